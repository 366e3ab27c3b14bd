"""A review without its terminal: whatever is decided, every article is whole, and everything can be taken back."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rules_for_tests import article, replacing, run

from copydesk import Also, Document, Finding, Fix, Span, rule
from copydesk.desk import Fixing
from copydesk.problem import Failure, Problem
from copydesk.reviewing import NotDoneError, Review
from copydesk.rules import Rule
from copydesk.sheet import opened
from copydesk.shifting import moved
from copydesk.texts import InMemory

_TYPO = replacing("typo", "teh", "the")
_TWICE = replacing("twice", r"(\w+) \1(?!\w)", "once", "unsafe")
_RULES = (_TYPO, _TWICE)


@rule(family="test")
def echo(document: Document) -> Iterator[Finding]:
    """The word “cry” a second time, which is taken out in one of the two places."""
    first, again = document.prose.find("cry"), document.prose.rfind("cry")
    if first < again:
        spans = Span(first, first + 3), Span(again, again + 3)
        there, here = (Fix.replace(span, "", "unsafe") for span in spans)
        yield Finding(spans[1], "again", fix=here, also=Also(spans[0], "again", there))


def _review(texts: dict[str, str], *rules: Rule, held: InMemory | None = None) -> tuple[Review, InMemory]:
    held = held or InMemory(texts)
    return Review(
        [(article(path, *rules), text, _found(text, path, rules)) for path, text in texts.items()], held
    ), held


def _found(text: str, path: str, rules: Sequence[Rule]) -> Sequence[Problem]:
    return run(text, *rules, path=path, fixing=Fixing()).problems


_TEXTS = st.lists(st.sampled_from(["teh", "the", "a a", "end.", "\n\n", "> ", "teh teh"]), max_size=12).map(" ".join)
_DECISIONS = st.lists(
    st.sampled_from(["accept", "skip", "stet", "accept_rule", "skip_rule", "undo", "edit"]), max_size=20
)


def _decide(review: Review, decision: str) -> bool:
    try:
        if decision == "edit":
            review.replace("new")
        else:
            getattr(review, decision)()
    except NotDoneError:
        return False
    return True


@given(st.lists(_TEXTS, max_size=3), _DECISIONS)
@settings(max_examples=100)
def test_every_decision_can_be_taken_back(written: list[str], decisions: list[str]) -> None:
    texts = {f"{number}.md": text for number, text in enumerate(written)}
    review, held = _review(texts, *_RULES)
    first = review.current
    done = 0
    for decision in decisions:
        done += {"undo": -1}.get(decision, 1) if _decide(review, decision) else 0
    for _ in range(done):
        review.undo()
    assert held.texts == texts
    assert review.current == first
    with pytest.raises(NotDoneError):
        review.undo()


@given(st.lists(_TEXTS, max_size=3))
@settings(max_examples=50)
def test_skipping_comes_to_an_end_and_changes_nothing(written: list[str]) -> None:
    texts = {f"{number}.md": text for number, text in enumerate(written)}
    review, held = _review(texts, *_RULES)
    count = 0
    while review.current:
        assert review.left == sum(1 for _ in review.problems()) - count
        review.skip()
        count += 1
    assert held.texts == texts


def test_problems_are_asked_about_as_the_text_is_by_then() -> None:
    """A correction changes what comes after it: each problem has its place in the text of that moment."""
    review, held = _review({"a.md": "teh teh end teh"}, *_RULES)
    seen = []
    while problem := review.current:
        seen.append((problem.rule, review.text[problem.start.offset : problem.end.offset]))
        review.accept()
    assert seen == [("twice", "teh teh"), ("typo", "teh")]
    assert held.texts == {"a.md": "once end the"}


def test_other_place_is_corrected_and_the_walk_goes_on_after_the_problem() -> None:
    review, texts = _review({"a.md": "cry\n\nteh\n\nThe cry. The teh.\n"}, echo, _TYPO)
    review.skip()
    assert review.current
    assert review.current.rule == "echo"
    review.accept_other()
    assert texts.texts["a.md"] == "teh\n\nThe cry. The teh.\n"
    assert [review.current.start.line, review.left] == [3, 1]
    with pytest.raises(NotDoneError, match="no other place"):
        review.accept_other()
    review.undo()
    assert texts.texts["a.md"].startswith("cry")


@pytest.mark.parametrize(
    ("path", "text", "home"),
    [
        pytest.param("a.md", "---\ntitle: teh end\n---\n\nIt rains.\n", "the front matter", id="front matter"),
        pytest.param("a.rst", "+-----+\n| teh |\n+-----+\n", "the fields at the top", id="reStructuredText"),
    ],
)
def test_stet_without_a_place_for_a_comment_is_told_where_it_can_stand(path: str, text: str, home: str) -> None:
    review, _ = _review({path: text}, _TYPO)
    with pytest.raises(NotDoneError, match=f"write the stet into {home}$"):
        review.stet()


def test_article_that_cannot_be_written_is_told_and_the_walk_goes_on() -> None:
    class Full(InMemory):
        def write(self, path: str, before: str, after: str) -> bool:
            return False

    texts = {"a.md": "teh end"}
    review, _ = _review(texts, _TYPO, held=Full(texts))
    with pytest.raises(NotDoneError):
        review.accept()
    assert review.current
    review.skip()
    assert (review.current, review.changed) == (None, 0)


class _Locked(InMemory):
    """Texts of which some cannot be written for a time."""

    def __init__(self, texts: dict[str, str]) -> None:
        super().__init__(texts)
        self.locked: set[str] = set()

    def write(self, path: str, before: str, after: str) -> bool | Failure:
        if self.texts[path] != before:
            return False
        return Failure(path, "no permission") if path in self.locked else super().write(path, before, after)


def _three() -> tuple[Review, _Locked]:
    texts = dict.fromkeys(("a.md", "b.md", "c.md"), "teh end")
    held = _Locked(texts)
    return _review(texts, _TYPO, held=held)[0], held


def test_what_could_not_be_taken_back_can_be_taken_back_later() -> None:
    review, held = _three()
    review.accept_rule()
    held.locked = {"b.md"}
    with pytest.raises(NotDoneError, match=r"b\.md: no permission"):
        review.undo()
    assert ([*held.texts.values()], review.changed) == (["the end", "the end", "teh end"], 2)
    held.locked = set()
    review.undo()
    assert ([*held.texts.values()], review.changed, review.left) == (["teh end"] * 3, 0, 3)


def test_what_somebody_else_wrote_over_stays_and_the_rest_is_taken_back() -> None:
    review, held = _three()
    review.accept_rule()
    held.texts["b.md"] = "a new text"
    with pytest.raises(NotDoneError, match=r"b\.md: somebody else"):
        review.undo()
    review.undo()
    assert ([*held.texts.values()], review.changed) == (["teh end", "a new text", "teh end"], 0)


def test_accepting_all_of_a_rule_tells_where_it_stops() -> None:
    review, held = _three()
    held.locked = {"a.md"}
    with pytest.raises(NotDoneError, match="no permission"):
        review.accept_rule()
    held.locked = {"b.md"}
    review.accept_rule()
    assert (review.article.path, review.obstacle) == ("b.md", "no permission")
    review.skip()
    assert ([*held.texts.values()], review.obstacle) == (["the end", "teh end", "the end"], "")


@given(_TEXTS, st.integers(0, 40), st.integers(0, 5), st.text("xy\n", max_size=4))
@example("teh teh teh", 0, 4, "")
def test_problems_move_with_the_words_that_they_mark(text: str, start: int, length: int, new: str) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    problems = _found(text, "a.txt", (_TYPO,))
    document, _ = opened(text[:start] + new + text[end:], "a.txt")
    there = moved(problems, text, document)
    assert len({problem.span for problem in there}) == len(there)
    for problem in there:
        assert document.source[problem.start.offset : problem.end.offset] == "teh"
        assert problem.fix
        assert problem.fix.edits[0].span.start == problem.start.offset
        assert problem.excerpt.marked == "teh"
    untouched = sum(p.end.offset <= start or p.start.offset >= end for p in problems)
    assert len(there) >= untouched - 1


@pytest.mark.parametrize(
    ("before", "after", "start"),
    [
        pytest.param("A teh end", "A teh: end", 2, id="right after the words"),
        pytest.param("A (teh", "A “teh", 3, id="right before them"),
        pytest.param("A teh", "A very teh", 7, id="put in before them"),
        pytest.param("A teh", "A te", None, id="in them"),
    ],
)
def test_problem_stays_unless_its_own_words_change(before: str, after: str, start: int | None) -> None:
    document, _ = opened(after, "a.txt")
    there = moved(_found(before, "a.txt", (_TYPO,)), before, document)
    assert [problem.start.offset for problem in there] == ([] if start is None else [start])


def test_what_all_articles_dismiss_does_not_come_up_after_a_change() -> None:
    """An article by itself may show more than all of them together do: what those dismissed stays away."""
    text = "teh a a teh"
    reported = [problem for problem in _found(text, "a.md", _RULES) if problem.rule == "twice"]
    held = InMemory({"a.md": text})
    review = Review([(article("a.md", *_RULES), text, reported)], held)
    review.accept()
    assert (review.current, held.texts) == (None, {"a.md": "teh once teh"})


def test_what_only_all_articles_show_moves_with_the_text_and_comes_back_with_it() -> None:
    text = "teh a a end"
    reported = _found(text, "a.md", _RULES)  # of which the article by itself shows one: the other comes from outside
    review = Review([(article("a.md", _TYPO), text, reported)], InMemory({"a.md": text}))
    review.replace("the longer")
    problem = review.current
    assert problem
    assert (problem.rule, review.text[problem.start.offset : problem.end.offset]) == ("twice", "a a")
    review.replace("b")
    assert review.current is None
    review.undo()
    assert review.current == problem
    review.undo()
    assert (review.text, list(review.problems())) == (text, list(reported))

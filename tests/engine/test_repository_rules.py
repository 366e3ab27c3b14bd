"""Rules that judge the articles of a repository together, by what they noted of each."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Any

import pytest
from rules_for_tests import replacing

from copydesk import Also, Bad, Document, Finding, Fix, Good, Repository, Rule, Span, repository_rule
from copydesk.config import Config
from copydesk.desk import Article, Fixing, Result, check
from copydesk.registry import Registry
from copydesk.testing import complaints
from copydesk.texts import InMemory

_EVERYTHING = Fixing(safe=True, unsafe=True, write=True)


def _words(document: Document, *, least_length: int = 4) -> list[tuple[str, int, int, int]]:
    """The longer words with their place and line."""
    words = (word for word in document.words if len(word.text) >= least_length)
    return [(word.text, word.start, word.end, document.line(word.start)) for word in words]


@repository_rule(
    Bad("A [[sparrow]] sang.", others={"b.md": "One\n\nsparrow."}),
    Bad("An [[ox]].", others={"b.md": "One ox."}, options={"least-length": 2}),
    Good("A sparrow sang. A sparrow sang.", others={"b.md": "One finch."}),
    Good("A sparrow sang.", others={"b.md": "One sparrow.", "c.md": "The sparrow."}, options={"most": 1}),
    gather=_words,
    family="test",
)
def shared_word(repository: Repository[list[Any]], *, most: int = 3) -> Iterator[tuple[str, Finding]]:
    """A word that stands in another article, too.

    Words of fewer letters than `least-length` do not count, nor do those of more than `most` other articles.
    """
    places: dict[str, dict[str, int]] = {}
    for path, words in repository.facts.items():
        for text, _, _, line in words:
            places.setdefault(text, {}).setdefault(path, line)
    for path in repository.checked:
        for text, start, end, _ in repository.facts[path]:
            others = [(other, line) for other, line in places[text].items() if other != path]
            if 0 < len(others) <= most:
                where = ", ".join(f"{other}, line {line}" for other, line in others)
                yield path, Finding(Span(start, end), f"“{text}” also stands in {where}")


@repository_rule(gather=lambda document: document.prose.count("QQ"), family="test", severity="info")
def loudness(repository: Repository[int]) -> Iterator[tuple[str, Finding]]:
    """How loud the others are, and a fix for that."""
    for path in repository.checked:
        others = sum(count for other, count in repository.facts.items() if other != path)
        if others and not repository.facts[path]:
            yield path, Finding(Span(0, 1), f"{others} are louder", fix=Fix.replace(Span(0, 1), "QQ", "safe"))


def _checked(
    texts: dict[str, str],
    *rules: Rule,
    fixing: Fixing | None = None,
    others: str = "",
    held: type[InMemory] = InMemory,
    **settings: Any,
) -> tuple[list[Result], dict[str, str]]:
    """The results for some articles, by the names of letters, and their texts afterwards."""
    registry, config = Registry.of("test", *rules), Config(**settings)
    kept = held(texts)
    articles = {name: Article(name, name, lambda _: registry, config) for name in texts}
    evidence = [articles.pop(name) for name in others.split()]
    return list(check(articles.values(), kept, fixing or Fixing(), evidence)), kept.texts


def _found(texts: dict[str, str], *rules: Rule, **settings: Any) -> list[tuple[str, str]]:
    results, _ = _checked(texts, *rules, **settings)
    assert [failure for result in results for failure in result.failures] == []
    return [(problem.path, problem.message) for result in results for problem in result.problems]


_TWO = {"a.md": "A sparrow.", "b.md": "One\n\nsparrow."}
_IN_A = ("a.md", "“sparrow” also stands in b.md, line 3")
_IN_B = ("b.md", "“sparrow” also stands in a.md, line 1")


def test_repository_rule_is_judged_by_its_examples() -> None:
    assert complaints(shared_word) == []


def test_rule_takes_options_from_both_halves() -> None:
    assert shared_word.options == {"most": 3, "least-length": 4}


def test_option_of_both_halves_has_one_default() -> None:
    def judge(repository: Repository[Any], *, least_length: int = 5) -> Iterator[tuple[str, Finding]]:
        yield from ()

    with pytest.raises(TypeError, match="judge: an option of both halves must have one default"):
        repository_rule(gather=_words, family="test")(judge)


def test_each_place_is_reported_in_its_own_article() -> None:
    assert _found(_TWO, shared_word) == [_IN_A, _IN_B]


def test_article_that_is_only_evidence_is_not_reported_on() -> None:
    assert _found(_TWO, shared_word, others="b.md") == [_IN_A]


@repository_rule(gather=lambda document: len(document.words), family="test")
def chatty(repository: Repository[int]) -> Iterator[tuple[str, Finding]]:
    """Says something of every article, whether or not it was asked."""
    for path in repository.facts:
        yield path, Finding(Span(0, 1), "so many words")


@pytest.mark.parametrize(
    "settings",
    [
        pytest.param({"others": "b.md"}, id="evidence"),
        pytest.param({"per_file_ignores": {"b.md": ("chatty",)}}, id="a file that is exempt"),
    ],
)
def test_what_a_rule_says_of_an_article_that_it_was_not_asked_about_is_left_out(settings: dict[str, Any]) -> None:
    assert _found(_TWO, chatty, **settings) == [("a.md", "so many words")]


class Overtaken(InMemory):
    """Texts of which somebody else writes one just before it is written."""

    def write(self, path: str, before: str, after: str) -> bool:
        if self.texts[path] != before or path in before:
            return super().write(path, before, after)
        self.texts[path] = f"QQ {path}."
        return False


def test_finding_is_forgotten_where_somebody_else_wrote_meanwhile() -> None:
    texts = {"a.md": "A cat.", "b.md": "QQ"}
    _, after = _checked(texts, loudness, fixing=_EVERYTHING, held=Overtaken, fail_on="info")
    assert after == {"a.md": "QQ a.md.", "b.md": "QQ"}


@pytest.mark.parametrize(
    ("texts", "settings", "found"),
    [
        pytest.param({"a.md": "A sparrow. <!-- stet: shared-word -->"}, {}, [_IN_B], id="a stet"),
        pytest.param({"a.md": "A sparrow [sic]."}, {}, [_IN_B], id="sic"),
        pytest.param({}, {"per_file_ignores": {"a.md": ("test",)}}, [_IN_B], id="a file that is exempt is still evidence"),
        pytest.param({}, {"ignore": ("shared-word",)}, [], id="a rule that is ignored"),
        pytest.param({}, {"rules": {"shared-word": {"least-length": 8}}}, [], id="an option of the gathering half"),
        pytest.param({}, {"rules": {"shared-word": {"most": 0}}}, [], id="an option of the judging half"),
    ],
)  # fmt: skip
def test_what_holds_for_all_rules(
    texts: dict[str, str], settings: dict[str, Any], found: list[tuple[str, str]]
) -> None:
    assert _found(_TWO | texts, shared_word, **settings) == found


@repository_rule(
    Bad("[[sparrow]]", others={"b.md": "sparrow"}),
    Good("sparrow", others={"b.md": "finch"}),
    Good("sparrow"),
    gather=lambda document: document.prose.partition(" ")[0],
    family="test",
)
def echo(repository: Repository[str]) -> Iterator[tuple[str, Finding]]:
    """The first word of the first article again, which begins another.

    It is told in the first of the two alone, and in the second if only that is checked.
    """
    words = list(repository.facts.items())
    for (one, word), (other, again) in combinations(words, 2):
        first, second = sorted((one, other), key=lambda path: path not in repository.checked)
        if word == again:
            place = Span(0, len(word))
            yield first, Finding(place, "again", also=Also(place, "again here", path=second))


def test_rule_with_second_places_is_judged_by_its_examples() -> None:
    assert complaints(echo) == []


@pytest.mark.parametrize(
    ("texts", "others", "found"),
    [
        pytest.param({"a.md": "cry", "b.md": "cry"}, "", [("a.md", "again")], id="no stet"),
        pytest.param({"a.md": "cry <!-- stet: echo -->", "b.md": "cry"}, "", [], id="at its own place"),
        pytest.param({"a.md": "cry", "b.md": "cry <!-- stet: echo -->"}, "", [], id="at its second place"),
        pytest.param({"a.md": "cry", "b.md": "cry <!-- stet: echo -->"}, "b.md", [], id="in an article that is evidence"),
        pytest.param(dict.fromkeys(("a.md", "b.md"), "cry <!-- stet: echo -->"), "", [], id="at both, which are of use"),
        pytest.param({"a.md": "cry", "b.md": "cry\n\n<!-- stet: test -->"}, "b.md", [("a.md", "again")], id="elsewhere"),
    ],
)  # fmt: skip
def test_stet_in_either_article_silences_what_is_between_them(
    texts: dict[str, str], others: str, found: list[tuple[str, str]]
) -> None:
    assert _found(texts, echo, others=others) == found


def test_second_place_in_another_article_has_no_fix() -> None:
    @repository_rule(gather=lambda _: 1, family="test")
    def broken(repository: Repository[int]) -> Iterator[tuple[str, Finding]]:
        also = Also(Span(0, 1), "x", Fix.replace(Span(0, 1), "", "safe"), path="b.md")
        yield "a.md", Finding(Span(0, 1), "x", also=also)

    results, _ = _checked({"a.md": "cry", "b.md": "cry"}, broken)
    (failure,) = (failure for result in results for failure in result.failures)
    assert "a place in another article cannot have a fix" in failure.message


def test_severity_can_be_configured() -> None:
    results, _ = _checked(_TWO, shared_word, rules={"shared-word": {"severity": "error"}})
    assert {problem.severity for result in results for problem in result.problems} == {"error"}


def test_stet_that_silences_no_rule_of_the_repository_is_reported() -> None:
    texts = {"a.md": "A finch. <!-- stet: shared-word -->", "b.md": "One sparrow."}
    assert _found(texts, shared_word) == [
        ("a.md", "This stet silences nothing: no problem of “shared-word” is in its reach")
    ]


def test_articles_are_judged_again_when_some_were_corrected() -> None:
    shout = replacing("shout", "cry", "QQ")
    results, texts = _checked(
        {"a.md": "cry", "b.md": "b", "c.md": "c"}, loudness, shout, fixing=_EVERYTHING, fail_on="info"
    )
    assert texts == {"a.md": "QQ", "b.md": "QQ", "c.md": "QQ"}
    assert [[problem.rule for problem in result.applied] for result in results] == [
        ["shout"],
        ["loudness"],
        ["loudness"],
    ]
    assert [tuple(result.problems) for result in results] == [(), (), ()]


def test_what_was_corrected_and_not_written_is_judged_again_too() -> None:
    texts = {"a.md": "cry", "b.md": "b"}
    results, left = _checked(texts, loudness, replacing("shout", "cry", "QQ"), fixing=Fixing(safe=True), fail_on="info")
    assert [(change.before, change.after) for result in results if (change := result.change)] == [
        ("cry", "QQ"),
        ("b", "QQ"),
    ]
    assert left == texts


@pytest.mark.parametrize(
    ("facts", "findings", "failures"),
    [
        pytest.param(lambda _: 1 / 0, (), ["a.md: ZeroDivisionError: division by zero"], id="the gathering half raises"),
        pytest.param(
            lambda _: {1, 2}, (), ["a.md: TypeError: Object of type set is not JSON serializable"], id="no plain data"
        ),
        pytest.param(
            lambda _: 1, [("a.md", "x")], ["a.md: TypeError: a rule gives findings, not 'x'"], id="no finding"
        ),
        pytest.param(
            lambda _: 1,
            [("a.md", Finding(Span(0, 9), "x"))],
            ["a.md: ValueError: Span(start=0, end=9) is no place in the prose, which has 3 characters"],
            id="after the end",
        ),
        pytest.param(lambda _: 1, [("z.md", Finding(Span(0, 1), "x"))], [], id="another article, which is passed over"),
        pytest.param(
            lambda _: 1,
            [Finding(Span(0, 1), "x")],
            [f".: TypeError: a repository rule gives pairs of a path and a finding, not {Finding(Span(0, 1), 'x')!r}"],
            id="a finding without its path",
        ),
        pytest.param(lambda _: 1, None, [".: TypeError: 'NoneType' object is not iterable"], id="the judging half raises"),
    ],
)  # fmt: skip
def test_rule_that_fails_is_told_and_the_others_go_on(facts: Any, findings: Any, failures: list[str]) -> None:
    def broken_rule(repository: Repository[Any]) -> Any:
        return findings

    broken = repository_rule(gather=facts, family="test")(broken_rule)
    results, _ = _checked({"a.md": "cry"}, broken, replacing("shout", "cry", "QQ"))
    told = [str(failure) for result in results for failure in result.failures]
    rule = "rule “broken-rule” of “test” failed: "
    told = [re.sub(r" at \S+\.py:\d+: ", ": ", line) for line in told]
    assert told == [f"{line.replace(': ', f': {rule}', 1)}; the other rules went on" for line in failures]
    assert [problem.rule for problem in results[0].problems] == ["shout"]


def test_articles_of_two_configurations_are_two_repositories() -> None:
    registry = Registry.of("test", shared_word)
    articles = [Article(name, name, lambda _: registry, Config(root=name)) for name in _TWO]
    assert [tuple(result.problems) for result in check(articles, InMemory(_TWO), Fixing())] == [(), ()]

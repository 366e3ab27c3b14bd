"""Rules as values: three ways to write one, and a strict judge of its examples."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from copydesk import Also, Bad, Document, Edit, Finding, Fix, Good, Rule, Span, in_case_of, pattern, phrases, rule
from copydesk.testing import complaints, unmarked

_DOC = "A word that is wrong.\n\nWhy it matters."
_GOOD = (Good("fine"), Good("fine too"))
_LINE = "It was a line of a hard-wrapped text, and it "
_BAD = Bad("[[wrong]]", fixed="right")


def _made(*examples: Good | Bad, doc: str = _DOC, name: str = "wrong_word", message: str = "wrong") -> Rule:
    """A rule that replaces “wrong” by “right”, or only finds it in capitals, and fails on “fail”."""

    def check(document: Document, *, least_length: int = 1) -> Iterator[Finding]:
        start = document.folded.find("wrong")
        if start >= 0 and len(document.prose) >= least_length:
            span = Span(start, start + 5)
            fix = Fix.replace(span, "right", "safe")
            yield Finding(span, message, ("right",), fix if document.text(span).islower() else None)
        if "fail" in document.prose:
            raise ValueError("no such word")

    check.__name__ = name
    check.__doc__ = f"{doc}\n\nShorter texts than `least-length` are left alone." if doc else ""
    return rule(*examples, family="test")(check)


def test_rule_takes_name_options_and_documentation_from_its_function() -> None:
    made = _made(_BAD, *_GOOD)
    assert (made.name, made.options, made.summary) == ("wrong-word", {"least-length": 1}, "A word that is wrong.")
    assert (made.family, made.severity, made.default) == ("test", "warning", True)
    assert (made.bad, made.good) == ((_BAD,), _GOOD)


def test_rule_documentation_is_without_its_indentation() -> None:
    @rule(family="test", severity="info", default=False)
    def _hidden(document: Document) -> Iterator[Finding]:
        """First line.

        Second.
          Indented.
        """
        yield from ()

    assert _hidden.doc == "First line.\n\nSecond.\n  Indented."
    assert (_hidden.name, _hidden.options, _hidden.default) == ("hidden", {}, False)


def test_right_rule_gives_no_cause_for_complaint() -> None:
    assert complaints(_made(Bad("So [[wrong]].", fixed="So right."), Bad("[[WRONG]]"), *_GOOD)) == []


@pytest.mark.parametrize(
    ("made", "complaint"),
    [
        pytest.param(_made(_BAD, *_GOOD)._replace(severity="fatal"), "there is no severity 'fatal'", id="severity"),
        pytest.param(
            _made("wrong"),  # type: ignore[arg-type]
            "'wrong' is no example; write it as Good(…) or Bad(…)",
            id="example",
        ),
    ],
)
def test_what_cannot_be_tried_is_the_only_complaint(made: Rule, complaint: str) -> None:
    assert complaints(made) == [complaint]


def test_a_name_may_have_digits_in_any_part_but_begins_with_a_letter() -> None:
    assert complaints(_made(_BAD, *_GOOD, name="h1-2nd-line")) == []
    assert complaints(_made(_BAD, *_GOOD, name="2nd-line")) == ["the name '2nd-line' is not in kebab-case"]


def test_options_and_path_can_be_set_for_an_example() -> None:
    long = Good("wrong", options={"least-length": 100})
    page = Bad("<p>[[wrong]]</p>", fixed="<p>right</p>", path="page.html")
    assert complaints(_made(page, long, *_GOOD)) == []


@pytest.mark.parametrize(
    ("made", "complaint"),
    [
        pytest.param(_made(_BAD, Good("fine")), "it needs at least one Bad and two Good", id="one Good"),
        pytest.param(_made(*_GOOD), "it needs at least one Bad and two Good", id="no Bad"),
        pytest.param(_made(_BAD, *_GOOD, name="WrongWord"), "the name 'WrongWord' is not in kebab-case", id="name"),
        pytest.param(_made(_BAD, *_GOOD, doc="A word"), "the first line of its documentation is not a sentence", id="summary"),
        pytest.param(_made(_BAD, *_GOOD, doc=""), "its documentation does not say why it matters", id="no documentation"),
        pytest.param(_made(_BAD, *_GOOD, doc=""), "the option 'least-length' is not documented", id="option"),
        pytest.param(_made(_BAD, Good("fine"), Good("fine")), "the example 'fine' is there twice", id="example twice"),
        pytest.param(_made(Bad("wrong", fixed="right"), *_GOOD), "Bad marks no place", id="no mark"),
        pytest.param(_made(Bad("[[So]] wrong", fixed="So right"), *_GOOD), "finds 'wrong' at 3 in Bad", id="another place"),
        pytest.param(_made(Bad("[[wron]]g", fixed="right"), *_GOOD), "finds 'wrong' at 0 in Bad", id="a longer place"),
        pytest.param(_made(Bad("[[wrong]] [[wrong]]", fixed="right right"), *_GOOD), "finds 'wrong' at 0", id="one of two"),
        pytest.param(_made(Bad("[[So]]"), *_GOOD), "finds nothing in Bad", id="nothing found"),
        pytest.param(_made(_BAD, *_GOOD, message=" "), "gives no message in Bad", id="no message"),
        pytest.param(_made(Bad("[[wrong]]"), *_GOOD), "a rule with a fix has to show it: fixed='right'", id="fix not shown"),
        pytest.param(_made(Bad("[[WRONG]]", fixed="right"), *_GOOD), "fixes nothing in Bad", id="nothing fixed"),
        pytest.param(_made(Bad("[[wrong]]", fixed="left"), *_GOOD), "the fix makes 'right' of '[[wrong]]', not 'left'", id="fix"),
        pytest.param(_made(_BAD, *_GOOD, Good("is wrong")), "finds 'wrong' at 3 in Good", id="found in Good"),
        pytest.param(_made(_BAD, *_GOOD, Good("fail")), "fails in 'fail': rule “wrong-word” of “examples”", id="it raises"),
    ],
)  # fmt: skip
def test_judge_complains(made: Rule, complaint: str) -> None:
    assert any(complaint in found for found in complaints(made))


def test_finding_that_replaces_its_span_suggests_what_its_fix_writes() -> None:
    span, also = Span(3, 8), Also(Span(20, 25), "here, too")
    found = Finding.replacing(span, "right", "wrong", "unsafe", severity="info", also=also)
    assert found == Finding(span, "wrong", ("right",), Fix((Edit(span, "right"),), "unsafe"), "info", also=also)


def test_judge_complains_of_a_fix_that_leaves_something_to_fix() -> None:
    @rule(Bad("[[a]]", fixed="a" + "b" * 10), *_GOOD, family="test")
    def growing(document: Document) -> Iterator[Finding]:
        """A letter that is never right.

        Why it matters.
        """
        if document.prose.startswith("a"):
            yield Finding(Span(0, 1), "a", fix=Fix((Edit(Span(1, 1), "b"),), "safe"))

    assert any("still has something to fix in its own fixed text" in found for found in complaints(growing))


@pytest.mark.parametrize(
    ("text", "plain", "spans"),
    [
        ("a [[b]] c [[dé]]", "a b c dé", [(2, 3), (6, 8)]),
        ("[[a\nb]]", "a\nb", [(0, 3)]),
        ("[[a [b]]]", "a [b]", [(0, 5)]),
        ("[a](b)", "[a](b)", []),
    ],
)
def test_marks_of_an_example(text: str, plain: str, spans: list[tuple[int, int]]) -> None:
    assert unmarked(text) == (plain, spans)


def test_phrases_are_found_as_whole_words_in_any_case_and_over_line_ends() -> None:
    made = phrases(
        {"could of": "could have", "don't got": "haven't got"},
        Bad("It [[could\nof]] been.", fixed="It could\nhave been."),
        Bad(f"{_LINE}[[could\r\nof]] been.", fixed=f"{_LINE}could\r\nhave been.", path="a.txt"),
        Bad("[[Could of]]! [[COULD OF]]!", fixed="Could have! COULD HAVE!"),
        Bad("I [[don’t got]] it; it [[could **of]]** been.", fixed="I haven't got it; it could **have** been."),
        Good("He could often say that would-be-could offer."),
        Good("It could, of course. It could\n\nof course."),
        name="could-of",
        family="test",
        doc=_DOC,
        safety="safe",
    )
    assert complaints(made) == []


def test_phrases_are_found_whatever_joins_their_words_to_others() -> None:
    made = phrases(
        {
            "mute point": "moot point",
            "n roll on": "and roll on",
            "back-peddle": "back-pedal",
            "irregardless": "regardless",
        },
        Bad("A [[mute point]]'s a too-[[mute point]]-ish one.", fixed="A moot point's a too-moot point-ish one."),
        Bad("Rock'[[n roll on]], rock’[[n roll on]]!", fixed="Rock'and roll on, rock’and roll on!"),
        Bad("[[Irregardless]], they [[back-peddle]]-back.", fixed="Regardless, they back-pedal-back."),
        Good("They mute a point, and they roll on."),
        Good("They back a peddle, or back, peddle."),
        name="mute-point",
        family="test",
        doc=_DOC,
        safety="safe",
    )
    assert complaints(made) == []


def test_phrases_of_a_file_are_those_of_its_lines(tmp_path: Path) -> None:
    table = tmp_path / "phrases.tsv"
    table.write_text("# what is heard for what is said\ncould of\tcould have\n\nirregardless\tregardless\n")
    made = phrases(
        table,
        Bad("It [[could of]] been, [[irregardless]].", fixed="It could have been, regardless."),
        *_GOOD,
        name="could-of",
        family="test",
        doc=_DOC,
        safety="safe",
    )
    assert complaints(made) == []


def test_phrases_may_be_written_with_capitals_and_curly_apostrophes() -> None:
    made = phrases(
        {"Git Hub": "GitHub", "would’nt": "wouldn’t"},
        Bad("It is on [[git hub]], [[Git Hub]] or [[would'nt]] be.", fixed="It is on GitHub, GitHub or wouldn’t be."),
        *_GOOD,
        name="git-hub",
        family="test",
        doc=_DOC,
        safety="safe",
    )
    assert complaints(made) == []


def test_phrase_that_begins_inside_another_is_found() -> None:
    made = phrases({"no no": "no"}, Bad("Uno [[no no]]"), *_GOOD, name="no-no", family="test", doc=_DOC)
    assert complaints(made) == []


@pytest.mark.parametrize(
    ("written", "text", "cased"),
    [
        ("Could", "have", "Have"),
        ("COULD", "have", "HAVE"),
        ("could", "have", "have"),
        ("I", "we", "We"),
        ("", "a", "a"),
    ],
)
def test_text_takes_the_case_of_what_it_replaces(written: str, text: str, cased: str) -> None:
    assert in_case_of(written, text) == cased


def test_pattern_fills_its_templates_with_groups() -> None:
    made = pattern(
        r"\b(\d+)(?P<unit>km)\b",
        Bad("It is [[5km]].", fixed="It is 5 km."),
        Good("It is 5 km."),
        Good("It is k5km."),
        name="glued-unit",
        family="test",
        doc=_DOC,
        message="no space before {unit}",
        replacement="{1} {unit}",
        safety="unsafe",
    )
    assert complaints(made) == []


def test_pattern_looks_into_one_block_at_a_time() -> None:
    made = pattern(
        r"(?i)\b(\w+)\s+\1\b|^go\b|\bstop$",
        Bad("# Paris\n\n[[Paris paris]] is  \n[[go]] and [[stop]]  \nhere"),
        Good("# Paris\n\nParis is here"),
        Good("A go and stop here"),
        name="doubled",
        family="test",
        doc=_DOC,
        message="“{1}” twice",
    )
    assert complaints(made) == []

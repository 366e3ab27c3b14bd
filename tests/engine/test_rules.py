"""Rules as values: three ways to write one, and a strict judge of its examples."""

from collections.abc import Iterator

import pytest

from copydesk import Bad, Document, Finding, Fix, Good, Rule, Span, pattern, phrases, rule
from copydesk.testing import complaints

_DOC = "A word that is wrong.\n\nWhy it matters."
_GOOD = (Good("fine"), Good("fine too"))


def _made(*examples: Good | Bad, doc: str = _DOC, name: str = "wrong_word") -> Rule:
    """A rule that replaces “wrong” by “right”."""

    def check(document: Document, *, least_length: int = 1) -> Iterator[Finding]:
        start = document.prose.find("wrong")
        if start >= 0 and len(document.prose) >= least_length:
            span = Span(start, start + 5)
            yield Finding(span, "wrong", ("right",), Fix.replace(span, "right", "safe"))

    check.__name__ = name
    check.__doc__ = f"{doc}\n\nShorter texts than `least-length` are left alone." if doc else ""
    return rule(*examples, family="test")(check)


def test_rule_takes_name_options_and_documentation_from_its_function() -> None:
    made = _made(*_GOOD)
    assert (made.name, made.options, made.summary) == ("wrong-word", {"least-length": 1}, "A word that is wrong.")


def test_right_rule_gives_no_cause_for_complaint() -> None:
    assert complaints(_made(Bad("So [[wrong]].", fixed="So right."), *_GOOD)) == []


def test_options_and_path_can_be_set_for_an_example() -> None:
    long = Good("wrong", options={"least-length": 100})
    page = Bad("<p>[[wrong]]</p>", fixed="<p>right</p>", path="page.html")
    assert complaints(_made(page, long, *_GOOD)) == []


@pytest.mark.parametrize(
    ("made", "complaint"),
    [
        (_made(Bad("[[wrong]]", fixed="right"), Good("fine")), "at least one Bad and two Good"),
        (_made(*_GOOD), "at least one Bad and two Good"),
        (_made(Bad("[[wrong]]", fixed="right"), *_GOOD, name="WrongWord"), "not in kebab-case"),
        (_made(Bad("[[wrong]]", fixed="right"), *_GOOD, doc=""), "not a sentence"),
        (_made(Bad("[[wrong]]", fixed="right"), Good("fine"), Good("fine")), "there twice"),
        (_made(Bad("wrong", fixed="right"), *_GOOD), "marks no place"),
        (_made(Bad("[[So]] wrong", fixed="So right"), *_GOOD), "finds 'wrong' at 3 in Bad"),
        (_made(Bad("[[So]]"), *_GOOD), "finds nothing in Bad"),
        (_made(Bad("[[wrong]]"), *_GOOD), "has to show it"),
        (_made(Bad("[[wrong]]", fixed="left"), *_GOOD), "the fix makes 'right'"),
        (_made(Bad("[[wrong]]", fixed="right"), *_GOOD, Good("is wrong")), "in Good"),
    ],
)
def test_judge_complains(made: Rule, complaint: str) -> None:
    assert any(complaint in found for found in complaints(made))


def test_phrases_are_found_as_whole_words_in_any_case_and_over_line_ends() -> None:
    made = phrases(
        {"could of": "could have"},
        Bad("It [[could\nof]] been.", fixed="It could have been."),
        Bad("[[Could of]]! [[COULD OF]]!", fixed="Could have! COULD HAVE!"),
        Good("He could often."),
        Good("It could, of course."),
        name="could-of",
        family="test",
        doc=_DOC,
        safety="safe",
    )
    assert complaints(made) == []


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

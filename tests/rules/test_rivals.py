"""Words that are written for one another, where a model of what stands around them tells."""

import json
from collections.abc import Sequence

import pytest

from copydesk.formats import read as read_article
from copydesk_rules.spelling.confusions import rivals
from copydesk_rules.spelling.confusions.rivals import Pair, likely_meant
from copydesk_rules.spelling.confusions.surroundings import around

_PAIRS = rivals.read(rivals.SOURCE.read_bytes())
_MEANT = {
    "The app lets people know if its raining.": [("its", "it's")],
    "The airline cut it’s fares last week.": [("it's", "its")],
    "“I know your doing well,” he wrote.": [("your", "you're")],
    "The nurses gave up there weekend to help.": [("there", "their")],
    "THE road is closed. They're are no trains.": [("they're", "there")],
    "Wages rose faster then prices did.": [("then", "than")],
    "Those who have being told may leave.": [("being", "been")],
    "The plans where published in May.": [("where", "were")],
    "The bridge was built be the town.": [("be", "by")],
    "The plan was seen has a threat.": [("has", "as")],
}
_RIGHT = (
    "It's the bridge, and its towers are new. Their boat lay there, where they were.",
    "They were being told what had been done. You're late for your train.",
    "First came the rain, then the wind; it was colder than before.",
    "The know-how of the past-perfect now-or-never team passed the quiet then-mayor.",
    "",
)


def _found(text: str, words: Sequence[str] = tuple(_PAIRS)) -> list[tuple[str, str]]:
    return [(found.written, found.right) for found in likely_meant(read_article(text, "a.txt"), words)]


@pytest.mark.parametrize("text", _MEANT)
def test_what_is_meant(text: str) -> None:
    assert _found(text) == _MEANT[text]


@pytest.mark.parametrize("text", _RIGHT)
def test_right_words_are_left(text: str) -> None:
    assert _found(text) == []


def test_only_the_words_that_are_asked_for() -> None:
    assert _found("The nurses gave up there weekend to help.", ("its",)) == []


def test_a_span_is_that_of_the_word() -> None:
    text = "Fares rose.\n\nThe airline cut it’s fares last week.\n"
    (verdict,) = likely_meant(read_article(text, "a.txt"), ("it's",))
    assert text[verdict.span.start : verdict.span.end] == "it’s"


@pytest.mark.parametrize(
    ("prose", "before", "after"),
    [
        ("X", ["\n", "\n", "\n"], ["\n", "\n", "\n"]),
        ("One.\n\nX, he said.", ["one", ".", "\n"], [",", "he", "said"]),
        ("In 1,200 cases... X", ["0", "cases", "…"], ["\n", "\n", "\n"]),
        ("He’s “X” and\nwe", ["\n", "he's", "“"], ["”", "and", "we"]),
    ],
)
def test_what_stands_around(prose: str, before: list[str], after: list[str]) -> None:
    at = prose.index("X")
    assert around(prose, at, at + 1) == (before, after)


def test_both_words_of_a_pair_have_a_threshold_that_is_hard_to_reach() -> None:
    pairs: set[Pair] = {pair for pairs in _PAIRS.values() for pair in pairs}
    assert all(least >= 3 for pair in pairs for least in pair.least.values())
    assert all(set(pair.least) <= set(pair.words) for pair in pairs)


def test_a_model_of_other_features_is_refused() -> None:
    header = json.dumps({"format": 1, "features": 0, "pairs": []}).encode()
    with pytest.raises(ValueError, match="train it again"):
        rivals.read(header + b"\n")


@pytest.mark.parametrize("article", ["It was better than pre`x`.", "`x`y then it was."])
def test_word_that_goes_on_in_code_is_none(article: str) -> None:
    assert list(likely_meant(read_article(article, "a.md"), ("then", "than"))) == []

"""Disagreements are found wherever their clause stands, and what is right at the head of a sentence is right there."""

import pytest
from running import corrections

_CLAUSES = {
    "adverb": "However, {}.",
    "conjunction": "But {}.",
    "setting": "In the spring of that year, {}.",
    "subordinate": "The mayor said on Monday that {}.",
    "reason": "They left because {}.",
    "opening": "Although {}, nobody came.",
    "after-opening": "When the rain began, {}.",
    "coordinate": "It was late, and {}.",
    "semicolon": "It was late; {}.",
    "brackets": "It was late ({}).",
}
_WRONG = {
    "the mayor don't agree": ("don't", "doesn't"),
    "the ban mean that it is shut": ("mean", "means"),
    "these rules describes it": ("describes", "describe"),
    "the new build now take long": ("take", "takes"),
    "this allow us to go on": ("allow", "allows"),
    "the sanctions was late": ("was", "were"),
    "one of the islands are dry": ("are", "is"),
    "nobody tell us": ("tell", "tells"),
    "here is my notes": ("is", "are"),
    "the cost of drugs are high": ("are", "is"),
}
_RIGHT = (
    "the tax take is used for roads",
    "the full fetch list has been sent",
    "the people want it",
    "old cars and the bus are for sale",
    "a ton of new features have been built",
    "those literate in it have gone",
    "the list of things people want to do has grown",
)


@pytest.mark.parametrize("clause", _CLAUSES.values(), ids=_CLAUSES.keys())
def test_disagreements_are_found_wherever_their_clause_stands(clause: str) -> None:
    found = {words: corrections(clause.format(words), "wrong-number") for words in _WRONG}
    assert found == {words: [correction] for words, correction in _WRONG.items()}


@pytest.mark.parametrize("clause", _CLAUSES.values(), ids=_CLAUSES.keys())
def test_nothing_is_found_in_a_clause_that_is_right(clause: str) -> None:
    assert [corrections(clause.format(words), "wrong-number") for words in _RIGHT] == [[] for _ in _RIGHT]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The health of farmers, traders, and workers is poor.", id="list"),
        pytest.param("The cat, the dog, and the mouse are here.", id="several"),
        pytest.param("They asked that the mayor have a seat, and that the clerk have one.", id="demand"),
        pytest.param("It would not stand if the wall weren't there.", id="wish"),
        pytest.param("The problem with that is we use it.", id="no-question"),
        pytest.param("A coat that glows when it rains has been sold.", id="pronoun"),
        pytest.param("A firm that makes cars was sold.", id="relative-clause"),
        pytest.param("It has two parts: hulls, which is short; and masts, which is long.", id="topics"),
    ],
)
def test_what_a_clause_may_hold_is_left_alone(text: str) -> None:
    assert corrections(text, "wrong-number") == []

"""Words, as a reader takes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.formats import read
from copydesk.text.words import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Putin’s don't o'clock’s", ["Putin’s", "don't", "o'clock’s"], id="apostrophes inside"),
        pytest.param(
            "the players' ’90s rock 'n' roll", ["the", "players", "90s", "rock", "n", "roll"], id="apostrophes beside"
        ),
        pytest.param("13th 3.5 10,000 B2B", ["13th", "3", "5", "10", "000", "B2B"], id="numbers"),
        pytest.param("well-known and/or snake_case", ["well", "known", "and", "or", "snake", "case"], id="compounds"),
        pytest.param("naïve Зеленский 漢字 𝔘𝔫𝔦", ["naïve", "Зеленский", "漢字", "𝔘𝔫𝔦"], id="letters of the world"),
        pytest.param(
            "e\u0301te\u0301 soft\u00adly", ["e\u0301te\u0301", "soft\u00adly"], id="combining accents, soft hyphens"
        ),
        pytest.param("\ufffcs x\ufffc \ufffc’s and", ["and"], id="words with something that is not prose"),
        pytest.param("a\u00a0b\u202fc—d…e", ["a", "b", "c", "d", "e"], id="what stands between"),
        pytest.param("U.S. (AP) “Go”", ["U", "S", "AP", "Go"], id="punctuation"),
        pytest.param("😀 — ’ ' _ .", [], id="no word at all"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


@given(st.text())
def test_words_stand_where_they_say(text: str) -> None:
    found = list(words(text))
    assert all(text[word.start : word.end] == word.text for word in found)
    assert [word.span for word in found] == sorted(word.span for word in found)


@given(st.text())
def test_folded_text_has_the_same_offsets(text: str) -> None:
    document = read(text.lstrip("-+"), "a.txt")
    assert len(document.folded) == len(document.prose)


@pytest.mark.parametrize(
    ("source", "folded"),
    [("Don’t\nGO\u00a0there", "don't go there"), ("İstanbul ΟΔΟΣ ǅ", "istanbul οδος ǆ")],
)
def test_folded_text_is_for_looking_things_up(source: str, folded: str) -> None:
    assert read(source, "a.md").folded == folded

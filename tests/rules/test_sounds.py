"""Sounds at the beginning of words: what an article before them goes by."""

import pytest

from copydesk_rules.spelling.sounds import begins_with_vowel, letters_begin_with_vowel, number_begins_with_vowel


@pytest.mark.parametrize(
    "word", "apple hour honest heir honour onerous umbrella uninvited unimportant unidentified".split()
)
def test_vowel(word: str) -> None:
    assert begins_with_vowel(word) is True


@pytest.mark.parametrize(
    "word",
    "use user useful usability university unit unique european euro once one one-off house utah utility urine".split(),
)
def test_consonant(word: str) -> None:
    assert begins_with_vowel(word) is False


@pytest.mark.parametrize("word", "historic hotel herb hysterical human".split())
def test_taste(word: str) -> None:
    assert begins_with_vowel(word) is None


@pytest.mark.parametrize(
    ("letters", "expected"), [("API", True), ("BBC", False), ("MP", True), ("UN", False), ("NSW", None), ("SQL", None)]
)
def test_capitals(letters: str, expected: bool | None) -> None:
    assert letters_begin_with_vowel(letters) is expected


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("8", True),
        ("80", True),
        ("11", True),
        ("18", True),
        ("1", False),
        ("1100", None),
        ("05", None),
        ("18th", True),
        ("11,000", True),
        ("110", False),
    ],
)
def test_numbers(digits: str, expected: bool | None) -> None:
    assert number_begins_with_vowel(digits) is expected

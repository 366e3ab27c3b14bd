"""Input made to keep a rule busy: read in linear time."""

import time

import pytest

from copydesk.formats import read
from copydesk_rules import RULES

_LONGEST = 1.5
"""Seconds of processor time; whatever grows with the square of the size takes far longer, the rest a tenth."""

_RULES = {rule.name: rule for rule in RULES}


_NUMBERS = " ".join(f"It has {number} floors." for number in range(2, 998, 2))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("invisible-character", "mini\u200bster " * 12_000, id="zero-width spaces"),
        pytest.param("misplaced-bracket-space", f"a(b c)d (Ab) e ({'word ' * 20_000}", id="a bracket never closed"),
        pytest.param("unpaired-quote", "It is ‘over. " * 12_000, id="opening marks in a paragraph"),
        pytest.param("unpaired-quote", "It is ‘over.\n\n" * 12_000, id="opening marks in many paragraphs"),
        pytest.param("wrong-apostrophe", "The ‘90s. " * 12_000, id="elisions in a paragraph"),
        pytest.param("wrong-apostrophe", "The ‘90s.\n\n" * 12_000, id="elisions in many paragraphs"),
        pytest.param("headline-number-mismatch", f"# 999 houses\n\nThe 998 houses. {_NUMBERS}", id="many numbers"),
    ],
)
def test_time_grows_with_the_size_only(name: str, text: str) -> None:
    document = read(text, "a.md")
    start = time.process_time()
    list(_RULES[name].findings(document, {}))
    assert time.process_time() - start < _LONGEST

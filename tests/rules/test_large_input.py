"""Input made to keep a rule busy: read in linear time."""

import time

import pytest

from copydesk.formats import read
from copydesk_rules import RULES

_LONGEST = 1.5
"""Seconds of processor time; whatever grows with the square of the size takes far longer, the rest a tenth."""

_RULES = {rule.name: rule for rule in RULES}
_LETTERS = str.maketrans("01", "ab")
_NUMBERS = " ".join(f"It has {number} floors." for number in range(2, 998, 2))
_GLUED = "\n\n".join(f"He left the ferryShip{number:b} today.".translate(_LETTERS) for number in range(3000))
_DATED = "---\ndate: 2022-03-30\n---\n" + "They sing on Monday, 7 June, in the old hall.\n\n" * 1000
_SPLICED = "The talks had failed by noon, however the minister stayed.\n\n" * 9000


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
        pytest.param("glued-sentences", _GLUED, id="many pairs of words, all different"),
        pytest.param("weekday-mismatch", _DATED, id="many days"),
        pytest.param("comma-splice", _SPLICED, id="many clauses"),
    ],
)
def test_time_grows_with_the_size_only(name: str, text: str) -> None:
    rule, document = _RULES[name], read(text, "a.md")
    assert len(document.words) + len(document.sentences) + len(document.folded) + len(document.vocabulary) > 0
    list(rule.findings(read("A word.", "a.md"), rule.options))
    start = time.process_time()
    list(rule.findings(document, rule.options))
    assert time.process_time() - start < _LONGEST

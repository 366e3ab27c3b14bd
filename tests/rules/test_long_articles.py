"""A rule needs twice the time for an article of twice the size, and not four times, whatever it holds."""

import time

import pytest

from copydesk.formats import read
from copydesk_rules import RULES

_LONGEST = 1.0
"""Seconds of processor time; what looks through the article once for each place takes some times as long."""
_LETTERS = str.maketrans("01", "ab")
_BY_NAME = {rule.name: rule for rule in RULES}
_ARTICLES = {
    "weekday-mismatch": "---\ndate: 2022-03-30\n---\n" + "They sing on Monday, 7 June, in the old hall.\n\n" * 1000,
    "glued-sentences": "\n\n".join(
        f"He left the ferryShip{number:b} today.".translate(_LETTERS) for number in range(3000)
    ),
    "comma-splice": "The talks had failed by noon, however the minister stayed.\n\n" * 9000,
}


@pytest.mark.parametrize("name", _ARTICLES)
def test_time_grows_with_the_size_only(name: str) -> None:
    rule, document = _BY_NAME[name], read(_ARTICLES[name], "a.md")
    assert len(document.words) + len(document.sentences) + len(document.folded) + len(document.vocabulary) > 0
    list(rule.findings(read("A word.", "a.md"), rule.options))
    start = time.process_time()
    list(rule.findings(document, rule.options))
    assert time.process_time() - start < _LONGEST

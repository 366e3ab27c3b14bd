"""Input made to keep a rule busy: read in linear time."""

import time

import pytest

from copydesk.formats import read
from copydesk_rules import RULES

_LONGEST = 1.5
"""Seconds of processor time; whatever grows with the square of the size takes far longer, the rest a tenth."""

_RULES = {rule.name: rule for rule in RULES}


@pytest.mark.parametrize(("name", "unit", "times"), [("invisible-character", "mini\u200bster ", 12_000)])
def test_time_grows_with_the_size_only(name: str, unit: str, times: int) -> None:
    document = read(unit * times, "a.md")
    start = time.process_time()
    list(_RULES[name].findings(document, {}))
    assert time.process_time() - start < _LONGEST

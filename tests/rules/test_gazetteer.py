"""The gazetteer is data that people edit: what must hold for each line of it."""

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

import copydesk_rules
from copydesk_rules.names.people import People, name_parts

_LINES = (Path(copydesk_rules.__file__).parent / "data" / "people.tsv").read_text(encoding="utf-8").splitlines()
_ROWS = [line.split("\t") for line in _LINES if not line.startswith("#")]


def _key(name: str) -> str:
    return " ".join(name_parts(name)) or name


def test_each_line_has_name_variants_role_country_and_weight() -> None:
    assert [row for row in _ROWS if len(row) != 5] == []


def test_countries_and_weights_are_of_their_kind() -> None:
    assert [row for row in _ROWS if not re.fullmatch(r"[A-Z]{2}|-", row[3]) or row[4] not in "12345"] == []


def test_spaces_and_letters_are_clean() -> None:
    dirty = [
        line
        for line in _LINES
        if line != unicodedata.normalize("NFC", line)
        or re.search(r"  | \t|\t |Ã|Â|â€|\ufffd", line)
        or not line.strip()
    ]
    assert dirty == []


def test_nobody_is_there_twice() -> None:
    counts = Counter(row[0] for row in _ROWS)
    assert [name for name, count in counts.items() if count > 1] == []


def test_no_variant_is_claimed_by_two_people() -> None:
    counts = Counter(variant for row in _ROWS for variant in {row[0], *filter(None, row[1].split("; "))})
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize(
    ("first", "second"),
    [("vladimir", "putin"), ("ursula", "leyen"), ("recep", "erdogan"), ("antony", "blinken")],
)
def test_names_that_go_together_are_found_both_ways(first: str, second: str) -> None:
    people = People.known()
    assert people.after(first).named(second)
    assert people.before(second).named(first)

"""The tables of phrases hold no row that a shorter one makes needless."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from copydesk_rules.data_tables import phrases_of


@pytest.mark.parametrize("table", ["eggcorns.tsv", "compounds.tsv", "prepositions.tsv"])
def test_no_phrase_is_corrected_by_a_part_of_it(table: str) -> None:
    rights = phrases_of(table)
    assert not [
        (wrong, part)
        for wrong, right in rights.items()
        for part in _parts(wrong)
        if part in rights and wrong.replace(part, rights[part], 1) == right
    ]


def _parts(phrase: str) -> Iterator[str]:
    """The stretches of words inside a phrase, but for the whole."""
    words = phrase.split()
    stretches = (" ".join(words[start:end]) for start, end in combinations(range(len(words) + 1), 2))
    return (stretch for stretch in stretches if stretch != phrase)

"""The tables of phrases hold no row that another one makes needless, be it in another table."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, combinations

from copydesk.phrase_index import table_in
from copydesk_rules.data_tables import DATA

_TABLES = [table_in(DATA / name) for name in ("eggcorns.tsv", "compounds.tsv", "prepositions.tsv")]


def test_no_phrase_stands_in_two_tables() -> None:
    assert not [phrase for phrase, times in Counter(chain.from_iterable(_TABLES)).items() if times > 1]


def test_no_phrase_is_corrected_by_a_part_of_it() -> None:
    rights = {wrong: right for table in _TABLES for wrong, right in table.items()}
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

"""No table of the package holds a row twice, as a merge leaves them, or one that another list makes needless."""

from collections import Counter
from pathlib import Path

import pytest

import copydesk_rules
from copydesk import Lexicon
from copydesk_rules.data_tables import rows
from copydesk_rules.words.nouns import names_several

_TABLES = sorted((Path(copydesk_rules.__file__).parent / "data").glob("*.tsv"))


@pytest.mark.parametrize("table", _TABLES, ids=lambda path: path.stem)
def test_no_row_is_there_twice(table: Path) -> None:
    rows = Counter(table.read_text(encoding="utf-8").splitlines())
    assert [row for row, times in rows.items() if times > 1] == []


def test_no_noun_names_a_person_and_a_thing_or_several() -> None:
    persons, things = rows("persons.txt"), rows("things.txt")
    assert [noun for noun, times in Counter(persons + things).items() if times > 1] == []
    assert [noun for noun in persons + things if not noun.isalpha() or names_several(noun)] == []


def test_no_misspelling_is_listed_twice_of_which_one_would_be_forgotten() -> None:
    wrongs = Counter(word for row in rows("misspellings.tsv") for word in row.partition("\t")[2].split())
    assert [word for word, times in wrongs.items() if times > 1] == []


def test_no_recent_word_is_in_another_list() -> None:
    recent = [word for row in rows("recent-words.txt") for word in row.split()]
    known = {row.partition("\t")[0] for row in rows("spellings.tsv")}.union(rows("terms.txt"))
    assert [word for word in recent if word in known or Lexicon.of("en").frequency(word)] == []
    assert len(recent) == len(set(recent))

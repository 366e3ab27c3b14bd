"""The gazetteer is data that people edit: what must hold for each line of it."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import combinations, islice
from pathlib import Path
from types import ModuleType

import pytest

import copydesk_rules
import copydesk_rules.looks
from copydesk import Lexicon, Names
from copydesk.formats import read
from copydesk_rules.names.distance import alike, is_one_slip
from copydesk_rules.names.evidence.house import House
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer import capitals, entries, looks, people, variants
from copydesk_rules.names.gazetteer.people import People, name_parts
from copydesk_rules.names.slips import bodies, hyphenated
from copydesk_rules.names.slips import confusions as forms
from copydesk_rules.names.slips.confusions import confusions, listed_confusions

_LINES = (Path(copydesk_rules.__file__).parent / "data" / "people.tsv").read_text(encoding="utf-8").splitlines()
_ROWS = [line.split("\t") for line in _LINES if not line.startswith("#")]

_TWO_PEOPLE = (
    {"George V", "George VI"},
    {"Isaiah Thomas", "Isiah Thomas"},
    {"Ivana Trump", "Ivanka Trump"},
    {"Jermall Charlo", "Jermell Charlo"},
    {"Kim Jong-il", "Kim Jong-un"},
    {"Mai Asada", "Mao Asada"},
    {"Pope John Paul I", "Pope John Paul II"},
)
"""People who have the same role, and nearly the same name, indeed."""
_COMPILING = {
    people: People.known.__wrapped__,
    capitals: capitals.Capitals.known.__wrapped__,
    variants: variants.Variants.known.__wrapped__,
    looks: looks.looks.__wrapped__,
    forms: forms._Listed.of_run.__wrapped__,
    hyphenated: hyphenated._table.__wrapped__,
}
"""What compiles the table of each module, without its memory of having done so."""


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


def _is_near(one: list[str], other: list[str]) -> bool:
    """Whether two people have names that are a slip apart, or none."""
    initials = [re.findall(r"\b[A-Z]\.", row[0]) for row in (one, other)]
    first, second = (folded(re.sub(r"\b[A-Z]\.", "", row[0])) for row in (one, other))
    if all(initials) and initials[0] != initials[1]:
        return False
    return {one[0], other[0]} not in _TWO_PEOPLE and (
        first == second or (alike(first, second) and is_one_slip(first, second))
    )


def test_nobody_is_there_twice_in_two_spellings() -> None:
    namesakes: dict[tuple[str, ...], list[list[str]]] = defaultdict(list)
    for row in _ROWS:
        for word in {folded(word) for word in row[0].split() if len(word) > 2}:
            namesakes[word, row[3], row[2].split()[-1]].append(row)
    pairs = (pair for rows in namesakes.values() for pair in combinations(rows, 2))
    assert sorted({(one[0], other[0]) for one, other in pairs if _is_near(one, other)}) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [("vladimir", "putin"), ("ursula", "leyen"), ("recep", "erdogan"), ("antony", "blinken")],
)
def test_names_that_go_together_are_found_both_ways(first: str, second: str) -> None:
    people = People.known()
    assert people.after(first).named(second)
    assert people.before(second).named(first)


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_each_form_that_is_always_wrong_is_found(apostrophe: str) -> None:
    missed = []
    for wrong, _ in listed_confusions():
        written = wrong.replace("'", apostrophe)
        text = f"It was so with {written} here."
        found = [confusion.wrong for confusion in confusions(read(text, "a.md"), House(Names()))]
        if not any(form in written for form in found):
            missed.append(wrong)
    assert missed == []


@pytest.mark.parametrize(
    "module", [people, capitals, variants, looks, forms, hyphenated], ids=lambda each: each.__name__
)
def test_a_compiled_table_names_every_file_that_it_is_made_of(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that it does not name could change, and the table of old in the cache would be taken for it."""
    read_files, named = set[Path](), set[Path]()
    known, words = People.known(), Lexicon.of("en")

    def few(path: Path) -> Iterator[tuple[int, list[str]]]:
        read_files.add(path)
        return islice(entries.entries(path), 40)

    def people_known() -> People:
        read_files.update(people.SOURCES)
        return known

    def words_of(language: str = "en") -> Lexicon:
        read_files.add(Lexicon.source(language))
        return words

    def compiling(_name: str, sources: Iterable[Path], *_: object) -> None:
        named.update(sources)
        raise StopIteration

    for each in (people, capitals, variants, forms, hyphenated, bodies):
        monkeypatch.setattr(each, "entries", few)
    monkeypatch.setattr(People, "known", people_known)
    monkeypatch.setattr(Lexicon, "of", words_of)
    is_of_looks = module is looks
    monkeypatch.setattr(copydesk_rules.looks if is_of_looks else module, "compiled", compiling)
    with suppress(StopIteration):
        _COMPILING[module]()
    list(looks._words() if is_of_looks else module._records())
    assert read_files <= named

"""Writes the lists of common given names and family names that name-typo knows besides the gazetteer.

    python -m training.common_names CENSUS_FOLDER POLITICIANS.tsv [--out rules/copydesk_rules/data]

CENSUS_FOLDER holds dist.male.first, dist.female.first and dist.all.last of the United States Census of 1990, which are
in the public domain (the package `names` on PyPI carries them); POLITICIANS.tsv has a full name in its first column.
Names that both lack, above all of Britain and Ireland, Africa, India and the Pacific, are in names_by_hand.tsv.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.command import parser_of
from copydesk.lexicon import Lexicon
from copydesk_rules.data_tables import DATA
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.entries import entries
from copydesk_rules.names.gazetteer.people import everybody, name_parts

_BY_HAND = Path(__file__).with_name("names_by_hand.tsv")
_COUNTED = 5
"""People in 100,000 for whom a name stands that is listed by hand: as many as make it one that is surely right."""
_PER_PERCENT = 1000
"""Census shares are in per cent; weights are people in 100,000."""
_FEWEST = {"given": 2, "family": 2}
_RANKS = 18_839
"""The rank in the census up to which one person in 100,000 bears a family name: beyond are many slips."""
_ORDINARY = 3000
"""Uses in the lexicon of a small word from which a rare name is more likely to be that word."""
_RARE = 12
_SHORTEST = 3
_TITLES = frozenset(("mrs", "prof", "rev", "capt"))
"""What stands before names in lists of politicians, and is none."""


def main() -> None:
    """Count and write."""
    parser = parser_of("training.common_names", __doc__)
    parser.add_argument("census", type=Path, metavar="CENSUS_FOLDER")
    parser.add_argument("politicians", type=Path, metavar="POLITICIANS.tsv")
    parser.add_argument("--out", type=Path, default=DATA)
    args = parser.parse_args()
    given = _census(args.census / "dist.male.first") + _census(args.census / "dist.female.first")
    family = _census(args.census / "dist.all.last")
    names = [line.split("\t")[0] for line in args.politicians.read_text(encoding="utf-8").splitlines()]
    for parts in map(name_parts, [*names, *(person.name for person in everybody())]):
        if len(parts) > 1:
            given[parts[0]] += 1
            family[parts[-1]] += 1
    listed = {"given": given, "family": family}
    for _, (slot, name) in entries(_BY_HAND):
        listed[slot][folded(name)] = max(listed[slot][folded(name)], _COUNTED)
    ranked = _ranked(args.census / "dist.all.last")
    for name in ranked:
        listed["family"][name] = max(listed["family"][name], 1)
    for slot, counts in listed.items():
        path = args.out / f"{slot}-names.tsv"
        kept = sorted(_common(counts, ranked if slot == "family" else frozenset(), _FEWEST[slot]))
        title = f"# Common {slot} names, in plain small letters: name, how many of 100,000 people bear it, about."
        path.write_text("\n".join([title, *(f"{name}\t{count}" for name, count in kept)]) + "\n", encoding="utf-8")
        print(f"{len(kept)} {slot} names, {path.stat().st_size:,} bytes")


def _census(path: Path) -> Counter[str]:
    counts: Counter[str] = Counter()
    for line in path.read_text(encoding="ascii").splitlines():
        name, share, *_ = line.split()
        counts[name.lower()] = round(float(share) * _PER_PERCENT)
    return counts


def _ranked(path: Path) -> frozenset[str]:
    lines = path.read_text(encoding="ascii").splitlines()[:_RANKS]
    return frozenset(line.split()[0].lower() for line in lines)


def _common(counts: Counter[str], ranked: frozenset[str], fewest: int) -> Iterator[tuple[str, int]]:
    """The names that are common enough, without ordinary words that are hardly ever a name."""
    lexicon = Lexicon.of("en")
    for name, count in counts.items():
        ordinary = lexicon.frequency(name) > _ORDINARY * max(1, count / _RARE)
        is_common = count >= fewest or name in ranked
        if name in _TITLES:
            continue
        if is_common and len(name) >= _SHORTEST and name.isascii() and name.isalpha() and not ordinary:
            yield name, count


if __name__ == "__main__":
    main()

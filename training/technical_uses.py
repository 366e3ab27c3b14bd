"""Writes how often technical articles use the words of which films hardly speak.

    python -m training.technical_uses FOLDER... [--out rules/copydesk_rules/data/technical-uses.tsv]

Each FOLDER holds the articles of one publisher, or the manual of one program. What a word counts for is its share of
the words of each, on average and without that which has it most, so that no publisher's pet word counts; of that a
half, for as many words as the frequencies of films stand for. Kept are known words that this makes far more common.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.command import parser_of
from copydesk import Lexicon, Regex
from copydesk_rules.data_tables import DATA
from copydesk_rules.spelling.vocabulary import Vocabulary

_CODE = Regex(r"(?ms)^(?:```|~~~).*?^(?:```|~~~)|`[^`]*`|<[^<>]*>|https?:\S+")
_WORD = Regex(r"(?<![\w/.@#-])[a-z]+(?![\w/@-]|\.\w)")
_SHORTEST, _FEWEST_PUBLISHERS = 5, 3
_FEWEST_USES = 1000
_WEIGHT = 0.5
_MORE = 2
"""Times as common as in films that a word has to be."""
_FIGURES = 2
"""Figures to which uses are rounded, since only their size matters."""
_SUFFIXES = (".md", ".markdown", ".rst", ".txt", ".html")
_TITLE = "# Words that technical articles use far more often than films do, and what they count for; see SOURCES.md"


def main() -> None:
    """Count and write."""
    parser = parser_of("training.technical_uses", __doc__)
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--out", type=Path, default=DATA / "technical-uses.tsv")
    args = parser.parse_args()
    uses = _uses([_shares(folder) for folder in args.folders])
    rows = [f"{word}\t{_rounded(count)}\n" for word, count in sorted(uses.items())]
    args.out.write_text("".join([f"{_TITLE}\n", *rows]), encoding="utf-8")
    print(f"{len(rows)} words")


def _shares(folder: Path) -> Mapping[str, float]:
    """The share that each word has of those of a folder."""
    counts: Counter[str] = Counter()
    for path in sorted(folder.rglob("*")):
        if path.suffix in _SUFFIXES:
            counts.update(_WORD.findall(_CODE.sub(" ", path.read_text(encoding="utf-8", errors="ignore"))))
    total = counts.total()
    return {word: count / total for word, count in counts.items()}


def _uses(publishers: Sequence[Mapping[str, float]]) -> dict[str, int]:
    """The known words that technical articles use far more often, each with what that makes of its uses."""
    films = Lexicon.frequencies("en")
    size = sum(films.values()) * _WEIGHT
    publisher_counts = Counter(word for shares in publishers for word in shares)
    vocabulary = Vocabulary.of("en")
    found = {}
    for word, spread in publisher_counts.items():
        shares = sorted(publisher[word] for publisher in publishers if word in publisher)
        uses = int(size * sum(shares[:-1]) / len(publishers))
        is_wide = spread >= _FEWEST_PUBLISHERS and uses >= _FEWEST_USES and len(word) >= _SHORTEST
        if is_wide and word in vocabulary and vocabulary.uses(word):
            found[word] = uses
    return {word: uses for word, uses in found.items() if uses > _MORE * films.get(word, 0)}


def _rounded(count: int) -> int:
    return int(float(f"{count:.{_FIGURES - 1}e}"))


if __name__ == "__main__":
    main()

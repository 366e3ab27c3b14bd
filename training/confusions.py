"""Trains the model of words that are written for one another.

    python -m training.confusions FOLDER... [--out rules/copydesk_rules/data/confusions.model]

FOLDER holds articles whose licence allows it, in plain text or Markdown. For each pair of words the model learns what
stands around the one and the other where they are right; a word is then most likely written for the other where all
that stands around speaks for that one. Needs scikit-learn (pip install '.[train]').
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path

from benchmarks.command import parser_of
from copydesk_rules.spelling.confusions.rivals import FORMAT
from copydesk_rules.spelling.confusions.surroundings import VERSION, around, further, hashes_after, hashes_before
from copydesk_rules.words.parts import is_part
from training.corpora import digest, documents
from training.hashed import Place, fitted

_OUT = Path("rules/copydesk_rules/data/confusions.model")
_PAIRS: Sequence[tuple[str, str, float | None, float | None]] = (
    ("its", "it's", 4.4, 4.4),
    ("their", "there", 4.8, 4.8),
    ("their", "they're", 5.0, 4.2),
    ("there", "they're", 5.0, 3.5),
    ("your", "you're", 4.2, 4.0),
    ("then", "than", 5.0, 5.0),
    ("were", "where", 6.0, 3.6),
    ("were", "we're", 5.8, 4.5),
    ("where", "we're", 5.5, 4.0),
    ("been", "being", 4.4, 3.5),
    ("whose", "who's", 3.2, 3.0),
    ("whose", "who", 5.6, None),
    ("quiet", "quite", 4.5, 4.5),
    ("past", "passed", 4.4, 5.8),
    ("though", "thought", 3.5, 3.5),
    ("though", "through", 5.0, None),
    ("thought", "through", 6.0, None),
    ("form", "from", 5.8, None),
    ("know", "now", 5.0, 4.0),
    ("knew", "new", 5.8, None),
    ("affect", "effect", 4.2, 3.5),
    ("affects", "effects", 3.5, 3.0),
    ("effected", "affected", 3.5, None),
    ("accept", "except", 3.2, 3.6),
    ("chose", "choose", 4.0, None),
    ("weather", "whether", 5.5, None),
    ("hear", "here", 5.3, 3.5),
    ("threw", "through", 6.0, None),
    ("piece", "peace", 4.0, 3.3),
    ("lead", "led", 4.0, 4.2),
)
"""The pairs, and for each of the two the log odds from which the other is surely meant; None if it is not looked at.

They were set on the corpora of `benchmarks/`, so that hardly a right word passes them there.
"""
_SMALL: Sequence[tuple[str, str, float | None, float | None]] = (
    ("our", "are", 5.7, 8.5),
    ("that", "than", 8.1, 8.0),
    ("them", "than", 6.5, 7.4),
    ("as", "has", 7.4, 6.9),
    ("is", "his", 8.1, 7.7),
    ("he", "the", 8.1, None),
    ("he", "her", 7.3, 7.3),
    ("he", "his", 8.1, None),
    ("they", "the", 9.4, None),
    ("has", "have", 6.8, None),
    ("do", "does", 6.7, 6.4),
    ("this", "these", 7.8, 7.2),
    ("that", "those", None, 7.5),
    ("our", "out", 5.0, 6.7),
    ("do", "due", 6.1, None),
    ("use", "used", 7.9, 8.0),
    ("be", "by", 7.0, 9.5),
    ("we", "were", 7.8, 6.0),
    ("no", "not", 6.9, 7.4),
)
"""The same of small words, which stand so often that only what is sure is looked at: there are no doubts to remark.

They are two above what hardly a right word passes on the corpora of `benchmarks/`, as other publishers write otherwise.
"""
_SURE = 1.5
"""By how much the odds must pass those of a pair for a warning; nothing of a pair of small words."""
_MOST = 20_000
"""Places of a word that are learned from; more of them would teach little."""


def main() -> None:
    """Read the articles, fit each pair and write the model."""
    parser = parser_of("training.confusions", __doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, default=_OUT)
    arguments = parser.parse_args()
    found = _found(arguments.folders)
    asked = [*((pair, _SURE) for pair in _PAIRS), *((pair, 0.0) for pair in _SMALL)]
    learned = [pair for (first, second, *least), sure in asked if (pair := _learned(found, first, second, least, sure))]
    header = {
        "format": FORMAT,
        "features": VERSION,
        "corpora": {folder.name: digest(folder) for folder in arguments.folders},
    }
    pairs, parts = [pair for pair, _ in learned], [weights for _, weights in learned]
    arguments.out.write_bytes(json.dumps({**header, "pairs": pairs}).encode() + b"\n" + b"".join(parts))


def _learned(
    found: Mapping[str, list[Place]], first: str, second: str, least: Sequence[float | None], sure: float
) -> tuple[dict[str, object], bytes] | None:
    """A pair as the model's header has it, and its weights; None where one of the two is in no article."""
    if not (found[first] and found[second]):
        print(f"{first}, {second}: not learned, as one of the two is in no article")
        return None
    weights, scale, bias = fitted(found[first], found[second])
    print(f"{first}, {second}: {len(found[first])} and {len(found[second])} places, {len(weights)} weights")
    return {
        "words": [first, second],
        "size": len(weights),
        "scale": scale,
        "bias": bias,
        "least": {word: asked for word, asked in zip((first, second), least, strict=True) if asked},
        "sure": sure,
        "seen": [len(found[first]), len(found[second])],
    }, weights


def _found(folders: Iterable[Path]) -> dict[str, list[Place]]:
    """The different surroundings of each word, in order."""
    words = {word for pair in (*_PAIRS, *_SMALL) for word in pair[:2]}
    found: dict[str, dict[Place, None]] = defaultdict(dict)
    for document in chain.from_iterable(map(documents, folders)):
        for word in document.words:
            text = word.text.lower().replace("’", "'")
            if text in words and len(found[text]) < _MOST and not is_part(document.prose, word.start, word.end):
                near = around(document.prose, word.start, word.end)
                hashes = *hashes_before(near.before[-1]), *hashes_after(near.after[0]), *further(near)
                found[text][hashes] = None
    return {word: list(found[word]) for word in words}


if __name__ == "__main__":
    main()

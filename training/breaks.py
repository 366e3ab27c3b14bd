"""Train the model of `missing-sentence-break` and print how good it is.

    python -m training.breaks --out MODEL --tagged FOLDER [--tagged FOLDER] [--skip WORD] FOLDER...

The same folders and the same seed make the same file, byte for byte.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.command import parser_of
from benchmarks.lost_stops import measured
from copydesk.formats import read
from copydesk_rules.sentences.breaks import gap_features
from copydesk_rules.sentences.breaks.gap_features import Codes
from copydesk_rules.sentences.breaks.gaps import Chunks
from copydesk_rules.sentences.breaks.model import FORMAT, BreakModel
from copydesk_rules.sentences.breaks.vocabulary import Vocabulary, coded
from training import corpora, fit, words
from training.examples import Example, natural, pairs, passage_of
from training.inventions import RATES, Inventor
from training.namelists import LISTS, ROLES, Names

_LOST = (0.005, 0.015)
"""The share of found breaks that gate and sieve may lose, on training gaps, which are harder than real ones."""
_RATES_OF_ALARMS = {"error": 0.15, "warning": 1.0, "info": 4.0}
"""False alarms in 10,000 words that a severity may make on the articles for tuning."""


def main() -> None:
    """Read, train, write."""
    options = _options()
    found = (article for folder in options.folders for article in corpora.articles(folder))
    articles = [article for article in found if not any(word in article.path.as_posix() for word in options.skip)]
    vocabulary = words.vocabulary(options.tagged, articles)
    print(f"{len(articles)} articles, {sum(map(len, vocabulary.values()))} words known", file=sys.stderr)
    material = _Material(articles, vocabulary, Chunks(Vocabulary(coded(vocabulary), ROLES)))
    draws = [_drawn(material, options, draw) for draw in range(options.draws)]
    labels = draws[0].labels
    fitted = [fit.fitted(draw.rows[-1], draw.labels, options.strength) for draw in draws]
    scores = fit.sums(draws[0].rows[-1], fitted[0])
    small = [fit.gate(rows, labels, scores, lost) for rows, lost in zip(draws[0].rows[:-1], _LOST, strict=True)]
    models = (*small, fit.mean(fitted))
    text = "\n".join(f"{code}\t{' '.join(group)}" for code, group in {**vocabulary, "roles": ROLES}.items())
    header = {
        "scales": [(model.scale, model.bias) for model in models],
        "fitted": {"gaps": len(labels), "breaks": sum(labels)},
        **_origin(options),
    }
    parts = (*(model.weights for model in models), text.encode())
    write(options.out, header, parts)
    if options.tune:
        write(options.out, {**header, **_tuned(options)}, parts)


def _origin(options: argparse.Namespace) -> dict[str, object]:
    """What a model's header says of where it comes from; the thresholds are those of one that is not tuned."""
    return {
        "format": FORMAT,
        "features": gap_features.VERSION,
        "thresholds": dict.fromkeys(_RATES_OF_ALARMS, 0.0),
        "seed": options.seed,
        "draws": options.draws,
        "skipped": options.skip,
        "strength": options.strength,
        "inventions": {} if options.plain else RATES,
        "lists": {path.name: corpora.file_digest(path) for path in LISTS},
        "tagged": {folder.name: corpora.digest(folder) for folder in options.tagged},
        "corpora": {folder.name: corpora.digest(folder) for folder in options.folders},
    }


class _Material(NamedTuple):
    """What examples are made of: articles, words by what they are, and chunks of text as these tell them."""

    articles: list[corpora.Article]
    vocabulary: dict[str, list[str]]
    known: Chunks


class _Draw(NamedTuple):
    """One drawing of inventions as rows of features, for gate, sieve and model, and which of the gaps are breaks."""

    rows: list[fit.Rows]
    labels: list[int]


def _drawn(material: _Material, options: argparse.Namespace, draw: int) -> _Draw:
    """Draw inventions; the mean of several models depends less on chance, and one gate and one sieve do for all."""
    rng = random.Random(options.seed + draw)
    numbers = Codes()
    kinds = list(zip(gap_features.TABLES, gap_features.SIZES, strict=True))
    drawn = _Draw([fit.Rows(table, size) for table, size in (kinds if draw == 0 else kinds[-1:])], [])
    for example in _examples(material, rng, options.plain):
        codes = numbers.of(fit.fields(example, material.known))
        for rows in drawn.rows:
            rows.add(codes)
        drawn.labels.append(int(example.is_break))
    print(f"draw {draw}: {len(drawn.labels)} gaps, {sum(drawn.labels)} of them breaks", file=sys.stderr)
    return drawn


def _tuned(options: argparse.Namespace) -> dict[str, object]:
    """Print how good the model is on the articles for tuning, and give the thresholds for the severities."""
    paths = [path for folder in options.tune for path in corpora.files(folder)]
    documents = (read(path.read_text(encoding="utf-8"), path.as_posix()) for path in paths)
    result = measured(BreakModel.read(options.out), documents, options.cases)
    print("\n".join(result.table()))
    thresholds = {name: round(result.threshold(rate), 2) for name, rate in _RATES_OF_ALARMS.items()}
    return {"thresholds": thresholds, "tuned on words": result.words}


def write(path: Path, header: dict[str, object], parts: tuple[bytes, ...]) -> None:
    """Write a model's file: the header, then weights, gate and vocabulary as they are, as reading is to be quick."""
    line = json.dumps({**header, "sizes": [len(part) for part in parts]}, sort_keys=True)
    path.write_bytes(b"\n".join((line.encode(), b"".join(parts))))


def _examples(material: _Material, rng: random.Random, plain: bool) -> Iterator[Example]:
    ordinary = sorted(
        word
        for code, group in material.vocabulary.items()
        if code[0] in "NSJg" and code.split(" ")[1][0] in "01"
        for word in group
    )
    inventor = Inventor(material.known, Names(rng, ordinary), rng, {} if plain else RATES)
    for article in material.articles:
        passage = passage_of(article)
        yield from natural(article, passage, material.known, rng)
        for first, second in pairs(article):
            yield from inventor.inventions(first, second, passage)


def _options() -> argparse.Namespace:
    parser = parser_of("training.breaks", __doc__)
    parser.add_argument(
        "folders", nargs="+", type=Path, metavar="FOLDER", help="articles whose licence lets weights ship"
    )
    parser.add_argument("--out", type=Path, required=True, help="the model's file")
    parser.add_argument(
        "--tagged", type=Path, action="append", default=[], help="text with Penn tags, for word classes"
    )
    parser.add_argument(
        "--skip", action="append", default=[], help="leave out paths with this in them, such as podcast"
    )
    parser.add_argument(
        "--tune", type=Path, action="append", default=[], help="articles that set the thresholds, no more"
    )
    parser.add_argument("--cases", type=int, default=4000, help="deleted stops to tune with")
    parser.add_argument("--strength", type=float, default=0.1, help="the inverse of the regularisation")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--draws", type=int, default=1, help="how often inventions are drawn; the model is the mean")
    parser.add_argument("--plain", action="store_true", help="without inventions, to compare")
    return parser.parse_args()


if __name__ == "__main__":
    main()

"""How well a paragraph is found that stands in two articles of a repository.

    python -m benchmarks.recycled FOLDER... [--articles 1000] [--cases 100] [--seed 1]

A paragraph of one article is planted in another one, as it is and after a second pair of hands; all articles are then
judged together, as in one run. It is found if a problem stands on one of the two and names the other. What is reported
on the articles as they stand is counted, too.
"""

import argparse
import random
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from benchmarks.articles import TEXTS, articles_in, drawn, texts_of
from benchmarks.command import parser_of
from benchmarks.planting.case import Articles, paragraphs
from benchmarks.planting.rewriting import REWRITINGS
from copydesk.facts import Noted, Repository, noted
from copydesk.formats import FrontMatterError, read
from copydesk_rules.duplicates.recycled_paragraph import recycled_paragraph

_FEWEST_WORDS = 25
_MARKUP = "[]{}<>`*|"
_AS_IT_IS = "as it is"


class _Planted(NamedTuple):
    source: str
    target: str
    sort: str


def main() -> None:
    """Plant, judge and print."""
    options = _options()
    rng = random.Random(options.seed)
    chosen = drawn(articles_in(options.folders, TEXTS), options.articles, rng)
    texts = texts_of(sorted(chosen))
    words = sum(len(text.split()) for text in texts.values())
    before = _judged(texts)
    print(
        f"{len(texts)} articles, {words:,} words: {len(before)} alarms, {1e4 * len(before) / words:.2f} in 10,000 words"
    )
    planted = _plant(texts, rng, options.cases)
    found = [pair for pair in _judged(texts) if pair not in before]
    tally: Counter[tuple[str, bool]] = Counter()
    for source, target, sort in planted:
        hit = any({source, target} == {*pair} for pair in found)
        tally[sort, hit] += 1
        tally["edited" if sort != _AS_IT_IS else "all", hit] += 1
    for sort in (_AS_IT_IS, "edited", *REWRITINGS):
        number = tally[sort, True] + tally[sort, False]
        print(f"{sort:20} {number:5} planted   found {100 * tally[sort, True] / max(1, number):5.1f} %")


def _plant(texts: dict[str, str], rng: random.Random, cases: int) -> list[_Planted]:
    """Put a paragraph of one article into another, each article in one pair at most; every second one is edited."""
    articles = Articles(dict(texts))
    order = rng.sample(sorted(texts), len(texts))
    planted: list[_Planted] = []
    while len(order) > 1 and len(planted) < cases:
        source, target = order.pop(), order.pop()
        long = [texts[source][a:b] for a, b in paragraphs(texts[source]) if _is_prose(texts[source][a:b])]
        ends = [end for start, end in paragraphs(texts[target]) if _is_prose(texts[target][start:end])]
        if not long or not ends:
            continue
        copy, sort = rng.choice(long), _AS_IT_IS
        if len(planted) % 2:
            sort = rng.choice(list(REWRITINGS))
            copy = REWRITINGS[sort](copy, rng, articles) or copy
        at = rng.choice(ends)
        texts[target] = f"{texts[target][:at]}\n\n{copy}{texts[target][at:]}"
        planted.append(_Planted(source, target, sort))
    return planted


def _is_prose(paragraph: str) -> bool:
    """Whether it is running text without markup, which means something else in another file."""
    long = len(paragraph.split()) >= _FEWEST_WORDS
    return (
        long and paragraph[0].isalpha() and paragraph.endswith(".") and not any(mark in paragraph for mark in _MARKUP)
    )


def _judged(texts: Mapping[str, str]) -> list[tuple[str, str]]:
    """The paths of all findings in these articles together, and of their second places."""
    facts = {}
    for path, text in texts.items():
        try:
            document = read(text, path)
        except FrontMatterError:
            continue
        facts[path] = noted(recycled_paragraph.facts(document, recycled_paragraph.options))
    repository = Repository(Noted(tuple(facts), facts.__getitem__), tuple(facts))
    found = recycled_paragraph.judged(repository, recycled_paragraph.options)
    return [(path, each.also.path) for path, each in found if each.also]


def _options() -> argparse.Namespace:
    parser = parser_of("benchmarks.recycled", __doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--cases", type=int, default=100)
    parser.add_argument("--seed", default="1")
    return parser.parse_args()


if __name__ == "__main__":
    main()

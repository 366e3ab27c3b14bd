"""What a style book of a thousand phrase rules costs.

    python -m benchmarks.style FOLDER [--articles 1000]

Checks the articles of a folder with the default rules alone, and again with a style of 1,000 rules, a phrase each, made
of words and pairs of words that the articles hold. Prints CPU seconds, the best of some runs, and the share that the
style adds; the budget is 30 per cent. What the style costs before the first article, to read it, is shown by itself.
"""

import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.articles import articles_in
from benchmarks.command import parser_of
from copydesk import Document
from copydesk.config import Config
from copydesk.engine import lint
from copydesk.formats import read
from copydesk.registry import Registry, load

_RULES = 1_000
_RUNS = 3
_BUDGET = 0.30


def style_book(texts: list[str], folder: Path) -> Path:
    """A style of a thousand rules, each with a phrase of one word or two that the texts may hold."""
    seeded = random.Random(7)
    words = sorted({word for text in texts for word in text.lower().split() if word.isalpha() and word.isascii()})
    phrases = [seeded.choice(words), *(f"{seeded.choice(words)} {seeded.choice(words)}" for _ in range(_RULES - 1))]
    phrases[: _RULES // 3] = seeded.sample(words, min(len(words), _RULES // 3))
    path = folder / "house.toml"
    rules = (f'[rule-{number}]\nreplace = {{ "{phrase}" = "x{number}" }}' for number, phrase in enumerate(phrases))
    path.write_text("\n".join(rules), encoding="utf-8")
    return path


def seconds(sources: list[tuple[str, str]], registry: Registry) -> tuple[float, int]:
    """CPU seconds to read and check the articles, at best, and the number of problems found."""
    config = Config()
    times = []
    problems = 0
    for _ in range(_RUNS):
        start = time.process_time()
        problems = sum(len(lint(document, registry, config).problems) for document in _documents(sources))
        times.append(time.process_time() - start)
    return min(times), problems


def _documents(sources: list[tuple[str, str]]) -> Iterator[Document]:
    return (read(text, name) for name, text in sources)


def main() -> None:
    """Print the figures."""
    parser = parser_of("benchmarks.style", __doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--articles", type=int, default=1_000)
    args = parser.parse_args()
    paths = articles_in([args.folder])[: args.articles]
    sources = [(path.name, path.read_text(encoding="utf-8", errors="replace")) for path in paths]
    plain, found = seconds(sources, load())
    with tempfile.TemporaryDirectory() as folder:
        book = style_book([text for _, text in sources], Path(folder))
        start = time.process_time()
        registry = load(styles=[str(book)])
        reading = time.process_time() - start
        styled, more = seconds(sources, registry)
    words = sum(len(text.split()) for _, text in sources)
    print(f"{len(sources):,} articles, {words:,} words")
    print(f"default rules                {plain:6.2f} s CPU, {found:,} problems")
    share = f"{styled / plain - 1:+.0%} of {_BUDGET:.0%}"
    print(f"and {_RULES:,} phrase rules       {styled:6.2f} s CPU, {more:,} problems: {share}")
    print(f"reading the style, once      {reading:6.2f} s CPU")


if __name__ == "__main__":
    main()

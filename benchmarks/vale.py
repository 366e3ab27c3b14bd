"""What the rules of a Vale configuration cost.

    python -m benchmarks.vale .vale.ini FOLDER [--articles 400]

Checks the articles of a folder with the configuration's rules alone. Prints CPU seconds, the best of some runs, what
they come to for 620,000 words, which are about 1,000 articles, and what it costs to read the rules, once a run.
"""

import time
from pathlib import Path

from benchmarks.articles import articles_in
from benchmarks.command import parser_of
from benchmarks.style import seconds
from copydesk.registry import Registry
from copydesk.vale.loading import load

_WORDS = 620_000


def main() -> None:
    """Print the figures."""
    parser = parser_of("benchmarks.vale", __doc__)
    parser.add_argument("ini", type=Path, metavar=".vale.ini")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--articles", type=int, default=400)
    args = parser.parse_args()
    paths = articles_in([args.folder])[: args.articles]
    sources = [(path.as_posix(), path.read_text(encoding="utf-8", errors="replace")) for path in paths]
    start = time.process_time()
    loaded = load(str(args.ini), args.ini)
    reading = time.process_time() - start
    registry = Registry.of(str(args.ini), *loaded.rules)
    plain, _ = seconds(sources, Registry.of("nothing"))
    taken, found = seconds(sources, registry)
    words = sum(len(text.split()) for _, text in sources)
    print(f"{len(loaded.rules)} rules, {len(sources):,} articles, {words:,} words, {found:,} problems")
    print(f"reading the rules, once      {reading:6.2f} s CPU")
    print(f"reading the articles         {plain:6.2f} s CPU")
    print(f"and running the rules        {taken:6.2f} s CPU, {taken / words * _WORDS:.1f} s for {_WORDS:,} words")


if __name__ == "__main__":
    main()

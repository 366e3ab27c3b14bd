"""Whether corrections last and do no harm: all articles are corrected, checked, and corrected again.

    python -m benchmarks.fixing FOLDER... [--articles 1000] [--select RULE]... [--safe] [--show 10] [--seed 1]

The second time nothing may change, and the first must not make a problem that was not there. A problem is new if its
rule has more of them than before, less those that were corrected; what it marks may have been changed by a correction
inside it. Remarks, which nothing acts on, are counted apart. The articles of a folder are judged together.
"""

import argparse
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import unified_diff
from pathlib import Path
from typing import NamedTuple

from benchmarks.articles import articles_in, drawn
from benchmarks.command import parser_of
from copydesk.config import Config
from copydesk.desk import Article, Fixing, Result, check
from copydesk.problem import Problem
from copydesk.registry import load
from copydesk.texts import InMemory


class _Outcome(NamedTuple):
    """The results of one folder: as it stands, while it is corrected, and when that is tried again."""

    before: Sequence[Result]
    corrected: Sequence[Result]
    again: Sequence[Result]
    old: dict[str, str]
    new: dict[str, str]


def main() -> None:
    """Correct, compare and print."""
    options = _options()
    rng = random.Random(options.seed)
    for folder in options.folders:
        outcome = _corrected(folder, rng, options)
        twice = [result for result in outcome.again if result.applied]
        fresh = list(_fresh(outcome, _counts))
        remarks = sum(count for *_, count in _fresh(outcome, _is_remark))
        applied = sum(len(result.applied) for result in outcome.corrected)
        touched = sum(bool(result.applied) for result in outcome.corrected)
        print(f"{folder.name}: {len(outcome.before)} articles, {applied} corrections in {touched} of them")
        print(
            f"    corrected once more the second time: {len(twice)}; new problems: {len(fresh)}, new remarks: {remarks}"
        )
        for result in twice[: options.show]:
            rules = ", ".join(problem.rule for problem in result.applied)
            print(f"  TWICE {result.path}: {rules}")
        for path, rule, count in fresh[: options.show]:
            print(f"  NEW {path}: {count} {rule}")
            print("\n".join(_changed(outcome.old[path], outcome.new[path])))


def _corrected(folder: Path, rng: random.Random, options: argparse.Namespace) -> _Outcome:
    chosen = sorted(drawn(articles_in([folder]), options.articles, rng))
    old = {path.as_posix(): _read(path) for path in chosen}
    registry, config = load(), Config(select=tuple(options.select))
    texts = InMemory(old)
    articles = [Article(path, path, lambda _: registry, config) for path in old]
    fixing = Fixing(safe=True, unsafe=not options.safe, write=True)
    runs = [list(check(articles, texts, each)) for each in (Fixing(), fixing)]
    for run in runs:
        run[:] = [result._replace(problems=tuple(result.problems)) for result in run if result.was_read]
    new = dict(texts.texts)
    again = [result for result in check(articles, texts, fixing) if result.was_read]
    return _Outcome(runs[0], runs[1], again, old, new)


def _read(path: Path) -> str:
    return path.read_bytes().decode(errors="replace")


def _is_remark(problem: Problem) -> bool:
    return problem.severity == "info"


def _counts(problem: Problem) -> bool:
    return not _is_remark(problem)


def _fresh(outcome: _Outcome, chosen: Callable[[Problem], bool]) -> Iterator[tuple[str, str, int]]:
    """Path, rule and number of the problems, of those that are chosen, that corrections made."""
    for before, after in zip(outcome.before, outcome.corrected, strict=True):
        left = Counter(problem.rule for problem in before.problems)
        left.subtract(Counter(problem.rule for problem in after.applied))
        for rule, count in Counter(problem.rule for problem in filter(chosen, after.problems)).items():
            if count > max(0, left[rule]):
                yield before.path, rule, count - max(0, left[rule])


def _changed(old: str, new: str) -> Iterator[str]:
    """The changed lines, without the rest of a long one."""
    for line in unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm=""):
        if line[:1] in "+-" and line[:3] not in ("+++", "---"):
            yield f"      {line[:300]}"


def _options() -> argparse.Namespace:
    parser = parser_of("benchmarks.fixing", __doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--select", action="append", default=[], metavar="RULE")
    parser.add_argument("--safe", action="store_true", help="only what can be corrected unseen")
    parser.add_argument("--show", type=int, default=10, help="so many of each kind")
    parser.add_argument("--seed", default="1")
    return parser.parse_args()


if __name__ == "__main__":
    main()

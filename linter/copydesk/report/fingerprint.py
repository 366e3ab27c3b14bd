"""Fingerprints: what tells a problem apart when the text around it moves."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from copydesk.digests import digest
from copydesk.paths import shown
from copydesk.problem import Problem


def fingerprints(problems: Iterable[Problem]) -> Iterator[str]:
    """A fingerprint for each problem, of its path, rule and words, and of how often they came before.

    A problem that is reported at its second place has that of its own, and a path that is named as a whole has that of
    the path from here.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    for problem in (each.own or each for each in problems):
        words = (shown(Path(problem.path)), problem.rule, problem.excerpt.marked)
        seen[words] += 1
        yield digest(*words, str(seen[words]))

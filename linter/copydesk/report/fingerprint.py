"""Fingerprints: what tells a problem apart when the text around it moves."""

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b

from copydesk.problem import Problem


def fingerprints(problems: Iterable[Problem]) -> Iterator[str]:
    """A fingerprint for each problem, of its path, rule and words, and of how often they came before.

    A problem that is told at its second place has that of its own.
    """
    seen: Counter[str] = Counter()
    for problem in (each.own or each for each in problems):
        words = f"{problem.path}\0{problem.rule}\0{problem.excerpt.marked}"
        seen[words] += 1
        yield blake2b(f"{words}\0{seen[words]}".encode(), digest_size=16).hexdigest()

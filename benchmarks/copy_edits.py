"""How many corrections that people made to published lines copydesk finds, and makes in the same way.

    python -m benchmarks.copy_edits FILE [--select RULE|FAMILY]... [--misses FILE]

Each line of FILE is a JSON object with `before`, `after` and `kind`. A correction is found if a problem touches what
the person changed and is gone in the corrected line; it is made if the first suggestion or the fix gives the person's
line. Alarms are the problems (warning or error) in the corrected lines; those that labels/ calls true, errors which
the person left, are counted apart.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, TypedDict

from benchmarks.command import parser_of
from benchmarks.labels import is_labelled
from benchmarks.planted import Desk, corrections, shown
from copydesk.problem import Problem

_PATH = "copy-edits/line.md"


class Row(TypedDict):
    """A correction: the line before it and after it, and of what kind it is."""

    before: str
    after: str
    kind: str


def main() -> None:
    """Check both sides of each correction and print."""
    options = _options()
    desk = Desk(tuple(options.select))
    rows: list[Row] = [json.loads(line) for line in options.file.read_text(encoding="utf-8").splitlines()]
    listing: dict[str, list[Any]] = {"missed": [], "not corrected": [], "alarms": []}
    alarms = _corrected(rows, desk, listing)
    listing["alarms"] += map(shown, alarms)
    words = sum(len(row["after"].split()) for row in rows)
    real = sum(map(is_labelled, alarms))
    false = len(alarms) - real
    print(
        f"{false} false alarms in the corrected lines, {1e4 * false / max(1, words):.1f} in 10,000 words of {words:,}"
    )
    print(f"{real} more alarms are errors that were left")
    if options.misses:
        options.misses.write_text(json.dumps(listing, ensure_ascii=False, indent=1), encoding="utf-8")


def _corrected(rows: Iterable[Row], desk: Desk, listing: dict[str, list[Any]]) -> list[Problem]:
    """Print what is found and corrected, by kind, and list the rest; give the alarms in the corrected lines."""
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    alarms: list[Problem] = []
    for row in rows:
        before, after = (desk.check(_PATH, line + "\n") for line in (row["before"], row["after"]))
        hits = _hits(row, before, after)
        corrected = any(row["after"] + "\n" in corrections(row["before"] + "\n", hit) for hit in hits)
        for kind in (row["kind"], "all"):
            tally[kind].update(n=1, found=int(bool(hits)), corrected=int(corrected))
        if not corrected:
            reported = [[hit.rule, *hit.suggestions[:2]] for hit in hits]
            listing["not corrected" if hits else "missed"].append({**row, "reported": reported})
        alarms += (problem for problem in after if problem.severity != "info")
    for kind, seen in sorted(tally.items()):
        shares = "   ".join(f"{what} {100 * seen[what] / seen['n']:5.1f} %" for what in ("found", "corrected"))
        print(f"{kind:12} {seen['n']:5} corrections   {shares}")
    return alarms


def _hits(row: Row, before: tuple[Problem, ...], after: tuple[Problem, ...]) -> list[Problem]:
    """The problems that touch what the person changed, or end where a letter was put in, and are gone afterwards."""
    start, end = _changed(row["before"], row["after"])
    still = {(problem.rule, problem.excerpt.marked) for problem in after}
    return [
        problem
        for problem in before
        if problem.start.offset < end and start <= problem.end.offset
        if (problem.rule, problem.excerpt.marked) not in still
    ]


def _changed(before: str, after: str) -> tuple[int, int]:
    """The stretch of the line before in which it differs, and one character more, for what was only put in."""
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    changes = [(start, end) for tag, start, end, _, _ in blocks if tag != "equal"]
    return min(start for start, _ in changes), max(end for _, end in changes) + 1


def _options() -> argparse.Namespace:
    parser = parser_of("benchmarks.copy_edits", __doc__)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--select", action="append", default=[], metavar="RULE", help="only this rule or family")
    parser.add_argument("--misses", type=Path, metavar="FILE", help="a JSON file for what is missed and all alarms")
    return parser.parse_args()


if __name__ == "__main__":
    main()

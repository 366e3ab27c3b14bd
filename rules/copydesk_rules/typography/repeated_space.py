"""Several spaces where one is enough."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

# Each begins with letters that are found fast; only then what stands before is looked at.
_PLAIN = Regex(r"  +(?=[^\s|])")
_NO_BREAK = Regex(r"\u00a0[ \u00a0]+(?=[^\s|])| +\u00a0[ \u00a0]+(?=[^\s|])")
_STOPS = frozenset(".!?:”\"’')|")
_WIDE, _SHORT_LINE = 3, 100
"""Spaces of a gap between columns, and characters of a line that is no paragraph."""
_SEVERAL = 2
_FARTHEST = 300
_FEW = 12
"""Runs of spaces from which they are columns or a habit, and no slips."""


@rule(
    Bad("The talks[[  ]]were over.", fixed="The talks were over.", path="article.txt"),
    Bad("The desk[[\u00a0 \u00a0]]30 March", fixed="The desk 30 March"),
    Good("The talks  were over."),
    Good("The talks  were over.", path="article.rst"),
    Good("Name      Age     City\nAnn       12      Rome\nBob       13      Oslo", path="article.txt"),
    Good("Rome and Oslo   12\nBonn            13", path="article.txt"),
    Good("Ann Lee,  of Rome      12\nBob Moss, of Bonn    13", path="article.txt"),
    Good("The talks were over.  Nobody knew why: 100\u00a0km is far.", path="article.txt"),
    family="typography",
    severity="info",
)
def repeated_space(document: Document) -> Iterator[Finding]:
    """Several spaces where one is enough.

    All formats but plain text show a run of plain spaces as one, so there only runs with no-break spaces are reported,
    which readers do see. Two spaces after a full stop are a habit of typists and no slip. Lines with several gaps, or
    with one at the same column as in the line beside, are taken for a table, in which nothing is reported.
    """
    if "  " not in document.prose and "\u00a0" not in document.prose:
        return
    runs = list(_outside_tables(document.prose, list(_runs(document))))
    for match in runs if len(runs) < _FEW else ():
        span = Span(*match.span())
        what = "no-break spaces" if "\u00a0" in match[0] else "spaces"
        yield Finding.replacing(span, " ", f"{len(match[0])} {what} in a row", "safe")


def _runs(document: Document) -> Iterator[re.Match[str]]:
    """The runs of spaces that a reader sees, inside sentences."""
    prose = document.prose
    seen = [_NO_BREAK] if "\u00a0" in prose else []
    seen += [_PLAIN] if document.format == "plain" and "  " in prose else []
    for match in chain.from_iterable(pattern.finditer(prose) for pattern in seen):
        before = prose[max(0, match.start() - 1) : match.start()]
        block = document.block_at(match.start())
        is_aligned = block is not None and block.kind == "table-cell"
        if before and not before.isspace() and before not in _STOPS and not is_aligned:
            yield match


def _outside_tables(prose: str, runs: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The runs that hold no columns apart."""
    lines: defaultdict[int, list[re.Match[str]]] = defaultdict(list)
    for run in runs:
        lines[prose.rfind("\n", 0, run.start()) + 1].append(run)
    for start, gaps in lines.items():
        end = prose.find("\n", start)
        line = prose[start : end if end >= 0 else len(prose)]
        wide = len(gaps) if len(line) < _SHORT_LINE else sum(len(gap[0]) >= _WIDE for gap in gaps)
        if wide < _SEVERAL:
            above = prose[max(0, start - _FARTHEST) : start].rstrip("\n").rpartition("\n")[2]
            below = prose[start + len(line) : start + len(line) + _FARTHEST].lstrip("\n").partition("\n")[0]
            beside = (above, below)
            yield from (gap for gap in gaps if not any(_has_column(other, gap.end() - start) for other in beside))


def _has_column(line: str, column: int) -> bool:
    """Whether a gap of a line ends at the column."""
    return line[column - 2 : column] == "  " and line[column : column + 1].strip() != ""

"""`copydesk explain PATH:LINE:COLUMN`: what the rules make of one place, and why they are silent."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from copydesk import files
from copydesk.cli.articles import articles, failures_of, paths_in
from copydesk.cli.output import complain, emit
from copydesk.cli.scope import scope_of
from copydesk.cli.session import Session
from copydesk.config import ConfigError
from copydesk.desk import Fixing
from copydesk.examine import opened
from copydesk.numbers import counted
from copydesk.problem import Failure, Problem
from copydesk.report.text import broken
from copydesk.text.document import Document
from copydesk.text.span import Span
from copydesk.text.words import OBJECT
from copydesk.texts import Article, OnDisk
from copydesk.tracing import Fate, Trace, trace

_WIDTH = 80
_SEVERITIES = {"error": "an error", "warning": "a warning", "info": "a remark"}


def run(args: argparse.Namespace, path: Path, line: int, column: int | None) -> int:
    """Print what the rules make of the place; 2 where the article cannot be read or checked."""
    session = Session(args)
    (article,) = articles([path], session)
    source = files.read(path, article.config)
    if isinstance(source, Failure):
        complain(source)
        return 2
    document, failures = opened(source, article.path)
    place = _span(document, line, column)
    if files.is_excluded(path, article.config):
        emit([f"{article.path} is excluded by {article.config.origin or 'the configuration'}, so no rule looks at it"])
        return 0
    emit(_lines(trace(document, place, article, _reported(args, session, article)), args.rule))
    return 2 if failures else 0


def _span(document: Document, line: int, column: int | None) -> Span:
    """A character of the source, or a whole line. Raises ConfigError where the article has no such place."""
    count = document.lines.last - document.source.endswith(("\n", "\r"))
    if not 1 <= line <= count:
        raise ConfigError(document.path, f"there is no line {line}: it has {counted(count, 'line')}")
    start = document.lines.start(line)
    length = document.lines.bare(Span(start, start + 1)).end - start
    if column is None:
        return Span(start, start + max(1, length))
    if not 1 <= column <= length + 1:
        raise ConfigError(document.path, f"line {line} has no column {column}: it has {counted(length, 'character')}")
    return Span(start + column - 1, start + column)


def _reported(args: argparse.Namespace, session: Session, article: Article) -> list[Problem]:
    """The problems of the article that a run would report; the other articles are evidence for it."""
    found: list[Path] = []
    if article.config.gathering(article.registry.rules):
        here = Path(article.path).absolute()
        everything = paths_in(list(files.discover(["."], session.settings)))
        found = [path for path in everything if path.absolute() != here]
    scope = scope_of(args, session, [Path(article.path)])
    results = list(scope.checked([article], OnDisk(), Fixing(), articles(found, session)))
    for failure in failures_of(results):
        complain(failure)
    return [problem for result in results for problem in result.problems]


def _lines(traced: Trace, asked: str) -> Iterator[str]:
    """The trace in words."""
    if traced.block is None:
        yield f"{asked} is not read by anybody: it is markup, code, a comment or the end of a block"
    else:
        kind = traced.block.kind.replace("-", " ")
        what = "code, an address or the like" if traced.words == OBJECT else f"“{traced.words}”"
        yield f"{asked}: {what} in a {kind}"
    for fate in traced.fates:
        yield ""
        yield from _fate(fate)
    for rule, reason in traced.reasons:
        yield ""
        yield from broken(f"{rule} is silent: {reason}", _WIDTH)
    yield ""
    if traced.looked:
        yield f"{counted(len(traced.looked), 'rule')} looked and found nothing here:"
        yield from _listed(", ".join(traced.looked))
    if traced.absent:
        reasons = sorted({reason for _, reason in traced.absent})
        yield f"{counted(len(traced.absent), 'rule')} did not look:"
        for reason in reasons:
            rules = ", ".join(name for name, why in traced.absent if why == reason)
            yield from _listed(f"{rules}: {reason.removeprefix('it is ')}")
    yield "What a rule looks for: copydesk explain RULE"


def _fate(fate: Fate) -> Iterator[str]:
    problem = fate.problem
    if fate.silent:
        yield from broken(f"{problem.rule} would find it, but {fate.silent}", _WIDTH)
    else:
        yield f"{problem.rule} reports it as {_SEVERITIES[problem.severity]}"
    yield from _listed(problem.message)
    if problem.fix:
        safe = problem.fix.safety == "safe"
        yield f"  It is corrected by {'--fix' if safe else '--fix --unsafe-fixes, as a person should look at it'}"


def _listed(text: str) -> Iterator[str]:
    return (f"  {line}" for line in broken(text, _WIDTH - 2))

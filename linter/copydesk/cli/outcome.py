"""What a run of `copydesk check` has to say: its report or its patch, and its exit status."""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from copydesk import __version__, files
from copydesk.cli import arguments
from copydesk.cli.article_texts import ArticleTexts
from copydesk.cli.articles import failures_of
from copydesk.cli.output import complain, emit, save
from copydesk.cli.parser import usual_format
from copydesk.cli.scope import Scope
from copydesk.cli.session import Session
from copydesk.cli.stdin import is_checked, is_given_back
from copydesk.cli.terminal import view_of
from copydesk.config.model import matches
from copydesk.desk import Result
from copydesk.finding import Severity
from copydesk.named_tuple import NamedTuple
from copydesk.numbers import counted
from copydesk.paths import is_file
from copydesk.problem import at_least
from copydesk.report import Report, render
from copydesk.results import Listed


class Run(NamedTuple):
    """What was asked for, the settings, the problems that count, and the texts of the articles as they are now."""

    args: argparse.Namespace
    session: Session
    scope: Scope
    texts: ArticleTexts


def tell(run: Run, results: Sequence[Result]) -> None:
    """Say what kept articles from being checked, and write the report or the patch where it is to go."""
    for warning in (*run.session.notes(), *failures_of(results)):
        complain(warning)
    lines = _patch(run, results) if run.args.diff else _report(run, results)
    if run.args.output_file:
        save(lines, run.args.output_file)
    else:
        emit(lines, _stream(run.args))


def status(run: Run, results: Sequence[Result]) -> int:
    """The exit status; what is corrected but will be committed as it was is still a problem, and is reported."""
    unstaged = _tell_of_unstaged(run.args, results)
    if any(result.failures for result in results):
        return 2
    failing = unstaged or any(
        result.change is not None if run.args.diff else _failing(run, result) > 0 for result in results
    )
    return int(failing and not run.args.exit_zero)


def _stream(args: argparse.Namespace) -> TextIO:
    """Where the report goes: corrected text has standard output for itself."""
    return sys.stderr if is_given_back(args) else sys.stdout


def _patch(run: Run, results: Sequence[Result]) -> Iterator[str]:
    """The lines of the patch; what it does not correct is reported first."""
    from copydesk.cli.patch import patch

    if not run.args.quiet:
        _tell_of_the_rest(run, results)
    return patch(results)


def _report(run: Run, results: Sequence[Result]) -> Iterator[str]:
    """The lines of the report in the format that was asked for."""
    args, session = run.args, run.session
    report = Report(
        problems=Listed(lambda: (problem for result in results for problem in result.problems)),
        applied=tuple(problem for result in results for problem in result.applied),
        files=sum(result.was_read for result in results),
        version=__version__,
        summary=session.summary,
        notes=(*run.scope.notes(), *_excluded(run, results)),
        source=run.texts,
        arguments=arguments.repeated(args),
        failures=failures_of(results),
        is_fixed=args.fix,
        fails=lambda problem: at_least(problem.severity, _threshold(run, problem.path)),
    )
    view = view_of(args, None if args.output_file else _stream(args))
    return render(args.output_format or usual_format(), report, view)


def _excluded(run: Run, results: Sequence[Result]) -> Iterator[str]:
    """Where nothing was checked: the files that were named, and why the configuration leaves them out."""
    for path in map(Path, () if results or is_checked(run.args) else run.args.paths):
        if is_file(path) and not files.is_temporary(path.name):
            config = run.session.config(path.parent)
            origin = config.origin or "the configuration"
            place = files.relative(path, config)
            if config.excludes(place):
                yield f"{path.as_posix()} is excluded by {'--exclude' if _is_excluded_here(run, place) else origin}"
            elif files.is_excluded(path, config):
                yield f"{path.as_posix()} is no article: settings are read from it, as {origin} says"


def _is_excluded_here(run: Run, place: str) -> bool:
    return bool(run.args.exclude) and matches(tuple(run.args.exclude), place)


def _tell_of_the_rest(run: Run, results: Iterable[Result]) -> None:
    """Say how many problems the patch does not correct, as it shows none of them."""
    left = sum(_failing(run, result) for result in results)
    if left:
        what = f"{counted(left, 'problem')} {'is' if left == 1 else 'are'} not corrected by this patch"
        complain(f"{what}; to see {'it' if left == 1 else 'them'}: copydesk check{arguments.repeated(run.args)}")


def _tell_of_unstaged(args: argparse.Namespace, results: Iterable[Result]) -> bool:
    """Say which corrections are still to be staged, and return whether there are any."""
    corrected = [result.path for result in results if result.applied] if args.staged and args.fix else []
    if corrected:
        complain(f"the corrections are not staged yet; stage them: git add {arguments.paths(corrected)}")
    return bool(corrected)


def _failing(run: Run, result: Result) -> int:
    """How many problems in the file are grave enough to fail a run."""
    threshold = _threshold(run, result.path) if result.problems else "error"
    return sum(at_least(problem.severity, threshold) for problem in result.problems)


def _threshold(run: Run, path: str) -> Severity:
    """The mildest severity that makes a run fail for a problem in a file."""
    return run.session.config(Path(path).parent).fail_on

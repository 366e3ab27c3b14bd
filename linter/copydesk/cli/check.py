"""`copydesk check`: report problems, and correct them on request."""

import argparse
import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from copydesk import __version__, files
from copydesk.cli.progress import shown
from copydesk.cli.session import Session
from copydesk.cli.terminal import view_of
from copydesk.desk import Fixing, Result, check_file, check_text
from copydesk.problem import Failure, at_least
from copydesk.report import Report, render

_STDIN = "-"
_STDIN_NAME = "stdin.md"


def run(args: argparse.Namespace) -> int:
    """Check what the arguments name; 0 for nothing found, 1 for problems, 2 for anything that could not be checked."""
    session = Session(args)
    if args.show_settings:
        print(session.config(Path(args.paths[0] if args.paths[0] != _STDIN else ".")))
        return 0
    if args.show_files:
        return _show_files(args, session)
    results = list(_from_stdin(args, session) if args.paths == [_STDIN] else _from_files(args, session))
    for failure in (failure for result in results for failure in result.failures):
        print(f"copydesk: {failure}", file=sys.stderr)
    if args.diff:
        _print_diff(results)
    else:
        _print_report(args, session, results)
    return _status(args, session, results)


def _from_files(args: argparse.Namespace, session: Session) -> Iterator[Result]:
    """The results of all files, in order of path."""
    fixing = _fixing(args, write=not args.diff)
    for item in shown(list(files.discover(args.paths, session.config))):
        if isinstance(item, Failure):
            yield Result(item.path, failures=(item,))
        else:
            config = session.config(item)
            yield check_file(item, session.registry(config), config, fixing)


def _from_stdin(args: argparse.Namespace, session: Session) -> Iterator[Result]:
    """The result of standard input, under the name that it is to have; its corrected text goes to standard output."""
    path = Path(args.stdin_filename or _STDIN_NAME)
    config = session.config(path)
    source = files.decode(sys.stdin.buffer.read(), path.as_posix())
    if isinstance(source, Failure):
        yield Result(path.as_posix(), failures=(source,))
        return
    if config.excludes(files.relative(path, config)):
        result = Result(path.as_posix(), before=source, after=source)
    else:
        result = check_text(source, path.as_posix(), session.registry(config), config, _fixing(args, write=False))
    if args.fix:
        sys.stdout.flush()
        sys.stdout.buffer.write(result.after.encode())
    yield result


def _fixing(args: argparse.Namespace, write: bool) -> Fixing:
    return Fixing(safe=args.fix or args.diff, unsafe=args.unsafe_fixes, write=write and args.fix)


def _print_report(args: argparse.Namespace, session: Session, results: list[Result]) -> None:
    """Print the report, or write it to the file that was asked for."""
    summaries = {rule.name: rule.summary for rule in session.registry(session.config(Path())).rules}
    report = Report(
        problems=tuple(problem for result in results for problem in result.problems),
        applied=tuple(problem for result in results for problem in result.applied),
        files=sum(not result.failures or bool(result.before) for result in results),
        version=__version__,
        summaries=summaries,
    )
    if args.output_file:
        with Path(args.output_file).open("w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in render(args.output_format, report, view_of(args, file)))
        return
    stream = sys.stderr if args.fix and args.paths == [_STDIN] else sys.stdout
    for line in render(args.output_format, report, view_of(args, stream)):
        print(line, file=stream)


def _print_diff(results: list[Result]) -> None:
    """Print the corrections as a patch that `git apply` takes."""
    for result in results:
        before, after = (text.splitlines(keepends=True) for text in (result.before, result.after))
        for line in unified_diff(before, after, f"a/{result.path}", f"b/{result.path}"):
            print(line, end="" if line.endswith("\n") else "\n\\ No newline at end of file\n")


def _show_files(args: argparse.Namespace, session: Session) -> int:
    failed = False
    for item in files.discover(args.paths, session.config):
        failed = failed or isinstance(item, Failure)
        print(
            f"copydesk: {item}" if isinstance(item, Failure) else item.as_posix(), file=sys.stderr if failed else None
        )
    return 2 if failed else 0


def _status(args: argparse.Namespace, session: Session, results: list[Result]) -> int:
    """The exit status of the run."""
    if any(result.failures for result in results):
        return 2
    if args.diff:
        return int(not args.exit_zero and any(result.before != result.after for result in results))
    failing = (
        at_least(problem.severity, session.config(Path(result.path)).fail_on)
        for result in results
        for problem in result.problems
    )
    return int(not args.exit_zero and any(failing))

"""`copydesk check`: report problems, and correct them on request."""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from copydesk import __version__, files
from copydesk.cli import arguments
from copydesk.cli.article_texts import ArticleTexts
from copydesk.cli.articles import Found, evidence, failures_in, paths_in, results_of, scoped
from copydesk.cli.output import complain, emit, emit_bytes, save
from copydesk.cli.parser import usual_format
from copydesk.cli.session import Session
from copydesk.cli.stdin import Stdin
from copydesk.cli.terminal import view_of
from copydesk.config import ConfigError
from copydesk.desk import Fixing, Result
from copydesk.finding import Severity
from copydesk.numbers import counted
from copydesk.paths import is_file, real
from copydesk.problem import Failure, at_least
from copydesk.report import Report, render
from copydesk.results import Listed
from copydesk.texts import InMemory, OnDisk

if TYPE_CHECKING:
    from copydesk.cli.scope import Scope

_STDIN = "-"
_STDIN_NAME = "stdin.md"


def run(args: argparse.Namespace) -> int:
    """Check what the arguments name; 0 for nothing found, 1 for problems, 2 for anything that could not be checked."""
    if not _reads_stdin(args) or args.show_files or args.show_settings:
        return _run(args, None)
    stdin = Stdin(_gives_text(args))
    try:
        return _run(args, stdin)
    except Exception:  # whatever it is, an editor has its text back
        stdin.give_back()
        raise


def _run(args: argparse.Namespace, stdin: Stdin | None) -> int:
    session = Session(args)
    if args.show_settings:
        return _show_settings(args, session)
    for message in _of_no_effect(args):
        complain(message)
    found = _found(args, session, stdin)
    scope = scoped(args, session, found)
    found = scope.completed(found) if scope else found
    if args.show_files:
        return _show_files(scope.divided(found)[0] if scope else found)
    texts = ArticleTexts(session, scope.texts if scope else OnDisk())
    given = _from_stdin(stdin, args, session, scope, texts) if stdin else _from_files(args, session, found, scope)
    results = list(given)
    for told in (*session.notes(), *_failures(results)):
        complain(told)
    _write(args, _patch(args, session, results) if args.diff else _report(args, session, results, scope, texts))
    if args.fix:
        _tidy(found, session)
    session.close()
    return _status(args, session, results, unstaged=_tell_of_unstaged(args, results))


def _show_settings(args: argparse.Namespace, session: Session) -> int:
    from copydesk.cli import settings

    emit(settings.lines(session, Path(args.paths[0] if args.paths else ".")))
    return 0


def _found(args: argparse.Namespace, session: Session, stdin: Stdin | None) -> Found:
    """What the paths lead to, but for the report of an earlier run where this one writes its own."""
    paths = args.paths or ["."]
    found: Found = [_stdin_name(args)] if stdin else list(files.discover(paths, session.settings, complain))
    if not args.output_file:
        return found
    from copydesk.cli.report_file import spared

    return spared(args.output_file, found, session)


def _of_no_effect(args: argparse.Namespace) -> Iterator[str]:
    """What to say of options that change nothing beside the others, or without them."""
    if args.unsafe_fixes and not args.fix and not args.diff:
        yield "--unsafe-fixes corrects nothing by itself; add --fix, or --diff to look at it first"
    for option in ("output_format", "statistics") if args.diff else ():
        if getattr(args, option):
            yield f"--{option.replace('_', '-')} changes nothing with --diff, which writes a patch; leave one out"


def _tidy(found: Found, session: Session) -> None:
    """Remove what runs that were killed left beside the articles."""
    from copydesk.writing import sweep

    paths = [real(path) if path.is_symlink() else path for path in paths_in(found)]
    folders = {path.parent for path in paths}
    sweep(folders | {Path(session.config(folder).root) for folder in folders})


def _reads_stdin(args: argparse.Namespace) -> bool:
    """Whether standard input is to be checked: it was named, or a name was given for it and nothing else."""
    if _STDIN in args.paths and len(args.paths) > 1:
        raise ConfigError("command line", f"“{_STDIN}” is standard input, which is checked alone")
    if args.stdin_filename and args.paths and args.paths != [_STDIN]:
        raise ConfigError("command line", f"--stdin-filename names standard input; name it “{_STDIN}”, and no file")
    return args.paths == [_STDIN] or bool(args.stdin_filename and not args.paths)


def _gives_text(args: argparse.Namespace) -> bool:
    """Whether standard output is taken by the corrected text of standard input."""
    return args.fix and not args.diff and _reads_stdin(args)


def _from_files(args: argparse.Namespace, session: Session, found: Found, scope: "Scope | None") -> Iterator[Result]:
    """The results of all files, in order of path, after the paths that could not be followed."""
    fixing = _fixing(args, write=True)
    return scope.results(found, fixing) if scope else results_of(found, session, fixing)


def _from_stdin(
    stdin: Stdin, args: argparse.Namespace, session: Session, scope: "Scope | None", shown: ArticleTexts
) -> Iterator[Result]:
    """The result of standard input, under the name that it is to have; its corrected text goes to standard output."""
    path = _stdin_name(args)
    article = session.article(path)
    text = files.decode(stdin.data, article.path)
    if isinstance(text, Failure):
        stdin.give_back()
        yield Result(article.path, failures=(text,), was_read=False)
        return
    result = Result(article.path, was_read=False)
    if not files.is_excluded(path, article.config):
        texts, fixing = InMemory({article.path: text}, OnDisk()), _fixing(args, write=False)
        others = tuple(evidence([article], session))
        check = scope.checked if scope else session.check
        results = list(check([article], texts, fixing, others))
        result = results[0]._replace(failures=tuple(failure for each in results for failure in each.failures))
    after = result.change.after if result.change else text
    shown.keep(result.path, after)
    stdin.answer(after)
    yield result


def _stdin_name(args: argparse.Namespace) -> Path:
    return Path(args.stdin_filename or _STDIN_NAME)


def _fixing(args: argparse.Namespace, *, write: bool) -> Fixing:
    return Fixing(safe=args.fix or args.diff, unsafe=args.unsafe_fixes, write=write and args.fix and not args.diff)


def _stream(args: argparse.Namespace) -> TextIO:
    """Where the report goes: corrected text has standard output for itself."""
    return sys.stderr if _gives_text(args) else sys.stdout


def _write(args: argparse.Namespace, lines: Iterable[str]) -> None:
    """Write the lines of a report or a patch where they are to go."""
    if args.output_file:
        save(lines, args.output_file)
    else:
        emit(lines, _stream(args))


def _patch(args: argparse.Namespace, session: Session, results: list[Result]) -> Iterator[str]:
    """The lines of the patch; what it does not correct is told first."""
    from copydesk.cli.patch import patch

    if not args.quiet:
        _tell_of_the_rest(args, results, session)
    return patch(results)


def _report(
    args: argparse.Namespace, session: Session, results: list[Result], scope: "Scope | None", texts: ArticleTexts
) -> Iterator[str]:
    """The lines of the report in the format that was asked for."""
    report = Report(
        problems=Listed(lambda: (problem for result in results for problem in result.problems)),
        applied=tuple(problem for result in results for problem in result.applied),
        files=sum(result.was_read for result in results),
        version=__version__,
        summaries=session.summaries(),
        notes=(*(scope.notes() if scope else ()), *_excluded(args, session, results)),
        source=texts,
        scope=arguments.scope(args),
        failures=_failures(results),
        is_fixed=args.fix,
        fails=lambda problem: at_least(problem.severity, _threshold(problem.path, session)),
    )
    view = view_of(args, None if args.output_file else _stream(args))
    return render(args.output_format or usual_format(), report, view)


def _failures(results: Iterable[Result]) -> tuple[Failure, ...]:
    return tuple(dict.fromkeys(failure for result in results for failure in result.failures))


def _excluded(args: argparse.Namespace, session: Session, results: Sequence[Result]) -> Iterator[str]:
    """Where nothing was checked: the files that were named, and why the configuration leaves them out."""
    for path in map(Path, () if results or _reads_stdin(args) else args.paths):
        if is_file(path) and not files.is_temporary(path.name):
            config = session.config(path.parent)
            origin = config.origin or "the configuration"
            if config.excludes(files.relative(path, config)):
                yield f"{path.as_posix()} is excluded by {origin}"
            elif files.is_excluded(path, config):
                yield f"{path.as_posix()} is no article: settings are read from it, as {origin} says"


def _show_files(found: Found) -> int:
    """List the files that would be checked, without reading one."""
    failures = failures_in(found)
    for failure in failures:
        complain(failure)
    emit_bytes("".join(f"{path.as_posix()}\n" for path in paths_in(found)).encode(errors="surrogateescape"))
    return 2 if failures else 0


def _status(args: argparse.Namespace, session: Session, results: list[Result], unstaged: bool) -> int:
    """The exit status of the run; what is corrected but will be committed as it was is still a problem."""
    if any(result.failures for result in results):
        return 2
    failing = unstaged or any(
        result.change is not None if args.diff else _failing(result, session) > 0 for result in results
    )
    return int(failing and not args.exit_zero)


def _tell_of_unstaged(args: argparse.Namespace, results: list[Result]) -> bool:
    """Tell of corrections that are still to be staged, and whether there are any."""
    corrected = [result.path for result in results if result.applied] if args.staged and args.fix else []
    if corrected:
        complain(f"the corrections are not staged yet; stage them: git add {arguments.paths(corrected)}")
    return bool(corrected)


def _tell_of_the_rest(args: argparse.Namespace, results: list[Result], session: Session) -> None:
    """Say how many problems the patch does not correct, as it shows none of them."""
    left = sum(_failing(result, session) for result in results)
    if left:
        what = f"{counted(left, 'problem')} {'is' if left == 1 else 'are'} not corrected by this patch"
        complain(f"{what}; to see {'it' if left == 1 else 'them'}: copydesk check{arguments.scope(args)}")


def _failing(result: Result, session: Session) -> int:
    """How many problems in the file are grave enough to fail a run."""
    threshold = _threshold(result.path, session) if result.problems else "error"
    return sum(at_least(problem.severity, threshold) for problem in result.problems)


def _threshold(path: str, session: Session) -> Severity:
    """The mildest severity that makes a run fail for a problem in a file."""
    return session.config(Path(path).parent).fail_on

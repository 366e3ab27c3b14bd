"""`copydesk check`: report problems, and correct them on request."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from copydesk import files
from copydesk.cli.arguments import looked_at
from copydesk.cli.article_texts import ArticleTexts
from copydesk.cli.articles import Found, evidence, failures_in, failures_of, paths_in
from copydesk.cli.outcome import Run, status, tell
from copydesk.cli.output import complain, emit, emit_bytes
from copydesk.cli.scope import scope_of
from copydesk.cli.session import Session
from copydesk.cli.stdin import Stdin, is_checked
from copydesk.desk import Fixing, Result
from copydesk.paths import real
from copydesk.problem import Failure
from copydesk.texts import InMemory, OnDisk


def run(args: argparse.Namespace) -> int:
    """Check what the arguments name; 0 for nothing found, 1 for problems, 2 for anything that could not be checked."""
    if not is_checked(args) or args.show_files or args.show_settings:
        return _run(args, None)
    stdin = Stdin(args)
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
    scope = scope_of(args, session, found)
    found = scope.completed(found)
    if args.show_files:
        return _show_files(scope.divided(found)[0])
    this = Run(args, session, scope, ArticleTexts(session, scope.texts))
    results = [_of_stdin(this, stdin)] if stdin else list(scope.results(found, _fixing(args, write=True)))
    tell(this, results)
    if args.fix:
        _tidy(found, session)
    session.close()
    return status(this, results)


def _show_settings(args: argparse.Namespace, session: Session) -> int:
    from copydesk.cli import settings

    emit(settings.lines(session, Path(looked_at(args)[0])))
    return 0


def _of_no_effect(args: argparse.Namespace) -> Iterator[str]:
    """What to say of options that change nothing beside the others, or without them."""
    if args.unsafe_fixes and not args.fix and not args.diff:
        yield "--unsafe-fixes corrects nothing by itself; add --fix, or --diff to look at it first"
    for option in ("output_format", "statistics") if args.diff else ():
        if getattr(args, option):
            yield f"--{option.replace('_', '-')} changes nothing with --diff, which writes a patch; leave one out"


def _found(args: argparse.Namespace, session: Session, stdin: Stdin | None) -> Found:
    """What the paths lead to, but for the report of an earlier run where this one writes its own."""
    found: Found = [stdin.path] if stdin else list(files.discover(looked_at(args), session.settings, complain))
    if not args.output_file:
        return found
    from copydesk.cli.report_file import spared

    return spared(args.output_file, found, session)


def _show_files(found: Found) -> int:
    """List the files that would be checked, without reading one."""
    failures = failures_in(found)
    for failure in failures:
        complain(failure)
    emit_bytes("".join(f"{path.as_posix()}\n" for path in paths_in(found)).encode(errors="surrogateescape"))
    return 2 if failures else 0


def _fixing(args: argparse.Namespace, *, write: bool) -> Fixing:
    return Fixing(safe=args.fix or args.diff, unsafe=args.unsafe_fixes, write=write and args.fix and not args.diff)


def _of_stdin(this: Run, stdin: Stdin) -> Result:
    """The result of standard input, under the name that it is to have; its corrected text goes to standard output."""
    article = this.session.article(stdin.path)
    text = files.decode(stdin.data, article.path)
    if isinstance(text, Failure):
        stdin.give_back()
        return Result(article.path, failures=(text,), was_read=False)
    result = Result(article.path, was_read=False)
    if not files.is_excluded(stdin.path, article.config):
        texts, others = InMemory({article.path: text}, OnDisk()), evidence([article], this.session)
        results = list(this.scope.checked([article], texts, _fixing(this.args, write=False), others))
        result = results[0]._replace(failures=failures_of(results))
    after = result.change.after if result.change else text
    this.texts.keep(result.path, after)
    stdin.answer(after)
    return result


def _tidy(found: Found, session: Session) -> None:
    """Remove what runs that were killed left beside the articles."""
    from copydesk.writing import sweep

    paths = [real(path) if path.is_symlink() else path for path in paths_in(found)]
    folders = {path.parent for path in paths}
    sweep(folders | {Path(session.config(folder).root) for folder in folders})

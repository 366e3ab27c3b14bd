"""`copydesk baseline`: write down the problems that are there, so that later runs report only new ones."""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from copydesk import files
from copydesk.baseline import Entry, compared, dumped, entry
from copydesk.cli.arguments import looked_at
from copydesk.cli.articles import failures_of
from copydesk.cli.baselines import Baselines, file_of, read
from copydesk.cli.output import complain, emit, save
from copydesk.cli.scope import Scope
from copydesk.cli.session import Session
from copydesk.desk import Fixing, Result
from copydesk.numbers import counted
from copydesk.paths import is_there, relative
from copydesk.problem import Failure

_NAME = "copydesk-baseline.jsonl"


def run(args: argparse.Namespace) -> int:
    """Write the baselines of the articles; 0 if that is done, 2 where an article could not be checked too.

    With `--update` a baseline only loses the entries whose problems are gone. Entries of articles and rules that were
    not looked at stay as they are.
    """
    session = Session(args)
    found = list(files.discover(looked_at(args), session.settings))
    results = list(Scope(session).results(found, Fixing()))
    failures = failures_of(results)
    for failure in failures:
        complain(failure)
    for file, group in _by_file(results, session).items():
        known = read(file) if args.update or is_there(file) else ()
        entries = [new for result in group for new in _entries(result, file.parent, session)]
        comparison = compared(known, entries, Baselines(session).looked_at(file.parent, group))
        fresh = [new for index, new in enumerate(entries) if index not in comparison.known]
        written = comparison.kept if args.update else (*comparison.kept, *fresh)
        shown = relative(file, Path.cwd())
        save(dumped(written), shown)
        gained = f"{len(fresh):,} new {'left out' if args.update else 'added'}"
        known_now = counted(len(written), "known problem")
        emit([f"Wrote {known_now} to {shown}: {len(comparison.gone):,} gone, {gained}"])
    if not session.config(Path()).baseline:
        emit([f'So that check goes by it: baseline = "{_NAME}" in the configuration, or --baseline FILE'])
    session.close()
    return 2 if failures else 0


def _by_file(results: Iterable[Result], session: Session) -> dict[Path, list[Result]]:
    """The results by the baseline that is to hold their problems, which is there even without a result."""
    groups: dict[Path, list[Result]] = defaultdict(list)
    for result in results:
        config = session.config(Path(result.path).parent)
        groups[file_of(config) or Path(config.root, _NAME)].append(result)
    here = session.config(Path())
    return groups or {file_of(here) or Path(here.root, _NAME): []}


def _entries(result: Result, folder: Path, session: Session) -> Iterator[Entry]:
    """The entries for the problems of an article, which is read again if it has any."""
    path = Path(result.path)
    source = files.read(path, session.config(path.parent)) if result.problems else ""
    if not isinstance(source, Failure):
        yield from (entry(problem, source, relative(path, folder)) for problem in result.problems)

"""What a run is to report and to correct: for most runs simply everything."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from copydesk.cli.articles import Found, articles, evidence, paths_in, unfound
from copydesk.cli.progress import shown
from copydesk.cli.session import Session
from copydesk.desk import Article, Fixing, Result
from copydesk.texts import Counted, OnDisk, Texts, all_count


def scope_of(args: argparse.Namespace, session: Session, found: Found) -> "Scope":
    """What a run is to report and to correct of what was found."""
    folders = {path.parent for path in paths_in(found)}
    changed = args.staged or args.diff_base is not None
    if not changed and not any(session.config(folder).baseline for folder in folders):
        return Scope(session)
    from copydesk.cli.narrowed import Narrowed

    return Narrowed(args, session, found)


class Scope:
    """Everything: all problems of all articles. Another scope says of each of these what counts for it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.texts: Texts = OnDisk()

    def completed(self, found: Found) -> Found:
        """What was found, with what counts and a search leaves out."""
        return found

    def divided(self, found: Found) -> tuple[Found, Found]:
        """What was found in two: the files that can have problems that count, and those that are only evidence."""
        return found, ()

    def results(self, found: Found, fixing: Fixing) -> Iterator[Result]:
        """The results of the files that were found, in order of path, after the paths that could not be followed."""
        reported, others = self.divided(found)
        yield from unfound(reported)
        checked, unchanged = articles(reported, self._session), articles(others, self._session)
        yield from self.checked(checked, self.texts, fixing, chain(unchanged, evidence(checked, self._session)))

    def checked(
        self, articles: Sequence[Article], texts: Texts, fixing: Fixing, others: Iterable[Article]
    ) -> Iterable[Result]:
        """The results of articles, with the problems that count, which alone are corrected."""
        return self._session.check(shown(articles), texts, fixing, others)

    def counted(self, path: str) -> Counted:
        """Of the problems of an article that was checked, those that count, also after it is corrected."""
        return all_count

    def notes(self) -> Iterator[str]:
        """What a summary says of the problems that were left out."""
        return iter(())

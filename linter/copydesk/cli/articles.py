"""The articles that a command is about: what its paths lead to, which of it counts, and what comes of it."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk import files
from copydesk.cli.progress import shown
from copydesk.cli.session import Session
from copydesk.desk import Article, Fixing, Result
from copydesk.problem import Failure
from copydesk.texts import OnDisk

if TYPE_CHECKING:
    from copydesk.cli.scope import Scope

Found = Sequence[Path | Failure]
"""The files that the paths of a command lead to, and why some lead to none."""


def paths_in(found: Found) -> list[Path]:
    """The files among what was found."""
    return [item for item in found if not isinstance(item, Failure)]


def failures_in(found: Found) -> list[Failure]:
    """The paths among what was found that could not be followed."""
    return [item for item in found if isinstance(item, Failure)]


def scoped(args: argparse.Namespace, session: Session, found: Found) -> "Scope | None":
    """What a run is to report and to correct; None where that is simply everything, as it is for most."""
    folders = {path.parent for path in paths_in(found)}
    changed = args.staged or args.diff_base is not None
    if not changed and not any(session.config(folder).baseline for folder in folders):
        return None
    from copydesk.cli.scope import Scope

    return Scope(args, session, found)


def results_of(found: Found, session: Session, fixing: Fixing) -> Iterator[Result]:
    """The results of all files that were found, in order of path, after the paths that could not be followed."""
    yield from unfound(found)
    checked = articles(found, session)
    yield from session.check(shown(checked), OnDisk(), fixing, evidence(checked, session))


def unfound(found: Found) -> Iterator[Result]:
    """The results of the paths that could not be followed."""
    return (Result(failure.path, failures=(failure,), was_read=False) for failure in failures_in(found))


def articles(found: Found, session: Session) -> list[Article]:
    """The articles among what was found, each with what holds for it."""
    return list(map(session.article, paths_in(found)))


def evidence(checked: Sequence[Article], session: Session) -> Iterator[Article]:
    """The other articles of the repositories of some articles, as far as configurations name their roots."""
    configs = {article.repository: article.config for article in checked}
    known = {(article.repository, article.place) for article in checked}
    for repository, config in configs.items():
        for path in files.evidence(config, session.settings, session.folders):
            article = session.article(path)
            if article.repository == repository and (repository, article.place) not in known:
                yield article

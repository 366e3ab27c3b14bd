"""The articles that a command is about: what its paths lead to."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from copydesk import files
from copydesk.cli.session import Session
from copydesk.desk import Article, Result
from copydesk.problem import Failure

Found = Sequence[Path | Failure]
"""The files that the paths of a command lead to, and why some lead to none."""


def paths_in(found: Found) -> list[Path]:
    """The files among what was found."""
    return [item for item in found if not isinstance(item, Failure)]


def failures_in(found: Found) -> list[Failure]:
    """The paths among what was found that could not be followed."""
    return [item for item in found if isinstance(item, Failure)]


def unfound(found: Found) -> Iterator[Result]:
    """The results of the paths that could not be followed."""
    return (Result(failure.path, failures=(failure,), was_read=False) for failure in failures_in(found))


def failures_of(results: Iterable[Result]) -> tuple[Failure, ...]:
    """What failed in any of the results, each thing once."""
    return tuple(dict.fromkeys(failure for result in results for failure in result.failures))


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

"""The articles of a run: each examined by itself, those of a repository judged together, and the fixable corrected."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

from copydesk import files
from copydesk.config.model import Config
from copydesk.correcting import Fixing
from copydesk.crew import Crew, Task, alone
from copydesk.registry import Registry
from copydesk.repository import RepositorySheets
from copydesk.results import Result
from copydesk.sheet import Sheet
from copydesk.store import Memory, Store
from copydesk.texts import Article, InMemory, Texts

__all__ = ["Article", "Fixing", "Result", "check", "check_text"]


def check(
    articles: Iterable[Article],
    texts: Texts,
    fixing: Fixing,
    others: Iterable[Article] = (),
    *,
    stores: Callable[[Config], Store] | None = None,
    crew: Crew = alone,
) -> Iterator[Result]:
    """Check articles and, where that is asked for, correct them; the results are in the order of the articles.

    `others` are not reported on: they are evidence for the rules of the repository. The articles that share a
    configuration are a repository, and what is found out about them is kept in its store.
    """
    desk = _Desk(texts, stores or (lambda _: Memory()))
    with closing(crew(desk.read(articles, others))) as examined:
        for article, outcome in examined:
            desk.sheet(article).take(outcome)
    for repository in desk.repositories:
        repository.judge()
        if fixing.safe:
            repository.correct(fixing)
    yield from (sheet.result() for sheet in desk.sheets)
    yield from (Result(".", failures=each.failures, was_read=False) for each in desk.repositories if each.failures)


def check_text(
    source: str,
    path: str,
    registry: Registry,
    config: Config,
    fixing: Fixing,
    *,
    others: Mapping[str, str] | None = None,
) -> Result:
    """Check a text as the content of the file at `path`; `others` are further articles of its repository, by path."""
    texts = InMemory({path: source, **{name: text for name, text in (others or {}).items() if name != path}})
    article, *rest = (
        Article(name, files.relative(Path(name), config), lambda _: registry, config) for name in texts.texts
    )
    result, *failed = check([article], texts, fixing, rest)
    failures = (*result.failures, *(failure for each in failed for failure in each.failures))
    return result._replace(problems=tuple(result.problems), failures=failures)


class _Desk:
    """All articles of a run: the sheets that are reported on, in order, and the repositories that they belong to."""

    def __init__(self, texts: Texts, stores: Callable[[Config], Store]) -> None:
        self.sheets: list[Sheet] = []
        self._texts = texts
        self._stores = stores
        self._repositories: dict[tuple[str, str | None], RepositorySheets] = {}

    @property
    def repositories(self) -> Iterable[RepositorySheets]:
        """The repositories, in the order in which their first articles came."""
        return self._repositories.values()

    def read(self, articles: Iterable[Article], others: Iterable[Article]) -> Iterator[Task]:
        """Read all articles, and give those that are to be examined because nothing is known of them yet."""
        for article in articles:
            sheet = self._repository(article).add(article, is_reported=True)
            self.sheets.append(sheet)
            source = sheet.read()
            if source is not None:
                yield Task(article, source, is_reported=True)
        for article in others:
            repository = self._repository(article)
            if repository.gathers and article.place not in repository:
                source = repository.add(article, is_reported=False).read()
                if source is not None:
                    yield Task(article, source, is_reported=False)

    def sheet(self, article: Article) -> Sheet:
        """The sheet of an article that was read."""
        return self._repository(article)[article.place]

    def _repository(self, article: Article) -> RepositorySheets:
        if article.repository not in self._repositories:
            new = RepositorySheets(article, self._texts, self._stores(article.config))
            self._repositories[article.repository] = new
        return self._repositories[article.repository]

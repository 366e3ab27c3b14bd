"""The baselines that a run goes by, each read once, and what the run found held against them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from copydesk import baseline
from copydesk.baseline import Comparison, Entry, compared
from copydesk.cli.session import Session
from copydesk.config import Config, ConfigError
from copydesk.desk import Result
from copydesk.paths import is_file, relative, why
from copydesk.problem import Problem
from copydesk.suppress import UNUSED

Placed = tuple[Result, Problem]
"""A problem and the result that it is in."""


class Baselines:
    """The baselines that the configurations name, or the one that the command line names for all files."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def compare(
        self, results: Sequence[Result], order: Iterable[Placed], sources: Mapping[str, str]
    ) -> tuple[dict[str, list[Entry]], list[Comparison]]:
        """The known problems of each result, by path, and how each baseline compares with what was found.

        `order` are all problems of the results: where one is known and there are two copies of it, the first one is.
        """
        of = {result.path: file_of(self._session.config(Path(result.path).parent)) for result in results}
        found: dict[Path, list[tuple[str, Entry]]] = {file: [] for file in of.values() if file}
        for result, problem in order:
            if file := of[result.path]:
                name = relative(result.path, file.parent)
                found[file].append((result.path, baseline.entry(problem, sources[result.path], name)))
        known: dict[str, list[Entry]] = defaultdict(list)
        comparisons = []
        for file, placed in found.items():
            looked_at = self.looked_at(file.parent, [result for result in results if of[result.path] == file])
            comparison = compared(read(file), [new for _, new in placed], looked_at)
            for index in comparison.known:
                known[placed[index][0]].append(placed[index][1])
            comparisons.append(comparison)
        return known, comparisons

    def looked_at(self, folder: Path, results: Iterable[Result]) -> Callable[[Entry], bool]:
        """Whether a run looked for an entry's problem: it checked the article with the rule, or that is not there."""
        checked = {relative(result.path, folder) for result in results if not result.failures}

        @cache  # there are many entries for an article
        def telling(path: str) -> Callable[[str], bool]:
            """Whether the run tells what a rule finds in an article, by the rule's name."""
            place = folder / path
            config = self._session.config(place.parent)
            inside = relative(place, Path(config.root))
            if not is_file(place) or config.excludes(inside):
                return lambda _: True
            return self._ran(inside, config) if path in checked else lambda _: False

        return lambda entry: telling(entry.path)(entry.rule)

    def _ran(self, place: str, config: Config) -> Callable[[str], bool]:
        """Whether a rule runs on an article, or is no rule any more, by its name."""
        registry = self._session.registry(config)
        enabled, known = {rule.name for rule in config.enabled(registry.rules, place)}, registry.names
        return lambda name: name in enabled or name not in known or name == UNUSED


def file_of(config: Config) -> Path | None:
    """The file that a configuration names as its baseline."""
    return Path(config.root, config.baseline) if config.baseline else None


def read(path: Path) -> tuple[Entry, ...]:
    """The entries in a file. Raises ConfigError where that cannot be read."""
    shown = relative(path, Path.cwd())
    try:
        return baseline.loaded(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise ConfigError(shown, "no such baseline; copydesk baseline writes one") from None
    except OSError as error:
        raise ConfigError(shown, f"cannot be read: {why(error)}") from None
    except UnicodeDecodeError:
        raise ConfigError(shown, "is no baseline: it is not UTF-8") from None
    except baseline.BaselineError as error:
        raise ConfigError(shown, f"is no baseline: {error}") from None

"""Where a command keeps what it finds out: a cache for each configuration."""

from collections.abc import Callable
from pathlib import Path

from copydesk.config import Config
from copydesk.context import adds_rules, context
from copydesk.registry import Registry
from copydesk.store import Memory, Spilling, Store


class Caches:
    """The caches of a run, one for each configuration; without `kept`, they neither read nor leave anything."""

    def __init__(self, kept: bool, registry: Callable[[Config], Registry]) -> None:
        self._is_kept = kept
        self._registry = registry
        self._open: dict[tuple[str, str | None], Store] = {}
        self._asked: dict[tuple[str, str | None], Store] = {}

    def of(self, config: Config) -> Store:
        """The cache for a configuration, which is complete: the command line is on top of it."""
        key = (config.root, config.origin)
        if key not in self._open:
            self._open[key] = self._asked[key] if key in self._asked else self._opened(config)
        return self._open[key]

    def know(self, config: Config) -> bool:
        """Whether a run with this very configuration, rules and versions came to its end before.

        Then the configuration need not be verified against the rules, and no rule be imported for that.
        """
        if not self._is_kept or adds_rules(config):
            return False
        key = (config.root, config.origin)
        self._asked[key] = self._opened(config)
        return self._asked[key].is_known

    def write(self) -> None:
        """Write what has not been written yet."""
        for cache in self._open.values():
            cache.write()

    def close(self) -> None:
        """Close the caches, as the run has come to its end."""
        for cache in self._open.values():
            cache.close()

    def _opened(self, config: Config) -> Store:
        if not self._is_kept:
            return Spilling(lambda: _database(None, ""))
        registry = self._registry(config) if adds_rules(config) else None
        return _database(Path(config.root), context(config, registry))


def _database(root: Path | None, context: str) -> Store:
    try:
        from copydesk.cache import Cache
    except ImportError:  # a Python that was built without SQLite
        return Memory()
    return Cache(root, context)

"""What is kept of articles while they are judged, and from run to run: values by kind, article and content."""

from collections.abc import Callable
from typing import Protocol

_MOST_CHARACTERS = 1_000_000
"""How long all values in memory may be before another store is opened: those of some three hundred articles."""


class Store(Protocol):
    """Values by kind, article and the digest of what they were made of; an article has one of each kind."""

    @property
    def is_known(self) -> bool:
        """Whether a run with the same rules and settings came to its end before."""

    def get(self, kind: str, place: str, made_of: str) -> str | None:
        """The value, or None if there is none that was made of this very content."""

    def put(self, kind: str, place: str, made_of: str, value: str) -> None:
        """Keep a value, in place of the one of this kind that the article had."""

    def write(self) -> None:
        """Make sure that what was kept so far outlives the run."""

    def close(self) -> None:
        """Say that the run has come to its end."""


class Memory:
    """A store for one run of few articles."""

    is_known = False

    def __init__(self) -> None:
        self._values: dict[tuple[str, str], tuple[str, str]] = {}

    def get(self, kind: str, place: str, made_of: str) -> str | None:
        """The value, or None if there is none that was made of this very content."""
        found = self._values.get((kind, place))
        return found[1] if found and found[0] == made_of else None

    def put(self, kind: str, place: str, made_of: str, value: str) -> None:
        """Keep a value, in place of the one of this kind that the article had."""
        self._values[kind, place] = (made_of, value)

    def write(self) -> None:
        """Nothing outlives the run."""

    def close(self) -> None:
        """Nothing is left to do."""


class Spilling(Memory):
    """A store for one run that keeps as much in memory as it may, and the rest in another store, opened for them."""

    def __init__(self, opened: Callable[[], Store]) -> None:
        super().__init__()
        self._opened = opened
        self._rest: Store | None = None
        self._room = _MOST_CHARACTERS

    def get(self, kind: str, place: str, made_of: str) -> str | None:
        """The value, or None if there is none that was made of this very content."""
        kept = super().get(kind, place, made_of)
        return self._rest.get(kind, place, made_of) if kept is None and self._rest else kept

    def put(self, kind: str, place: str, made_of: str, value: str) -> None:
        """Keep a value, in place of the one of this kind that the article had."""
        if self._room > 0 or (kind, place) in self._values:
            self._room -= len(value)
            super().put(kind, place, made_of, value)
        else:
            self._rest = self._rest or self._opened()
            self._rest.put(kind, place, made_of, value)

    def close(self) -> None:
        """Close the other store, if it was needed."""
        if self._rest:
            self._rest.close()

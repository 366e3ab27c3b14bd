"""The newsroom's own names: the people and places that it writes about, and how it writes them."""

from collections.abc import Iterator

from copydesk.named_tuple import NamedTuple


class Person(NamedTuple):
    """A person as the newsroom writes the name; `variants` are right too, `never` are forms that are always wrong."""

    name: str
    variants: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    role: str = ""


class Place(NamedTuple):
    """A place, likewise."""

    name: str
    variants: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


class Names(NamedTuple):
    """What a newsroom's `names.toml` holds: `accept` are forms that are right, `learned` those its articles establish.

    A rule that takes names has a keyword-only parameter whose default is an empty `Names()`; the engine hands it those
    of the configuration.
    """

    people: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
    accept: tuple[str, ...] = ()
    learned: tuple[str, ...] = ()

    # Compared by identity: a run has one for each configuration, and rules keep what they make of it.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return id(self)

    def __bool__(self) -> bool:
        return bool(self.people or self.places or self.accept or self.learned)

    @property
    def entries(self) -> Iterator[Person | Place]:
        """The people, then the places."""
        yield from self.people
        yield from self.places

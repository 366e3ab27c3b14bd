"""Vale's scopes: which stretches of an article a rule reads."""

from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.patterns import Regex

KNOWN = frozenset(
    "text heading h1 h2 h3 h4 h5 h6 title frontmatter description list blockquote table header cell caption figure"
    " alt attr paragraph sentence summary raw md html txt".split()
)
"""The parts of scopes that copydesk knows."""

UNSUPPORTED = frozenset("comment line block link code strong emphasis class meta doc attribute".split())
"""The parts of scopes that Vale knows and copydesk does not."""


_AND = Regex(r"&(?![^(]*\))")


@dataclass(frozen=True, slots=True)
class Selector:
    """One of the scopes joined by `&`: the parts that a stretch must have, all of them, or with `~` must not."""

    parts: frozenset[str]
    negated: bool


Alternative = tuple[Selector, ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """The scopes of a rule, of which one must fit, by containment: `text` fits `text.heading.h1`, as `heading` does."""

    alternatives: tuple[Alternative, ...]

    @classmethod
    def of(cls, scopes: Iterable[str]) -> "Scope":
        """The scope that a rule's file writes."""
        return cls(tuple(tuple(_selector(part) for part in _AND.split(scope)) for scope in scopes))

    @property
    def unsupported(self) -> str:
        """The first part that copydesk does not know, though Vale does; empty if there is none."""
        return min((part for part in self.parts if part.partition("(")[0] in UNSUPPORTED), default="")

    @property
    def parts(self) -> frozenset[str]:
        """All parts that the scope names."""
        return frozenset(part for alternative in self.alternatives for each in alternative for part in each.parts)

    def asking_for(self, part: str) -> "Scope":
        """The alternatives that name a part without `~`."""
        return Scope(tuple(each for each in self.alternatives if _asks_for(each, part)))

    def without(self, *parts: str) -> "Scope":
        """The alternatives that name none of these parts without `~`."""
        return Scope(tuple(each for each in self.alternatives if not any(_asks_for(each, part) for part in parts)))

    def fits(self, parts: frozenset[str]) -> bool:
        """Whether a stretch with these parts is to be read."""
        return any(
            all(selector.parts.issubset(parts) != selector.negated for selector in alternative)
            for alternative in self.alternatives
        )


def _asks_for(alternative: Alternative, part: str) -> bool:
    return any(part in selector.parts and not selector.negated for selector in alternative)


def _selector(scope: str) -> Selector:
    scope = scope.strip()
    name = scope.removeprefix("~").strip()
    return Selector(frozenset([name] if "(" in name else name.split(".")), scope.startswith("~"))

"""What a reader sees of interpreted text: its words, or a thing."""

from copydesk.patterns import Regex
from copydesk.text.span import Span

_TEXT = frozenset(
    "ac acronym b dfn em emphasis i index s small sc small-caps strong sub subscript sup superscript t title"
    " title-reference u underline".split()
)
"""Roles whose text is read as it stands."""
_TITLED = frozenset("any doc download numref ref std:doc std:ref".split())
"""Roles that name something, and show its title or a text of their own."""
_LITERAL = frozenset("code command cite eq file kbd literal makevar manpage math program raw regexp samp".split())
"""Roles that have no text of their own beside what they name."""
_EXPLICIT = Regex(r"(?P<text>(?:[^<\\]|\\.)*?[^\s<\\])\s*<[^<>]*>\Z")
_EXPLAINED = Regex(r"(?P<text>.*?)\s*\([^()]*\)\Z")
_WORDS = Regex(r"[(“‘'\"]?[^\W\d_][\w’'-]*(?:[.,;:!?”’)\"]*\s+[(“‘'\"]?[\w’'&-]+)*[.,;:!?”’)\"]*")
_IDENTIFIER = Regex(r"_|\d|[^\W\d_][^\s\W]*[a-z][A-Z]")


class Roles:
    """The roles that a document knows: those of docutils and Sphinx, and its own."""

    def __init__(self) -> None:
        self._own: dict[str, str] = {}
        self.default = ""

    def define(self, name: str, base: str) -> None:
        """Know a role that the document makes of another one, or as a class of its text."""
        self._own[name.lower()] = base.lower() or "emphasis"

    def shown(self, role: str, written: str) -> Span | None:
        """The part of interpreted text that is read; None where it is one thing in its sentence."""
        name = (role or self.default).lower()
        name = self._own.get(name, name)
        everything = Span(0, len(written))
        if name in _TEXT:
            return everything
        if name in {"abbr", "abbreviation"}:
            explained = _EXPLAINED.match(written)
            return Span(*explained.span("text")) if explained else everything
        if name.rpartition(":")[2] == "term" or not name:
            explicit = _explicit(written) if name else None
            return explicit or (everything if name or _is_prose(written) else None)
        explicit = None if name in _LITERAL else _explicit(written)
        if explicit and (name in _TITLED or _is_prose(written[explicit.start : explicit.end])):
            return explicit
        return None


def _explicit(written: str) -> Span | None:
    """The text before an address in angle brackets."""
    match = _EXPLICIT.match(written)
    return Span(*match.span("text")) if match else None


def _is_prose(text: str) -> bool:
    """Whether a text is one of words, and not a name in a program."""
    return _WORDS.fullmatch(text) is not None and not _IDENTIFIER.search(text)

"""`<!-- vale off -->` and its like: where an author switches Vale's rules off."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from copydesk.patterns import Regex
from copydesk.text.document import Document

_DIRECTIVE = Regex(r"vale\s+(?P<what>\S.*?)(?:\s*=\s*(?P<value>.+))?")
_MATCHES = Regex(r"(?P<rule>[\w.-]+)\[(?P<matches>.*)\]")
_TEXT = Regex(r"[\"']([^\"']*)[\"']")
_OFF = ("no", "off")


@dataclass(frozen=True, slots=True)
class _State:
    """What is switched off at a place; `matches` are texts that a rule is not to report, `only` the styles that run."""

    everything: bool = False
    off: frozenset[str] = frozenset()
    matches: Mapping[str, frozenset[str]] = field(default_factory=dict)
    only: frozenset[str] | None = None


class Switches:
    """What the comments of an article switch off, and where."""

    def __init__(self, document: Document) -> None:
        self._changes = list(_changes(document))

    def silence(self, rule: str, offset: int, observed: str) -> bool:
        """Whether a rule is not to report a text at an offset of the source."""
        state = next((state for start, state in reversed(self._changes) if start <= offset), None)
        if state is None:
            return False
        style = rule.partition(".")[0]
        return (
            state.everything
            or not state.off.isdisjoint((rule, style))
            or observed in state.matches.get(rule, ())
            or (state.only is not None and style not in state.only)
        )

    def __bool__(self) -> bool:
        return bool(self._changes)


def _changes(document: Document) -> Iterator[tuple[int, _State]]:
    """What holds from each comment of Vale's on, by the offset of its end."""
    state = _State()
    for comment in document.comments:
        directive = _DIRECTIVE.fullmatch(comment.text) if comment.text.startswith("vale") else None
        if directive:
            state = _changed(state, directive["what"].strip(), (directive["value"] or "").strip())
            yield comment.span.end, state


def _changed(before: _State, what: str, value: str) -> _State:
    """What holds after a comment."""
    is_off = value.lower() in _OFF
    if what in ("on", "off"):
        return replace(before, everything=what == "off")
    if what in ("style", "styles"):
        return replace(before, only=frozenset(name.strip() for name in value.split(",") if name.strip()))
    if matches := _MATCHES.fullmatch(what):
        others = {rule: texts for rule, texts in before.matches.items() if rule != matches["rule"]}
        own = {matches["rule"]: frozenset(_TEXT.findall(matches["matches"]))} if is_off else {}
        return replace(before, matches=others | own)
    return replace(before, off=before.off | {what} if is_off else before.off - {what})

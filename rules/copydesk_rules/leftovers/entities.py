"""Character references as readers see them, where nothing decoded them."""

import re
from collections.abc import Iterator

from copydesk import Document, Edit, Finding, Fix, Regex, Span

_ENTITY = Regex(
    r"&(?:amp;)?(?:amp|quot|apos|nbsp|[lr][sd]quo|[bs]d?quo|[mn]dash|hellip|bull|middot|pound|euro|yen|cent|copy|reg"
    r"|trade|deg|[lr]aquo|[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|slash|ring|caron)|[ao]elig|szlig"
    r"|frac(?:12|14|34)|times|divide|sup[123]|plusmn|ordm|para|sect|shy|ensp|emsp|thinsp|[lr]arr"
    r"|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});"
)
"""A reference to a character that articles use, once or twice escaped."""


def entities(document: Document) -> Iterator[re.Match[str]]:
    """The references that stand in the prose, but for those in quotation marks, which are only mentioned."""
    if "&" in document.prose and ";" in document.prose:
        for match in _ENTITY.finditer(document.prose):
            if not _is_spoken_of(document.prose, match) and len(_character(match)) == 1:
                yield match


def as_one(found: list[re.Match[str]]) -> Iterator[Finding]:
    """One finding for all references of an article, which have one cause and are corrected together."""
    if found:
        edits = tuple(Edit(Span(*match.span()), _character(match)) for match in found)
        right = edits[0].text
        shown = "a no-break space" if right == "\u00a0" else f"“{right}”"
        more = f"; {len(found) - 1} more in this article" if len(found) > 1 else ""
        yield Finding(edits[0].span, f"Readers see “{found[0][0]}”, not {shown}{more}", (right,), Fix(edits, "unsafe"))


def _character(match: re.Match[str]) -> str:
    from html import unescape  # its table of all references is large, and rarely needed

    return unescape(unescape(match[0]))


def _is_spoken_of(prose: str, match: re.Match[str]) -> bool:
    before, after = prose[max(0, match.start() - 1) : match.start()], prose[match.end() : match.end() + 1]
    return before in tuple("“\"'‘`(") and after in tuple("”\"'’`)")

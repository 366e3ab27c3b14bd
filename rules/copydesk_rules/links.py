"""Where links lead, and whether a word of a link stands in its address, too, and so is spelt as it is meant."""

import re

from copydesk import Document, Regex, Span

_FARTHEST = 300
_MARKDOWN = Regex(r"[^\[\]\n]{0,80}\]\((?P<address>[^()\s]+)")
_TAG = r"<a\b[^<>]*\bhref=[\"']?(?P<address>[^\"'<>\s]+)"
_HTML = Regex(rf"{_TAG}[^<>]*>[^<]{{0,80}}\Z")

_JOINED_BEFORE, _JOINED_AFTER = Regex(r"(?:\w+-)+\Z"), Regex(r"(?:-\w+)+")
_LONGEST_JOINED = 60

_OF_MARKDOWN = Regex(r"\]\(\s*(?P<address>[^()\s]+)")
_OF_HTML = Regex(_TAG)


def addresses(document: Document, number: int) -> list[str]:
    """The addresses of the links in the block of that number."""
    source, take = document.source, document.source_map.to_source
    start, end = take(document.blocks[number].span)
    # An address of Markdown may stand after the last word, and one of HTML before the first.
    before = take(document.blocks[number - 1].span).end if number else 0
    after = take(document.blocks[number + 1].span).start if number + 1 < len(document.blocks) else len(source)
    found = (_OF_MARKDOWN.finditer(source, start, after), _OF_HTML.finditer(source, before, end))
    return [match["address"] for matches in found for match in matches]


def is_in_own_address(document: Document, span: Span) -> bool:
    """Whether a word of a link, alone or with what hyphens join to it, is a whole part of the link's address.

    “[Quikly](https://quikly.example)”, “[quikly-store](https://h.example/quikly-store)”.
    """
    start, end = document.source_map.to_source(span)
    source = document.source
    found = _MARKDOWN.match(source, end, end + _FARTHEST) or _HTML.left_of(source, start, _FARTHEST)
    if found is None or "//" not in found["address"]:
        return False
    names = "|".join(re.escape(document.text(name)) for name in (span, _joined(document.prose, span)))
    return re.search(rf"[/.@](?:{names})(?![\w-])", found["address"], re.IGNORECASE) is not None


def _joined(prose: str, span: Span) -> Span:
    """The word with what hyphens join to it."""
    before = _JOINED_BEFORE.left_of(prose, span.start, _LONGEST_JOINED)
    after = _JOINED_AFTER.match(prose, span.end, span.end + _LONGEST_JOINED)
    return Span(before.start() if before else span.start, after.end() if after else span.end)

"""Words that a link has in its address too, so that they are spelt as whatever it leads to is called."""

import re

from copydesk import Document, Regex, Span

_FARTHEST = 300
_MARKDOWN = Regex(r"[^\[\]\n]{0,80}\]\((?P<address>[^()\s]+)")
_HTML = Regex(r"<a\b[^<>]*\bhref=[\"']?(?P<address>[^\"'<>\s]+)[^<>]*>[^<]{0,80}\Z")


def is_in_own_address(document: Document, span: Span) -> bool:
    """Whether a word of a link is a part of its address by itself: “[Quikly](https://quikly.example)”."""
    start, end = document.source_map.to_source(span)
    source = document.source
    found = _MARKDOWN.match(source, end, end + _FARTHEST) or _HTML.left_of(source, start, _FARTHEST)
    if found is None or "//" not in found["address"]:
        return False
    return re.search(rf"[/.@]{re.escape(document.text(span))}(?![\w-])", found["address"], re.IGNORECASE) is not None

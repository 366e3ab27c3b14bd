"""The headline, repeated as the first paragraph."""

from collections.abc import Iterator
from itertools import takewhile

from copydesk import Also, Bad, Document, Edit, Finding, Fix, Good, Regex, rule

_WORD = Regex(r"[^\W_]+")
_FEWEST = 3


@rule(
    Bad(
        "---\ntitle: Harbour bridge opens early\n---\n\n[[Harbour bridge opens early]]\n\nIt opened on Monday.\n",
        fixed="---\ntitle: Harbour bridge opens early\n---\n\nIt opened on Monday.\n",
    ),
    Bad(
        "# Harbour bridge opens early\n\n**[[Harbour bridge opens early.]]**\n\nIt opened on Monday.\n",
        fixed="# Harbour bridge opens early\n\nIt opened on Monday.\n",
    ),
    Bad(
        '<h1>“Bridge” opens early</h1><p>[["Bridge" opens early]]</p><p>It did.</p>',
        fixed="<h1>“Bridge” opens early</h1><p>It did.</p>",
        path="bridge.html",
    ),
    Good("# Harbour bridge opens early\n\nHarbour bridge opens early, says the harbour master.\n"),
    Good("Harbour bridge opens early\n\nHarbour bridge opens early\n\nIt opened on Monday.\n", path="bridge.txt"),
    Good("---\ntitle: Harbour bridge opens early\n---\n\n# Harbour bridge opens early\n\nIt opened on Monday.\n"),
    Good("# About us\n\nAbout us.\n\nWe build bridges.\n"),
    family="duplicates",
    severity="info",
)
def repeated_headline(document: Document) -> Iterator[Finding]:
    """The headline, repeated as the first paragraph.

    A publishing system that shows the headline itself then shows it twice. A remark only, as the page’s design may want
    it; silent in plain text, where nothing else shows a headline, and on a first heading, which many sites take for the
    headline itself. The fix, which takes out the paragraph, is unsafe.
    """
    if document.format not in ("markdown", "html"):
        return
    headlines = list(takewhile(lambda block: block.kind in ("title", "summary", "heading"), document.blocks))
    body = document.blocks[len(headlines) : len(headlines) + 1]
    if not headlines or not body or body[0].kind != "paragraph":
        return
    span = body[0].span
    words = _words(document.text(span))
    again = next((block for block in headlines if _words(document.text(block.span)) == words), None)
    if again and again.kind != "summary" and len(words) >= _FEWEST:
        message = f"The headline on line {document.line(again.span.start)} stands here again"
        also = Also(again.span, f"The headline stands again as the paragraph at line {document.line(span.start)}")
        yield Finding(span, message, fix=Fix((Edit(span, ""),), "unsafe"), also=also)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "").replace("'", ""))

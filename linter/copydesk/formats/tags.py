"""The pieces that HTML is made of: tags, comments, character references, and the text between them.

Read by a regular expression and not by `html.parser`: that takes time by the square of what is never closed, and reads
broken markup differently in each version of Python. Here every scan goes forward, and a browser's rules decide.
"""

import re
from collections.abc import Iterator
from typing import Literal

from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex

REFERENCE = r"&(?:#[0-9]{1,8};?|#[xX][0-9A-Fa-f]{1,7};?|[A-Za-z][A-Za-z0-9]{0,31};?)"

_MARKUP = Regex(
    r"<!--(?:-?>|(?P<comment>.*?)(?:--!?>|\Z))"
    r"|<(?P<slash>/?)(?P<name>[A-Za-z][^\s/>]*)"
    r"""(?:[^>=]+|=\s*(?:"[^"]*(?:"|\Z)|'[^']*(?:'|\Z))|=)*+(?:>|\Z)"""
    r"|<[!?/][^>]*+(?:>|\Z)",  # a declaration, a processing instruction, an end tag without a name
    re.DOTALL,
)
_ATTRIBUTE = Regex(r"""([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_WAY = Regex(
    r"""\s(?:rel=["']?(?:prev|previous|next|up)(?=["'\s>])|accesskey=["'][npuh]["']"""
    r"""|class=["']page-(?:next|previous|up)["']|title=["'](?:next|previous) chapter["'])"""
)
_SIGNATURE = Regex(r"""\sclass=["']sig sig-object\b""")
_ANCHOR = Regex(r"""\sclass=["'](?:headerlink|anchorjs-link|heading-anchor)["']""")
_UNDISPLAYED = Regex(r"display\s*:\s*none")
RAW = frozenset("script style textarea iframe noembed noframes xmp".split())
"""Elements in which nothing but their own end tag is markup."""


class Token(NamedTuple):
    """A piece of HTML and its place; `name` is that of a tag's element in lower case, or a comment's text."""

    kind: Literal["text", "start", "end", "comment"]
    name: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """The pieces of a text in order. Left out are declarations, and what stands in scripts and styles."""
    at = 0
    while markup := _MARKUP.search(text, at):
        if at < markup.start():
            yield Token("text", "", at, markup.start())
        at = markup.end()
        if markup["name"]:
            name = markup["name"].lower()
            yield Token("end" if markup["slash"] else "start", name, markup.start(), at)
            if name in RAW and not markup["slash"] and not markup[0].endswith("/>"):
                end_tag = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(text, at)
                at = end_tag.start() if end_tag else len(text)
        elif markup[0].startswith("<!--"):
            yield Token("comment", markup["comment"] or "", markup.start(), at)
    if at < len(text):
        yield Token("text", "", at, len(text))


def attribute(tag: str, name: str) -> tuple[int, int] | None:
    """Where the value of an attribute stands in a start tag, without quotation marks; None if it has none."""
    for match in _ATTRIBUTE.finditer(tag, tag.find("<") + 1):
        if match[1].lower() == name and match.lastindex and match.lastindex > 1:
            return match.span(match.lastindex)
    return None


def is_hidden(tag: str) -> bool:
    """Whether a start tag hides its element by its attributes."""
    if "hidden" not in tag and "none" not in tag:
        return False
    attributes = {match[1].lower(): match[2] or match[3] or match[4] for match in _ATTRIBUTE.finditer(tag, 1)}
    return "hidden" in attributes or _UNDISPLAYED.search(attributes.get("style") or "") is not None


def is_way(tag: str) -> bool:
    """Whether the start tag of a link says that it leads to the page before, after or above."""
    return _WAY.search(tag) is not None


def is_anchor(tag: str) -> bool:
    """Whether the start tag of a link says that it is the sign beside a heading, “¶”, which leads to it."""
    return "class=" in tag and _ANCHOR.search(tag) is not None


def is_signature(tag: str) -> bool:
    """Whether a start tag says that the term is the name of a function with its arguments, as manuals show it."""
    return "class=" in tag and _SIGNATURE.search(tag) is not None


def decoded(reference: str) -> tuple[str, int]:
    """What a character reference stands for, and the length of it: in `&ampere` only `&amp` is one.

    The length is 0 for what only looks like a reference.
    """
    from html import unescape  # with its table of all references it takes 2 ms, and most Markdown has none
    from html.entities import html5

    if reference.startswith("&#"):
        return unescape(reference), len(reference)
    for end in range(len(reference), 1, -1):
        if reference[1:end] in html5:
            return html5[reference[1:end]], end
    return "", 0

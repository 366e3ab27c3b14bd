"""Components of MDX, and elements that hold Markdown: to CommonMark what follows their tags is HTML."""

import re

from copydesk.formats import admonitions, html
from copydesk.patterns import Regex

_TAG = Regex(
    r"^(?P<before>[ \t>]*)</?(?P<name>[A-Za-z][\w.-]*)(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+)>(?=[ \t]*\r?$)",
    re.MULTILINE,
)
_COMPONENT = Regex(r"[A-Z]\w*[a-z]")
_COMPONENT_TAG = Regex(r"</?[A-Z]\w*[a-z]")
_LIKE_CODE = ("    ", "\t")
_HOLDS_MARKDOWN = Regex(r"\smarkdown(?:\s*=\s*[\"']?(?:1|block|span)[\"']?)?(?=[\s/]|\Z)")


def commonmark(text: str) -> str:
    """The text with a heading without a text for each line of such a tag, every character at its place.

    Where what a component holds is indented like code, of which MDX has none, the component is an item of a list, too.
    """
    if "<" in text and (_COMPONENT_TAG.search(text) or " markdown" in text):
        return _TAG.sub(_heading, text)
    return text


def _heading(tag: re.Match[str]) -> str:
    name = tag["name"]
    is_component = _COMPONENT.match(name) and not html.is_element(name.lower())
    if not is_component and not _HOLDS_MARKDOWN.search(tag["attributes"]):
        return tag[0]
    opening = "- ##" if is_component and _holds_indented(tag) else "##"
    return f"{tag['before']}{opening}".ljust(len(tag[0]))


def _holds_indented(tag: re.Match[str]) -> bool:
    """Whether a tag opens a component whose first line is indented as far as code is, and farther than the tag."""
    written = tag[0]
    if written.endswith("/>") or written.startswith("</", len(tag["before"])):
        return False
    body = admonitions.indentation_after(tag.string, tag.end())
    return body.startswith(f"{tag['before']}  ") and body.endswith(_LIKE_CODE)

"""What other programs than CommonMark take for markup, written as CommonMark has it."""

import re

from copydesk.formats import admonitions, components
from copydesk.patterns import Regex

_COLON = Regex(r"^([ \t>]*):(?=[^\s-])", re.MULTILINE)
_BRACKETED = Regex(r"(?<=\[)\[([^\[\]\r\n]*)\](?=\][(\[])")
_BOLD_FENCE = Regex(r"\r?\n[ \t]*(?=`{3,}\*\*)")


def commonmark(text: str) -> str:
    """The text as the parser gets it, every character at its place. A sign in another's place is read as typed."""
    text = components.commonmark(admonitions.commonmark(text))
    if "\n:" in text or "> :" in text:
        text = _COLON.sub(r"\1.", text)  # an emoji begins no definition
    if "[[" in text:
        text = _BRACKETED.sub(r".\1.", text)  # a link whose text is in brackets is no link to a note
    if "```**" in text:
        text = _BOLD_FENCE.sub(lambda match: " " * len(match[0]), text)  # code in bold, as converters write it
    return text

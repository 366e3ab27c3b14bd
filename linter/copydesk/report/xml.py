"""XML for the formats that are written in it."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from copydesk.patterns import Regex

_FORBIDDEN = Regex("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def readable(text: str) -> str:
    """A text with U+FFFD for each character that XML cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def document(root: ET.Element) -> Iterator[str]:
    """The lines of an XML document."""
    ET.indent(root, " ")
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield from ET.tostring(root, encoding="unicode").split("\n")

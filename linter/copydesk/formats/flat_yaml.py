"""The YAML that most front matter is: a key and a short value on each line.

Reading it here spares a run for one article the import of PyYAML, a tenth of its time, and a long run half a
millisecond an article. Whatever is not plainly of this form is left to PyYAML.
"""

import re
from collections.abc import Iterator, Mapping

from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex

_PLAIN = r"[A-Za-z0-9/_.$(](?:[^\s:#]|:(?=[^\s])|(?<=\S)#|[ ](?=[^\s#]))*"
_IN_LIST = r"[A-Za-z0-9][\w.-]*(?:[ ][A-Za-z0-9][\w.-]*)*"
_FIELD = Regex(
    r"(?P<key>[A-Za-z_][\w-]*):(?:[ ]+"
    rf"(?P<value>\"[^\"\\\n]*\"|'[^'\n]*'|{_PLAIN}|\[(?:{_IN_LIST}(?:,[ ]?{_IN_LIST})*)?\]))?[ ]*",
    re.ASCII,
)
_ITEM = Regex(rf"[ ]*-[ ]+{_PLAIN}[ ]*", re.ASCII)
_TEXT = Regex(r"[\"']|[A-Za-z]")
_OTHER_THAN_TEXT = frozenset("true false yes no on off y n null".split())


class Scalar(NamedTuple):
    """A value as it is written from `start` to `end`, code points of the body, quotation marks included.

    `text` is what it says; None for what YAML may take for something other than a text.
    """

    written: str
    text: str | None
    start: int
    end: int


def fields(body: str) -> Mapping[str, Scalar] | None:
    """The fields of flat front matter that have a value on their line; None for anything that PyYAML should read."""
    if not body.replace("\n", " ").isprintable():
        return None
    found: dict[str, Scalar] = {}
    seen: set[str] = set()
    takes_items = False  # whether the line before can go on with the items of a list
    for start, line in _lines(body):
        match = _FIELD.fullmatch(line)
        if match and match["key"] not in seen:
            seen.add(match["key"])
            takes_items = match["value"] is None
            if not takes_items:
                found[match["key"]] = _scalar(match["value"], start + match.start("value"))
        elif not (takes_items and _ITEM.fullmatch(line)):
            return None
    return found if seen else None


def _lines(body: str) -> Iterator[tuple[int, str]]:
    """The lines that hold something, each with its offset."""
    start = 0
    for line in body.split("\n"):
        if line.strip() and not line.startswith("#"):
            yield start, line
        start += len(line) + 1


def _scalar(written: str, start: int) -> Scalar:
    is_text = _TEXT.match(written) and written.lower() not in _OTHER_THAN_TEXT
    text = written[1:-1] if written[0] in "\"'" else written
    return Scalar(written, text if is_text else None, start, start + len(written))

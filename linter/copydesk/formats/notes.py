"""References to footnotes in HTML, of which a reader hears nothing: `<sup><a href="#fn1">1</a></sup>`."""

from copydesk.patterns import Regex

_AROUND = r"(?:</?(?:a|span|b|i|em|small)\b[^>]*>|[\[\]\\\s]|&#9[13];|\(#[^)\s]*\))*"
_REFERENCE = Regex(
    rf"<sup\b[^>]*>{_AROUND}(?:\d{{1,3}}(?:{_AROUND}[,–-]{_AROUND}\d{{1,3}})*|[*†‡§¶]+|[a-z]){_AROUND}</sup\s*>"
)
_INSIDE_A_LINK = Regex(r"<a\b[^>]*\bhref\s*=\s*[\"']?#[^>]*>\Z")
_LINKS = ("#", "[")
_STOPS = tuple('.,;:!?"”’')
_LONGEST, _LONGEST_TAG = 600, 300


def end_of_reference(text: str, start: int) -> int:
    """Where a reference to a footnote ends whose `<sup>` begins at `start`; 0 if it is none.

    A raised number is one if it links to a place of the page, if it stands in brackets, or right after a sentence or a
    quotation. “10<sup>6</sup>” is a power, and “m<sup>2</sup>” a unit.
    """
    found = _REFERENCE.match(text, start, start + _LONGEST)
    if found is None:
        return 0
    links = any(sign in found[0] for sign in _LINKS)
    after_stop = text.endswith(_STOPS, 0, start) and any(letter.isdigit() for letter in found[0])
    return found.end() if links or after_stop or _is_inside_a_link(text, start) else 0


def _is_inside_a_link(text: str, start: int) -> bool:
    return text.endswith(">", 0, start) and _INSIDE_A_LINK.left_of(text, start, _LONGEST_TAG) is not None

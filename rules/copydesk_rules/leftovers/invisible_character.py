"""A character that nobody sees."""

import re
import unicodedata
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

# Of the letters of Windows-1252 that were read as Latin-1, which are “mojibake”, these five have no sign there.
_UNSEEN = "\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d\u200b\u2060-\u2065\ufeff"
_DIRECTIONS = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
_HIDDEN = Regex(f"[{_UNSEEN}{_DIRECTIONS}]+")
_HIDDEN_BUT_DIRECTIONS = Regex(f"[{_UNSEEN}]+")
# A joiner shapes letters of other scripts and puts pictures together; between Latin letters it does nothing.
_JOINER = Regex("(?<=[A-Za-z])[\u200c\u200d]+(?=[A-Za-z])")
_RIGHT_TO_LEFT = Regex("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_NAMES = {"\ufeff": "byte order mark", "\u200b": "zero-width space"}


@rule(
    Bad("The mini[[\u200b]]ster resigned.", fixed="The minister resigned."),
    Bad("[[\u202e]]The minister[[\ufeff]] resi[[\u200d]]gned.", fixed="The minister resigned."),
    Bad("The minister[[\u0003]] resigned.", fixed="The minister resigned.", path="article.txt"),
    Bad(
        "Hebrew has שלום\u200f. The mini[[\u200b]]ster[[\u0003]] resigned.",
        fixed="Hebrew has שלום\u200f. The minister resigned.",
        path="article.txt",
    ),
    Good("A soft\u00adhyphen, a no-break\u00a0space and a family: 👨\u200d👩\u200d👧."),
    Good("Hebrew has שלום\u200f and Persian می\u200cخواهم."),
    Good("<p>It was &lrm;28&deg; in the shade, and &rlm;30 in the sun.</p>", path="a.html"),
    Good("They sell flour, bread, …\u200b and tea, …\u200b"),
    Good("The ferry \u0097 an old one \u0097 isn\u0092t late."),
    family="leftovers",
)
def invisible_character(document: Document) -> Iterator[Finding]:
    """A character that nobody sees, such as a zero-width space or a control character.

    It comes along when text is copied, breaks words in two for every search, and can reverse the order of letters.
    Soft hyphens, no-break spaces, and joiners and direction marks where a script needs them or
    their names are written out, are left alone.
    """
    if document.prose.replace("\n", " ").isprintable():  # most are, which is seen in a tenth of the time
        return
    hidden = _HIDDEN_BUT_DIRECTIONS if _RIGHT_TO_LEFT.search(document.prose) else _HIDDEN
    yield from (
        _finding(match)
        for match in hidden.finditer(document.prose)
        if not (_is_mojibake(match) or _may_break(match) or _is_written_out(document, match))
    )
    if "\u200c" in document.prose or "\u200d" in document.prose:
        yield from (_finding(match) for match in _JOINER.finditer(document.prose))


def _is_mojibake(match: re.Match[str]) -> bool:
    """Whether the character is a part of a letter that was read in the wrong encoding, which is another rule's."""
    start = match.start()
    return "\u0080" <= match[0][0] <= "\u009f" and not match.string[max(0, start - 1) : start].isascii()


def _may_break(match: re.Match[str]) -> bool:
    """Whether it is the place behind an ellipsis where a line may end, which AsciiDoc writes into its pages."""
    start = match.start()
    return match[0] == "\u200b" and match.string[max(0, start - 1) : start] == "…"


def _is_written_out(document: Document, match: re.Match[str]) -> bool:
    """Whether somebody wrote the character for its name on purpose, as “&lrm;” before a figure."""
    return document.source.startswith("&", document.source_map.to_source(Span(*match.span())).start)


def _finding(match: re.Match[str]) -> Finding:
    span = Span(*match.span())
    name = _NAMES.get(match[0][0]) or unicodedata.name(match[0][0], "control character").lower()
    return Finding.replacing(span, "", f"A {name}, which readers cannot see", "safe")

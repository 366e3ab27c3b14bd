"""Titles and labels that are set off from the sentence they stand in, whose capitals begin no sentence."""

from copydesk import Document, Regex, Span

_LABEL = r"<span\b[^>]*\bclass=[\"'](?:emph|gui|menu|title|label|std std-|doc\b|xref)[^>]*>"
"""How programs that make pages of documentation mark the words of a menu."""
_OTHER_MARK = rf"\[|<(?:em|i|b|strong|cite|a)\b[^>]*>|{_LABEL}"
_MARK = rf"(?:[*_]{{1,3}}|{_OTHER_MARK})"
_OPENING = Regex(rf"(?<=\s)(?P<mark>{_MARK})(?:[*_]|{_OTHER_MARK})*[\"“]*\Z")
_HEAD = Regex(rf"{_MARK}(?P<head>[^<>*_\[\]]{{1,80}})\Z")
_TAIL = Regex(r"[^<>*_\[\]]{1,80}(?=[<*_\]])")
_GOES_ON = Regex(r"(?:</\w+>|[*_]|\]|\([^()\s]*\))*[\"”’']*(?:[,;:)]|\.(?!\.)|\s+\(?[a-z])")
_RUN_IN = Regex(
    r"(?:\A|\n|<li>|<p>|[-*+] )\s*(?:<(?:em|i|b|strong)>|[*_]{1,3})(?=[^\s*_])[^<>*_\n]{1,80}"
    r"(?:</(?:em|i|b|strong)>|[*_]{1,3})\Z"
)
"""A label that opens a paragraph or an item, set off whole: “- *A server of your own* It takes a day.”"""
_REFERRING = Regex(r"\b(?:[Ss]ee|in|under|section|chapter|also|read)\s+\Z")
"""What a link follows that is the title of what it leads to, whatever its capitals are: “see [The old mill](a.md)”."""
_WORD = Regex(r"[^\W\d_][\w’'-]*")
_CLOSES = {"[": "]", "<": "</"}
_QUOTES = ('"', "“")
_STOPS = (".", "!", "?")
_SPACE, _STOP_INSIDE = Regex(r"\s"), Regex(r"[.!?]\s")
_LONGEST_TITLE = 200
"""Characters of what is set off."""
_LONGEST_MARKED = 120
"""Those of a label, or of the words of a title before a gap, with the marks around them."""
_LONGEST_LABEL = 4
"""Words of a line that labels the one below."""
_LARGE = 4
"""Letters from which a word of a title has a capital."""


def is_set_off(document: Document, gap: Span) -> bool:
    """Whether a gap is before or inside of what is set off as a title or label is: “see *On the Road* for”.

    A link is one if it has quotation marks or the capitals of a title. What ends as a sentence does is a title if the
    sentence around it goes on: “the book *What is it for?* is old”.
    """
    source = document.source
    start, end = (document.source_map.start(offset) for offset in gap)
    opening = _OPENING.search(source, start, end)
    if opening is None:
        is_label = _is_after_label(source, start) or _is_after_short_line(document, gap)
        return is_label or _is_inside_title(source, start, end)
    mark = opening["mark"]
    inside, closing, _ = source[end : end + _LONGEST_TITLE].partition(_CLOSES.get(mark[0], mark))
    if not _SPACE.search(inside):
        return False
    is_title = inside.startswith(_QUOTES) or _has_capitals(inside) or _REFERRING.left_of(document.prose, gap.end)
    if mark.startswith(("[", "<a")) and not is_title:
        return False
    if not inside.rstrip('"”’) ').endswith(_STOPS):
        return True
    return bool(closing) and _GOES_ON.match(source, end + len(inside)) is not None


def _is_after_label(source: str, start: int) -> bool:
    """Whether all that stands before a gap in its paragraph is a label."""
    return _RUN_IN.left_of(source, start, _LONGEST_MARKED) is not None


def _is_after_short_line(document: Document, gap: Span) -> bool:
    """Whether a reader sees a line end in the gap, and a line of few words before it, as of a name and its type."""
    if "\n" not in document.text(gap):
        return False
    line = document.prose[max(0, gap.start - _LONGEST_TITLE) : gap.start].rpartition("\n")[2]
    return len(line.split()) <= _LONGEST_LABEL


def _is_inside_title(source: str, start: int, end: int) -> bool:
    """Whether all words around a gap, up to marks on either side, have the capitals of a title: “*Corn Since 1945*”."""
    head, tail = _HEAD.left_of(source, start, _LONGEST_MARKED), _TAIL.match(source, end)
    return head is not None and tail is not None and _has_capitals(f"{head['head']} {tail[0]}")


def _has_capitals(text: str) -> bool:
    """Whether the first word and all longer ones have capitals, and no sentence ends between them."""
    words = _WORD.findall(text)
    large = [word for word in words if len(word) >= _LARGE]
    is_whole = not _STOP_INSIDE.search(text)
    return is_whole and len(large) > 1 and words[0][0].isupper() and all(word[0].isupper() for word in large)

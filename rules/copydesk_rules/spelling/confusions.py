"""Words that sound alike, one written for the other, where the words around leave no doubt."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

from copydesk import Document, Finding, Fix, Span, in_case_of


class Confusion(NamedTuple):
    """A wrong word, the right one, and the contexts that show it.

    `before` and `after` are regular expressions for what stands on each side of the word, spaces apart, in lower case
    and with straight apostrophes; an empty one takes anything. `unless` is one for what stands earlier in the sentence.
    """

    wrong: str
    right: str
    before: str = ""
    after: str = ""
    unless: str = ""


_FARTHEST = 120
_LEADS = 24


def confusions(
    document: Document, table: Iterable[Confusion], safety: Literal["safe", "unsafe"] = "safe"
) -> Iterator[Finding]:
    """The confusions of the table that the document holds, each with a fix."""
    text, said = document.folded, document.folded_vocabulary
    for confusion in table:
        if confusion.wrong in said:
            for match in _followed(confusion.wrong, confusion.after).finditer(text):
                at, end = match.span()
                if _is_shown(text, at, confusion) and _stands_alone(text, at, end):
                    yield _finding(document, Span(at, end), confusion.right, safety)


@cache
def _followed(wrong: str, after: str) -> re.Pattern[str]:
    """The wrong word where it stands before what shows that it is wrong."""
    return re.compile(rf"{re.escape(wrong)}(?= *+(?:{after}))" if after else rf"{re.escape(wrong)}(?= )")


def _stands_alone(text: str, at: int, end: int) -> bool:
    """Whether the word is no part of another, of a compound or of a quotation of its own."""
    around = text[at - 1 : at] + text[end : end + 1]
    return not any(letter.isalnum() or letter in "-_'/\"“”‘`\ufffc" for letter in around)


def _is_shown(text: str, at: int, confusion: Confusion) -> bool:
    """Whether what stands before the word shows that it is the wrong one."""
    if confusion.before and not re.search(rf"{confusion.before} \Z", text[max(0, at - _LEADS) : at]):
        return False
    earlier = re.split(r"[.!?]\s", text[max(0, at - _FARTHEST) : at])[-1]
    return not (confusion.unless and re.search(confusion.unless, earlier))


def _finding(document: Document, span: Span, right: str, safety: Literal["safe", "unsafe"]) -> Finding:
    written = document.text(span)
    if "’" in document.prose and "'" not in document.prose:
        right = right.replace("'", "’")
    text = in_case_of(written, right)
    return Finding(span, f"“{written}” should be “{text}”", (text,), Fix.replace(span, text, safety))

"""Quotations that words of saying lead into without a mark: “he said “We are ready.””."""

from collections.abc import Iterator

from copydesk import Document, Regex, Span
from copydesk_rules.sentences.missing_stop_after_quotation import follows_attribution

_SAID = (
    r"(?:said|says|added|replied|explained|insisted|declared|concluded|noted|warned"
    r"|told (?:the [a-z]+|a [a-z]+(?: [a-z]+)?|reporters|journalists|us|me|[A-Z][\w’'-]+))"
)
_HOW = (
    r"(?: (?:today|yesterday|later|again|[a-z]+ly|(?:last )?[A-Z][a-z]+day"
    r"|(?:in|on|at|after|before|during) (?:[\w’'-]+ ){0,4}[\w’'-]+))?"
)
"""When, where or how, behind a verb of saying."""
_LED = Regex(rf"(?<![\w’'-])(?P<subject>[\w.’'-]+[)>,]?)\s{_SAID}{_HOW}\s\Z")
"""Somebody and a verb of saying, right before a quotation."""
_NOBODY = frozenset("that which as and or is was be been being has have had not also what".split())
"""Words before “said” that are no speaker: “what is said “Here””, “as said “above””."""
_LEADING_ON = frozenset("that if whether how why as of the a and or like with than".split())
"""Words behind which what is quoted goes on with the sentence: “said in Rome that “We are””."""
_LED_BY_MARK = Regex(r"(?:said|says|added|told [\w ]{1,24})[,:] [\"“]")
_FEWEST_WORDS = 5
_FARTHEST = 80
_HABIT = 3
"""How often an article that never has a mark there does so on purpose."""


def without_mark(document: Document) -> Iterator[Span]:
    """Where the space lies between “said” and a whole sentence that is quoted, with its first sign and no mark before.

    An article that does so throughout means it; what is said before a quotation that goes on with it, “It is over,” he
    said “and done”, has its stop and no comma missing.
    """
    gaps = [gap for quotation in document.quotations if (gap := _gap(document, quotation))]
    if gaps and (len(gaps) < _HABIT or _LED_BY_MARK.search(document.prose)):
        yield from gaps


def _gap(document: Document, quotation: Span) -> Span | None:
    prose, start = document.prose, quotation.start
    if not prose[max(0, start - 2) : start - 1].isalnum() or not _is_sentence(document.text(quotation)):
        return None
    led = _LED.left_of(prose, start, _FARTHEST)
    if led is None or led["subject"].lower() in _NOBODY or led[0].split()[-1] in _LEADING_ON:
        return None
    if follows_attribution(prose, start - 1):
        return None
    return Span(start - 1, start + 1)


def _is_sentence(quoted: str) -> bool:
    """Whether a whole sentence is quoted, with its stop, and no title, whose words have capitals."""
    words = quoted[1:-1].split()
    if len(words) < _FEWEST_WORDS or not words[0][:1].isupper():
        return False
    small = sum(word[:1].islower() for word in words)
    return words[-1].endswith((".", "!", "?", ",")) and small * 2 > len(words)

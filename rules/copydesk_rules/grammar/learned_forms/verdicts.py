"""Forms of verbs in an article that are most likely written for another form."""

from collections.abc import Container, Iterator, Sequence

from copydesk import Document, Finding, Span, in_case_of
from copydesk.named_tuple import NamedTuple
from copydesk_rules.grammar.learned_forms.doubts import is_doubted
from copydesk_rules.grammar.learned_forms.forms import NUMBER, PAST, Choice, choices
from copydesk_rules.grammar.learned_forms.model import FormsModel
from copydesk_rules.grammar.learned_forms.surroundings import around, hashes
from copydesk_rules.quoted import is_in_italics

_LEAST = {
    f"{NUMBER} auxiliary": 5.0,
    f"{NUMBER} noun": 5.0,
    f"{NUMBER} verb": 4.0,
    f"{PAST} noun": 5.5,
    f"{PAST} verb": 4.5,
}
"""The log odds from which the other form is meant, by the group of the verb."""
_KINDS = frozenset(("paragraph", "quote", "item"))
"""The blocks that hold sentences."""
_CODE = "\ufffc"
_JOINING = frozenset("'’-_/@\ufffc")
"""Beside a word, these make it a part of something longer."""
_NEAR = 60
"""Characters on either side in which code or markup makes a sentence another one than it looks."""


class Verdict(NamedTuple):
    """A form that is most likely wrong: where it stands, and the choice that it is one of."""

    span: Span
    choice: Choice


class _Latest:
    """The verdicts on the latest article, for which two rules ask in turn."""

    document: Document | None = None
    verdicts: Sequence[Verdict] = ()


_LATEST = _Latest()


def likely_wrong(document: Document, kind: str, known: Container[int]) -> Iterator[Finding]:
    """The forms of one kind of choice, `NUMBER` or `PAST`, that are most likely written for the other one.

    Those that end at a place that is `known` are left out, as something surer is said of them.
    """
    if _LATEST.document is not document:
        _LATEST.document, _LATEST.verdicts = document, list(_verdicts(document))
    for span, choice in _LATEST.verdicts:
        if choice.group.startswith(kind) and span.end not in known:
            written = document.text(span)
            right = in_case_of(written, choice.other)
            message = f"Judging by the words around it, “{written}” should be “{right}”"
            yield Finding.replacing(span, right, message, "unsafe", severity="warning")


def _verdicts(document: Document) -> Iterator[Verdict]:
    model, table, words = FormsModel.shipped(), choices(), document.words
    for index in document.word_indexes(table):
        span = Span(words.starts[index], words.ends[index])
        near = around(document.prose, *span)
        for choice in table[words.texts[index]]:
            odds = model.odds(choice.group, hashes(near, choice.base))
            is_likely = (-odds if choice.is_second else odds) >= _LEAST[choice.group]
            if is_likely and not (_is_apart(document, span) or is_doubted(near, words.texts[index], choice)):
                yield Verdict(span, choice)


def _is_apart(document: Document, span: Span) -> bool:
    """Whether the verb is no word of a sentence: part of a compound or a heading, or beside code or in italics."""
    prose = document.prose
    if prose[max(0, span.start - 1) : span.start] in _JOINING or prose[span.end : span.end + 1] in _JOINING:
        return True
    block = document.block_at(span.start)
    near = prose[max(0, span.start - _NEAR) : span.end + _NEAR]
    return block is None or block.kind not in _KINDS or _CODE in near or is_in_italics(document, span)

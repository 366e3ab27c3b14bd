"""Forms of verbs in an article that are most likely written for another form."""

from collections.abc import Container, Iterator, Sequence

from copydesk import Document, Finding, Regex, Span, in_case_of
from copydesk.named_tuple import NamedTuple
from copydesk_rules.grammar.learned_forms.doubts import asks_for_base, is_doubted, may_follow
from copydesk_rules.grammar.learned_forms.forms import NUMBER, PAST, Choice, all_forms, choices
from copydesk_rules.grammar.learned_forms.model import FormsModel
from copydesk_rules.grammar.learned_forms.surroundings import around, hashes
from copydesk_rules.grammar.speech import may_be_said
from copydesk_rules.grammar.verb_forms.done_to_subjects import as_done
from copydesk_rules.quoted import is_in_italics, is_marked_up
from copydesk_rules.words.parts import is_part

_LEAST = {
    f"{NUMBER} auxiliary": (3.4, 4.0),
    f"{NUMBER} noun": (3.3, 3.45),
    f"{NUMBER} verb": (3.0, 3.0),
    f"{PAST} noun": (5.5, 4.5),
    f"{PAST} verb": (5.0, 4.0),
}
"""The log odds from which the other form is meant, by the group of the verb, where the first form stands or the second.

They were set on the corpora of `benchmarks/`, so that hardly a right form passes them there.
"""
_KINDS = frozenset(("paragraph", "quote", "item"))
"""The blocks that hold sentences."""
_CODE = "\ufffc"
_DOTTED = Regex(r"\w[./_:][\w-]+ \Z")
"""The end of an address or a file’s name, which looks like a word."""
_ABBREVIATED = Regex(r"\.[ \n]")
"""A stop inside a sentence, behind which no clause begins: “prices of U.S. corn have”."""
_LONGEST_WORD = 40
_NEAR = 60
"""Characters on either side in which code or markup makes a sentence another one than it looks."""


class Verdict(NamedTuple):
    """A form that is most likely wrong: where it stands, what is meant, and whether only its number is wrong."""

    span: Span
    right: str
    is_of_number: bool


class _Latest:
    """The verdicts on the latest article, for which two rules ask in turn."""

    document: Document | None = None
    verdicts: Sequence[Verdict] = ()


_LATEST = _Latest()


def likely_wrong(document: Document, known: Container[int], *, of_number: bool) -> Iterator[Finding]:
    """The forms that are most likely written for another one: those in the wrong number, or all others.

    Those that end at a place that is `known` are left out, as something surer is said of them.
    """
    if _LATEST.document is not document:
        _LATEST.document, _LATEST.verdicts = document, list(_verdicts(document))
    for span, meant, is_of_number in _LATEST.verdicts:
        if is_of_number == of_number and span.end not in known:
            written = document.text(span)
            right = in_case_of(written, meant)
            message = f"Judging by the words around it, “{written}” should be “{right}”"
            yield Finding.replacing(span, right, message, "unsafe", severity="warning")


def _verdicts(document: Document) -> Iterator[Verdict]:
    words = document.words
    for index in document.word_indexes(all_forms()):
        span = Span(words.starts[index], words.ends[index])
        thinkable = [choice for choice in choices(words.texts[index]) if _is_thinkable(document, index, choice)]
        if not thinkable:
            continue
        near = around(document.prose, *span)
        for choice in thinkable:
            if is_doubted(near, words.texts[index], choice):
                continue
            odds = FormsModel.shipped().odds(choice.group, hashes(near, choice.base))
            is_likely = (-odds if choice.is_second else odds) >= _LEAST[choice.group][choice.is_second]
            is_doubtful = choice.group.startswith(NUMBER) and _ABBREVIATED.search(
                document.sentence_before(span.start, _NEAR)
            )
            if is_likely and not (
                is_doubtful or _is_apart(document, span) or may_be_said(document, span, near.before[-1])
            ):
                is_of_number = choice.group.startswith(NUMBER) and not asks_for_base(near)
                meant = as_done(document, words.texts[index], choice.other, *span)
                yield Verdict(span, meant, is_of_number)


def _is_thinkable(document: Document, index: int, choice: Choice) -> bool:
    """Whether the form stands right after a word after which it may be wrong."""
    words = document.words
    is_next = index > 0 and words.ends[index - 1] + 1 == words.starts[index]
    return is_next and may_follow(words.texts[index - 1], choice)


def _is_set_off(document: Document, span: Span) -> bool:
    """Whether markup sets the verb, or the word before it, apart: “*from and to* becomes *to and from*”."""
    before = document.prose.rfind(" ", 0, span.start - 1) + 1
    return is_in_italics(document, span) or is_marked_up(document, Span(before, span.end))


def _is_apart(document: Document, span: Span) -> bool:
    """Whether the verb is no word of a sentence: part of a compound or a heading, or beside code or in italics."""
    prose = document.prose
    if is_part(prose, *span) or _DOTTED.left_of(prose, span.start, _LONGEST_WORD):
        return True
    block = document.block_at(span.start)
    near = prose[max(0, span.start - _NEAR) : span.end + _NEAR]
    return block is None or block.kind not in _KINDS or _CODE in near or _is_set_off(document, span)

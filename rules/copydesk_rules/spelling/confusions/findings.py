"""Words that sound alike, one written for the other, where the words around leave no doubt."""

from collections.abc import Iterator, Mapping
from itertools import chain
from types import MappingProxyType

from copydesk import Document, Finding, Regex, Safety, Severity, Span, in_case_of
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.spelling.confusions.excuses import is_excused, precedes_name
from copydesk_rules.spelling.confusions.neighbours import is_borne_out
from copydesk_rules.spelling.confusions.rivals import Verdict, likely_meant
from copydesk_rules.spelling.confusions.tables import Contexts, Table, earlier, has

_AFTER_SMALL, _BEFORE_CAPITAL = Regex(r"(?<![^\s(])[a-z]+ \Z"), Regex(r" [A-Z]")
_LONGEST_WORD = 24
_MENTION = 8
"""Characters after the word within which a mention of it ends: “its a”."""
_QUOTES = ('"', "“")
_PART_OF_MORE = frozenset("-_'/\"“”‘`\ufffc")
"""Beside a word, these make it part of a compound, or a word that is mentioned."""


def confusions(
    document: Document,
    table: Table,
    safety: Safety = "safe",
    *,
    learned: Mapping[str, str] = MappingProxyType({}),
    open_after: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Finding]:
    """The confusions of the table that the document holds, each with a fix.

    `learned` are words of which a model has learned what stands around them, each with an expression for what speaks
    against a confusion, earlier in the sentence; where the model is as good as certain that another word is meant, and
    the table says nothing, the finding is a warning or a remark, as the verdict is sure, and its fix unsafe. After what
    the expressions of `open_after` are for, either word may stand, so that it is a remark at most.
    """
    shown = dict(_shown(document, table))
    yield from (sure_finding(document, span, right, safety) for span, right in shown.items())
    for verdict in likely_meant(document, learned) if learned else ():
        is_sure = verdict.is_sure or is_borne_out(document, verdict)
        if verdict.span not in shown and (is_sure or verdict.is_likely) and not is_excused(document, verdict):
            before = earlier(document, verdict.span)
            if not has(before, learned[verdict.written]):
                is_open = has(before, open_after.get(verdict.written, ""))
                yield _doubt(document, verdict, "warning" if is_sure and not is_open else "info")


def _shown(document: Document, table: Table) -> Iterator[tuple[Span, str]]:
    """Where the words around show a confusion of the table, and the right word."""
    for contexts in chain.from_iterable(map(table.of, document.folded_vocabulary.intersection(table.words))):
        for span in _occurrences(document, contexts) if contexts.may_stand_in(document) else ():
            right = contexts.right(document, span)
            if right and not (precedes_name(document, span) or _is_of_name(document, span)):
                yield span, right


def _occurrences(document: Document, contexts: Contexts) -> Iterator[Span]:
    """Where the word stands before what may show it, and is no part of another or of what is only mentioned."""
    text = document.folded
    for match in contexts.sought.at(document.word_places([contexts.word]), text):
        at, end = match.span()
        before = text[max(0, at - 1) : at]
        begins_quotation = before in _QUOTES and not _closes_soon(text, end)
        if not (_joins(text[end : end + 1]) or (_joins(before) and not begins_quotation)):
            yield Span(at, end)


def _joins(beside: str) -> bool:
    """Whether what stands right beside a word, if anything does, makes it part of more."""
    return beside.isalnum() or beside in _PART_OF_MORE


def _closes_soon(text: str, end: int) -> bool:
    """Whether a quotation mark stands so near that a phrase is mentioned, rather than somebody quoted."""
    return any(mark in text[end : end + _MENTION] for mark in '"“”')


def _is_of_name(document: Document, span: Span) -> bool:
    """Whether a word belongs to a name, or is an acronym: “Say's Law”, “had Ben Hill on it”, “used for ITS on”."""
    written = document.text(span)
    if written.endswith(("'s", "’s")) and written[:-2].istitle() and not document.begins_sentence(span.start):
        return True
    if not (written[0].isupper() and _AFTER_SMALL.left_of(document.prose, span.start, _LONGEST_WORD)):
        return False
    if People.known().namesakes(written.lower()) and _BEFORE_CAPITAL.match(document.prose, span.end):
        return True
    return len(written) > 1 and written.isupper()


def sure_finding(document: Document, span: Span, right: str, safety: Safety) -> Finding:
    """What is said of a word in whose place another surely belongs."""
    text = in_style_of(document, span, right)
    message = f"“{document.text(span)}” should be “{text}”"
    return Finding.replacing(span, text, message, safety)


def _doubt(document: Document, verdict: Verdict, severity: Severity) -> Finding:
    text = in_style_of(document, verdict.span, verdict.right)
    message = f"Judging by the words around it, “{document.text(verdict.span)}” should be “{text}”"
    return Finding.replacing(verdict.span, text, message, "unsafe", severity=severity)


def in_style_of(document: Document, span: Span, right: str) -> str:
    """The right word with the capitals of the written one, and with the apostrophe of the article."""
    if "’" in document.prose and "'" not in document.prose:
        right = right.replace("'", "’")
    return in_case_of(document.text(span), right)

"""Clauses that stand behind the first words of a sentence, and would be sentences without these.

“But the ban mean that it is shut”, “on Monday, tickets goes on sale”, “she said that the findings shows it”.
"""

from collections.abc import Iterator

from copydesk import Document, Regex, Span

_OPENERS = Regex(
    r"\(|[(]?(?:(?:But|And|So|Yet|Still)|(?:However|Meanwhile|Instead|Nevertheless|Moreover|Furthermore|Today|Now|Also"
    r"|Then|Finally|Unfortunately|Fortunately|Indeed|Sadly|Overall|Later|Eventually|Recently|Again|Of course|In fact"
    r"|For example|For instance|As a result|At the moment),"
    r"|(?:On|In|At|By|Since|During|Until|Last|This|After) (?!the (?:case|event)\b)[\w ]{2,24},) (?=[a-z])"
    r"|\((?=[A-Z])"
)
_LEADS = {
    " because ": Regex(r" because (?=[a-z])"),
    ", but ": Regex(r", but (?=[a-z])"),
    " that ": Regex(r" that (?=[a-z])"),
}
_ENDS = Regex('["“”‘;:—–\ufffc]')
_SAID = Regex(
    r"\b(?:said|says|added|adds|announced|claim(?:s|ed)|warn(?:s|ed)|insist(?:s|ed)|found|show(?:s|ed)|believes?|knew|told"
    r" \w+)(?: (?:on|last|yesterday|today|this)[\w ]{0,12})?\Z"
)
_SHORTEST, _FARTHEST = 12, 48


def inner_clauses(document: Document) -> Document:
    """The document with nothing left in it but those clauses, each at its place and with a capital."""
    kept = list(_clauses(document))
    prose, end = [], 0
    for start, stop in kept:
        first = document.prose[start : start + 1].upper()
        prose += ["\n" * (start - end), first, document.prose[start + 1 : stop]]
        end = stop
    prose.append("\n" * (len(document.prose) - end))
    blocks = tuple(document.blocks[0]._replace(kind="paragraph", span=span, extent=span) for span in kept)
    return document._replace(prose="".join(prose), blocks=blocks)


def _clauses(document: Document) -> Iterator[Span]:
    """The places of the clauses, the later of two that overlap being left out."""
    end = 0
    for start, sentence in sorted(_starts(document)):
        stop = sentence.end
        if closing := _ENDS.search(document.prose, start, stop):
            stop = closing.start()
        if start >= end and stop - start >= _SHORTEST and not document.is_quoted(start):
            yield Span(start, stop)
            end = stop


def _starts(document: Document) -> Iterator[tuple[int, Span]]:
    for sentence in document.sentences:
        if opener := _OPENERS.match(document.prose, sentence.start):
            yield opener.end(), sentence
    for lead, expression in _LEADS.items():
        for at in document.folded_places(lead):
            match, whole = expression.match(document.prose, at), document.sentence_at(at)
            is_said = lead != " that " or _SAID.left_of(document.folded, at, _FARTHEST)
            if match and whole and is_said:
                yield match.end(), whole

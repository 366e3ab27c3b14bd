"""The rule that finds the words that lists call wrong."""

from collections.abc import Iterator, Mapping
from typing import Any

from copydesk.data_rules import in_case_of
from copydesk.finding import Finding, Fix, Severity
from copydesk.patterns import Regex
from copydesk.rules import Rule
from copydesk.text.document import Document
from copydesk.text.span import Span
from copydesk.wordlists.entries import Wrong
from copydesk.wordlists.reading import Shelf

NAME = "listed-word"

_TOKEN = Regex(r"[^\W_]+(?:['-][^\W_]+)*")
_SHORTEST_CAPITALS = 5
"""Letters from which a word in capitals is taken for a word, and not for an acronym."""


def listed_word(shelf: Shelf) -> Rule:
    """The rule of the words that the lists call wrong."""
    wrong = shelf.words.wrong

    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        text = document.prose.replace("’", "'")
        found = {token: entry for token in set(_TOKEN.findall(text)) if (entry := _entry(wrong, token))}
        for match in _TOKEN.finditer(text) if found else ():
            entry = found.get(match[0])
            span = Span(match.start(), match.end())
            if entry and not (entry.word == entry.word.lower() and _is_name(document, span)):
                yield _finding(document, span, entry)

    doc = (
        "A word that one of your lists calls wrong.\n\n"
        f"The lists are {', '.join(shelf.paths)}. Where a list knows one right form, that is the fix; several are"
        " suggestions, and a reason beside them is for you to judge. A word of a list that has no capital is found in"
        " any case, but not where it is written like a name inside a sentence, or like an acronym."
    )
    return Rule(NAME, "spelling", "error", doc, (), check, {})


def _entry(wrong: Mapping[str, Wrong], token: str) -> Wrong | None:
    """What the lists say of a word as it is written."""
    return wrong.get(token) or wrong.get(token.lower())


def _is_name(document: Document, span: Span) -> bool:
    """Whether a word is written like a name inside a sentence, or like an acronym."""
    written = document.text(span)
    if len(written) > 1 and written.isupper():
        return len(written) < _SHORTEST_CAPITALS
    block = document.block_at(span.start)
    if not written[0].isupper() or block is None or block.kind in ("title", "heading"):
        return False
    return not document.begins_sentence(span.start)


def _finding(document: Document, span: Span, entry: Wrong) -> Finding:
    written = document.text(span)
    keeps_case = entry.word == entry.word.lower()
    rights = tuple(in_case_of(written, right) if keeps_case else right for right in entry.right)
    severity: Severity = "error" if len(rights) == 1 and not entry.reason else "warning"
    fix = Fix.replace(span, rights[0], "safe") if severity == "error" else None
    should = f" should be {' or '.join(f'“{right}”' for right in rights)}" if rights else " is on a list of wrong words"
    reason = f" ({entry.reason})" if entry.reason else ""
    return Finding(span, f"“{written}”{should}{reason}", rights, fix, severity)

"""Rules that are only data: a table of phrases, or one regular expression."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, partial
from itertools import chain
from pathlib import Path
from typing import Any

from copydesk.finding import Finding, Safety, Severity
from copydesk.patterns import Regex
from copydesk.phrase_index import PhraseIndex
from copydesk.rules import Bad, Good, Rule
from copydesk.text.document import Document
from copydesk.text.span import Span

_CAPITALISED = Regex(r"\b[A-Z][a-z]+ \Z")


def pattern(
    regex: str,
    *examples: Good | Bad,
    name: str,
    family: str,
    doc: str,
    message: str,
    severity: Severity = "warning",
    replacement: str | None = None,
    safety: Safety | None = None,
    languages: tuple[str, ...] = (),
    signs: tuple[str, ...] = ("",),
) -> Rule:
    """Make a rule of a regular expression of Python's `re`, searched in each block of the prose.

    `message` and `replacement` are templates: `{0}` is the match, `{1}` its first group, `{name}` a named one. With a
    safety the replacement is a fix, without one only a suggestion. The expression is compiled when it is first used,
    and an article that holds none of the `signs`, of which every match holds one, is not searched. `languages` are the
    two-letter codes of those that the rule is for; without any it is for all.
    """
    compiled = Regex(regex, re.MULTILINE)

    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        is_there = any(map(document.prose.__contains__, signs))
        spans = (block.span for block in document.blocks if is_there)
        for match in chain.from_iterable(compiled.finditer(document.prose, span.start, span.end) for span in spans):
            groups = (match[0], *match.groups(default=""))
            span = Span(match.start(), match.end())
            text = None if replacement is None else replacement.format(*groups, **match.groupdict(default=""))
            yield _replacing(span, message.format(*groups, **match.groupdict(default="")), text, safety)

    return Rule(name, family, severity, doc, examples, check, {}, languages=languages)


def phrases(
    right_forms: Mapping[str, str] | Path,
    *examples: Good | Bad,
    name: str,
    family: str,
    doc: str,
    severity: Severity = "warning",
    message: str = "“{wrong}” should be “{right}”",
    safety: Safety | None = None,
    languages: tuple[str, ...] = (),
) -> Rule:
    """Make a rule of a table: wrong phrase to right phrase.

    A long table is read from a file, if its path is given: each line holds a wrong phrase, a tab and the right one, or
    begins with “#” and is a comment.

    Phrases are found as whole words in any case, over line ends too, but not where a name begins inside or before, and
    replaced in the case that they were written in. With a safety the right form is a fix, without one a suggestion.
    `message` is a template with `{wrong}` and `{right}`, both as they are or would be written; `languages` as for
    `pattern`.
    """
    index = cache(partial(PhraseIndex.of, right_forms))  # made when an article is there

    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        for wrong, right in index().near(document):
            for span in _occurrences(document.folded, wrong):
                if not _is_of_name(document, span, right):
                    yield found(document, span, right)

    def found(document: Document, span: Span, right: str) -> Finding:
        written = document.text(span)
        text = in_case_of(written, right)
        return _replacing(span, message.format(wrong=written, right=text), text, safety)

    return Rule(name, family, severity, doc, examples, check, {}, languages=languages)


def in_case_of(written: str, text: str) -> str:
    """The text, capitalised or in capitals if `written` is."""
    if len(written) > 1 and written.isupper():
        return text.upper()
    return text[:1].upper() + text[1:] if written[:1].isupper() else text


def _is_of_name(document: Document, span: Span, right: str) -> bool:
    """Whether a name begins inside, “under Standing” of “Standing Order”, or ends with what has no capital if right."""
    written = document.text(span)
    begins = written[:1].islower() and any(word[0].isupper() and word != "I" for word in written.split()[1:])
    return begins or (right.islower() and _ends_name(document, span))


def _ends_name(document: Document, span: Span) -> bool:
    """Whether the phrase ends a name in running text: capitals, after another word with one, “Valley Rail Road”."""
    written, before = document.text(span), _CAPITALISED.left_of(document.prose, span.start)
    if before is None or not written.istitle() or document.begins_sentence(before.start()):
        return False
    block = document.block_at(span.start)
    return block is not None and block.kind == "paragraph"


def _occurrences(text: str, phrase: str) -> Iterator[Span]:
    """The places where the phrase stands as whole words."""
    start = text.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if not (text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum()):
            yield Span(start, end)
            start = text.find(phrase, end)
        else:
            start = text.find(phrase, start + 1)


def _replacing(span: Span, message: str, text: str | None, safety: Safety | None) -> Finding:
    """A finding that suggests a text, with a fix if that has a safety."""
    if text is None:
        return Finding(span, message)
    return Finding.replacing(span, text, message, safety) if safety else Finding(span, message, (text,))

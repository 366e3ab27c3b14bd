"""Rules that are only data: a table of phrases, or one regular expression."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain, pairwise
from typing import Any

from copydesk.finding import Finding, Safety, Severity
from copydesk.patterns import Regex
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
    right_forms: Mapping[str, str],
    *examples: Good | Bad,
    name: str,
    family: str,
    doc: str,
    severity: Severity = "warning",
    message: str = "“{wrong}” should be “{right}”",
    safety: Safety | None = None,
    languages: tuple[str, ...] = (),
) -> Rule:
    """Make a rule of a table: wrong phrase, in lower case and with straight apostrophes, to right phrase.

    Phrases are found as whole words in any case, over line ends too, but not where a name begins inside or before, and
    replaced in the case that they were written in. With a safety the right form is a fix, without one a suggestion.
    `message` is a template with `{wrong}` and `{right}`, both as they are or would be written; `languages` as for
    `pattern`.
    """
    index = _Index(right_forms)

    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        for wrong in index.near(document):
            for span in _occurrences(document.folded, wrong):
                if not _is_of_name(document, span, right_forms[wrong]):
                    yield found(document, span, right_forms[wrong])

    def found(document: Document, span: Span, right: str) -> Finding:
        written = document.text(span)
        text = in_case_of(written, right)
        return _replacing(span, message.format(wrong=written, right=text), text, safety)

    return Rule(name, family, severity, doc, examples, check, {}, languages=languages)


class _Index:
    """Phrases by what is looked for first: a pair of plain words, else one, else nothing but the phrase itself."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_pair: dict[tuple[str, str], list[str]] = {}
        self._by_word: dict[str, list[str]] = {}
        for phrase in phrases:
            *_, before, last = ("", *phrase.rsplit(" ", 2))
            if before.isalnum() and last.isalnum():  # not the longest pair: thousands of phrases are read at each start
                self._by_pair.setdefault((before, last), []).append(phrase)
            elif pairs := _pairs(phrase):
                self._by_pair.setdefault(max(pairs, key=_length), []).append(phrase)
            else:
                self._by_word.setdefault(max(_plain(phrase), key=len, default=""), []).append(phrase)
        self._unsigned = self._by_word.pop("", [])
        self._signs = frozenset(self._by_pair)  # two sets meet in less time than a set and the keys of a dictionary

    def near(self, document: Document) -> Iterator[str]:
        """The phrases of which a document has all pairs and all plain words."""
        vocabulary, pairs = document.folded_vocabulary, document.pairs
        words = vocabulary.intersection(self._by_word)
        of_words = (self._by_word[word] for word in words)
        of_pairs = (self._by_pair[sign] for sign in self._signs & pairs)
        for phrase in chain(self._unsigned, *of_words, *of_pairs):
            needed_pairs, needed_words = _needed(phrase)
            if needed_pairs <= pairs and needed_words <= vocabulary:
                yield phrase


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


@cache  # the phrases that one article comes near are those of the next
def _needed(phrase: str) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
    """The pairs and the plain words of a phrase, without which it stands nowhere."""
    return frozenset(_pairs(phrase)), frozenset(_plain(phrase))


def _plain(phrase: str) -> Iterator[str]:
    """The plain words of a phrase."""
    return filter(str.isalnum, phrase.split(" "))


def _pairs(phrase: str) -> list[tuple[str, str]]:
    """The pairs of plain words of a phrase, as `Document.pairs` has them."""
    words = phrase.replace("'", " ").replace("-", " ").split(" ")
    return [(first, second) for first, second in pairwise(words) if first.isalnum() and second.isalnum()]


def _length(pair: tuple[str, str]) -> int:
    return len(pair[0]) + len(pair[1])


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

"""Capitals of headings: sentence case, and title case as AP and Chicago write it."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from copydesk.finding import Finding
from copydesk.patterns import Regex
from copydesk.rules import Rule
from copydesk.style import templates
from copydesk.style.entry import Entry
from copydesk.style.keys import TEXTS, Key, choice
from copydesk.style.phrases import PhraseScan
from copydesk.text.document import BlockKind, Document

_HEADLINES: tuple[BlockKind, ...] = ("title", "heading")
_WORD = Regex(r"[^\W_]+(?:['’&.][^\W_]+)*")
_JOINED_BEFORE = Regex(r"[^\W_]['&.]?\Z")
_JOINED_AFTER = Regex(r"['&.]?[^\W_]")
_RUNNING: tuple[BlockKind, ...] = ("paragraph", "list-item", "quote")
_OPENING = frozenset("\"'“‘([ \n\u00a0")
_STOPS = frozenset(":.?!—–")

_SMALL = frozenset("a an the and but or nor for of at by in on".split())
"""Words that no title case gives a capital inside a heading."""
_EITHER = frozenset(
    "as if so yet per via to up off out down over than till like near past plus upon about above across after along"
    " around before behind below beside beyond inside into onto outside since through under until within without"
    " de da di du del der den von van la le el al bin vs".split()
)
"""Words that are small or not by what they do in the sentence, or in a name; either is taken for right."""
_CHICAGO_SMALL = frozenset("with from against among between during toward towards amid despite".split())
"""Prepositions that Chicago writes small, whatever their length, and AP, which counts letters, does not."""
_FUNCTION = frozenset(
    "is are was were be been has have had does did do not and or of to in on at for with from by as that this it its"
    " but than who what when how why can will would could should".split()
)
"""Words that have a capital inside a heading only if all of its words have one."""
_MANY = 2

STYLES = ("sentence", "ap", "chicago")

CAPITALS = (
    Key("capitals", choice(STYLES),
        "how headings are capitalised; `scope` is `title` and `heading` unless it is given"),
    Key("names", TEXTS, "what is written in one way everywhere, such as iPhone"),
)  # fmt: skip


def capitals(entry: Entry, _: PhraseScan) -> Rule:
    """The rule of how headings are capitalised."""
    style = entry.table["capitals"]
    named = {"sentence": "sentence case", "ap": "title case (AP)", "chicago": "title case (Chicago)"}[style]
    template = entry.template(f"“{{found}}” is not in {named}", {"right"})
    names: tuple[str, ...] = tuple(entry.table.get("names", ()))
    kinds = entry.kinds if "scope" in entry.table else frozenset(_HEADLINES)

    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        for block in document.blocks_of(*kinds):
            written = document.text(block.span)
            if written.isupper():
                continue
            right, sure = (
                _sentence_case(document, written, names)
                if style == "sentence"
                else (title_case(written, style, names), True)
            )
            if right != written:
                message = templates.fill(template, {"found": written, "right": right})
                yield entry.finding(block.span, message, *([right] if sure else []))

    return entry.rule(f"A heading that is not in {named}.", check)


def title_case(text: str, style: str, names: Iterable[str]) -> str:
    """A heading in title case, `ap` or `chicago`; `names` are written in one way everywhere.

    Words with a capital or a digit inside stay as they are, and so do those that are small or not by their meaning.
    """
    words = list(_WORD.finditer(text))
    small = _SMALL | _CHICAGO_SMALL if style == "chicago" else _SMALL
    kept = _kept(text, names)

    def cased(match: re.Match[str]) -> str:
        word = match[0]
        begins = match.start() == words[-1].start() or _is_fresh(text, match.start())
        if match.start() in kept:
            return kept[match.start()]
        if not word.isalpha() or not (word.islower() or word.istitle()) or (word.lower() in _EITHER and not begins):
            return word
        return word.lower() if word.lower() in small and not begins else _capitalised(word)

    return _WORD.sub(cased, text)


def _sentence_case(document: Document, text: str, names: Iterable[str]) -> tuple[str, bool]:
    """A heading in sentence case as far as the article tells which of its words are no names, and whether it told all.

    A capital is taken off a word that the article writes small, and never with a capital inside a sentence. One such
    word in a longer heading is no evidence, as it may belong to a name; “Is” and its like are evidence by themselves.
    """
    words = list(_WORD.finditer(text))
    kept = _kept(text, names)
    inside = [word for word in words if word.start() not in kept and not _is_fresh(text, word.start())]
    capitalised = [word for word in inside if word[0].istitle()]
    said = {word[0].lower() for word in capitalised}
    common = {word for word in said if word in _FUNCTION or _is_common(document, word)}
    wrong = {word.start() for word in capitalised if word[0].lower() in common}
    if len(wrong) < min(_MANY, len(inside) // _MANY) and not any(word[0].lower() in _FUNCTION for word in capitalised):
        wrong = set()

    def cased(match: re.Match[str]) -> str:
        word = match[0]
        if match.start() in kept:
            return kept[match.start()]
        if match.start() == words[0].start() and word.isalpha() and word.islower():
            return _capitalised(word)
        return word.lower() if match.start() in wrong else word

    is_sure = not wrong or all(True in _capitals(document, word) for word in said - common)
    return _WORD.sub(cased, text), is_sure


def _kept(text: str, names: Iterable[str]) -> dict[int, str]:
    """The words of names in a text, by their offsets, as the names are written."""
    return {
        place.start() + word.start(): word[0]
        for name in names
        for place in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
        for word in _WORD.finditer(name)
    }


def _is_fresh(text: str, at: int) -> bool:
    """Whether a heading, or a part of it, begins at an offset."""
    while at and text[at - 1] in _OPENING:
        at -= 1
    return not at or text[at - 1] in _STOPS


def _capitalised(word: str) -> str:
    return word[0].upper() + word[1:]


def _is_common(document: Document, word: str) -> bool:
    """Whether the running text writes the word small, and never with a capital inside a sentence."""
    return word in document.prose and set(_capitals(document, word)) == {False}


def _capitals(document: Document, word: str) -> Iterator[bool]:
    """Whether the running text writes a word with a capital, at each place that tells: not where a sentence begins."""
    text, end = document.folded, 0
    while (start := text.find(word, end)) >= 0:
        end = start + len(word)
        if _JOINED_BEFORE.left_of(text, start, 2) or _JOINED_AFTER.match(text, end):
            continue
        block = document.block_at(start)
        if block and block.kind in _RUNNING:
            is_small = document.prose[start:end].islower()
            if is_small or not document.begins_sentence(start):
                yield not is_small

"""The gaps between two words where a sentence may have lost its full stop."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from copydesk import Regex
from copydesk_rules.sentences.openers import ABBREVIATIONS, DAYS_AND_MONTHS
from copydesk_rules.sentences.vocabulary import Vocabulary, Word

_PARTS = Regex(r"(?P<lead>[“‘\"'(\[«]*)(?P<core>.*?)(?P<trail>['”’\"»)\]]*[.,;:!?…]*['”’\"»)\].,;:]*)", re.DOTALL)
_QUOTES = "“”‘’\"'«»"
_LONGEST_NUMBER = 2
"""Characters of what numbers the items of a list: “1)”, “b)”."""
_MARKUP = frozenset("\ufffc*=/{}[]_|<>")
_DOUBLE = ('"', "“", "”")
_VERBAL = frozenset("mzdnpbSNJ")
_NEVER_LAST = frozenset("the a an of and or from into with his their its our my your by mr mrs ms".split())
_POSSESSIVE = Regex(r"['’]s$|(?<=s)['’]$")


class Chunk(NamedTuple):
    """What stands between two spaces: a word with the marks before and after it.

    `text` and `kind` are those that features see; `name` says that the capital is probably a name's, `ends` that a stop
    follows, `open` that a sentence might have ended here unmarked, `verbal` that it may be a verb.
    """

    core: str
    word: Word
    text: str
    kind: str
    ending: str
    lead: str
    trail: str
    capital: bool
    name: bool
    role: bool
    ends: bool
    open: bool
    verbal: bool
    quotes: int


class Reader:
    """Makes chunks of prose, each distinct one once."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._known: dict[str, Chunk] = {}

    def chunks(self, prose: str) -> list[Chunk]:
        """The chunks of a stretch of prose."""
        known = self._known
        if len(known) > 120_000:  # noqa: PLR2004  a run over a large repository is not to keep every name it met
            known.clear()
        found = []
        for text in prose.split():
            chunk = known.get(text)
            if chunk is None:
                chunk = known[text] = self._chunk(text)
            found.append(chunk)
        return found

    def _chunk(self, text: str) -> Chunk:
        lead, core, trail = _parts(text)
        capital, alone = core[:1].isupper(), core if core.isalnum() else _POSSESSIVE.sub("", core)
        if not core or not core[0].isalnum():
            return Chunk(core, _MARK, "~.", ".", "", "", trail, False, False, False, False, False, False, 0)
        word = self._vocabulary.word(alone or core)
        abbreviates = trail.startswith(".") and (len(core) == 1 or "." in core or core.lower() in ABBREVIATIONS)
        ends = bool(trail) and not abbreviates and any(stop in trail for stop in ".!?…")
        name = capital and (word.case not in "01" or core.isupper()) and core not in ("I", "A")
        kind = _name_kind(alone) if name else word.kind
        return Chunk(
            core=core,
            word=word,
            text=word.text + ("'s" if alone != core else ""),
            kind=kind + ("'" if alone != core else ""),
            ending=alone.lower()[-3:],
            lead=lead[:1] if lead and lead[-1] in _QUOTES + "([" else "",
            trail=trail,
            capital=capital,
            name=name,
            role=self._vocabulary.is_role(alone),
            ends=ends,
            open=not (trail.strip(_QUOTES + ")") or core in _NEVER_LAST) and _MARKUP.isdisjoint(text),
            verbal=not name and kind[0] in _VERBAL and (kind[0] in "bm" or any(form in kind for form in "zdp")),
            quotes=(lead[:1] in _DOUBLE) + any(mark in trail for mark in _DOUBLE) if lead or trail else 0,
        )


def _parts(text: str) -> tuple[str, str, str]:
    """The marks before the word, the word, the marks after it."""
    if text.isalnum():
        return "", text, ""
    match = _PARTS.fullmatch(text)
    assert match is not None
    return match["lead"], match["core"], match["trail"]


_MARK = Word("~.", ".", "0", "0", "0")


def _name_kind(alone: str) -> str:
    if alone.lower() in DAYS_AND_MONTHS:
        return "T"
    return "A" if alone.isupper() and len(alone) > 1 else "P"


class Passage:
    """An article as the features see it: its paragraphs in chunks, and what it writes elsewhere."""

    def __init__(self, paragraphs: Sequence[list[Chunk]]) -> None:
        self.paragraphs = paragraphs

    @cached_property
    def small(self) -> Counter[str]:
        """How often each word stands in small letters."""
        return Counter(chunk.core for chunks in self.paragraphs for chunk in chunks if not chunk.capital)

    @cached_property
    def inside(self) -> Counter[str]:
        """How often each word is capitalised inside a sentence."""
        return Counter(after.core for _, after in self._pairs)

    @cached_property
    def pairs(self) -> Counter[tuple[str, str]]:
        """How often each two words stand together, the second one capitalised."""
        return Counter((before.core, after.core) for before, after in self._pairs)

    @cached_property
    def _pairs(self) -> list[tuple[Chunk, Chunk]]:
        return [
            (chunks[index - 1], chunks[index])
            for chunks in self.paragraphs
            for index in range(1, len(chunks))
            if chunks[index].capital and not chunks[index - 1].ends
        ]


def candidates(chunks: Sequence[Chunk]) -> Iterator[int]:
    """The places before which a full stop may be lost: a capital after a word without a mark.

    A place is the index of the chunk that would begin the sentence.
    """
    before = None
    for index, chunk in enumerate(chunks):
        possible = chunk.capital and before is not None and before.open and before.core and _may_begin(chunk)
        if (
            possible
            and before is not None
            and (")" not in before.trail or chunks[segment(chunks, index)[0]].lead != "(")
        ):
            yield index
        before = chunk


def _may_begin(chunk: Chunk) -> bool:
    """Whether a sentence may begin with the chunk: not in brackets, nor with a letter that is a label (“plan A,”)."""
    return chunk.lead not in ("(", "[") and (
        len(chunk.core.partition("'")[0]) > 1 or not chunk.trail or chunk.core == "I"
    )


def numbers_item(chunk: Chunk) -> bool:
    """Whether the chunk is the number of an item in a list, “1)” or “b)”, so that a capital after it is no wonder."""
    return chunk.trail[:1] == ")" and not chunk.lead and len(chunk.core) <= _LONGEST_NUMBER


def segment(chunks: Sequence[Chunk], place: int) -> tuple[int, int]:
    """The sentence, as it is written, around a place: from the last stop before it to the next one after it."""
    start = place - 1
    while start > 0 and not chunks[start - 1].ends:
        start -= 1
    end = place
    while end < len(chunks) and not chunks[end].ends:
        end += 1
    return start, min(end + 1, len(chunks))

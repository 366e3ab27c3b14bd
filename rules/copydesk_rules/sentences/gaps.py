"""The gaps between two words where a sentence may have lost its full stop."""

from collections.abc import Sequence
from typing import NamedTuple

from copydesk import Regex
from copydesk_rules.sentences.openers import ABBREVIATIONS, DAYS_AND_MONTHS
from copydesk_rules.sentences.vocabulary import Vocabulary, Word

_LEADING = "“‘\"'([«"
_CLOSING = "“”‘’\"'«»)"
_TRAILING = "'’”\"»)].,;:!?…"
_STOPS = frozenset(".!?…")
_MARKS = frozenset(".,;:!?…-–—")
_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz")
_DOUBLE = frozenset('"“”')
_LONGEST_NUMBER = 2
"""Characters of what numbers the items of a list: “1)”, “(b)”."""
_MARKUP = frozenset("\ufffc*=/{}[]_|<>")
_VERBAL = frozenset("mzdnpbSNJ")
_SUBORDINATING = frozenset(
    "that which who whom whose what when while if because although though whether after before since until unless how"
    " why where as than".split()
)
_JOINING = frozenset("and but or".split())
_NEVER_LAST = frozenset("the a an of and or from into with his their its our my your by mr mrs ms".split())
_STRESSED = frozenset("AND OR BUT NOT IF ONLY ANY ALL BOTH THE WITH WITHOUT BEFORE AFTER".split())
_FARTHEST = 200
"""Words on a side of a gap that are looked at; lists without a stop would take time that grows with their square."""
_POSSESSIVE = Regex(r"['’]s$|(?<=s)['’]$")


class Chunk(NamedTuple):
    """What stands between two spaces: a word with the marks before and after it.

    `text` and `kind` are what the features see, `shown` and `sort` the same with a mark where a capital stands; `name`
    says that the capital is probably a name's, `ends` that a stop follows, `open` that a sentence might have ended here
    unmarked, `begins` that one might have begun here. `part` is what it may be in a clause: “v” a verb, “s” a
    subordinating and “j” a joining word. `quotes` are how many double quotation marks it has.
    """

    core: str
    word: Word
    text: str
    kind: str
    shown: str
    sort: str
    ending: str
    lead: str = ""
    trail: str = ""
    capital: bool = False
    name: bool = False
    role: bool = False
    ends: bool = False
    open: bool = False
    begins: bool = False
    part: str = ""
    quotes: int = 0


class Chunks(dict[str, Chunk]):
    """Chunks by what is written; each is made when it is first asked for."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, text: str) -> Chunk:
        plain = text.isalpha() and text.islower()
        chunk = self[text] = self._plain(text) if plain else self._marked(text)
        return chunk

    def of(self, words: Sequence[str]) -> list[Chunk]:
        """The chunks of words in a row."""
        return [self[word] for word in words]

    def candidates(self, words: Sequence[str]) -> list[int]:
        """The places before which a full stop may be lost: a capital after a word without a mark.

        A place is the index of the word that would begin the sentence. The first looks are at what is written, since
        most words of an article are never asked for more.
        """
        capitals = [place for place, word in enumerate(words) if word[0] not in _SMALL and place]
        places = [
            place
            for place in capitals
            if words[place - 1][-1] not in _MARKS and self[words[place - 1]].open and self[words[place]].begins
        ]
        return [place for place in places if ")" not in words[place - 1] or self._may_close(words, place)]

    def sentence(self, words: Sequence[str], place: int) -> tuple[int, int]:
        """The sentence, as it is written, around a place: from the last stop before it to the next one after it.

        What is very far is left out.
        """
        start, first = place - 1, max(0, place - _FARTHEST)
        while start > first and not self[words[start - 1]].ends:
            start -= 1
        end, last = place, min(len(words), place + _FARTHEST)
        while end < last and not self[words[end]].ends:
            end += 1
        return start, min(end + 1, last)

    def around(self, words: Sequence[str], place: int) -> tuple[list[Chunk], int]:
        """The chunks of the sentence around a place, and the place in it; what is very far is left out."""
        chunks = [self[words[place - 1]]]
        for index in range(place - 2, max(0, place - _FARTHEST) - 1, -1):
            chunk = self[words[index]]
            if chunk.ends:
                break
            chunks.append(chunk)
        chunks.reverse()
        start = len(chunks)
        for index in range(place, min(len(words), place + _FARTHEST)):
            chunk = self[words[index]]
            chunks.append(chunk)
            if chunk.ends:
                break
        return chunks, start

    def _may_close(self, words: Sequence[str], place: int) -> bool:
        """Whether the bracket before a place closes a sentence, not an aside in one or the number of an item."""
        start, _ = self.sentence(words, place)
        return self[words[start]].lead == "(" and not _numbers_item(self[words[place - 1]])

    def _plain(self, text: str) -> Chunk:
        """The chunk of a word in small letters without a mark."""
        word = self._vocabulary.word(text)
        return Chunk(
            core=text, word=word, text=word.text, kind=word.kind, shown=word.text, sort=word.kind, ending=text[-3:],
            role=self._vocabulary.is_role(text), open=text not in _NEVER_LAST, part=_part(text, word.kind),
        )  # fmt: skip

    def _marked(self, text: str) -> Chunk:
        """The chunk of any other text."""
        lead, core, trail = _parts(text)
        if not core or not core[0].isalnum():
            return _MARK._replace(core=core, trail=trail)
        if not lead and core.isalpha() and core.islower():
            return _with_marks(self[core], trail)
        capital, alone, mark = core[0].isupper(), core, ""
        if not core.isalnum():
            alone = _POSSESSIVE.sub("", core) or core
            mark = "'" if alone != core else ""
        word = self._vocabulary.word(alone)
        name = capital and (word.case not in "01" or core.isupper()) and core not in ("I", "A")
        kind = (_name_kind(alone) if name else word.kind) + mark
        shown = word.text + "'s" if mark else word.text
        may_end = core not in _NEVER_LAST and (not trail or not trail.strip(_CLOSING))
        return Chunk(
            core=core,
            word=word,
            text=shown,
            kind=kind,
            shown="^" + shown if capital else shown,
            sort="^" + kind if capital and not name else kind,
            ending=alone.lower()[-3:],
            lead=lead,
            trail=trail,
            capital=capital,
            name=name,
            role=self._vocabulary.is_role(alone),
            ends=bool(trail) and _ends(core, trail),
            open=may_end and _MARKUP.isdisjoint(text),
            begins=capital and _may_begin(core, lead, trail),
            part="" if name else _part(word.text, kind),
            quotes=(lead in _DOUBLE) + (not _DOUBLE.isdisjoint(trail)) if lead or trail else 0,
        )


_MARK = Chunk(core="", word=Word("~.", ".", "0", "0", "0", "0"), text="~.", kind=".", shown="~.", sort=".", ending="")
"""The chunk of a mark that stands between spaces."""


def _with_marks(plain: Chunk, trail: str) -> Chunk:
    """The chunk of a word in small letters with marks after it, by the one without."""
    may_end = plain.open and not trail.strip(_CLOSING)
    quotes = int(not _DOUBLE.isdisjoint(trail))
    return plain._replace(trail=trail, ends=_ends(plain.core, trail), open=may_end, quotes=quotes)


def _parts(text: str) -> tuple[str, str, str]:
    """The mark before the word, the word, the marks after it."""
    if text.isalnum():
        return "", text, ""
    rest = text.lstrip(_LEADING)
    core = rest.rstrip(_TRAILING)
    return text[: len(text) - len(rest)][:1], core, rest[len(core) :]


def _ends(core: str, trail: str) -> bool:
    """Whether a stop follows that is not an abbreviation's."""
    if _STOPS.isdisjoint(trail):
        return False
    return not (trail[0] == "." and (len(core) == 1 or "." in core or core.lower() in ABBREVIATIONS))


def _name_kind(alone: str) -> str:
    if alone.lower() in DAYS_AND_MONTHS:
        return "T"
    return "A" if alone.isupper() and len(alone) > 1 else "P"


def _part(text: str, kind: str) -> str:
    if text in _SUBORDINATING:
        return "s"
    if text in _JOINING:
        return "j"
    verbal = kind[0] in _VERBAL and (kind[0] in "bm" or "z" in kind or "d" in kind or "p" in kind)
    return "v" if verbal else ""


def _may_begin(core: str, lead: str, trail: str) -> bool:
    """Whether a sentence may begin so: not in brackets, nor with a label (“plan A,”) or a stressed word (“AND”)."""
    if lead in ("(", "[") or core in _STRESSED:
        return False
    return len(core.partition("'")[0]) > 1 or not trail or core == "I"


def _numbers_item(chunk: Chunk) -> bool:
    """Whether the chunk is the number of an item in a list, “1)” or “(b)”, so that a capital after it is no wonder."""
    return chunk.trail[:1] == ")" and len(chunk.core) <= _LONGEST_NUMBER

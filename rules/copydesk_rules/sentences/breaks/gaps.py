"""The gaps between two words where a sentence may have lost its full stop."""

from collections.abc import Sequence
from functools import lru_cache

from copydesk import Regex
from copydesk_rules.sentences.breaks.chunk import Chunk, of_mark, of_word, parts
from copydesk_rules.sentences.breaks.vocabulary import Vocabulary
from copydesk_rules.sentences.openers import opens

_CLOSING = "“”‘’\"'«»)"
_MARKS = frozenset(".,;:!?…-–—")
_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz")
_LONGEST_NUMBER = 2
"""Characters of what numbers the items of a list: “1)”, “(b)”."""
_MARKUP = frozenset("\ufffc*=/{}[]_|<>")
_NEVER_LAST = frozenset("the a an of and or from into with his their its our my your by mr mrs ms".split())
_CURRENCIES = ("£", "$", "€")
_ENDED = Regex(r"[.!?]â€|[a-z]\.[A-Z][a-z]|^[A-Z]\.\d+$")
"""A stop before a quotation mark that was misread, or inside of what was joined, or the number of a section: “I.2”."""
_STRESSED = frozenset("AND OR BUT NOT IF ONLY ANY ALL BOTH THE WITH WITHOUT BEFORE AFTER".split())
_MOST_KEPT = 8192
"""Words of which it is kept whether a sentence may begin or end with them."""
_FARTHEST = 200
"""Words on a side of a gap that are looked at; lists without a stop would take time that grows with their square."""


class Chunks(dict[str, Chunk]):
    """Chunks by what is written; each is made when it is first asked for."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, text: str) -> Chunk:
        chunk = self[text] = of_word(text, self._vocabulary) if text.isalnum() else self._marked(text)
        return chunk

    def of(self, words: Sequence[str]) -> list[Chunk]:
        """The chunks of words in a row."""
        return [self[word] for word in words]

    def candidates(self, words: Sequence[str]) -> list[int]:
        """The places before which a full stop may be lost: a capital after a word without a mark.

        A place is the index of the word that would begin the sentence. All looks are at what is written, since most
        words of an article are never asked for more.
        """
        capitals = [place for place, word in enumerate(words) if word[0] not in _SMALL and place]
        places = [
            place
            for place in capitals
            if words[place - 1][-1] not in _MARKS and may_begin(words[place]) and may_end(words[place - 1])
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

    def _marked(self, text: str) -> Chunk:
        lead, core, trail = parts(text)
        if not core or not core[0].isalnum():
            return of_mark(core, trail)
        return self[core].between(lead, trail) if lead or trail else of_word(core, self._vocabulary)

    def _may_close(self, words: Sequence[str], place: int) -> bool:
        """Whether the bracket before a place closes a sentence, or an aside after which only a sentence can begin.

        It is not the number of an item.
        """
        if _numbers_item(self[words[place - 1]]):
            return False
        start, _ = self.sentence(words, place)
        return self[words[start]].lead == "(" or (opens(words[place]) and not _signs(words, place))


@lru_cache(maxsize=_MOST_KEPT)
def may_begin(text: str) -> bool:
    """Whether a sentence may begin so: not in brackets, nor with a label (“plan A,”) or a stressed word (“AND”)."""
    lead, core, trail = parts(text)
    if not (core[:1].isalnum() and core[0].isupper()) or lead in ("(", "[") or core in _STRESSED:
        return False
    if len(core) == 1 and core not in "AI":  # “in value terms P is more”
        return False
    return not trail or core == "I" or len(core.partition("'")[0]) > 1


@lru_cache(maxsize=_MOST_KEPT)
def may_end(text: str) -> bool:
    """Whether a sentence may end so, but for its stop: not with a comma, nor with a word such as “the”."""
    _, core, trail = parts(text)
    can_end = (core[:1].isalnum() or core[:1] in _CURRENCIES) and core not in _NEVER_LAST and not trail.strip(_CLOSING)
    return can_end and _MARKUP.isdisjoint(text) and ("." not in core[1:] + "." or not _ENDED.search(core))


def _signs(words: Sequence[str], place: int) -> bool:
    """Whether “By” and a name begin there, as the line does that tells who wrote a text."""
    return words[place] == "By" and place + 1 < len(words) and words[place + 1][0] not in _SMALL


def _numbers_item(chunk: Chunk) -> bool:
    """Whether the chunk is the number of an item in a list, “1)” or “(b)”, so that a capital after it is no wonder."""
    return chunk.trail[:1] == ")" and len(chunk.core) <= _LONGEST_NUMBER

"""How surely a paragraph without a stop is running text: no heading, caption, standfirst, credit or line of a list."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import islice

from copydesk import Document, Regex

_BREAK = Regex(r"(?<=[a-z0-9%)\"”’][.!?\"”’])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z])")

_WORD = Regex(r"[^\W\d_]{5,}")
_VERB = Regex(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|does|did|do|told|made"
    r"|came|went|took|got|won|lost|began|became|gave|found|left|say|get|gets|go|goes|take|takes|make|makes|know|knows|think|thinks|need|needs|mean|means|want|wants"
    r"|hope|hopes|face|faces|show|shows|remain|remains|there's|it's|that's|we're|they're|isn't|doesn't|[a-z]{3,}ed)\b"
)
_TOLD = Regex(
    r"^[\"“‘]?(?:He|She|They|It|But|And|However|We|I|Meanwhile|Despite|Although)\b"
    r"|\b(?:said|told|believes|hopes|added|adds|thinks)\b|\b(?:[A-Z][\w.’'-]*|he|she|they|it|I|we) (?:says|told)\b"
    r"|\b(?:Mr|Mrs|Ms) [A-Z]|[\"”],? (?:\w+ ){0,4}(?:says|explained)\b|,[\"”] "
)
"""What running text holds and captions hardly ever do: reported speech, and words that refer back."""
_SPOKEN = Regex(r"[\"“”]")
_SHOWN = Regex(
    r"\b(?:pictured|seen here|shown|above|below|image|photo|picture|photograph|illustration|here"
    r"|this (?:map|chart|graph|view))\b|\((?:left|right|centre|center)\)|, (?:left|right|centre|center)\b",
    re.IGNORECASE,
)
"""What captions say of what is to be seen."""
_LABELLED = Regex(r":\s")
_QUOTES = '"“‘'
_NEWS = Regex(
    r"\b(?:has|have) (?:been |now |again )?[a-z]+(?:ed|en|un|wn|de|ld|lt|id|nt|me|on|it)\b|\b(?:is|are) (?:set )?to\b"
)
"""How the first paragraph of a report says what is new."""
_REFERS_BACK = Regex(
    r"[\"“‘]|(?:He|She|They|It|But|And|However|His|Her|Their|Its|This|That|These|Those|Mr|Mrs|Ms|Dr|Meanwhile|Also)\b"
)
_GOES_ON = Regex(
    r"(?:He|She|They|It|But|And|However|His|Her|Their|Its|This|That|These|Those|Mr|Mrs|Ms|Dr|Meanwhile|Also|Later"
    r"|Since|Then|After|Before|In|For|Still|Yet|So|Others?|Another|Both|Instead|There|You|Now|If|When|While|As|Because"
    r"|Even|Such|Until|Only|Most|Some|Many|At|On|By|With|Last|Earlier|Once|Not|No|Nor|Or|Perhaps|Today|Yesterday"
    r"|Recently|Previously|Among|Asked|According|Besides|To|From|Under|Over|During|Following|Unlike|Like|Sometimes"
    r"|Overall|Finally|First|Second|Third|Next|Here|What|How|Why|Who|Where|Each|Every|All|None|Our|Your|My)\b"
)
"""How a paragraph begins that goes on with a text, and hardly the one below a caption or a standfirst."""
_LENGTHS = ((9, 3), (25, 2), (30, 2), (45, 3))
"""From so many words on a paragraph has so many points more."""
_LONG_END = 6
_BEFORE = 3
"""Paragraphs before that are looked at for the same words."""
_TAKEN_UP, _SAID_AGAIN, _ALL_SAID_AGAIN = 0.15, 0.3, 0.6


def sentences_of(text: str) -> list[str]:
    """The sentences of a paragraph; the stop of an abbreviation ends one here too."""
    return _BREAK.split(text)


class Said:
    """The long words of an article, each with the last passage that says it; gathered when first asked for."""

    def __init__(self, document: Document) -> None:
        self._passages = document.passages

    @cached_property
    def _last(self) -> Mapping[str, int]:
        return {word: place for place, text in enumerate(self._passages) for word in _words([text])}

    def share_after(self, own: frozenset[str], index: int) -> float:
        """Which part of some words of the article's own is said again after a passage."""
        return sum(self._last[word] > index for word in own) / max(1, len(own))


def running_text_points(document: Document, said: Said, index: int, others: int, least: int) -> int:
    """Points for a paragraph being running text; captions and standfirsts of newspapers seldom have more than eight.

    `said` is the document's; `index` is the paragraph's place among the blocks, `others` the number of long paragraphs
    without a stop beside it; with fewer points than `least` they are not counted to the end. Most tells how it is
    joined to its neighbours: running text takes up words of what stands before it, and the next paragraph goes on from
    it. A caption or a standfirst says beforehand what the text below says again.
    """
    text, following = document.passages[index], "".join(document.passages[index + 1 : index + 2])
    points = _by_itself(text) + _by_what_follows(following) + _by_what_is_taken_up(document, index)
    points -= 2 * min(2, others) + 4 * (document.blocks[index].kind == "heading")
    if all(block.kind != "paragraph" for block in document.blocks[:index]):
        points -= 2 * (_NEWS.search(text) is None and _REFERS_BACK.match(following) is None)
    return points - _by_what_is_said_again(document.passages, said, index) if points >= least else points


def _by_itself(text: str) -> int:
    sentences, words = sentences_of(text), text.count(" ") + 1
    points = sum(more for length, more in _LENGTHS if words >= length)
    points += 2 * (len(sentences) == 1) + 2 * (sentences[-1].count(" ") + 1 >= _LONG_END)
    points += sum(2 for sign in (_VERB, _TOLD, _SPOKEN) if sign.search(text))
    points -= sum(2 for sign in (_SHOWN, _LABELLED) if sign.search(text))
    return points - 3 * text.endswith(")")


def _by_what_follows(following: str) -> int:
    if not following:
        return -5
    return 4 if following[0] in _QUOTES else 2 * (_GOES_ON.match(following) is not None)


def _by_what_is_taken_up(document: Document, index: int) -> int:
    passages = document.passages
    paragraphs = (passages[place] for place in reversed(range(index)) if document.blocks[place].kind == "paragraph")
    before = list(islice(paragraphs, _BEFORE))
    return 4 * (_share(_words(passages[index : index + 1]), before or passages[:index]) > _TAKEN_UP)


def _by_what_is_said_again(passages: Sequence[str], said: Said, index: int) -> int:
    own = _words(passages[index : index + 1])
    again = said.share_after(own, index)
    points = 3 * (again > _SAID_AGAIN) + 2 * (again > _ALL_SAID_AGAIN)
    return points + (_share(own, passages[index + 1 : index + 2]) > _SAID_AGAIN)


def _share(own: frozenset[str], passages: Sequence[str]) -> float:
    """Which part of a paragraph's words others have too."""
    return len(own & _words(passages)) / max(1, len(own))


def _words(passages: Sequence[str]) -> frozenset[str]:
    """The words by which paragraphs are seen to speak of the same."""
    return frozenset(_WORD.findall("\n".join(passages).lower()))

"""How surely a paragraph without a stop is running text: no heading, caption, standfirst, credit or line of a list."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import islice

from copydesk import Document, Regex


def _any_of(words: str) -> str:
    """An expression for any of some words with spaces between them."""
    return f"(?:{'|'.join(words.split())})"


_BREAK = Regex(r"(?<=[a-z0-9%)\"”’][.!?\"”’])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z])")
_WORD = Regex(r"[^\W\d_]{5,}")
"""A word that is long enough to tell what a paragraph speaks of."""

# What a paragraph says. A finite verb makes a sentence of it: headings and labels mostly have none. Auxiliaries and
# the commonest irregular forms are listed; words in “-ed” are taken for verbs, as most are.
_FINITE = _any_of(
    "is are was were has have had will would can could may might must should said says does did do told made came went"
    " took got won lost began became gave found left say get gets go goes take takes make makes know knows think thinks"
    " need needs mean means want wants hope hopes face faces show shows remain remains there's it's that's we're"
    " they're isn't doesn't"
)
_VERB = Regex(rf"\b(?:{_FINITE}|[a-z]{{3,}}ed)\b")
# Running text reports what somebody said, and refers back to what it has said; captions hardly ever do.
_TOLD = Regex(
    rf"^[\"“‘]?{_any_of('He She They It But And However We I Meanwhile Despite Although')}\b"
    r"|\b(?:said|told|believes|hopes|added|adds|thinks)\b|\b(?:[A-Z][\w.’'-]*|he|she|they|it|we) (?:says|told)\b"
    r"|\b(?:Mr|Mrs|Ms) [A-Z]|[\"”],? (?:\w+ ){0,4}(?:says|explained)\b|,[\"”] "
)
_SPOKEN = Regex(r"[\"“”]")
# Captions point at what is to be seen, and labels have a colon: “Left: the mayor”.
_SHOWN = Regex(
    r"\b(?:pictured|seen here|shown|above|below|image|photo|picture|photograph|illustration|here"
    r"|this (?:map|chart|graph|view))\b|\((?:left|right|centre|center)\)|, (?:left|right|centre|center)\b",
    re.IGNORECASE,
)
_LABELLED = Regex(r":\s(?![\"“])")
_IN_DIALOGUE = Regex(r"[,.?!][\"”] (?:\w+ ){1,3}(?:said|says|added|told)[^\"“”]*[.:][\"”]? [\"“]")
"""Who speaks, between two parts of what is said: captions hold no dialogue."""
_LENGTHS = ((9, 3), (25, 2), (30, 2), (45, 3))
"""From so many words on a paragraph has so many points more: captions and standfirsts are short."""
_LONG_END = 6
"""Words from which a last sentence is none of the fragments that end a caption: “Reuters file photo”."""

# How the next paragraph begins. A quotation or a pronoun goes on with a text, and so does what tells the time of an
# event or turns its course; below a caption or a standfirst a text begins anew, with a full name or “A”.
_QUOTES = '"“‘'
_PRONOUNS = "He She They It But And However His Her Their Its This That These Those Mr Mrs Ms Dr Meanwhile Also"
_TURNS = (
    "Later Since Then After Before In For Still Yet So Others? Another Both Instead There You Now If When While As"
    " Because Even Such Until Only Most Some Many At On By With Last Earlier Once Not No Nor Or Perhaps Today Yesterday"
    " Recently Previously Among Asked According Besides To From Under Over During Following Unlike Like Sometimes"
    " Overall Finally First Second Third Next Here What How Why Who Where Each Every All None Our Your My"
)
_REFERS_BACK = Regex(rf"[\"“‘]|{_any_of(_PRONOUNS)}\b")
_GOES_ON = Regex(rf"{_any_of(_PRONOUNS)}\b|{_any_of(_TURNS)}\b")

_ANEW = Regex(r"(?P<indefinite>An? )|[A-Z][a-z]+ [a-z]")
"""How a text begins more often than it goes on: “A man”, or what needs no introduction, “Music fans”."""

# The first paragraph of a report, which looks like the standfirst above one. It says what is new, in the perfect or
# of the future; a standfirst says so too, but the sentence below it says the same again, and the rest nearly all of it.
_NEWS = Regex(
    r"\b(?:has|have) (?:been |now |again )?[a-z]+(?:ed|en|un|wn|de|ld|lt|id|nt|me|on|it)\b|\b(?:is|are) (?:set )?to\b"
)
# Below a caption a report may begin: with one sentence that tells the news, and at its end whose it is, without a name.
_NEWS_OF = Regex(
    r", (?:(?:[A-Z][\w-]*|[a-z-]+) ){0,4}(?!(?:he|she|they|it|who|I|we) )[a-z-]+"
    r" (?:(?:have|has) (?:shown|found|said)|says?|said|reports?|reported|believes?|warns?|warned|shows?|suggests?)\.$"
    r"|, says? (?:[a-z-]+ ){0,2}[a-z-]+\.$"
)
_AUTHORED = Regex(
    r"(?:^|[.?!] )(?:[A-Z][\w.’'-]+ ){2,3}"
    r"(?:considers|explains|reports|looks|meets|argues|talks|asks|visits|picks|finds|explores|examines|recalls|answers"
    r"|reviews|discovers|joins|hears|reflects|speaks|wonders|advises|travels) [^.?!]*$"
)
"""How a standfirst ends that says who wrote the text below: “Ann Lind looks at what is left”."""
_ADDRESSES = Regex(r"\b(?:[Ww]e|[Oo]ur|[Yy]our?|I|us|my)\b")
_DEFINITE = Regex(r"The (?!\w+ (?:of|for) )")
_NAMED = Regex(r"(?:The )?(?P<name>[A-Z][\w-]+)(?! [A-Z])")
_REPEATED_AT_ONCE = 0.25

_BEFORE = 3
"""Paragraphs before that are looked at for the same words."""
_TAKEN_UP, _SAID_AGAIN, _HALF_SAID_AGAIN, _ALL_SAID_AGAIN = 0.15, 0.3, 0.45, 0.6
"""Shares of a paragraph's long words."""


def sentences_of(text: str) -> list[str]:
    """The sentences of a paragraph; the stop of an abbreviation ends one here too."""
    return _BREAK.split(text)


def has_verb(text: str) -> bool:
    """Whether a finite verb stands in a text, as far as the commonest ones tell."""
    return _VERB.search(text) is not None


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
    joined = _by_what_follows(following) + _by_what_is_taken_up(document, index)
    points = _by_itself(text) + joined - 2 * min(2, others) - 4 * (document.blocks[index].kind == "heading")
    is_first = all(block.kind != "paragraph" for block in document.blocks[:index])
    if is_first:
        points += _by_being_a_lead(text, following)
    elif joined == 0 and (anew := _ANEW.match(following)):
        points -= 3 if anew["indefinite"] else 1
    if not is_first and following[:1] not in _QUOTES and _NEWS_OF.search(following):
        points -= 4 * (len(sentences_of(following)) == 1)
    if points < least:
        return points
    return points - _by_what_is_said_again(document.passages, said, index, is_first=is_first)


def _by_itself(text: str) -> int:
    sentences, words = sentences_of(text), text.count(" ") + 1
    points = sum(more for length, more in _LENGTHS if words >= length)
    points += 2 * (len(sentences) == 1) + 2 * (sentences[-1].count(" ") + 1 >= _LONG_END)
    points += sum(2 for sign in (_VERB, _TOLD, _SPOKEN) if sign.search(text)) - 2 * (_VERB.search(text) is None)
    points += 4 * (_IN_DIALOGUE.search(text) is not None)
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


def _by_being_a_lead(text: str, following: str) -> int:
    """Points for the first paragraph being the lead of a report, by its news and by what the next one takes for told.

    “The company” is one that was named, and a surname alone is that of somebody who was introduced.
    """
    named = _NAMED.match(following)
    is_introduced = named is not None and re.search(rf"[A-Z][\w.’'-]+ {named['name']}\b", text) is not None
    points = 4 * is_introduced + 2 * (_DEFINITE.match(following) is not None)
    points -= 4 * (_ADDRESSES.search(text) is not None) + 8 * (_AUTHORED.search(text) is not None)
    return points - 2 * (_NEWS.search(text) is None and _REFERS_BACK.match(following) is None)


def _by_what_is_said_again(passages: Sequence[str], said: Said, index: int, *, is_first: bool) -> int:
    own = _words(passages[index : index + 1])
    again = said.share_after(own, index)
    if is_first:  # a report tells the details of its lead, and the text below a standfirst tells it again at once
        at_once = _share(own, sentences_of("".join(passages[index + 1 : index + 2]))[:1])
        return 4 * (at_once > _REPEATED_AT_ONCE) + (again > _HALF_SAID_AGAIN) + 2 * (again > _ALL_SAID_AGAIN)
    points = 3 * (again > _SAID_AGAIN) + 2 * (again > _ALL_SAID_AGAIN)
    return points + (_share(own, passages[index + 1 : index + 2]) > _SAID_AGAIN)


def _share(own: frozenset[str], passages: Sequence[str]) -> float:
    """Which part of a paragraph's words others have too."""
    return len(own & _words(passages)) / max(1, len(own))


def _words(passages: Sequence[str]) -> frozenset[str]:
    """The words by which paragraphs are seen to speak of the same."""
    return frozenset(_WORD.findall("\n".join(passages).lower()))

"""Whether two near names are two people's, judged by where they stand, and which is right if they are one's."""

from collections.abc import Iterator, Sequence
from enum import Enum

from copydesk import Regex
from copydesk.named_tuple import NamedTuple
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.article.neighbours import REACH, begins, name_after
from copydesk_rules.names.evidence.suspects import TITLES
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.capitals import Capitals, is_ordinary
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.foreign_words import PARTICLES

_FAMILY = frozenset(
    "brother sister son daughter father mother wife husband uncle aunt cousin nephew niece twin grandson granddaughter"
    " grandfather grandmother".split()
)
"""What stands before the name of somebody else, who mostly has the same family name."""
KIN = _FAMILY | frozenset("colleague neighbour neighbor namesake friend".split())
"""What stands before the name of somebody else."""
_RENAMED = frozenset("now formerly not or once also called renamed versus".split())
_TELLING = frozenset(
    "spells spelled spelt spelling variant pronounced transcribed transliterated romanised romanized".split()
)
_BESIDE = Regex(r"[^\w\n]*[(\[{/][^\w\n]*")
"""What stands between two forms of one name, of which the second tells how others write the first: “Gumno (Goumno)”."""
_AND = frozenset("and or nor versus not".split())
_NEAR = 3
_LISTED = Regex(
    r"(?=.*(?:,|\b(?:and|or|nor)\b))(?:['’]s)?"
    r"(?:,? (?:[^\W\d_a-z][\w.'’-]*|and|or|nor|van|von|der|de|la|du|bin|al))*,? "
)
"""What stands between two names of one list: nothing but other names."""
_LONGEST_LIST = 120
"""Characters of them."""
_SAID_APART = Regex(
    r"\b(?:no relation|(?:not|n['’]t) related|unrelated|namesakes?|different(?:ly)? spel\w+|spel\w+ different)"
)
"""What an article says of two people whose names are near."""
_AROUND = 100
"""Characters on either side of a name in which that is said."""
_KIN_AFTER = Regex(rf",? (?:his|her|their|my|our|whose|a|the) (?:\w+ )?(?:{'|'.join(sorted(KIN))})\b")
_NO_NAMES = TITLES | PARTICLES


class Tie(Enum):
    """What is to be made of a name and another that is near to it."""

    TWO_PEOPLE = 1
    IS_RIGHT = 2
    IS_WRONG = 3
    OPEN = 4
    OF_RELATIVES = 5


class _Full(NamedTuple):
    """What a mention adds to its name: the names or initials before it, the name after it, and whose kin is named.

    `kin` is the word that says so, such as “brother” or “colleague”; or empty.
    """

    given: frozenset[str]
    after: str
    kin: str

    @property
    def is_relative(self) -> bool:
        """Whether it is the full name of a relative, who mostly bears the family name of the other."""
        return bool(self.given) and self.kin in _FAMILY

    @property
    def introduces(self) -> bool:
        """Whether the mention is of all of the name, by which an article introduces somebody."""
        return bool(self.given or self.after)


def tie(place: int, name: str, other: str, mentions: Mentions) -> Tie:
    """What to make of a folded name that is mentioned once, at a place, where another one is, too, that is near to it.

    Two people bear other given names, or other family names, but relatives the same. One is introduced with all of
    their name, and after that by a part of it, which is where hands slip; of two forms that stand alone the first
    is right. Where all of the name is written twice, nothing here tells.
    """
    there = mentions.first(other)
    this, that = _full(place, mentions), _full(there.place, mentions)
    if _are_two(name, other, this, that):
        return Tie.TWO_PEOPLE
    introduced, other_introduced = this.introduces, that.introduces
    if introduced and other_introduced:
        return Tie.OF_RELATIVES if this.is_relative or that.is_relative else Tie.OPEN
    if not (introduced or other_introduced):
        return Tie.IS_RIGHT if place < there.place else Tie.IS_WRONG
    return Tie.IS_RIGHT if introduced else Tie.IS_WRONG


def are_set_apart(place: int, other: str, mentions: Mentions) -> bool:
    """Whether the text itself tells the name at a place from another one: “Vicent and Vicenta”, “now Valka”.

    So do “spells himself Oleksander”, brackets, “Gumno (Goumno)”, and a maker before its product, “Mistral’s Mixtral”.
    """
    texts = mentions.document.words.texts
    before = texts[max(0, place - _NEAR) : place]
    if _is_said_to_be_another(place, mentions) or _is_beside(place, other, mentions):
        return True
    if not _TELLING.isdisjoint(before) or (before and before[-1] in _RENAMED):
        return True
    if before and before[-1].endswith(("'s", "’s")) and folded(before[-1][:-2]) == other:
        return True
    beside = (texts[place - 2 : place] if place > 1 else [], texts[place + 2 : place : -1])
    return any(len(pair) > 1 and pair[1] in _AND and folded(pair[0]) == other for pair in beside)


def _is_beside(place: int, other: str, mentions: Mentions) -> bool:
    """Whether the other name stands right before or after the one at a place, and one of them in brackets."""
    words, prose = mentions.document.words, mentions.document.prose
    return any(
        0 <= first < len(words) - 1
        and folded(words.texts[first if first != place else first + 1]) == other
        and _BESIDE.fullmatch(prose, words.ends[first], words.starts[first + 1]) is not None
        for first in (place - 1, place)
    )


def is_in_list(place: int, other: str, mentions: Mentions) -> bool:
    """Whether only other names stand between a name and another person's: “Al Bouldon, Bo Hill and Ann Boulton”."""
    people = People.known()
    if other in Capitals.known() and not people.is_borne(other):
        return False  # “Australian Wool and Australian Beef”
    words, prose = mentions.document.words, mentions.document.prose
    for there in mentions.places(other):
        first, second = sorted((place, there))
        start, end = words.ends[first], words.starts[second]
        if end - start <= _LONGEST_LIST and _LISTED.fullmatch(prose, start, end):
            return True
    return False


def only_introduces(place: int, other: str, mentions: Mentions) -> bool:
    """Whether somebody is introduced by the name at a place, and nobody where the article first writes another one."""
    return _full(place, mentions).introduces and not _full(mentions.first(other).place, mentions).introduces


def names_before(place: int, mentions: Mentions) -> frozenset[str]:
    """The folded given names and initials before the word at a place in the same name."""
    return _full(place, mentions).given


def _is_said_to_be_another(place: int, mentions: Mentions) -> bool:
    """Whether somebody with the name at a place is called another one's brother, colleague or such, or no relation."""
    prose, word = mentions.document.prose, mentions.document.words[place]
    near = _SAID_APART.search(prose, max(0, word.start - _AROUND), word.end + _AROUND)
    return near is not None or _KIN_AFTER.match(prose, word.end) is not None


def names_kin(place: int, mentions: Mentions) -> bool:
    """Whether somebody's brother, colleague or such is named at a place: “his brother Gazza”."""
    before = mentions.document.words.texts[max(0, place - 1 - REACH) : max(0, place)]
    return not KIN.isdisjoint(map(str.lower, before)) and bool(_full(place, mentions).kin)


def _are_two(name: str, other: str, this: _Full, that: _Full) -> bool:
    """Whether what stands beside two folded names makes them two people's."""
    shared = this.given & that.given
    if any(len(given) > 1 for given in shared):
        return False
    if this.given and that.given and (this.is_relative or that.is_relative):
        return False
    if this.kin or that.kin or (this.after and that.after and this.after != that.after):
        return True
    if this.given and that.given:
        return not shared
    namesakes = People.known().namesakes
    return bool((this.given and that.after and namesakes(other)) or (that.given and this.after and namesakes(name)))


def _full(place: int, mentions: Mentions) -> _Full:
    texts = mentions.document.words.texts
    first = begins(mentions.document, place)
    before = frozenset(_names(texts[first:place]))
    kin = texts[first - 1].lower() if first else ""
    after = "" if texts[place + 1 : place + 2] and texts[place + 1].isupper() else name_after(mentions.document, place)
    return _Full(before, after if _is_name(after) else "", kin if kin in KIN else "")


def _names(words: Sequence[str]) -> Iterator[str]:
    return (name for word in words if (name := folded(word)) not in _NO_NAMES and _is_name(name))


def _is_name(name: str) -> bool:
    """Whether a folded word with a capital is a name or an initial, and no ordinary word, as in “Shipman Inquiry”."""
    if len(name) <= 1:
        return bool(name)
    return People.known().namesakes(name) > 0 or not is_ordinary(name)

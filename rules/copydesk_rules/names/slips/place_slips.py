"""Names of people that are slips for a place's, since nothing but a place can stand there: “the mayor of Hobert”."""

from collections.abc import Iterator
from functools import lru_cache

from copydesk_rules.names.article.mentions import Mention, Mentions
from copydesk_rules.names.article.neighbours import name_after, name_before
from copydesk_rules.names.distance import ONE_SLIP, distance, is_one_slip
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.forms import is_derived
from copydesk_rules.names.gazetteer.capitals import GEOGRAPHY, Capital, Capitals
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.known import UNKNOWN, Form
from copydesk_rules.names.gazetteer.people import People

_SHORTEST, _SHORTEST_ALONE = 5, 6
"""Letters of the name, and of one whose place the article does not write: of fewer many are a slip apart."""
_HAVE_PLACES = frozenset(
    "city capital port mayor outskirts streets suburbs bishop archbishop residents people university airport harbour"
    " harbor siege battle fall".split()
)
"""What a place has: “the mayor of”."""
_BEFORE = frozenset(("of", "in", "at", "near", "from", "to"))
_SAINTS = {"San": "o", "Santa": "a"}
"""What stands before a saint's name in Spanish and Italian, and how the name ends if it ends in “o” or “a”."""
_LIKELY = 1.0
"""Log-odds of each: an editor looks at it."""
_REMEMBERED = 4096


def place_slips(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The listed names of people in an article that are slips for famous places, each with the right one."""
    texts = mentions.document.words.texts
    for mention in mentions.all:
        form, before = mention.form, texts[mention.place - 1]
        if before in _SAINTS:
            clue = _of_saint(form.name, _SAINTS[before], before.lower())
        elif _is_asked(form, before) and len(form.name) >= _SHORTEST:
            clue = _of_place(mention, mentions)
        else:
            continue
        if clue and mention.place and not mentions.is_repeated(form.name):
            yield Suspect(form.written, form.name, mentions.span(mention), place=mention.place), clue, _LIKELY


def _is_asked(form: Form, before: str) -> bool:
    """Whether a name may be a place's by the word before it: any listed one after “in”, a family name after any other.

    A family name mostly stands after another word with a capital.
    """
    return (form.is_family and before[0].islower()) or (before in _BEFORE and form.standing != UNKNOWN)


def _of_place(mention: Mention, mentions: Mentions) -> Clue | None:
    """The famous place that is meant by a name of people where a place has to stand."""
    name = mention.form.name
    right = _near(name)
    if right is None or not _is_placed(mention, right, mentions):
        return None
    number = mentions.count(right) if right in mentions else 0
    return Clue(right, distance(name, right, ONE_SLIP), mentions=number, place=_place(right))


def _of_saint(name: str, ending: str, before: str) -> Clue | None:
    """The listed place of a saint that is meant by a folded name of the other gender: “San Antonia”."""
    right = name[:-1] + ending
    if right == name or name[-1] not in _SAINTS.values():
        return None
    linked = {each.name: each for each in Capitals.known().after(before)}
    return Clue(right, distance(name, right, ONE_SLIP), linked=linked[right]) if right in linked else None


def _place(name: str) -> Capital | None:
    """A folded place as the list has it."""
    return next((each for each in Capitals.known().listed(name) if each.kind in GEOGRAPHY), None)


@lru_cache(maxsize=_REMEMBERED)
def _near(name: str) -> str | None:
    """The only famous place that is a slip away from a folded name of people, or a foreign word, that is no place's."""
    capitals, people = Capitals.known(), People.known()
    if not capitals.is_foreign(name) and (name in capitals or not people.is_borne(name)):
        return None
    near = [
        each.name
        for each in capitals.near(name, 1)
        if each.kind in GEOGRAPHY and each.weight >= WORLD_FAMOUS and each.name[0] == name[0]
    ]
    slips = [right for right in near if is_one_slip(name, right) and not is_derived(name, right)]
    return slips[0] if len(slips) == 1 else None


def _is_placed(mention: Mention, right: str, mentions: Mentions) -> bool:
    """Whether it stands alone after what only a place has, or where the article writes the place, too.

    A person is introduced by a given name, which “a Europe at battle with Turley” is not.
    """
    document, place = mentions.document, mention.place
    texts = document.words.texts
    if place < 2 or name_before(document, place) or name_after(document, place):  # noqa: PLR2004
        return False
    is_long = len(mention.form.name) >= _SHORTEST_ALONE
    if is_long and texts[place - 1] == "of" and texts[place - 2].lower() in _HAVE_PLACES:
        return True
    return right in mentions and document.text(mentions.span(mention)) == texts[place]

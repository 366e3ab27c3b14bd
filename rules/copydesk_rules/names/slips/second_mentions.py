"""Known family names that stand alone where only somebody of a near name can be meant: “Mr Tulley” for “Ann Tully”.

A list holds such a name, so that by itself it may be anybody's; but whom an article calls by a title and a family name,
or by that alone where they speak, it has introduced before.
"""

from collections.abc import Iterator

from copydesk_rules.names.article.mentions import Mention, Mentions
from copydesk_rules.names.article.neighbours import name_after, name_before, words_beside
from copydesk_rules.names.distance import FARTHEST, distance
from copydesk_rules.names.evidence.called_again import is_introduced_by_title
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import TITLES, Suspect
from copydesk_rules.names.evidence.ties import names_kin
from copydesk_rules.names.forms import is_derived
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.known import UNKNOWN, standing
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.speaking import SPEAKING

_INTRODUCING = frozenset("sir dame lord lady president minister mayor governor judge justice general bishop".split())
"""Titles by which somebody is called whom nobody need introduce."""
_CALLING = TITLES - _INTRODUCING
_AS_WRITTEN = _CALLING | {title.capitalize() for title in _CALLING} | {title.upper() for title in _CALLING}
_KNOWN = 3
"""The weight from which somebody who speaks is known by the family name."""
_FARTHEST_ALONE = 1.5
"""How far a name without a title may be from the one that is meant."""
_LIKELY = 1.0
"""Log-odds of each: an editor looks at it."""


def second_mentions(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The known names by which an article can only mean somebody of another name, with that name."""
    for mention in _called(mentions):
        farthest = _farthest(mention, mentions)
        if farthest:
            name, place = mention.form.name, mention.place
            near = [other for other in mentions.like(name) if _is_meant(name, other, place, farthest, mentions)]
            if len(near) == 1 and not names_kin(place, mentions):
                before = name_before(mentions.document, place)
                suspect = Suspect(mention.form.written, name, mentions.span(mention), before, place=place)
                cost = distance(name, near[0], FARTHEST)
                yield suspect, Clue(near[0], cost, mentions=mentions.count(near[0]), again=True), _LIKELY


def _called(mentions: Mentions) -> Iterator[Mention]:
    """The mentions of known names right after a title or beside a verb of speaking: a quick look."""
    texts = ("", *mentions.document.words.texts, "")
    for mention in mentions.all:
        before, after = texts[mention.place], texts[mention.place + 2]
        is_called = after in SPEAKING or before in SPEAKING or before in _AS_WRITTEN
        if is_called and mention.form.standing != UNKNOWN:
            yield mention


def _farthest(mention: Mention, mentions: Mentions) -> float:
    """How far the name that is meant may be from one that is called again; nothing where it need be no second mention.

    It stands once, alone, after a title that introduces nobody, or beside a verb of speaking.
    """
    form, place = mention
    title = mentions.document.words.texts[place - 1].rstrip(".").lower()
    before, after = words_beside(mentions.document, place)
    is_called = title in _CALLING
    if not (is_called or before in SPEAKING or after in SPEAKING):
        return 0.0
    known = People.known().weight(form.name)
    if known >= (WORLD_FAMOUS if is_called else _KNOWN) or (form.is_word and not is_called):
        return 0.0
    name = form.name
    if mentions.is_repeated(name) or name_after(mentions.document, place) or mentions.is_small(name):
        return 0.0
    if is_called:
        return 0.0 if is_introduced_by_title(place, mentions) else FARTHEST
    return 0.0 if name_before(mentions.document, place) else _FARTHEST_ALONE


def _is_meant(name: str, other: str, place: int, farthest: float, mentions: Mentions) -> bool:
    """Whether the article introduces somebody by a near name, with a given one, before a place."""
    if other[0] != name[0] or is_derived(name, other) or is_derived(other, name):
        return False
    if farthest < FARTHEST and standing(other) == UNKNOWN:
        return False  # without a title, the unknown one is the likelier slip
    namesakes, document = People.known().namesakes, mentions.document
    return distance(name, other, farthest) <= farthest and any(
        at < place and namesakes(name_before(document, at)) > 0 for at in mentions.places(other)
    )

"""Slips that an article makes more than once in the name of somebody whom it spells right more often.

What stands twice is meant, as a rule; not where the same given name stands before both forms.
"""

from collections.abc import Iterator

from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.distance import ONE_SLIP, alike, distance, is_one_slip
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.names_of_people import PERSONAL
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.forms import is_derived
from copydesk_rules.names.gazetteer.known import KNOWN
from copydesk_rules.names.gazetteer.people import People

_TWICE, _OFTENER = 2, 2
"""Places of a name from which it is repeated, and how many times oftener the right form has to stand."""
_LIKELY, _SURE = 1.0, 2.0
"""Log-odds where a list has the form, so that somebody may bear it, and where none does."""


def repeated_slips(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """Each place of the family names that are such slips, with the right one."""
    for name in mentions.often(_TWICE):
        standing = mentions.first(name).form.standing
        given = mentions.names_before(name) - PERSONAL if standing != KNOWN else None
        if not given or not mentions.is_repeated(name):
            continue
        right = [other for other in mentions.like(name) if _is_meant(name, other, given, mentions)]
        if len(right) == 1:
            clue = Clue(right[0], distance(name, right[0], ONE_SLIP), mentions=mentions.count(right[0]))
            value = _LIKELY if standing else _SURE
            yield from ((suspect, clue, value) for suspect in _suspects(name, mentions))


def _is_meant(name: str, other: str, given: set[str], mentions: Mentions) -> bool:
    """Whether the article gives another name, a slip away and far oftener, to all people to whom it gives this one."""
    if not (alike(name, other) and is_one_slip(name, other)) or is_derived(name, other):
        return False
    if mentions.count(other) < _OFTENER * mentions.count(name):
        return False
    is_somebody = any(map(People.known().namesakes, given))
    return is_somebody and given <= mentions.names_before(other)


def _suspects(name: str, mentions: Mentions) -> Iterator[Suspect]:
    for mention in mentions.all:
        if mention.form.name == name:
            yield Suspect(mention.form.written, name, mentions.span(mention))

"""Known names with an accent that their own language does not have there: “Viktor Orbàn” for “Viktor Orbán”."""

from collections.abc import Iterator
from unicodedata import normalize

from copydesk_rules.names.article.mentions import Mention, Mentions
from copydesk_rules.names.article.neighbours import name_after, name_before, words_beside
from copydesk_rules.names.evidence.house import House
from copydesk_rules.names.evidence.suspects import TITLES
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.capitals import GEOGRAPHY, Capitals
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.names.slips.confusions import Confusion
from copydesk_rules.words.foreign_words import FOREIGN_WORDS

_WELL_KNOWN = 3
"""The weight from which a place is meant where its name stands alone."""
_SAME_MARKS = str.maketrans("şţŞŢ", "șțȘȚ")
"""Letters of Romanian, which many keyboards write with a cedilla."""


def wrong_marks(mentions: Mentions, house: House) -> Iterator[Confusion]:
    """The names of an article whose marks are others than those of the person or place that they name.

    Who leaves marks out has no such letters, or a house style; who writes another one means the right one.
    """
    for mention in mentions.all:
        written = mention.form.written
        if written.isascii() or house.accepts(written):
            continue
        right = _person(mention, mentions) or _place(mention, mentions)
        if right and has_wrong_marks(written, right):
            yield Confusion(written, right, mentions.span(mention))


def has_wrong_marks(written: str, right: str) -> bool:
    """Whether two forms of a name have marks that differ: others on one letter, or on another letter."""
    ours, theirs = (normalize("NFC", form).translate(_SAME_MARKS) for form in (written, right))
    if len(ours) != len(theirs):
        return False
    differing = [pair for pair in zip(ours, theirs, strict=True) if pair[0] != pair[1]]
    marked = [not our.isascii() for our, _ in differing]
    needed = [not their.isascii() for _, their in differing]
    return any(marked) and any(needed)


def _person(mention: Mention, mentions: Mentions) -> str | None:
    """The name as the person of the gazetteer writes it who bears it with the one beside it, or who has no other.

    Of a family name that stands alone, the one beside it elsewhere in the article tells whose it is.
    """
    people, (form, place) = People.known(), mention
    before, after = name_before(mentions.document, place), name_after(mentions.document, place)
    is_alone = not after and (not before or before in TITLES)
    given = sorted(mentions.names_before(form.name)) if is_alone else [before]
    found = [people.before(after).named(form.name), *(people.after(name).named(form.name) for name in given)]
    for bearer in filter(None, found):
        return people.person(bearer.place).written(form.name)
    famous = people.bearer(form.name) if is_alone else None
    is_whole = famous is not None and famous.weight >= WORLD_FAMOUS and folded(famous.name) == form.name
    return famous.name if famous and is_whole else None


def _place(mention: Mention, mentions: Mentions) -> str | None:
    """The name of a well-known place that stands alone, as the list writes it; in a longer one it may be another's."""
    document, name = mentions.document, mention.form.name
    if name_before(document, mention.place) or name_after(document, mention.place):
        return None
    if not FOREIGN_WORDS.isdisjoint(words_beside(document, mention.place)):
        return None
    listed = Capitals.known().listed(name)
    is_place = any(each.kind in GEOGRAPHY and each.weight >= _WELL_KNOWN for each in listed)
    return Capitals.known().written(name) if is_place else None

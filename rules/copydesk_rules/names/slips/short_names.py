"""Names of three letters that are slips: “Mr Pel”, where the article names Simon Pell.

So short a name is close to very many others, so only a title before it, and nobody of that name, shows the slip.
"""

from collections.abc import Iterator

from copydesk import Span
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.article.neighbours import name_after, name_before
from copydesk_rules.names.distance import ONE_SLIP, distance, is_one_slip
from copydesk_rules.names.evidence.called_again import is_introduced_by_title
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.possessives import POSSESSIVE_ENDINGS, without_possessive

_LETTERS, _WITH_ENDING = 3, (3, 5)
"""Letters of such a name, alone and with the ending of a possessive."""
_TITLES = frozenset("Mr Mrs Ms Mx Miss Dr Cllr Councillor Prof Professor".split())
_MANY = 20
"""People in 100,000 from whom on a name of three letters may be somebody's whom the article need not introduce."""
_LIKELY = 1.0
"""Log-odds of each: an editor looks at it."""


def short_names(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The names of three letters after a title, once in the article, that are a slip for the name of somebody in it."""
    if _TITLES.isdisjoint(mentions.capitals):
        return
    document = mentions.document
    for word in sorted(word for word in mentions.capitals if len(word) in _WITH_ENDING):
        written = without_possessive(word)
        if len(written) != _LETTERS or not (written.isalpha() and written.istitle() and written.isascii()):
            continue
        place = document.words.texts.index(word)
        if _is_of_nobody_else(written, place, mentions) and (right := _meant(written.lower(), mentions)):
            start = document.words.starts[place]
            suspect = Suspect(written, written.lower(), Span(start, start + _LETTERS), name_before(document, place))
            yield suspect, Clue(right, distance(suspect.name, right, ONE_SLIP), mentions=mentions.count(right)), _LIKELY


def _is_of_nobody_else(written: str, place: int, mentions: Mentions) -> bool:
    """Whether a name stands after a title and nowhere else, and the title introduces nobody."""
    document, texts = mentions.document, mentions.document.words.texts
    if not place or texts[place - 1] not in _TITLES or not name_before(document, place) or name_after(document, place):
        return False
    forms = (written, *(f"{written}{ending}" for ending in POSSESSIVE_ENDINGS))
    return sum(map(texts.count, forms)) == 1 and not is_introduced_by_title(place, mentions)


def _meant(name: str, mentions: Mentions) -> str | None:
    """The only name one slip away that the article gives to somebody; more than once, if many bear the other."""
    people = People.known()
    near = [
        other
        for other in mentions.like(name)
        if other[0] == name[0] and is_one_slip(name, other) and any(map(people.namesakes, mentions.names_before(other)))
    ]
    if len(near) != 1 or (people.families(name) >= _MANY and not mentions.is_repeated(near[0])):
        return None
    return near[0]

"""Given names that are slips before family names that tell who is meant: “Eln Musk”, “Bois Pistorius”.

Lists hold many such names, and those of three letters are near to everything; but hardly anybody has the other one.
"""

from collections.abc import Iterator
from functools import lru_cache

from copydesk import Span
from copydesk_rules.names.article.introductions import is_somebody_else, words_of_role
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.article.neighbours import beginnings_around
from copydesk_rules.names.distance import alike, distance
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import CYRILLIC, ROMANIZED, TITLES, Suspect
from copydesk_rules.names.folding import folded
from copydesk_rules.names.forms import has_other_vowels, is_derived, sounds_alike
from copydesk_rules.names.gazetteer.entries import DAILY, WORLD_FAMOUS
from copydesk_rules.names.gazetteer.people import Partner, People
from copydesk_rules.words.possessives import without_possessive

_FEWEST = 3
"""Letters of such a name."""
_FEW, _VERY_FEW = 30, 10
"""People in 100,000 who have a family name that tells who is meant with a word of the role, and both names alone."""
_ANY_LETTER = 1.0
"""The distance of a letter from any other."""
_LIKELY = 1.0
"""Log-odds of each: an editor looks at it."""
_REMEMBERED = 4096


def given_names(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The words before the family names of people whom everybody knows that are a slip for their given names."""
    words, prose = mentions.document.words, mentions.document.prose
    for capital in sorted(mentions.capitals):
        family = folded(without_possessive(capital))
        if not _tells(family):
            continue
        place = words.texts.index(capital)
        written = words.texts[place - 1] if place else ""
        if len(written) < _FEWEST or not (written.istitle() and written.isalpha()) or words.texts.count(written) > 1:
            continue
        span = Span(words.starts[place - 1], words.ends[place - 1])
        near = _near(folded(written), family) if prose[span.end : words.starts[place]] == " " else ()
        if len(near) == 1:
            around = beginnings_around(mentions.document, place - 1)
            suspect = Suspect(written, folded(written), span, after=family, around=around, place=place - 1)
            if clue := _of_partner(suspect, near[0], mentions):
                yield suspect, clue, _LIKELY


@lru_cache(maxsize=_REMEMBERED)
def _tells(family: str) -> bool:
    """Whether a folded family name is that of somebody whom everybody knows, and of hardly anybody else."""
    people = People.known()
    return people.weight(family) >= WORLD_FAMOUS and people.families(family) < _FEW


@lru_cache(maxsize=_REMEMBERED)
def _near(name: str, family: str) -> tuple[Partner, ...]:
    """The people with a family name whose given name is a letter away; none where somebody bears the folded one."""
    partners = People.known().before(family)
    if name in TITLES or partners.named(name):
        return ()
    return tuple(
        partner
        for partner in partners.beginning(name[0])
        if partner.weight >= WORLD_FAMOUS and alike(name, partner.name) and _is_slip(name, partner)
    )


def _is_slip(name: str, partner: Partner) -> bool:
    """Whether a name is one letter from a person's, and no other way to write it in another script."""
    right, country = partner.name, People.known().person(partner.place).country
    if distance(name, right, _ANY_LETTER) > _ANY_LETTER or is_derived(name, right) or is_derived(right, name):
        return False
    is_transcribed = country in ROMANIZED or country in CYRILLIC
    return not (is_transcribed and (sounds_alike(name, right) or has_other_vowels(name, right)))


def _of_partner(suspect: Suspect, partner: Partner, mentions: Mentions) -> Clue | None:
    """What speaks for the person, where the article speaks of them by a word of the role or by the right name."""
    document, role = mentions.document, People.known().person(partner.place).role
    role_words = words_of_role(suspect.around, role)
    written = mentions.count(partner.name)
    is_told = bool(role_words or written)
    whole = Span(suspect.span.start, document.words.ends[suspect.place + 1])
    if not (is_told or _is_nobody_else(suspect, partner)) or is_somebody_else(document, whole, role, attested=is_told):
        return None
    cost = distance(suspect.name, partner.name, _ANY_LETTER)
    return Clue(partner.name, cost, precedes=partner, role_words=role_words, mentions=written)


def _is_nobody_else(suspect: Suspect, partner: Partner) -> bool:
    """Whether hardly anybody but somebody in the news each day has the family name, nor anybody the given name."""
    people = People.known()
    bearers = max(people.families(suspect.after), people.namesakes(suspect.name))
    return partner.weight == DAILY and bearers < _VERY_FEW

"""Names that lost their own “s” before that of the possessive: “Mr Davi's role”, where an article names Mr Davis."""

from collections.abc import Iterator

from copydesk_rules.names.article.mentions import Mention, Mentions
from copydesk_rules.names.article.neighbours import name_before
from copydesk_rules.names.distance import ONE_SLIP, distance
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.names_of_people import PERSONAL
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.possessives import POSSESSIVE_ENDINGS

_LIKELY = 1.0
"""Log-odds of each: an editor looks at it."""


def cut_possessives(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The names with a possessive that are nobody's, while with an “s” more the article has somebody of that name."""
    texts = mentions.document.words.texts
    owning = {word for word in mentions.capitals if word[-2:] in POSSESSIVE_ENDINGS}
    for mention in mentions.all if owning else ():
        form, place = mention
        if texts[place] in owning and (right := f"{form.name}s") in mentions:
            before = name_before(mentions.document, place)
            if _is_same(mention, before, right, mentions):
                suspect = Suspect(form.written, form.name, mentions.span(mention), before)
                clue = Clue(right, distance(form.name, right, ONE_SLIP), mentions=mentions.count(right))
                yield suspect, clue, _LIKELY


def _is_same(mention: Mention, before: str, right: str, mentions: Mentions) -> bool:
    """Whether the title or given name before a name is that of the person whom the article calls by the longer one."""
    if len(mentions.places(mention.form.name)) > 1:
        return False
    beside, people = mentions.names_before(right), People.known()
    is_introduced = before in PERSONAL and any(map(people.namesakes, beside))
    return is_introduced or (before in beside and (before in PERSONAL or people.namesakes(before) > 0))

"""Family names that stand alone, and can only be those of people whom the article has introduced."""

from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.article.neighbours import name_before, words_beside
from copydesk_rules.names.evidence.names_of_people import PERSONAL
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.evidence.ties import names_kin
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.speaking import SPEAKING

_PERSONAL = PERSONAL - {"sir", "dame"}
"""Titles that introduce nobody: who has none but these has been named before."""
_COUPLES = frozenset(("and", "&"))
"""What stands between two titles."""
_DOING = frozenset("has had was is will would".split())
"""What stands after a name that is the subject of a sentence."""


def is_called_again(suspect: Suspect, right: str, mentions: Mentions) -> bool:
    """Whether an unknown name stands alone for a person whom the article introduces by a name close to it.

    Nothing introduces “Mrs Armitidge” but “Gwen Armitage”.
    """
    if suspect.is_rare or suspect.after or suspect.place < 0 or names_kin(suspect.place, mentions):
        return False
    if suspect.before:
        is_person = suspect.before in _PERSONAL and not is_introduced_by_title(suspect.place, mentions)
    else:
        before, after = words_beside(mentions.document, suspect.place)
        is_person = before in SPEAKING or after in SPEAKING or after in _DOING
    return is_person and any(
        place < suspect.place and _is_introduced(place, mentions) for place in mentions.places(right)
    )


def is_introduced_by_title(place: int, mentions: Mentions) -> bool:
    """Whether a name after a title is of somebody new: “her lawyer, Mr Verhoest, said”, “Mr and Mrs Verhoest”."""
    words, prose = mentions.document.words, mentions.document.prose
    *_, first, joined = ("", "", *words.texts[max(0, place - 3) : place - 1])
    if joined in _COUPLES and first.lower() in _PERSONAL:
        return True
    title = words.starts[place - 1]
    return prose[max(0, title - 2) : title].rstrip().endswith(",") and prose.startswith(",", words.ends[place])


def _is_introduced(place: int, mentions: Mentions) -> bool:
    """Whether a given name stands before the name at a place."""
    return People.known().namesakes(name_before(mentions.document, place)) > 0

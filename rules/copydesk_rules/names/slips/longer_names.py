"""Known names that are slips: beside the same word the article writes another one, again and again.

“Core Lighting” is a slip where “Core Lightning” stands everywhere else, though each is a word by itself.
"""

from collections.abc import Iterator

from copydesk_rules.names.article.mentions import Mention, Mentions
from copydesk_rules.names.article.neighbours import name_after, name_before
from copydesk_rules.names.distance import ONE_SLIP, distance, is_one_slip
from copydesk_rules.names.evidence.clues import Clue
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.forms import is_derived, is_other_form_of_word
from copydesk_rules.names.gazetteer.known import KNOWN
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.names.gazetteer.variants import Variants
from copydesk_rules.words import british

_OFTEN = 3
"""Times that an article has to write the longer name with the right word."""
_SHORTEST = 5
"""Letters of the right word: of fewer many other words are made by a slip."""
_LIKELY = 1.0
"""Log-odds of each: an editor looks at it."""
_SPELLINGS = (*british.ALL, ("or", "er"))
_SMALL_CHANGES = frozenset(("n", "r", "d", "ed", "e"))
"""What makes another word of one: “Korea”, “Korean”."""


def in_longer_names(mentions: Mentions) -> Iterator[tuple[Suspect, Clue, float]]:
    """The known words that stand once in a name that the article writes often, each with the right one."""
    for right in mentions.often(_OFTEN):
        for mention in _slips(right, mentions) if len(right) >= _SHORTEST else ():
            form, place = mention
            cost = distance(form.name, right, ONE_SLIP)
            clue = Clue(right, cost, mentions=mentions.count(right), shared=True)
            yield Suspect(form.written, form.name, mentions.span(mention), place=place), clue, _LIKELY


def _slips(right: str, mentions: Mentions) -> Iterator[Mention]:
    """The known names that the article mentions once, a slip from the right word and beside the same name."""
    for name in sorted({*mentions.like(right)}):
        if name in mentions and len(mentions.places(name)) == 1 and _is_slip(name, right):
            mention = mentions.first(name)
            if mention.form.standing == KNOWN and _is_beside_the_same(mention, right, mentions):
                yield mention


def _is_slip(name: str, right: str) -> bool:
    if name[0] != right[0] or is_derived(name, right) or is_derived(right, name) or is_other_form_of_word(name, right):
        return False
    longer, shorter = sorted((name, right), key=len, reverse=True)
    if longer.startswith(shorter) and longer[len(shorter) :] in _SMALL_CHANGES:
        return False
    return is_one_slip(name, right) and not _are_variants(name, right)


def _are_variants(name: str, right: str) -> bool:
    """Whether both are right for one thing: “Spectre” and “Specter”, “Kyiv” and “Kiev”."""
    spellings = ((name, right), (right, name))
    if any(one.replace(ours, theirs) == other for ours, theirs in _SPELLINGS for one, other in spellings):
        return True
    groups = Variants.known().groups
    return not {*groups(name)}.isdisjoint(groups(right))


def _is_beside_the_same(mention: Mention, right: str, mentions: Mentions) -> bool:
    """Whether the article writes the right word often beside the one that stands beside the mention.

    A given name is somebody's, whatever family name follows: “Jan Smith” is another one than “Jon Smith”.
    """
    document, place = mentions.document, mention.place
    before, after = name_before(document, place), name_after(document, place)
    people = People.known()
    if after and people.namesakes(mention.form.name):
        return False
    if before and people.namesakes(before) and people.families(mention.form.name):
        return False
    beside = [(name_before(document, there), name_after(document, there)) for there in mentions.places(right)]
    same_before = sum(other == before != "" for other, _ in beside)
    same_after = sum(other == after != "" for _, other in beside)
    return max(same_before, same_after) >= _OFTEN

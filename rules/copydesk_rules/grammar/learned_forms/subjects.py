"""The subject of a verb, by the letters of what stands before it."""

from copydesk import Regex
from copydesk_rules.grammar.learned_forms.surroundings import Around
from copydesk_rules.grammar.learned_forms.tags import ADVERBS, DETERMINED, RELATIVE

_PHRASE = "(?:(?![gn][DaMHJIo3qQ])[DaMHJRAngNSPp?01#3qQ])*"
_CLAUSE = Regex(
    r"(?P<cut>(?:[,;:?!(–—$WC]|w(?=[3qDaHM])|(?<!\.)\.)[\"“]?)&?(?:I[JM0]*[NS](?=[DaH]))?R*(?![gIo])"
    rf"(?P<subject>{_PHRASE}(?:[Io]{_PHRASE})*)[RA]*\Z"
)
"""The letters of a clause up to its verb that has nothing but its subject before it.

It begins after a mark or a conjunction, but no ellipsis, maybe with “and” or when it was: “in dry years the herd”.
"""
_RELATIVE = Regex(rf"(?P<subject>{_PHRASE})w[RA]*\Z")
"""The letters of what a clause with “that” or “which” belongs to."""
_HELD = Regex(r"(?P<further>[NSPp?zbaM3#0][^;:.?!(–—$]*)[Iotg]\Z|[&w*]\Z")
"""What stands before a noun that belongs or is joined to another one: “patterns in the radiation that appear”."""
_ITEM = Regex(r"[,:;$][&RA]?[DaMHJng?NSPp]+\Z")
"""A noun between two marks, which makes the next one an item of a list: “the dog, the cat appear”."""
_OF_ONE, _OF_SEVERAL = frozenset("N?3a"), frozenset("Sq")
"""The letters of what one thing ends with that is a subject, and of what several end with."""
_NOT_OF_ONE, _NOT_OF_SEVERAL = frozenset("SpMq#0Q&z"), frozenset("NP?3a&b")
"""The letters of what makes it doubtful whose number the verb has to have."""


def is_of_one(near: Around) -> bool:
    """Whether all that may be the subject is one thing: “a board”, “the text in it”."""
    subject, further = _subject(near)
    return subject[-1:] in _OF_ONE and _NOT_OF_ONE.isdisjoint(subject + further)


def is_of_several(near: Around) -> bool:
    """Whether all that may be the subject is several things: “the roads”, “stalls on beaches”."""
    subject, further = _subject(near)
    return subject[-1:] in _OF_SEVERAL and _NOT_OF_SEVERAL.isdisjoint(subject + further)


def last_noun(near: Around) -> str:
    """The token that the subject ends with."""
    return near.before[len(near.tags_before.rstrip(f"{ADVERBS}{RELATIVE}")) - 1]


def may_end(letter: str, *, of_several: bool) -> bool:
    """Whether a subject may end with a word of this letter, or with an adverb or “that” after it."""
    return letter in (_OF_SEVERAL if of_several else _OF_ONE) or letter in ADVERBS or letter == RELATIVE


def _subject(near: Around) -> tuple[str, str]:
    """The letters of the subject, and of what else it may belong to; both empty where it cannot be told."""
    relative = _RELATIVE.search(near.tags_before)
    if relative:
        held = _HELD.search(near.tags_before, 0, relative.start())
        if held and held["further"] is None:
            return "", ""
        return relative["subject"], held["further"] if held else ""
    clause = _CLAUSE.search(near.tags_before)
    if clause is None:
        return "", ""
    subject = clause["subject"].rstrip(ADVERBS)
    is_after_comma = clause["cut"][:1] == ","
    is_item = is_after_comma and (DETERMINED.isdisjoint(subject) or _ITEM.search(near.tags_before, 0, clause.start()))
    return ("", "") if is_item else (subject, "")

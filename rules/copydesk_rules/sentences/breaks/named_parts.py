"""Words with a capital that are a part of a name or a title, though the model takes them for a sentence's first."""

from copydesk import NUMBER_WORDS
from copydesk_rules.dates.calendar import MONTHS
from copydesk_rules.sentences.breaks.chunk import Chunk, Side
from copydesk_rules.sentences.openers import opens

_LETTERED = frozenset(
    "class classes type types group grade series category section level plan vitamin hepatitis appendix exhibit".split()
)
"""Nouns that a letter names: “a dividend of class A shares”."""
_BEARING = frozenset(
    "subsidiary affiliate unit house underwriter underwriters broker brokers brokerage newspaper daily weekly magazine"
    " newsletter broadcaster publisher brewer carmaker retailer lender insurer conglomerate".split()
)
"""Nouns of firms whose names follow them: “the dealer house Hill and Lee said”."""
_CLOSING = frozenset('"”')
_SHORTEST = 2
"""Words of a quotation that is no sentence: “on the programme “Today,””."""


def is_part_of_name(left: Side, right: Side) -> bool:
    """Whether what follows a gap is the rest of a name, a date or a class, or a quotation of a word or two."""
    last, first = left[-1], right[0]
    if first.lead:
        return any(not _CLOSING.isdisjoint(chunk.trail) for chunk in right[:_SHORTEST])
    if last.trail:
        return False
    second = None if first.trail or len(right) == 1 else right[1]
    if last.core in MONTHS and first.core.lower() in NUMBER_WORDS:  # “as of March One it is open”
        return True
    if len(first.core) == 1 and first.core != "I":
        return _is_class(last, second)
    if (first.name and first.kind[-1:] == "'") or (last.core in _BEARING and not opens(first.core)):
        return True
    is_explained = second is not None and second.lead == "(" and second.core.isupper()  # “services Tax (GST)”
    return is_explained or (_is_acronym(last) and not opens(first.core))


def _is_class(last: Chunk, second: Chunk | None) -> bool:
    """Whether a letter names a class or is an initial: “the more valuable A stock”, “underwriters A C Hill”."""
    return last.core.lower() in _LETTERED or last.kind[0] == "J" or (second is not None and second.capital)


def _is_acronym(last: Chunk) -> bool:
    return len(last.core) > 1 and last.core.isupper() and last.core.isalpha()

"""Whether two words are the name of somebody well known."""

from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.people import People


def is_full_name(given: str, family: str) -> bool:
    """Whether somebody in the gazetteer bears both names, one after the other; marks and a possessive do not count."""
    return People.known().after(folded(given)).named(folded(family.partition("’")[0].partition("'")[0])) is not None

"""Several ways to write one mark in an article, of which the commonest is taken for its own."""

from collections.abc import Mapping, Sequence
from re import Match

from copydesk import Finding, Span


def rarer_ways(found: Mapping[str, Sequence[Match[str]]]) -> list[Finding]:
    """A finding for each way, by what it is called, but the commonest: at its first place.

    A match is of the mark, or has a group of it, where what stands beside the mark makes the way.
    """
    used = sorted((way for way in found if found[way]), key=lambda way: -len(found[way]))
    first = {way: found[way][0] for way in used}
    return [
        Finding(
            Span(*first[way].span(first[way].lastindex or 0)),
            f"{way[:1].upper()}{way[1:]} ({len(found[way])}) in an article with {used[0]} ({len(found[used[0]])})",
        )
        for way in used[1:]
    ]

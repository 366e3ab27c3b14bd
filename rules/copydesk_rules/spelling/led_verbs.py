"""Verbs after the words that govern their form: “has”, “could”, “to”, “been”."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from copydesk import Document, Regex

# One expression for what follows all of those words: to compile one for each takes a single article two milliseconds.
_VERB = Regex(
    r"(?:n't)? (?:(?:not|never|not yet|not even|no longer|also|already|always|just|only|recently|now|then|still|even"
    r"|since|ever|often|soon) )?(?P<verb>[a-z]+)(?![\w'’-])"
)


class LedVerb(NamedTuple):
    """A verb with the word that governs it, in folded prose.

    `text` runs from `start` to `end`; the verb begins at `begin` and goes up to the end.
    """

    text: str
    verb: str
    start: int
    begin: int
    end: int


def led_verbs(document: Document, *leads: str) -> Iterator[LedVerb]:
    """What may be verbs after each of some leads, words or their endings, perhaps with “n't” or an adverb between."""
    text = document.folded
    for lead in leads:
        at = text.find(lead)
        while at >= 0:
            end = at + len(lead)
            if match := _VERB.match(text, end):
                yield led_verb(match, at)
            at = text.find(lead, end)


def led_verb(match: re.Match[str], start: int) -> LedVerb:
    """The verb of a match, which begins at a place or later."""
    return LedVerb(match.string[start : match.end()], match["verb"], start, match.start("verb"), match.end("verb"))

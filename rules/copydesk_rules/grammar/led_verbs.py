"""Verbs after the words that govern their form: “has”, “could”, “to”, “been”; and what else stands after its lead."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from copydesk import Document, Regex
from copydesk.named_tuple import NamedTuple

# One expression for what follows all of those words: to compile one for each takes a single article two milliseconds.
_VERB = Regex(
    r"(?:n't)? (?:(?:not yet|not even|not|never|no longer|also|already|always|just|only|recently|now|then|still|even"
    r"|since|ever|often|soon) )?(?P<verb>[a-z]++)(?![\w'’\[-])"
)
_LONGEST_LEAD = 16


class LedVerb(NamedTuple):
    """A verb with the word that governs it, in folded prose: its lead.

    `text` runs from `start`, where the lead begins, to `end`; the verb begins at `begin` and goes up to the end.
    """

    lead: str
    text: str
    verb: str
    start: int
    begin: int
    end: int


CorrectedVerbs = Iterator[tuple[LedVerb, str]]
"""Verbs in a form that cannot stand where they do, each with what should be there."""


def led_verbs(
    document: Document, *leads: str, verb: Regex = _VERB, asked: Callable[[str], object] | None = None
) -> Iterator[LedVerb]:
    """What may be verbs after each of some leads, words or their endings, perhaps with “n't” or an adverb between.

    `verb` is another expression for what follows a lead, with a group of that name; `asked` tells from the verb alone
    whether it is asked for, where those are few.
    """
    text, vocabulary = document.folded, document.folded_vocabulary
    for lead, phrase, word in _phrases(leads):
        if word and word not in vocabulary:
            continue
        for at in document.folded_places(phrase):
            match = verb.match(text, at + len(lead))
            if match and (asked is None or asked(match["verb"])):
                yield led_verb(lead, match, at)


@cache
def _phrases(leads: Sequence[str]) -> Sequence[tuple[str, str, str]]:
    """Each lead with what it is looked for by, and a whole word of that; none of one that is an ending.

    A lead that is a whole word is looked for only where something may follow it, which is found faster.
    """
    return [
        (lead, phrase, max(phrase.split(" ")[1:-1], key=len, default=""))
        for lead in leads
        for phrase in ((lead,) if not lead.startswith(" ") or lead.endswith(" ") else (f"{lead} ", f"{lead}n't "))
    ]


def led_verb(lead: str, match: re.Match[str], start: int) -> LedVerb:
    """The verb of a match, after a lead that begins at a place."""
    text = match.string[start : match.end()]
    return LedVerb(lead, text, match["verb"], start, match.start("verb"), match.end("verb"))


def led_by(before: Regex, pattern: Regex, document: Document) -> Iterator[re.Match[str]]:
    """The matches of `pattern` in the folded prose that stand right after what `before` matches up to its end.

    The later part is looked for first, as its letters are found faster.
    """
    text = document.folded
    return (match for match in pattern.finditer(text) if before.left_of(text, match.start(), _LONGEST_LEAD))

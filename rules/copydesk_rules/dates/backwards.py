"""What runs from the later to the earlier, or from the larger to the smaller: “moved from 15 to 13 March”."""

from copydesk import Document, Regex

_MOVING = Regex(
    r"\b(?:rise|rose|risen|fall|fell|fallen|falling|drop\w*|cut|cuts|cutting|grow\w*|grew|up|down|increas\w+|decreas\w+"
    r"|reduc\w+|rais\w+|count(?:s|ed|ing|down)?|back|backwards?|backdat\w+|revers\w+|lower\w*|improv\w+|slid|shr\w+nk"
    r"|difference|gap|choice|choos\w+|chose|split|mov(?:es?|ed|ing)|chang\w+|brought|bring\w*|shift\w*|resched\w+"
    r"|postpon\w+|delay\w*|earlier|forwards?|advanc\w+|adjust\w+|alter\w+|push\w*|pull\w*|switch\w*|correct\w*"
    r"|revis\w+|amend\w*|shorten\w*|accelerat\w+|hasten\w*|speed\w*|sped)\b"
)
"""Words for what goes up and down or is put to another time, so that a later or larger number may come first."""
AROUND = 60
"""Characters on either side of a number in which words tell what it is."""


def runs_backwards(document: Document, place: int) -> bool:
    """Whether the sentence, up to a place, speaks of something that goes from the later or the larger to the other."""
    return _MOVING.search(document.sentence_before(place, AROUND)) is not None


def goes_on_backwards(document: Document, place: int) -> bool:
    """Whether the sentence speaks of it after a place: “between 2015 and 1999 it fell”."""
    sentence = document.sentence_at(place)
    end = min(sentence.end, place + AROUND) if sentence else place
    return _MOVING.search(document.folded, place, end) is not None

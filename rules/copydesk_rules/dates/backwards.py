"""What is told from the later to the earlier, or from the larger to the smaller: “moved from 15 to 13 March”."""

from copydesk import Regex

_TOLD_BACKWARDS = Regex(
    r"\b(?:rise|rose|risen|fall|fell|fallen|falling|drop\w*|cut|cuts|cutting|grow\w*|grew|up|down|increas\w+|decreas\w+"
    r"|reduc\w+|rais\w+|count(?:s|ed|ing|down)?|back|backwards?|backdat\w+|revers\w+|lower\w*|improv\w+|slid|shr\w+nk"
    r"|difference|gap|choice|choos\w+|chose|split|mov(?:es?|ed|ing)|chang\w+|brought|bring\w*|shift\w*|resched\w+"
    r"|postpon\w+|delay\w*|earlier|forwards?|advanc\w+|adjust\w+|alter\w+|push\w*|pull\w*|switch\w*|correct\w*"
    r"|revis\w+|amend\w*|shorten\w*)\b"
)
_SENTENCE_END = Regex(r"[.!?][”\"’')]* (?=[A-Z“‘\"'(])|\n")
AROUND = 60
"""Characters on either side of a number in which words tell what it is."""


def is_told_backwards(text: str, place: int) -> bool:
    """Whether the sentence, up to a place, tells of something that goes from the later or the larger to the other."""
    before = _SENTENCE_END.split(text[max(0, place - AROUND) : place])[-1]
    return _TOLD_BACKWARDS.search(before) is not None


def goes_on_backwards(text: str, place: int) -> bool:
    """Whether the sentence tells so after a place: “between 2015 and 1999 it fell”."""
    after = _SENTENCE_END.split(text[place : place + AROUND])[0]
    return _TOLD_BACKWARDS.search(after) is not None

"""Whether the words on either side of a mark are running text, and not names of code, files or fields."""

from copydesk import Lexicon

_COMMON, _KNOWN = 1500, 51
"""Uses from which a word is ordinary anywhere, and where both are in small letters and the article has no code."""
JOINING = frozenset(
    "a an and are as at be but by for from had has have he her his i if in is it its not of on or our she so"
    " than that the their then there they this to was we were when where which while who will with would"
    " you your said says whose whom after before because since though although until told now once".split()
)
"""Words that join others and never name a field, file or option, so that no list without spaces has them."""


def are_ordinary(words: Lexicon, left: str, right: str, *, technical: bool) -> bool:
    """Whether both are words of running text; the left one may be a number, or a name that no list holds."""
    if technical and JOINING.isdisjoint((left.lower(), right.lower())):
        return False
    if left.isdigit():
        return right in JOINING and len(right) > 1
    least = _COMMON if technical or not (left.islower() and right.islower()) else _KNOWN
    named = left.istitle() and right.islower()
    return words.frequency(right) >= least and (named or words.frequency(left) >= least)

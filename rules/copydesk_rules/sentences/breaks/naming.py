"""Capitals after a gap that go on with a name: a number, a letter, an office or a title, as in “World War Two”."""

from copydesk import Regex
from copydesk_rules.sentences import asking
from copydesk_rules.sentences.breaks.chunk import Side
from copydesk_rules.words.determiners import DETERMINERS

_PRESSING = frozenset("press presses pressed pressing click clicks clicked clicking tap taps tapped tapping".split())
_DAYS = asking.NUMBERS - {"one"}
_RANK = Regex(r"[A-Z]|[IVX]+|\d{1,3}[A-Za-z]?")
_AFTER_NUMBERS = asking.PREPOSITIONS - {"of", "in", "for"}
"""What follows “BBC One”, and hardly “one” where that is somebody: “one of them”."""
_BEFORE_TITLES = asking.PREPOSITIONS | {"after", "before"}


_TITLE = 2
"""Words after the first from which a phrase of capitals is a title."""


def is_dated(_left: Side, right: Side) -> bool:
    """Whether the number of a day follows a month: “April Nine”."""
    return right[0].core.lower() in _DAYS


def is_numbered(left: Side, right: Side) -> bool:
    """Whether a number in words follows the name of what is numbered: “World War Two”."""
    if not left[-1].capital or len(left) < 2 or right[0].core.lower() not in asking.NUMBERS:  # noqa: PLR2004
        return False
    return right[0].core != "One" or _is_name_of_one(right)


def _is_name_of_one(right: Side) -> bool:
    """Whether “One” is no subject, as it ends the sentence or a preposition follows: “shown on BBC One on Monday”."""
    return bool(right[0].trail) or (len(right) > 1 and right[1].core in _AFTER_NUMBERS)


def is_first_office(_left: Side, right: Side) -> bool:
    """Whether “First” is a part of an office: “two days after First Minister Ann Lind”."""
    if right[0].core != "First" or len(right) < 2:  # noqa: PLR2004
        return False
    return right[1].capital and (right[1].role or right[1].core == "Lady")


def is_number(_left: Side, right: Side) -> bool:
    """Whether “No.” is a number's: “amendment No. 2”."""
    return right[0].core == "No" and right[0].trail == "." and len(right) > 1 and right[1].core[:1].isdigit()


def is_in_capitals(_left: Side, right: Side) -> bool:
    """Whether a title of ordinary words with capitals follows: “a law that replaced No Child Left Behind”."""
    return len(right) > _TITLE and all(chunk.capital and not chunk.name for chunk in right[1 : _TITLE + 1])


def is_letter(_left: Side, right: Side) -> bool:
    """Whether “A” is the letter of one of several, as no noun follows it: “factory A makes”, “type A (the first)”."""
    if right[0].core != "A" or len(right) < 2:  # noqa: PLR2004
        return False
    after = right[1]
    return after.lead in ("(", "[") or after.part in ("s", "j") or after.kind[0] in "zm" or after.core in asking.LINKING


def is_lettered(left: Side, right: Side) -> bool:
    """Whether a letter names one of several: “class A shares”."""
    return right[0].core == "A" and left[-1].core.lower() in asking.LETTERED


def is_ranked(_left: Side, right: Side) -> bool:
    """Whether a rank with its letter or number follows: “has been granted Grade II listed status”."""
    return len(right) > 1 and right[0].core.lower() in asking.LETTERED and bool(_RANK.fullmatch(right[1].core))


def was_then(left: Side, right: Side) -> bool:
    """Whether somebody's former office is named: “between then Under Secretary of Trade Lind and”."""
    is_office = right[0].role or (len(right) > 1 and right[1].role)
    return left[-1].core == "then" and len(left) > 1 and is_office and right[0].capital and not right[0].trail


def is_tune(left: Side, right: Side) -> bool:
    """Whether a title follows what it is the title of: “the theme tune The Ballad of”."""
    return left[-1].core in asking.TUNES and right[0].core == "The" and len(right) > 1 and right[1].capital


def is_called(left: Side, right: Side) -> bool:
    """Whether a title follows what has it, or a preposition: “a column in The Guardian”, “the film When We Sang”."""
    last, has_article = left[-1].core, right[0].core == "The"
    can_follow = last in asking.TITLED or (has_article and last in _BEFORE_TITLES)
    is_title = len(right) > 1 and (right[1].capital or right[1].kind[0] == "#")
    return can_follow and is_title and (has_article or not right[1].name)


def is_key(left: Side, _right: Side) -> bool:
    """Whether a key or a button follows what is done to it: “press Enter after each line”, “click Next to go on”."""
    if left[-1].core.lower() not in _PRESSING or left[-1].trail:
        return False
    return len(left) == 1 or (left[-2].core.lower() not in DETERMINERS and left[-2].kind[:1] != "J")


def is_model(left: Side, right: Side) -> bool:
    """Whether a noun with a number ends the name of a thing: “its Galaxy Note 7”."""
    is_counted = len(right) > 1 and right[1].core.isdigit() and not right[0].trail
    return is_counted and left[-1].name and right[0].capital and not {"N", "P"}.isdisjoint(right[0].kind)


def is_titled(left: Side, right: Side) -> bool:
    """Whether something is at the end that has a title, which may follow: “the song Take the Road”."""
    return left[-1].core in asking.TITLED and right[0].core.lower() not in asking.WHEN


def goes_on(left: Side, right: Side) -> bool:
    """Whether a name goes on after the gap: “Acme Holding Corp”, “Commander Sid Heal”."""
    if not left[-1].name or len(right) < 2 or right[0].core.lower() in asking.WHEN:  # noqa: PLR2004
        return False
    if len(left) > 1 and left[-2].capital and left[-2].role and not left[-2].trail:
        return True
    return (not right[0].name or right[0].role) and not right[0].trail and right[1].capital

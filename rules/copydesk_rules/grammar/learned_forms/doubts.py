"""Why a form of a verb may be right though the model thinks another one likelier: what it cannot know of words."""

from copydesk_rules.grammar.learned_forms.forms import PAST, Choice
from copydesk_rules.grammar.learned_forms.surroundings import Around
from copydesk_rules.grammar.learned_forms.tags import AUXILIARIES, BEFORE_BASES, NAMES
from copydesk_rules.grammar.wrong_numbers.subjunctive import WISHED
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import ALSO_MANY, COLLECTIVE, MAY_BE_PLURAL

_OF_NOUNS = frozenset("NSP?")
_SHARES = frozenset("percentage proportion share cent percent fraction cattle poultry vermin".split())
"""Nouns that name several as well as one."""
_LATIN = ("ae", "i", "a")
"""Endings of plurals that are none in English: “supernovae”, “data”."""
_SEEING = frozenset(
    "see sees saw seen seeing watch watches watched watching hear hears heard hearing feel feels felt feeling notice"
    " noticed noticing have has had having bid bade rather better".split()
)
"""After these somebody does something in the base form: “saw the bus leave”."""
_DESCRIBED = frozenset("NSJngP?p")
"""The tags of what a participle describes that stands before it: “to infected fowl”."""
_DONE_BY = frozenset("by at with from on in as to for about into".split())
"""What stands after a participle, and hardly after a noun."""
_OBJECTS = frozenset("Da m3q0".replace(" ", ""))
_ADVERBS = "RA"


def is_doubted(near: Around, written: str, choice: Choice) -> bool:
    """Whether the form that is written may be right, so that nothing is said."""
    if choice.group.startswith(PAST):
        return not (_lacks_ending(near, choice) if not choice.is_second else _has_one_too_many(near))
    return _may_be_of_one(near, written) if choice.is_second else _may_be_of_several(near, written)


def _may_be_of_one(near: Around, written: str) -> bool:
    """Whether a form for one thing may be right, or be no verb: “his works”, “Miles says”."""
    before = near.before[-1]
    if written not in ("is", "was", "has", "does") and not classes_of(written).startswith("z"):
        return True
    return near.tags_before[-1] in NAMES or People.known().is_borne(before)


def _may_be_of_several(near: Around, written: str) -> bool:
    """Whether a form without an ending may be right after what looks like one thing."""
    tags = near.tags_before
    nouns = [token for token, tag in zip(near.before, tags, strict=True) if tag in _OF_NOUNS]
    if tags[-1] in NAMES or any(map(_names_several, (near.before[-1], *nouns[-2:]))):
        return True
    if WISHED.search(" ".join(near.before)) or not _SEEING.isdisjoint(near.before):
        return True
    is_auxiliary = written in ("are", "were", "have", "do")
    return not is_auxiliary and any(tag in BEFORE_BASES for tag in tags[-8:])


def _names_several(noun: str) -> bool:
    is_known = noun in COLLECTIVE or noun in MAY_BE_PLURAL or noun in ALSO_MANY or noun in _SHARES
    return is_known or noun.endswith(_LATIN)


def _lacks_ending(near: Around, choice: Choice) -> bool:
    """Whether a form without an ending stands right after “have” or “be”: “has reject suggestions”."""
    left = near.tags_before.rstrip(_ADVERBS)[-1:]
    if left not in AUXILIARIES:
        return False
    if choice.group.endswith("verb"):
        return near.tags_after[0] not in "NS" or left == "H"
    return near.tags_after[0] in _OBJECTS if left == "H" else near.after[0] in _DONE_BY


def _has_one_too_many(near: Around) -> bool:
    """Whether a past stands right after “will”, “to” or “did”, and describes nothing: “could led to”."""
    stripped = near.tags_before.rstrip(_ADVERBS)
    before = near.before[len(stripped) - 1]
    if stripped[-1:] not in "XtO" or before.endswith("'d"):
        return False
    return near.tags_after[0] not in _DESCRIBED

"""Why a form of a verb may be right though the model thinks another one likelier: what it cannot know of words."""

from copydesk import Regex
from copydesk_rules.grammar.learned_forms.forms import PAST, Choice
from copydesk_rules.grammar.learned_forms.subjects import is_of_one, is_of_several, last_noun, may_end
from copydesk_rules.grammar.learned_forms.surroundings import Around
from copydesk_rules.grammar.learned_forms.tags import (
    ADVERBS,
    AUXILIARIES,
    BEFORE_BASES,
    DETERMINED,
    KNOWN,
    LETTERS,
    NAMES,
    RELATIVE,
)
from copydesk_rules.grammar.wrong_numbers.subjunctive import WISHED
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import ALSO_MANY, COLLECTIVE, MAY_BE_PLURAL, MEASURES, PEOPLE, names_several
from copydesk_rules.words.verbs import ADJECTIVES, ALSO_BASES, TO_PLURAL, TO_SINGULAR, verbs

_NOUNS = frozenset("NSP?")
_SHARES = frozenset(
    "percentage proportion share cent percent fraction cattle poultry vermin bourgeoisie proletariat cadre peasantry"
    " debris membership aristocracy gentry clergy nobility intelligentsia citizenry".split()
)
"""Nouns that name several as well as one."""
_ALSO_ONE = frozenset("species series means headquarters crossroads barracks gallows news politics".split())
"""Nouns that end like plurals, and name one thing as well."""
_LATIN = ("ae", "i", "a", "men")
_AS_PLURALS = ("is", "us", "ss", "ics", "works")
"""Endings of plurals without an “s”, “supernovae”, “data”, and of what ends like a plural: “longicollis”."""
_AUXILIARIES = frozenset((*TO_PLURAL, *TO_SINGULAR))
_PRONOUNS = frozenset("he she it this that i you we they".split())
_SMALL_ADVERBS = frozenset(
    "also never now still already just only ever often always since soon even yet then once again long well".split()
)
_WHEN = frozenset("time day week month year morning afternoon evening night way moment".split())
"""Nouns that say when or how, with nothing before them: “this time remove it”."""
_ASKING = frozenset("what which how why when where".split())
"""Words of questions, in which “does” stands before its subject: “what other features does it have”."""
_PEOPLE = PEOPLE | {"police"}
_APART = frozenset(
    "see sees saw seen seeing watch watches watched watching hear hears heard hearing feel feels felt feeling notice"
    " noticed noticing have has had having bid bade rather better today yesterday tomorrow how none neither"
    " either nor ye thou nowhere never".split()
)
"""Words after which somebody does something in the base form, or the number of the subject cannot be told."""
_OBJECTS = DETERMINED.union("0")
"""The letters of what begins an object, after which a word is hardly a noun."""
_GIVEN = _OBJECTS.union("JW")
"""Those and what else stands between “had raise” and a noun, after which “raise” is none."""
_HELD_THINGS = frozenset(
    "need cause hope love fear access concern respect control trust faith doubt experience use interest influence"
    " impact effect contact change".split()
)
"""What somebody may have."""
_AFTER_NOUNS = frozenset("NZYXmVBTo(w")
"""The letters of what stands after a noun and not after a verb: “the tax take is”, “a think tank”."""
_SUBJECT_GOES_ON = Regex("[Io][NSPp][ZYVXz]")
"""The letters of what is behind a noun and before its verb: “the tax take from mills is small”."""
_DESCRIBED = frozenset("NSJngPp?")
"""The letters of what a participle describes that stands before it: “to infected fowl”."""
_DONE_BY, _DONE_BY_NOUNS = (
    frozenset("by at with from on in as to for about into".split()),
    frozenset("by from in into with".split()),
)
"""What stands after a participle, and what does so after one of a verb that is a noun as well: “be host for it”."""
_BEFORE_NOUNS = frozenset(
    "due prior close subject opposed addition return none according part risk risks exposed exposure linked entitled"
    " feel feels felt get gets got".split()
)
"""Words after which “to” has a noun behind it, or is written for “too”."""
_STRANDED = Regex(r"[NSPp?Ww][q3][dpbz]t\Z")
"""The letters of a “to” that belongs to what stands before: “the man we spoke to told us”."""
_AFTER_DONE = frozenset("R.,;$")
"""The letters of what stands after a participle of a verb that is no noun."""
_ALSO_OTHERS = ADJECTIVES.union(
    "mean ground spot host top base need talk write read execute given resent loathe judge".split()
)
"""Verbs that are other words as well: “be mean”, “be spot on”, “has write access”, “given that”."""
_RIGHT = frozenset((("might", "makes"), ("must", "needs")))
"""What is right as it is: “might makes right”, “must needs go”."""
_COMING = frozenset("come become".split())
"""Verbs whose participles describe nothing behind which they stand."""
_NEAR = 4
_DOING = frozenset("do does did done doing".split())
"""Before “is” these ask for a base form: “what they do is communicate”."""


def may_follow(before: str, choice: Choice) -> bool:
    """Whether the form may be told as wrong after a word: after most it may not, which saves a closer look."""
    word = before.lower()
    if word not in LETTERS and not word.endswith("ly"):
        names_many = word.endswith("s") or word in _PEOPLE
        if word not in _SMALL_ADVERBS and (choice.group.startswith(PAST) or names_many != choice.is_second):
            return False
    letter = KNOWN[before].opening
    if choice.is_second and letter in BEFORE_BASES:
        return True
    if choice.group.startswith(PAST):
        return letter in ADVERBS or (letter in AUXILIARIES and not choice.is_second)
    return may_end(letter, of_several=choice.is_second)


def asks_for_base(near: Around) -> bool:
    """Whether the word before it asks for a form without an ending: “will applies”."""
    return near.led_by[-1:] in BEFORE_BASES


def is_doubted(near: Around, written: str, choice: Choice) -> bool:
    """Whether the form that is written may be right, so that nothing is said."""
    if choice.group.startswith(PAST):
        return not (_has_one_too_many(near, written) if choice.is_second else _lacks_ending(near, written, choice))
    return not (_is_of_several(near, written, choice) if choice.is_second else _is_of_one(near, written, choice))


def _is_of_several(near: Around, written: str, choice: Choice) -> bool:
    """Whether a form for one thing stands after several, or after “will” or “to”: “can makes”, “the roads is”."""
    if (near.before[-1], written) in _RIGHT or _is_apart(near):
        return False
    is_verb = choice.group.endswith("verb") or written in _AUXILIARIES or classes_of(written).startswith("z")
    left = near.led_by[-1:]
    if left in BEFORE_BASES:
        is_led = is_verb if left != "t" else choice.group.endswith("verb")
        return is_led and written not in _AUXILIARIES and _is_led(near, left)
    if not is_of_several(near) or not (is_verb or left == "q"):
        return False
    last, is_asked = last_noun(near), written == "does" and not _ASKING.isdisjoint(near.before)
    is_plural = left == "q" or last in _PEOPLE or (names_several(last) and not last.endswith(_AS_PLURALS))
    return is_plural and not (is_asked or last in MEASURES or last in _ALSO_ONE or last in MAY_BE_PLURAL)


def _is_led(near: Around, left: str) -> bool:
    """Whether the word that asks for a form without an ending is one, and asks for this form."""
    is_noun = left == "X" and near.led_by[-2] in "JDHa"  # “the can contains beans”
    is_noun |= left == "t" and near.before[-2] in _BEFORE_NOUNS
    is_noun |= left == "t" and "from" in near.before[-_NEAR:]  # “from silly to jailed”
    if near.follows_capital or is_noun or "best" in near.before or _STRANDED.search(near.led_by):
        return False
    return left != "T" or near.leader.endswith("n't") or near.before[-1] == "not"


def _is_of_one(near: Around, written: str, choice: Choice) -> bool:
    """Whether a form for several stands after one thing: “a board show the train”, “a bus that leave”."""
    is_noun = near.tags_after[0] in _AFTER_NOUNS or _SUBJECT_GOES_ON.match(near.tags_after) is not None
    if not is_of_one(near) or _is_apart(near) or is_noun:
        return False
    nouns = [token for token, tag in zip(near.before, near.tags_before, strict=True) if tag in _NOUNS]
    if any(map(_names_several, (near.before[-1], *nouns[-3:]))) or _is_other(last_noun(near)):
        return False
    is_foreign = written == "die" and near.tags_after[0] in NAMES  # “sehen Sie die Seiten”
    if is_foreign or WISHED.search(" ".join(near.before)) or "goal" in near.before:
        return False
    if written in _AUXILIARIES:
        return written != "were" or near.tags_before[-1] != "3"  # “as it were”
    return not _is_past(near, choice.base) and _is_verb(near, choice)


def _is_other(noun: str) -> bool:
    """Whether a word before a verb is no subject, or looks like one thing and is several: “this time”, “mechanics”."""
    return noun in _WHEN or noun.endswith("ics")


def _is_past(near: Around, base: str) -> bool:
    """Whether a form without an ending is a past as well, “put” or “lay”, or needs none: “he need not go”.

    A participle may stand behind what it describes, “shops run by two”, but not behind “that”.
    """
    may_describe = base == verbs()[base].participle and near.led_by[-1:] != RELATIVE and base not in _COMING
    return base in ALSO_BASES or base in ("need", "dare") or base == verbs()[base].past or may_describe


def _is_verb(near: Around, choice: Choice) -> bool:
    """Whether a form without an ending is a verb there, though it may be a noun elsewhere."""
    if choice.group.endswith("verb") or near.led_by[-1:] in (RELATIVE, "3"):
        return True
    return near.tags_after[0] in _OBJECTS and near.tags_after[1] not in _AFTER_NOUNS


def _is_apart(near: Around) -> bool:
    """Whether the subject may be a name, or another word than the one before the verb."""
    is_name = near.follows_capital and near.before[-1] not in _PRONOUNS
    return is_name or near.before[-1] == "mine" or not _APART.isdisjoint(near.before)


def _names_several(noun: str) -> bool:
    is_known = noun in COLLECTIVE or noun in MAY_BE_PLURAL or noun in ALSO_MANY or noun in _SHARES
    return is_known or noun.endswith(_LATIN)


def _lacks_ending(near: Around, written: str, choice: Choice) -> bool:
    """Whether a form without an ending stands right after “have” or “be”: “has reject suggestions”."""
    left, following = near.led_by[-1:], near.tags_after[0]
    is_asked = left == "Z" and not _DOING.isdisjoint(near.before)
    if left not in AUXILIARIES or "there" in near.before[-4:] or is_asked:
        return False
    if written in _ALSO_OTHERS:
        return False
    is_whole = near.before[-2:] in (["human", "being"], ["that", "be"]) or (
        left == "V" and near.tags_before[-2] == RELATIVE
    )
    if is_whole:  # “human beings suffer”, “the powers that be try”, “those who have give”
        return False
    if left == "V":
        return choice.group.endswith("verb") or (following in _GIVEN and written not in _HELD_THINGS)
    if choice.group.endswith("verb"):
        return near.after[0] in _DONE_BY or following in _AFTER_DONE
    return near.after[0] in _DONE_BY_NOUNS


def _has_one_too_many(near: Around, written: str) -> bool:
    """Whether a past stands right after “will”, “to” or “did”, and describes nothing: “could led to”."""
    left, following = near.led_by[-1:], near.tags_after
    if left not in BEFORE_BASES or not _is_led(near, left) or written in _ALSO_OTHERS:
        return False
    is_had = near.leader.endswith("'d")
    is_listed = following[0] == "&" and following[1] in _DESCRIBED
    is_noun = left == "t" and following[0] in ",()z"
    return not (is_had or following[0] in _DESCRIBED or is_listed or is_noun)

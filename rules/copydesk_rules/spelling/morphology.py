"""What a word that no list holds may be made of: a prefix, a known word, an ending."""

from collections.abc import Iterator

from copydesk import Regex
from copydesk_rules.words.verbs import verbs

_REGULAR = {
    "ably": "able", "ibly": "ible", "ized": "ize", "izing": "ize", "ization": "ize", "izer": "ize", "izers": "ize",
    "ivism": "ive", "alism": "al", "ionarism": "ionary",
}  # fmt: skip
"""Endings that stand for others without an exception."""
_OF_ADJECTIVE = Regex(
    r"(?P<base>\w{3,}al)i(?:[sz](?:e[ds]?|ing|ations?)|stic(?:ally)?)|(?P<noun>\w{4,}tion)al(?:ly)?"
    r"|(?P<science>\w{3,}olog)i[sz](?:e[ds]|ing)|(?P<quality>\w{4,}(?:al|ic))ity"
    r"|(?P<able>\w{4,}[ai]b)ili[sz](?:e[ds]?|ing|ation)|(?P<often>\w{2,}(?:bb|dd|ff|gg|pp|zz)l)y"
)
"""Verbs and adjectives that are made of any word in “-al”, adjectives of any noun in “-tion”, verbs of any in “-ology”,
nouns of any adjective in “-al” and “-ic”, adjectives of verbs for what is done little by little: “regionalise”,
“animalistic”, “rotational”, “technologised”, “incrementality”, “compatibilize”, “snuggly”."""
_AGENT = Regex(r"(?P<base>\w{4,}t)ors?")
"""Who, or what, does what a verb in “-t” or “-te” says, as Latin has it: “requestor”, “decryptors”."""
_FEWEST_ABLE = 6
"""Letters of a verb that “-able” makes an adjective of, so that no slip does: “supervisable”."""
_OF_DOING = Regex(r"(?P<verb>\w{4,}at)ive(?:ly)?")
"""Adjectives of verbs in “-ate”: “duplicative”. Those of nouns are slips: “primative”."""
_OPEN_PREFIXES = "un re non anti over under sub super inter multi counter bio micro nano neuro".split()
_FEWEST_PREFIXED = 8
"""Letters of a known word to which these prefixes may be put, so that no slip makes a prefix by chance."""
_FEWEST_UNDONE = 6
"""Letters of a participle to which “un” may be put."""
_PREFIXES = (
    "un re non pre anti over under sub super inter multi mis out counter micro macro pseudo semi auto de cross cyber"
    " eco geo hyper infra mega meta mid mini mono nano neo neuro post pro socio techno tele trans ultra uni bio electro"
    " photo thermo hydro psycho astro co agri agro petro cardio intra extra fore ever".split()
)
_SUFFIXES = "less like wise ward wards proof free hood ship based style friendly maker makers goer goers land".split()
_DERIVED = ("ly", "ness", "able", "ably", "ability", "ish", "er", "ers", "ee", "ees")
_INFLECTED = ("ed", "ing", "d")
_COINED = ("y", "ee", "d")
"""Endings that are put to words for the nonce: “researchy”, “replacee”, and the name of a daemon, “gossipd”."""
_FEWEST_COINED = 5
"""Letters of such a word; a shorter one, as in “likey”, is a slip."""
_NO_NOUN = ("ed", "ly", "ous", "ful")
NO_SINGULAR = ("s", "ou", "u", "i", "selve")
"""What ends no word of which the form with an “s” is the plural: “unles”, “previou”, “campu”, “ourselve”."""
BEFORE_ES = ("se", "xe", "che", "she", "oe", "ze")
"""What ends a word that may be a plural without its “s”: “matche”."""
_FEWEST = 3
"""Letters that the rest of a word must have."""
_IZATION = Regex(r"ization(?=(?:s|al|ally)?\Z)")
_ISE = Regex(r"is(?=(?:e[drs]?|ers|ing|ations?|able)\Z)")
_VOWELS = frozenset("aeiou")
_LIGATURE = Regex(
    r"a(?=em|ed[aio]|esth|etio|eval|ec[aiou]|eo[gln])|o(?=et(?:us|al|i)|estr|edem|esoph|eb[ai]|ea|eic|euv|eli"
    r"|eo[ps]|eno)"
)
"""The letter before an “e” that American spelling leaves out: “haemoglobin”, “oestrogen”."""
# Endings that make another substance of the same stem, and those of enzymes, which chemistry coins at will.
_SUBSTANCE = Regex(
    r"(?P<stem>\w*(?:meth|eth|prop|but|pent|hex|hept|oct|dec|benz|phen|tolu|xyl|styr|acet|form|sul(?:f|ph)|nitr|chlor"
    r"|brom|iod|fluor|phosph|ars|selen|tellur|silic|bor|carb|chrom|mangan|cyan|lact|malon|succin|glut|glyc|pyr)"
    r"(?:[aeoy]?|am|az|ox))(?:anes?|enes?|ynes?|anols?|enols?|ols?|anals?|als?|ones?|ides?|ites?|ates?|yls?|ines?|ic)"
)
_OF_SUBSTANCES = tuple(
    "ane anes ene enes yne ynes ol ols al als one ones ide ides ite ites ate ates yl yls ine ines ic".split()
)
_ENZYME = Regex(r"\w{5,}ases?")


def may_be_substances(word: str, other: str) -> bool:
    """Whether an unknown word may be another substance than the one that it is a letter away from: “propyne”."""
    if _ENZYME.fullmatch(word) and not other.endswith(("ase", "ases")):
        return True
    if word.endswith("in") and other == f"{word}g":  # “maturin”, as “insulin”, but no verb that all know
        return not {word[:-2], f"{word[:-2]}e", word[:-3]} & verbs().keys()
    first = _SUBSTANCE.fullmatch(word) if word.endswith(_OF_SUBSTANCES) else None
    second = first and _SUBSTANCE.fullmatch(other)
    return first is not None and second is not None and first["stem"] == second["stem"]


def as_american(word: str) -> str:
    """The word as American spells it, if British spells its kind in another way: “Americanisation”, “oestrogen”."""
    return _ISE.sub("iz", _LIGATURE.sub("", word))


def as_british(word: str) -> str:
    """The word as British spells it, if it is of a kind that no verb in -ise alone makes: “corporatization”."""
    return _IZATION.sub("isation", word)


def without_prefix(word: str) -> Iterator[str]:
    """What is left of the word without each prefix that it may begin with."""
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) > _FEWEST:
            yield rest


def derived_from(word: str) -> Iterator[str]:
    """The words of which this one may be made by an ending that English puts to most of a kind: -ly, -ness, -able."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix):
            yield word[: -len(suffix)]
    for ending in _DERIVED:
        if word.endswith(ending):
            yield from _bases(word[: -len(ending)], ending)
    if agent := _AGENT.fullmatch(word):
        yield from (agent["base"], f"{agent['base']}e")


def regularly_from(word: str) -> Iterator[str]:
    """The words of which this one is made by a rule so regular that where they are right it is."""
    for ending, other in _REGULAR.items():
        if word.endswith(ending):
            yield word.removesuffix(ending) + other
    if made := _OF_ADJECTIVE.fullmatch(word):
        able = (made["able"] and f"{made['able']}le") or (made["often"] and f"{made['often']}e")
        yield made["base"] or made["noun"] or made["quality"] or able or f"{made['science']}y"
    if (doing := _OF_DOING.fullmatch(word)) and f"{doing['verb']}e" in verbs():
        yield f"{doing['verb']}e"
    stem = word.removesuffix("able")
    is_made = stem != word and len(stem) >= _FEWEST_ABLE and not stem.endswith(("c", "g"))  # “noticeable” keeps its “e”
    if is_made and f"{stem}e" in verbs():
        yield f"{stem}e"
    if word.startswith("un") and word.endswith(("ed", "able")) and len(word) - len("un") >= _FEWEST_UNDONE:
        yield word.removeprefix("un")
    for prefix in _OPEN_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= _FEWEST_PREFIXED:
            yield word.removeprefix(prefix)


def grown_from(word: str) -> Iterator[str]:
    """The words that this one grows out of by an ending, be it one that only its author has thought of."""
    yield from derived_from(word)
    yield from inflected_from(word)
    for ending in _COINED:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _FEWEST_COINED and stem[-1] != ending:
            yield from (stem,) if ending == "d" else (stem, f"{stem}e")


def inflected_from(word: str) -> Iterator[str]:
    """The words of which this one may be the plural, the past tense or the like."""
    for ending in _INFLECTED:
        if word.endswith(ending):
            yield from _bases(word[: -len(ending)], ending)


def singulars(word: str) -> Iterator[str]:
    """The nouns of which this word may be the plural."""
    if word.endswith("ys") and word[-3:-2] not in _VOWELS:  # parties, never partys
        return
    for ending in ("s", "es"):
        if word.endswith(ending):
            yield from (base for base in _bases(word[: -len(ending)], ending) if _may_be_noun(base))


def _bases(stem: str, ending: str) -> Iterator[str]:
    """The words that become `stem` before this ending by the rules of English spelling."""
    if len(stem) < _FEWEST:
        return
    if ending in ("s", "d"):
        if (ending == "s") != stem.endswith(("s", "x", "ch", "sh", "e")) or stem.endswith("e"):
            yield stem
    elif ending == "es":
        if stem.endswith(("s", "x", "ch", "sh", "o", "z")):
            yield stem
        if stem.endswith("i"):
            yield f"{stem[:-1]}y"
    elif ending in ("ly", "ness"):
        if stem.endswith("i"):
            yield f"{stem[:-1]}y"
        elif not stem.endswith(("y", "ic", "le") if ending == "ly" else ("y",)):
            yield stem
    else:
        yield from _before_vowel(stem, ending)


def _before_vowel(stem: str, ending: str) -> Iterator[str]:
    keeps_e = ending.startswith("ab") and stem.endswith(("c", "g"))  # noticeable, manageable
    if not keeps_e:
        yield f"{stem}e"
    if stem.endswith("e"):
        if ending.startswith("ab") and stem.endswith(("ce", "ge", "ee")):
            yield stem
    elif stem.endswith("i") and not ending.startswith("i"):
        yield f"{stem[:-1]}y"
    elif not _doubles(stem) and not keeps_e:
        yield stem
    if stem[-1] == stem[-2] and stem[-3] in _VOWELS:
        yield stem[:-1]


def _doubles(stem: str) -> bool:
    """Whether a stem of one syllable doubles its last letter before a vowel: stop, stopped."""
    consonant = stem[-1] not in _VOWELS and stem[-1] not in "wxyh"
    return consonant and stem[-2] in _VOWELS and not any(letter in _VOWELS for letter in stem[:-2])


def _may_be_noun(word: str) -> bool:
    return len(word) > _FEWEST and not word.endswith(_NO_NOUN)

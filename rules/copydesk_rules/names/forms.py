"""When two names are not one name misspelt, but two forms that are both right."""

from collections.abc import Sequence
from unicodedata import normalize

from copydesk import Regex

_MADE_WITH = frozenset(
    "s es y ie d ed ing n an ian ean i a o ov ova off ski ska sky ese ist ists ism ite ites er ers ish in ino ina"
    " ine ette ia ii iy aya en son sen stan land ville ton town burg berg".split()
)
"""Endings that make a new word of a name: “Putinist”, “Clintons”, “Petrova”."""
_SHORTENED_BY = frozenset("s es an ian ov ova ovic ovich ski ska son sen".split())
"""Endings whose absence makes another name: “Simpsons”, one “Simpson”."""
_SAME_SOUND = (("yy", "i"), ("iy", "i"), ("ij", "i"), ("y", "i"), ("kh", "h"), ("ts", "z"), ("tz", "z"), ("off", "ov"))
_SAME_CYRILLIC = (*_SAME_SOUND, ("ii", "i"), ("ie", "e"), ("g", "h"))
_UMLAUTS = tuple((Regex(rf"{vowel}e(?![aeiouyw])"), vowel) for vowel in "aou")
"""How an umlaut is written without its dots: no vowel follows one, as in “Sundaey”."""
_MACRON = "\u0304"
_DOUBLED = Regex(rf"(\w){_MACRON}")
_LAST_LETTERS = (frozenset("ao"), frozenset("dt"))
"""Last letters that make a man's name a woman's, or another family's: “Mario” and “Maria”."""
_PORTUGUESE = Regex(r"[aeiou][sz]\Z")
"""The end of a name that families have with either letter: “Gomes”, “Gomez”."""
_MEN = ("man", "men")
_CLASSICAL = Regex(r"(?<=p)ae(?=d)|(?<=h)ae(?=m)|(?<=arch)ae|(?<=gyn)ae|(?<=medi)ae|(?<=an)ae(?=sth)|(?<=pal)ae(?=o)")
"""The vowel that British spelling keeps in words of Greek and Latin."""
_OF_MOVEMENTS = Regex(
    r"(?<=\w{4})(?:is(?:ts?|ms?|tic)|iks?|i[sz](?:ed?|es|ing|ations?))$|(?<=\w{2})log(?:ues?|y|ies|ists?|ical)$"
    r"|(?<=\w{2})cra(?:cy|cies|ts?|tic)$|(?<=\w{3})i(?:as?|ans?)$|(?<=\w{2})ph(?:ob|il)(?:ias?|es?|ic)$"
)
"""Endings of a movement, its people, and what it does; of a teaching, a rule, a land and a fear, and their people."""
_SKY = Regex(r"sk(?:y|i|iy|ii|yi|ij)$")
_FRENCH = "bourg"
_DOUBLED_N = Regex(r"(man|lyn)n$")
"""Endings that are right with one letter and with two: “Heilman” and “Heilmann”."""


def is_derived(name: str, right: str) -> bool:
    """Whether one folded name is made of the other by an ending, like “Putinist”, or differs in its last letter."""
    if name == right + right[-1] or (right == f"{name}s" and name.endswith("s")):
        return False  # a key held too long, or too short, as no plural of “Invernes” is made with an “s”
    if name.startswith(right) and name[len(right) :] in _MADE_WITH:
        return True
    if right.startswith(name) and right[len(name) :] in _SHORTENED_BY:
        return True
    if right == f"{name}n" and name.endswith("ia"):
        return True  # “Usonia”, “Usonian”
    return has_other_ending(name, right)


def is_other_form_of_word(name: str, right: str) -> bool:
    """Whether two folded names are forms of one word, made by rule: “Stalinised”, “Stalinist”; “Nazis”, “Nazism”.

    Also “Bolshevise” and “Bolsheviks”, “Ideologues” and “Ideologies”, “Democracy” and “Democrat”, “Utopias” and
    “Utopian”.
    """
    if _CLASSICAL.search(name) and _CLASSICAL.sub("e", name) == right:
        return True  # “Encyclopaedia” and “Encyclopedia”
    if name.replace("dgment", "dgement") == right.replace("dgment", "dgement"):
        return True  # “Judgment” and “Judgement” are both right
    if name[-3:] in _MEN and right[-3:] in _MEN and name[:-3] == right[:-3]:
        return True
    if name.endswith("ism") and right == name[:-1]:
        return True
    ours, other = _OF_MOVEMENTS.search(name), _OF_MOVEMENTS.search(right)
    return ours is not None and other is not None and name[: ours.start()] == right[: other.start()]


def has_other_ending(name: str, right: str) -> bool:
    """Whether two folded names differ in a last letter that makes another person's name of it: “Mario”, “Maria”."""
    if name[:-1] != right[:-1]:
        return False
    if _PORTUGUESE.search(name) and _PORTUGUESE.search(right):
        return True
    return any({name[-1], right[-1]} <= letters for letters in _LAST_LETTERS)


def has_other_prefix(name: str, right: str) -> bool:
    """Whether two folded names are of one clan, in two spellings that families keep: “McMahon”, “MacMahon”."""
    return any(a.startswith("mac") and b.startswith("mc") and a[3:] == b[2:] for a, b in ((name, right), (right, name)))


def has_doubled_ending(name: str, right: str) -> bool:
    """Whether two folded names differ in a doubled letter of an ending that people have both ways: “Jacklynn”."""
    return _DOUBLED_N.sub(r"\1", name) == _DOUBLED_N.sub(r"\1", right)


def has_umlaut(name: str, right: str) -> bool:
    """Whether two folded names differ only in how an umlaut is written: “Trollhaettan”, “Trollhattan”."""
    if len(name) == len(right) or "e" not in name + right:
        return False
    return any(long.sub(short, name) == long.sub(short, right) for long, short in _UMLAUTS)


def is_french(name: str, right: str) -> bool:
    """Whether a folded name is what the French call a German town: “Petersbourg”, “Petersburg”."""
    return name.endswith(_FRENCH) and right == f"{name.removesuffix(_FRENCH)}burg"


def is_long_vowel_doubled(name: str, written: str) -> bool:
    """Whether a folded name doubles the vowels that another form writes with a macron: “Kiingi”, “Kīngi”."""
    return _MACRON in normalize("NFD", written) and _DOUBLED.sub(r"\1\1", normalize("NFD", written)).lower() == name


def sounds_alike(name: str, right: str) -> bool:
    """Whether two folded names are one in two transliterations."""
    return sound_of(name) == sound_of(right)


def is_cyrillic_alike(name: str, right: str) -> bool:
    """Whether two folded names are one of a Cyrillic language: “Syniehubov”, “Sinegubov”, “Synyehubov”."""
    return sound_of(name, _SAME_CYRILLIC) == sound_of(right, _SAME_CYRILLIC)


def is_cyrillic_adjective(name: str, right: str) -> bool:
    """Whether two folded names end in “-sky” in two transliterations: “Dzerzhinskii”, “Dzerzhinsky”."""
    return is_cyrillic_alike(name, right) and all(map(_SKY.search, (name, right)))


def has_other_vowels(name: str, right: str) -> bool:
    """Whether two folded names differ in vowels only, as given names do by parents' choice: “Alan”, “Alyn”."""
    return consonants(name) == consonants(right) and sorted(name) != sorted(right)


def consonants(name: str) -> str:
    """The consonants of a folded name, in order."""
    return "".join(letter for letter in name if letter not in "aeiouy")


def sound_of(name: str, same: Sequence[tuple[str, str]] = _SAME_SOUND) -> str:
    """A folded name in one way to write its sounds, the same for all its transliterations."""
    for written, sound in same:
        name = name.replace(written, sound)
    return name

"""Whether a word begins with the sound of a vowel, as far as its letters tell surely."""

from functools import cache

from copydesk import Regex

# Spelt with a vowel, spoken with a consonant: “yoo” and “wun”.
_CONSONANT = Regex(
    r"(?:eu|ewe|uni(?!n|m(?!od)|d(?:ent|iom)|ss|r)|unanim|us(?:e[drs]?|ab[il]|ag|in|u)|ut(?:ah|i|en|er|op)|ub[io]|uk"
    r"|ur(?:al|an|in|et|ol)|unesco(?!r)|once|one(?![a-z])|ones|ou(?:ija|a)|oax|uru|ufo|uefa|ugan|ui?gh?ur|uygh?ur|uvul)"
)
_SILENT_H = Regex(r"(?:hour|honest|honou?r|heir|hono)")
# Spoken both ways, here and there or then and now, or begun with the name of a letter: “ndarray”, “mtime”.
_EITHER = Regex(
    r"(?:herb|hon(?![a-z])|hist|hotel|habitu|hyst|hero|hallu|human|humble|homage|hilar|hegem|hum|hal|x"
    r"|y(?:[^aeiou]|$)|u[nt]-?|urb|n[bcdfgjklmpqrstvwxz]|m[bcdfgjklpqrtvwxz]|[lr][bcdfgjkmnpqstvwxz]|f[bcdfgkmnpqstvwx])"
)
_SPELT_AS_VOWEL = frozenset("AEIO")
_SPELT_AS_CONSONANT = frozenset("BCDGJKPQTVWYZ")
_SPOKEN_OUT = frozenset(
    "FBI HGV HIV HMRC LGBT LGBTQ MBA MEP MLA MP MRI MSP NBA NFL NGO NHS RAF RSPCA SMS SNP SUV UAE UDP UI UK UN US USB"
    " UTC UTF UUID UX XHR XML XSLT XSS".split()
)
"""Capitals that everybody speaks out letter by letter, of those whose first one begins with a vowel in one way only."""
_NO_WORD = Regex(r"[FHLMNRS][BCDFGHJKLMNPQRSTVWXZ]{2,3}|[FHLMNR][BCDFGJKPQTVXZ][AEIOU]")
"""Capitals that can only be spoken letter by letter, the first of which begins with a vowel then: “HRC”, “MBE”."""
_READ_OUT = frozenset("RCPT SQL NSW NYC NNW NNE SSW SSE".split())
"""Of these, those that some or all read as words."""


_FIGURES = Regex(r"(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[a-z]{0,2}")
_HUNDREDS, _THOUSANDS = 3, 4


@cache
def begins_with_vowel(word: str) -> bool | None:
    """True or False for a word of small letters that is surely spoken so, else None."""
    if _SILENT_H.match(word):
        return True
    if word[0] in "aeiou":
        return not _CONSONANT.match(word)
    if _EITHER.match(word):
        return None
    return False


def letters_begin_with_vowel(letters: str) -> bool | None:
    """The same for capitals, where the first letter sounds alike by its name and in a word."""
    if letters[0] in _SPELT_AS_VOWEL:
        return True
    if letters in _SPOKEN_OUT:
        return letters[0] != "U"
    if _NO_WORD.fullmatch(letters) and letters not in _READ_OUT:
        return True
    return False if letters[0] in _SPELT_AS_CONSONANT else None


def letter_begins_with_vowel(letter: str) -> bool | None:
    """The same for the name of a letter: “an F-16”; that of H begins with one sound here and another there."""
    return None if letter in "Hh" else letter in "AEFILMNORSXe"


def number_begins_with_vowel(figures: str) -> bool | None:
    """The same for a number in figures; thousands of eleven or eighteen hundred may be spoken either way."""
    number = _FIGURES.fullmatch(figures)
    if number is None or figures[0] == "0":
        return None
    digits = number["whole"].replace(",", "")
    if digits[0] == "8":
        return True
    if digits[:2] not in ("11", "18") or len(digits) == _HUNDREDS:
        return False
    return None if len(digits) == _THOUSANDS else len(digits) % 3 == len("18")

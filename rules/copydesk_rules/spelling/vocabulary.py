"""The words of a language as they are rightly spelt, and those that a misspelt one is near to."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from operator import itemgetter
from pathlib import Path

from copydesk import Lexicon, Regex, Table, compiled
from copydesk_rules.data_tables import DATA, rows
from copydesk_rules.slips import alike, grown, stuttered, swapped, swapped_apart
from copydesk_rules.spelling.morphology import (
    BEFORE_ES,
    NO_SINGULAR,
    as_american,
    as_british,
    derived_from,
    grown_from,
    inflected_from,
    regularly_from,
    singulars,
    without_prefix,
)

_MISSPELLINGS, _SPELLINGS, _TERMS = "misspellings.tsv", "spellings.tsv", ("terms.txt", "recent-words.txt")
_TECHNICAL = "technical-uses.tsv"
"""Uses of words of which films hardly speak and manuals do: “updated”, “parameter”, “whitespace”."""
_TERM = 300
"""Uses that a term counts for, which films do not speak of."""
_NEAR = "-"
"""What begins the keys under which words are found by what is left of them without one letter."""
_LISTED = "="
"""What begins the keys of listed misspellings, and stands between one and what may be meant."""
_SHORTEST, _COMMON = 4, 100
"""Letters and uses from which a word is found by its nearness; one that is rarer only by trying every slip."""
_BASE = 100
"""Uses from which a word may be the base of one that no list holds."""
_LONG = 8
_LEAST_LISTED, _LEAST_PREFIX = 6, 4
"""Letters of a listed misspelling that is looked for behind a prefix, and of the prefix."""
_PART = 1500
"""Uses from which a word may be a part of a compound."""
_SHORTEST_PART, _SHORTEST_COMPOUND = 3, 7
FUNCTION_WORDS = frozenset(
    "the of and to in a is that for it with as was on be at by this had not but from have are which her she you or an"
    " their been has would what will there if can all his they who said were we him your when more no my so about into"
    " than its then them only some could these two may did such our must how where after most just like know get"
    " those because also any here very even through should does while each much many same both between too".split()
)
"""Words that begin or end no compound."""
_ENGLISH_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_FURTHER_LETTERS = {
    "en": "", "es": "áéíóúüñ", "fr": "àâæçéèêëîïôœùûüÿ", "de": "äöüß", "it": "àèéìíîòóùú", "pt": "áâãàçéêíóôõú",
    "nl": "éëïóöü", "eu": "ñ", "lv": "āčēģīķļņšūž",
}  # fmt: skip
"""Letters that languages have besides those of English."""
_LETTERS = {language: _ENGLISH_LETTERS + further for language, further in _FURTHER_LETTERS.items()} | {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
}
_CLOSED = Regex(r"[óé](?=[mn])")
"""A vowel that Portugal speaks open, and Brazil closed."""


class Vocabulary:
    """Look-ups by word in lower case, each remembered for the run."""

    def __init__(self, table: Table, letters: str, *, is_english: bool) -> None:
        self._table = table
        self._letters = letters
        self.is_english = is_english
        self._known: dict[str, bool] = {}

    @staticmethod
    @cache
    def of(language: str) -> "Vocabulary":
        """The vocabulary of a language, by its two-letter code. Raises LookupError for one that is not known."""
        if language not in _LETTERS:
            raise LookupError(f"“{language}” is no language of which the words are known")
        names = (_SPELLINGS, _MISSPELLINGS, _TECHNICAL, *_TERMS) if language == "en" else ()
        makers = (Path(__file__).with_name("spanish_forms.py"),) if language == "es" else ()
        sources = (*(DATA / name for name in names), *makers, Lexicon.source(language))
        table = compiled(f"spelling-{language}", sources, 1, lambda: _records(language))
        return Vocabulary(table, _LETTERS[language], is_english=language == "en")

    def uses(self, word: str) -> int:
        """How often films and lists use the word; 0 if no list holds it."""
        found = self._table.rows(word)
        return found[0][0] if found else 0

    def listed(self, word: str) -> tuple[str, ...]:
        """The right forms of a word that is listed as a misspelling."""
        key = f"{_LISTED}{word}{_LISTED}"
        if key not in self._table:
            return ()
        rights = sorted(self._table.under(key), key=itemgetter(1))
        return tuple(right.removeprefix(key) for right, _ in rights if right != key)

    def listed_with_prefix(self, word: str) -> tuple[str, ...]:
        """The right forms of what is a listed misspelling but for a prefix, or for what makes it a plural."""
        one = word[:-1] if word.endswith("s") and not word.endswith("ss") else word
        ending = word[len(one) :]
        parts = [(one[: -len(rest)], rest) for rest in without_prefix(one)]
        for prefix, rest in (("", one), *(part for part in parts if len(part[0]) >= _LEAST_PREFIX)):
            rights = self.listed(rest) if (prefix or ending) and len(rest) >= _LEAST_LISTED else ()
            if rights and all(right.isalpha() and right[-1] != "s" for right in rights):
                return tuple(f"{prefix}{right}{ending}" for right in rights)
        return ()

    def __contains__(self, word: str) -> bool:
        """Whether a list holds the word, or it is a listed one with an ending."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = not self.listed(word) and (word in self._table or self._is_form(word))
        return known

    def _is_form(self, word: str) -> bool:
        """Whether the word is another form of a listed one: its plural, what it is the plural of, its form in -ise."""
        if not self.is_english or word.endswith("ss"):
            return False
        if word[-1] == "s" and any(one in self._table for one in singulars(word)):
            return True
        if any(base in self._table for base in regularly_from(word)):
            return True
        british = as_british(word)
        if british != word and british in self._table:
            return True
        other = as_american(word)
        return self._is_singular(word) or (other != word and (other in self._table or self._is_form(other)))

    def _is_singular(self, word: str) -> bool:
        """Whether a list holds what can only be the word's plural: not “citie”, which is no singular of “cities”."""
        if f"{word}s" not in self._table or word.endswith(NO_SINGULAR):
            return False
        other = f"{word[:-2]}y" if word.endswith("ie") else word[:-1] if word.endswith(BEFORE_ES) else ""
        return other not in self._table

    def in_lists(self, words: Iterable[str]) -> set[str]:
        """Those of many words that a list holds and that are no listed misspellings: the known ones but for forms."""
        return self._table.held(words)

    def makes(self, word: str) -> bool:
        """Whether the word may be made of known ones by the rules of English."""
        if not self.is_english:
            return False
        return self.derives(word) or any(map(self._is_base, without_prefix(word))) or self._is_compound(word)

    def derives(self, word: str) -> bool:
        """Whether the word may be made of a known one by an ending of English."""
        return any(map(self._is_base, chain(derived_from(word), inflected_from(word))))

    def _is_base(self, word: str) -> bool:
        """Whether the word is common, or at least known and so long that no slip makes it by chance."""
        return self.uses(word) >= (1 if len(word) >= _LONG else _BASE)

    def grows(self, word: str) -> frozenset[str]:
        """The words of which this one may be made by an ending, and which are thus not what was meant."""
        grown = frozenset(grown_from(word)) if self.is_english else frozenset()
        if word.endswith("ee"):  # of verbs only: “replacee”
            grown = frozenset(base for base in grown if self.uses(f"{base.removesuffix('e')}ing"))
        if word.endswith(("y", "ee")):  # what has another ending is not meant either: “scripty” is not “scripts”
            return frozenset(form for base in grown for form in (base, f"{base}s", f"{base.removesuffix('e')}ed"))
        return grown

    def _is_compound(self, word: str) -> bool:
        """Whether the word is two common ones written as one: “skillset”."""
        cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1) if len(word) >= _SHORTEST_COMPOUND else ()
        return any(self._is_part(word[:cut]) and self._is_part(word[cut:]) for cut in cuts)

    def _is_part(self, word: str) -> bool:
        return word not in FUNCTION_WORDS and self.uses(word) >= _PART

    def near(self, word: str) -> set[str]:
        """The common words that one slip makes of this one, which cost little to find."""
        shorter = set(_shortened(word))
        found = self._table.held(shorter) | self._longer((word, *shorter))
        return {other for other in found if len(word) - 1 <= len(other) <= len(word) + 1}

    def beside(self, word: str) -> set[str]:
        """All words that one slip makes of this one, the rare ones too."""
        slips = {*_shortened(word), *swapped(word), *swapped_apart(word), *stuttered(word), *self._grown(word)}
        return self._table.held(slips)

    def far(self, word: str) -> set[str]:
        """The common words that two slips make of this one.

        A word is found by what is left of it without one letter. Of two letters that are changed, one has to be
        changed for a letter that is heard like it, and the first stays: all pairs would cost ten times as much.
        """
        shorter = set(_shortened(word))
        shortest = {rest for once in shorter for rest in _shortened(once)}
        swaps = set(swapped(word))
        changed = {rest for change in self._changed_slightly(word) for rest in _shortened(change)}
        rests = {*shorter, *shortest, *swaps, *changed, *self._grown(word, _NEAR)}
        rests.update(rest for swap in swaps for rest in _shortened(swap))
        return self._table.held(shortest) | self._longer(rests)

    def _grown(self, word: str, sign: str = "") -> Iterator[str]:
        """The word with one letter more, or another one, as far as keys with that sign begin as it does."""
        beginnings = (end for end in range(len(word), 0, -1) if self._table.has_under(sign + word[:end]))
        return grown(word, self._letters, next(beginnings, 0))

    def _longer(self, rests: Iterable[str]) -> set[str]:
        """The common words of which one of these is left without one letter."""
        keys = [f"{_NEAR}{rest}{_NEAR}" for rest in rests]
        return {key.rpartition(_NEAR)[2] for key, _ in self._table.under_any(keys)}

    def _changed_slightly(self, word: str) -> Iterator[str]:
        places = ((i, alike(word[i], self._letters)) for i in range(1, len(word)))
        return (word[:i] + letter + word[i + 1 :] for i, letters in places for letter in letters)


def _misspellings() -> dict[str, list[str]]:
    """The listed misspellings, each with what may be meant."""
    return {wrong: rights.split(", ") for rights, wrongs in _pairs(_MISSPELLINGS) for wrong in wrongs.split()}


def _keys(misspellings: dict[str, list[str]]) -> Iterator[tuple[str, int]]:
    """The keys of misspellings: one by which each is found, and one for each thing that may be meant."""
    for wrong, rights in misspellings.items():
        yield f"{_LISTED}{wrong}{_LISTED}", 0
        yield from ((f"{_LISTED}{wrong}{_LISTED}{right}", place) for place, right in enumerate(rights))


def _shortened(word: str) -> Iterator[str]:
    return (word[:i] + word[i + 1 :] for i in range(len(word)))


def _of_brazil(word: str) -> str:
    """A word of Portugal as Brazil spells it: “fenômeno” for “fenómeno”; most are the same."""
    return _CLOSED.sub(lambda vowel: "ô" if vowel[0] == "ó" else "ê", word)


def _uses(language: str) -> dict[str, int]:
    """How often each word of a language is used, with those that only other lists hold."""
    uses = dict(Lexicon.frequencies(language))
    if language == "pt":
        return {_of_brazil(word): count for word, count in uses.items()} | uses
    if language == "es":
        from copydesk_rules.spelling.spanish_forms import with_forms  # no run for another language needs it

        return with_forms(uses)
    if language != "en":
        return uses
    terms = (word for name in _TERMS for row in rows(name) for word in row.split())
    spelt, technical = (((word, int(count)) for word, count in _pairs(name)) for name in (_SPELLINGS, _TECHNICAL))
    return dict.fromkeys(terms, _TERM) | dict(spelt) | uses | dict(technical)


def _pairs(name: str) -> Iterator[list[str]]:
    return (row.split("\t") for row in rows(name))


def _records(language: str) -> Iterator[tuple[str, tuple[int]]]:
    misspellings = _misspellings() if language == "en" else {}
    yield from ((key, (place,)) for key, place in _keys(misspellings))
    for word, count in _uses(language).items():
        if word not in misspellings:
            yield word, (count,)
            if count >= _COMMON and len(word) >= _SHORTEST and word.isalpha():
                yield from ((f"{_NEAR}{rest}{_NEAR}{word}", (count,)) for rest in set(_shortened(word)))

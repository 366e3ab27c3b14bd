"""What a misspelt word was meant to be, and how sure that is."""

import math
from collections.abc import Container, Iterable, Iterator
from functools import cache

from copydesk.named_tuple import NamedTuple
from copydesk_rules.slips import LIKELIEST, cost
from copydesk_rules.spelling.misspellings.endings import Endings
from copydesk_rules.spelling.morphology import may_be_substances
from copydesk_rules.spelling.vocabulary import Vocabulary

_USES = 0.35
"""What a word gains by being e times as common."""
_SAID = 1.0
"""What a word gains by standing elsewhere in the article."""
_LETTER = 0.45
"""What each letter adds: the longer a word, the fewer others lie near it by chance."""
_NEUTRAL, _LONGEST = 7, 12
"""Letters of a word that gains nothing by its length, and letters from which more of them say no more."""
_SHORT = {3: -4.0, 4: -3.0, 5: -1.6}
"""What a short word loses, of which nearly every letter makes another word; by its letters."""
_LEAD = 0.5
"""What a lead over the next best adds, up to _CLEAR of it."""
_CLEAR = 2.0
"""The lead from which no other word is thinkable; what a word without a rival has."""
LISTED = 99.0
"""The sureness of a listed misspelling."""
_FEWEST_FAR, _MOST_FAR = 7, 16
"""Letters between which two slips are thought of: two of a shorter word leave too little of it, and longer unknown
words are mostly made of several; to find what is near to one costs as much time as to find it for ten others."""
_GOOD = 0.3
"""The score from which one slip explains a word, so that no rarer word and no second slip is thought of."""
_MADE = 2.0
"""What is lost by a word that may be made of known ones."""
_SPACE = 2.2
"""The cost of a space forgotten."""
_BY_FAR = 1.5
"""By how much two joined words must be likelier than one word with a slip in it, which is what most often happens."""
_COMMON = 3000
"""Uses that both of two joined words must have."""
_FEWEST_JOINED, _LONGER_JOINED = 3, 6
"""Letters of the shorter and of the longer of two joined words; shorter ones are found inside many right words."""
_TYPED = 0.6
"""What is added where a letter was only doubled or made single, or two changed places."""
_FEWEST_ALIKE = 4
"""Letters that two words do not begin with by chance."""
_LONGEST_ENDING = 2
"""Letters of what makes only another form of a word."""
# Words between which a space is forgotten: a preposition before an article, and words before or after any long one.
_SMALL = frozenset("of in to on at by for from with is as and that was are into over under about".split())
_LEADING = frozenset(
    "the and that this with from for have which about their your our his her are was been will".split()
)
_FOLLOWING = frozenset("the and that this with from for about which their have has was are were because should".split())
_TWICE = (3, 4)
"""Letters at the head of a word that are typed twice."""
_PREFIXES = frozenset("sub non pre pro dis mis out bio eco neo tri uni con over anti post semi meta auto mini".split())
_LESS_KNOWN = 1.0
"""What is lost in languages of which the lists lack many forms."""
_KEPT = 8
"""Words that are compared; those below would never be suggested."""


class Guess(NamedTuple):
    """A word that may have been meant; its sureness is over 2 if it very likely was, and over 3 if it surely was."""

    right: str
    sureness: float


class Speller:
    """Corrects the words of a language, each once a run."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._vocabulary = Vocabulary.of(language)
        self._common: dict[str, list[tuple[float, str]]] = {}
        self._thorough: dict[str, list[tuple[float, str]]] = {}
        self._found: dict[tuple[str, bool], tuple[float, list[tuple[float, str]]]] = {}

    @staticmethod
    @cache
    def of(language: str) -> "Speller":
        """The speller of one of the languages of the vocabulary."""
        return Speller(language)

    def is_listed(self, word: str) -> bool:
        """Whether the word is listed as a misspelling."""
        return bool(self._vocabulary.listed(word))

    def guesses(self, word: str, said: Container[str], *, thorough: bool = True) -> list[Guess]:
        """What an unknown word in lower case may mean, the likeliest first, in an article that has said these words.

        A guess that is not thorough thinks of one slip and of common words only, which costs little time.
        """
        listed = self._vocabulary.listed(word) or self._vocabulary.listed_with_prefix(word) or self._stuttered(word)
        if listed:
            return [Guess(right, LISTED) for right in listed]
        sure, near = self._weighed(word, thorough=thorough)
        scored = sorted(((score + (_SAID if right in said else 0), right) for score, right in near), reverse=True)
        return [Guess(right, sure + score + _lead(scored, place)) for place, (score, right) in enumerate(scored)]

    def _stuttered(self, word: str) -> tuple[str, ...]:
        """The common word whose first letters were typed twice: “reprepresentative”, but not “subsubsection”."""
        for letters in _TWICE:
            start, rest = word[:letters], word[letters:]
            if len(rest) >= _FEWEST_FAR and rest.startswith(start) and start not in _PREFIXES:
                return (rest,) if self._vocabulary.uses(rest) >= _COMMON else ()
        return ()

    def _weighed(self, word: str, *, thorough: bool) -> tuple[float, list[tuple[float, str]]]:
        """What the word itself decides of the sureness, and the words that may be meant with their parts."""
        found = self._found.get((word, thorough))
        if found is None:
            near = self._all(word) if thorough else self._near(word)
            near = [*_likely_joined(self._joined(word), near), *near]
            near = [(score, right) for score, right in near if not may_be_substances(word, right)]
            grown = self._vocabulary.grows(word)
            if self._vocabulary.is_english:
                near = [(score, right) for score, right in near if right not in grown]
            else:
                is_form = Endings.of(self._language).may_be_forms
                near = [(score - _LESS_KNOWN, right) for score, right in near if not is_form(word, right)]
            sure = _length(word) - (_MADE if near and self._vocabulary.makes(word) else 0)
            found = self._found[word, thorough] = sure, near
        return found

    def _joined(self, word: str) -> list[tuple[float, str]]:
        """The two words that this one may be, one of them such as “the”: “ofthe”, “informationabout”."""
        cuts = ((word[:cut], word[cut:]) for cut in range(2, len(word) - 1)) if self._vocabulary.is_english else ()
        pairs = [(left, right) for left, right in cuts if _may_be_joined(left, right)]
        rarest = {pair: min(map(self._vocabulary.uses, pair)) for pair in pairs}
        return [
            (_USES * math.log(uses + 1) - _SPACE, " ".join(pair)) for pair, uses in rarest.items() if uses >= _COMMON
        ]

    def _near(self, word: str) -> list[tuple[float, str]]:
        """The best of the common words that one slip makes of this one, with what does not depend on the article."""
        if word not in self._common:
            adverb = self._adverb(word)
            self._common[word] = self._ranked(word, (adverb,) if adverb else self._vocabulary.near(word))
        return self._common[word]

    def _all(self, word: str) -> list[tuple[float, str]]:
        """The same with rare words, and with two slips if the word is long and one slip does not explain it.

        What may be made of known words is compared with common ones only: it is hardly a rare one with a slip in it.
        """
        if word not in self._thorough:
            scored = self._near(word)
            if not (_explains(scored) or self._vocabulary.makes(word) or self._adverb(word)):
                scored = self._ranked(word, self._vocabulary.beside(word))
                if not _explains(scored) and _FEWEST_FAR <= len(word) <= _MOST_FAR:
                    scored = self._ranked(word, self._vocabulary.far(word).union(right for _, right in scored))
            self._thorough[word] = scored
        return self._thorough[word]

    def _adverb(self, word: str) -> str | None:
        """The adverb that lost an “l”, however common words with other letters are: “temporaly”."""
        adverb = f"{word[:-2]}lly"
        return adverb if word.endswith("aly") and self._vocabulary.uses(adverb) else None

    def _ranked(self, word: str, near: Iterable[str]) -> list[tuple[float, str]]:
        scores = ((_USES * math.log(self._vocabulary.uses(right) + 1) - _price(word, right), right) for right in near)
        return sorted(scores, reverse=True)[:_KEPT]


def _price(word: str, right: str) -> float:
    price = cost(word, right)
    return price - _TYPED if price in LIKELIEST else price


def as_of_name(word: str, guess: Guess) -> Guess:
    """The guess without what a likely slip adds: names double letters on purpose, as “Dribbble” does."""
    is_typed = guess.sureness < LISTED and cost(word, guess.right) in LIKELIEST
    return guess._replace(sureness=guess.sureness - _TYPED) if is_typed else guess


def _may_be_joined(left: str, right: str) -> bool:
    """Whether two words stand beside each other so often that the space between them may be forgotten."""
    if left in _SMALL and right in ("the", "this", "that", "these", "their", "a", "an"):
        return True
    long = min(len(left), len(right)) >= _FEWEST_JOINED and max(len(left), len(right)) >= _LONGER_JOINED
    return long and (left in _LEADING or right in _FOLLOWING)


def _likely_joined(joined: list[tuple[float, str]], single: list[tuple[float, str]]) -> Iterator[tuple[float, str]]:
    """The joined pairs, put back unless they are likelier by far than the best single word.

    Left out are those whose beginning a single word grows from: a “questionare” is hardly a “question are”.
    """
    best = max((score for score, _ in single), default=-math.inf)
    for score, pair in joined:
        first = pair.partition(" ")[0]
        grown = (right for _, right in single if right.startswith(first) and len(right) > len(first) + _LONGEST_ENDING)
        if len(first) < _FEWEST_ALIKE or not any(grown):
            yield score if score >= best + _BY_FAR else score - _BY_FAR, pair


def _explains(scored: list[tuple[float, str]]) -> bool:
    return bool(scored) and scored[0][0] > _GOOD


def _length(word: str) -> float:
    return _SHORT.get(len(word), _LETTER * (min(len(word), _LONGEST) - _NEUTRAL))


def _lead(scored: list[tuple[float, str]], place: int) -> float:
    """What the score gains by its lead over the next best, or loses by its lag behind the best."""
    best_other = 0 if place else 1
    lead = scored[place][0] - scored[best_other][0] if len(scored) > 1 else _CLEAR
    return _LEAD * min(lead, _CLEAR)

"""Unknown words whose letters hardly any English word has so, near to a common one: “mbjor”, “webk”.

Such a word is a slip, the name of a program, an abbreviation, or of another language. Programs stand in articles that
are technical, which their words show.
"""

import re

from copydesk import Document, Word
from copydesk_rules.spelling.looks import looks
from copydesk_rules.spelling.misspellings.corrections import Guess
from copydesk_rules.spelling.misspellings.plain_slips import is_coined
from copydesk_rules.spelling.vocabulary import Vocabulary

_FEWEST, _USES, _LEAST = 4, 5_000, -1.5
"""Letters of such a word, uses of what is meant, and the sureness of the guess."""
_ODD, _BY_SURENESS = 6.0, 5.0
"""By how much the word has to surprise more than what is meant, and what each point of sureness makes up for.

In six million words of articles that are not technical some fifty words lay there, half of them slips.
"""
_VERY_ODD = 8.0
"""The same for what may be made of known words, or is a part of a longer one: “non-partyism”."""
_OF_PROGRAM = 5_000
"""Uses of a word of which a program’s name is made by a letter or two, “bootc”, and few slips: “wotk”."""
_FORMED = ("ism", "isms", "ist", "ists", "ase", "zine", "ium")
"""Endings of words that are formed for the day or for a trade: “presentism”, “cyclase”."""
_HELD = re.compile(r"(.)\1\1")
"""A letter three times in a row, as it is in a sound: “meee”."""
_HYPHENS = frozenset("-‐‑")
_TECHNICAL = re.compile(
    r"\b[a-z]+[A-Z]\w|\b\w+_\w|\b[a-zA-Z]+\d|\w\(\)|(?<=\s)--?[a-z]{2}|(?<=\s)/\w+/\w|\w\.\w+\.\w|\w=\w|\ufffc|::"
)
"""What names of programs, files, variables and options look like."""
_FEW, _WORDS = 2, 250
"""Such names that any article may have, and words of an article of which one may be such."""


def is_odd_slip(document: Document, word: Word, guess: Guess) -> bool:
    """Whether a word in small letters that its article has once is surely meant for a common one, as it is no word."""
    written = word.text
    if len(written) < _FEWEST or guess.sureness < _LEAST or Vocabulary.of("en").uses(guess.right) < _USES:
        return False
    odder = looks().odder(written, guess.right)
    if odder + _BY_SURENESS * guess.sureness < _ODD or _is_formed(written, guess.right) or _is_program(written):
        return False
    is_made = is_coined(written) or Vocabulary.of("en").makes(written) or _is_part(document.prose, word)
    return not ((is_made and odder < _VERY_ODD) or is_technical(document))


def _is_formed(written: str, right: str) -> bool:
    """Whether a word has an ending of its own, or is a sound."""
    has_ending = written.endswith(_FORMED) and not right.endswith(written[-2:])
    return has_ending or _HELD.search(written) is not None


def _is_program(written: str) -> bool:
    """Whether a common word is left without the letters before or after it: “zquery”, “bootc”."""
    rests = (written[1:], written[2:], written[:-1])
    return any(len(rest) >= _FEWEST and Vocabulary.of("en").uses(rest) >= _OF_PROGRAM for rest in rests)


def _is_part(prose: str, word: Word) -> bool:
    return prose[word.start - 1 : word.start] in _HYPHENS or prose[word.end : word.end + 1] in _HYPHENS


def is_technical(document: Document) -> bool:
    """Whether an article has code, or so many names of programs, files and options that its words may be such."""
    found = len(_TECHNICAL.findall(document.prose))
    return document.has_code or found > max(_FEW, len(document.words) / _WORDS)

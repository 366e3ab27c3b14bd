"""Slips of the fingers, as people make them: a neighbouring key, two letters swapped, one left out or doubled."""

import random

from copydesk_rules.keyboard import neighbours

_VOWELS = "aeiou"
_KINDS = {"key": 22, "swap": 20, "drop": 18, "vowel": 15, "double": 10, "two": 10, "insert": 5}
"""Kinds of slips and how often each is made, after a study of misspelt names."""
_SHORT = 4


def slip(word: str, rng: random.Random) -> str:
    """The word with one slip in it, seldom two; the first letter stays, as people seldom get it wrong."""
    kind = rng.choices(list(_KINDS), list(_KINDS.values()))[0]
    if kind == "two" and len(word) > _SHORT:
        return slip(slip(word, rng), rng)
    index = rng.randrange(1, len(word))
    before, letter, after = word[:index], word[index], word[index + 1 :]
    keys = neighbours(letter.lower())
    made = {
        "key": before + rng.choice(keys) + after if keys else word,
        "swap": before + after[:1] + letter + after[1:],
        "drop": before + after if len(word) > _SHORT else word,
        "vowel": before + rng.choice([v for v in _VOWELS if v != letter]) + after if letter in _VOWELS else word,
        "double": before + letter + letter + after,
        "insert": before + letter + rng.choice(keys) + after if keys else word,
    }
    return made.get(kind, word)

"""What stands beside a verb, told in a letter for each word or mark."""

from copydesk.named_tuple import NamedTuple
from copydesk_rules.sentences.breaks.model import classes_of

END = ""
"""What lies beyond either end of a block."""
LETTERS = {
    **dict.fromkeys("he she it".split(), "3"),
    **dict.fromkeys("i you we they".split(), "q"),
    **dict.fromkeys("a an this that each every one another either neither".split(), "a"),
    **dict.fromkeys(
        "these those many several few both various numerous dozens hundreds thousands two three four five six seven"
        " eight nine ten eleven twelve fifteen twenty thirty forty fifty most all some other fewer".split(),
        "M",
    ),
    **dict.fromkeys(
        "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't needn't"
        " mustn't mightn't i'll we'll you'll he'll she'll it'll they'll i'd we'd you'd he'd she'd they'd".split(),
        "X",
    ),
    END: "$",
    "to": "t",
    **dict.fromkeys("do does did don't doesn't didn't".split(), "T"),
    **dict.fromkeys("let let's lets help helps helped helping make makes made making".split(), "L"),
    **dict.fromkeys("have has had having haven't hasn't hadn't i've we've you've they've".split(), "V"),
    **dict.fromkeys("is was it's he's she's that's there's isn't wasn't".split(), "Z"),
    **dict.fromkeys("are were we're you're they're aren't weren't".split(), "Y"),
    **dict.fromkeys("be been being".split(), "B"),
    "of": "o",
    "and": "&",
    "or": "&",
    "that": "w",
    "which": "w",
    "who": "w",
    "not": "R",
}
"""The letters of the small words on which the form of a verb hangs."""
_MARKS = frozenset(',.;:()-–—?!"“”')
AUXILIARIES = frozenset("VZYB")
"""The letters of the forms of “have” and “be”, before a participle."""
BEFORE_BASES = frozenset("XmtT")
"""The letters of what stands before a form without an ending: “will”, “to”, “did”."""
RELATIVE = "w"
NAMES = frozenset("Pp")
ADVERBS = "RA"
DETERMINED = frozenset("DaMH3qQ")
"""The letters of determiners and pronouns, one of which a noun in a clause of its own mostly has."""
_MOST_KEPT = 6000
"""Tokens of which is kept what is known of them; a long run starts afresh then, so that memory stays small."""


class Token(NamedTuple):
    """A token in small letters, with its letter, and the one that it has where its capital may be a sentence's."""

    plain: str
    letter: str
    opening: str


class _Known(dict[str, Token]):
    """What is known of tokens as they are written, each worked out when it is first met."""

    def __missing__(self, token: str) -> Token:
        if len(self) >= _MOST_KEPT:
            self.clear()
        word = token.lower().replace("’", "'")
        opening = LETTERS.get(word) or (_of_word(word) if word[0].isalpha() else _of_mark(word))
        is_name = token[:1].isupper() and word != "i"
        letter = ("p" if _is_plural(word) else "P") if is_name else opening
        plain = "0" if token[:1].isdigit() else token if token == word else word
        known = self[token] = Token(plain, letter, opening)
        return known


KNOWN = _Known()
"""What is known of each token, by how it is written."""


def _of_word(word: str) -> str:
    """The letter of the class that tagged text mostly has a word in, or one by its ending."""
    kind = classes_of(word)[:1]
    return kind or ("S" if _is_plural(word) else "A" if word.endswith("ly") else "?")


def _of_mark(mark: str) -> str:
    if mark[0].isdigit():
        return "1" if mark == "1" else "0"
    return mark[0] if mark[0] in _MARKS else "*"


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")

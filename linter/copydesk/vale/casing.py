"""Capital letters in headings, as Vale's rules ask for them."""

from collections.abc import Callable, Iterator

from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex
from copydesk.text.replacing import replaced

_WORD = Regex(r"\S+")
_LETTER = Regex(r"[^\W\d_]")
_AP = frozenset("a an and as at but by for if in nor of off on or out per so the to up via vs yet".split())
_CHICAGO = frozenset(
    "a an the and but or for nor so yet as to aboard about above across after against along amid among around at"
    " before behind below beneath beside between beyond by concerning despite down during except from in inside into"
    " like near of off on onto out outside over past per regarding since through throughout toward towards under"
    " underneath until unto up upon versus via vs with within without".split()
)
SMALL = {"AP": _AP, "Chicago": _CHICAGO}
"""The words that each style writes small inside a title."""

_ENDS = (".", "!", "?")


class Cased(NamedTuple):
    """A word of a heading: where it stands, how it is written, and how it should be."""

    start: int
    written: str
    right: str


Kept = Callable[[int, int], bool]
"""Whether the word between two offsets is to stay as it is."""


def title_case(text: str, start: int, small: frozenset[str], kept: Kept) -> list[Cased]:
    """The words of a text from `start` on in title case: all but the small ones with a capital, first and last too."""
    found = list(_words(text, start))
    cased = []
    for index, (at, word) in enumerate(found):
        outer = index in (0, len(found) - 1) or found[index - 1][1].endswith((":", "—", "–", *_ENDS))
        is_small = word.strip("\"'“”‘’()[],;:.!?").lower() in small and not outer
        right = word.lower() if is_small else _capitalised(word)
        stays = _is_own(word) or kept(at, at + len(word))
        cased.append(Cased(at, word, word if stays else right))
    return cased


def sentence_case(text: str, start: int, indicators: tuple[str, ...], kept: Kept) -> list[Cased]:
    """The words of a text from `start` on in sentence case: the first one with a capital, all others small.

    After a word that ends in one of the indicators a capital is as good as none.
    """
    cased: list[Cased] = []
    for at, word in _words(text, start):
        before = cased[-1].written if cased else ""
        opens = not cased or before.endswith(_ENDS)
        stays = _is_own(word) or kept(at, at + len(word)) or (bool(indicators) and before.endswith(indicators))
        right = _capitalised(word.lower()) if opens else word.lower()
        cased.append(Cased(at, word, word if stays else right))
    return cased


def joined(text: str, cased: list[Cased]) -> str:
    """The text with its words as they should be."""
    return replaced(text, ((start, start + len(written), right) for start, written, right in cased))


def _words(text: str, start: int) -> Iterator[tuple[int, str]]:
    return ((match.start(), match[0]) for match in _WORD.finditer(text, start) if _LETTER.search(match[0]))


def _is_own(word: str) -> bool:
    """Whether a word has capitals of its own: NASA, iPhone, McDonald, I’m."""
    letters = [letter for letter in word if letter.isalpha()]
    inner = any(letter.isupper() for letter in letters[1:])
    return inner or word.strip("\"'“”‘’(,;:.!?").replace("’", "'").partition("'")[0] == "I"


def _capitalised(word: str) -> str:
    first = _LETTER.search(word)
    return word if first is None else word[: first.start()] + word[first.start()].upper() + word[first.end() :]

"""What stands around a word, as the features of a hashed linear model."""

from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

from copydesk import Regex
from copydesk.named_tuple import NamedTuple
from copydesk_rules.sentences.breaks.model import classes_of

VERSION = 1
"""Raise it with each change of the features: weights hold for one version of them."""
_TOKEN = Regex(r"[^\W\d_]+(?:'[a-z]+)?|\d(?:[\d,.]*\d)?|\n\n|\.\.+|[^\w\s]")
"""A word, a number, the end of a block, an ellipsis, or a mark."""
NUMBER, END, ELLIPSIS = "0", "\n", "…"
_LEADING, _FOLLOWING = 48, 40
"""Characters before and after a word in which the tokens around it stand, of which the model looks at three."""
_NEAR = 3
_MOST_KEPT = 4096
"""Words of which hashes and classes are kept."""


class Around(NamedTuple):
    """The three tokens before a word, the farthest first, and the three after it."""

    before: Sequence[str]
    after: Sequence[str]


def around(prose: str, start: int, end: int) -> Around:
    """The tokens around a stretch of prose; what lies beyond the article's ends counts as the end of a block."""
    before = _TOKEN.findall(_folded(prose[max(0, start - _LEADING) : start]))
    after = _TOKEN.findall(_folded(prose[end : end + _FOLLOWING]))
    return Around(
        [_plain(token) for token in [END, END, END, *before][-_NEAR:]],
        [_plain(token) for token in [*after, END, END, END][:_NEAR]],
    )


def _folded(text: str) -> str:
    return text.lower().replace("’", "'")


def _plain(token: str) -> str:
    if token[0].isdigit():
        return NUMBER
    if token[0] == "\n":
        return END
    return ELLIPSIS if token.startswith("..") else token


@lru_cache(maxsize=_MOST_KEPT)
def hashes_before(token: str) -> Sequence[int]:
    """The hashes of the token right before the word: it and the one after the word say most, at little cost."""
    return _hashes(f"a{token}", f"A{_kind(token)}")


@lru_cache(maxsize=_MOST_KEPT)
def hashes_after(token: str) -> Sequence[int]:
    """The hashes of the token right after the word."""
    return _hashes(f"b{token}", f"B{_kind(token)}")


def further(near: Around) -> Sequence[int]:
    """The hashes of all else around the word: what stands farther off, and what stands together."""
    (a3, a2, a1), (b1, b2, b3) = near
    ka, kb, kc, kd = _kind(a1), _kind(b1), _kind(b2), _kind(b3)
    features = (
        f"c{a2}", f"d{b2}", f"e{a3}", f"f{b3}", f"g{a2} {a1}", f"h{b1} {b2}", f"i{a1} {b1}", f"C{kc}", f"D{kb} {kc}",
        f"E{kb} {b2}", f"F{a1} {kb}", f"G{ka} {b1}", f"H{kb} {kc} {kd}",
    )  # fmt: skip
    return _hashes(*features)


def _hashes(*features: str) -> list[int]:
    return [crc32(feature.encode()) for feature in features]


@lru_cache(maxsize=_MOST_KEPT)
def _kind(token: str) -> str:
    """The classes that a word can have, as letters; a number or a mark is a class of its own."""
    return classes_of(token) if token[0].isalpha() else token

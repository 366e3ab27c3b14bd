"""A name that the headline spells differently from the article."""

import re
from collections import Counter
from collections.abc import Iterator

from copydesk import Also, Bad, Block, Document, Finding, Good, Lexicon, Regex, Span, Word, rule
from copydesk_rules.consistency.headlines import headline

_FEWEST_LETTERS = 5
_NAME = Regex("[A-Z][a-z][^\\W\\d_]{3,}")
_ENDING = Regex("['’]s?$")
_ENDINGS = ("s", "n", "an", "i", "a", "e", "er", "d", "ed", "y")
_ORDINARY = 200
"""Uses in the word list from which a word of a headline in title case may be no name at all."""


@rule(
    Bad(
        "# Talks with [[Medinski]] fail\n\nVladimir Medinsky left the hall. Nobody saw Medinsky again.",
        fixed="# Talks with Medinsky fail\n\nVladimir Medinsky left the hall. Nobody saw Medinsky again.",
    ),
    Bad(
        "# [[Zelensy]]: we go on\n\nIt was late when Zelensky spoke. Those who heard Zelensky agreed.",
        fixed="# Zelensky: we go on\n\nIt was late when Zelensky spoke. Those who heard Zelensky agreed.",
    ),
    Good("# Talks with Medinsky fail\n\nVladimir Medinsky left. Nobody saw Medinsky again."),
    Good("# Russians leave\n\nIn Russia, all is quiet; near Russia, it is not, says Russia."),
    Good("# Tower of London\n\nThe Lower Thames and the Lower Lea meet; see the Lower Thames."),
    Good("# Hansen and Hanson\n\nHe met Hanson; later Hanson met Hansen."),
    family="consistency",
    languages=("en",),
)
def headline_name_mismatch(document: Document) -> Iterator[Finding]:
    """A name that the headline spells differently from the article.

    Headlines are written last and by somebody else. Reported where the article never uses the headline’s form, but
    at least twice a form that is one letter off. Plurals and words derived from the name are left alone, and so are
    ordinary words. The fix is unsafe: the article may be wrong and the headline right.
    """
    title = headline(document)
    if title is None:
        return
    body = document.prose[title.span.end :]
    for word in _names(document, title):
        name = _core(word.text)
        if name in body or not _is_rare(name) or name.lower() in document.folded[title.span.end :]:
            continue
        right = _near(name, body)
        if right:
            span = Span(word.start, word.start + len(name))
            message = f"The headline has “{name}”, the article “{right}”"
            first = title.span.end + body.index(right)
            also = Also(Span(first, first + len(right)), message)
            yield Finding.replacing(span, right, message, "unsafe", also=also)


def _names(document: Document, title: Block) -> Iterator[Word]:
    for word in document.words:
        if word.start >= title.span.end:
            return
        if word.start >= title.span.start and _NAME.fullmatch(_core(word.text)):
            yield word


def _core(written: str) -> str:
    return _ENDING.sub("", written)


def _is_rare(name: str) -> bool:
    return Lexicon.of("en").frequency(name) < _ORDINARY


def _near(name: str, body: str) -> str | None:
    """The one name of the article that is a letter off, used at least twice and never as an ordinary word."""
    letters = len(name) - 1
    written = re.findall(rf"{name[0]}[^\W\d_]{{{letters - 1},{letters + 1}}}(?![^\W_])", body)
    near = [
        other
        for other, uses in Counter(written).items()
        if uses > 1 and _is_one_off(name, other) and not _is_derived(name, other) and other.lower() not in body
    ]
    return near[0] if len(near) == 1 else None


def _is_one_off(one: str, other: str) -> bool:
    """Whether a letter changed, left out, put in, or changing places with the next, makes one of the other."""
    if one == other or len(other) < _FEWEST_LETTERS:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    one, other = one[start:], other[start:]
    swapped = one[1::-1] + one[2:] == other
    return one[1:] == other[1:] or one[1:] == other or one == other[1:] or swapped


def _is_derived(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return any(longer == shorter + ending for ending in _ENDINGS)

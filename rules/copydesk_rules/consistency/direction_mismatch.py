"""A figure that is told to rise though it falls, or the other way round."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

_RISING = frozenset(
    "rose risen rise rises rising climbed climbs climbing increased increases increasing grew grows growing jumped"
    " jumps soared surged up higher".split()
)
_FALLING = frozenset(
    "fell fallen fall falls falling dropped drops dropping declined declines declining decreased decreases slid slipped"
    " sank plunged down lower".split()
)
_BEHIND = ("up", "down", "higher", "lower")
"""Words that stand behind a figure, and not before one: “up to 5 million”."""
_STANDING_SIGNS = frozenset((word, "from") for word in _BEHIND)
_MOVING = "|".join(sorted((_RISING | _FALLING).difference(_BEHIND)))
_SCALES = {
    "%": "%", " per cent": "%", " percent": "%", " pct": "%", " million": "million", " mln": "million", "m": "million",
    " billion": "billion", " bn": "billion", "bn": "billion", " trillion": "trillion", " thousand": "thousand",
}  # fmt: skip
"""How a scale is written behind a figure, with the space before it, and what it is."""


def _figure(name: str) -> str:
    scale = "|".join(sorted(map(re.escape, _SCALES), key=len, reverse=True))
    return rf"(?<![\w.,:/-])(?P<sign_{name}>[$£€]?)(?P<{name}>\d[\d,]*(?:\.\d+)?)(?P<scale_{name}>{scale})(?![\w/-])"


_HOW = r"(?: (?:slightly|sharply|further|again|steadily|only))?"
_WHAT = r"(?: (?!from\b|to\b|and\b)[a-z]+){0,3}"
"""What is counted and when, between a figure and the earlier one: “million dollars last year”."""
_MOVED = Regex(
    rf"(?P<word>{_MOVING}){_HOW} to (?:about |around |nearly |just )?{_figure('now')}{_WHAT}"
    rf" from (?:about |around |nearly |just )?{_figure('then')}"
)
"""“Rose to 5.1 per cent from 4.9 per cent”."""
_STANDING = Regex(
    rf"{_figure('now')}{_WHAT}, (?P<word>{'|'.join(_BEHIND)}) from"
    rf" (?:about |around )?{_figure('then')}"
)
"""“191 million dollars, up from 181 million”."""
_APART = Regex(r"(?:\b(?:minus|or)|[-–−(]) ?\Z")
"""What stands before a figure that is negative, or another one in another unit: “32 million crowns, or 4.8 million”."""
_NEAR = 8


@rule(
    Bad("Sales [[rose]] to 4.2 million tonnes from 4.8 million a year earlier."),
    Bad("It lent 191 million dollars, [[up]] from 381 million. The rate [[fell]] sharply to 5.1% from 4.9% in May."),
    Bad("Profit was $2.3bn, [[down]] from $1.9bn."),
    Good("Sales rose to 4.8 million tonnes from 4.2 million. It lent 381 million dollars, up from 191 million."),
    Good("The dollar rose to 161 from 221. It rose to 2 million from 900,000, and to 4 billion from 584 million."),
    Good("It was 11 million in 1986, down from 14 million. It fell by up to 25% from 20%, and rose from 5% to 4.9%."),
    Good("It stood at 32 million crowns, or 4 million dollars, up from 30 million, or 3.8 million dollars."),
    Good("Growth rose to 2% from minus 5%, and the rest fell to £4 million from $3 million. It rose to 4% from 4%."),
    family="consistency",
    languages=("en",),
    severity="warning",
)
def direction_mismatch(document: Document) -> Iterator[Finding]:
    """A figure that is told to rise though it falls, or the other way round: “191 million, up from 381 million”.

    Either the word or one of the two figures is wrong, and nobody but the writer knows which. Reported where both
    figures stand beside the word with their scale, “per cent” or “million”, and in one currency; exchange rates and
    other bare figures are left alone.
    """
    vocabulary = document.folded_vocabulary
    if "from" in vocabulary and not vocabulary.isdisjoint(_RISING | _FALLING):
        for match in _compared(document):
            if _is_contrary(document, match):
                now, then = (document.text(Span(*match.span(name))) for name in ("now", "then"))
                scale = match["scale_now"]
                message = f"“{match['word']}” does not go with {now}{scale}, which was {then}{match['scale_then']}"
                yield Finding(Span(*match.span("word")), message)


def _compared(document: Document) -> Iterator[re.Match[str]]:
    """A figure with an earlier one and the word for how it came from there."""
    moving = document.word_places((_RISING | _FALLING).difference(_BEHIND))
    yield from _MOVED.at(moving, document.folded)
    if document.has_pair_of(_STANDING_SIGNS):
        yield from _STANDING.finditer(document.folded)


def _is_contrary(document: Document, match: re.Match[str]) -> bool:
    if match["sign_now"] != match["sign_then"] or _SCALES[match["scale_now"]] != _SCALES[match["scale_then"]]:
        return False
    if any(_APART.left_of(document.folded, match.start(f"sign_{name}"), _NEAR) for name in ("now", "then")):
        return False
    now, then = (float(match[name].replace(",", "")) for name in ("now", "then"))
    return now != then and (now > then) != (match["word"] in _RISING)

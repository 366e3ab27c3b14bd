"""Spellings that tell British English from American."""

from functools import cache
from typing import Literal

from copydesk.named_tuple import NamedTuple
from copydesk_rules.data_tables import rows

Dialect = Literal["British", "American"]

# British, while the American form is a British word too, of another meaning: a parking meter, to tire, a story.
_BRITISH = (
    "licence license|licences licenses|programme program|programmes programs|metre meter|metres meters|tyre tire"
    "|tyres tires|kerb curb|kerbs curbs|cheque check|cheques checks|storey story|storeys stories"
)
# Verbs that British spells with -ise or, at Oxford, with -ize, and American only with -ize.
_VERBS = (
    "apolog author brutal capital categor central character civil colon commercial computer critic crystall custom"
    " decentral demon destabil digit econom emphas energ equal familiar final formal fossil general global harmon"
    " hospital hypnot ideal immun industrial initial international jeopard journal legal legitim liberal local"
    " magnet marginal material maxim mechan memor militar minim mobil modern monopol national natural neutral normal"
    " optim organ ostrac penal personal polar popular priorit privat public random rational real recogn reorgan"
    " revital revolution scrutin sensational social special stabil standard steril subsid summar symbol sympath"
    " synchron synthes terror traumat trivial urban util vandal victim visual weapon western"
).split()
_ENDINGS = ("e", "es", "ed", "ing", "er", "ers", "ation", "ations", "ational")


class Spelling(NamedTuple):
    """What a spelling shows: its dialect, and the word as the other dialect spells it.

    `oxford` spellings, with -ize, are American but the British of Oxford too: they speak only against -ise.
    """

    dialect: Dialect
    other: str
    oxford: bool = False
    is_ise: bool = False


@cache
def spelt() -> frozenset[str]:
    """All words that show a dialect, in lower case, to be compared with an article's vocabulary."""
    return frozenset().union(_british(), _american(), _ise(), _ize())


def spelling_of(word: str) -> Spelling:
    """What one of these words shows."""
    if word in _ise():
        return Spelling("British", _ise()[word], is_ise=True)
    if word in _ize():
        return Spelling("American", _ize()[word], oxford=True)
    return Spelling("British", _british()[word]) if word in _british() else Spelling("American", _american()[word])


@cache
def _both() -> dict[str, str]:
    """British words that are no American ones, each to the American word, which is no British one."""
    pairs: dict[str, str] = {}
    for british, american, endings in (row.split("\t") for row in rows("dialects.tsv")):
        for ending in endings.replace("-", "").split(" "):
            left, _, right = ending.partition("|")
            pairs[british + left] = american + (right if "|" in ending else left)
    return pairs


@cache
def _british() -> dict[str, str]:
    return _both() | dict(pair.split() for pair in _BRITISH.split("|"))


@cache
def _american() -> dict[str, str]:
    return dict(zip(_both().values(), _both(), strict=True))


@cache
def _ise() -> dict[str, str]:
    return dict(zip(_verbs("is"), _verbs("iz"), strict=True))


@cache
def _ize() -> dict[str, str]:
    return dict(zip(_ise().values(), _ise(), strict=True))


def _verbs(letters: str) -> list[str]:
    """The forms of the verbs, spelt with these letters."""
    endings = [letters + ending for ending in _ENDINGS]
    return [verb + ending for verb in _VERBS for ending in endings]

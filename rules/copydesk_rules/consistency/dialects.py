"""Spellings by which British and American English are told apart."""

from functools import cache
from typing import Literal

from copydesk.named_tuple import NamedTuple

Dialect = Literal["British", "American"]

# British and American form of a word that is spelt in one way only by each; the endings that both take.
_PAIRS = (
    ("colour color", " s ed ing ful less"),
    ("favour favor", " s ed ing able ably ite ites"),
    ("honour honor", " s ed ing able ably"),
    ("labour labor", " s ed ing er ers"),
    ("behaviour behavior", " s al"),
    ("neighbour neighbor", " s ing hood hoods ly"),
    ("harbour harbor", " s ed ing"),
    ("rumour rumor", " s ed"),
    ("humour humor", " s ed"),
    ("flavour flavor", " s ed ing"),
    ("endeavour endeavor", " s ed ing"),
    ("armour armor", " ed y"),
    ("parlour parlor", " s"),
    ("vapour vapor", " s"),
    ("tumour tumor", " s"),
    ("odour odor", " s less"),
    ("rigour rigor", " "),
    ("vigour vigor", " "),
    ("splendour splendor", " s"),
    ("saviour savior", " s"),
    ("cent cent", "re|er red|ered res|ers ring|ering"),
    ("fib fib", "re|er res|ers"),
    ("calib calib", "re|er"),
    ("somb somb", "re|er"),
    ("lit lit", "re|er res|ers"),
    ("kilomet kilomet", "re|er res|ers"),
    ("millimet millimet", "re|er res|ers"),
    ("centimet centimet", "re|er res|ers"),
    ("theatr theat", "e|er es|ers"),
    ("defence defense", " s less"),
    ("offence offense", " s"),
    ("pretence pretense", " s"),
    ("travell travel", "ed ing er ers"),
    ("cancell cancel", "ed ing"),
    ("labell label", "ed ing"),
    ("modell model", "ed ing er ers"),
    ("signall signal", "ed ing"),
    ("fuell fuel", "ed ing"),
    ("levell level", "ed ing"),
    ("quarrell quarrel", "ed ing"),
    ("counsell counsel", "ed ing or ors"),
    ("channell channel", "ed ing"),
    ("marvell marvel", "ed ing ous ously"),
    ("rivall rival", "ed ing"),
    ("tunnell tunnel", "ed ing"),
    ("jewell jewel", "ery|ry er ers"),
    ("dialled dialed", " "),
    ("dialling dialing", " "),
    ("fulfil fulfill", " s ment"),
    ("enrol enroll", " s ment"),
    ("instalment installment", " s"),
    ("skilful skillful", " ly"),
    ("wilful willful", " ly"),
    ("grey gray", " s er est ish"),
    ("sceptic skeptic", " s al ally ism"),
    ("mould mold", " s ed ing y"),
    ("moult molt", " s ed ing"),
    ("aluminium aluminum", " "),
    ("manoeuvr maneuver", "e| es|s ed ing|ing"),
    ("paediatric pediatric", " s ian ians"),
    ("anaem anem", "ia ic"),
    ("anaesthe anesthe", "tic tics tist tists sia"),
    ("haemorrhag hemorrhag", "e ed ing"),
    ("leukaemia leukemia", " "),
    ("gynaecolog gynecolog", "y ist ists ical"),
    ("oesophag esophag", "us eal"),
    ("diarrhoea diarrhea", " "),
    ("encyclopaedia encyclopedia", " s"),
    ("moustache mustache", " s d"),
    ("pyjamas pajamas", " "),
    ("cosy cozy", " "),
    ("ageing aging", " "),
    ("plough plow", " s ed ing"),
    ("analys analyz", "e ed ing er ers"),
    ("paralys paralyz", "e ed ing"),
    ("catalys catalyz", "e ed ing"),
)
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
    for stems, endings in _PAIRS:
        british, american = stems.split()
        for ending in endings.split(" "):
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

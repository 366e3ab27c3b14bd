"""Names that are right by what stands around them: transcriptions, names with their meaning, designations of stars."""

from copydesk import Regex

_FIRST_OF_OTHER_SCRIPTS = "\u0370"
_LABEL = Regex(r"(?:[\"”’]? \(|[,;] )(?:[A-Za-z]+: ?)?\Z")
_LONGEST_LABEL = 24
_GLOSSED = Regex(r"(?: [\w’'-]+){1,2} \((?:[a-z]+ )?(?P<meaning>[A-Z][\w’'-]*)[^()]{2,50}\)")
"""Another word or two, and what they mean in brackets: “Freyju vagn (Freyja’s chariot)”."""
_ALIKE = 4
"""Letters that the name and its meaning begin with."""
_GREEK = (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi"
    " psi omega"
)
_LETTER_OF_STAR = Regex(rf"(?<![\w-])(?:[α-ω]|{'|'.join(_GREEK.split())})(?:[ -]?\d)?(?: \([^()]{{1,12}}\))? \Z")
_GENITIVES = ("is", "i", "ae", "um", "us", "or")
_LONGEST_LETTER = 28


def is_explained(prose: str, folded: str, start: int, end: int) -> bool:
    """Whether a name is what the words beside it make of it, so that it is no slip for one that is like it."""
    if is_transcribed(prose, start) or _is_glossed(prose, start, end):
        return True
    in_genitive = prose.endswith(_GENITIVES, start, end)
    return in_genitive and _LETTER_OF_STAR.left_of(folded, start, _LONGEST_LETTER) is not None


def is_transcribed(prose: str, start: int) -> bool:
    """Whether the name is written in another script right before it: “Abe (安倍 Abe)”, “云汉” (pinyin: Yúnhàn)."""
    before = prose[max(0, start - 2) : start].rstrip(" ([")[-1:]
    if before in (":", '"', "”", "’"):
        label = _LABEL.left_of(prose, start, _LONGEST_LABEL)
        before = prose[label.start() - 1 : label.start()] if label else ""
    return before >= _FIRST_OF_OTHER_SCRIPTS and before.isalpha()


def _is_glossed(prose: str, start: int, end: int) -> bool:
    glossed = _GLOSSED.match(prose, end)
    return glossed is not None and glossed["meaning"][:_ALIKE] == prose[start : start + _ALIKE]

"""An acronym with two letters swapped, or another letter in place of one."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Lexicon, Regex, Severity, Span, rule
from copydesk_rules.slips import swapped
from copydesk_rules.spelling.vocabulary import Vocabulary

_LENGTHS = range(3, 8)
_SHORT = 3
_SURE = 5
"""Uses from which a short acronym that is explained nowhere is surely the one that the article means."""
_ORDINARY = 200
"""Uses in the word list from which letters in capitals may be a word, such as RAM and ARM."""
_NUMERAL = frozenset("IVXLCDM")
_NO_INITIALS = frozenset({"ISO"})
"""What is nearly, but on purpose not, made of the initials of its name."""
_BRACKETED = Regex(r"\((?P<acronym>[A-Z]{3,7})\)")
_NO_INITIALS_OF = "“{}” stands after a name whose initials are “{}”"
_NAME_BEFORE = Regex(r"(?:\b[A-Z][\w’'-]* (?:(?:of|the|for|and|on|in|to|de|du|des|la|&) ){0,2}){2,8}\Z")
_ANOTHER_NAME = Regex(r"\b(?:also|sometimes|formerly|once|better) (?:known|called|named|referred to)\b[^.()]*\Z")
"""What a second name of the same thing follows, whose letters are others."""
_LONGEST_NAME = 120


@rule(
    Bad(
        "The Harbour Safety Board ([[HBS]]) met. The HSB was late.",
        fixed="The Harbour Safety Board (HSB) met. The HSB was late.",
    ),
    Bad(
        "The Ferries and Harbours Union ([[FHA]]) met. The FHU was late.",
        fixed="The Ferries and Harbours Union (FHU) met. The FHU was late.",
    ),
    Bad(
        "The National Ferry Council (NFC) met. Nobody from the [[NCF]] spoke.",
        fixed="The National Ferry Council (NFC) met. Nobody from the NFC spoke.",
    ),
    Bad(
        "The RSPCA met, and the [[RSCPA]] did, says the RSPCA.",
        fixed="The RSPCA met, and the RSPCA did, says the RSPCA.",
    ),
    Bad("The Harbour Safety Board ([[HBS]]) met.", fixed="The Harbour Safety Board (HSB) met."),
    Good("The Harbour Safety Board (HSB) met the Bank of the Coast (BotC) and the Board of Coal (COB)."),
    Good("The International Monetary Fund (FMI) and the European Central Bank (BCE), as the French call them."),
    Good(
        "The International Organization for Standardization (ISO) met the Central Bank of Peru (BCP); the BCP agreed."
    ),
    Good("The Coastal Slip Rate (CSR), also known as Coastal Slide Rate (XSR), is old; the CSR rose."),
    Good("The Network of Derry Schools (NDS) has a name in the DNS; the NDS pays for it."),
    Good("Take it from a version control system (VCS) such as Git or CVS; the VCS keeps it, and VCS tools show it."),
    Good("They passed Amendment XXIV. It came before Amendment XXVI; XXVI is young, and XXVI is short."),
    Good("The ARM board has RAM; ARM chips, ARM says, are made by ARM, not by the CLI and the CIL."),
    family="consistency",
)
def acronym_slip(document: Document) -> Iterator[Finding]:
    """An acronym with two letters swapped or one wrong, such as “Harbour Safety Board (HBS)”.

    Reported at one place: after the name that it abbreviates, or where the article spells it differently everywhere
    else. Left alone are acronyms of a name in another language, such as BCE for the European Central Bank, and
    those that the article uses again. The fix is unsafe: two organisations may have such names.
    """
    capitals = filter(str.isupper, document.capitals)
    acronyms = {word for word in capitals if len(word) in _LENGTHS and word.isalpha()}
    if acronyms:
        found = tuple(_after_names(document, acronyms))
        yield from found
        yield from _against_others(document, acronyms.difference(document.text(finding.span) for finding in found))


def _after_names(document: Document, acronyms: set[str]) -> Iterator[Finding]:
    """What stands in brackets after a name and is not made of its initials."""
    for match in _BRACKETED.finditer(document.prose):
        written = match["acronym"]
        name = _NAME_BEFORE.left_of(document.prose, match.start(), _LONGEST_NAME)
        if name is None or written in _NO_INITIALS or _uses(document, written, match.start()) > 1:
            continue
        capitals = "".join(re.findall(r"(?<!\w)[A-Z]", name[0]))
        right = capitals[-len(written) :]
        if written in capitals or written in "".join(re.findall(r"(?<!\w)\w", name[0])).upper():
            continue
        if _ANOTHER_NAME.left_of(document.prose, match.start(), _LONGEST_NAME):
            continue
        if right in acronyms and (sorted(right) == sorted(written) or _is_one_off(right, written)):
            yield _finding(Span(*match.span("acronym")), right, _NO_INITIALS_OF.format(written, right), None)
        elif right != written and right in swapped(written):
            # Other languages put the noun first: Banco Central de …
            severity: Severity | None = "info" if right[0] != written[0] else None
            yield _finding(Span(*match.span("acronym")), right, _NO_INITIALS_OF.format(written, right), severity)


def _against_others(document: Document, acronyms: set[str]) -> Iterator[Finding]:
    """What is used once, where the article has the same letters in another order."""
    for written in sorted(acronyms):
        for right in sorted(acronyms.intersection(swapped(written)) - {written}):
            start = document.words.starts[document.words.texts.index(written)]
            severity = _how_surely(document, right, start)
            if severity and _uses(document, written, start) == 1 and not _may_be_another(document, written, right):
                message = f"“{written}” stands here once, but the article otherwise writes “{right}”"
                yield _finding(Span(start, start + len(written)), right, message, severity)


def _how_surely(document: Document, acronym: str, place: int) -> Severity | None:
    """How surely an acronym is the one that the article means; None if it may as well be the slip at the place."""
    uses = _uses(document, acronym, place)
    if f"({acronym})" in document.prose or (uses > 1 and len(acronym) > _SHORT):
        return "warning"
    return "info" if uses >= _SURE else None


def _may_be_another(document: Document, written: str, right: str) -> bool:
    """Whether the article explains the acronym, it is a term that all know, or one of the two may be a word."""
    is_explained = f"({written})" in document.prose or f"{written} (" in document.prose
    is_term = Vocabulary.of("en").uses(written.lower()) > 0 or _NUMERAL.issuperset(written)
    return is_explained or is_term or any(Lexicon.of("en").frequency(each) >= _ORDINARY for each in (written, right))


def _uses(document: Document, acronym: str, place: int) -> int:
    # Inside a longer word as well, which only makes the rule more silent.
    return document.prose.count(acronym, *document.around(place))


def _is_one_off(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _finding(span: Span, right: str, message: str, severity: Severity | None) -> Finding:
    return Finding.replacing(span, right, message, "unsafe", severity=severity)

"""An acronym that is never explained."""

import re
from collections import Counter
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

_ACRONYM = Regex(r"[A-Z]{3,6}(?![\w&-])")
_FAMILIAR = frozenset(
    "USA NATO BBC CNN FBI CIA NASA AIDS HIV DNA GDP CEO MBA PDF HTML URL UEFA FIFA OPEC UNESCO UNICEF GMT UTC EST ISO"
    " LED USB SMS GPS SIM ATM PIN VIP DIY RAF IBM NBC CBS ABC NHS IMF IRA LGBT LGBTQ COVID SARS RSVP FAQ CCTV".split()
)


@rule(
    Bad("The [[OSCE]] sent observers. The OSCE will report."),
    Bad("The [[IAEA]] agreed, as the UN did."),
    Good("The Organization for Security and Co-operation in Europe (OSCE) sent observers. The OSCE will report."),
    Good("The OSCE (Organization for Security and Co-operation in Europe) and NATO agreed."),
    Good("THE BRIDGE IS OPEN. It was the BBC that said so."),
    family="consistency",
    severity="info",
    default=False,
)
def acronym_unexplained(document: Document, *, familiar: tuple[str, ...] = ()) -> Iterator[Finding]:
    """An acronym that is never explained.

    Reported at its first place, if no brackets after it or around it explain it anywhere in the article. Off by
    default, as it depends on the readers; `familiar` lists acronyms that yours know, besides those that everybody
    knows.
    """
    known = _FAMILIAR.union(familiar)
    first: dict[str, Span] = {}
    for block in document.blocks_of("paragraph", "list-item", "quote"):
        for match in _ACRONYM.finditer(document.prose, block.span.start, block.span.end):
            if match[0] not in known and _stands_out(document.prose, match):
                first.setdefault(match[0], Span(*match.span()))
    for acronym, span in first.items():
        if f"({acronym}" not in document.prose and not re.search(rf"\b{acronym}s? \([A-Z]", document.prose):
            yield Finding(span, f"“{acronym}” is never explained")


def _stands_out(prose: str, match: re.Match[str]) -> bool:
    """Whether it is no part of a longer word, and the words around are not in capitals too."""
    before = prose[max(0, match.start() - 1) : match.start()]
    if before.isalnum() or before in ("&", ".", "-", "_"):
        return False
    around = prose[max(0, match.start() - 12) : match.start()] + prose[match.end() : match.end() + 12]
    letters = [letter for letter in around if letter.isalpha()]
    counts = Counter(letter.isupper() for letter in letters)
    return counts[True] <= counts[False]

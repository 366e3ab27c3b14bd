"""A mark that version control leaves where two edits met."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

_OURS = Regex(r"^<{7}(?: \S[^\n]*)?$", re.MULTILINE)
_LATER = Regex(r"^(?:\|{7}(?: \S[^\n]*)?|={7}|>{7}(?: \S[^\n]*)?)$", re.MULTILINE)


@rule(
    Bad(
        "[[<<<<<<< HEAD]]\nOld text.\n[[=======]]\nNew text.\n[[>>>>>>> branch]]\n",
        path="article.txt",
    ),
    Bad("[[<<<<<<< HEAD]]\n\nOld text.\n"),
    Good("A heading\n=======\n\nText with a << b and c >>>>>>> d."),
    Good("```\n<<<<<<< HEAD\n```\n\nSuch marks show a conflict: `<<<<<<<`."),
    family="leftovers",
    severity="error",
)
def merge_conflict(document: Document) -> Iterator[Finding]:
    """A mark that version control leaves where two edits met.

    One of the two versions has to go. In Markdown, where the other marks are read as headings and quotations, only the
    first is reported.
    """
    if "<<<<<<<" not in document.prose:
        return
    ours = _OURS.search(document.prose)
    if ours:
        for match in [ours, *_LATER.finditer(document.prose, ours.end())]:
            yield Finding(Span(*match.span()), "A mark of a merge conflict")

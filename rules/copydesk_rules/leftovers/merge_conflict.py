"""A marker that version control leaves where two edits met."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

_OURS = Regex(r"^<{7}(?: \S[^\n]*)?$", re.MULTILINE)
_ANY = Regex(r"^(?:(?:<{7}|\|{7}|>{7})(?: \S[^\n]*)?|={7})$", re.MULTILINE)
_THEIRS_SIGN = ">>>>>>> "
_MESSAGE = "An unresolved merge conflict"
_THEIRS = Regex(r"^>{7} (?:HEAD|[0-9a-f]{7,40}|[\w.-]+/[\w./-]+)(?: \([^\n]*\))?$", re.MULTILINE)


@rule(
    Bad(
        "[[<<<<<<< HEAD]]\nOld text.\n[[=======]]\nNew text.\n[[>>>>>>> branch]]\n",
        path="article.txt",
    ),
    Bad("[[<<<<<<< HEAD]]\n\nOld text.\n"),
    Bad("[[<<<<<<< HEAD]]\nOne.\n[[>>>>>>> a]]\nTwo.\n[[<<<<<<< HEAD]]\nThree.\n[[>>>>>>> a]]\n", path="article.txt"),
    Bad("New text.\n\n>>>>>>> [[feature/lead]]\n\nIt rains."),
    Bad("New text.\n[[>>>>>>> 3f2a1bc]]\nIt rains.\n", path="article.txt"),
    Good(">>>>>>> Somebody said so.\n\n>>>>>>>\n\nIt rains."),
    Good("A heading\n=======\n\nText with a << b and c >>>>>>> d."),
    Good("This is how it looks:\n\n    <<<<<<< HEAD\n    Old text.\n    =======\n    New text.\n", path="article.txt"),
    Good("```\n<<<<<<< HEAD\n```\n\nSuch marks show a conflict: `<<<<<<<`."),
    family="leftovers",
    severity="error",
)
def merge_conflict(document: Document) -> Iterator[Finding]:
    """A marker that version control leaves where two edits met.

    One of the two versions has to go. In Markdown, where the other markers are read as headings and quotations, only
    the first and the last are reported. The last, which is often forgotten, is reported by itself where a branch or a
    commit is named after it: seven “>” before other text may come from an e-mail.
    """
    prose = document.prose
    ours = next(_at_margin(_OURS, document), None) if "<<<<<<<" in prose else None
    if ours:
        for match in _at_margin(_ANY, document, ours.start()):
            yield Finding(Span(*match.span()), _MESSAGE)
    elif _THEIRS_SIGN in prose:
        yield from (Finding(Span(*match.span()), _MESSAGE) for match in _THEIRS.finditer(prose))
    if _THEIRS_SIGN in document.source and _THEIRS_SIGN not in prose:
        for block in document.blocks_of("quote"):
            mark = document.source[block.extent.start : block.extent.end].strip()
            if mark.startswith(_THEIRS_SIGN) and _THEIRS.fullmatch(mark):
                yield Finding(block.span, _MESSAGE)


def _at_margin(marker: Regex, document: Document, start: int = 0) -> Iterator[re.Match[str]]:
    """The markers that begin a line of the source, as git writes them: one that is indented is an example."""
    for match in marker.finditer(document.prose, start):
        place = document.source_map.start(match.start())
        if not document.source[max(0, place - 1) : place].strip("\n\r\ufeff"):
            yield match

"""A paragraph that ends without a full stop."""

import re
from collections.abc import Iterator
from itertools import pairwise

from copydesk import Bad, Block, Document, Finding, Fix, Good, Regex, Severity, Span, rule

_STOPPED = Regex(r"[.!?…:;,–—-][\"'”’»)\]\s]*$|[|\ufffc*_/\\>=~-]\s*$|[^\w\s%\"'”’)\]]\s*$")
_LAST = Regex(r"(?:[\w’'.,-]+%?[\"'”’)\]]{0,2})$")
_INSIDE_SPLIT = Regex(r"(?<=[a-z0-9%)\"”’][.!?\"”’])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z])").split
_VERB = Regex(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|does|did|do|told|made"
    r"|came|went|took|got|won|lost|began|became|gave|found|left|say|get|gets|go|goes|take|takes|make|makes|know|knows|think|thinks|need|needs|mean|means|want|wants"
    r"|hope|hopes|face|faces|show|shows|remain|remains|there's|it's|that's|we're|they're|isn't|doesn't|[a-z]{3,}ed)\b"
)
_LABEL = Regex(
    r"(?:by|image|photo|picture|photograph|pictured|caption|source|sources|credit|video|watch|read|see|also|related|more"
    r"|copyright|updated|published|posted|reporting|editing|additional|follow|sign up|click|subscribe|with files|tags"
    r"|share|listen|correction|note|disclaimer|contact|total views|location|when|where|tel|email)\b|©|[^\w\s\"'“‘(\[]"
    r"|[\w ]{1,25}:\s",
    re.IGNORECASE,
)
_OPENING = Regex(r"[A-Z\"“‘'\d]")
_ATTRIBUTION = Regex(r"(?:[—–]|--|^-)\s?(?:\w[\w.’']*,?\s*){1,6}$|[@#\]]\S*$")
_SIGNED = Regex(r"(?:\n[^\W\d_a-z][\w.’'-]*(?: [^\W\d_a-z][\w.’'-]*){0,3}|(?: [^\W\d_a-z][\w.’'-]*){4}|\s-\s?[A-Z].*)$")
"""Names that stand at the end, as in a letter."""
_QUOTED = Regex(r"^[\"“‘'(\[].*[\"”’')\]]$", re.DOTALL)
_FEWEST_WORDS, _LONG, _VERY_LONG = 9, 12, 20
_SHORTEST_SENTENCE = 3
_MOST_CAPITALS = 0.5
_REGULAR = 0.8
_SAID = Regex(
    r"[\"”],? (?:\w+ ){0,4}(?:said|says|added|told|explained)\b|\b(?:said|told|added|explained|says)\b[^.]*[\"“]"
    r"|\b(?:he|she|they|it|I|we) (?:said|says|added|told)\b|,[\"”] "
)
"""Who said a quotation, or what somebody said: captions hold neither."""
_TOLD = Regex(
    r"^[\"“‘]?(?:He|She|They|It|But|And|However|We|I|Meanwhile|Despite|Although)\b"
    r"|\b(?:said|told|believes|hopes|added|adds|thinks)\b|\b[A-Z][\w.’'-]* (?:says|told)\b|\b(?:Mr|Mrs|Ms) [A-Z]"
)
"""What running text holds and captions hardly ever do: reported speech, and words that refer back."""
_REFERS_BACK = Regex(
    r"[\"“‘]?(?:He|She|They|It|But|And|However|His|Her|Their|Its|This|That|These|Those|Mr|Mrs|Ms|Dr|Meanwhile|Also)\b"
)
_LONG_SENTENCE, _LONG_PARAGRAPH = 30, 45


@rule(
    Bad(
        "The talks ended on Monday. They were said to be [[constructive]]\n\nThe minister left at noon.",
        fixed="The talks ended on Monday. They were said to be constructive.\n\nThe minister left at noon.",
    ),
    Bad(
        "It began at nine. He called the offer “a good [[start”]]\n\nNobody else spoke.",
        fixed="It began at nine. He called the offer “a good start”.\n\nNobody else spoke.",
    ),
    Good("The talks ended on Monday\n\nThey were said to be constructive. Nobody left."),
    Good("It was a long day for all. The following will be there\n\n- the minister\n- her deputy"),
    Good("It was a long day. Then we run the program\n\n```\nrun\n```\n\nIt ends."),
    Good("Image: the minister and her deputy. They have met before in the capital\n\nIt rained. It did."),
    Good("By John Smith. He has written for this paper since 1999 and lives in Leeds\n\nIt rained. It did."),
    Good(
        "The release is out today. It took us longer than we thought. Your team, Ann Lee Tom Day\n\nIt rained. It did."
    ),
    Good("I wandered lonely as a cloud\n\nThat floats on high over vales and hills\n\nWhen all at once I saw a crowd"),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def missing_final_stop(document: Document) -> Iterator[Finding]:
    """A paragraph that ends without a full stop.

    Its last words may be lost as well. Headings, captions, bylines, credits, datelines, list items, lines above a list
    or code and articles without regular stops, such as verse, are left alone. A paragraph of one sentence has to be
    long and hold a verb. It is a `warning` where the paragraph is surely running text, by its length, by what it tells
    or by what follows. Where it may be a caption or a standfirst, which many publishers set without a stop, it is a
    remark, and only if it is the only such paragraph.
    """
    unstopped = [pair for pair in _with_next(document) if not _STOPPED.search(document.text(pair[0].span)[-12:])]
    if not unstopped or not _is_regular(document):
        return
    ends = [pair for pair in unstopped if _is_prose(document, pair[0]) and _is_apart(document, *pair)]
    for block, following in ends:
        if _is_running_text(document, block, following):
            yield from _finding(document, block, "warning")
        elif len(ends) == 1:
            yield from _finding(document, block, "info")


def _with_next(document: Document) -> Iterator[tuple[Block, Block | None]]:
    """Each paragraph with the block that follows."""
    for block, following in pairwise((*document.blocks, None)):
        if block and block.kind == "paragraph":
            yield block, following


def _is_regular(document: Document) -> bool:
    """Whether the long paragraphs of the article end with stops, but for very few."""
    paragraphs = [document.text(block.span) for block in document.blocks_of("paragraph")]
    long = [text for text in paragraphs if text.count(" ") >= _FEWEST_WORDS - 1]
    stopped = sum(_STOPPED.search(text[-12:]) is not None for text in long)
    return stopped >= min(_REGULAR * len(long), len(long) - 1)


def _is_prose(document: Document, block: Block) -> bool:
    """Whether the paragraph is running text: no label, title, credit or pulled quotation."""
    text = document.text(block.span)
    words = text.split()
    if _LABEL.match(text) or "|" in text or _QUOTED.match(text) or _ATTRIBUTION.search(text):
        return False
    if sum(word[:1].isupper() for word in words) > _MOST_CAPITALS * len(words) or _SIGNED.search(text):
        return False
    last = _INSIDE_SPLIT(text)[-1].split()
    if len(last) < _SHORTEST_SENTENCE or sum(word[:1].islower() for word in last) < len(last) * _MOST_CAPITALS:
        return False
    if len(last) < len(words):
        return len(words) >= _FEWEST_WORDS
    verb = len(words) >= _VERY_LONG or _VERB.search(text) is not None
    return len(words) >= _LONG and verb and block != document.blocks[0]


def _is_apart(document: Document, block: Block, following: Block | None) -> bool:
    """Whether the paragraph really ends there: no list, code, table or rest of the sentence follows."""
    if following is None:
        return not document.source[block.extent.end :].strip()
    between = document.source[block.extent.end : following.extent.start]
    begins = document.prose[following.span.start]
    return following.kind in ("paragraph", "heading") and not between.strip() and _OPENING.match(begins) is not None


def _is_running_text(document: Document, block: Block, following: Block | None) -> bool:
    """Whether the paragraph is no caption and no standfirst, which many publishers set without a stop."""
    text = document.text(block.span)
    if _SAID.search(text):
        return True
    if block in document.blocks[:2]:
        return following is not None and _REFERS_BACK.match(document.text(following.span)) is not None
    if following is None:
        return True
    words = text.count(" ") + 1
    alone = len(_INSIDE_SPLIT(text)) == 1
    return words >= (_LONG_SENTENCE if alone else _LONG_PARAGRAPH) or _TOLD.search(text) is not None


def _finding(document: Document, block: Block, severity: Severity) -> Iterator[Finding]:
    last = _LAST.search(document.prose, block.span.start, block.span.end)
    if last:
        end = block.span.end
        fix = Fix.replace(Span(end, end), ".", "unsafe")
        message = "The paragraph ends without a full stop"
        yield Finding(Span(last.start(), end), message, (f"{last[0]}.",), fix, severity)

"""A sentence that the end of a paragraph has broken in two."""

from collections.abc import Iterator
from itertools import pairwise

from copydesk import Bad, Block, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.listings import is_listing
from copydesk_rules.sentences.usage import frequency

_LAST = Regex(r"(?:^|\s)(?P<word>[a-z]+)$")
_FIRST = Regex(r"(?P<word>[a-z]+)(?=[ ,])")
_STOPPED = Regex(r"[.!?][\"'”’)]*$")
_EMPTY_LINE = Regex(r"\n[ \t]*\n[ \t]*$")
_NO_REST = frozenset("where by photo image picture source via".split())
"""What paragraphs begin with that stand by themselves: below a formula, a credit."""
_FEWEST_BEFORE, _FEWEST_AFTER = 8, 3
"""Words of the two halves."""
_SHORT_LINE = 55
_FEW, _MOST = 3, 3
"""Places up to which an article may have them by chance, and the share of its paragraphs from which it is its way."""
_TEXT = "The bridge was built by farmers of the valley."


@rule(
    Bad(
        f"{_TEXT}\n\nThe ferry was built for the lakes of the north\n\n[[and]] can carry hundreds of us.\n\n{_TEXT}",
    ),
    Bad(
        f"<p>{_TEXT}</p>\n<p>The ferry was built for the lakes of the north</p>\n<p>[[and]] it is large.</p>",
        path="a.html",
    ),
    Good(f"{_TEXT}\n\nThe ferry was built for the lakes of the north:\n\nand it can carry two hundred people."),
    Good(f"{_TEXT}\n\nThe ferry was built for the lakes of the north\n\n```\nrun\n```\n\nand can carry people."),
    Good(f"{_TEXT}\n\nThe way to the mill is as long as the way to the lake is\n\nwhere the lake is that of May."),
    Good(f"{_TEXT}\n\nThe ferry was built for the lakes of the north\n\nphoto by Ann Lind, all rights reserved."),
    Good(
        "I had a mill and a lake, a mill\nand a lake by the old road of the north\n\nand I went to the sea.",
        path="a.txt",
    ),
    Good("The ferry was built for the lakes of the north\n\niPhones are sold in it, and so is bread."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def broken_sentence(document: Document) -> Iterator[Finding]:
    """A sentence that the end of a paragraph has broken in two.

    It comes from a stray empty line, or from words that were lost between the two halves, so there is no fix. It is
    reported where a long paragraph ends with a small word and no mark, and the next one goes on with a small letter up
    to a full stop. Verse, listings, credits, what stands around code or formulas and articles that break their
    sentences again and again are left alone.
    """
    found = [(first, second) for first, second in pairwise(document.blocks) if _are_halves(document, first, second)]
    paragraphs = sum(block.kind == "paragraph" for block in document.blocks)
    if len(found) > _FEW and len(found) * _MOST > paragraphs:
        return
    for first, second in found:
        word = _FIRST.match(document.prose, second.span.start, second.span.end)
        if word:
            last = document.text(first.span).rpartition(" ")[2]
            message = f"The paragraph before ends with “{last}”, in the middle of the sentence that goes on here"
            yield Finding(Span(*word.span()), message)


def _are_halves(document: Document, first: Block, second: Block) -> bool:
    """Whether a sentence begins in one paragraph, and ends in the next."""
    if not (first.kind == second.kind == "paragraph" and document.prose[second.span.start].islower()):
        return False
    before, after = document.text(first.span), document.text(second.span)
    last, begun = _LAST.search(before), _FIRST.match(after)
    if last is None or begun is None or begun["word"] in _NO_REST or _STOPPED.search(after) is None:
        return False
    is_long = before.count(" ") >= _FEWEST_BEFORE - 1 and after.count(" ") >= _FEWEST_AFTER - 1
    is_ordinary = frequency(last["word"]) > 0 and frequency(begun["word"]) > 0
    if not (is_long and is_ordinary) or _is_verse(before) or is_listing(before) or is_listing(after):
        return False
    return not document.source[first.extent.end : second.extent.start].strip() and _is_apart(document, second)


def _is_apart(document: Document, block: Block) -> bool:
    """Whether a tag or an empty line makes a paragraph of it, and not just the indentation of its line."""
    start = block.extent.start
    return document.source.startswith("<", start) or _EMPTY_LINE.left_of(document.source, start) is not None


def _is_verse(text: str) -> bool:
    lines = text.split("\n")
    return len(lines) > 1 and max(map(len, lines)) < _SHORT_LINE

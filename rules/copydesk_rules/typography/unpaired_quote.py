"""A quotation that is opened and not closed, or closed and not opened."""

from collections.abc import Iterator, Sequence

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.listings import is_listing
from copydesk_rules.typography.excerpts import CUT_SHORT, HEADINGS, goes_on_outside
from copydesk_rules.typography.quotations import (
    MARKS,
    Mark,
    Reading,
    after_closings,
    begins_quoted,
    is_attributed,
    read,
)

_NEVER_CLOSED = "This quotation is never closed"
_FARTHEST = 10
"""Blocks within which a quotation that was opened may close, if a list or a poem stands between."""
_LOOSE = (' " ', " “ ", " ” ")
_SPACED_OUT = 3
"""Marks between spaces from which a program took the text apart."""
_LONGEST_WORD = 40
_SINGLE_BEFORE, _SINGLE_AFTER = ("‘", "'", "’"), ("’", "'", "‘")
_RUN_TOGETHER = 3
"""Quotations opened anew inside a paragraph from which its paragraphs were run together; fewer are slips."""
# An elision begins with the mark too, mostly turned the wrong way.
_SINGLE = Regex(r"(?<![\w’])‘(?!\d|em\b|til|tis\b|twas\b|n\b|cause\b|bout\b|round\b|er\b|im\b|nother\b)(?=\w)")

_BETWEEN_VOWELS = Regex(r"\w*[aeiou][‘’ʻ'][aeiou]\w*")
_FEWEST_SUCH = 2
"""Words with a mark between vowels, as in Hawaiian or Arabic, from which the mark is a letter in front of words too."""

_MAY_CLOSE = Regex(r"[’'](?![^\W\d_])|(?<![^\W\d_])[’']")
"""What is surely no apostrophe inside a word."""


@rule(
    Bad("She said: [[“]]It is over. Then she left the “old” house."),
    Bad("She said it was over[[”]] and left."),
    Bad('He called it [["]]a mess, and she called it "a start".'),
    Bad("She said: [[“]]It is a loss…\n\nThey closed it all the same."),
    Bad("“It is over,” she said.\n\n[[“]]We go on, he said.\n\n“The others agreed.”"),
    Bad("She called it “a start[[“]] and left."),
    Bad("It is [[‘]]over, she said."),
    Bad("‘It’s over,’ she said. [[‘]]That’s all I wanted."),
    Good("‘It’s over. We’ll go on.\n\n‘It’s the boys’ turn,’ she said, ‘so that’s it, lads’."),
    Good("“It is over,” she said. “We go on.”"),
    Good("The signs ‘<’, ‘>’ and ‘”’ have to be escaped; so has '\"' in a table."),
    Good("“It is over.\n\n“We go on,” she said, and called it ‘a start’."),
    Good('"It is over.\n\n"We go on," she said, 6\'2" tall, by a 12" wall.'),
    Good("He wrote: “Three things count:\n\n- this,\n- that,\n- and those.”"),
    Good('The ‘90s were over; he said: “Rock ‘n’ roll is 5" wide.”'),
    Good('<span class="big">&ldquo;</span>\n\n<p>It is over.</p>\n'),
    Good('The bank"s role in the country"s trade.', path="article.txt"),
    Good("is over,” she said. “We go on with"),
    Good("The iMac of 17”/20” has a screen; a big 5.25” drive, as they say, is “old”."),
    Good("## One town\n\nThe mayor said: “It is a loss for…\n\n## Another\n\nThey closed it. “Nobody is …"),
    Good('He said : " It is over . " Then he left . " We go on , " she said , " with or without him . Today .'),
    Good("The stars are ‘A’a and ‘Ekekeu’ena; Ka’u and Hawai’i lie south of them."),
    Good('> "it is a strange thing that the two of them meet.\n\n> "The two are old."\n\nSo he said.'),
    Good('Write `say "`*word*" in it, and read on. He would say, ‘Git ‘er done!’'),
    Good('Possible\n# values are "server", "first\n# member", "last\n# member".\n'),
    Good("He said: “a “b” c”, and wrote „Haus“."),
    family="typography",
)
def unpaired_quote(document: Document) -> Iterator[Finding]:
    """A quotation that is opened and not closed, or closed and not opened.

    The reader cannot tell who is speaking from there on. A quotation that runs over several paragraphs opens each of
    them and closes once, after the last; one that holds a list may close in the list. A mark that is turned the wrong
    way counts as well. Inches, the quotation marks of other languages and text with spaces around its marks are left
    alone.
    """
    if "„" not in document.prose and any(map(document.marks.__contains__, MARKS)) and not _is_spaced_out(document):
        yield from (each for each in _double(document) if not (_is_cut(document, each) or _is_quoted(document, each)))
    if "‘" in document.prose and len(set(_BETWEEN_VOWELS.findall(document.prose))) < _FEWEST_SUCH:
        yield from _single(document)


def _is_spaced_out(document: Document) -> bool:
    """Whether marks stand between spaces, as in text that a program took apart into words: they pair in many ways."""
    return any(map(document.marks.__contains__, _LOOSE)) and sum(map(document.prose.count, _LOOSE)) >= _SPACED_OUT


def _is_cut(document: Document, finding: Finding) -> bool:
    return goes_on_outside(document, finding.span.start, opens=finding.message == _NEVER_CLOSED)


def _is_quoted(document: Document, finding: Finding) -> bool:
    """Whether the mark is itself what stands in quotation marks: “escape ‘"’ in it”."""
    (start, end), prose = finding.span, document.prose
    return prose[max(0, start - 1) : start] in _SINGLE_BEFORE and prose[end : end + 1] in _SINGLE_AFTER


def _double(document: Document) -> Iterator[Finding]:
    readings = [
        read(document, block) if any(map(text.__contains__, MARKS)) else Reading(block)
        for block, text in zip(document.blocks, document.passages, strict=True)
        if block.kind not in CUT_SHORT and not _is_no_prose(text)
    ]
    yield from _reopened(document, readings)
    last_open = -_FARTHEST - 1  # the reading that left a quotation open for a later one to close
    for index, reading in enumerate(readings):
        unopened = [mark for mark in reading.unopened if not mark.is_turned and not _closes_code(document, mark)]
        if unopened and index - last_open <= _FARTHEST:
            del unopened[0]
            last_open = -_FARTHEST - 1
        goes_on = reading.unclosed and _goes_on(document, reading, readings[index + 1 : index + 1 + _FARTHEST])
        if goes_on:
            last_open = index
        yield from (_finding(mark, "This quotation mark is turned the wrong way") for mark in reading.turned)
        yield from (_finding(mark, "This quotation is closed, but never opened") for mark in unopened)
        yield from (_finding(mark, _NEVER_CLOSED) for mark in reading.unclosed[: -1 if goes_on else None])


def _reopened(document: Document, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Quotations that another one follows in their paragraph, where it is not made of several run together."""
    marks = [mark for reading in readings for mark in reading.reopening]
    if len(marks) < _RUN_TOGETHER and not any(document.prose[mark.offset] == '"' for mark in marks):
        yield from (_finding(mark, _NEVER_CLOSED) for mark in marks)


def _closes_code(document: Document, mark: Mark) -> bool:
    """Whether the mark ends a word that is code in part, which may hold the other mark: “`say "`*word*"”."""
    if document.prose[mark.offset] != '"':
        return False
    word = document.prose[max(0, mark.offset - _LONGEST_WORD) : mark.offset].rpartition(" ")[2]
    return "\ufffc" in word.rpartition("\n")[2]


def _is_no_prose(text: str) -> bool:
    """Whether attributes of broken markup stand in a block, `alt="…"`, code, or nothing but a mark for decoration."""
    return len(text) == 1 or '="' in text or text.endswith('";') or is_listing(text)


def _goes_on(document: Document, reading: Reading, following: list[Reading]) -> bool:
    """Whether the quotation that the block leaves open goes on in those that follow."""
    last = reading.unclosed[-1]
    if reading.block.kind in HEADINGS and following and following[0].unopened:
        return True  # lines of a configuration that were taken for headings
    begins_small = document.prose[last.offset + 1 : last.offset + 2].islower()
    if is_attributed(document, last, reading.block) or (begins_small and last.offset > reading.block.span.start):
        return False
    # Teasers are cut in the middle of a quotation; straight marks are no evidence against that.
    if not following or following[0].block.kind in HEADINGS:
        return last.offset == reading.block.span.start and document.prose[last.offset] == '"'
    if begins_quoted(document, following[0].block):
        return True
    return any(later.unopened for later in following)


def _single(document: Document) -> Iterator[Finding]:
    """Single marks that open where no apostrophe follows that could close."""
    for match in after_closings(document, _SINGLE, _last_closing):
        yield _finding(Mark(match.start(), opens=True), _NEVER_CLOSED)


def _last_closing(prose: str, span: Span) -> int:
    """Where the last mark of a block stands that may close a quotation; -1 if none does.

    Any apostrophe may be one where the next paragraph goes on with the quotation.
    """
    if prose.startswith("\n\n‘", span.end):
        return max(prose.rfind("’", *span), prose.rfind("'", *span))
    return max((match.start() for match in _MAY_CLOSE.finditer(prose, *span)), default=-1)


def _finding(mark: Mark, message: str) -> Finding:
    return Finding(Span(mark.offset, mark.offset + 1), message)

"""A long sentence that stands twice in one article."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from copydesk import Also, Bad, Block, Document, Finding, Fix, Good, Span, rule
from copydesk_rules.duplicates.likeness import Terms, differences
from copydesk_rules.duplicates.passages import may_be_repeated

_MARKS = '"“”‘’,;:()–—-'
_QUOTES = "\"“”'‘’"
_STOPS = ".!? "
_PASTED = 2
_LONG = "The harbour board will decide by the end of March whether the old pier can be saved at all."
_BEFORE = "Its report runs to ninety pages."
_AFTER = "Nobody at the meeting had read it, and few of those who came had heard of it."
_END = "The chairman closed it after ten minutes, and went home by boat."
_MORE = (
    "The board meets in the old customs house, with its doors open to anyone who cares to come. Few do. In some years"
    " there were more gulls on the roof than guests in the hall."
)


class _Place(NamedTuple):
    sentence: Span
    block: Block


@rule(
    Bad(f"{_LONG} {_BEFORE}\n\nA story.\n\n{_MORE} [[{_LONG}]]\n", fixed=f"{_LONG} {_BEFORE}\n\nA story.\n\n{_MORE}\n"),
    Bad(f"{_LONG} {_BEFORE} [[{_LONG}]] {_AFTER}\n", fixed=f"{_LONG} {_BEFORE} {_AFTER}\n"),
    Bad(f"{_LONG}\n\n{_MORE}\n\n[[{_LONG}]] {_AFTER} {_END}\n", fixed=f"{_LONG}\n\n{_MORE}\n\n{_AFTER} {_END}\n"),
    Good(f"{_LONG} {_BEFORE}\n\nA story.\n\n> {_LONG}\n"),
    Good(f"“{_LONG}”\n\n“{_LONG}” So says the report. {_AFTER}\n"),
    Good(f"{_MORE} {_LONG}\n\nBetween.\n\n{_MORE} {_LONG}\n"),
    Good(f"{_LONG} One.\n\n{_LONG} Two.\n\n{_LONG} Three.\n"),
    Good(
        "What do you say to those who lost all that they had in the flood? One.\n\n"
        "And now, what do you say to those who lost all that they had in the flood? Two.\n"
    ),
    Good(f"{_BEFORE} {_AFTER}\n\n{_MORE} {_BEFORE}\n"),
    family="duplicates",
    severity="warning",
)
def duplicate_sentence(document: Document, *, minimum_words: int = 12) -> Iterator[Finding]:
    """A long sentence that stands twice in one article.

    It is left behind when a sentence is moved and the old one not deleted. Quotation marks, commas, case and line ends
    do not count. Left alone are questions, pull quotes, what stands three times or more, as a refrain does, sentences
    in lists, headings, captions and the description in front matter, sentences of fewer than `minimum-words` words,
    and those in paragraphs that are repeated as a whole, of which `duplicate-paragraph` tells. The fix, to take the
    later one out, is unsafe: only an editor knows which of the two should stay.
    """
    terms = Terms(document)
    for earlier, later in _repeated(document, minimum_words):
        if _is_pull_quote(document, earlier) or _is_pull_quote(document, later):
            continue
        if earlier.block is not later.block and differences(document, earlier.block, later.block, terms) is not None:
            continue
        first, again = (document.line(place.sentence.start) for place in (earlier, later))
        said_there = f"This sentence stands again at line {again}"
        yield Finding(
            later.sentence,
            f"This sentence stands already at line {first}",
            fix=_removal(document, later),
            also=Also(earlier.sentence, said_there, _removal(document, earlier)),
        )


def _repeated(document: Document, minimum_words: int) -> Iterator[tuple[_Place, _Place]]:
    """Pairs of the same sentence, in the order in which the earlier ones stand."""
    text = document.folded
    for mark in _MARKS:
        text = text.replace(mark, " ")
    seen: dict[str, list[Span]] = {}
    for sentence in document.sentences:
        words = text[sentence.start : sentence.end].rstrip(_STOPS).split()
        if len(words) >= minimum_words:
            seen.setdefault(" ".join(words), []).append(sentence)
    starts = [block.span.start for block in document.blocks]
    for spans in seen.values():
        if len(spans) == _PASTED and not may_be_repeated(document.text(spans[0])):
            earlier, later = (_Place(span, document.blocks[bisect_right(starts, span.start) - 1]) for span in spans)
            if earlier.block.kind == later.block.kind == "paragraph":
                yield earlier, later


def _is_pull_quote(document: Document, place: _Place) -> bool:
    """Whether the paragraph is nothing but this sentence, in quotation marks."""
    text = document.text(place.block.span)
    return place.sentence == place.block.span and text[0] in _QUOTES and text[-1] in _QUOTES


def _removal(document: Document, place: _Place) -> Fix:
    return Fix.replace(_with_space(document, place), "", "unsafe")


def _with_space(document: Document, place: _Place) -> Span:
    """The sentence and the space that parts it from the one before it, or, where it is the first, from the next."""
    sentence, whole = place.sentence, place.block.span
    if sentence.start > whole.start:
        before = document.prose[whole.start : sentence.start]
        return Span(whole.start + len(before.rstrip()), sentence.end)
    after = document.prose[sentence.end : whole.end]
    return Span(sentence.start, whole.end - len(after.lstrip()))

"""A long sentence that stands twice in one article."""

from collections import Counter
from collections.abc import Iterator
from itertools import filterfalse, pairwise

from copydesk import Also, Bad, Block, Document, Finding, Fix, Good, Span, rule
from copydesk.named_tuple import NamedTuple
from copydesk_rules.duplicates.likeness import Terms, differences
from copydesk_rules.duplicates.passages import is_quotation, may_be_repeated
from copydesk_rules.duplicates.repetition import twice
from copydesk_rules.listings import is_listing

_MARKS = '"“”‘’,;:()–—-'
_STOPS = ".!? "
_PASTED = 2
_LITTLE = frozenset("a an the this that of in on at to by for and is was are were has have had will would it".split())
"""Words that an editor changes in passing; a sentence that differs in nothing else is the same one."""
_FEWEST_TELLING = 8
_FEWEST_IN_A_ROW, _FEWEST_DIFFERENT, _LONGEST_RUN = 6, 5, 3
"""Words, and different ones, from which nobody says the same twice in a row on purpose, and sentences of them."""
_FEWEST_BEGUN = 8
"""Words of a sentence from which nobody says it only to begin the next one with it."""
_SAME = 12
"""Letters of two sentences that are looked at first."""
_LONG = "The harbour board will decide by the end of March whether the old pier can be saved at all."
_BEFORE = "Its report runs to ninety pages."
_AFTER = "Nobody at the meeting had read it, and few of those who came had heard of it."
_END = "The chairman closed it after ten minutes, and went home by boat."
_MORE = (
    "The board meets in the old customs house, with its doors open to anyone who cares to come. Few do. In some years"
    " there were more gulls on the roof than guests in the hall."
)


class _Place(NamedTuple):
    """A sentence, or a few in a row: their numbers in the document, and the block that they stand in."""

    span: Span
    numbers: range
    block: Block


class _Copy(NamedTuple):
    """The same at an earlier and a later place; `near` where little words differ."""

    earlier: _Place
    later: _Place
    near: bool = False


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
    Bad(f"{_AFTER} {_LONG}\n\nA story.\n\n{_MORE} [[{_LONG.replace('by the end', 'at the end')}]]\n"),
    Bad(f"{_LONG} {_BEFORE} {_END} [[{_BEFORE} {_END}]]\n", fixed=f"{_LONG} {_BEFORE} {_END}\n"),
    Bad(
        f"{_LONG} The man came to the door. [[The man came to the door.]]\n",
        fixed=f"{_LONG} The man came to the door.\n",
    ),
    Bad(
        f"{_LONG} The pier is shut until the end of June. [[The pier is shut until the end of June]]",
        fixed=f"{_LONG} The pier is shut until the end of June.",
        path="article.txt",
    ),
    Bad(
        f"{_LONG} [[The pier is shut until the end of June.]] The pier is shut until the end of June, for repair.\n",
        fixed=f"{_LONG} The pier is shut until the end of June, for repair.\n",
    ),
    Good(f"{_LONG} We must not do that. We must not do that again. “The pier is not ours and never was. Not ours.”\n"),
    Good(
        f"The pier is closed until the end of June.\n\nThe pier is closed until the end of June for repairs. {_END}\n"
    ),
    Good(f"{_LONG} We must not do that. We must not do that. {_END}\n"),
    Good(f"{_LONG} {_BEFORE} {_AFTER} {_BEFORE}\n"),
    Good(f"{_LONG}\n\n“Not one more. {_BEFORE} {_BEFORE}” he said, and again: “No more. No more.”\n"),
    Good(f"{_AFTER} {_LONG}\n\nA story.\n\n{_MORE} {_LONG.replace('old pier', 'new quay')}\n"),
    Good(f"{_BEFORE} {_AFTER}\n\n{_MORE} {_BEFORE}\n"),
    family="duplicates",
    severity="warning",
)
def duplicate_sentence(document: Document, *, minimum_words: int = 12) -> Iterator[Finding]:
    """A long sentence that stands twice in one article.

    It is left behind when a sentence is moved and the old one is not deleted. Quotation marks, commas, case and line
    ends do not count, nor do words such as “the” and “was” in a sentence that says much. Shorter sentences are reported
    where one or a few of them stand twice in a row, and where the next sentence begins with the whole of one. Left
    alone are questions, pull quotes, what stands three times or more, as a refrain does, sentences in lists, headings,
    captions and the description in front matter, others of fewer than `minimum-words` words, and those in paragraphs
    that are repeated as a whole, which `duplicate-paragraph` reports. The fix, which takes out the later one, or the
    one that the next begins with, is unsafe: only an editor knows which of the two should stay.
    """
    terms = Terms(document)
    said = _said(document)
    in_a_row = list(_in_a_row(document, said))
    reported = {index for copy in in_a_row for index in copy.later.numbers}
    for copy in (*in_a_row, *_far_apart(document, said, minimum_words, reported)):
        if not (_is_on_purpose(document, copy) or _is_of_copied_paragraph(document, copy, terms)):
            yield _finding(document, copy)
    yield from _begun(document)


def _is_on_purpose(document: Document, copy: _Copy) -> bool:
    """Whether either of the two is a pull quote or stands in a listing."""
    return any(_is_pull_quote(document, place) or is_listing(document.text(place.block.span)) for place in copy[:2])


def _is_of_copied_paragraph(document: Document, copy: _Copy, terms: Terms) -> bool:
    """Whether the whole paragraph stands twice, which `duplicate-paragraph` reports."""
    earlier, later = copy.earlier.block, copy.later.block
    return earlier is not later and differences(document, earlier, later, terms) is not None


def _finding(document: Document, copy: _Copy) -> Finding:
    earlier, later, near = copy
    this = "Nearly the same sentence" if near else "This sentence"
    first, again = (document.line(place.span.start) for place in (earlier, later))
    fix, fix_there = (None, None) if near else (_removal(document, later), _removal(document, earlier))
    also = Also(earlier.span, f"{this} stands again at line {again}", fix_there)
    return Finding(later.span, f"{this} already stands at line {first}", fix=fix, also=also)


def _begun(document: Document) -> Iterator[Finding]:
    """Sentences that the next one of the paragraph begins with, word for word: an editor went on with a copy."""
    text = document.folded
    for index, (sentence, following) in enumerate(pairwise(document.sentences)):
        if not text.startswith(text[sentence.start : sentence.start + _SAME], following.start):
            continue
        words = text[sentence.start : sentence.end].rstrip(_STOPS)
        if text.startswith(words, following.start) and words.count(" ") + 1 >= _FEWEST_BEGUN:
            place, again = (_place(document, range(number, number + 1)) for number in (index, index + 1))
            goes_on = text.startswith((" ", ","), following.start + len(words))
            if goes_on and place and again and place.block is again.block and not document.is_quoted(sentence.start):
                message = "The next sentence begins with all of this one"
                yield Finding(place.span, message, fix=_removal(document, place))


def _said(document: Document) -> list[str]:
    """The words of each sentence, in lower case and without marks; of one that ends like no other, the last of them.

    Few sentences of an article end like another, and only those can be the same.
    """
    text = document.folded
    for mark in _MARKS:
        text = text.replace(mark, " ")
    bare = [text[start:end].rstrip(_STOPS) for start, end in document.sentences]
    endings = list(map(_ending, bare))
    often = Counter(endings)
    return [
        " ".join(words.split()) if often[ending] > 1 else ending for words, ending in zip(bare, endings, strict=True)
    ]


def _ending(words: str) -> str:
    """The last word that an editor does not change in passing; none if there are no others."""
    last = words.rsplit(maxsplit=1)[-1:]
    if _LITTLE.isdisjoint(last):
        return "".join(last)
    return next(filterfalse(_LITTLE.__contains__, reversed(words.split())), "")


def _far_apart(document: Document, said: list[str], minimum_words: int, reported: set[int]) -> Iterator[_Copy]:
    """Long sentences that stand twice, in the order in which the earlier ones stand; none of those reported already."""
    seen: dict[str, list[int]] = {}
    for index, words in enumerate(said):
        if words.count(" ") + 1 >= minimum_words:
            seen.setdefault(" ".join(filterfalse(_LITTLE.__contains__, words.split())), []).append(index)
    for telling, places in seen.items():
        if len(places) == _PASTED and not may_be_repeated(document.text(document.sentences[places[0]])):
            first, again = places
            near = said[first] != said[again]
            leads_in = document.text(document.sentences[again]).endswith(":")
            if again not in reported and (not near or (telling.count(" ") + 1 >= _FEWEST_TELLING and not leads_in)):
                yield from _copy(document, range(first, first + 1), range(again, again + 1), near=near)


def _in_a_row(document: Document, said: list[str]) -> Iterator[_Copy]:
    """A sentence, or a few of them, twice in a row in a paragraph and not three times, outside of what people say."""
    for size in range(1, _LONGEST_RUN + 1):
        for start in twice(said, size):
            words = " ".join(said[start : start + size]).split()
            is_long = len(words) >= _FEWEST_IN_A_ROW and len({*words}) >= _FEWEST_DIFFERENT
            if is_long and not document.is_quoted(document.sentences[start].start):
                copies = _copy(document, range(start, start + size), range(start + size, start + 2 * size))
                yield from (copy for copy in copies if copy.earlier.block is copy.later.block)


def _copy(document: Document, first: range, again: range, *, near: bool = False) -> Iterator[_Copy]:
    """The copy that sentences are, by their numbers, if they stand in paragraphs."""
    earlier, later = _place(document, first), _place(document, again)
    if earlier and later:
        yield _Copy(earlier, later, near)


def _place(document: Document, numbers: range) -> _Place | None:
    """The place of sentences that stand in one paragraph."""
    span = Span(document.sentences[numbers[0]].start, document.sentences[numbers[-1]].end)
    block = document.block_at(span.start)
    return _Place(span, numbers, block) if block and block.kind == "paragraph" and span.end <= block.span.end else None


def _is_pull_quote(document: Document, place: _Place) -> bool:
    """Whether the paragraph is nothing but this sentence, in quotation marks."""
    return place.span == place.block.span and is_quotation(document.text(place.block.span))


def _removal(document: Document, place: _Place) -> Fix:
    return Fix.replace(_with_space(document, place), "", "unsafe")


def _with_space(document: Document, place: _Place) -> Span:
    """The sentence and the space that parts it from the one before it, or, where it is the first, from the next."""
    sentence, whole = place.span, place.block.span
    if sentence.start > whole.start:
        before = document.prose[whole.start : sentence.start]
        return Span(whole.start + len(before.rstrip()), sentence.end)
    after = document.prose[sentence.end : whole.end]
    return Span(sentence.start, whole.end - len(after.lstrip()))

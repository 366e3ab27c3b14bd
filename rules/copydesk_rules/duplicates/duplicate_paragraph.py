"""A paragraph that stands twice in one article."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from copydesk import Also, Bad, Block, Document, Edit, Finding, Fix, Good, Regex, Severity, Span, rule
from copydesk.named_tuple import NamedTuple
from copydesk_rules.duplicates.likeness import Difference, Terms, described, differences, plain, tell_of_others, words
from copydesk_rules.duplicates.passages import Passage, alike, may_be_repeated, passages
from copydesk_rules.links import addresses

_LONG = (
    "The minister told parliament that the bridge would be closed for repairs until the end of the year, and that"
    " the ferry would run every twenty minutes."
)
_OTHER = "Two engineers from the county came to look at the piers on Monday, and left without a word to anyone."
_EDITED = (
    "The minister has told parliament that the bridge will be closed for repairs until the end of the year, and the"
    " ferry would run every 20 minutes."
)
_LABEL = Regex(r"[A-Z][\w’' -]{0,30}: ")
"""What begins a paragraph of a form: “Progress: none so far”."""
_FORM = "The {} prize of the evening went to the builders of the {}, who thanked all of their families."
_CODE = "with the name of the file that you have chosen, and mind that it may take some time to come back."
_NOTE = "We would like to hear from you about this page and what you would have us do next."
_SONG = "Oh my love, you know that it was you who sang to me"
_SHORT = "The harbour lay quiet at dawn."
_PASTED = 2
_ON_PURPOSE = 5
_SHORT_LINE = 20
"""Words of a paragraph without a stop up to which it may be a line of a song, or of what leads from page to page."""
_LONG_LINE = 24
"""Words from which a paragraph says the same wherever its links lead."""
_ENDINGS = (".", "!", "?", "…", '"', "”", "’", "'", ")")
_QUESTION = "What would you say to the people who lost their homes last year?"


class Copy(NamedTuple):
    """An earlier passage and a later one that repeats it, and where they differ; None for word for word the same.

    `is_parallel` says that they may be about two things in the same words.
    """

    earlier: Passage
    later: Passage
    changes: Sequence[Difference] | None = None
    is_parallel: bool = False


@rule(
    Bad(f"{_LONG}\n\nIt opened in 1931.\n\n[[{_LONG}]]\n", fixed=f"{_LONG}\n\nIt opened in 1931.\n"),
    Bad(f'“{_LONG}”\n\n[["{_LONG}"]]\n\nIt opened in 1931.\n', fixed=f"“{_LONG}”\n\nIt opened in 1931.\n"),
    Bad(
        f"<p>{_LONG}</p><p>It opened.</p><p>[[{_LONG}]]</p>",
        fixed=f"<p>{_LONG}</p><p>It opened.</p>",
        path="bridge.html",
    ),
    Bad(f"{_SHORT}\n\nA story.\n\n[[{_SHORT}]]\n", fixed=f"{_SHORT}\n\nA story.\n", options={"minimum-words": 4}),
    Bad(
        f"{_LONG}\n\n{_OTHER}\n\nIt opened in 1931.\n\n[[{_LONG}\n\n{_OTHER}]]\n\nThe end.\n",
        fixed=f"{_LONG}\n\n{_OTHER}\n\nIt opened in 1931.\n\nThe end.\n",
    ),
    Bad(
        f"{_LONG}\n\n## Two\n\n{_OTHER}\n\nIt opened in 1931.\n\n[[{_LONG}\n\n## Two\n\n{_OTHER}]]\n\nThe end.\n",
        fixed=f"{_LONG}\n\n## Two\n\n{_OTHER}\n\nIt opened in 1931.\n\nThe end.\n",
    ),
    Bad(f"{_LONG}\n\nIt opened in 1931.\n\n[[{_EDITED}]]\n"),
    Bad(f"{_LONG}\n\n{_OTHER}\n\nIt opened in 1931.\n\n[[{_EDITED}\n\n{_OTHER}]]\n\nThe end.\n"),
    Bad(f"{_OTHER}\n\nIt opened in 1931.\n\n[[{_OTHER} They may not be back on Thursday, or so they said.]]\n"),
    Good(f"{_LONG}\n\nBetween.\n\n> {_LONG}\n"),
    Good(f"{_SHORT}\n\nA story.\n\n{_SHORT}\n"),
    Good(f"{_FORM.format('first', 'ferry')}\n\nBetween.\n\n{_FORM.format('second', 'bridge')}\n"),
    Good(f"Call `open` {_CODE}\n\nBetween.\n\nCall `close` {_CODE}\n"),
    Good(f"[The slides](https://a.example) {_CODE}\n\nBetween.\n\n[The slides](https://b.example) {_CODE}\n"),
    Good(
        f'<p><a href="/ferry">It</a> {_CODE}</p><p>Between.</p><p><a href="/bridge">It</a> {_CODE}</p>', path="a.html"
    ),
    Bad(
        f"Now [they](https://a.example) say: {_LONG}\n\nBetween.\n\n[[Now [they](https://b.example) say: {_LONG}]]",
        fixed=f"Now [they](https://a.example) say: {_LONG}\n\nBetween.\n",
    ),
    Good(f"[Now](https://a.example) {_OTHER}\n\nBetween.\n\n[Only now](https://b.example) {_OTHER}\n"),
    Good(f"Where we are: {_NOTE}\n\nBetween.\n\nWhere we are: {_NOTE}\n"),
    Good(f"© Harbour News. {_NOTE}\n\nBetween.\n\n© Harbour News. {_NOTE}\n"),
    Good(f"{_QUESTION}\n\nThat I am sorry.\n\n{_QUESTION}\n\nThat we shall rebuild.\n"),
    Good(f"{_OTHER}\n\nBetween.\n\n{_OTHER}\n\nBetween.\n\nAs we said before, {_OTHER.lower()}\n"),
    Good(f"{_SONG}\n\nBetween.\n\n{_SONG}\n"),
    Good(f"[3]: {_LONG}\n\nBetween.\n\n{_LONG} More.\n", path="article.txt"),
    Good(f"- {_LONG}\n\nBetween.\n\n- {_LONG}\n"),
    Good(f"---\ndescription: {_LONG}\n---\n{_LONG}\n"),
    Good("\n\n".join([_LONG] * 3)),
    family="duplicates",
    severity="error",
)
def duplicate_paragraph(document: Document, *, minimum_words: int = 10) -> Iterator[Finding]:
    """A paragraph that stands twice in one article, word for word or nearly so.

    It happens when a quotation is pasted a second time, or a story is put together from two versions. Paragraphs are
    compared by their words: quotation marks, punctuation, case and line ends do not count. Where a few words were
    changed, put in or left out, or a sentence was added, the message says what differs. Two paragraphs that differ in
    numbers, names and terms say different things in the same way, and are left alone if they are short; longer ones are
    a remark, and so are those of which one denies what the other says.

    Left alone are lists, captions, headings, tables, listings, notes, legal notices, the description in front matter,
    short paragraphs whose links lead to different places, what stands once as a paragraph and once as a block
    quotation, a single question or a line that leads in to something (“?” or “:” at its end), what stands three times
    or more, as a refrain does, and paragraphs of fewer than `minimum-words` words. An article that repeats itself in
    five places or more does so on purpose: there it is a remark. The fix, which takes out the later one, is unsafe:
    only an editor knows which of the two should stay. Where they differ there is none.
    """
    found = passages(document, minimum_words)
    groups = list(_same(document, found))
    copied = {passage.number for same in groups for passage in (same if len(same) > _PASTED else same[1:])}
    pasted = [Copy(same[0], same[1]) for same in groups if len(same) == _PASTED and _is_pasted(document, same[0])]
    edited = list(_edited(document, [passage for passage in found if passage.number not in copied]))
    recurring = {passage.number for copy in edited for passage in copy[:2]} & {copy.earlier.number for copy in pasted}
    copies = [
        copy
        for copy in (*pasted, *edited)
        if recurring.isdisjoint((copy.earlier.number, copy.later.number))
        and not _lead_apart(document, copy.earlier, copy.later)
    ]
    runs = list(_runs(document, sorted(copies, key=lambda copy: copy.later.number)))
    for run in runs:
        yield _finding(document, run, on_purpose=len(runs) >= _ON_PURPOSE)


def _finding(document: Document, run: list[Copy], *, on_purpose: bool) -> Finding:
    """The finding of paragraphs that were pasted together, with whatever stands between them in both places."""
    first, last = run[0], run[-1]
    later = document.blocks[first.later.number : last.later.number + 1]
    earlier = document.blocks[first.earlier.number : last.earlier.number + 1]
    edited = any(copy.changes is not None for copy in run)
    is_remark = on_purpose or all(copy.is_parallel for copy in run)
    is_doubtful = all(copy.changes is not None for copy in run)
    severity: Severity = "info" if is_remark else "warning" if is_doubtful else "error"
    said, said_there = _messages(document, run)
    fix, fix_there = (None, None) if edited else (_removal(later), _removal(earlier))
    return Finding(_whole(later), said, fix=fix, severity=severity, also=Also(_whole(earlier), said_there, fix_there))


def _whole(blocks: Sequence[Block]) -> Span:
    return Span(blocks[0].span.start, blocks[-1].span.end)


def _removal(blocks: Sequence[Block]) -> Fix:
    return Fix(tuple(Edit(block.span, "") for block in blocks), "unsafe")


def _messages(document: Document, run: list[Copy]) -> tuple[str, str]:
    """What is said of the paragraphs at their later place, and at the earlier one."""
    first, last = (document.line(copy.earlier.block.span.start) for copy in (run[0], run[-1]))
    again, to = (document.line(copy.later.block.span.start) for copy in (run[0], run[-1]))
    edited = sum(copy.changes is not None for copy in run)
    if len(run) > 1:
        these = f"These {len(run)} paragraphs"
        but = f", {'all' if edited == len(run) else edited} of them with changes" if edited else ""
        said = f"{these} already stand at lines {first} to {last}{but}"
        return said, f"{these} stand again at lines {again} to {to}{but}"
    if run[0].changes is None:
        return f"This paragraph already stands at line {first}", f"This paragraph stands again at line {again}"
    like, has = "Nearly the same paragraph stands at line", f"it has {described(run[0].changes)}"
    return f"{like} {first}; here {has}", f"{like} {again}; there {has}"


def _runs(document: Document, copies: Iterable[Copy]) -> Iterator[list[Copy]]:
    """The copies in runs that follow each other in both places, with nothing or the same between."""
    run: list[Copy] = []
    for copy in copies:
        if run and not _goes_on(document, run[-1], copy):
            yield run
            run = []
        run.append(copy)
    if run:
        yield run


def _goes_on(document: Document, before: Copy, after: Copy) -> bool:
    """Whether what stands between two copies, such as a heading, is the same in both places."""
    if after.earlier.number <= before.earlier.number or before.later.number <= after.earlier.number:
        return False
    between = (
        document.blocks[before.earlier.number + 1 : after.earlier.number],
        document.blocks[before.later.number + 1 : after.later.number],
    )
    earlier, later = ([document.text(block.span) for block in blocks] for blocks in between)
    return earlier == later


def _same(document: Document, found: list[Passage]) -> Iterator[list[Passage]]:
    """The groups of passages that are the same, word for word, and of one kind."""
    by_long_words: dict[tuple[str, ...], list[Passage]] = {}
    for passage in found:
        by_long_words.setdefault(passage.words, []).append(passage)
    for candidates in by_long_words.values():
        if len(candidates) > 1:
            by_words: dict[tuple[str, ...], list[Passage]] = {}
            for passage in candidates:
                kind_and_words = (passage.block.kind, *map(plain, words(document, passage.block)))
                by_words.setdefault(kind_and_words, []).append(passage)
            yield from (same for same in by_words.values() if len(same) > 1)


def _is_form(document: Document, passage: Passage) -> bool:
    """Whether the passage is filled in after a label: “Progress: none”."""
    return _LABEL.match(document.prose, passage.block.span.start) is not None


def _edited(document: Document, found: list[Passage]) -> Iterator[Copy]:
    """The passages that are an earlier one after an editor's changes; three of a kind are a form of words."""
    terms = Terms(document)
    copies = [
        Copy(earlier, later, changes, tell_of_others(changes, terms, is_form=_is_form(document, later)))
        for earlier, later in alike(found)
        if earlier.block.kind == later.block.kind and _is_whole(document, earlier) and _is_whole(document, later)
        if (changes := differences(document, earlier.block, later.block, terms)) is not None
    ]
    often = Counter(passage.number for copy in copies for passage in copy[:2])
    return (copy for copy in copies if often[copy.earlier.number] == often[copy.later.number] == 1)


def _is_whole(document: Document, passage: Passage) -> bool:
    """Whether it is running text that ends as sentences do; captions in plain text do not."""
    return document.text(passage.block.span).endswith(_ENDINGS) and _is_surprising(document, passage)


def _is_pasted(document: Document, passage: Passage) -> bool:
    """Whether it is no mere line, of a song or of what leads from page to page."""
    text = document.text(passage.block.span)
    return _is_surprising(document, passage) and (text.endswith(_ENDINGS) or text.count(" ") >= _SHORT_LINE)


def _lead_apart(document: Document, earlier: Passage, later: Passage) -> bool:
    """Whether they are short, and have links to different places: “See the slides”, of two talks."""
    if document.text(earlier.block.span).count(" ") >= _LONG_LINE:
        return False
    first, second = (addresses(document, passage.number) for passage in (earlier, later))
    return bool(first and second) and first != second


def _is_surprising(document: Document, passage: Passage) -> bool:
    return not may_be_repeated(document.text(passage.block.span))

"""A paragraph that stands twice in one article."""

from collections import Counter
from collections.abc import Iterator

from copydesk import Bad, Document, Edit, Finding, Fix, Good, Span, rule
from copydesk_rules.duplicates.likeness import described, differences, tokens
from copydesk_rules.duplicates.passages import Passage, alike, may_be_repeated, passages

_LONG = (
    "The minister told parliament that the bridge would be closed for repairs until the end of the year, and that"
    " the ferry would run every twenty minutes."
)
_OTHER = "Two engineers from the county came to look at the piers on Monday, and left without a word to anyone."
_EDITED = (
    "The minister has told parliament that the bridge will be closed for repairs until the end of the year, and the"
    " ferry would run every 20 minutes."
)
_FORM = "The {} prize of the evening went to the builders of the {}, who thanked all of their families."
_CODE = "with the name of the file that you have chosen, and mind that it may take some time to come back."
_NOTE = "We would like to hear from you about this page and what you would have us do next."
_SHORT = "The harbour lay quiet at dawn."
_PASTED = 2
_ON_PURPOSE = 5
_ENDINGS = (".", "!", "?", "…", '"', "”", "’", "'", ")")
_QUESTION = "What would you say to the people who lost their homes last year?"

Pair = tuple[Passage, Passage]
"""An earlier passage and a later one that repeats it."""


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
    Bad(f"{_OTHER}\n\nIt opened in 1931.\n\n[[{_OTHER} They may be back on Thursday, or so they said.]]\n"),
    Good(f"{_LONG}\n\nBetween.\n\n> {_LONG}\n"),
    Good(f"{_SHORT}\n\nA story.\n\n{_SHORT}\n"),
    Good(f"{_FORM.format('first', 'ferry')}\n\nBetween.\n\n{_FORM.format('second', 'bridge')}\n"),
    Good(f"Call `open` {_CODE}\n\nBetween.\n\nCall `close` {_CODE}\n"),
    Good(f"Where we are: {_NOTE}\n\nBetween.\n\nWhere we are: {_NOTE}\n"),
    Good(f"© Harbour News. {_NOTE}\n\nBetween.\n\n© Harbour News. {_NOTE}\n"),
    Good(f"{_QUESTION}\n\nThat I am sorry.\n\n{_QUESTION}\n\nThat we shall rebuild.\n"),
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
    numbers, names and terms say different things in the same way, and are left alone if they are short.

    Left alone are lists, captions, headings, tables, legal notices, the description in front matter, what stands as a
    paragraph and as a block of quotation, a single question or a line that leads in to something (“?” or “:” at its
    end), what stands three times or more, as a refrain does, and paragraphs of fewer than `minimum-words` words. An
    article that repeats itself in five places or more does so on purpose: there it is a remark. The fix, to take the
    later one out, is unsafe: only an editor knows which of the two should stay. Where they differ there is none.
    """
    found = passages(document, minimum_words)
    groups = list(_same(document, found))
    pasted = [(same[0], same[1]) for same in groups if len(same) == _PASTED and _is_surprising(document, same[0])]
    runs = _runs(document, sorted(pasted, key=lambda pair: pair[1].number))
    told = {passage.number for same in groups for passage in (same if len(same) > _PASTED else same[1:])}
    findings = [_pasted(document, run) for run in runs]
    findings += _edited(document, [passage for passage in found if passage.number not in told])
    for each in findings:
        severity = each.severity if len(findings) < _ON_PURPOSE else "info"
        yield Finding(each.span, each.message, fix=each.fix, severity=severity)


def _pasted(document: Document, run: list[Pair]) -> Finding:
    """The finding of paragraphs that were pasted together, with whatever stands between them in both places."""
    first, last = run[0], run[-1]
    lines = [document.line(earlier.block.span.start) for earlier, _ in (first, last)]
    what = f"This paragraph stands already at line {lines[0]}"
    if len(run) > 1:
        what = f"These {len(run)} paragraphs stand already at lines {lines[0]} to {lines[1]}"
    blocks = document.blocks[first[1].number : last[1].number + 1]
    edits = tuple(Edit(block.span, "") for block in blocks)
    return Finding(Span(blocks[0].span.start, blocks[-1].span.end), what, fix=Fix(edits, "unsafe"))


def _runs(document: Document, pairs: list[Pair]) -> Iterator[list[Pair]]:
    """The pairs in runs that follow each other in both places, with nothing or the same between."""
    run: list[Pair] = []
    for pair in pairs:
        if run and not _goes_on(document, run[-1], pair):
            yield run
            run = []
        run.append(pair)
    if run:
        yield run


def _goes_on(document: Document, before: Pair, after: Pair) -> bool:
    """Whether what stands between two pairs, such as a heading, is the same in both places."""
    if after[0].number <= before[0].number or before[1].number <= after[0].number:
        return False
    between = (document.blocks[one.number + 1 : other.number] for one, other in zip(before, after, strict=True))
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
                words = (passage.block.kind, *(token.plain for token in tokens(document, passage.block)))
                by_words.setdefault(words, []).append(passage)
            yield from (same for same in by_words.values() if len(same) > 1)


def _edited(document: Document, found: list[Passage]) -> Iterator[Finding]:
    """The passages that are an earlier one after an editor's changes; three of a kind are a form of words."""
    copies = [
        (earlier.block.span, later.block.span, changes)
        for earlier, later in alike(found)
        if earlier.block.kind == later.block.kind and _is_whole(document, earlier) and _is_whole(document, later)
        if (changes := differences(document, earlier.block, later.block)) is not None
    ]
    often = Counter(span for earlier, later, _ in copies for span in (earlier, later))
    for earlier, later, changes in copies:
        if often[earlier] == often[later] == 1:
            message = f"Nearly the same paragraph stands at line {document.line(earlier.start)}"
            yield Finding(later, f"{message}; here it has {described(changes)}", severity="warning")


def _is_whole(document: Document, passage: Passage) -> bool:
    """Whether it is running text that ends as sentences do; captions in plain text do not."""
    return document.text(passage.block.span).endswith(_ENDINGS) and _is_surprising(document, passage)


def _is_surprising(document: Document, passage: Passage) -> bool:
    return not may_be_repeated(document.text(passage.block.span))

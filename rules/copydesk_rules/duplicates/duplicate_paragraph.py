"""A paragraph that stands twice in one article."""

from collections.abc import Iterator

from copydesk import Bad, Block, Document, Edit, Finding, Fix, Good, rule

_LONG = (
    "The minister told parliament that the bridge would be closed for repairs until the end of the year, and that"
    " the ferry would run every twenty minutes."
)
_SHORT = "Photograph: the harbour at dawn."
_PASTED = 2
_LONGEST_QUESTION = 16
_QUESTION = "What would you say to the people who lost their homes last year?"


@rule(
    Bad(f"{_LONG}\n\nIt opened in 1931.\n\n[[{_LONG}]]\n", fixed=f"{_LONG}\n\nIt opened in 1931.\n"),
    Bad(f'“{_LONG}”\n\n[["{_LONG}"]]\n\nIt opened in 1931.\n', fixed=f"“{_LONG}”\n\nIt opened in 1931.\n"),
    Bad(
        f"<p>{_LONG}</p><p>It opened.</p><p>[[{_LONG}]]</p>",
        fixed=f"<p>{_LONG}</p><p>It opened.</p>",
        path="bridge.html",
    ),
    Bad(f"{_SHORT}\n\nA story.\n\n[[{_SHORT}]]\n", fixed=f"{_SHORT}\n\nA story.\n", options={"minimum-words": 4}),
    Good(f"{_SHORT}\n\nA story.\n\n{_SHORT}\n"),
    Good(f"{_QUESTION}\n\nThat I am sorry.\n\n{_QUESTION}\n\nThat we shall rebuild.\n"),
    Good(f"- {_LONG}\n\nBetween.\n\n- {_LONG}\n"),
    Good(f"---\ndescription: {_LONG}\n---\n{_LONG}\n"),
    Good("\n\n".join([_LONG] * 3)),
    family="duplicates",
    severity="error",
)
def duplicate_paragraph(document: Document, *, minimum_words: int = 10) -> Iterator[Finding]:
    """A paragraph that stands twice in one article.

    It happens when a quotation is pasted a second time, or a story is put together from two versions. Paragraphs are
    compared by their words: quotation marks, punctuation, case and spaces do not count. Left alone are lists, captions,
    headings, tables, the description in front matter, a single question or a line that leads in to something (“?” or
    “:” at its end), what stands three times or more, as a refrain does, and paragraphs of fewer than `minimum-words`
    words. The fix, to take the later one out, is unsafe: only an editor knows which of the two should stay.
    """
    places: dict[tuple[str, ...], list[Block]] = {}
    for block, words in _paragraphs(document):
        if len(words) >= minimum_words and not _leads_in(document.text(block.span), len(words)):
            places.setdefault(words, []).append(block)
    for blocks in places.values():
        if len(blocks) == _PASTED:
            message = f"This paragraph stands already at line {document.line(blocks[0].span.start)}"
            yield Finding(blocks[1].span, message, fix=Fix((Edit(blocks[1].span, ""),), "unsafe"))


def _paragraphs(document: Document) -> Iterator[tuple[Block, tuple[str, ...]]]:
    """The paragraphs that a reader would be surprised to read again, each with its words."""
    words = iter(document.words)
    word = next(words, None)
    for block in document.blocks:
        inside = []
        while word and word.start < block.span.end:
            inside.append(word.text.lower())
            word = next(words, None)
        if block.kind in ("paragraph", "quote"):
            yield block, tuple(inside)


def _leads_in(text: str, words: int) -> bool:
    """Whether the paragraph is one question, or a line that leads in to what follows."""
    return words <= _LONGEST_QUESTION and text.rstrip("\"”’'* ").endswith((":", "?"))

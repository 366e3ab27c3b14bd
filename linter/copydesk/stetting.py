"""Writes a stet into an article, where no reader sees it."""

from collections import Counter
from collections.abc import Iterator

from copydesk.desk import Fixing, check_text
from copydesk.examine import opened
from copydesk.problem import Problem, SourceEdit, edited
from copydesk.suppress import UNUSED
from copydesk.text.document import Block, Document
from copydesk.text.span import Span
from copydesk.texts import Article


def stet(text: str, problem: Problem, article: Article) -> SourceEdit | None:
    """The edit that lets the problem stand: a comment at the end of its line, else of its cell, else above its block.

    That will do if the problem is silent then, and readers read the same as before; None if neither will do.
    """
    document, _ = opened(text, article.path)
    before = _rules(text, article)
    for edit in _tries(document, problem):
        after = edited(text, [edit])
        if _reads(opened(after, article.path)[0]) == _reads(document):
            found = _rules(after, article)
            if found[problem.rule] < before[problem.rule] and found[UNUSED] <= before[UNUSED]:
                return edit
    return None


def _reads(document: Document) -> tuple[list[list[str]], list[str]]:
    """What readers read, line by line, and as what."""
    return [line.split() for line in document.prose.splitlines()], [block.kind for block in document.blocks]


def _tries(document: Document, problem: Problem) -> Iterator[SourceEdit]:
    if document.format == "rst":
        yield from _above(document, problem)
        return
    is_mdx = document.path.lower().endswith(".mdx")  # in which an HTML comment is an error
    comment = f"{{/* stet: {problem.rule} */}}" if is_mdx else f"<!-- stet: {problem.rule} -->"
    start = problem.start.offset
    end = document.lines.bare(Span(start, start + 1)).end
    yield SourceEdit(Span(end, end), f" {comment}")
    if (block := _block(document, start)) and block.kind == "table-cell":
        end = block.extent.start + len(document.source[block.extent.start : block.extent.end].rstrip())
        yield SourceEdit(Span(end, end), f" {comment}")
    if top := _top(document, start):
        yield SourceEdit(Span(top.start, top.start), f"{comment}{_newline(document)}")


def _above(document: Document, problem: Problem) -> Iterator[SourceEdit]:
    """A comment of reStructuredText has its lines to itself, as far in as its block, and blank lines around it."""
    source, newline = document.source, _newline(document)
    top = _top(document, problem.start.offset)
    if top is None:
        return
    line = source[top.start : top.end]
    indent = line[: len(line) - len(line.lstrip())]
    before = source[: top.start].splitlines()[-1:] if top.start else []
    gap = newline if before and before[0].strip("\ufeff").strip() else ""
    for end in (newline * 2, newline):
        yield SourceEdit(Span(top.start, top.start), f"{gap}{indent}.. stet: {problem.rule}{end}")


def _top(document: Document, offset: int) -> Span | None:
    """The first line of the block that a place of the source lies in."""
    block = _block(document, offset)
    return document.lines.whole(Span(block.extent.start, block.extent.start + 1)) if block else None


def _block(document: Document, offset: int) -> Block | None:
    return next((block for block in document.blocks if block.extent.start <= offset < block.extent.end), None)


def _newline(document: Document) -> str:
    return "\r\n" if "\r\n" in document.source else "\n"


def _rules(text: str, article: Article) -> Counter[str]:
    """The rules of the problems that the text has as that article's, each as often as it found one."""
    result = check_text(text, article.path, article.registry, article.config, Fixing())
    return Counter(problem.rule for problem in result.problems)

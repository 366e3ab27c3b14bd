"""Writes a stet into an article, where no reader sees it."""

from collections.abc import Iterator

from copydesk.desk import Fixing, check_text
from copydesk.examine import opened
from copydesk.problem import Problem
from copydesk.suppress import UNUSED
from copydesk.text.document import Document
from copydesk.text.span import Span
from copydesk.texts import Article


def with_stet(text: str, problem: Problem, article: Article) -> str | None:
    """The text with a stet for the problem: at the end of its line, else above its block; None if neither will do.

    It will do if the problem is silent then, and readers read the same as before.
    """
    document, _ = opened(text, article.path)
    silent = _count(text, problem.rule, article) - 1
    for after in _tries(document, problem):
        same = opened(after, article.path)[0].prose.split() == document.prose.split()
        if same and _count(after, problem.rule, article) <= silent and not _grows(text, after, article):
            return after
    return None


def _tries(document: Document, problem: Problem) -> Iterator[str]:
    comment, source = f"<!-- stet: {problem.rule} -->", document.source
    start = problem.start.offset
    line = document.lines.whole(Span(start, start + 1))
    end = line.end - len(source[line.start : line.end]) + len(source[line.start : line.end].rstrip("\r\n"))
    yield f"{source[:end]} {comment}{source[end:]}"
    block = next((block for block in document.blocks if block.extent.start <= start < block.extent.end), None)
    if block:
        top = document.lines.whole(Span(block.extent.start, block.extent.start + 1)).start
        newline = "\r\n" if "\r\n" in source else "\n"
        yield f"{source[:top]}{comment}{newline}{source[top:]}"


def _grows(before: str, after: str, article: Article) -> bool:
    """Whether a stet silences nothing that silenced something before."""
    return _count(after, UNUSED, article) > _count(before, UNUSED, article)


def _count(text: str, rule: str, article: Article) -> int:
    """How many problems of a rule the text has as that article's."""
    result = check_text(text, article.path, article.registry, article.config, Fixing())
    return sum(problem.rule == rule for problem in result.problems)

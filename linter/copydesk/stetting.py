"""Writes a stet into an article, where no reader sees it."""

from collections import Counter
from collections.abc import Iterator

from copydesk.desk import Fixing, check_text
from copydesk.examine import opened
from copydesk.problem import Problem, SourceEdit, edited
from copydesk.suppress import UNUSED
from copydesk.text.document import Document
from copydesk.text.span import Span
from copydesk.texts import Article


def stet(text: str, problem: Problem, article: Article) -> SourceEdit | None:
    """The edit that lets the problem stand: a comment at the end of its line, else above its block.

    That will do if the problem is silent then, and readers read the same as before; None if neither will do.
    """
    document, _ = opened(text, article.path)
    before = _rules(text, article)
    for edit in _tries(document, problem):
        after = edited(text, [edit])
        if opened(after, article.path)[0].prose.split() == document.prose.split():
            found = _rules(after, article)
            if found[problem.rule] < before[problem.rule] and found[UNUSED] <= before[UNUSED]:
                return edit
    return None


def _tries(document: Document, problem: Problem) -> Iterator[SourceEdit]:
    is_mdx = document.path.lower().endswith(".mdx")  # in which an HTML comment is an error
    comment = f"{{/* stet: {problem.rule} */}}" if is_mdx else f"<!-- stet: {problem.rule} -->"
    source = document.source
    start = problem.start.offset
    end = document.lines.bare(Span(start, start + 1)).end
    yield SourceEdit(Span(end, end), f" {comment}")
    block = next((block for block in document.blocks if block.extent.start <= start < block.extent.end), None)
    if block:
        top = document.lines.whole(Span(block.extent.start, block.extent.start + 1)).start
        newline = "\r\n" if "\r\n" in source else "\n"
        yield SourceEdit(Span(top, top), f"{comment}{newline}")


def _rules(text: str, article: Article) -> Counter[str]:
    """The rules of the problems that the text has as that article's, each as often as it found one."""
    result = check_text(text, article.path, article.registry, article.config, Fixing())
    return Counter(problem.rule for problem in result.problems)

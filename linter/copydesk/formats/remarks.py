"""Comments of template languages over several lines, and the tags of ERB, EJS and PHP, which no reader sees."""

import re
from collections.abc import Iterator

from copydesk.formats.code import Code
from copydesk.formats.templates import MASK, VISIBLE
from copydesk.patterns import Regex
from copydesk.text.replacing import replaced
from copydesk.text.span import Span

_ENCLOSED = (
    (Regex(r"\{#(?=[\s-])"), "#}"),  # Jinja, Nunjucks, Twig
    (Regex(r"\{::comment\}"), "{:/comment}"),  # kramdown
    (Regex(r"<%(?!%)"), "%>"),  # ERB, EJS
    (Regex(r"<\?(?=php\s|=)"), "?>"),
)
_SIGNS = (("{", ("{#", "{::comment}")), ("%", ("<%", "\n%%")), ("<", ("<?php", "<?=")))
"""What a text with any of them has, and first for each the sign that many texts do not have at all."""
_OBSIDIAN = Regex(r"^%%[ \t]*(?=\r?$)", re.MULTILINE)


def masked(source: str) -> str:
    """The source with all of them masked, every other character and every line end at its place.

    What is shown as code stays, and so does a tag that is never closed.
    """
    if not any(first in source and any(sign in source for sign in signs) for first, signs in _SIGNS):
        return source
    stretches = sorted(_stretches(source, Code(source)))
    return replaced(source, ((start, end, _mask(source[start:end])) for start, end in stretches))


def _stretches(source: str, code: Code) -> Iterator[Span]:
    for opening, closing in _ENCLOSED:
        end = 0
        for mark in opening.finditer(source):
            if mark.start() < end or code.end(mark.start()):
                continue
            close = source.find(closing, mark.end())
            if close < 0:
                break
            end = close + len(closing)
            yield Span(mark.start(), end)
    lines = [line for line in _OBSIDIAN.finditer(source) if not code.end(line.start())]
    for first, last in zip(lines[::2], lines[1::2], strict=False):
        yield Span(first.start(), last.end())


def _mask(text: str) -> str:
    """What stands for a remark: spaces where it takes up lines, what HTML knows as an instruction for PHP."""
    if text.startswith("<?"):
        return f"<?{VISIBLE.sub(MASK, text[2:-2])}?>"
    return VISIBLE.sub(" " if "\n" in text else MASK, text)

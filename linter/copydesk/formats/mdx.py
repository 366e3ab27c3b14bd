"""MDX: what is JavaScript in a text of Markdown, which Docusaurus reads in `.md`, too."""

import re
from collections.abc import Iterator

from copydesk.formats import front_matter
from copydesk.formats.code import Code
from copydesk.formats.templates import MASK, VISIBLE
from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex
from copydesk.text.replacing import replaced

_MODULE = Regex(
    r"^(?<!\S\n)(?<!\S\r\n)(?:import\s+(?:[\w*{][^;\"'`]{0,2000}\sfrom\s+)?[\"'][^\"'\r\n]+[\"'];?[ \t]*\r?$"
    r"|export\s+(?:default\s|(?:const|let|var)\s+\w+\s*=|(?:async\s+)?function\b|class\s+\w|\{|\*))",
    re.MULTILINE,
)
_WORDS = ("import ", "export ")
_IN_BRACES = ("={", "{/*")
_MODULES = ("\nimport ", "\nexport ")
_BRACE = Regex(r"(?<!\\)[{}]")
_LINE = Regex(r"[^\r\n]+")
_BREAK = Regex(r"\n[ \t\r]*\n")
_BLANK_LINE = Regex(r"\n[ \t]*\r?(?=\n)|\Z")


class _Stretch(NamedTuple):
    """A stretch of JavaScript, and what is read for it."""

    start: int
    end: int
    text: str


def masked(source: str, *, is_mdx: bool) -> str:
    """The source with its JavaScript masked, every other character at its place.

    In a file that need not be MDX that is what has no other meaning: imports and exports, comments, and values of
    attributes in braces.
    """
    braces = "{" in source and (is_mdx or any(sign in source for sign in _IN_BRACES))
    if not braces and not any(words in source for words in _MODULES) and not source.startswith(_WORDS):
        return source
    start = front_matter.end(source)
    code = Code(source)
    return replaced(source, sorted([*_modules(source, start, code), *_braces(source, start, code, is_mdx)]))


def _modules(source: str, start: int, code: Code) -> Iterator[_Stretch]:
    """Imports and exports, each up to the next blank line, or to one where all of its braces are closed."""
    end = start
    for opening in _MODULE.finditer(source, start):
        if opening.start() < end or code.end(opening.start()):
            continue
        end, depth = opening.start(), 0
        for blank in _BLANK_LINE.finditer(source, opening.end() if source[opening.start()] == "i" else opening.start()):
            depth += source.count("{", end, blank.start()) - source.count("}", end, blank.start())
            end = blank.start()
            if depth <= 0:
                break
        yield _Stretch(opening.start(), end, VISIBLE.sub(" ", source[opening.start() : end]))


def _braces(source: str, start: int, code: Code, is_mdx: bool) -> Iterator[_Stretch]:
    """What stands in braces, and in no others, that is JavaScript."""
    end = start
    for first, last in _pairs(source, start, code):
        if first < end:
            continue
        text = source[first:last]
        if text.startswith("{/*") and text.endswith("*/}"):
            yield _Stretch(first, last, _remark(text))
        elif source[first - 1 : first] == "=":
            yield _Stretch(first, last, MASK * len(text))
        elif is_mdx and not text.startswith(("{#", "{:")):
            yield _Stretch(first, last, VISIBLE.sub(" ", text) if "\n" in text else MASK * len(text))
        else:
            continue
        end = last


def _remark(text: str) -> str:
    """A comment of HTML of the same length, or one for each line where it goes on over blank lines, as none can."""
    if _BREAK.search(text):
        return _LINE.sub(lambda line: _empty(len(line[0])), text)
    inside = text[4:-3].replace(">", " ")  # which could end it
    return f"<!--{inside}-->" if inside else _empty(len(text))


def _empty(length: int) -> str:
    """A comment of HTML without words; the shortest has five characters."""
    return f"<!{'-' * (length - 3)}>" if length >= len("<!-->") else " " * length


def _pairs(source: str, start: int, code: Code) -> list[tuple[int, int]]:
    """The places of braces that close each other, outer ones before those in them; code has none."""
    opened: list[int] = []
    pairs: list[tuple[int, int]] = []
    end = start
    for brace in _BRACE.finditer(source, start):
        if brace.start() < end:
            continue
        end = code.end(brace.start())
        if not end and brace[0] == "{":
            opened.append(brace.start())
        elif not end and opened:
            pairs.append((opened.pop(), brace.end()))
    return sorted(pairs)

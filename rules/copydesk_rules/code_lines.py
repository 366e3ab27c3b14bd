"""Lines of listings, output and code that nothing marks as such."""

from copydesk import Document, Regex

_COLUMNS = Regex(r"\S(?:[ \u00a0]{3,}|\t+ *)(?=\S)")
_FEWEST_COLUMNS = 2
_ENTRY = Regex(r"[-dlbcps][rwxsStT-]{9}[ .+]|(?:[\w-]+@)?[\w-]+(?::[~/][\w/.-]*)?[#$] ")
"""What opens a line of a folder's listing, or of what a shell was told."""
_SETTING = Regex(r"[ \t]*(?:[\w.-]{2,} *= *\S|\\?\[[\w.-]+\\?\]\s*\Z)")
_FIELD = Regex(r"[ \t]+[A-Z][\w-]+: \S")
_OPENED = Regex(r"[^`\s][ \t]+```[ \t\r]*\Z")
_SIGNS = tuple(
    map(
        Regex,
        (
            r"\(\(",
            r"\)\)",
            r"\((?:define|lambda|let|list|quote|if|cond|module|require|provide)\b",
            r"\w\? ?[a-z(]*\)",
            r"(?<!-)->",
            r"[=:]=|=>|::",
            r"#[%#:]?[a-z]|#:",
            r"(?<!\S)--[a-z]",
            r"[a-z]_[a-z]",
            r"[{}]",
        ),
    )
)
"""What prose hardly has one of, and code many of."""
_FEWEST_SIGNS = 3
_NEAR = 120
_LONGEST = 240
"""Characters of a line that may be one of a table; a paragraph on one line may hold wide spaces by accident."""


def is_code_line(document: Document, offset: int) -> bool:
    """Whether an offset of the prose lies in a line of a table of output, of settings or of code without its marks."""
    near = document.prose[max(0, offset - _NEAR) : offset + _NEAR]
    if sum(sign.search(near) is not None for sign in _SIGNS) >= _FEWEST_SIGNS:
        return True
    place = document.source_map.start(offset)
    line = _line(document.source, place)
    return (
        _ENTRY.match(line) is not None
        or len(_COLUMNS.findall(line)) >= _FEWEST_COLUMNS
        or _is_one_of_several(document.source, place, line)
    )


def _is_one_of_several(source: str, place: int, line: str) -> bool:
    """Whether the lines around show what this one is: a setting among settings, a field among fields, code."""
    start = source.rfind("\n", 0, place)
    before = _line(source, start) if start > 0 else ""
    if _OPENED.search(before):
        return True
    end = source.find("\n", place)
    beside = (before, _line(source, end + 1) if end >= 0 else "")
    return any(kind.match(line) and any(map(kind.match, beside)) for kind in (_SETTING, _FIELD))


def _line(source: str, place: int) -> str:
    """The line of the source around a place; nothing of a longer one than those of tables."""
    start = max(source.rfind("\n", 0, place) + 1, place - _LONGEST)
    end = source.find("\n", place)
    line = source[start : min(end if end >= 0 else len(source), place + _LONGEST)]
    return line if len(line) < _LONGEST else ""

"""Listings that nothing marks as code: what a terminal printed, a configuration, a program, the fields of a record."""

from functools import lru_cache

from copydesk import Document, Regex

_FIELD = Regex(r"^[A-Z][\w-]*(?: [A-Z][\w-]*){0,3} *:(?=\s|$)")
_LOGGED = Regex(r"^(?:[A-Z][a-z]{2} +\d{1,2}|\d{4}-\d\d-\d\d)[ T]\d\d:\d\d")
_SIGN = Regex(
    # operators and settings
    r"(?<!-)->|[=:]=|=>|::|\((?:[<>]=?|<<|=) |(?<=\w) ?=[ \"']?(?=[\w/\[{-])"
    # brackets, and what stands in them
    r"|\(\(|\)\)|\((?:define|lambda|let|list|quote|cond|module|require|provide)\b|\w\? ?[a-z(]*\)|\{[\s{]|[\s};]\}"
    # paths, names and calls
    r"|(?<![\w.])(?:\.\.|~)?/\w+/\w+|(?<!\w)\w*_\w+|\w\.\w+\("
    # options, comments and ends
    r"|(?<!\S)--?[a-z]\w|(?<![\w&])#[!%#:]?/?[a-z]\w|(?<= )[;$] |(?<=[\w;%]);(?=[\w;])"
)
"""Signs of which prose has hardly one, and code many."""
_MARKS = ("->", "=", "/", "_", "--", "{", "((", "))", "(define", "::", "#", ";")
"""A quick look before the signs are counted: most blocks have none of these, and every listing has some."""
_FEWEST_MARKS = 2
_OTHER_MARKS = ("-", "(", "?", "}", "$")
"""What each further sign has one of, as prose has too."""
_CALLS = tuple(f"({word}" for word in ("define", "lambda", "(lambda", "let ", "let* ", "module ", "require "))
_FEWEST_FIELDS, _FEWEST_LOGGED, _FEWEST_SIGNS = 3, 2, 3
_WORDS_FOR_A_SIGN = 12
_MOST_KEPT = 512
"""Blocks whose answer is kept: several rules ask about all blocks of an article, one rule after the other."""

_COLUMNS = Regex(r"\S(?:[ \u00a0]{3,}|\t+ *)(?=\S)")
_FEWEST_COLUMNS = 2
_ENTRY = Regex(r"[-dlbcps][rwxsStT-]{9}[ .+]|(?:[\w-]+@)?[\w-]+(?::[~/][\w/.-]*)?[#$] ")
"""What opens a line of a folder's listing, or a command typed into a shell."""
_SET = Regex(r"[ \t]*(?:[\w.-]{2,} *= *\S|\\?\[[\w.-]+\\?\]\s*\Z)")
_INDENTED_FIELD = Regex(r"[ \t]+[A-Z][\w-]+: \S")
_OPENED = Regex(r"[^`\s][ \t]+```[ \t\r]*\Z")
_TOML = ("+++", "\ufeff+++")
"""How front matter begins that looks like settings, and whose title and summary are prose all the same."""
_NEAR = 120
_LONGEST = 240
"""Characters of a line that may be one of a table; a paragraph on one line may hold wide spaces by accident."""


@lru_cache(maxsize=_MOST_KEPT)
def is_listing(text: str) -> bool:
    """Whether a block is a listing: by lines that begin as those of a record or a log do, or by signs of code."""
    return text.startswith(_CALLS) or ("\n" in text and _has_columns(text)) or _has_signs(text)


def is_code_line(document: Document, offset: int) -> bool:
    """Whether an offset of the prose lies in a line of a table of output, of settings or of code without its marks."""
    if document.source.startswith(_TOML) and _is_of_front_matter(document, offset):
        return False
    before, after = document.prose[max(0, offset - _NEAR) : offset], document.prose[offset : offset + _NEAR]
    if _has_signs(before + after) and _SIGN.search(before.rpartition("\n\n")[2] + after.partition("\n\n")[0]):
        return True
    place = document.source_map.start(offset)
    line = _line(document.source, place)
    return (
        _ENTRY.match(line) is not None
        or len(_COLUMNS.findall(line)) >= _FEWEST_COLUMNS
        or _is_one_of_several(document.source, place, line)
    )


def _is_of_front_matter(document: Document, offset: int) -> bool:
    block = document.block_at(offset)
    return block is not None and block.kind in ("title", "summary")


def _has_columns(text: str) -> bool:
    """Whether some lines begin with the name of a field, each with another, or with the time of an event."""
    lines = text.split("\n")
    fields = {match[0] for line in lines if (match := _FIELD.match(line))}
    return len(fields) >= _FEWEST_FIELDS or sum(_LOGGED.match(line) is not None for line in lines) >= _FEWEST_LOGGED


def _has_signs(text: str) -> bool:
    """Whether signs of code stand in a text as close as in code."""
    marks = sum([text.count(mark) for mark in _MARKS if mark[0] in text])
    if marks < _FEWEST_MARKS:
        return False
    least = max(_FEWEST_SIGNS, len(text.split()) / _WORDS_FOR_A_SIGN)
    if marks + sum(map(text.count, _OTHER_MARKS)) < least:  # counting takes a fraction of the time of looking
        return False
    return sum(1 for _ in _SIGN.finditer(text)) >= least


def _is_one_of_several(source: str, place: int, line: str) -> bool:
    """Whether the lines around show what this one is: a setting among settings, a field among fields, code."""
    start = source.rfind("\n", 0, place)
    before = _line(source, start) if start > 0 else ""
    if _OPENED.search(before):
        return True
    end = source.find("\n", place)
    beside = (before, _line(source, end + 1) if end >= 0 else "")
    return any(kind.match(line) and any(map(kind.match, beside)) for kind in (_SET, _INDENTED_FIELD))


def _line(source: str, place: int) -> str:
    """The line of the source around a place; nothing of a longer one than those of tables."""
    start = max(source.rfind("\n", 0, place) + 1, place - _LONGEST)
    end = source.find("\n", place)
    line = source[start : min(end if end >= 0 else len(source), place + _LONGEST)]
    return line if len(line) < _LONGEST else ""

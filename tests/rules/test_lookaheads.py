"""What an expression excludes it excludes whole: `(?!in|on)[a-z]+` leaves out “inside” and “onto” as well.

A word ends in `\\b`, or in a mark; where a beginning is meant, the expression says so: `(?!in\\w*)`.
"""

import gc
import pkgutil
import re._constants as sre
import re._parser as parser
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from typing import Any

import pytest

import copydesk_rules
from copydesk import Regex
from copydesk_rules.spelling import word_confusion
from copydesk_rules.spelling.confusions.tables import Table

_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_ASSERTIONS = (sre.ASSERT, sre.ASSERT_NOT, sre.AT)
_WORD = 12
"""Letters that a repetition may take, from which it takes a whole word."""

_Items = Sequence[tuple[Any, Any]]


def _has_letters(kinds: Iterable[tuple[Any, Any]]) -> bool:
    return any(
        (kind is sre.LITERAL and chr(value).isalpha())
        or (kind is sre.RANGE and chr(value[0]).isalpha())
        or (kind is sre.CATEGORY and value is sre.CATEGORY_WORD)
        for kind, value in kinds
    )


def _takes_word(kind: Any, value: Any) -> bool:
    """Whether an item of an expression takes letters up to the end of a word."""
    if kind is sre.SUBPATTERN:
        return len(value[3]) > 0 and _takes_word(*value[3][0])
    return kind in _REPEATS and value[1] > _WORD and value[2][0][0] is sre.IN and _has_letters(value[2][0][1])


def _open_ends(items: _Items) -> Iterator[str]:
    """The alternatives that end in a letter, after which others may follow."""
    if not items:
        return
    kind, value = items[-1]
    if kind is sre.SUBPATTERN:
        yield from _open_ends(list(value[3]))
    elif kind is sre.BRANCH:
        for branch in value[1]:
            yield from _open_ends(list(branch) or items[:-1])
    elif kind in _REPEATS and value[1] <= _WORD:
        yield from _open_ends(list(value[2]))
        yield from _open_ends(items[:-1]) if value[0] == 0 else ()
    elif (kind is sre.LITERAL and chr(value).isalpha()) or (kind is sre.IN and _has_letters(value)):
        yield "".join(chr(value) if kind is sre.LITERAL else "…" for kind, value in items)


def _inner(kind: Any, value: Any) -> Iterator[_Items]:
    if kind is sre.BRANCH:
        yield from map(list, value[1])
    elif kind is sre.SUBPATTERN or kind in _REPEATS or kind in (sre.ASSERT, sre.ASSERT_NOT):
        yield list(value[-1])


def _excluded_in_part(items: _Items) -> Iterator[str]:
    """What is excluded right before a word, without an end of its own."""
    for place, (kind, value) in enumerate(items):
        if kind is sre.ASSERT_NOT and value[0] == 1:
            following = next((item for item in items[place + 1 :] if item[0] not in _ASSERTIONS), None)
            if following and _takes_word(*following):
                yield from _open_ends(list(value[1]))
        for inner in _inner(kind, value):
            yield from _excluded_in_part(inner)


def _expressions() -> set[str]:
    """All expressions of the rules, and the contexts of their tables of confusions."""
    for module in pkgutil.walk_packages(copydesk_rules.__path__, "copydesk_rules."):
        import_module(module.name)
    tables = [word_confusion._table(), *(each for each in gc.get_objects() if isinstance(each, Table))]
    confusions = [
        one for table in tables for word in sorted(table.words) for contexts in table.of(word) for one in contexts.all
    ]
    sources = {each._source for each in gc.get_objects() if isinstance(each, Regex)}
    return sources.union(context for confusion in confusions for context in confusion[2:])


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        (r"(?!in|on)[a-z]+", ["in", "on"]),
        (r"(?!(?:the|an?)\b)[a-z]+", []),
        (r"(?!an?)(?!then\b)(?:[a-z]{3,} )", ["n", "a"]),
        (r"(?!in\w*)[a-z]+", []),
        (r"(?!the|is )\w+", ["the"]),
        (r"(?!st|nd)[a-z]{2}", []),
        (r"(?:(?! \w+ing| of) [a-z]+)+", []),
    ],
)
def test_a_word_that_is_excluded_in_part_is_seen(expression: str, found: list[str]) -> None:
    assert list(_excluded_in_part(list(parser.parse(expression)))) == found


def test_words_are_excluded_whole() -> None:
    found = {source: list(_excluded_in_part(list(parser.parse(source)))) for source in _expressions()}
    assert {source: words for source, words in found.items() if words} == {}

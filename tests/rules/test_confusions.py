"""Words that sound alike: every context can be used, as most are compiled only when their word is met."""

import re

from copydesk_rules.spelling import (
    its_confusion,
    lose_confusion,
    than_confusion,
    their_confusion,
    word_confusion,
    your_confusion,
)
from copydesk_rules.spelling.confusions.tables import Confusion

_RULES = (its_confusion, lose_confusion, than_confusion, their_confusion, your_confusion)
_TABLES = [word_confusion._table(), *(rule._TABLE for rule in _RULES)]
_ALL = [one for table in _TABLES for word in sorted(table.words) for contexts in table.of(word) for one in contexts.all]


def test_contexts_are_expressions() -> None:
    assert [one for one in _ALL if not _is_whole(one)] == []


def _is_whole(confusion: Confusion) -> bool:
    """Whether a confusion has a context; raises re.error, which names the expression, where one is no expression."""
    for expression in {confusion.before, confusion.after, confusion.unless}:
        re.compile(expression)
    return bool(confusion.before or confusion.after) and confusion.wrong != confusion.right


def test_no_context_is_there_twice() -> None:
    assert len(_ALL) == len(set(_ALL))

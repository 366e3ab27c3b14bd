"""Words that sound alike: every context can be used, as most are compiled only when their word is met."""

import re

import pytest

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


@pytest.mark.parametrize("confusion", _ALL, ids=lambda one: f"{one.wrong} for {one.right}")
def test_contexts_are_expressions(confusion: Confusion) -> None:
    for expression in (confusion.before, confusion.after, confusion.unless):
        re.compile(expression)
    assert confusion.before or confusion.after
    assert confusion.wrong != confusion.right


def test_no_context_is_there_twice() -> None:
    assert len(_ALL) == len(set(_ALL))

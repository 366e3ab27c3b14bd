"""The cheap signs that are looked at before an expression is compiled let nothing pass by."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk_rules.leftovers.cms_remains import BEGINNINGS, REMAINS
from copydesk_rules.spelling import its_confusion, word_confusion

_OF_FOLLOWED = [
    pytest.param(confusion, table.followed_by[confusion.wrong], id=f"{confusion.wrong} {confusion.after[:30]}")
    for table in (its_confusion._TABLE, word_confusion._table())
    for word in sorted(table.words)
    for contexts in table.of(word)
    for confusion in contexts.all
    if confusion.wrong in table.followed_by
]


@pytest.mark.parametrize(("confusion", "following"), _OF_FOLLOWED)
@given(data=st.data())
@settings(max_examples=20)
def test_what_follows_begins_with_a_word_that_is_listed(confusion: Any, following: Any, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(f"(?:{confusion.after})[ -~]*", re.ASCII), fullmatch=True))
    assert re.split(r"\W", text, maxsplit=1)[0] in {word.partition("'")[0] for word in following}


@given(st.from_regex(re.compile(REMAINS.compiled.pattern, re.ASCII), fullmatch=True))
@settings(max_examples=200)
def test_what_a_publishing_system_leaves_begins_with_a_word_that_is_listed(line: str) -> None:
    assert line.lstrip("[").startswith(BEGINNINGS)

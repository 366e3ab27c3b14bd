"""The cheap signs that are looked at before an expression is compiled let nothing pass by."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk_rules.leftovers.cms_remains import BEGINNINGS, REMAINS
from copydesk_rules.spelling import its_confusion
from copydesk_rules.spelling.its_confusion import FOLLOWED_BY

_OF_FOLLOWED = [confusion for confusion in its_confusion._TABLE if confusion.wrong in FOLLOWED_BY]


@pytest.mark.parametrize("confusion", _OF_FOLLOWED, ids=lambda confusion: confusion.after[:30])
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_what_follows_begins_with_a_word_that_is_listed(confusion: Any, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(confusion.after, re.ASCII), fullmatch=True))
    assert re.split(r"[^\w']", text, maxsplit=1)[0] in FOLLOWED_BY[confusion.wrong]


@given(st.from_regex(re.compile(REMAINS.compiled.pattern, re.ASCII), fullmatch=True))
@settings(max_examples=400, deadline=None)
def test_what_a_publishing_system_leaves_begins_with_a_word_that_is_listed(line: str) -> None:
    assert line.lstrip("[").startswith(BEGINNINGS)

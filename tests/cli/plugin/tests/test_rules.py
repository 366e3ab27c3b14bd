"""What a plug-in tests: that its rules do what their examples say."""

import pytest
from acme_copydesk import RULES

from copydesk import Rule
from copydesk.testing import complaints


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_does_what_its_examples_say(rule: Rule) -> None:
    assert complaints(rule) == []

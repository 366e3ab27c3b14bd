"""Patterns that an editor brings: what they find, what they make, and when they are stopped."""

from pathlib import Path

import pytest
from shelf import checked, corrected, found

_TRAP = r"(a|a)+$"


@pytest.mark.parametrize(
    ("settings", "before", "after"),
    [
        pytest.param(
            "pattern = '(\\d+) ?%'\nwith = '{1} percent'",
            "Up 10% or 5 %.",
            "Up 10 percent or 5 percent.",
            id="groups",
        ),
        pytest.param("pattern = '(?<n>\\d+)km'\nwith = '{n} km'", "It is 10km.", "It is 10 km.", id="a name"),
        pytest.param("pattern = 'per cent'\nwith = 'percent'", "Ten per\ncent.", "Ten percent.", id="over a line end"),
        pytest.param("pattern = ['cat', 'cow']\nwith = 'pet'", "A cat, a cow.", "A pet, a pet.", id="several"),
        pytest.param(
            "pattern = '^cat'\nwith = 'pet'", "cat cat\ncat\n\ncat", "pet cat\ncat\n\npet", id="a block's beginning"
        ),
        pytest.param("pattern = 'cat'\nwith = 'pet'\nmatch-case = false", "CAT", "pet", id="any case"),
        pytest.param("pattern = 'cat'\nwith = 'cat'", "A cat.", "A cat.", id="nothing to change"),
        pytest.param(
            "pattern = 'cat'\nwith = 'pet'", "“A cat,” he said.", "“A cat,” he said.", id="the words of another"
        ),
        pytest.param("pattern = 'cat'\nwith = 'pet'\nscope = 'title'", "cat", "cat", id="another scope"),
    ],
)
def test_what_patterns_make(settings: str, before: str, after: str, tmp_path: Path) -> None:
    assert corrected(tmp_path, f"[rule]\n{settings}\n", before) == after


def test_an_empty_match_is_no_finding(tmp_path: Path) -> None:
    assert found(tmp_path, "[rule]\npattern = '\\b'", "A cat.") == []


def test_a_pattern_that_explodes_is_stopped_and_named_and_the_run_goes_on(tmp_path: Path) -> None:
    toml = f"[trap]\npattern = '{_TRAP}'\n[cats]\navoid = ['cat']\n"
    result = checked(tmp_path, toml, "a" * 50 + "b. A cat.")
    assert [problem.rule for problem in result.problems] == ["house.cats"]
    assert ["“house.trap” was stopped" in failure.message for failure in result.failures] == [True]
    assert _TRAP in result.failures[0].message

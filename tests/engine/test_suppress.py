"""Stet: what an editor lets stand is not reported, and what is let stand in vain is."""

from collections.abc import Iterator

import pytest

from copydesk.config import Config
from copydesk.desk import Fixing, check_text
from copydesk.finding import Finding
from copydesk.registry import Registry
from copydesk.rules import rule
from copydesk.suppress import UNUSED
from copydesk.text.document import Document


def _find(document: Document, wrong: str) -> Iterator[Finding]:
    yield from (Finding(word.span, "wrong") for word in document.words if word.text == wrong)


@rule(family="letters")
def bad_x(document: Document) -> Iterator[Finding]:
    """Finds “x”."""
    yield from _find(document, "x")


@rule(family="letters")
def bad_y(document: Document) -> Iterator[Finding]:
    """Finds “y”."""
    yield from _find(document, "y")


_REGISTRY = Registry((bad_x, bad_y), {"bad-x": "test", "bad-y": "test"})


def _found(source: str, config: Config | None = None, path: str = "a.md") -> list[str]:
    problems = check_text(source, path, _REGISTRY, config or Config(), Fixing()).problems
    return [problem.rule if problem.rule == UNUSED else problem.excerpt.marked for problem in problems]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("x y <!-- stet: bad-x -->\n\nx", ["y", "x"], id="a rule, on its line"),
        pytest.param("x y <!-- stet: letters -->", [], id="a family"),
        pytest.param("x y <!-- stet: bad-x, bad-y -->", [], id="two rules"),
        pytest.param("x y <!-- stet -->", [], id="whatever is found"),
        pytest.param("x <!-- STET: bad-x -->", [], id="in capitals"),
        pytest.param("<!-- stet: bad-x -->\n\nx\nx y\n\nx", ["y", "x"], id="alone on a line: the next block"),
        pytest.param(
            "x\n\n<!-- stet: off bad-x -->\n\nx y\n\n<!-- stet: on -->\n\nx", ["x", "y", "x"], id="off and on"
        ),
        pytest.param("<!-- stet: off -->\n\nx\n\ny", [], id="off to the end of the file"),
        pytest.param("<!-- stet: off bad-x -->\n\nx\n\n<!-- stet: on bad-x -->\n\nx", ["x"], id="on for that rule"),
        pytest.param("---\nstet: [bad-x]\n---\nx y", ["y"], id="front matter, for the whole file"),
        pytest.param("---\nstet: letters\n---\nx y", [], id="front matter, one name"),
        pytest.param("x [sic] y", ["y"], id="sic after the word"),
        pytest.param("**x** (sic) y", ["y"], id="sic after markup"),
        pytest.param("x y <!-- stet: bad-y -->\n\n<!-- stet: bad-x -->\n\nz", ["x", UNUSED], id="in vain"),
        pytest.param("z <!-- stet: bad-z -->", [UNUSED], id="a rule that does not exist"),
        pytest.param("x <!-- remark -->", ["x"], id="any other comment"),
    ],
)
def test_stet(source: str, found: list[str]) -> None:
    assert _found(source) == found


def test_stet_in_html_and_plain_text() -> None:
    assert _found("<p>x</p> <!-- stet: bad-x -->", path="a.html") == []
    assert _found("x y <!-- stet: bad-x -->", path="a.txt") == ["y"]


def test_stet_for_a_rule_that_did_not_run_is_not_in_vain() -> None:
    assert _found("z <!-- stet: bad-x -->", Config(ignore=("bad-x",))) == []


@pytest.mark.parametrize("name", [UNUSED, "stet"])
def test_report_of_stets_in_vain_can_be_switched_off(name: str) -> None:
    assert _found("z <!-- stet: bad-x -->", Config(ignore=(name,))) == []

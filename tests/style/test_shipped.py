"""The styles that ship: every example holds, every rule has its reason, and their pages are what they are."""

from pathlib import Path

import pytest

from copydesk.registry import load, shipped_styles
from copydesk.rules import Rule
from copydesk.style.books import read
from copydesk.style.pages import contents, page
from copydesk.testing import complaints

_NAMES = sorted(path.stem for path in shipped_styles().glob("*.toml"))
_BOOKS = {book.name: book for book in read(_NAMES, shipped_styles())}
_RULES = [rule for book in _BOOKS.values() for rule in book.rules]
_DOCS = Path(__file__).parent.parent.parent / "docs" / "styles"


@pytest.mark.parametrize("rule", _RULES, ids=lambda rule: rule.name)
def test_rule_holds_what_it_says(rule: Rule) -> None:
    assert complaints(rule) == []


@pytest.mark.parametrize("name", _NAMES)
def test_styles_fit_the_built_in_rules(name: str) -> None:
    assert name in load(styles=_NAMES).names


def test_no_style_runs_unless_it_is_named() -> None:
    assert not {rule.name for rule in _RULES} & load().names


@pytest.mark.parametrize("name", _NAMES)
def test_page_is_what_make_docs_writes(name: str) -> None:
    assert (_DOCS / f"{name}.md").read_text(encoding="utf-8") == page(_BOOKS[name])


def test_the_page_of_keys_is_what_make_docs_writes() -> None:
    assert (_DOCS / "README.md").read_text(encoding="utf-8") == contents(_BOOKS.values())
    assert {path.stem for path in _DOCS.glob("*.md")} == {*_NAMES, "README"}

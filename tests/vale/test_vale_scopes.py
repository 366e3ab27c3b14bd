"""Scopes: which stretches of an article a rule reads."""

from pathlib import Path

import pytest
from valepackages import one, package

_ARTICLE = """\
---
title: word frontmatter
description: word description
---

# word title

word paragraph. A word sentence.

## word second

- word item

> word quote

| word header |
|-------------|
| word cell   |

![word alt](a.png)
"""


@pytest.mark.parametrize(
    ("scope", "places"),
    [
        pytest.param("heading", ["title", "second"], id="headings"),
        pytest.param("heading.h2", ["second"], id="of one level"),
        pytest.param("text.heading.h2.md", ["second"], id="all parts of it"),
        pytest.param("md.h2", ["second"], id="in any order"),
        pytest.param("heading.html", [], id="of one format"),
        pytest.param("list", ["item"], id="lists"),
        pytest.param("blockquote", ["quote"], id="quotations"),
        pytest.param("table.header", ["header"], id="headers of tables"),
        pytest.param("table.cell", ["cell"], id="cells of tables"),
        pytest.param("table", ["header", "cell"], id="tables"),
        pytest.param("alt", ["alt"], id="alternative texts"),
        pytest.param("paragraph", ["paragraph", "sentence"], id="paragraphs"),
        pytest.param("text.frontmatter.title", ["frontmatter"], id="front matter"),
        pytest.param("summary", ["paragraph", "sentence", "item", "quote"], id="running text"),
        pytest.param("[list, blockquote]", ["item", "quote"], id="one of several"),
        pytest.param("heading & ~heading.h2", ["title"], id="all of several"),
        pytest.param("~text.frontmatter & ~heading & ~table & ~alt", ["paragraph", "sentence", "item", "quote"], id="not"),
        pytest.param("sentence & ~heading & ~frontmatter & ~table & ~attr",
                     ["paragraph", "sentence", "item", "quote"], id="sentences of some blocks"),
    ],
)  # fmt: skip
def test_scope(scope: str, places: list[str], tmp_path: Path) -> None:
    rule = f"extends: existence\nmessage: '%s'\nscope: '{scope}'\nnonword: true\ntokens: ['(?<=word )\\w+']"
    rule = rule.replace("'[list, blockquote]'", "[list, blockquote]")
    assert one(tmp_path, rule).found(_ARTICLE) == places


def test_every_stretch_is_text(tmp_path: Path) -> None:
    rule = "extends: existence\nmessage: '%s'\ntokens: ['word \\w+']"
    assert len(one(tmp_path, rule).found(_ARTICLE)) == 11


def test_the_source_itself(tmp_path: Path) -> None:
    rule = "extends: existence\nmessage: '%s'\nscope: raw\nnonword: true\ntokens: ['\\[here\\]\\(']\naction:\n  name: remove"
    found = one(tmp_path, rule)
    problem = found.result("Look\n\nso [here](x.md)").problems[0]
    assert (problem.start.line, problem.start.column, problem.excerpt.marked) == (3, 4, "[here](")
    assert found.fixed("so [here](x.md)") == "so x.md)"


@pytest.mark.parametrize(
    ("html", "scope"),
    [
        pytest.param("<h3>word</h3>", "heading.h3", id="heading"),
        pytest.param("<table><tr><th>word</th></tr></table>", "table.header", id="header"),
        pytest.param("<table><caption>word</caption></table>", "table.caption", id="caption of a table"),
        pytest.param("<figure><figcaption>word</figcaption></figure>", "figure.caption", id="caption of a figure"),
        pytest.param('<img alt="word">', "alt", id="alternative text"),
        pytest.param("<p>word</p>", "paragraph.html", id="paragraph"),
    ],
)
def test_scopes_of_html(html: str, scope: str, tmp_path: Path) -> None:
    rule = f"extends: existence\nmessage: '%s'\nscope: {scope}\ntokens: [word]"
    assert one(tmp_path, rule).found(html, "a.html") == ["word"]


def test_sections_underlined(tmp_path: Path) -> None:
    rule = "extends: existence\nmessage: '%s'\nscope: heading.h1\ntokens: ['\\w+']"
    assert one(tmp_path, rule).found("one\n===\n\ntwo\n---\n") == ["one"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param("very\n\n<!-- vale off -->\n\nvery quite\n\n<!-- vale on -->\n\nquite", ["very", "quite"], id="all"),
        pytest.param("<!-- vale House.Very = NO -->\n\nvery quite\n\n<!-- vale House.Very = YES -->\n\nvery",
                     ["quite", "very"], id="a rule"),
        pytest.param("<!-- vale House.Very = off -->\n\nvery\n\n<!-- vale House.Very = on -->\n\nvery", ["very"], id="on"),
        pytest.param("<!-- vale House = NO -->\n\nvery quite", [], id="a style"),
        pytest.param('<!-- vale House.Very["very","x"] = NO -->\n\nvery quite', ["quite"], id="a match"),
        pytest.param("<!-- vale style = Other -->\n\nvery\n\n<!-- vale styles = House, Other -->\n\nquite", ["quite"],
                     id="styles"),
        pytest.param("very <!-- vale off --> quite", ["very"], id="inside a line"),
        pytest.param("<!-- valery off -->\n\nvery", ["very"], id="another comment"),
    ],
)  # fmt: skip
def test_comments(text: str, places: list[str], tmp_path: Path) -> None:
    rules = {word: f"extends: existence\nmessage: '%s'\ntokens: [{word.lower()}]" for word in ("Very", "Quite")}
    assert package(tmp_path, rules).found(text) == places


def test_comments_are_no_stets(tmp_path: Path) -> None:
    rule = "extends: existence\nmessage: '%s'\ntokens: [very]"
    found = one(tmp_path, rule)
    assert found.found("<!-- stet: House.Rule -->\n\nvery\n\nvery") == ["very"]
    assert found.found("<!-- vale House.Rule = NO -->\n\nnothing") == []

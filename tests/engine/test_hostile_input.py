"""Input made to break a reader or a rule: read and checked in linear time, at any depth."""

import time
from contextlib import suppress

import pytest

from copydesk.config import Config
from copydesk.engine import lint
from copydesk.formats import FrontMatterError, read
from copydesk.registry import load

_RULES = load()
_ALL = Config(select=("all",))
_SIZE = 20_000
_LONGEST = 1.0
"""Seconds of processor time; whatever grows with the square of the size takes far longer, the rest a fifth."""

_UNITS = {
    "a line of words": "word ",
    "a word without an end": "a",
    "leader dots": ".",
    "stops and quotation marks": '."',
    "marks of ellipsis": "… ",
    "no-break spaces": "\u00a0",
    "spaces and line ends": " \n",
    "empty lines": "\n",
    "opening braces": "{",
    "opening attribute lists": "{:",
    "opening tags of templates": "{% ",
    "opening highlights": "{% highlight %}",
    "opening shortcodes": "{{< a ",
    "shortcodes with a quotation mark": '{{< a="',
    "remarks of templates": "{# ",
    "tags of ERB": "<% ",
    "opening PHP": "<?php ",
    "comments of MDX": "{/* ",
    "values in braces": "={",
    "closing braces": "={}}",
    "imports": "import {a\n\n",
    "exports": "export const a = {\n\n",
    "percent signs": "%%\n",
    "admonitions": "!!! a\n    ",
    "words of an admonition": "!!! a a\n",
    "tabs": '=== "a"\n\n    ',
    "containers": "::: a [\n:a: b\n",
    "components": "<Tab a\n",
    "components with values": '<Tab a="\n',
    "elements of Markdown": "<a markdown\n",
    "fences": "```\n",
    "backticks of all lengths": "`a``b```c````",
    "links to notes": "[[a",
    "struck out": "~~a ",
    "deleted": "<s>",
    "menus": "<nav>\n\n",
    "hidden": "<p hidden>",
    "open drawings": "<svg>\n\n",
    "definitions": "a\n: b\n",
    "smaller-than signs": "<",
    "tags never closed": "<a ",
    "values never closed": '<a href="',
    "alternative texts never closed": "<img alt=",
    "comments never closed": "<!--",
    "sections never closed": "<![",
    "processing instructions": "<?",
    "end tags without a name": "</",
    "open paragraphs": "<p>",
    "end tags too many": "</p>",
    "open code": "<code>",
    "open scripts": "<script>",
    "blank lines of HTML": "a<br><br>",
    "references": "&amp",
    "ampersands": "&",
    "marks of a quote": ">",
    "opening brackets": "[",
    "opening images": "![",
    "opening emphasis": "*a ",
    "backticks": "`a",
    "footnotes": "[^1]",
    "cells": "|a",
    "pieces of an address": "a.b@",
    "pieces of a host": "www.",
    "pieces of a URL": "http://",
    "stets": "<!-- stet -->",
    "apostrophes": "a’",
    "lines of front matter": "a: b\n",
    "fixes beside markup": "we saw *it* , i say\n\n",
    "stets that are used": "the the <!-- stet: doubled-word -->\n",
}

_RST_UNITS = {
    "bullets": "- ",
    "enumerators": "1. a\n",
    "fields": ":a: b\n",
    "fields never closed": ":a",
    "options": "-a, ",
    "verse": "| a\n",
    "colons that lead to code": "::\n",
    "quoted code": "::\n\n> a\n",
    "directives": ".. note:: a\n",
    "options of directives": ".. image:: a\n   :alt: b\n\n",
    "targets": ".. _a: b\n",
    "remarks": "..\n",
    "roles": ".. role:: a(b)\n\n",
    "interpreted text never closed": ":a:`b ",
    "links never closed": "`a <b",
    "emphasis never closed": "*a **b ",
    "substitutions": "|a ",
    "notes": "[1]_ ",
    "names of links": "a-b.c+d:e_",
    "backslashes": "\\a",
    "rules of tables": "+---+\n",
    "rows of tables": "+--+\n|a |\n",
    "borders of tables": "=  =\na  b\n",
    "titles": "a\n=\n",
    "titles under lines": "=\na\n=\n",
    "terms": "a\n  b\n",
    "headers of a PEP": "PEP: 1\n",
    "fields of Nikola": ".. title: a\n",
    "wide letters": "漢",
}


def _seconds(source: str, path: str) -> float:
    start = time.process_time()
    with suppress(FrontMatterError):
        assert not lint(read(source, path), _RULES, _ALL).failures
    return time.process_time() - start


@pytest.mark.parametrize("path", ["a.md", "a.html", "a.txt"])
@pytest.mark.parametrize("unit", _UNITS.values(), ids=_UNITS.keys())
def test_time_grows_with_the_size_only(unit: str, path: str) -> None:
    assert _seconds(unit * (_SIZE // len(unit)), path) < _LONGEST


@pytest.mark.parametrize("unit", _RST_UNITS.values(), ids=_RST_UNITS.keys())
def test_time_grows_with_the_size_only_in_restructuredtext(unit: str) -> None:
    assert _seconds(unit * (_SIZE // len(unit)), "a.rst") < _LONGEST


@pytest.mark.parametrize(
    "opening",
    [
        "---\ntitle: ",
        "---\n",
        '+++\ntitle = """',
        "{% highlight %}\n",
        "<p>",
        "<nav>\n\n",
        '{"a": "',
        "import {",
        "<!-- a",
        "> ",
    ],
)
def test_a_long_end_after_any_beginning(opening: str) -> None:
    assert _seconds(opening + "a b " * (_SIZE // 4), "a.md") < _LONGEST


@pytest.mark.parametrize(
    ("opening", "path"),
    [
        pytest.param("> ", "a.md", id="quotes"),
        pytest.param("- ", "a.md", id="lists"),
        pytest.param("- ", "a.rst", id="lists of reStructuredText"),
        pytest.param("<div>", "a.html", id="elements"),
        pytest.param("<ul><li>", "a.html", id="items"),
        pytest.param("<b>", "a.html", id="inline elements"),
    ],
)
def test_ten_thousand_levels(opening: str, path: str) -> None:
    document = read(opening * 10_000 + "deep", path)
    assert [word.text for word in document.words] == ["deep"]
    assert document.source_map.to_source(document.words[0].span).start == len(opening) * 10_000

"""reStructuredText: what a reader of docutils, Sphinx, Nikola or Pelican reads."""

import datetime

import pytest
from docutils_words import complaints, texts
from hypothesis import given, settings
from reading import check_map, extents, shown
from rules_for_tests import corrected, replacing
from writing import Written
from writing_rst import RST

from copydesk.formats import read

_SHOUT = replacing("shout", "b", "QQQ")


def _shown(source: str) -> list[tuple[str, str]]:
    """The blocks after a paragraph, which takes the place at the top."""
    check_map(read(f"First.\n\n{source}", "a.rst"))
    return shown(f"First.\n\n{source}", "a.rst")[1:]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("Head\n====\n\nText.", [("title", "Head"), ("paragraph", "Text.")], id="the first title"),
        pytest.param("====\nHead\n====\n\nSub\n---\nText.", [("title", "Head"), ("heading", "Sub"), ("paragraph", "Text.")], id="a title between two lines"),
        pytest.param(".. _top:\n\n.. contents::\n\nHead\n====", [("title", "Head")], id="after a target"),
        pytest.param("Text.\n\nHead\n====", [("paragraph", "Text."), ("heading", "Head")], id="a title after a text is a heading"),
        pytest.param("Head\n###\n", [("paragraph", "Head ###")], id="a line that is too short is none"),
        pytest.param(".. title: The *ferry*\n.. slug: a\n.. date: 2024-05-06\n.. description: It sails.\n\nHead\n====\n", [("title", "The *ferry*"), ("summary", "It sails."), ("heading", "Head")], id="comments of Nikola"),
        pytest.param("Head\n####\n\n:date: 2024-05-06 10:00\n:tags: a, b\n:summary: It *sails*\n   again.\n\nText.", [("title", "Head"), ("summary", "It sails again."), ("paragraph", "Text.")], id="fields of Pelican"),
        pytest.param(":title: Head\n:date: 6 May 2024\n\nText.", [("title", "Head"), ("paragraph", "Text.")], id="a title in a field"),
        pytest.param("PEP: 8\nTitle: Style Guide\nStatus: Active\nCreated: 06-May-2024\n\nIntroduction\n============\n", [("title", "Style Guide"), ("heading", "Introduction")], id="the header of a PEP"),
        pytest.param(":orphan:\n\nHead\n====\n", [("title", "Head")], id="orphans of Sphinx"),
        pytest.param(".. meta::\n   :description: It sails.\n   :keywords: a\n\nHead\n====", [("summary", "It sails."), ("title", "Head")], id="descriptions"),
        pytest.param("\ufeff\r\nHead\r\n====\r\n\r\nA\r\nb.", [("title", "Head"), ("paragraph", "A b.")], id="byte order mark and line ends of Windows"),
        pytest.param("", [], id="nothing"),
    ],
)  # fmt: skip
def test_what_an_article_says_at_its_top(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source, "a.rst") == blocks
    check_map(read(source, "a.rst"))
    assert read(source, "a.rst").date in (None, datetime.date(2024, 5, 6))


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("- A\n  b.\n\n  It.\n- So.", [("list-item", "A b."), ("list-item", "It."), ("list-item", "So.")], id="bullets"),
        pytest.param("1. It.\n#. So.\n(c) Do.", [("list-item", text) for text in ("It.", "So.", "Do.")], id="numbers"),
        pytest.param("A. Hill said\nso.", [("paragraph", "A. Hill said so.")], id="an initial is no number"),
        pytest.param("Term : kind\n   What it is.", [("list-item", "Term"), ("list-item", "What it is.")], id="definitions"),
        pytest.param(":param int a: What it is.\n:rtype: int", [("list-item", "What it is.")], id="fields"),
        pytest.param("-a, --all=X  Show\n             all.", [("list-item", "Show all.")], id="options"),
        pytest.param("| One\n| two\n  goes on", [("paragraph", "One\ntwo goes on")], id="verse"),
        pytest.param("   Said so.\n\n   -- Ann Hill", [("quote", "Said so."), ("caption", "Ann Hill")], id="a quotation"),
        pytest.param("See::\n\n   code in in\n\nText ::\n\n> in in\n> in\n\n::\n\n  in in", [("paragraph", "See:"), ("paragraph", "Text")], id="code after two colons"),
        pytest.param("See::\n   code in in", [("paragraph", "See:")], id="also without a blank line"),
        pytest.param(">>> in in\nin in\n\nText.", [("paragraph", "Text.")], id="a session"),
        pytest.param("-----\n\n...\n\nText.", [("paragraph", "..."), ("paragraph", "Text.")], id="a line between paragraphs"),
        pytest.param(".. [1] A note.\n.. [CIT] So.\n.. _a: https://b.c\n__ https://b.c\n.. |a| replace:: b", [("paragraph", "A note."), ("paragraph", "So.")], id="notes and targets"),
        pytest.param(".. a remark\n   in in\n\n   in\n\n..\n\n   Text.", [("quote", "Text.")], id="comments"),
        pytest.param(".. note:: A\n   b.\n\n   - It.", [("paragraph", "A b."), ("list-item", "It.")], id="a note"),
        pytest.param(".. tip::\n   :class: x\n\n   See::\n\n      code", [("paragraph", "See:")], id="options of a note"),
        pytest.param(".. admonition:: By the way\n\n   It.", [("heading", "By the way"), ("paragraph", "It.")], id="a title"),
        pytest.param(".. epigraph::\n\n   It.\n\n   -- B", [("quote", "It."), ("caption", "B")], id="an epigraph"),
        pytest.param(".. versionadded:: 3.2\n   The *b* keyword.", [("paragraph", "The ◊ keyword.")], id="a version"),
        pytest.param(".. py:function:: f(a, b)\n\n   Does it.", [("paragraph", "Does it.")], id="a function"),
        pytest.param(".. figure:: a.png\n   :alt: A boat\n     at sea\n\n   A *boat*.\n\n   It sails.", [("caption", "A boat at sea"), ("caption", "A boat."), ("paragraph", "It sails.")], id="a figure"),
        pytest.param(".. list-table:: Boats\n\n   * - A\n     - b\n", [("caption", "Boats"), ("table-cell", "A"), ("table-cell", "b")], id="a table as a list"),
        pytest.param(".. code-block:: c\n   :caption: in in\n\n   in in\n\n.. youtube:: x\n\n.. unheard-of:: a\n\n   in in", [], id="code, data and what is not known"),
        pytest.param("+---+---+\n| A | b |\n|   | c |\n+---+---+\n| d     |\n+-------+", [("table-cell", "A"), ("table-cell", "b c"), ("table-cell", "d")], id="a drawn table"),
        pytest.param("== ===\n漢 b\n== ===\nc  d e\n   f\n== ===", [("table-cell", text) for text in ("漢", "b", "c", "d e f")], id="a table of columns"),
        pytest.param("+----+---+\n| 漢 | b |\n|    | c |\n+----+---+", [("table-cell", "漢"), ("table-cell", "b c")], id="a wide letter beside two lines"),
        pytest.param("+---+\n| A |\n+--", [], id="a broken table"),
        pytest.param("\t- A\n\n\t  b", [("list-item", "A"), ("list-item", "b")], id="tabs"),
    ],
)  # fmt: skip
def test_blocks(source: str, blocks: list[tuple[str, str]]) -> None:
    assert _shown(source) == blocks


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("A *b c* **d** ``in in`` `e f`.", "A b c d ◊ e f.", id="emphasis and code"),
        pytest.param("A * b, 2*3*4, *args, **kw and a_b.", "A * b, 2*3*4, *args, **kw and a_b.", id="what is none"),
        pytest.param('A "*" and (*) b*.', 'A "*" and (*) b*.', id="a quoted star"),
        pytest.param(r"\*A\* b\c H\ :sub:`2`\ O", "*A* bc H2O", id="escapes"),
        pytest.param("`A b <https://c.d>`_ `e f`__ g_ `<https://h.i>`__", "A b e f g ◊", id="links"),
        pytest.param("A [1]_. B [#]_, see [2]_ and [CIT02]_.", "A. B, see ◊ and ◊.", id="notes"),
        pytest.param(":ref:`A b <c>` :doc:`d` :term:`e f` :func:`g` :file:`h` :abbr:`IT (it)`", "A b ◊ e f ◊ ◊ IT", id="roles"),
        pytest.param(":class:`the boat <x.Y>` `a`:emphasis: :unheard-of:`b c`", "the boat a ◊", id="titles of roles"),
        pytest.param("`a_b()` |c| _`d e` https://f.g", "◊ ◊ d e ◊", id="names, substitutions and targets"),
        pytest.param("``a``:data:`b` *c d*-e", "◊◊ c d-e", id="side by side"),
        pytest.param("A ``{{`` b ``}}`` c {{ d }}", "A ◊ b ◊ c ◊", id="tags in code, and one that is none"),
        pytest.param("A *b c", "A *b c", id="never closed"),
    ],
)  # fmt: skip
def test_what_stands_in_a_line(source: str, text: str) -> None:
    assert _shown(source) == [("paragraph", text)]


def test_roles_that_a_document_defines() -> None:
    source = ".. role:: red\n.. role:: c(code)\n.. default-role:: c\n\n:red:`A b` :c:`d` `e`"
    assert _shown(source) == [("paragraph", "A b ◊ ◊")]


def test_fields_silence_rules_for_the_whole_article() -> None:
    assert read("Head\n====\n\n:stet: name-typo, could-of\n", "a.rst").stet == ("name-typo", "could-of")


def test_comments_are_kept() -> None:
    (comment,) = read("A.\n\n   .. stet: name-typo\n\n   B.", "a.rst").comments
    assert comment.text == "stet: name-typo"


def test_what_goes_with_a_block() -> None:
    source = "Head\n====\n\n.. note:: It.\n\n- So.\n\n.. tip::\n\n   Do.\n\n   No.\n"
    assert extents(source, "a.rst") == ["Head\n====\n", ".. note:: It.\n", "- So.\n", "   Do.\n", "   No.\n"]


@given(RST)
@settings(max_examples=150, deadline=None)
def test_docutils_reads_the_same(written: Written) -> None:
    blocks = [" ".join(text.split()) for _, text in shown(written.source, "a.rst")]
    assert blocks == texts(written.source.removeprefix("\ufeff"))


@given(RST)
@settings(max_examples=150, deadline=None)
def test_corrections_keep_titles_and_tables(written: Written) -> None:
    after = corrected(written.source, _SHOUT, path="a.rst")
    assert len(complaints(after.removeprefix("\ufeff"))) <= len(complaints(written.source.removeprefix("\ufeff")))
    assert len(texts(after.removeprefix("\ufeff"))) == len(texts(written.source.removeprefix("\ufeff")))


@pytest.mark.parametrize(
    ("source", "after"),
    [
        pytest.param("A b\n===\n", "A QQQ\n=====\n", id="a line under a title grows"),
        pytest.param("===\nA b\n===\n", "=====\nA QQQ\n=====\n", id="and so does one above"),
        pytest.param(
            "+-----+---+\n| b   | c |\n+-----+---+",
            "+-----+---+\n| QQQ | c |\n+-----+---+",
            id="a cell takes up its space",
        ),
        pytest.param("+---+---+\n| b | c |\n+---+---+", "+---+---+\n| b | c |\n+---+---+", id="but no more than that"),
        pytest.param("===  =\nb    c\n===  =", "===  =\nQQQ  c\n===  =", id="columns"),
    ],
)
def test_the_layout_of_a_correction(source: str, after: str) -> None:
    assert corrected(source, _SHOUT, path="a.rst") == after

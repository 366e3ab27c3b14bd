"""Edits of the prose as edits of the source: minimal, or none at all where markup would be torn."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from writing import HTML, MARKDOWN, PLAIN, SNIPPETS, Written
from writing_rst import RST

from copydesk.finding import Edit, Finding, Fix
from copydesk.formats import FrontMatterError, read
from copydesk.placing import excerpt, problem, source_fix
from copydesk.problem import edited
from copydesk.text.document import Document
from copydesk.text.span import Span


def _place(document: Document, text: str) -> Span:
    """The place of “text”, or the point before it if it begins with a bar."""
    start = document.prose.index(text.lstrip("|"))
    return Span(start, start if text.startswith("|") else start + len(text))


def _corrected(source: str, path: str, *edits: tuple[str, str]) -> str | None:
    document = read(source, path)
    fix = source_fix(document, Fix(tuple(Edit(_place(document, old), new) for old, new in edits), "safe"))
    return edited(source, fix.edits) if fix else None


@pytest.mark.parametrize(
    ("source", "old", "new", "after"),
    [
        pytest.param("A foobar.", "foobar", "fit", "A fit.", id="plain words are replaced"),
        pytest.param("A foo**bar**.", "foobar", "foobaz", "A foo**baz**.", id="only the letters that differ, over markup"),
        pytest.param("rec**ie**ve", "recieve", "receive", "rece**i**ve", id="letters on both sides of markup"),
        pytest.param("Put&iacute;n x", "Putín", "Putin", "Putin x", id="an entity goes as a whole"),
        pytest.param(r"Purun\'s", "Purun's", "Putin's", r"Putin\'s", id="an escape stays"),
        pytest.param("the **the cat**", "the ", "", "**the cat**", id="a word before markup goes"),
        pytest.param("**the the** cat", " the", "", "**the** cat", id="a word inside markup goes"),
        pytest.param("on\non us", " on", "", "on us", id="a word goes over a line end"),
        pytest.param("**a**B c", "|B", " ", "**a** B c", id="a space goes outside of markup, where it does no harm"),
        pytest.param("# H\n\nText", "|Text", "“", "# H\n\n“Text", id="at the beginning of a block, not the end of the last"),
        pytest.param("> A b", "A", "An", "> An b", id="first word of a quote"),
        pytest.param("a [b c](u)d", "c", "e", "a [b e](u)d", id="in a link"),
        pytest.param("A [b](u)\n\nC", "|\n\nC", ".", "A [b](u).\n\nC", id="a stop goes behind a link"),
        pytest.param("A **[b](u 'c')** D", "| D", ".", "A **[b](u 'c').** D", id="a stop behind a link in emphasis"),
        pytest.param("A [b][c] D\n\n[c]: /u", "| D", ".", "A [b][c]. D\n\n[c]: /u", id="and behind a reference"),
        pytest.param("A [b](u){:.c} D", "| D", ".", "A [b.](u){:.c} D", id="but not between a link and its attributes"),
        pytest.param("A [b](u) D", "| D", "s", "A [bs](u) D", id="letters stay in a link"),
        pytest.param("![A b](u)\n\nC", "|\n\nC", ".", "![A b.](u)\n\nC", id="a stop stays in a caption"),
        pytest.param("---\ntitle: It could of\n---\n", "of", "have", "---\ntitle: It could have\n---\n", id="in a title"),
        pytest.param("A ![b c](u) d", "b c", "e", "A ![e](u) d", id="in a caption"),
        pytest.param('{{< figure alt="a b" >}}', "b", "‘c’", '{{< figure alt="a ‘c’" >}}', id="in the caption of a template"),
    ],
)  # fmt: skip
def test_edit_becomes_the_least_change_of_the_source(source: str, old: str, new: str, after: str) -> None:
    assert _corrected(source, "a.md", (old, new)) == after


@pytest.mark.parametrize(
    ("source", "old", "new"),
    [
        pytest.param("a **very** b", "very", "", id="emphasis would be left empty"),
        pytest.param("a [very](u) b", "very", "", id="a link would be left without text"),
        pytest.param("a **very** b", "very ", "", id="a space outside goes with a word inside"),
        pytest.param("> on\n> on us", " on", "", id="the mark of a quote lies between"),
        pytest.param("A[^1]\n\n[^1]: note", "note", "", id="a note that is referred to would go"),
        pytest.param("One\n\nTwo", "One\n\nTwo", "One Two", id="two blocks would become one"),
        pytest.param("One\n\nTwo", "\n\n", " ", id="the blank line between blocks"),
        pytest.param("A `code` b", "A \ufffc b", "A c", id="code would go"),
        pytest.param(r"A \*b", "*b", "b", id="an escape would be left over"),
        pytest.param("A b", "b", "*b*", id="what is put in would be read as markup"),
        pytest.param("A b", "A", "1. A", id="the line would become a list"),
        pytest.param("---\ntitle: 'It is'\n---\n", "It is", "It's", id="the quotation mark would end the title"),
        pytest.param("---\ntitle: It is\n---\n", "It", "No: it", id="the colon would make the title a key"),
        pytest.param('{{< figure alt="a b" >}}', "b", '"b"', id="the quotation mark would end the caption"),
    ],
)
def test_edit_that_would_do_harm_is_for_display_only(source: str, old: str, new: str) -> None:
    assert _corrected(source, "a.md", (old, new)) is None


@pytest.mark.parametrize(
    ("source", "old", "new", "after"),
    [
        ("<p>foo&#98;ar</p>", "foobar", "foobaz", "<p>foobaz</p>"),
        ("<p>foo<b>bar</b></p>", "foobar", "foobaz", "<p>foo<b>baz</b></p>"),
        ("<p>a</p>", "a", "<b>", None),
        ("<p>A <a href='u'>b</a></p><p>C</p>", "|\n\nC", ".", "<p>A <a href='u'>b</a>.</p><p>C</p>"),
        ("<img alt='a b'>", "b", "c'", None),
        ("<img alt='a b'>", "b", "c", "<img alt='a c'>"),
        ("<meta name=description content='A b.'>", "b", "c'", None),
        ("<meta name=description content='A b.'>", "b", "c", "<meta name=description content='A c.'>"),
    ],
)
def test_edit_in_html(source: str, old: str, new: str, after: str | None) -> None:
    assert _corrected(source, "a.html", (old, new)) == after


@pytest.mark.parametrize(
    ("edits", "after"),
    [
        pytest.param([("one", "1"), ("three", "3")], "1 two 3", id="two edits"),
        pytest.param([("three", "3"), ("one", "1")], "1 two 3", id="in any order"),
        pytest.param([("one ", ""), ("two", "2")], "2 three", id="side by side"),
        pytest.param([("one two", "1"), ("two", "2")], None, id="not one inside another"),
        pytest.param([("one two", "1"), ("three", "3"), ("two", "2")], None, id="nor with a third given between them"),
        pytest.param([("|two", "a"), ("|two", "b")], None, id="not two at one point"),
        pytest.param([("|two", "a"), ("two", "b")], None, id="not two that begin at one point"),
    ],
)
def test_fix_of_several_edits_is_all_or_nothing(edits: list[tuple[str, str]], after: str | None) -> None:
    assert _corrected("one two three", "a.md", *edits) == after


def test_block_goes_where_only_the_rest_shows_that_lines_are_wrapped() -> None:
    wrapped = (
        "The lines are wrapped where the next word has no place\nin them, which can be seen from three lines\nof it."
    )
    doubtful = "This line is shorter than the other one, as people\nbreak them, but goes on in the next, as one can see,\nto its end."
    source = f"{wrapped}\n\n{wrapped}\n\n{doubtful}\n\nA line.\n\n{wrapped}\n"
    removed = " ".join(wrapped.split("\n"))
    assert _corrected(source, "a.txt", (removed, "")) is not None


def test_a_long_document_is_not_read_again_for_a_fix_that_might_do_harm() -> None:
    source = "It is so. " * 10_001 + "End"
    assert _corrected(source, "a.md", ("End", "An end")) == source[:-3] + "An end"
    assert _corrected(source, "a.md", ("End", "An 'end'")) is None


@pytest.mark.parametrize(
    ("passage", "old", "new", "after"),
    [
        pytest.param("A **b** , c", " ,", ",", "A **b**, c", id="beside markup"),
        pytest.param("A b", "b", "*b*", None, id="what would be markup"),
        pytest.param("One\n\nTwo\n---\n\nThree", "Two", "", "One\n\nThree", id="a heading with its line"),
        pytest.param("- One\n\nTwo 'x'\n\n- Three", "Two 'x'", "", "- One\n\n- Three", id="a block that goes"),
    ],
)
def test_only_what_is_around_an_edit_is_read_again_in_a_long_document(
    passage: str, old: str, new: str, after: str | None
) -> None:
    long = "It is so. [So] it is.\n\n" * 1_000
    found = _corrected(f"{long}{passage}\n\n{long}", "a.md", (old, new))
    assert found == (f"{long}{after}\n\n{long}" if after else None)


def _expects_what_was_meant(source: str, path: str, data: st.DataObject) -> None:
    """Whatever a rule does to a word: if there is a fix for it, a reader reads what the rule meant."""
    try:
        document = read(source, path)
    except FrontMatterError:
        return
    assume(document.words)
    word = data.draw(st.sampled_from(document.words))
    start, end = data.draw(st.sampled_from([(0, 0), (0, len(word.text)), (0, len(word.text) + 1), (-1, 1), (1, 1)]))
    span = Span(max(0, word.start + start), word.start + end)
    edit = Edit(span, data.draw(st.sampled_from(["", " ", "Q", "Q ", " Q", "“", "Q&R", "*Q", "Q’", "'", "-"])))
    fix = source_fix(document, Fix((edit,), "safe"))
    if fix:
        assert all(0 <= e.span.start <= e.span.end <= len(source) for e in fix.edits)
        after = read(edited(source, fix.edits), path).prose
        assert _read_aloud(after) == _read_aloud(edited(document.prose, [edit]))


def _read_aloud(prose: str) -> list[str]:
    """What a reader reads; a block that is left with nothing but code or images is no prose."""
    return [part for block in prose.split("\n\n") if block.replace("\ufffc", "").strip() for part in block.split()]


@given(st.sampled_from([(MARKDOWN, "a.md"), (HTML, "a.html"), (RST, "a.rst"), (PLAIN, "a.txt")]), st.data())
@settings(max_examples=300)
def test_a_reader_reads_what_the_rule_meant(kind: tuple[st.SearchStrategy[Written], str], data: st.DataObject) -> None:
    _expects_what_was_meant(data.draw(kind[0]).source, kind[1], data)


@given(SNIPPETS, st.sampled_from(["a.md", "a.html", "a.rst", "a.txt"]), st.data())
@settings(max_examples=300)
def test_a_reader_of_broken_markup_reads_it_too(source: str, path: str, data: st.DataObject) -> None:
    _expects_what_was_meant(source, path, data)


@pytest.mark.parametrize(
    ("source", "span", "shown"),
    [
        pytest.param("one\ntwo three\nfour", (4, 7), ("", "two", " three"), id="its line only"),
        pytest.param("one\ntwo three\nfour", (8, 18), ("two ", "three", ""), id="the first line of several"),
        pytest.param("one\r\ntwo", (3, 5), ("one", "", ""), id="a line end shows nothing"),
        pytest.param("\ufeffone two", (5, 8), ("one ", "two", ""), id="no byte order mark"),
        pytest.param("x" * 999, (400, 999), ("x" * 240, "x" * 480, ""), id="no more than fits"),
        pytest.param("", (0, 0), ("", "", ""), id="an empty file"),
    ],
)
def test_excerpt(source: str, span: tuple[int, int], shown: tuple[str, str, str]) -> None:
    found = excerpt(read(source, "a.md"), Span(*span))
    assert (found.before, found.marked, found.after) == shown


def test_problem_tells_line_and_column_in_the_source() -> None:
    document = read("\ufeff# 𝔘é\r\n\r\nA **b** c", "a.md")
    found = problem(document, Finding(_place(document, "b c"), "wrong"), "a-rule", "family", "error")
    assert ((found.start.line, found.start.column), (found.end.line, found.end.column)) == ((3, 5), (3, 10))


def test_finding_about_markup_has_its_places_in_the_source() -> None:
    document = read("A **b** c", "a.md")
    fix = Fix((Edit(Span(5, 7), "_"), Edit(Span(2, 4), "_")), "safe")
    found = problem(document, Finding(Span(2, 7), "wrong", fix=fix, in_source=True), "a-rule", "family", "error")
    assert (found.span, found.excerpt.marked) == (Span(2, 7), "**b**")
    assert found.fix
    assert [edit.span for edit in found.fix.edits] == [Span(2, 4), Span(5, 7)]

"""AsciiDoc in files that are called plain: code, synopses and terms are no prose, and paragraphs are whole."""

import pytest
from reading import check_map, check_words, shown

from copydesk.formats import read
from copydesk.formats.asciidoc import is_asciidoc

_HEAD = "tidy(1)\n=======\n\nNAME\n----\ntidy - Puts a desk in order\n\n--all::\n\tTidies all of it.\n+\nIt takes a while.\n\n"


def _texts(source: str) -> list[str]:
    """The blocks after the head."""
    read_first = len(shown(_HEAD, "a.txt"))
    return [text for _, text in shown(_HEAD + source, "a.txt")][read_first:]


def test_titles_and_terms_leave_the_prose_beside_them() -> None:
    assert [text for _, text in shown(_HEAD, "a.txt")] == [
        "tidy(1)", "NAME", "tidy - Puts a desk in order", "Tidies all of it.", "It takes a while.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param("Run this:\n\n----\n$ tidy . (all\n<<<<<<< a\n----\n\nDone.", ["Run this:", "Done."], id="a listing"),
        pytest.param("See:\n\n....\nfoo foo ..\n....\nDone.", ["See:", "Done."], id="a literal block"),
        pytest.param("Do so:\n\n  $ tidy add .\n  $ tidy (all\n\nDone.", ["Do so:", "Done."], id="an indented paragraph"),
        pytest.param("[verse]\n'tidy' [--all] [-q\n  <desk>]\n\nDone.", ["Done."], id="a synopsis"),
        pytest.param("[[all]]\n[source,sh]\ntidy .\n\nDone.", ["Done."], id="a paragraph of code"),
        pytest.param("Use `tidy .` or `-q (all`, and ``a``.", ["Use ◊ or ◊, and ◊."], id="code"),
        pytest.param("See link:a.html[the list], linkgit:tidy[1] and <<all,all of it>>.", ["See ◊, ◊ and ◊."], id="links"),
        pytest.param("Use {plus} or {lit}.", ["Use ◊ or ◊."], id="attributes"),
        pytest.param("-q;;\n  Says nothing.", ["Says nothing."], id="a term of a second list"),
        pytest.param("'%an':: name of the author\n'%ae':: address", ["name of the author", "address"], id="terms on a line"),
        pytest.param("One line (of\ntwo or so,\nshort as they are).", ["One line (of two or so, short as they are)."], id="a ragged paragraph"),
        pytest.param("* One\n  goes on.\n* Two.", ["* One goes on.", "* Two."], id="a list"),
        pytest.param("====\nIt is an example.\n====", ["It is an example."], id="a block of prose"),
        pytest.param("Text.\n\n-----\n\nMore of it, and no line closes this.", ["Text.", "More of it, and no line closes this."], id="a line that nothing closes"),
        pytest.param("ifdef::a[]\n// not now\n:b: c\n\nDone.", ["Done."], id="lines for the program"),
    ],
)  # fmt: skip
def test_what_readers_see_as_code_is_no_prose(source: str, texts: list[str]) -> None:
    assert _texts(source) == texts
    document = read(_HEAD + source, "a.txt")
    check_words(document)
    check_map(document)


@pytest.mark.parametrize(
    "source",
    [
        "The Talks\n=========\n\nThey met.\n\n-----\n\nThey met `again'.\n\n-----\n\nIt rains.",
        "It is so:\n\n  Indented as a quotation is,\n  over two lines.\n",
        "He said: “Look::”\n\nAnd [they] did, http://example.org/a [1].",
        "",
    ],
)
def test_other_texts_are_no_asciidoc(source: str) -> None:
    assert not is_asciidoc(source)

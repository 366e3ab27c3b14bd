"""Plain text: blocks by line or by blank line, whichever way the author wrote."""

import pytest
from reading import shown, typed_words

from copydesk.formats import read

_LINE = "A line that was broken where nothing more would fit"
_RAGGED = [_LINE, "in it, but somebody cut some words", "here, and it goes on to the end."]
_SHORT_BY_A_WORD = [
    "It is a line that ends before its time, or so said",
    "Al, who of all the people there is the one who counted",
    "letters.",
]
_WRAPPED = [_LINE, "in it, and which goes on here for some more words to", "end with a stop."]

_EDITED = [
    *_WRAPPED[:2],
    "be more than one, and of which someone has cut this",
    "here, while the other lines are as long as they were",
    "when they were wrapped, as one can see by counting the",
    "letters of the line above.",
]


def _each(lines: list[str]) -> list[tuple[str, str]]:
    """A block for each line."""
    return [block for line in lines for block in shown(f"A.\n\n{line}", "a.txt")[1:]]


_BY_FEEL = [
    [
        "The lines of a wire are broken somewhat before",
        "they would have to be, and some are rather long",
        "by comparison.",
    ],
    [
        "So that no paragraph here is wrapped as a",
        "program does it, though anybody can see that most",
        "of them go on.",
    ],
]
_TOLD = [
    "in it, and that has an end.",
    "   The next begins with a line that has some more",
    "... dots at the head of what follows, to see if it is",
    "read in one piece.",
    "   And there is a last one here, which has just two",
    "lines.",
]
_INSET = [
    "Do this first, and have a look at what it says there:",
    "    one is a line that is not so long",
    "    two is one that comes after it",
    "Then go home.",
]
_VERSE = [
    "the river runs beside the quiet town and past the mill",
    "and sings of rain and harvest",
    "the wheel has turned since morning and it will not stand still",
    "until the miller comes again with corn from all the hills",
]
_LISTED = [
    "a kilogram of apples that are not too sweet for baking",
    "flour, which is best bought in the mill by the river",
    "a few eggs from the neighbours and a glass of the red wine",
    "sugar and cinnamon",
]

_PARTED = [
    "It is a line that was broken in a word, as the recollec-",
    "tion of it shows, and one that waits for a word, short-",
    "and long-term.",
]
_ITEMS = [
    " 1. It is the first of the rules, which was broken where",
    "    nothing more would fit.",
    " 2. A Heading",
    "    What stands below it goes on for a line and some more",
    "    words, up to its stop.",
]
_ITEMS_READ = [
    ("paragraph", f"{_ITEMS[0].strip()} {_ITEMS[1].strip()}"),
    ("heading", _ITEMS[2].strip()),
    ("paragraph", f"{_ITEMS[3].strip()} {_ITEMS[4].strip()}"),
]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("Head\n\nText.", [("title", "Head"), ("paragraph", "Text.")], id="first line without a stop is the title"),
        pytest.param("Text.\n\nHead", [("paragraph", "Text."), ("heading", "Head")], id="a later one is a heading"),
        pytest.param("Words " * 26, [("paragraph", "Words " * 25 + "Words")], id="a long line is a paragraph, stop or not"),
        pytest.param("One here.\nTwo there.", [("paragraph", "One here."), ("paragraph", "Two there.")], id="a block a line"),
        pytest.param("\n".join(_WRAPPED), [("paragraph", " ".join(_WRAPPED))], id="hard-wrapped lines are one block"),
        pytest.param("\n".join([*_WRAPPED, "", *_WRAPPED, "", *_RAGGED]), [*[("paragraph", " ".join(_WRAPPED))] * 2, ("paragraph", " ".join(_RAGGED))], id="and so is one with short lines beside two that have none"),
        pytest.param("\n".join([*_WRAPPED, "", *_WRAPPED, "", *_SHORT_BY_A_WORD]), [*[("paragraph", " ".join(_WRAPPED))] * 2, ("paragraph", " ".join(_SHORT_BY_A_WORD))], id="or lines that fall short of the width by a short word"),
        pytest.param("\n".join([*_RAGGED, "", *_WRAPPED]), [*zip(("title", "heading", "paragraph"), _RAGGED, strict=True), ("paragraph", " ".join(_WRAPPED))], id="but not beside one only"),
        pytest.param("\n".join(_PARTED), [("paragraph", f"{_PARTED[0]}{_PARTED[1]} {_PARTED[2]}")], id="a word that is parted between two lines"),
        pytest.param("\n\n".join("\n".join(lines) for lines in _BY_FEEL * 2), [("paragraph", " ".join(lines)) for lines in _BY_FEEL * 2], id="lines that people broke by feel, where most go on"),
        pytest.param("\r\n".join(_WRAPPED), [("paragraph", " ".join(_WRAPPED))], id="with line ends of Windows too"),
        pytest.param("\n  ".join(_WRAPPED) + " ", [("paragraph", " ".join(_WRAPPED))], id="indented or with spaces at the end"),
        pytest.param("\n".join([_LINE, *_TOLD]), [("paragraph", f"{_LINE} {_TOLD[0]}"), ("paragraph", " ".join(line.strip() for line in _TOLD[1:4])), ("paragraph", " ".join(line.strip() for line in _TOLD[4:]))], id="wrapped paragraphs that an indented line begins"),
        pytest.param("A.\n\n" + "\n".join(_INSET), [("paragraph", "A."), *_each([line.strip() for line in _INSET])], id="but not every line that is indented"),
        pytest.param("A.\n\nMill    12  t\nFarm\t\t9\nAll of it.\n\nOne   more.", [("paragraph", "A."), *[("table-cell", cell) for cell in ("Mill", "12  t", "Farm", "9")], ("paragraph", "All of it."), ("paragraph", "One   more.")], id="columns of a table"),
        pytest.param("\n".join(_EDITED), [("paragraph", " ".join(_EDITED))], id="one of which is short since someone edited it"),
        pytest.param("A.\n\n" + "\n".join(_VERSE), [("paragraph", "A."), *_each(_VERSE)], id="lines of verse"),
        pytest.param("A.\n\n" + "\n".join(_LISTED), [("paragraph", "A."), *_each(_LISTED)], id="a list"),
        pytest.param("\n".join([*_WRAPPED, "", *_WRAPPED, "", *_ITEMS]), [*[("paragraph", " ".join(_WRAPPED))] * 2, *_ITEMS_READ], id="wrapped items of a list, one with a heading"),
        pytest.param("A.\r\rB.", [("paragraph", "A."), ("paragraph", "B.")], id="line ends of old Macs"),
        pytest.param("A.\n\u00a0\nB.\n\t\nC.", [("paragraph", f"{letter}.") for letter in "ABC"], id="blank lines with spaces"),
        pytest.param("\ufeffA.", [("paragraph", "A.")], id="byte order mark"),
        pytest.param("---\ntitle: T\n---\nA.", [("title", "T"), ("paragraph", "A.")], id="front matter"),
        pytest.param("", [], id="nothing"),
        pytest.param(" \r\n\n\u00a0", [], id="nothing but white space"),
    ],
)  # fmt: skip
def test_blocks(source: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(source, "a.txt") == blocks


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        pytest.param("A <!-- stet --> b.", ["A b."], id="in a line: one space is left of two"),
        pytest.param("A.\n<!-- stet -->\nB.", ["A.", "B."], id="on a line of its own"),
        pytest.param("A. <!-- b\n\nc --> D.", ["A.", "D."], id="over several lines"),
        pytest.param(f"{_LINE} <!-- stet -->\nin it.", [f"{_LINE} in it."], id="at the end of a wrapped line"),
        pytest.param("A <!-- b", ["A <!-- b"], id="without an end it is none"),
    ],
)
def test_comments_are_not_read(source: str, texts: list[str]) -> None:
    assert [text for _, text in shown(source, "a.txt")] == texts


def test_comments_are_kept() -> None:
    source = "A <!-- b --> c.\n<!-- d\ne -->"
    comments = read(source, "a.txt").comments
    assert [comment.text for comment in comments] == ["b", "d\ne"]
    assert [source[comment.span.start : comment.span.end][:6] for comment in comments] == ["<!-- b", "<!-- d"]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("See https://a.b/c_d, or www.e.f.", "See ◊, or ◊.", id="URLs"),
        pytest.param("Mail a@b.org.", "Mail ◊.", id="e-mail address"),
        pytest.param("A {{ b }} c.", "A ◊ c.", id="template tag"),
        pytest.param("A *b* &amp; `c` <d>.", "A *b* &amp; `c` <d>.", id="markup is text here"),
    ],
)
def test_what_is_not_prose(source: str, text: str) -> None:
    assert shown(source, "a.txt") == [("paragraph", text)]


def test_unknown_suffixes_are_plain_text() -> None:
    assert shown("*A*.", "article") == shown("*A*.", "article.adoc") == [("paragraph", "*A*.")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_words_stand_where_they_were_typed(end: str) -> None:
    typed = typed_words(f"\ufeff{end.join(_WRAPPED)}{end}{end}𝔘 <!-- a{end}b -->e\u0301nd", "a.txt")
    assert [word for word, _ in typed] == [written for _, written in typed]
    assert typed[-1][0] == "e\u0301nd"

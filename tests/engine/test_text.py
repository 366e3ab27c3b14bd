"""Words, sentences and lines, as a copy editor counts them."""

import pytest

from copydesk.formats import read
from copydesk.text.lines import Lines, Position
from copydesk.text.words import words


def _sentences(text: str) -> list[str]:
    document = read(text, "a.md")
    return [document.text(span) for span in document.sentences]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("One. Two! Three?", 3, id="stops"),
        pytest.param("Mr. Smith met Gen. Jones and St. Mary.", 1, id="titles"),
        pytest.param("J. K. Rowling and John F. Kennedy.", 1, id="initials"),
        pytest.param("The U.S. Senate met. The U.K. The end.", 3, id="abbreviated countries"),
        pytest.param("He lives at No. 10. She said no. Then she left.", 3, id="numbers"),
        pytest.param("At 5 p.m. on Monday. At 6 a.m. The bell rang.", 3, id="times of day"),
        pytest.param("Alder Inc. said so. It bought Alder Inc. The price fell.", 3, id="companies"),
        pytest.param("It was 3.5 per cent. Version 3.11 came.", 2, id="decimals"),
        pytest.param("“It is over.” The crowd left. “Why?” she asked.", 3, id="quotations"),
        pytest.param("(It was late.) They left.", 2, id="brackets"),
        pytest.param("Well... maybe. I think… I do.", 2, id="ellipses"),
        pytest.param("WASHINGTON D.C., Mar 30: Russia moved. It did.", 2, id="dateline"),
        pytest.param("One.\u00a0Two.", 2, id="no-break space"),
        pytest.param("# A title\n\nA sentence", 2, id="end of a block"),
        pytest.param("He came, e.g. on Monday, i.e. Never.", 1, id="latin"),
    ],
)
def test_sentences(text: str, parts: int) -> None:
    assert len(_sentences(text)) == parts, _sentences(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin’s don't 13th", ["Putin’s", "don't", "13th"]),
        ("well-known and/or snake_case", ["well", "known", "and", "or", "snake", "case"]),
        ("e\u0301te\u0301 naïve Зеленский", ["e\u0301te\u0301", "naïve", "Зеленский"]),
        ("\ufffcs and \ufffc", ["and"]),
        ("the players' ’90s", ["the", "players", "90s"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


@pytest.mark.parametrize(
    ("source", "offset", "expected"),
    [
        ("ab\ncd", 4, Position(4, 2, 2)),
        ("ab\r\ncd", 4, Position(4, 2, 1)),
        ("a\rb", 2, Position(2, 2, 1)),
        ("\ufeffab", 2, Position(2, 1, 2)),
        ("𝔘b\n", 1, Position(1, 1, 2)),
        ("", 0, Position(0, 1, 1)),
        ("a\n", 2, Position(2, 2, 1)),
    ],
)
def test_positions(source: str, offset: int, expected: Position) -> None:
    assert Lines(source).position(offset) == expected

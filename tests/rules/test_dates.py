"""Dates as articles write them, and the day from which an article counts."""

import datetime

import pytest

from copydesk.formats import read
from copydesk_rules.dates.calendar import clock, dates
from copydesk_rules.dates.rewriting import with_day, with_weekday


@pytest.mark.parametrize(
    ("text", "day", "month", "year", "weekday"),
    [
        ("on 30 March 2022.", 30, 3, 2022, None),
        ("on March 30, 2022,", 30, 3, 2022, None),
        ("on Wednesday, 30th of March", 30, 3, None, 2),
        ("on Wed., Mar. 30, 2022", 30, 3, 2022, 2),
        ("30-Mar-2022 13:05", 30, 3, 2022, None),
        ("on Wednesday the 30th of March, 2022", 30, 3, 2022, 2),
        ("Sept 1 was cold", 1, 9, None, None),
        ("on October 17, 2022, a Tuesday,", 17, 10, 2022, 1),
        ("on 17 October 2022 (Tuesday)", 17, 10, 2022, 1),
        ("Tuesday (17 October 2022)", 17, 10, 2022, 1),
        ("on 17 October 2022, a Tuesday paper said", 17, 10, 2022, None),
        ("They met on Monday\n\n17 October 2022", 17, 10, 2022, None),
        ("They met on 17 October\n\n2022 was dry", 17, 10, None, None),
    ],
)
def test_date_is_read(text: str, day: int, month: int, year: int | None, weekday: int | None) -> None:
    (found,) = dates(text)
    assert (found.day, found.month, found.year, found.weekday) == (day, month, year, weekday)


@pytest.mark.parametrize(("blocks", "day"), [(5, datetime.date(2022, 3, 30)), (6, None)])
def test_a_dateline_stands_near_the_top(blocks: int, day: datetime.date | None) -> None:
    text = "\n\n".join(
        [*["It rained again, as it had all week, and nobody came to see the boats."] * blocks, "30 March 2022"]
    )
    assert clock(read(text, "a.md")) == day


@pytest.mark.parametrize(
    "text", ["Theresa May said", "in May 2022", "March 1,200 men", "the Marchant 5", "June 5:30", "Mayor 5", "£5 March"]
)
def test_what_is_no_day_is_not_read(text: str) -> None:
    assert dates(text) == ()


def test_span_holds_the_weekday_and_the_year() -> None:
    prose = "They met on Monday, March 28th, 2022, in Kyiv."
    (found,) = dates(prose)
    assert prose[found.span.start : found.span.end] == "Monday, March 28th, 2022"


@pytest.mark.parametrize(
    ("text", "weekday", "day", "expected"),
    [
        ("Monday, 30 March 2022", 2, None, "Wednesday, 30 March 2022"),
        ("Mon, Mar 30, 2022", 2, None, "Wed, Mar 30, 2022"),
        ("Thurs., Mar. 31, 2022", 2, None, "Wed., Mar. 31, 2022"),
        ("1 January 2022, a Friday", None, datetime.date(2021, 12, 31), "31 December 2021, a Friday"),
        ("March 31st", None, datetime.date(2022, 4, 1), "April 1st"),
        ("2 January 2022", None, datetime.date(2021, 12, 31), "31 December 2021"),
    ],
)
def test_date_is_rewritten_as_it_was_written(
    text: str, weekday: int | None, day: datetime.date | None, expected: str
) -> None:
    (found,) = dates(text)
    assert (with_day(text, found, day) if day else with_weekday(text, found, weekday or 0)) == expected


@pytest.mark.parametrize(
    ("source", "path", "expected"),
    [
        ("---\ndate: 2022-03-30\n---\nText.", "a.md", datetime.date(2022, 3, 30)),
        ("Text.", "_posts/2022-03-30-a.md", datetime.date(2022, 3, 30)),
        ("Title\n\nThe Times, 30 March 2022\n\nText of it.", "a.txt", datetime.date(2022, 3, 30)),
        (
            "Title\n\nIt was on 30 March 2022 that he left, and nobody of those who were there has seen him since.",
            "a.txt",
            None,
        ),
    ],
)
def test_clock(source: str, path: str, expected: datetime.date | None) -> None:
    assert clock(read(source, path)) == expected

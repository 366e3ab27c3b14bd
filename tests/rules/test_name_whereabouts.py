"""What `name-typo` makes of dates, places among others, double-barrelled names and forms that are as likely."""

import pytest
from running import problems


def _told(text: str) -> list[tuple[str, tuple[str, ...]]]:
    found = problems(text, "name-typo")
    return [(problem.excerpt.marked, problem.suggestions) for problem in found if problem.severity != "info"]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("It was a dry year. In Apreil it rained at last.", "Apreil", "April"),
        ("The road is closed from May to Jnue.", "Jnue", "June"),
        ("It rained on the 12th of Juyne, and not again.", "Juyne", "June"),
    ],
)
def test_a_month_is_known_by_its_place(text: str, wrong: str, right: str) -> None:
    assert _told(text) == [(wrong, (right,))]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("They keep shops in Maine, New Hampshire, Veront and New York.", "Veront", "Vermont"),
        ("The market in Athns closed early, and the Greek banks with it. Greece was quiet.", "Athns", "Athens"),
        ("They came from Syria, Iraw, Afghanistan and beyond.", "Iraw", "Iraq"),
        ("They bought a boat in Reykjavic, as many in Iceland do.", "Reykjavic", "Reykjavik"),
    ],
)
def test_a_place_is_known_by_where_it_lies(text: str, wrong: str, right: str) -> None:
    assert [(marked, forms[0]) for marked, forms in _told(text)] == [(wrong, right)]


@pytest.mark.parametrize(
    "text",
    [
        "The team of Luogang, a district, beat that of China’s capital.",
        "They drove from Oman to Sirwa, and on to the coast of Yemen.",
        "The suffragette met anarchists like Guy Aldred in the town.",
        "In Marchwood they waited, from May to Junee and beyond.",
    ],
)
def test_another_place_is_left_alone(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Sprinter Mark Lesis-Francis won his heat.", "Lesis", "Lewis"),
        ("The train from San Francisdo-San Jose was late.", "Francisdo", "Francisco"),
        ("They brought Western Autsralia and South Australia together.", "Autsralia", "Australia"),
        ("The growers of Western Austrolian lupins met.", "Austrolian", "Australian"),
        ("UK Prime Minister Tonyu Blair spoke.", "Tonyu", "Tony"),
        ("It was shown on the Diseny Channel.", "Diseny", "Disney"),
        ("Newry lost. They put a case for Nesry FC, said a friend of Newry; Newry waits.", "Nesry", "Newry"),
        ("The Arctjic Coring trip began.", "Arctjic", "Arctic"),
    ],
)
def test_a_part_of_a_longer_name(text: str, wrong: str, right: str) -> None:
    assert [(marked, forms[0]) for marked, forms in _told(text)] == [(wrong, right)]


def test_two_forms_that_are_as_likely_are_both_shown() -> None:
    (found,) = problems("The study of the University of New South Wales in Sydnay says so.", "name-typo")
    assert (found.suggestions, found.severity, found.fix) == (("Sydney", "Sunday"), "warning", None)
    assert found.message == "“Sydnay” looks misspelt; “Sydney” or “Sunday” may be meant"

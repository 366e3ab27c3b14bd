"""What rules say where they suggest nothing, or say why: the evidence is all that a reader has."""

import pytest
from running import problems


@pytest.mark.parametrize(
    ("rule", "text", "message"),
    [
        ("impossible-time", "It began at 24:30 GMT.", "“24:30” is not a time: the day ends at 24:00"),
        ("impossible-time", "It began at 25:10 GMT.", "“25:10” is not a time: no day has 25 hours"),
        (
            "impossible-time",
            "It began at 9:75\u202fpm.",
            "“9:75\u202fpm” is not a time: minutes and seconds go up to 59",
        ),
        ("impossible-time", "It began at 24:10 PM.", "“24:10 PM” mixes the 24-hour clock with “PM”"),
        (
            "impossible-time",
            "It began at 9 p.m. a.m. here.",
            "“9 p.m. a.m.” is not a time: it is both a.m. and p.m.",
        ),
        ("impossible-age", "A 188-year-old man was hurt.", "Nobody is 188 years old"),
        ("impossible-date", "It was 31 April.", "“31 April” does not exist: April has 30 days"),
        (
            "impossible-date",
            "It was 29 February 2023.",
            "“29 February 2023” does not exist: February 2023 has 28 days",
        ),
        ("impossible-date", "It was 2022-13-01.", "“2022-13-01” is not a date in any order"),
        (
            "age-mismatch",
            "Born in 1999, he died in 1999, aged 3.",
            "Somebody born in 1999 who died in 1999 was 0, not 3",
        ),
        ("death-before-birth", "He was born in 1954 and died in 1932.", "Nobody born in 1954 can have died in 1932"),
        ("backward-range", "He ruled from 2015\nto 2009.", "“2015 to 2009” ends before it begins"),
        ("weekday-mismatch", "It was Monday, 30 March 2022.", "30 March 2022 was a Wednesday, not a Monday"),
        (
            "weekday-mismatch",
            "It was Monday, 03/05/2022.",
            "3 May 2022 was a Tuesday or 5 March 2022 was a Saturday, not a Monday",
        ),
        (
            "headline-number-mismatch",
            "# Acme raises $24 Million\n\nAcme has raised $42m.",
            "The headline has “$24 Million”, the article “$42m”",
        ),
        (
            "conversion-mismatch",
            "It is 10 miles (25km) off.",
            "“25km” does not match the measure before it, which comes to “16km”",
        ),
        (
            "dangling-article",
            "It was a to the end.",
            "No noun follows “a”: a word is missing before “to”, or “a” has to go",
        ),
        (
            "impossible-pair",
            "The was opened.",
            "“The was” cannot stand together: a word is missing, or one of the two is wrong",
        ),
        ("double-comparison", "It was more easier.", "“more easier” should be “easier”: one comparison is enough"),
        ("joined-verb", "You have to login first.", "As a verb, “login” is written “log in”"),
        ("plural-apostrophe", "These tomato's are ripe.", "“tomato's” is no plural; the plural is “tomatoes”"),
        ("merge-conflict", "<<<<<<< HEAD\nOne.\n\nTwo.", "An unresolved merge conflict"),
        (
            "repeated-headline",
            "---\ntitle: The bridge is shut\n---\n\nThe bridge is shut\n\nIt is.",
            "The headline on line 2 stands here again",
        ),
        (
            "name-typo",
            "The Lithuanain army left.",
            "“Lithuanain” looks like a misspelling of “Lithuanian”, the name of a people",
        ),
        ("name-typo", "They met on Sautrday.", "“Sautrday” looks like a misspelling of “Saturday”, a day or month"),
        (
            "word-confusion",
            "It has a big affect on them.",
            "Judging by the words around it, “affect” should be “effect”",
        ),
        (
            "unrendered-markup",
            "It was **late* again.",
            "The asterisks do not match: two at one end and one at the other",
        ),
        ("open-compound", "She is self employed.", "“self employed” is written “self-employed”"),
        ("verb-form", "She has went home.", "“went” should be “gone” after “She has”"),
        ("mixed-script", "He met Рutin.", "“Рutin” has letters that only look Latin and are Cyrillic: “Р”"),
    ],
)
def test_what_is_said(rule: str, text: str, message: str) -> None:
    (problem,) = problems(text, rule)
    assert problem.message == message

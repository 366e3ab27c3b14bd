"""Listings that nothing marks as code."""

import pytest

from copydesk.formats import read
from copydesk_rules.listings import is_code_line, is_listing

LISTINGS = {
    "fields of a record": "Package: lamu\nVersion: 2.9\nDepends: libc (>= 2.1)\nIt says good day.",
    "lines of a log": "Mar 31 17:30:10 lamu sshd: it listens.\nMar 31 17:30:11 lamu sshd: it has stopped.",
    "dates of a log": "2024-03-31 17:30 it listens.\n2024-03-31 17:31 it has stopped.",
    "settings": "sign-tags = true keyid = XX export-dir = /srv/build notify = off",
    "commands and what they are now": "apt-get update -> apt update apt-get search -> apt search apt-get show -> apt show",
    "a program": "(define (mean all) (/ (apply + all) (length all)))",
    "a row of a table": "2022;16/12/2018;1001;Order 3378;as agreed;4/12/2018;“part 1, 2”;ea;X",
    "paths": "The files in /srv/files and /var/lib/files were made from /etc/files.",
}
PROSE = {
    "a sentence": "The minister said the talks had been constructive.",
    "turns of an interview": "Q: Were you there?\nA: I was.\nQ: And now?\nA: I am here.",
    "a few names of code": "Of the many files that the program keeps, user_name and user_id are read when it begins, and"
    " the last of them, user_key, only when somebody who has not been seen before asks for it by name, which is rare.",
    "terms in braces": "The same as a {bug}, but said of a {program} by those who have seen a {feature}.",
    "an equation": "It took them a day to find that a = b.",
}


@pytest.mark.parametrize("text", LISTINGS.values(), ids=LISTINGS)
def test_a_listing_is_known_by_its_lines_and_signs(text: str) -> None:
    assert is_listing(text)


@pytest.mark.parametrize("text", PROSE.values(), ids=PROSE)
def test_prose_is_no_listing(text: str) -> None:
    assert not is_listing(text)


def test_a_line_of_a_listing_is_code_and_prose_right_before_it_is_none() -> None:
    document = read("The the first row is this.\n\n2022;16/12/2018;1001;Order 33;4/12/2018;ea;X\n", "a.txt")
    assert is_code_line(document, document.prose.index("Order"))
    assert not is_code_line(document, document.prose.index("the"))


def test_a_short_line_of_a_program_is_code_by_the_lines_around_it() -> None:
    document = read("((lambda (one)\n\n(list one (list (one one))))\n\n(list one))\n", "a.txt")
    assert is_code_line(document, document.prose.index("one one"))

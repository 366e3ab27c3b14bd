"""A range of years, days or numbers that ends before it begins."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.dates.backwards import goes_on_backwards, runs_backwards
from copydesk_rules.dates.calendar import MONTH_NAME, YEAR, WrittenDate, dates, month_of
from copydesk_rules.dates.ranges import backward_ranges

# What shows that two numbers are no years of our era, but years before Christ, lengths or counts.
_NO_YEARS = r"(?!\)? (?:BC|B\.C|BCE|m|km|kg|ft|people|jobs|points|words|men|seats)\b)"
_YEARS = Regex(
    rf"(?P<first>{YEAR})(?P<mark>[-–—]| (?:to|until|till|through|and) )(?P<last>{YEAR})"
    rf"(?![\w%]|[-–/.,:]\d|\)? ?[=+*×÷]){_NO_YEARS}"
)
# A currency, a letter or a hyphen before makes it an amount, an identifier or a telephone number.
_NOT_BEFORE = Regex(r"[\w.,:/$£€#–—-]\Z|[=+*×÷] ?\Z")
# What is numbered and no year: pages, telephones, verses, points.
_NUMBERED = Regex(
    r"\b(?:pages?|pp?\.|phones?|tel\.?|telephone|call|fax|mobile|scored?|scores? of|numbers?|nos?\.|rooms?|lines?"
    r"|verses?|psalms?|items?|lots?|won|lost|beat|by|lead|led|record) ?\Z"
)
_FROM = Regex(r"\b(?:[Ff]rom|years?|season|term|period|reign|ruled?|served|era|war|between) \Z")
_BETWEEN = Regex(r"\b[Bb]etween \Z")
_TO = r"(?: ?[-–—] ?| (?:to|until|till|through) )"
_ORDINAL = r"(?:st|nd|rd|th)?"
_RANGE = Regex(rf"{_ORDINAL}(?:{_TO}| and )[\dA-Z]")
"""What follows a number that begins a range."""
_MONTHS = Regex(rf"[0-9](?P<mark>{_TO})(?P<last>{MONTH_NAME})\.? (?P<last_year>\d{{4}})(?!\w)")
_MONTH_BEFORE = Regex(rf"(?P<first>{MONTH_NAME})\.? (?P<year>\d{{4}})\Z")
_DAYS = Regex(
    rf"(?P<first>[0-9][0-9]?)(?P<ordinal>{_ORDINAL})(?P<mark>{_TO})(?P<last>[0-9][0-9]?){_ORDINAL}(?![\w%]|[-–/.,:]\d)"
)
# Before and after two days; with a dash between them only where a year shows that they are no score.
_NOT_OF_MORE = Regex(r"(?:\A|[^\w.,:/-] ?)\Z")
_DAYS_OF_MONTH = (
    (Regex(r"\b[Ff]rom \Z"), Regex(rf" (?:of )?{MONTH_NAME}(?!\w)")),
    (Regex(rf"{MONTH_NAME}\.? \Z"), Regex(r", (?:19|20)\d\d(?!\w)")),
    (_NOT_OF_MORE, Regex(rf" {MONTH_NAME}\.? (?:19|20)\d\d(?!\w)")),
)
_IN_WORDS = Regex(rf" (?:of )?{MONTH_NAME}(?!\w)")
"""After two days with “to” between them, which no score before the name of a month has."""
_UNIT = (
    r"(?:years?(?:[ -]olds?)?|months?|weeks?|days?|hours?|minutes?|per ?cent|percentage points?|%|kg|kilos?|tonnes?|km"
    r"|kilomet(?:re|er)s|miles?|people|jobs|homes|million|billion|trillion|thousand)(?![\w-])"
)
"""What the two numbers of a range count: “between 15 and 12 years”."""
_COUNTS = Regex(rf"(?P<first>[0-9](?<![\w.,:/$£€¥#–—-].)\d{{0,2}})(?P<mark> and )(?P<last>\d{{1,2}})(?= ?{_UNIT})")
_NO_RANGE = Regex(
    r"\b(?:difference|gap|choice|choos\w+|chose|split|distinction|ratio|match|relation\w*|alternat\w+|link|draw"
    r"|compar\w+|swing|vary|varie\w|switch\w*|divided?|divisions?|agreement|contrast|swap\w*)"
    r"(?: [\w’'-]+){0,2} [Bb]etween \Z"
)
"""What stands between two numbers and may name the larger first: “the difference between 15 and 12 people”."""
_LONGEST_MONTH = 16
_LAST_DAY = 31
_BETWEEN_DATES = Regex(_TO)


@rule(
    Bad("He was president [[1985-1979]].", suggestions=("1979-1985",)),
    Bad(
        "She worked there from [[2015 to 2009]], and at the mill (from [[1999–1989]]).",
        suggestions=("2009 to 2015", "1989–1999"),
    ),
    Bad("The fair runs from [[12 March 2022 to 9 March 2022]].", suggestions=("9 March 2022 to 12 March 2022",)),
    Bad("Open [[April 12 – April 2]].", suggestions=("April 2 – April 12",)),
    Bad("She ruled between [[1999 and 1989]], and was mayor from [[March 2015 to May 2013]]."),
    Bad("It is for the 1979 race: [[15 to 13]] August. (Open [[9 until 2]] May.)"),
    Bad("Open from [[12th to 9th]] March; the fair is on March [[12-9]], 2022, and the feast on [[12–9]] March 2022."),
    Bad("It is given between [[32 and 20]] weeks; between [[9 and 5]]% are ill."),
    Bad("It costs between [[£3,000 and £2,000]]; bake it for [[22 to 20]] minutes. Open from [[7pm to 2pm]]."),
    Good("It costs between £3,000 and £20m; it takes 20 to 22 minutes; open from 11pm to 12pm, and from 9pm to 5am."),
    Good("It was moved from 7pm to 2pm, and lasts from 8pm to 6pm on Sunday. The time for it fell from 22 to 20 days."),
    Good("It fell to between 10 and 5 per cent, a choice between 10 and 5 years; open between 9 and 5 on 3 days."),
    Good(
        "It fell between 2015 and 1999; so 1985-1979 = 6, and x = 1985-1979; see pages 1985-1979, and call 2010-1999."
    ),
    Good(
        "They won 12-9 March 2022; from 30 March to 2 April; March 9-12, 2022; John 3:16-2:4; May 2013 to March 2015."
    ),
    Good("He was president 1979-1985, from 2009 to 2015 and 15 March to 9 April; Minoan ware, 1700–1500 BC."),
    Good(
        "Jobs were cut from 2015 to 1999, the price from $2000-1800, the road from 1900 to 1600 m; call 555-1800-1700."
    ),
    Good("The range 2000-1999x is CVE-2021-1999; 20 December – 5 January; the count went down from 2010 to 2000."),
    Good(
        "The deadline was moved from 15 to 13 March. The vote was brought forward from 30 to 25 May, and the ban from"
        " 2035 to 2030. It was moved from March 2015 to May 2013 and from 12 March 2022 to 9 March 2022."
    ),
    Good("It would accelerate the end of the plan from 2020 to 2018."),
    Good("It went up from 30 to 20 June. It sent 15 to 13 Marines and 20 to 15 Mayors to 12 to 9 Marlow Road."),
    Bad("He ruled from [[2015\nto 1999]]? It is open from [[15 to\n13]] March."),
    Bad("Jobs were cut. He was mayor from [[2015 to 2009]]; in the country it is shut from [[15 to 13]] March."),
    family="dates",
    languages=("en",),
    severity="warning",
)
def backward_range(document: Document) -> Iterator[Finding]:
    """A range of years, days or numbers that ends before it begins, such as “1985–1979”.

    Two numbers were swapped, or one is mistyped. Left alone are years before Christ, amounts, pages, telephone
    numbers, sums, whatever is counted down, and ranges of days without a year, which may run over New Year.
    """
    text = document.prose
    begins = [figure for figure in document.figures if _RANGE.match(text, figure.end)]
    if begins:
        starts = [figure.start for figure in begins]
        yield from _of_years(document, starts)
        yield from _of_months(document, [figure.end - 1 for figure in begins])
        yield from _of_days(document, starts)
        if "etween " in text:
            yield from _of_counts(document, starts)
    for span, in_order in backward_ranges(document):
        yield _backward(text, span, *in_order)
    for first, last in pairwise(dates(document.prose)):
        if _BETWEEN_DATES.fullmatch(text, first.span.end, last.span.start) and _is_backward(first, last):
            span = Span(first.span.start, last.span.end)
            if not runs_backwards(document, span.start):
                between = text[first.span.end : last.span.start]
                yield _backward(text, span, f"{document.text(last.span)}{between}{document.text(first.span)}")


def _of_years(document: Document, starts: Iterable[int]) -> Iterator[Finding]:
    """From a year to one before it."""
    text = document.prose
    for match in _YEARS.at(starts, text):
        if int(match["first"]) > int(match["last"]) and _is_of_years(document, match):
            yield _backward(text, Span(*match.span()), f"{match['last']}{match['mark']}{match['first']}")


def _of_months(document: Document, starts: Iterable[int]) -> Iterator[Finding]:
    """From a month of one year to a month of another that lies before it."""
    text = document.prose
    for match in _MONTHS.at(starts, text):
        before = _MONTH_BEFORE.left_of(text, match.start() + 1, _LONGEST_MONTH)
        first, last = month_of(before["first"]) if before else None, month_of(match["last"])
        if before and first and last and (int(before["year"]), first) > (int(match["last_year"]), last):
            turned = text[match.start("last") : match.end()] + match["mark"] + before[0]
            if not runs_backwards(document, before.start()):
                yield _backward(text, Span(before.start(), match.end()), turned)


def _of_days(document: Document, starts: Iterable[int]) -> Iterator[Finding]:
    """From a day of a month to one before it."""
    text = document.prose
    for match in _DAYS.at(starts, text):
        if int(match["last"]) < int(match["first"]) <= _LAST_DAY and _is_of_days(document, match):
            first, last = text[match.start() : match.start("mark")], text[match.end("mark") : match.end()]
            yield _backward(text, Span(*match.span()), f"{last}{match['mark']}{first}")


def _of_counts(document: Document, starts: Iterable[int]) -> Iterator[Finding]:
    """Between a number of something and a smaller one."""
    text = document.prose
    for match in _COUNTS.at(starts, text):
        if int(match["last"]) < int(match["first"]) and _is_range(document, match):
            yield _backward(text, Span(*match.span()), f"{match['last']}{match['mark']}{match['first']}")


def _is_of_years(document: Document, match: re.Match[str]) -> bool:
    """Whether the numbers are years, and the range does not run backwards on purpose."""
    text, start = document.prose, match.start()
    if any(sign.left_of(text, start) for sign in (_NOT_BEFORE, _NUMBERED)) or runs_backwards(document, start):
        return False
    if match["mark"] == " and ":
        return _BETWEEN.left_of(text, start) is not None and not goes_on_backwards(document, match.end())
    return len(match["mark"]) == 1 or _FROM.left_of(text, start) is not None


def _is_of_days(document: Document, match: re.Match[str]) -> bool:
    """Whether the name of a month beside them, and no score or page, shows that two numbers are days."""
    text, start = document.prose, match.start()
    if _NUMBERED.left_of(text, start) or runs_backwards(document, start):
        return False
    if match["mark"].strip().isalpha() and _NOT_OF_MORE.left_of(text, start) and _IN_WORDS.match(text, match.end()):
        return True
    return any(left.left_of(text, start) and right.match(text, match.end()) for left, right in _DAYS_OF_MONTH)


def _is_range(document: Document, match: re.Match[str]) -> bool:
    """Whether something lies between two numbers, and nothing is counted down from one to the other."""
    text, start = document.prose, match.start()
    is_between = _BETWEEN.left_of(text, start) is not None and _NO_RANGE.left_of(text, start) is None
    return is_between and not runs_backwards(document, start)


def _is_backward(first: WrittenDate, last: WrittenDate) -> bool:
    if first.date and last.date:
        return first.date > last.date
    return first.month == last.month and first.day > last.day and first.year is None


def _backward(text: str, span: Span, *suggestions: str) -> Finding:
    return Finding(span, f"“{text[span.start : span.end]}” ends before it begins", suggestions)

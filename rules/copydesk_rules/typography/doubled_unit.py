"""A currency, a percentage or half of the day that is given twice for one number."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule

_NAMES = {"$": "dollars?", "£": "pounds?", "€": "euros?", "¥": "yen", "₹": "rupees?"}
_CODES = {"USD": "$", "GBP": "£", "EUR": "€", "INR": "₹"}
_GAP = "[ \u00a0]"
_FIGURE = rf"{_GAP}?\d(?:[\d,]*\d)?(?:\.\d+)?(?:[ \u00a0-]?(?:[mb]illion|trillion|thousand|crore|lakh|[mbt]n|[mbk])\b)?"
_NUMBER = r"[0-9](?:[\d,]*\d)?(?:\.\d+)?"
_SPACES = " \u00a0"
_LARGE = (("million", "m mn mln"), ("billion", "b bn bln"), ("trillion", "t tn trn"))
"""Large numbers, and how they are written for short after a figure."""
_HALVES = (
    *((half, half) for half in ("am", "pm", "AM", "PM", "a.m.", "p.m.")),
    *((half, "in the morning") for half in ("am", "AM", "a.m.")),
    *((half, at) for half in ("pm", "PM", "p.m.") for at in ("in the afternoon", "in the evening", "at night")),
)
"""Halves of the day, and what says them once more."""


def _expressions() -> Iterator[tuple[str, Regex]]:
    """The ways to double a unit, by what is looked for first: one character, or a few, which is found fast."""
    for sign, name in _NAMES.items():  # “$5 dollars”
        yield sign, Regex(rf"[{sign}]{_FIGURE}(?P<surplus>[ \u00a0-]{name})(?![\w’'-])")
    for gap in _SPACES:  # “5% per cent”
        yield f"%{gap}per", Regex(rf"[0-9](?<![\w.,].)[\d,]*(?:\.\d+)?%(?P<surplus>{gap}per ?cent)(?![\w’'-])")
    for code, sign in _CODES.items():  # “USD $5”
        yield code, Regex(rf"(?P<surplus>{code}(?<!\w{code}){_GAP}?)[{sign}]{_GAP}?\d[\d,]*")
    for word, shorts in _LARGE:  # “£5m million”
        for short, gap in product(shorts.split(), _SPACES):
            figure = rf"(?:(?<=[$£€])|(?<![\w.,$£€-])){_NUMBER}{short}"
            yield f"{short}{gap}{word}", Regex(rf"{figure}(?P<surplus>{gap}{word})(?![\w’'-])")
    for half, again in _HALVES:  # “3am in the morning”
        time = rf"(?<![\w.:])\d{{1,2}}(?:[.:]\d\d)? ?{re.escape(half)}"
        yield f"{half} {again}", Regex(rf"{time}(?P<surplus> {again})(?![\w’'-])")
    yield "Rs", Regex(rf"(?P<surplus>Rs(?<!\wRs)\b\.?{_GAP}?)₹{_GAP}?\d[\d,]*")


_DOUBLED = dict(_expressions())


@rule(
    Bad("It cost [[£2.1bn pounds]], or [[$5 dollars]] a day.", fixed="It cost £2.1bn, or $5 a day."),
    Bad("A [[$1.5 million dollar]] house took [[70% per cent]] of it.", fixed="A $1.5 million house took 70% of it."),
    Bad("He has [[Rs ₹11]] lakh and [[USD $5]].", fixed="He has ₹11 lakh and $5."),
    Bad("It has raised $[[90m million]] of [[3.5bn billion]] euros.", fixed="It has raised $90m of 3.5bn euros."),
    Bad(
        "It began at [[3.10am in the morning]] and ended at [[9 pm pm]].", fixed="It began at 3.10am and ended at 9 pm."
    ),
    Good("It cost £5, pounds fell, and $5 dollar-denominated notes rose 5% percentage-wise."),
    Good("He has Rs 11 lakh, $5 Canadian dollars, US$5, USD 5 and 5 pounds of rice at £5."),
    Good("It cost €5, dollars were dear; the £ pound sign, $$x$$ and 5% percentile."),
    family="typography",
    languages=("en",),
)
def doubled_unit(document: Document) -> Iterator[Finding]:
    """A unit that is given twice for one number: “£2.1bn pounds”, “Rs ₹11”, “5% percent”, “3am in the morning”.

    A sign is read aloud as its word, so one of the two has to go. The fix takes out the word, or the code before a
    sign; it is unsafe, since another currency may be meant.
    """
    for word, signs in _by_last_word().items():
        for sign in signs if not word or word in document.vocabulary else ():
            if sign in document.prose:
                yield from map(_finding, _DOUBLED[sign].finditer(document.prose))


@cache
def _by_last_word() -> Mapping[str, Sequence[str]]:
    """What is looked for first, by its last word, which most articles lack; by “” where that is a part of a word."""
    by_word = defaultdict[str, list[str]](list)
    for sign in _DOUBLED:
        word = sign.rsplit(maxsplit=1)[-1]
        is_whole = word.isalpha() and "%" not in sign  # not that of “percent”
        by_word[word if is_whole else ""].append(sign)
    return by_word


def _finding(match: re.Match[str]) -> Finding:
    right = match[0].replace(match["surplus"], "")
    fix = Fix.replace(Span(*match.span("surplus")), "", "unsafe")
    return Finding(Span(*match.span()), f"“{match[0]}” names the unit twice", (right,), fix)

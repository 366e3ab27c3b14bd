"""A measure and a conversion in brackets that do not match."""

from collections.abc import Iterator
from re import Match

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.consistency.measures import MEASURE, Measure, measure

_IN_BRACKETS = Regex(
    r"[(](?:(?:about|around|approximately|roughly|nearly|almost|over|some|or|just (?:over|under)|more than|~) ?)?"
    rf"(?P<all>{MEASURE})[)]"
)
_BEFORE = Regex(rf"(?<![\w.,$£€/–-]){MEASURE}[a-z -]{{0,12}} ?\Z")
_LONGEST = 48
_SLACK = 0.06
"""How far a conversion may be off beyond the rounding of both numbers."""
_DEGREES = 3
"""Degrees Fahrenheit by which a temperature may be off beyond the rounding of both."""
_DIFFERENCE = Regex(
    r"\b(?:by|rise|rises|rose|risen|increase[ds]?|fall|fell|falls|drop(?:ped|s)?|warming|warmed|warmer|cooler|colder"
    r"|hotter|difference|change|above|below|between|within|limit|up|anomaly|swing|least)\b"
)
"""Words that announce a difference of temperatures, which is converted without the 32 degrees."""
_COMPARED = Regex(r" (?:above|below|more|less|higher|lower|warmer|cooler|colder|hotter)\b")
"""Words that show such a difference after it: “1.6F (0.9C) above the mean”."""


@rule(
    Bad("It is 10 miles ([[25km]]) from here.", fixed="It is 10 miles (16km) from here."),
    Bad("The sack weighs 10kg ([[15 pounds]]).", fixed="The sack weighs 10kg (22 pounds)."),
    Bad(
        "A 100-acre ([[20-hectare]]) farm rose to 1,000 feet (about [[3,000 metres]]).",
        fixed="A 100-acre (40-hectare) farm rose to 1,000 feet (about 300 metres).",
    ),
    Bad(
        "It was 30C ([[60F]]) at noon, and he is 6ft 2in ([[1.58m]]).",
        fixed="It was 30C (86F) at noon, and he is 6ft 2in (1.88m).",
    ),
    Bad(
        "She is 188cm ([[5ft 2in]]); it burnt 5 million acres ([[5 million hectares]]).",
        fixed="She is 188cm (6ft 2in); it burnt 5 million acres (2 million hectares).",
    ),
    Good("It is 10 miles (16km), a 100-acre (40-hectare) farm, 6ft (1.8m), 5ft 10in (178cm), 10kg (22lb), 30C (86F)."),
    Good("At 1.6F (0.9C) above the mean, it was 2C (3.6F) warmer than in May."),
    Good("It rose by 2C (3.6F). It holds 10 gallons (45 litres) or 10 gallons (38 litres); 100 tons (91 tonnes)."),
    Good("It cost 100 pounds ($150), £5m (3 miles of it), 10 miles (30 minutes) or 10 miles (12 miles by road)."),
    Good("About 1,000 feet (300m), 6,000ft (1,830m), 90mph (145km/h), 40F (4C), 1.5 million acres (607,000 hectares)."),
    family="consistency",
    severity="error",
    languages=("en",),
)
def conversion_mismatch(document: Document) -> Iterator[Finding]:
    """A measure and its conversion that do not match: “10 miles (25km)”.

    Readers who think in the second unit are told something wrong. Reported only where no rounding explains the
    difference, and at the conversion, since most articles measure first in the units of their readers; only the
    author knows which of the two is wrong. Gallons, tons and ounces may be British or American, and a difference of
    temperatures is converted as a difference.
    """
    if "(" in document.marks:
        for match in _IN_BRACKETS.finditer(document.prose):
            start = match.start()
            before = _BEFORE.left_of(document.prose, start, _LONGEST)
            first, second = (measure(before), measure(match)) if before else (None, None)
            if first and second and _disagree(document, first, second, match):
                yield _finding(match, first, second)


def _disagree(document: Document, first: Measure, second: Measure, conversion: Match[str]) -> bool:
    """Whether two measures of one kind in different units are not the same, however they are rounded."""
    if first.kind != second.kind or first.unit == second.unit:
        return False
    if first.kind == "temperature":
        before = _DIFFERENCE.left_of(document.folded, conversion.start(), _LONGEST)
        is_difference = before or _COMPARED.match(document.folded, conversion.end())
        slack = _DEGREES + 1.8 * (first.rounding + second.rounding)
        return not is_difference and abs(_fahrenheit(first) - _fahrenheit(second)) > slack
    return not any(
        abs(first.amount * one - second.amount * other)
        <= _SLACK * max(first.amount * one, second.amount * other) + first.rounding * one + second.rounding * other
        for one in first.factors
        for other in second.factors
    )


def _fahrenheit(temperature: Measure) -> float:
    return temperature.amount * 1.8 + 32 if temperature.unit == "c" else temperature.amount


def _finding(match: Match[str], first: Measure, second: Measure) -> Finding:
    span, right = Span(*match.span("all")), _right(match, first, second)
    message = f"“{match['all']}” does not match the measure before it, which comes to “{right}”"
    return Finding.replacing(span, right, message, "unsafe")


def _right(match: Match[str], first: Measure, second: Measure) -> str:
    """The conversion of the first measure, written as the second one is."""
    if first.kind == "temperature":
        amount = _fahrenheit(first) if second.unit == "f" else (first.amount - 32) / 1.8
    else:
        amount = first.amount * first.factors[0] / second.factors[0] / second.size
    if second.smaller:
        whole, rest = divmod(round(amount * second.smaller), second.smaller)
        return f"{whole}{match['space']}{match['unit']} {rest}{match['space']}{match['smaller']}"
    whole_digits, _, decimals = match["number"].replace(",", "").partition(".")
    significant = max(2, len(whole_digits.rstrip("0")))
    rounded = round(amount, len(decimals)) if decimals else float(f"{amount:.{significant}g}")
    return match["all"].replace(match["number"], f"{rounded:,.{len(decimals)}f}", 1)

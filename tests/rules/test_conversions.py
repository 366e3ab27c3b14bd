"""Measures and their conversions: what rounding explains, and what it does not."""

import pytest

from copydesk.formats import read
from copydesk_rules.consistency.conversion_mismatch import conversion_mismatch


def _suggested(measures: str) -> list[str]:
    document = read(f"The house is {measures} away from it.", "a.txt")
    return [finding.suggestions[0] for finding in conversion_mismatch.findings(document, {})]


@pytest.mark.parametrize(
    "measures",
    """10 miles (16km)|a 5-mile (8km) walk|100 metres (328 feet)|6ft (1.83m)|5ft 4in (1.63m)|6ft 5in (196cm)|12 inches (30cm)
    |10 stone (64kg)|10st 7lb (67kg)|150 pounds (68 kilograms)|2lb (900g)|8oz (225g)|1kg (2.2lb)|20 litres (5.3 gallons)
    |60mph (97km/h)|20C (68F)|72F (22C)|100 degrees Fahrenheit (38 degrees Celsius)|500 acres (202 hectares)
    |1.2 million acres (485,000 hectares)|30,000 feet (9,144 metres)|3,000 metres (almost 10,000 feet)|2 tonnes (2.2 tons)
    |3ft (1m)|30ft (10m)|1 gallon (4.5 litres)|1 gallon (3.8 litres)|85kg (13st 5lb)|25mm (1 inch)|451F (233C)
    |7,000 square feet (650 sq m)|half a mile (800m)|100 pounds (150 dollars)""".split("|"),
)
def test_what_rounding_explains_is_right(measures: str) -> None:
    assert _suggested(measures.strip()) == []


@pytest.mark.parametrize(
    ("measures", "right"),
    [
        ("26 miles (52 km)", "42 km"),
        ("100 metres (228 feet)", "328 feet"),
        ("5ft 4in (1.36m)", "1.63m"),
        ("6ft 5in (169cm)", "196cm"),
        ("10st 7lb (76kg)", "67kg"),
        ("67kg (12st 7lb)", "10st 8lb"),
        ("20C (86F)", "68F"),
        ("72F (32C)", "22C"),
        ("1.2 million acres (845,000 hectares)", "486,000 hectares"),
        ("30,000 feet (about 9,144 miles)", "6 miles"),
        ("1,500 miles (4,200km)", "2,400km"),
        ("20 litres (15 gallons)", "5 gallons"),
    ],
)
def test_what_no_rounding_explains_is_corrected(measures: str, right: str) -> None:
    assert _suggested(measures) == [right]

"""Measures as articles write them: “10 miles”, “6ft 2in”, “30C”, with what they come to in one unit of their kind."""

from re import Match

from copydesk.named_tuple import NamedTuple

_FACTORS: dict[str, dict[str, tuple[float, ...]]] = {
    "length": {
        "km kms kilometre kilometres kilometer kilometers": (1000,),
        "mile miles mi": (1609.344,),
        "m metre metres meter meters": (1,),
        "ft foot feet": (0.3048,),
        "in inch inches": (0.0254,),
        "yd yds yard yards": (0.9144,),
        "cm cms centimetre centimetres centimeter centimeters": (0.01,),
        "mm millimetre millimetres millimeter millimeters": (0.001,),
    },
    "area": {
        "ha hectare hectares": (10_000,),
        "acre acres": (4046.86,),
    },
    "mass": {
        "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes": (1,),
        "lb lbs pound pounds": (0.45359,),
        "st stone stones": (6.35029,),
        "oz ounce ounces": (0.02835, 0.0311),
        "g gram grams gramme grammes": (0.001,),
        "tonne tonnes ton tons": (1000, 907.185, 1016.05),
    },
    "volume": {
        "l litre litres liter liters": (1,),
        "gallon gallons": (3.78541, 4.54609),
        "pint pints": (0.473176, 0.568261),
    },
    "speed": {
        "kph km/h kmh kmph": (1,),
        "mph": (1.609344,),
    },
    "temperature": {"c celsius centigrade": (1,), "f fahrenheit": (1,)},
}
"""What each unit comes to in one of its kind; more than one where a word means several: tons, gallons."""
_KINDS = {
    name: (kind, names.split()[0], factors)
    for kind, units in _FACTORS.items()
    for names, factors in units.items()
    for name in names.split()
}
_SIZES = {"thousand": 1e3, "million": 1e6, "billion": 1e9}
_SMALLER = {"ft": ("in", 12), "st": ("lb", 14), "lb": ("oz", 16)}
# The table says what is a unit: an expression of all of them would take a run for one article 4 ms to compile.
MEASURE = (
    r"(?P<number>\d[\d,]*(?:\.\d+)?)(?: (?P<size>thousand|million|billion))?"
    r"(?P<space>[ \u00a0-]?)(?:°|degrees? |deg )?(?P<unit>[A-Za-z]+(?:/h)?)\b"
    r"(?:[ ,]{0,2}(?P<more>\d{1,2})[ -]?(?P<smaller>in|inch|inches|lb|lbs|pounds?|oz|ounces?)\b)?"
)
_ROUGHLY, _ROUND = 0.5, 0.08


class Measure(NamedTuple):
    """An amount, how far it may be rounded, and what its unit comes to in the unit of its kind, in one way or more.

    `size` is that of “million”, `smaller` how many of a smaller unit, written after it, make one: 12 of “6ft 2in”.
    """

    kind: str
    unit: str
    amount: float
    rounding: float
    factors: tuple[float, ...]
    size: float = 1.0
    smaller: int = 0


def measure(match: Match[str]) -> Measure | None:
    """The measure that an expression made of `MEASURE` found; None where its parts do not go together."""
    if match["unit"].lower() not in _KINDS:
        return None
    kind, unit, factors = _KINDS[match["unit"].lower()]
    written = match["number"].replace(",", "")
    amount = float(written)
    decimals = len(written.partition(".")[2])
    rounding = _ROUGHLY / 10**decimals
    if not decimals and written.endswith("0"):
        rounding = max(rounding, min(_ROUND * amount, _ROUGHLY * 10 ** (len(written) - len(written.rstrip("0")))))
    many = 0
    if match["more"]:
        smaller, many = _SMALLER.get(unit, ("", 0))
        if not many or _KINDS[match["smaller"]][1] != smaller:
            return None
        amount, rounding = amount + int(match["more"]) / many, _ROUGHLY / many
    size = _SIZES.get(match["size"] or "", 1.0)
    return Measure(kind, unit, amount * size, rounding * size, factors, size, many)

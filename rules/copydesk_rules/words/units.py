"""Units that are counted, in the singular, which they have before a noun: “a three-year deal”."""

TIMES = ("minute", "hour", "day", "week", "month", "year")
UNITS = frozenset(TIMES).union(
    "mile metre meter kilometre kilometer foot inch acre hectare storey story bedroom page point game match lap seat"
    " member litre liter gallon tonne ton pound".split()
)

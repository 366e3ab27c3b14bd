"""An amount of money that is not written in the house style."""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk.named_tuple import NamedTuple


class Form(StrEnum):
    """How a house writes amounts; `CONSISTENT` is the way that an article itself writes most often."""

    CONSISTENT = "consistent"
    SIGN = "sign"
    CODE = "code"
    WORD = "word"


class Dollars(StrEnum):
    """How a house signs dollars of the United States."""

    CONSISTENT = "consistent"
    BARE = "$"
    NAMED = "US$"


_CODES = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
_DOLLARS = ("$", "US$")
_WORDS = {"USD": "dollars", "EUR": "euros", "JPY": "yen", "INR": "rupees"}
"""Words for currencies; “pounds” may be weighed."""
_SIGNS = {code: sign for sign, code in _CODES.items() if sign != Dollars.NAMED}
_AMOUNT = r"(?P<amount>\d[\d,]*(?:\.\d+)?)(?P<size>[ \u00a0]?(?:[mb]illion|trillion|[mbt]n|[mk])\b)?"
_GAP = r"[ \u00a0\u202f]?"
_BEFORE = Regex(rf"(?<![\w$€£¥₹])(?P<unit>US\$|[$€£¥₹]|USD|EUR|GBP|JPY|INR){_GAP}{_AMOUNT}(?![\w%]|[.,]\d|-\d)")
_AFTER = Regex(
    rf"(?<![\w$€£¥₹.,-]){_AMOUNT}{_GAP}(?P<unit>[€£]|\b(?:USD|EUR|GBP|JPY|INR|(?:US )?dollars|euros|yen|rupees)\b)"
)
_OTHER_DOLLARS = Regex(
    r"(?<![A-Za-z])(?:A|AU|C|CA|NZ|HK|S|NT)\$|(?:Australian|Canadian|Zealand|Kong|Singapore) dollars?\b"
)
_NO_WORD = Regex(r"\A1\Z|(?<!illi)(?:[mk]|[mbt]n)\Z")
"""Figures that no plural goes with, and those in short: “5m”."""
_MARKS = ("$", "€", "£", "¥", "₹", "USD", "EUR", "GBP", "JPY", "INR", "dollars", "euros", "yen", "rupees")


class Amount(NamedTuple):
    """An amount as an article writes it: its currency by code, which of the forms it has, the unit as written."""

    span: Span
    currency: str
    form: Form
    unit: str
    figure: str


@rule(
    Bad(
        "It cost €5 million, then €6 million, then [[7 million euros]] and [[EUR 8m]].",
        fixed="It cost €5 million, then €6 million, then €7 million and €8m.",
    ),
    Bad("They paid [[5€]] and [[£ 7]].", fixed="They paid €5 and £7.", options={"form": "sign"}),
    Bad("They paid [[€5 million]].", fixed="They paid EUR 5 million.", options={"form": "code"}),
    Bad("It is $5, or $6, not [[US$7]].", fixed="It is $5, or $6, not $7."),
    Bad("It is [[$5]].", fixed="It is US$5.", options={"dollars": "US$"}),
    Good("It is US$5, which is A$8, and $3 for the driver; 5 pounds of rice, five euros."),
    Good("It cost €5 million, then €6m and £7; a 5-euro note, $5-6 and R$5."),
    Good("It is $5 or $6 there, which is 7 euros or 8 euros, 9 pounds and £10."),
    Good("It is 5€ here, 6€ there, and £ 7; $ 8, too."),
    Good("They paid 5 euros, or 7 dollars.", options={"form": "word"}),
    family="typography",
    languages=("en",),
    default=False,
)
def currency_form(
    document: Document, *, form: str = Form.CONSISTENT, dollars: str = Dollars.CONSISTENT
) -> Iterator[Finding]:
    """An amount of money that is not in house style: “€5”, “EUR 5” or “5 euros”.

    Off by default. `form` is “sign”, “code” or “word”, `dollars` “$” or “US$” for those of the United States; with
    “consistent” an article may choose, and what it writes less often is a remark. Where an article has dollars of
    several countries it may need both signs. Amounts in words and compounds such as “a 5-euro note” are left alone.
    Each fix is unsafe, as the words around may have to change, too.
    """
    if not any(mark in document.prose for mark in _MARKS):
        return
    amounts = sorted((*_amounts(document.prose, _BEFORE), *_amounts(document.prose, _AFTER)))
    commonest = _commonest(amounts)
    sign = _dollar_sign(document, amounts) if dollars == Dollars.CONSISTENT else str(dollars)
    for amount in amounts:
        chosen = commonest[amount.currency] if form == Form.CONSISTENT else Form(form)
        text = _rewritten(amount, chosen, sign)
        has_other_form = amount.form != chosen or (form == Form.SIGN and text != document.text(amount.span))
        has_other_sign = amount.unit in _DOLLARS and sign not in ("", amount.unit)
        if text and (has_other_form or has_other_sign):
            yield _finding(document, amount, text, is_house=(form if has_other_form else dollars) != Form.CONSISTENT)


def _amounts(prose: str, written: Regex) -> Iterator[Amount]:
    for match in written.finditer(prose):
        unit = match["unit"]
        figure = match["amount"] + (match["size"] or "")
        word = unit.removeprefix("US ")
        code = next((code for code, name in _WORDS.items() if name == word), _CODES.get(unit, unit))
        kind = Form.SIGN if unit in _CODES else Form.WORD if word in _WORDS.values() else Form.CODE
        yield Amount(Span(*match.span()), code, kind, unit, figure)


def _commonest(amounts: list[Amount]) -> dict[str, Form]:
    """The form that the article writes most often, by currency."""
    counts = Counter((amount.currency, amount.form) for amount in amounts)
    return {currency: form for (currency, form), _ in reversed(counts.most_common())}


def _dollar_sign(document: Document, amounts: list[Amount]) -> str:
    """The sign for dollars that the article writes most often; “” if it may need several."""
    counts = Counter(amount.unit for amount in amounts if amount.unit in _DOLLARS)
    if len(counts) > 1 and _OTHER_DOLLARS.search(document.prose):
        return ""
    return max(counts, key=counts.__getitem__, default=Dollars.BARE)


def _rewritten(amount: Amount, form: Form, dollars: str) -> str:
    """The amount in another form; “” where it has none."""
    if form == Form.CODE:
        return f"{amount.currency} {amount.figure}" if amount.form != form else ""
    if form == Form.WORD:
        has_word = amount.currency in _WORDS and amount.form != form and not _NO_WORD.search(amount.figure)
        return f"{amount.figure} {_WORDS[amount.currency]}" if has_word else ""
    if amount.currency != "USD":
        return f"{_SIGNS[amount.currency]}{amount.figure}"
    return f"{dollars or (amount.unit if amount.unit in _DOLLARS else '$')}{amount.figure}"


def _finding(document: Document, amount: Amount, text: str, *, is_house: bool) -> Finding:
    reason = "the house writes" if is_house else "the article mostly writes"
    message = f"“{document.text(amount.span)}”, where {reason} “{text}”"
    return Finding.replacing(amount.span, text, message, "unsafe", severity=None if is_house else "info")

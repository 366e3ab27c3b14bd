"""A number with the ending of another, or with none where it needs one."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, ordinal_ending, rule
from copydesk_rules.dates.calendar import MONTH_NAME

_ORDINAL = Regex(r"(?<![\w.,/#-])(?P<digits>\d{1,3}(?:,\d{3})*|\d+)(?P<ending>st|nd|rd|th)\b(?![\w/-]*[.@/]\w)")
_ONE = Regex(r"(?:\b(?i:the|its|his|her|their|our|my) |['’]s )\Z")
_COUNTS_ONE = Regex(
    r" (?:century|minute|birthday|anniversary)"
    r"(?:[.,;:!?](?!\w| \d)| (?:of|when|with|before|after|as|and(?! (?:the )?\d)|from|through|but|in|on|by"
    r"|to|he|she|they|was|is)\b)"
)
"""What a number tells the place of in a row; before another noun it counts how many, “the 90 minute film”."""
_FARTHEST = 8
_NO_WEIGHT = Regex(rf" (?:of {MONTH_NAME}|(?i:century|birthday|anniversary|floor|place|time|minute))")
"""What shows that “st” stands for no stones."""


@rule(
    Bad("It was his [[30rd]] birthday in the [[21th]] century.", fixed="It was his 30th birthday in the 21st century."),
    Bad("The [[11st]] of May, on the [[2th]] floor.", fixed="The 11th of May, on the 2nd floor."),
    Bad(
        "She scored in the [[64]] minute, on his [[30]] birthday.",
        fixed="She scored in the 64th minute, on his 30th birthday.",
    ),
    Good("The 5 minute and 10 minute runs; the 30 minute, 2 mile walk."),
    Good("The 90 minute film, the 20 minute walk to it, and the 19 of them; its 8 century-old oaks."),
    Good("The 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 112th and 1,001st."),
    Good("He weighs 11st 4lb, she 12st, and the 3rd-floor lift takes 40st.", path="article.txt"),
    Good("Model A2st and 0.3th of it, the 10²th power and the 2²th."),
    family="spelling",
    severity="error",
    languages=("en",),
)
def wrong_ordinal(document: Document) -> Iterator[Finding]:
    """A number with the ending of another, or with none: “21th”, “30rd”, “in the 64 minute”.

    The ending is that of the spoken word: twenty-first. “11st” is left alone where it may be a weight in stones.
    """
    for match in _ORDINAL.at((start for start, _ in document.figures), document.prose):
        digits, ending = match["digits"], match["ending"]
        right = ordinal_ending(int(digits[-2:]))
        if ending != right and (ending != "st" or _NO_WEIGHT.match(document.prose, match.end())):
            span = Span(*match.span())
            text = f"{digits}{right}"
            fix = Fix.replace(Span(*match.span("ending")), right, "safe")
            yield Finding(span, f"“{match[0]}” should be “{text}”", (text,), fix)
    for figure in document.figures:
        if _COUNTS_ONE.match(document.prose, figure.end) and _ONE.left_of(document.prose, figure.start, _FARTHEST):
            digits = document.text(figure)
            text = f"{digits}{ordinal_ending(int(digits[-2:]))}"
            message = f"“{digits}” lacks its ending: “{text}”"
            yield Finding.replacing(figure, text, message, "unsafe")

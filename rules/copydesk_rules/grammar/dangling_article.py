"""An article before a word that no noun can begin with."""

import re
from collections.abc import Iterator
from itertools import product

from copydesk import Bad, Document, Finding, Good, Regex, Severity, Span, rule
from copydesk_rules.quoted import is_marked_up, is_mentioned

_ARTICLES = ("the", "a", "an")
_PREPOSITIONS = ("of", "to", "for", "from", "with", "into", "at", "than")
_SIGNS = frozenset(product(_ARTICLES, _PREPOSITIONS))
_NAMED = "(?:loop|field|header|address|column|clause|keyword|option|parameter|argument|attribute|tag|box|button|line)s?"
"""What has a word for its name, even a preposition: “the from field”."""
_DANGLING = Regex(
    rf"(?<=[a-z,] )(?P<article>{'|'.join(_ARTICLES)}) (?P<next>{'|'.join(_PREPOSITIONS)})"
    rf" (?!{_NAMED}\b|ever\b|signs?\b|instance\b|example\b|least\b|most\b|once\b|and\b|or\b|[b-z]\b)[a-z]"
)
_ATTRIBUTE = Regex(r"to be \w+(?:ed|en|wn|ade|ld|lt|pt|nt|ut|et)\b [a-z]")
"""“The to be added row”, which many write without hyphens."""
_ACCENT = Regex(
    r"with (?:an? )?(?:umlaut|diaeresis|accent|acute|grave|circumflex|tilde|cedilla|ring|breve|macron|dot)\b",
    re.IGNORECASE,
)
_ENDING = Regex(r"(?<=[a-z]) (?P<article>the|an?)(?=\.(?! ?\.)(?:[\s\"”]|\Z))")
_ARTICLE_NEXT = Regex(r" (?:the|an?)\b")
_LETTERED = Regex(
    r"\b(?:hepatitis|influenza|strain|vitamin|group|team|player|person|patient|company|product|sample"
    r"|(?:sub)?section|clause|paragraph|article|schedule|annexe?|appendix|exhibit|(?:foot)?note|figure|table|column|row"
    r"|flat|apartment|unit|room|block|building|wing|side|gate|platform|terminal|zone|sector|level|tier|division|series"
    r"|type|class|grade|category|band|stage|phase|step|item|question|answer|version|variant|letter|key|string|line"
    r"|plan|point|part|option|variable|factor|from|multipl\w+|add|as in) \Z"
)
"""What has a letter for its name."""
_LEADS = 16


@rule(
    Bad("It moved lower, opening [[the for]] a cut in rates.", fixed="It moved lower, opening for a cut in rates."),
    Bad("They are coming up [[a with]] a decision.", fixed="They are coming up with a decision."),
    Bad("Somebody else might bring case [[a]]."),
    Good("Write to plan a. He takes vitamin a. It says so in clause a. See footnote a. She lives in flat a."),
    Good("The members of the. . . committee met, and of the . . . board."),
    Good("The for loop, a for instance, the at least easy wins; from a to b; vitamin a for all; the to-do list."),
    Good("The address has a dot, an at sign and two more dots."),
    Good("It falls within the remit of the of the bill, and he wrote “the of”; as a for ever thing."),
    Good("Choose one of the **with quotes** options.", path="a.md"),
    Good("If the from field has two names, the to address has one. It does the same as in a. The rest is his."),
    Good(
        "It is sent for the to be added row, and for a to be renamed one. Type it for a with an umlaut or a with acute."
    ),
    Good("In the to and fro of the talks; the by far slowest part."),
    family="grammar",
    severity="warning",
    languages=("en",),
)
def dangling_article(document: Document) -> Iterator[Finding]:
    """An article before a word that no noun can begin with: “opening the for a cut”, “coming up a with a list”.

    A noun was lost, or the article is left over from an earlier version of the sentence; only the author knows which.
    It is an error where another article follows, as in “coming up a with a decision”, since no name or term is written
    like that. The fix, which is unsafe, takes out the article.
    """
    yield from _unfinished(document)
    if not document.has_pair_of(_SIGNS):
        return
    for match in _DANGLING.finditer(document.prose):
        span = Span(match.start(), match.end("next"))
        before = document.folded[max(0, match.start() - _LEADS) : match.start()]
        # “Of the of the” is for `doubled-phrase`.
        if before.endswith(f"{match['next']} ") or _is_letter(before, match) or _stands_apart(document, span):
            continue
        if _goes_on_as_name(document.prose, match):
            continue
        left_over = _ARTICLE_NEXT.match(document.prose, match.end("next")) is not None
        article = match["article"]
        message = f"No noun follows “{article}”: a word is missing before “{match['next']}”, or “{article}” has to go"
        severity: Severity = "error" if left_over else "warning"
        yield Finding.replacing(span, match["next"], message, "unsafe", severity=severity)


def _unfinished(document: Document) -> Iterator[Finding]:
    """“Somebody might bring case a.”: an article that a sentence ends with."""
    prose = document.prose
    if " the." not in prose and " a." not in prose and " an." not in prose:
        return
    for match in _ENDING.finditer(document.prose):
        span = Span(*match.span("article"))
        before = document.folded[max(0, match.start() - _LEADS) : span.start]
        if not (_is_letter(before, match) or is_mentioned(document, span)):
            yield Finding(span, f"The sentence ends after “{match['article']}”: a word is missing or misplaced")


def _goes_on_as_name(prose: str, match: re.Match[str]) -> bool:
    """Whether an attribute stands between the article and its noun, or the article is a letter: “a with an umlaut”."""
    start = match.start("next")
    is_letter = match["article"] == "a" and _ACCENT.match(prose, start) is not None
    return is_letter or _ATTRIBUTE.match(prose, start) is not None


def _stands_apart(document: Document, span: Span) -> bool:
    return is_mentioned(document, span) or is_marked_up(document, span)


def _is_letter(before: str, match: re.Match[str]) -> bool:
    """Whether what looks like an article is the name of what stands before it."""
    return match["article"] == "a" and _LETTERED.search(before) is not None

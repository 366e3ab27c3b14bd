"""Two marks where one is meant."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Severity, Span, rule
from copydesk_rules.quoted import is_as_written
from copydesk_rules.sentences.openers import opens

# Begins with one character of a class, which is found fast.
_DOUBLE = Regex(
    r"[,;.?!](?:(?<=,)(?:[ ]?[,;:]|\.)|(?<=;)[;,.]|(?<=\.)(?:\.|[;,])|(?<=[?!]),?\.)"
    r"(?=[\s”’\"')]|\Z|(?<=\w\.\.)(?P<opener>[A-Z][a-z]+) )"
)
_MARKS = Regex(r",[ ]?[,;:]|,\.|;[;,.]|\.[.;,]|[?!],?\.")
"""The same without what stands beside, to be looked for in the marks of an article."""
_ABBREVIATED = Regex(
    r"(?:\b[A-Za-z]|\.[A-Za-z]"
    r"|\b(?:etc|al|vs|eds?|trans|vols?|cit|cf|pp|pl|spp?|est|co|bros|corp|inc|ltd|dept|approx|incl|resp|[A-Z][A-Za-z]{1,4}))\Z"
)
_TITLE = Regex(r"(?:\b[A-Z][^\s.]{0,24}|[^\w%])\Z")
"""What may be a name with a mark of its own, or the last word of one: “Yahoo!.”"""
_LONGEST_TITLE = 26
_OFTEN = 3
"""Times that an article has two dots from which its author means them."""
_WORD = Regex(r"[\w/-]+\Z")
_GOES_ON = Regex(r"[”’\"']? ?(?=[a-z])")
"""What shows that the sentence has no end between two marks."""
_LONG_WORD = Regex(r"(?<![A-Za-z.])[a-z]{4,}\Z")
_LONGEST_WORD = 16
_COMMON = 300
"""Uses in the word list from which a word is no abbreviation of another."""
_AROUND_QUOTE = Regex(r"(?<=\w),(?P<quote>[”\"])(?P<second>[,.])(?=\s|\Z)(?! [\"“])")
_AROUND = (',",', ",”,", ',".', ",”.")
_ENTITY = Regex(r"&#?\w+\Z")
_LEADERS = Regex(r"\.{4,}[\w$£€-]")
"""The dots that lead the eye from one column of a table to the next: “Monday......8.25”."""


@rule(
    Bad("The talks[[,,]] she said, were over[[..]]", fixed="The talks, she said, were over."),
    Bad("They left[[..]]The door was open.", fixed="They left. The door was open."),
    Bad("They were over[[,.]] Nobody knew[[;,]] why.", fixed="They were over. Nobody knew; why."),
    Bad("“Does that make any sense[[?.]]” he asked[[!.]] No.", fixed="“Does that make any sense?” he asked! No."),
    Bad(
        "They left[[.,]] and “it rained[[.,]]” she said; “it snowed[[,”,]] he said.",
        fixed="They left, and “it rained,” she said; “it snowed,” he said.",
    ),
    Good("She won on “Jeopardy!”. He works at Yahoo!. They saw Who’s Afraid of Virginia Woolf?. Who?.."),
    Good("See [How can I help?](#help). Is it *new?*. He said: “Who is it?”."),
    Good("Call eq? on both. It is slow, so call eq?. There is set! for that."),
    Good("And then ... nothing.... Really?! Yes!! Wait… The firm, Yahoo!, agreed."),
    Good("In Ann Hill, ed., *The Mill*, vol., and Bo Lind (trans., 1902); op. cit., p. 4.", path="a.md"),
    Good("Smith Jr., Acme Inc., Hill and co., and so on etc.; go to ../up or `a`, , `b`."),
    Good("Rates by bank.. Northern Trust.....8.25..... Southern Bank.....7.75.. all of them in per cent."),
    Good("He left at 5 p.m.: late. The caf&#233;, and the “..” file :dragon:, too.", path="article.txt"),
    family="typography",
    severity="error",
)
def double_punctuation(document: Document) -> Iterator[Finding]:
    """Two marks where one is meant, such as “,,” or “..”.

    What is left when a sentence is put together from two, or a word between two commas is taken out. Ellipses, “?!” and
    the stop of an abbreviation before another mark are left alone, and so are the dots of a table and names of code
    that end in a mark. Where an article has “..” again and again, its author trails off that way, and each is a remark.
    The fix keeps the stronger mark; it is unsafe, since a word may be missing between the two.
    """
    found = _DOUBLE.finditer(document.prose) if _MARKS.search(document.marks) else ()
    slips = [match for match in found if _is_slip(document.prose, match) and not _is_other(document, match)]
    trails_off = sum(match[0] == ".." for match in slips) >= _OFTEN
    for match in slips:
        span = Span(*match.span())
        gap = " " if match["opener"] else ""
        goes_on = match[0][0] == "." and _GOES_ON.match(document.prose, match.end())
        right = match[0][1:] if goes_on else _stronger(match[0]) + gap
        others = (f"…{gap}",) if match[0] == ".." else ()
        fix = Fix.replace(span, right, "unsafe")
        severity: Severity | None = "info" if trails_off and match[0] == ".." and not gap else None
        yield Finding(span, f"“{match[0]}” should be “{right.strip()}”", (right, *others), fix, severity)
    for match in _AROUND_QUOTE.finditer(document.prose) if any(marks in document.marks for marks in _AROUND) else ():
        right = ("," if match["second"] == "," else ".") + match["quote"]
        yield Finding.replacing(Span(*match.span()), right, f"“{match[0]}” should be “{right}”", "unsafe")


def _is_other(document: Document, match: re.Match[str]) -> bool:
    """Whether the marks are the dots of a table, or only the first belongs to the title of a link."""
    if match[0] == "..":
        return _is_in_table(document.prose, match.start())
    if match[0][0] not in "?!":
        return False
    return _is_name_of_code(document.prose, match) or not is_as_written(document, Span(*match.span()))


def _is_in_table(prose: str, place: int) -> bool:
    """Whether the paragraph around a place is a table whose columns are held apart by dots."""
    end = prose.find("\n\n", place)
    return bool(_LEADERS.search(prose, prose.rfind("\n\n", 0, place) + 1, end if end > 0 else len(prose)))


def _is_name_of_code(prose: str, match: re.Match[str]) -> bool:
    """Whether the word has its mark in the middle of a sentence too, as names of code do: “set! that”, “eq? is”."""
    word = _WORD.left_of(prose, match.start())
    goes_on = word and re.search(rf"(?<![\w-]){re.escape(word[0])}\{match[0][0]} [a-z]", prose)
    return bool(goes_on)


def _is_slip(prose: str, match: re.Match[str]) -> bool:
    """Whether a word stands before the marks, and they are no part of dots, a path or an abbreviation."""
    before = prose[max(0, match.start() - _LONGEST_WORD) : match.start()]
    if match["opener"] and not opens(match["opener"]):
        return False
    if not before[-1:].isalnum() and before[-1:] not in tuple("”’)%"):
        return False
    if prose[match.end() : match.end() + 2].lstrip(" ").startswith((".", ",", ";")):
        return False
    if match[0] in ("?.", "!."):
        return not _TITLE.left_of(prose, match.start(), _LONGEST_TITLE)
    return match[0] == ".." or not _has_its_own(prose, match, before)


def _has_its_own(prose: str, match: re.Match[str], before: str) -> bool:
    """Whether the first mark belongs to what stands before it, an entity or an abbreviation."""
    if match[0][0] == ";":
        return _ENTITY.search(before) is not None
    if match[0][0] != ".":
        return False
    is_word = not _GOES_ON.match(prose, match.end()) or _ends_word(before)
    return not is_word or _ABBREVIATED.search(before) is not None


def _ends_word(before: str) -> bool:
    """Whether a word that everybody uses stands before a stop, which is no abbreviation then."""
    word = _LONG_WORD.search(before)
    return word is not None and Lexicon.of("en").frequency(word[0]) >= _COMMON


def _stronger(marks: str) -> str:
    return next(mark for mark in "?!.;:," if mark in marks)

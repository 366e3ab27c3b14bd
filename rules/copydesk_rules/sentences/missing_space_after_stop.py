"""Two sentences with a full stop, but no space, between them."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Severity, Span, rule
from copydesk_rules.quoted import is_set_apart
from copydesk_rules.sentences.breaks.model import BreakModel
from copydesk_rules.sentences.first_person import AFTER_I
from copydesk_rules.sentences.openers import ABBREVIATIONS, DAYS_AND_MONTHS, opens, opens_in_text
from copydesk_rules.sentences.usage import frequency
from copydesk_rules.words.titles import HONORIFICS

_QUOTING = r"(?P<closing>[”’)\]]{0,2}|'?[\"'])(?P<opening>[“‘(\[]?|(?<=[.!?]\")\")"
_OPENER = r"(?:the|they|this|he|she|we|but|these|those|there|his|her|however|when|while)(?= [a-z])"
_NO_CODE = r"(?![\w@/\\#&=(]|\.\w|:[:/\w]| =)"
_GLUED = Regex(rf"[.!?]{_QUOTING}(?P<right>(?:[A-Z][A-Za-z’']+|[A-Z](?=[ \n-])|{_OPENER}){_NO_CODE})")
_LEFT = Regex(
    r"(?<![\w.@/\\#&~$€£-])(?:[^\W\d_]+(?:['’.-][^\W\d_]+)*"
    r"|[$€£]?\d+(?:[.,:]\d+)*(?:%|[a-z]{0,2}|(?:-[a-z]+)+))[”’)\]\"']{0,2}$"
)
_SUFFIXES = frozenset(
    "com net org edu gov mil int info biz tv io co uk us eu de fr ie au nz ca js ts py rb rs go md txt html htm"
    " php asp aspx jsp xml json css exe dll pdf doc docx xls jpg jpeg png gif csv zip jar app dev me fm ai ly"
    " swift java cpp sh yml yaml toml ru cn jp kr br pl nl se cz ua kz".split()
)
"""What follows the dot in the names of sites and files."""
_NEVER_LAST = ABBREVIATIONS - frozenset(
    "no am pm art man sun sat est etc mass miss ark div op ill max rep sec inc ltd co corp jr sr calif conn fla ariz"
    " colo tenn wis wisc ore ala".split()
)
_COMMON = 3000
"""Uses in the word list from which a word counts as ordinary: the names of products and files are rarer."""
_SHORT_NUMBER = 3
_LONG = 5
_MONEY = "$€£"
_LONGEST_ACRONYM = 5
_LONGEST_WORD = 40
_FEW_DOTTED = 1
_GOES_ON = Regex(r" \w|['’]s |-\w|, (?:who|whose|which|however|an?|the) ")
_INNER_CAPITAL = Regex(r"[a-z][A-Z]")
_BEFORE_SMALL = Regex(r",? [a-z]")
_I_DO = Regex(rf"['’]|,? {AFTER_I}")
_CLOSING = '”’)]"'
_DOTTED = Regex(r"(?<![\w.])[A-Za-z]\w+\.(?!The|This|It|But|In|He|We|A|I)[A-Z]\w+")


@rule(
    Bad("The talks [[ended.The]] minister left at noon.", fixed="The talks ended. The minister left at noon."),
    Bad("He asked [[why?Nobody]] knew the answer.", fixed="He asked why? Nobody knew the answer."),
    Bad("She said: “It is [[over.”The]] crowd went home.", fixed="She said: “It is over.” The crowd went home."),
    Bad("They voted [[yesterday.Mr]] Smith did not.", fixed="They voted yesterday. Mr Smith did not."),
    Bad("They voted [[today.Professor]] Hill did not.", fixed="They voted today. Professor Hill did not."),
    Bad("The war began in [[2022.The]] sanctions followed.", fixed="The war began in 2022. The sanctions followed."),
    Bad("It cost [[£8bn.Four]] years went by.", fixed="It cost £8bn. Four years went by."),
    Bad("They met in [[Kyiv.The]] talks lasted a day.", fixed="They met in Kyiv. The talks lasted a day."),
    Good(
        "<p>They agreed to <span>keep it.</span><a href='b'>Accept</a> What is <b>its secret?</b>"
        "<span class='date'>Monday</span></p>",
        path="a.html",
    ),
    Good("They left...The day was over. They read all of ended.then in it, and went to the.the of it."),
    Good("It runs on node.js, ASP.NET and System.Text, and 3.11 is out; see README.The file."),
    Good("The worm is known as Grew.A or MyWife."),
    Good("The U.S.A. and the U.K.have agreed; J.R.R.Tolkien wrote at 5 p.m.Monday."),
    Good("They hold a tenth of the votes in Lamu.Ru Group Limited."),
    Good("The insurer Acme <ACME.AS> and the miner Ore Ltd <ORE.TO> agreed; so did NORD.HE."),
    Good("Visit Booking.Com, Amazon.Co.Uk or www.example.The.com, says e.Tron of Yahoo!News."),
    family="sentences",
    languages=("en",),
    severity="error",
)
def missing_space_after_stop(document: Document) -> Iterator[Finding]:
    """A full stop without a space after it, between two sentences: “The talks ended.The minister left”.

    It comes from deleted line ends and from publishing systems that join paragraphs. “node.js”, “ASP.NET”, “3.11”,
    “U.S.A.”, the names of sites and files and whatever an article writes twice are left alone. Where an article holds
    code, “sort.Stable” may be a name too, so there only words that open sentences count, such as “The” and “Please”, or
    where the model of `missing-sentence-break` has no doubt. The fix is safe between ordinary words, and unsafe between
    names or where a straight quotation mark may belong to either sentence.
    """
    prose = document.prose
    for match in _GLUED.at(document.places(".!?"), prose):
        before = _LEFT.left_of(prose, match.start(), _LONGEST_WORD)
        if before is None:
            continue
        if match["right"].islower():
            if _is_slip(document, before[0], match):
                yield _of_small_letter(prose, Span(before.start(), match.end("right")), match)
        elif _is_end(document, before, match) and not is_set_apart(document, match.end("closing")):
            yield _finding(document, before, match)


def _is_end(document: Document, before: re.Match[str], match: re.Match[str]) -> bool:
    """Whether the stop ends a sentence and is no part of a name, a number or an abbreviation."""
    left, right = before[0].rstrip(_CLOSING), match["right"]
    may_be_dotted = not match["closing"] and document.prose[match.end() : match.end() + 1] != "-"
    if may_be_dotted and (_may_be_of_code(right) or left.lower() in _NEVER_LAST):
        return False
    if (left == right and len(right) >= _LONG) or (right == "I" and _I_DO.match(document.prose, match.end())):
        return True  # “said Thomas.Thomas was”, “the Basin.I don't”
    plain = left.islower() or left.lower() in DAYS_AND_MONTHS or bool(match["closing"])
    if len(right) == 1 and not (plain or _are_two(document, match, "warning")):
        return False
    code = document.has_code
    space = document.prose[max(0, before.start() - 3) : before.start()]
    if not _may_end(left, right, space) and (code or not _is_clear(left, right, document, match)):
        return False
    if opens(right) or right in HONORIFICS or (code and opens_in_text(right)):
        return not code or _is_ordinary(left)
    return (not code or _is_sure(document, left, match)) and _is_no_name(document, before, match)


def _may_be_of_code(right: str) -> bool:
    """Whether a word ends a file's name, or is one that only a program has: “ticker.NewFormatter”."""
    if right.lower() in _SUFFIXES and right not in ("US", "UK"):
        return True
    return _INNER_CAPITAL.search(right) is not None and not frequency(right.lower())


def _is_sure(document: Document, left: str, match: re.Match[str]) -> bool:
    """Whether two sentences meet for sure beside code: plain words stand on both sides, and the model has no doubt."""
    is_plain = left.islower() and left.isalpha() and frequency(left) >= _COMMON and match["right"][1:].islower()
    if not is_plain or _BEFORE_SMALL.match(document.prose, match.end()) is None:
        return False
    return _are_two(document, match, "error")


def _is_slip(document: Document, left: str, match: re.Match[str]) -> bool:
    """Whether a plain word stands before a small letter that begins a sentence: “over.they left”.

    In a name, a path or code there are no ordinary words on both sides.
    """
    is_plain = left.isalpha() and left.islower() and len(left) >= _SHORT_NUMBER and frequency(left) >= _COMMON
    if not is_plain or opens(left) or left in _NEVER_LAST or document.has_code or match["closing"] or match["opening"]:
        return False
    return opens(match["right"]) and document.prose.count(f"{left}{match[0]}", *document.around(match.start())) == 1


def _is_clear(left: str, right: str, document: Document, match: re.Match[str]) -> bool:
    """Whether an unknown word in small letters stands before an ordinary one that words in small letters follow."""
    known = frequency(right) >= _COMMON and _GOES_ON.match(document.prose, match.end()) is not None
    return known and left.islower() and left.isalpha() and len(left) >= _LONG and _are_two(document, match, "warning")


def _are_two(document: Document, match: re.Match[str], severity: Severity) -> bool:
    """Whether the model of lost stops sees two sentences, stop or no stop, as surely as for a finding so severe."""
    model = BreakModel.shipped()
    return model.score_between(document, match.start(), match.start("right")) >= model.thresholds[severity]


def _may_end(left: str, right: str, space: str) -> bool:
    """Whether a sentence may end with `left` and the next begin with `right`, as words."""
    inside = bool(space.strip(" \n“”\"'(‘"))
    if left[0] in _MONEY:
        return not right.isupper()
    if left[-1].isdigit() or left[0].isdigit():
        return inside and (opens(right) or (len(left) > _SHORT_NUMBER and not right.isupper()))
    if len(left) == 1 or "." in left:
        return inside and opens(right) and left not in ("e", "i", "d")
    if left.isupper() and right.isupper():
        return False  # the code of a share, “ABC.TO”
    if left.islower():
        return opens(right) or right in HONORIFICS or _is_ordinary(left)
    return inside and (not left.isupper() or (opens(right) and len(left) <= _LONGEST_ACRONYM))


def _is_no_name(document: Document, before: re.Match[str], match: re.Match[str]) -> bool:
    """Whether nothing speaks for the name of a program, a firm or a file, such as “sort.Sort” or “System.Text”."""
    prose, word = document.prose, before[0].rstrip(_CLOSING)
    goes_on = match["closing"] or _GOES_ON.match(prose, match.end()) or word.lower() in DAYS_AND_MONTHS
    if word[0].isupper() and len(word) <= _SHORT_NUMBER and word.lower() not in DAYS_AND_MONTHS:
        return False
    if not (word[0].islower() or word[0] in _MONEY or goes_on or _are_two(document, match, "warning")):
        return False
    around = document.around(match.start())
    return prose.count(before[0] + match[0], *around) == 1 and len({*_DOTTED.findall(prose, *around)}) <= _FEW_DOTTED


def _is_ordinary(word: str) -> bool:
    """Whether the word is an ordinary one, or a compound of such."""
    return frequency(word) > 0


def _finding(document: Document, before: re.Match[str], match: re.Match[str]) -> Finding:
    prose, point = document.prose, match.start("opening")
    guessed = match["closing"] in ("'", '"')
    if guessed and match["opening"] != '"' and not _closes(document, match.start("closing")):
        point = match.start("closing")
    start, end = before.start(), match.end("right")
    right = match["right"]
    is_plain = opens(right) or right in HONORIFICS or Lexicon.of("en").frequency(right) >= _COMMON
    fix = Fix.replace(Span(point, point), " ", "safe" if is_plain and before[0].islower() and not guessed else "unsafe")
    text = f"{prose[start:point]} {prose[point:end]}"
    return Finding(Span(start, end), f"A space is missing after “{prose[start:point]}”", (text,), fix)


def _of_small_letter(prose: str, place: Span, match: re.Match[str]) -> Finding:
    """The finding where a small letter follows, which becomes a capital."""
    start = match.start("right")
    before, new = prose[place.start : start], f" {match['right'].capitalize()}"
    fix = Fix.replace(Span(start, place.end), new, "unsafe")
    return Finding(place, f"A space is missing after “{before}”", (f"{before}{new}",), fix)


def _closes(document: Document, place: int) -> bool:
    """Whether the straight quotation mark at the place closes a quotation: one is open in its paragraph."""
    prose, block = document.prose, document.block_at(place)
    start, end = block.span if block else (place, place)
    mark, earlier, later = prose[place], prose[start:place], prose[place + 1 : end]
    if mark == '"':
        return earlier.count(mark) % 2 == 1 or later.count(mark) % 2 == 0
    return re.search(r"(?:^|[\s(])'\w", earlier) is not None

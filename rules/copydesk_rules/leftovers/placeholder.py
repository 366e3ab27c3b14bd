"""A note to fill something in later."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.listings import is_code_line
from copydesk_rules.quoted import is_mentioned

_THING = (
    r"(?:FULL |FIRST |LAST )?NAME|TITLE|DATE|TIME|PLACE|CITY|COUNTRY|NUMBER|QUOTE|LINK|PHOTO|CAPTION|SOURCE"
    r"|(?:IMAGE|PHOTO|PICTURE|VIDEO|MAP|CHART|GRAPHIC|GALLERY|EMBED)(?: GOES)? HERE|AGE|HEADLINE|URL|AMOUNT"
)
"""“[FULL NAME]”, “<PHOTO HERE>”."""
_TO_COME = (
    r"TKTK|(?:[\w’']+ ){0,3}TK(?:[:,–—-] ?[^\]>\n]{1,60})?|TBC|TBD|XX+"
    r"|(?i:(?:[\w’'-]+ ){0,3}(?:quote|name|figure|number|photo|picture|date|caption|link|headline|details?|copy|age)s?"
    r" (?:to come|here|tk))"
)
"""“[first name TK]”, “[final figure to come]”."""
_INSERT = r"(?i:insert|fill in)\s(?i:[^\]>\n]{3,40})"
_WANTED = "(?:NAME|QUOTE|DATE|FIGURE|NUMBER|PHOTO|PIC|PICTURE|CAPTION|LINK|HEADLINE|DETAIL|AGE)S?"
_FILLER = Regex(
    r"(?:x{2,}|t\.?[bk]\.?[acdk]?\.?|todo|asdf\w{0,6}|(?:blah\W{0,3}){2,}|(?:dummy|filler|placeholder) text)\W{0,3}",
    re.IGNORECASE,
)
"""What fills a paragraph until somebody writes it."""
_LONGEST_FILLER = 20
_KEY = Regex(r"<[a-z][\w-]{0,30}>")
"""“<branch>” and the like, which stands for what the reader types."""
_FEWEST_KEYS = 2
_BRACKETED = Regex(rf"[\[<](?:{_THING}|{_TO_COME}|{_INSERT})[\]>]")
_COUNTED = (
    "(?:people|persons|residents|patients|students|pupils|workers|members|employees|jobs|homes|houses|votes|seats"
    "|years?|months?|weeks?|days?|hours?|minutes?|miles|kilomet(?:re|er)s|km|met(?:re|er)s|feet|tonnes|tons|acres"
    "|hectares|points|dollars|pounds|euros|per ?cent|million|billion|thousand)"
)
_NAME_BEFORE = Regex(r"[\w,;] [A-Z][\w’'-]* \Z")
_LONGEST_NAME = 30
_SPELT_OUT = {
    "tktk": Regex(r"\b(?:(?:TK){2,}|(?:tk){2,})\b"),
    "tk": Regex(
        r"(?<=[a-z,] )TK(?= [a-z]|[,;]|\.(?:\s|\Z)|[-–](?:[a-z]|TK))"
        rf"|[$£€]TK(?:m|bn|k)?\b|\bTK(?:%|,(?:000|TK)\b|(?=[ -]{_COUNTED}\b))"
        rf"|\b(?:[Aa]ged?|[Nn]ame|[Qq]uote|[Dd]ate|[Ff]igure|[Nn]umber|[Tt]itle) tk\b|\b{_WANTED} TK\b(?! [A-Z])"
    ),
    "tk tk": Regex(r"\bTK(?: TK)+\b"),
    "t/k": Regex(r"\bT/K\b"),
    "xxxx": Regex(r"(?<![\w./=-])XX(?:XX)+X?\b(?![./-]\w)"),
    "xx": Regex(
        r"[$£€]XX+(?:(?:m|bn|k)\b|(?=[.;!?)](?:\s|\Z)))|(?<![\w.,-])[$£€]?XX?X?(?:,(?:000|XXX))+(?![\w,])"
        rf"|(?<![\w.,-])XXX?(?:%|(?=[ -]{_COUNTED}\b))"
    ),
    "19xx": Regex(r"\b(?:in|since|until|from|born) 19XX\b"),
    "20xx": Regex(r"\b(?:in|since|until|from|born) 20XX\b"),
    "nnn": Regex(rf"(?<![\w.,-])[$£€]?NNN+(?:,NNN)*(?:%|(?=[ -]{_COUNTED}\b))"),
    "???": Regex(r"(?<=[ (])\?{3,}(?=[ )])"),
    "lorem ipsum dolor": Regex(r"\b[Ll]orem ipsum dolor\b"),
    "insert ": Regex(
        r"(?:[Ii]nsert|INSERT) (?:[\w-]+ ){0,2}"
        r"(?i:(?:quote|text|name|link|photo|picture|image|graphic|chart|map|video|clip|tweet|caption|headline|figure|number"
        r"|date)s? here)\b"
    ),
    "goes here": Regex(r"\b(?i:headline|subhead|byline|caption|text|title|quote|body copy) goes here\b"),
}
"""Notes without brackets, by what an article has to hold in small letters for one to stand in it."""
_IN_CAPITALS = Regex(rf"\b(?<![A-Z] ){_WANTED} (?:TO COME|(?:GOES )?HERE)\b")


@rule(
    Bad("The minister, [[TKTK]], said [[[insert\nquote here]]]."),
    Bad("[[Lorem ipsum dolor]] sit amet. [[TK TK]] more from him."),
    Bad("It ended well. [[[IMAGE HERE]]] It rained."),
    Bad("The bridge is [[XXXX]] metres long, said [[[NAME]]]. [[Headline goes here]]"),
    Bad("[[INSERT PHOTO HERE]]: the mayor, aged [[[XX]]]. [[Insert new graphic here]]"),
    Bad("[[[first name TK]]] Smith agreed, [[age tk]], and [[???]] was there for [[£XXm]]."),
    Bad("[[[TK: check with finance]]] It brings the sum to [[£XX]]. It rains."),
    Bad("They had a loan from a cousin in [[TK]]. He was born [[in 19XX]], and [[NNN]] people were there."),
    Bad("It is [[TK]] metres long and cost [[[final figure to come]]], said [[[quote here]]]."),
    Bad("Some [[XX,000]] saw it, [[XXX]] people were hurt, and [[XX]] years went by. [[TK%]] of it cost [[$TKm]]."),
    Bad("It rains.\n\n[[TBC]]\n\nThe mayor, [[tktk]], said so. [[QUOTE TK]]\n\n[[Blah blah blah …]]"),
    Bad("The mayor, [[NAME TO COME]], said: [[QUOTE HERE]]. It rains."),
    Bad("She is one of [[TK]]. The [[TK]]-year-old led [[XX%]] of the way, with [[TK]] people behind."),
    Good("XX people have two X chromosomes; XXL; TK said so; the 20XX series; NNN Ltd."),
    Good("Since Super Bowl XX years went by; under Pope John XXIII, XXX Corps people and XXX films were known."),
    Good("She went to TK Maxx, said “what???” and spoke of [the things to come]."),
    Good("Tk is a toolkit; XXX Corps fought at Arnhem; Super Bowl XXX; $XX a day."),
    Good("She put lorem ipsum where the text would go; see [check the issues] for more."),
    Good("YOUR NAME HERE, it said. The date is TBC.\n\n- TBC\n- xxx\n\nLATER THAT DATE TO COME", path="a.md"),
    Good("Type clone <URL>, where <URL> is the address, or <name> for the name, or <branch>.", path="a.txt"),
    Good("It makes 0001-XXXX.patch and …/XXXXXX.ipa/a; boot with mem=XXXX."),
    Good("The name is drawn by lot, so that “XXXXXX” stands for six letters."),
    Good("pristine = true\nkeyid = XXXX\nnotify = off", path="a.txt"),
    Good("The witness [name withheld] said so, and he [the minister] agreed."),
    Good("Insert the key here; the [added value] tax; insert a coin, and the music goes on."),
    family="leftovers",
)
def placeholder(document: Document) -> Iterator[Finding]:
    """A note to fill something in, such as “TKTK” or “[NAME]”.

    Writers leave it so that they can go on; readers must not see it. “TK” as a name, Roman numerals and square brackets
    with an explanation in them are left alone.
    """
    signs = "[" if _has_keys(document) else "[<"
    yield from map(_finding, _BRACKETED.at(document.places(signs), document.prose))
    for block in document.blocks_of("paragraph"):
        start, end = block.span
        if end - start <= _LONGEST_FILLER and (filler := _FILLER.fullmatch(document.prose, start, end)):
            yield _finding(filler)
    if " TO COME" in document.prose or " HERE" in document.prose:
        yield from map(_finding, _IN_CAPITALS.finditer(document.prose))
    for sign, written in _SPELT_OUT.items():
        if sign in document.folded and not (sign == "xx" and "chromosome" in document.folded):
            yield from (
                _finding(match)
                for match in written.finditer(document.prose)
                if not (_is_bracketed(document.prose, match) or _is_roman(document.prose, match))
                and not (match[0].startswith("X") and is_mentioned(document, Span(*match.span())))
                and not (match[0].startswith("X") and is_code_line(document, match.start()))
            )


def _has_keys(document: Document) -> bool:
    """Whether the article writes what the reader has to fill in between angle brackets, as manuals do."""
    return sum(1 for _ in _KEY.at(document.places("<"), document.prose)) >= _FEWEST_KEYS


def _is_bracketed(prose: str, match: re.Match[str]) -> bool:
    """Whether the note stands in brackets, with which it is reported."""
    return prose[match.start() - 1 : match.start()] in ("[", "<")


def _is_roman(prose: str, match: re.Match[str]) -> bool:
    """Whether it may be a number of a name, as in “Super Bowl XX”."""
    before = prose[max(0, match.start() - _LONGEST_NAME) : match.start()]
    return match[0] in ("XX", "XXX") and _NAME_BEFORE.search(before) is not None


def _finding(match: re.Match[str]) -> Finding:
    return Finding(Span(*match.span()), f"“{match[0]}” looks like a note to fill something in")

"""A space on the wrong side of a bracket, or none on the right one."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Span, rule
from copydesk_rules.quoted import is_as_written
from copydesk_rules.typography.glued_words import JOINING, are_ordinary

_NO_PLAIN = r"()\n<>=/{}\\*+|_;\ufffc"
_PLAIN = rf"[^{_NO_PLAIN}]"
_SEVERAL_WORDS = rf"{_PLAIN}[^ {_NO_PLAIN}]*+ {_PLAIN}++"
_DIALLED = Regex(r"\((?<=[a-z]{3}\()(?=\+?\d{2,5}[ -]\d{3}[\d -]*\))")
"""A bracket before a number that one calls: “the station(509-555-0144)”."""
_INSIDE = Regex(rf"(?<=[\s“])\((?P<open> ?)[^\W_](?:{_PLAIN}*[^\W_])?(?P<close> ?)\)(?![\w(])")
_AFTER = Regex(rf"(?<=[\s“])\((?:[A-Z]{{2,6}}|{_SEVERAL_WORDS})\)(?P<right>[a-z]{{2,}})(?![\w(/.=@-])")
_BEFORE = Regex(rf"(?<![\w./:@#$&=-])(?P<left>[a-z]{{3,}})\((?P<first>[a-z]{{2,}}) {_PLAIN}*\)(?![\w(:;{{=])")
_SPACED, _GLUED = (" ( ", " )"), ("\0(\0", "\0)\0")
_ASIDES = JOINING | frozenset(
    "about also approximately around currently excluding formerly including left nearly pictured right roughly see up"
    " usually".split()
)
"""Words with which an aside begins, and no argument of a function."""
_LEADING = frozenset("a an and as at by for from in of or than the to with".split())
"""Words after which something was lost where a space and the closing bracket follow."""
_SHORTEST = 3
_SIGN_BEFORE, _SIGN_AFTER = Regex(r"[-+*/=^(] ?\Z"), Regex(r" ?[-+*/=^)]")


@rule(
    Bad("The EIU (EIU[[ ]]) said so to EFTA ([[ ]]EFTA).", fixed="The EIU (EIU) said so to EFTA (EFTA)."),
    Bad("The minister ([[ ]]who was there[[ ]]) left.", fixed="The minister (who was there) left."),
    Bad("It costs 1m [[yen(approximately]] 13,000 in all).", fixed="It costs 1m yen (approximately 13,000 in all)."),
    Bad("The Board of Trade [[(CBT)in]] Chicago agreed.", fixed="The Board of Trade (CBT) in Chicago agreed."),
    Bad("Ask at the [[station(]]509-555-0144).", fixed="Ask at the station (509-555-0144)."),
    Good("The minister(s) use f(x), max(a, b), fast(er), (re)build, (web)page, and(or) garbage(man)."),
    Good("The day is 1461*( Y + 4800 + ( M - 14 ) / 12 ) / 4, it says."),
    Good("Call `a` as make(chan bool) or ( `b` ), and the ( c ) of it; :( no :) ( <d> ) lib(except x,y) (with )"),
    family="typography",
    languages=("en",),
    severity="error",
)
def misplaced_bracket_space(document: Document) -> Iterator[Finding]:
    """A space inside a bracket, or none between it and the word outside: “(EIU )”, “yen(approximately 13,000)”.

    It is left over where a bracket was put into a sentence later. “minister(s)”, “f(x)”, “(re)build”, lines of code,
    and markup that readers do not see are left alone: outside, only brackets of several words or of an acronym count,
    beside ordinary words.
    """
    if any(sign in document.marks for sign in _SPACED):
        yield from _inner(document)
    if any(sign in document.marks for sign in _GLUED):
        yield from _outer(document)


def _inner(document: Document) -> Iterator[Finding]:
    """The spaces after an opening bracket and before a closing one."""
    for match in _INSIDE.finditer(document.prose):
        if _is_of_formula(document.prose, *match.span()):
            continue
        if match["close"] and match[0][:-2].split()[-1].lstrip("(") in _LEADING:
            continue
        for name in ("open", "close"):
            space = Span(*match.span(name))
            beside = Span(space.start - 1, space.end + 1)
            if len(match[0].strip("() ")) >= _SHORTEST and match[name] and is_as_written(document, beside):
                side = "after “(”" if name == "open" else "before “)”"
                yield Finding.replacing(space, "", f"There is a space {side}", "safe")


def _is_of_formula(prose: str, start: int, end: int) -> bool:
    """Whether a sign of arithmetic or another bracket stands beside the brackets: “367 * ( M - 2 ) / 12”."""
    return bool(_SIGN_BEFORE.left_of(prose, start, 2) or _SIGN_AFTER.match(prose, end))


def _outer(document: Document) -> Iterator[Finding]:
    """The words that stand right before or after a bracket of several words, or right after one of an acronym."""
    prose, words = document.prose, Lexicon.of("en")
    for match in _AFTER.finditer(prose):
        if match["right"] in JOINING:
            yield _glued(document, Span(*match.span()), match.start("right"))
    for match in _DIALLED.at(document.places("("), prose):
        yield _glued(document, Span(prose.rfind(" ", 0, match.start()) + 1, match.end()), match.start())
    for match in _BEFORE.finditer(prose) if not document.has_code else ():
        if match["first"] in _ASIDES and are_ordinary(words, match["left"], match["first"], technical=False):
            yield _glued(document, Span(match.start(), match.end("first")), match.end("left"))


def _glued(document: Document, span: Span, at: int) -> Finding:
    text = f"{document.prose[span.start : at]} {document.prose[at : span.end]}"
    return Finding(span, "A space is missing beside the bracket", (text,), Fix.replace(Span(at, at), " ", "safe"))

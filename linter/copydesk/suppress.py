"""“Stet”, let it stand: what an editor writes to keep a problem from being reported."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from copydesk.formats import stet_home, stet_place
from copydesk.named_tuple import NamedTuple
from copydesk.nearest import nearest
from copydesk.patterns import Regex
from copydesk.placing import whereabouts
from copydesk.problem import Problem
from copydesk.rules import known_as
from copydesk.text.document import Comment, Document
from copydesk.text.span import Span, Spans

UNUSED = "unused-stet"
"""The name under which a stet that silences nothing is reported."""

FAMILY = "stet"

_DIRECTIVE = Regex(r"stet(?:\s*:\s*(?P<what>.*))?", re.IGNORECASE | re.DOTALL)
_WITHOUT_COLON = Regex(r"stet\s+(?P<what>.+)", re.IGNORECASE | re.DOTALL)
_SIC = Regex(  # with room for an “’s”, quotation marks and markup before it, and markup around the word
    r"(?:(?:['’]|&(?:#39|apos|rsquo);)s\b)?(?:\W|</?\w+>|&\w+;){0,6}?[\[(](?:[*_]|<\w+>){0,3}sic[.!]?(?:[*_\\]|</\w+>){0,3}[\])]",
    re.IGNORECASE,
)
_LINE_MARKS = Regex(r"(?:[\s>*+-]|\d{1,9}[.)])*")
"""What may stand before a comment on a line of its own: the marks of the quote or list that it stands in."""
_NAME = Regex(r"[a-z][\w.-]*", re.IGNORECASE)
"""What could be the name of a rule, but for a value of YAML that is no text."""
_BLANK = Regex(r"\s*")
_GAP = Regex(r"\n\s*\n")
"""What parts two tables."""
_ANY = ""
"""The name that every problem has for a stet without names."""


class Stet(NamedTuple):
    """A stretch of the source in which some rules or families are silent; no names are all of them.

    `written` is where the editor wrote it; None for the front matter.
    """

    names: tuple[str, ...]
    reach: Span
    written: Span | None

    def silences(self, problem: Problem) -> bool:
        """Whether the problem is one of the rules' and touches the stretch with one of its places."""
        named = any(name in self.called for name in _called(problem))
        return named and any(map(self.reach.overlaps, problem.places))

    @property
    def called(self) -> tuple[str, ...]:
        """The names of what is silent, one for all that there is where the stet has none."""
        return self.names or (_ANY,)


def stets(document: Document) -> Iterator[Stet]:
    """All that the document's comments and front matter let stand, rule by rule.

    `<!-- stet: RULE -->` holds for its line, or on a line of its own for the next block; `stet: off RULE` holds up
    to `stet: on` or the end of the file.
    """
    everywhere = Span(0, len(document.source))
    if document.stet:
        yield Stet(document.stet, everywhere, None)
    directives = [_Directive.of(comment, match) for comment in document.comments if (match := _written(comment))]
    starts = [document.source_map.start(block.span.start) for block in document.blocks] if directives else []
    following = 0
    for directive, ends in zip(directives, _ends(directives, everywhere.end), strict=True):
        written = directive.written
        while following < len(starts) and starts[following] < written.end:
            following += 1
        if directive.switch == "off":
            reaches = [Span(written.end, end) for end in ends]
        else:
            reaches = [_reach(document, written, following)] * len(ends)
        for name, reach in zip(directive.names or ("",), reaches, strict=False):
            yield Stet((name,) if name else (), reach, written)


class _Directive(NamedTuple):
    """What a comment says: to switch “on” or “off”, or neither, for rules and families or, without any, for all."""

    switch: str
    names: tuple[str, ...]
    written: Span

    @staticmethod
    def of(comment: Comment, match: re.Match[str]) -> "_Directive":
        """The directive that a comment is."""
        words = _words(match["what"] or "")
        switch = words[0] if words[:1] in (["on"], ["off"]) else ""
        return _Directive(switch, tuple(words[bool(switch) :]), comment.span)


def _words(what: str) -> list[str]:
    return what.replace(",", " ").split()


def _written(comment: Comment) -> re.Match[str] | None:
    return _DIRECTIVE.fullmatch(comment.text)


def _ends(directives: Sequence[_Directive], last: int) -> list[list[int]]:
    """For each directive where each of its names would be switched on again, if it switched them off.

    They are gone through from the last to the first, so that many of them take no more time than they are long.
    """
    found: list[list[int]] = []
    any_on = all_on = last
    on: dict[str, int] = {}
    for switch, names, written in reversed(directives):
        if switch == "on":
            any_on = written.start
            all_on, on = (all_on, on | dict.fromkeys(names, any_on)) if names else (any_on, {})
            found.append([])
        else:
            found.append([on.get(name, all_on) for name in names] or [any_on])
    return found[::-1]


class Standing(NamedTuple):
    """A stet of a document, and the problem that it is itself as long as it silences nothing, or if `lasting` for ever.

    The rules of the repository speak when the document is closed again: what they find is held against these.
    """

    stet: Stet
    problem: Problem | None
    lasting: bool = False


def standing(document: Document, ran: Iterable[str], known: Iterable[str]) -> list[Standing]:
    """The stets of a document.

    `ran` are the rules and families that run, `known` all that there are: a stet for one that does not run may be of
    use in another run, a stet for one that does not exist never is.
    """
    ran, known = frozenset(ran), frozenset(known)
    return [*(_standing(document, stet, ran, known) for stet in stets(document)), *_without_colon(document, known)]


def let_stand(problems: Iterable[Problem], found: Iterable[Standing]) -> tuple[list[Problem], list[Standing]]:
    """The problems that no stet silences, and the stets; those of use are no problems any more.

    All problems are held against all stets at once, as there may be thousands of both.
    """
    problems, found = list(problems), list(found)
    if not found:
        return problems, found
    reaches = _by_name((name, each.stet.reach) for each in found for name in each.stet.called)
    places = _by_name((name, place) for each in problems for name in _called(each) for place in each.places)
    kept = [each for each in problems if not _overlaps(reaches, _called(each), each.places)]
    used = [_overlaps(places, each.stet.called, (each.stet.reach,)) for each in found]
    left = [
        each._replace(problem=None) if is_used and not each.lasting else each
        for each, is_used in zip(found, used, strict=True)
    ]
    return kept, left


def _by_name(found: Iterable[tuple[str, Span]]) -> dict[str, Spans]:
    spans: dict[str, list[Span]] = defaultdict(list)
    for name, span in found:
        spans[name].append(span)
    return {name: Spans(each) for name, each in spans.items()}


def _overlaps(spans: Mapping[str, Spans], names: Iterable[str], places: Iterable[Span]) -> bool:
    """Whether one of the places overlaps a span of one of the names."""
    here = tuple(places)
    return any(spans[name].overlap(place) for name in names if name in spans for place in here)


def _called(problem: Problem) -> Sequence[str]:
    """The names of the stets that can silence a problem."""
    return (_ANY, *known_as(problem.rule, problem.family))


def is_sic(document: Document, problem: Problem) -> bool:
    """Whether the writer set “[sic]” after the place, so that it stands as it was written."""
    return _SIC.match(document.source, problem.end.offset) is not None


def _standing(document: Document, stet: Stet, ran: frozenset[str], known: frozenset[str]) -> Standing:
    unknown = [name for name in stet.names if name not in known]
    if unknown:
        is_name = stet.written or (_NAME.fullmatch(unknown[0]) and unknown[0] not in ("true", "false"))
        where = stet_home(document.source, document.format)
        takes = f"; “stet” in {where} takes a rule or a list of rules"
        expected = nearest(unknown[0], known) if is_name else takes
        message = f"There is no rule or family “{unknown[0]}”{expected}"
        place = stet.written or stet_place(document.source, document.format, unknown[0])
        return Standing(stet, _report(document, place, message), lasting=True)
    if not stet.written or not ran.issuperset(stet.names):
        return Standing(stet, None)
    names = ", ".join(f"“{name}”" for name in stet.names) or "any rule"
    message = f"This stet silences nothing: no problem of {names} is in its reach"
    return Standing(stet, _report(document, stet.written, message))


def _without_colon(document: Document, known: frozenset[str]) -> Iterator[Standing]:
    """Comments that were meant for stets and are none: after “stet” they hold names, or “on” or “off”, and no colon."""
    nowhere = Span(len(document.source), len(document.source))
    for comment in document.comments:
        match = _WITHOUT_COLON.fullmatch(comment.text)
        if match and known.issuperset(words := [word for word in _words(match["what"]) if word not in ("on", "off")]):
            stet = Stet(tuple(words), nowhere, comment.span)
            message = f"A stet names what it lets stand after a colon: stet: {match['what']}"
            yield Standing(stet, _report(document, comment.span, message), lasting=True)


def _reach(document: Document, written: Span, following: int) -> Span:
    """The line of a comment, or the block that follows, by its number, if nothing else stands on that line."""
    line = document.lines.whole(written)
    before = _LINE_MARKS.fullmatch(document.source, line.start, written.start)
    if not before or not _BLANK.fullmatch(document.source, written.end, line.end):
        return line
    return _whole(document, following) if following < len(document.blocks) else line


def _whole(document: Document, index: int) -> Span:
    """The extent of a block, by its number; of a cell that of its table, in which no comment has a line to itself."""
    first = last = document.blocks[index]
    while last.kind == "table-cell" and (index := index + 1) < len(document.blocks):
        block = document.blocks[index]
        if block.kind != last.kind or _GAP.search(document.source, last.extent.end, block.extent.start):
            break
        last = block
    return Span(first.extent.start, last.extent.end)


def _report(document: Document, span: Span, message: str) -> Problem:
    return Problem(document.path, UNUSED, FAMILY, "warning", message, **whereabouts(document, span))

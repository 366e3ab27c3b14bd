"""“Stet”, let it stand: what an editor writes to keep a problem from being reported."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from copydesk.patterns import Regex
from copydesk.placing import excerpt
from copydesk.problem import Problem
from copydesk.rules import known_as
from copydesk.text.document import Comment, Document
from copydesk.text.span import Span

UNUSED = "unused-stet"
"""The name under which a stet that silences nothing is reported."""

FAMILY = "stet"

_DIRECTIVE = Regex(r"stet(?:\s*:\s*(?P<what>.*))?", re.IGNORECASE | re.DOTALL)
_SIC = Regex(  # with room for quotation marks and markup before it, and markup around the word
    r"(?:\W|</?\w+>|&\w+;){0,6}?[\[(](?:[*_]|<\w+>){0,3}sic[.!]?(?:[*_\\]|</\w+>){0,3}[\])]", re.IGNORECASE
)
_LINE_MARKS = Regex(r"(?:[\s>*+-]|\d{1,9}[.)])*")
"""What may stand before a comment on a line of its own: the marks of the quote or list that it stands in."""
_BLANK = Regex(r"\s*")


class Stet(NamedTuple):
    """A stretch of the source in which some rules or families are silent; no names are all of them.

    `written` is where the editor wrote it; None for the front matter.
    """

    names: tuple[str, ...]
    reach: Span
    written: Span | None

    def silences(self, problem: Problem) -> bool:
        """Whether the problem is one of the rules' and touches the stretch."""
        named = not self.names or any(name in self.names for name in known_as(problem.rule, problem.family))
        start = problem.start.offset
        return named and self.reach.overlaps(Span(start, max(start + 1, problem.end.offset)))


def stets(document: Document) -> Iterator[Stet]:
    """All that the document's comments and front matter let stand, rule by rule.

    `<!-- stet: RULE -->` holds for its line, or on a line of its own for the next block; `stet: off RULE` holds up
    to `stet: on` or the end of the file.
    """
    everywhere = Span(0, len(document.source))
    if document.stet:
        yield Stet(document.stet, everywhere, None)
    directives = [(comment, match) for comment in document.comments if (match := _DIRECTIVE.fullmatch(comment.text))]
    for index, (comment, match) in enumerate(directives):
        names = _names(match)
        if names[:1] == ["on"]:
            continue
        off = names[:1] == ["off"]
        for name in names[off:] or [""]:
            if off:
                end = next((c.span.start for c, m in directives[index + 1 :] if _ends(m, name)), everywhere.end)
                reach = Span(comment.span.end, end)
            else:
                reach = _reach(document, comment)
            yield Stet((name,) if name else (), reach, comment.span)


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
    return [_standing(document, stet, ran, known) for stet in stets(document)]


def let_stand(problems: Iterable[Problem], found: Iterable[Standing]) -> tuple[list[Problem], list[Standing]]:
    """The problems that no stet silences, and the stets; those of use are no problems any more."""
    left = list(found)
    kept = []
    for problem in problems:
        silencing = [each.stet for each in left if each.stet.silences(problem)]
        if silencing:
            left = [each._replace(problem=None) if _is_used(each, silencing) else each for each in left]
        else:
            kept.append(problem)
    return kept, left


def is_sic(document: Document, problem: Problem) -> bool:
    """Whether the writer set “[sic]” after the place, so that it stands as it was written."""
    return _SIC.match(document.source, problem.end.offset) is not None


def _standing(document: Document, stet: Stet, ran: frozenset[str], known: frozenset[str]) -> Standing:
    unknown = [name for name in stet.names if name not in known]
    if unknown:
        return Standing(stet, _report(document, stet, f"There is no rule or family “{unknown[0]}”"), lasting=True)
    if not stet.written or not ran.issuperset(stet.names):
        return Standing(stet, None)
    names = ", ".join(f"“{name}”" for name in stet.names) or "any rule"
    message = f"This stet silences nothing: no problem of {names} is in its reach"
    return Standing(stet, _report(document, stet, message))


def _is_used(each: Standing, silencing: Iterable[Stet]) -> bool:
    return not each.lasting and each.stet in silencing


def _names(match: re.Match[str]) -> list[str]:
    """The words of a directive."""
    return (match["what"] or "").replace(",", " ").split()


def _ends(match: re.Match[str], name: str) -> bool:
    """Whether a directive is the `stet: on` for what was switched off: a rule or family, or all if there is no name."""
    switch, *others = _names(match) or [""]
    return switch == "on" and (not others or not name or name in others)


def _reach(document: Document, comment: Comment) -> Span:
    """The comment's line, or the next block if nothing else stands on that line."""
    line = document.lines.whole(comment.span)
    before = _LINE_MARKS.fullmatch(document.source, line.start, comment.span.start)
    if not before or not _BLANK.fullmatch(document.source, comment.span.end, line.end):
        return line
    return next((block.extent for block in document.blocks if block.extent.start >= comment.span.end), line)


def _report(document: Document, stet: Stet, message: str) -> Problem:
    span = stet.written or Span(0, 0)
    return Problem(
        path=document.path,
        rule=UNUSED,
        family=FAMILY,
        severity="warning",
        message=message,
        start=document.lines.position(span.start),
        end=document.lines.position(span.end),
        excerpt=excerpt(document, span),
    )

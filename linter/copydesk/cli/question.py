"""How `copydesk review` shows a problem, what would become of it, and the keys to decide with."""

from collections.abc import Iterator, Sequence

from copydesk.numbers import counted
from copydesk.problem import Excerpt, Problem, SourceEdit, edited
from copydesk.report import View
from copydesk.report.text import coloured, fitted, paragraph
from copydesk.reviewing import proposal

HELP = """\
  a      accept: correct the place as it is shown
  1 … 9  accept one of several suggestions
  o      correct the other place of the problem instead, such as the other copy
  e      edit: put your own words in place of the marked ones
  s      skip: leave it as it is for now
  t      stet, let it stand: a comment in the article, which no reader sees
  w      accept the word or the name, for all articles
  A  S   accept, or skip, this and all later ones of the same rule
  u      undo the last decision
  q      quit; what is decided is in the articles already"""

_ARROW = "→ "
_CONTEXT = 240
_MOST = 9


def lines(problem: Problem, text: str, left: int, acceptable: str | None, view: View) -> Iterator[str]:
    """A problem as the report shows it, what accepting it would make of the place, and the keys.

    `left` counts the problems that are still to be decided on; `acceptable` says what the marked text can be accepted
    as for all articles.
    """
    yield coloured(f"[{left} left]", "dim", view)
    yield from paragraph(problem, view)
    edits = proposal(problem)
    if edits:
        yield _outcome(text, edits, view)
    if not edits or len(problem.suggestions) > 1:
        yield from (f"  {number} {words}" for number, words in enumerate(problem.suggestions[:_MOST], start=1))
    yield ""
    yield coloured(_keys(problem, acceptable), "dim", view)


def _keys(problem: Problem, acceptable: str | None) -> str:
    """The keys that can be pressed, in fewer than eighty columns."""
    accept, alike = "", "S all alike"
    if proposal(problem):
        accept, alike = "a accept  ", "A/S all alike"
    elif problem.suggestions:
        accept = f"1-{min(_MOST, len(problem.suggestions))} accept  "
    other = "o other  " if problem.also and problem.also.fix else ""
    word = f"w {acceptable}  " if acceptable else ""
    return f"{accept}{other}e edit  s skip  t stet  {word}{alike}  u undo  q quit  ? help"


def _outcome(text: str, edits: Sequence[SourceEdit], view: View) -> str:
    """What becomes of the first place that is edited, and how many others there are."""
    first, *others = edits
    more = f" (and {counted(len(others), 'more place')})" if others else ""
    if not first.text and text[first.span.end - 1 : first.span.end] == "\n":
        return f"  {_ARROW}{coloured('these lines are taken out', 'right', view)}{more}"
    after = edited(text, edits)
    start, end = first.span.start, first.span.start + len(first.text)
    left = max(after.rfind("\n", 0, start) + 1, start - _CONTEXT)
    right = after.find("\n", end)
    place = Excerpt(after[left:start], after[start:end], after[end : right if right >= 0 else None][:_CONTEXT])
    before, marked, behind = fitted(place, view.width - len(_ARROW) - len(more) - 2)
    return f"  {_ARROW}{before}{coloured(marked, 'right', view)}{behind}{more}"

"""For people: each problem with its place underlined in the words around it, and what to do next."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from unicodedata import category, east_asian_width

from copydesk.numbers import counted
from copydesk.paths import visible
from copydesk.patterns import Regex
from copydesk.problem import Excerpt, Problem
from copydesk.report.model import Report, View, message

_INDENT = "  "
_CUT = "…"
_SHORT = 4
_JOINED = Regex("(?<=[\u0300-\U0010ffff])[\u200c\u200d](?=[\u0300-\U0010ffff])")
"""What joins letters or emoji, which a terminal shows as one."""
_USUAL = frozenset("“”‘’–—…€").union(map(chr, (*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x300))))
"""What surely takes one column of a terminal."""

_JOINER, _WIDE = "\u200d", "\ufe0f"
"""What makes one emoji of two, and an emoji of a sign that was there before them."""
_TONES = ("\U0001f3fb", "\U0001f3ff")
"""From the first to the last colour of skin, which the emoji before takes on."""

_CODES = {"error": "31;1", "warning": "33;1", "info": "36;1", "path": "1", "dim": "2", "right": "32;1"}


def render(report: Report, view: View) -> Iterator[str]:
    """The problems, one paragraph each, the statistics if they are asked for, and a summary."""
    for problem in report.problems:
        yield from paragraph(problem, view)
        yield ""
    if view.statistics:
        yield from statistics(report.problems)
        yield ""
    if not view.quiet:
        yield from closing(report, view)


def statistics(problems: Iterable[Problem]) -> Iterator[str]:
    """How many problems each rule found, the commonest first."""
    counts = Counter((problem.rule, problem.severity) for problem in problems)
    for (rule, severity), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f"{count:6}  {severity:7}  {rule}"


def closing(report: Report, view: View) -> Iterator[str]:
    """The last lines: what was corrected, by rule, what was found, and what was left out."""
    if report.applied:
        counts = Counter(problem.rule for problem in report.applied)
        rules = ", ".join(f"{count:,} {rule}" for rule, count in sorted(counts.items()))
        yield from broken(f"Corrected: {rules}", view.width)
    yield visible(summary(report))
    yield from map(visible, report.notes)


def summary(report: Report) -> str:
    """One line: what was found and what to do next."""
    correctable, command = correction(report)
    advice = f"; {correctable:,} can be corrected: {command}, or look first with --diff" if correctable else ""
    return outcome(report) + advice


def outcome(report: Report) -> str:
    """What was corrected and what was found, in numbers."""
    if not report.files:
        return "No articles were checked"
    done = f"{counted(len(report.applied), 'problem')} corrected; " if report.applied else ""
    if not report.problems:
        return f"{done}{'nothing left to report' if done else 'No problems'} in {counted(report.files, 'article')}"
    affected = len({problem.path for problem in report.problems})
    return f"{done}{counted(len(report.problems), 'problem')} in {affected:,} of {counted(report.files, 'article')}"


def correction(report: Report) -> tuple[int, str]:
    """How many problems can be corrected, and the command that does it."""
    refused = {failure.path for failure in report.failures if report.is_fixed}
    loud = (each for each in report.problems if each.severity != "info" and each.path not in refused)
    fixes = [problem.fix for problem in loud if problem.fix]
    command = "--fix" if all(fix.safety == "safe" for fix in fixes) else "--fix --unsafe-fixes"
    return len(fixes), f"copydesk check {command}{report.arguments}"


def paragraph(problem: Problem, view: View) -> Iterator[str]:
    """A problem: where it is, what is wrong, and the place underlined in the words around it."""
    place = coloured(f"{visible(problem.path)}:{problem.start.line}:{problem.start.column}", "path", view)
    yield f"{place} {coloured(problem.severity, problem.severity, view)} {coloured(problem.rule, 'dim', view)}"
    yield from _wrapped(message(problem), view.width)
    before, marked, after = fitted(problem.excerpt, view.width - len(_INDENT))
    if marked:
        yield _INDENT + before + coloured(marked, problem.severity, view) + after
        line = _INDENT + " " * columns(before) + coloured("^" * columns(marked), problem.severity, view)
        yield line + _suggested(problem, view, len(_INDENT) + columns(before) + columns(marked))


def _suggested(problem: Problem, view: View, taken: int) -> str:
    """The suggestions, after the underline if they fit there, else on a line of their own."""
    text = " or ".join(suggestion for suggestion in problem.suggestions[:3] if suggestion)
    if not text or "\n" in text:
        return ""
    between = "  " if taken + 2 + columns(text) <= view.width else f"\n{_INDENT}"
    return between + coloured(text, "right", view)


def fitted(excerpt: Excerpt, width: int) -> tuple[str, str, str]:
    """The excerpt cut to a width in columns: the place in full if it fits, and whole words around it."""
    before, marked, after = (
        _printable(part) for part in (excerpt.before.lstrip(), excerpt.marked, excerpt.after.rstrip())
    )
    if columns(marked) > width - 8:
        before = before if columns(before) <= _SHORT else f"{_CUT} "
        return before, _cut(marked, width - columns(before) - 1) + _CUT, ""
    room = width - columns(marked)
    right_room = max(room // 2, room - columns(before))
    after = _head(after, min(right_room, room - min(columns(before), room // 2)))
    return _tail(before, room - columns(after)), marked, after


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if _USUAL.issuperset(text):
        return len(text)
    total = last = 0
    for before, letter in pairwise(("", *text)):
        if letter == _WIDE:
            total, last = total + (last == 1), 2
        elif _TONES[0] <= letter <= _TONES[1] or (before == _JOINER and category(letter) == "So"):
            last = 2
        elif own := _columns_of(letter):
            total, last = total + own, own
    return total


def _columns_of(letter: str) -> int:
    if category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(letter) in "WF" else 1


def _cut(text: str, width: int) -> str:
    """The beginning of a text that fits into the columns."""
    while columns(text) > width:
        text = text[: max(1, len(text) - (columns(text) - width + 1) // 2)]
    return text


def _head(text: str, width: int) -> str:
    if columns(text) <= width:
        return text
    cut = _cut(text, width - 2)
    return f"{cut[: cut.rfind(' ')] if ' ' in cut.strip() else cut} {_CUT}"


def _tail(text: str, width: int) -> str:
    if columns(text) <= width:
        return text
    cut = _cut(text[::-1], width - 2)[::-1]
    return f"{_CUT} {cut[cut.find(' ') + 1 :] if ' ' in cut.strip() else cut}"


def _printable(text: str) -> str:
    """The text in one line, nothing in it that could move a terminal's cursor."""
    if text.isprintable():
        return text
    joins = "\u200c" in text or "\u200d" in text
    joined = {match.start() for match in _JOINED.finditer(text)} if joins else ()
    return "".join(
        " " if c in "\t\n\r\u00a0" else c if c.isprintable() or at in joined else "\ufffd" for at, c in enumerate(text)
    )


def _wrapped(text: str, width: int) -> Iterator[str]:
    """The message, broken at spaces and indented."""
    return (_INDENT + line for line in broken(_printable(text), width - len(_INDENT)))


def broken(text: str, width: int) -> Iterator[str]:
    """A text in lines of a width in columns, broken at spaces."""
    line = ""
    for word in text.split(" "):
        if line and columns(line) + 1 + columns(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def coloured(text: str, style: str, view: View) -> str:
    """The text in the colour of a severity or a part of the report, where the view has colours."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if view.colour else text

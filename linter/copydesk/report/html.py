"""One page for people: every article with its problems marked in place, counts, and a filter. Needs no network.

On a narrow screen the counts and the filter are folded away, so that the first article begins right below the title.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from copydesk.formats.html import REPORT
from copydesk.numbers import counted
from copydesk.problem import SEVERITIES, Problem
from copydesk.report.marked import Line, Numbered, lines
from copydesk.report.model import Report, View
from copydesk.report.text import correction, outcome

_FOLDER = Path(__file__).parent / "page"
_LONGEST_QUIET = 4
"""Lines in a row without a problem that are shown; of more, only those beside a problem."""
_MOST_FILES = 12
"""Files that the chart shows, those with the most problems first."""
_GRAVEST_FIRST = tuple(reversed(SEVERITIES))
_NOUNS = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("remark", "remarks")}


def render(report: Report, view: View) -> Iterator[str]:
    """The page, line by line. Whatever an article holds is shown as text."""
    numbered = [Numbered(number, problem) for number, problem in enumerate(report.problems, 1)]
    articles = {path: list(found) for path, found in groupby(numbered, key=lambda each: each.problem.path)}
    anchors = {path: f"article-{number}" for number, path in enumerate(articles, 1)}
    title = outcome(report)
    yield from REPORT
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>copydesk: {counted(len(report.problems), 'problem')}</title>"
    yield f"<style>\n{(_FOLDER / 'style.css').read_text(encoding='utf-8')}</style></head><body>"
    yield f"<header><h1>{title}</h1>{_correction(report)}</header>"
    if report.problems:
        yield '<aside aria-label="Counts and filter"><details open><summary>Counts and filter</summary>'
        yield from _chart("By family", report.problems, [problem.family for problem in report.problems], {})
        yield from _chart("By file", report.problems, [problem.path for problem in report.problems], anchors)
        yield from _filter(report)
        yield "</details></aside>"
        yield f"<script>\n{(_FOLDER / 'fold.js').read_text(encoding='utf-8')}</script>"
    yield "<main>"
    yield from _failures(report)
    second = [problem.also for problem in report.problems if problem.also]
    for path, found in articles.items():
        lines_of_others = {also.start.line for also in second if also.path == path}
        yield from _article(path, report.source(path), found, anchors, lines_of_others)
    yield "</main>"
    yield f"<script>\n{(_FOLDER / 'script.js').read_text(encoding='utf-8')}</script></body></html>"


def _correction(report: Report) -> str:
    """What to type next, where something can be corrected."""
    correctable, command = correction(report)
    if not correctable:
        return ""
    typed = f"<code>{escape(command)}</code>"
    return f"<p>{correctable:,} can be corrected: {typed}, or look first with <code>--diff</code></p>"


def _failures(report: Report) -> Iterator[str]:
    """What kept articles from being checked, or from being corrected: of them the page shows nothing, or not all."""
    if report.failures:
        title = "Not corrected, or not checked" if report.is_fixed else "Not checked"
        yield f'<section class="failures"><h2>{title}</h2><ul>'
        yield from (f"<li>{escape(str(failure))}</li>" for failure in report.failures)
        yield "</ul></section>"


def _chart(title: str, problems: Sequence[Problem], groups: Sequence[str], anchors: Mapping[str, str]) -> Iterator[str]:
    """Bars, one a group, parted by severity; the longest is as wide as the chart. A group may lead to a place."""
    counts = Counter(groups)
    severities = Counter((group, problem.severity) for problem, group in zip(problems, groups, strict=True))
    most = max(counts.values())
    shown = sorted(counts, key=lambda group: (-counts[group], group))[:_MOST_FILES]
    yield f"<figure><figcaption>{title}</figcaption><table>"
    for group in shown:
        parts = {each: severities[group, each] for each in _GRAVEST_FIRST if severities[group, each]}
        by_severity = ", ".join(counted(count, *_NOUNS[severity]) for severity, count in parts.items())
        bar = "".join(
            f'<span class="{severity}" style="width:{100 * count / most:.2f}%"></span>'
            for severity, count in parts.items()
        )
        name = f"<bdi>{escape(group)}</bdi>"
        linked = f'<a href="#{anchors[group]}">{name}</a>' if group in anchors else name
        yield f'<tr title="{by_severity}"><th scope="row">{linked}</th>'
        yield f'<td class="bar" role="img" aria-label="{by_severity}">{bar}</td><td>{counts[group]:,}</td></tr>'
    if len(counts) > len(shown):
        yield f'<tr><th colspan="3">and {counted(len(counts) - len(shown), "more file")}</th></tr>'
    yield "</table></figure>"


def _filter(report: Report) -> Iterator[str]:
    """A box to tick for each severity and each rule."""
    severities = Counter(problem.severity for problem in report.problems)
    counts = Counter((problem.family, problem.rule) for problem in report.problems)
    yield f'<form class="filter"><h2>Show</h2><p><output>{len(report.problems):,}</output> of'
    yield f'{counted(len(report.problems), "problem")} <button type="button" data-all="1">all</button>'
    yield '<button type="button" data-all="">none</button></p><fieldset><legend>severity</legend>'
    for severity in filter(severities.__getitem__, _GRAVEST_FIRST):
        yield _box("severity", severity, _NOUNS[severity][1], severities[severity])
    yield "</fieldset>"
    for family, rules in groupby(sorted(counts), key=lambda key: key[0]):
        yield f"<fieldset><legend>{escape(family)}</legend>"
        for _, rule in rules:
            yield _box("rule", rule, rule, counts[family, rule], report.summary(rule))
        yield "</fieldset>"
    yield "</form>"


def _box(name: str, value: str, shown: str, count: int, title: str = "") -> str:
    hint = f' title="{escape(title)}"' if title else ""
    box = f'<input type="checkbox" checked name="{name}" value="{escape(value)}">'
    return f"<label{hint}>{box} {escape(shown)} <b>{count:,}</b></label>"


def _article(
    path: str, source: str, problems: Sequence[Numbered], anchors: Mapping[str, str], second: set[int]
) -> Iterator[str]:
    """An article; `second` are the lines with second places of problems, to which their notes lead."""
    yield f'<article id="{anchors[path]}">'
    yield f"<h2>{escape(path)} <small>{counted(len(problems), 'problem')}</small></h2>"
    shown = list(lines(source, problems))
    busy = second | {line.number for line in shown if "<mark" in line.html or line.problems}
    for quiet, group in groupby(shown, key=lambda line: _is_quiet(line.number, busy)):
        run = list(group)
        if quiet and len(run) > _LONGEST_QUIET:
            yield f"<details><summary>{counted(len(run), 'line')} without problems</summary>"
            yield from _lines(run, path, anchors)
            yield "</details>"
        else:
            yield from _lines(run, path, anchors)
    yield "</article>"


def _is_quiet(number: int, busy: set[int]) -> bool:
    """Whether no problem stands on the line or beside it."""
    return busy.isdisjoint(range(number - 2, number + 3))


def _lines(shown: Iterable[Line], path: str, anchors: Mapping[str, str]) -> Iterator[str]:
    for line in shown:
        yield f'<div class="line" id="{anchors[path]}-{line.number}">'
        yield f'<span class="number">{line.number}</span><span class="text">{line.html}</span></div>'
        if line.problems:
            yield '<ul class="notes">'
            yield from (_note(each, anchors) for each in line.problems)
            yield "</ul>"


def _note(each: Numbered, anchors: Mapping[str, str]) -> str:
    problem = each.problem
    place = f"{problem.start.line}:{problem.start.column} {problem.severity}"
    said = escape(problem.message)
    best = next((suggestion for suggestion in problem.suggestions if suggestion.strip()), "")
    suggested = f' <span class="suggestion">{escape(best)}</span>' if best else ""
    return (
        f'<li id="problem-{each.number}" class="{problem.severity}" data-rule="{escape(problem.rule)}">'
        f'<span class="place">{place}</span> <span>{said}{suggested}{_second(problem, anchors)}</span>'
        f' <code class="rule">{escape(problem.rule)}</code></li>'
    )


def _second(problem: Problem, anchors: Mapping[str, str]) -> str:
    """The second place of a problem, as a link where it is on the page."""
    also = problem.also
    if also is None:
        return ""
    is_here = also.path == problem.path
    shown = "go there" if is_here else escape(f"{also.path}:{also.start.line}:{also.start.column}")
    link = f'<a href="#{anchors[also.path]}-{also.start.line}">{shown}</a>' if also.path in anchors else shown
    return f' <span class="also">{link}</span>'

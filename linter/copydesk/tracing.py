"""Why there is a problem at a place in an article, and why there is none. For one place and a person: not fast."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from copydesk import faults, placing, suppress
from copydesk.config.model import Config, matches, selected_by
from copydesk.formats import stet_home
from copydesk.problem import Problem
from copydesk.rules import Rule
from copydesk.text import tongues
from copydesk.text.document import Block, Document
from copydesk.text.span import Span
from copydesk.texts import Article


@dataclass(frozen=True, slots=True)
class Fate:
    """A problem at the place and what became of it: `silent` says why it is not reported, and is None if it is."""

    problem: Problem
    silent: str | None


@dataclass(frozen=True, slots=True)
class Trace:
    """What was looked for at a place.

    `block` is what the place is part of, None where no reader reads anything; `words` what was looked at. `reasons` are
    what rules say about their silence, by rule; `looked` are the other rules that looked and found nothing there, and
    `absent` those that did not look, with the reason.
    """

    block: Block | None
    words: str
    fates: tuple[Fate, ...]
    reasons: tuple[tuple[str, str], ...]
    looked: tuple[str, ...]
    absent: tuple[tuple[str, str], ...]


def trace(document: Document, place: Span, article: Article, reported: Collection[Problem]) -> Trace:
    """What the rules make of a place in the source of a document; `reported` are the problems of a run."""
    prose = _prose(document, place)
    fates = {fate.problem: fate for fate in _fates(document, place, article, reported)}
    fates |= {problem: Fate(here, None) for problem in reported if (here := _at_place(problem, place))}
    found = {problem.rule for problem in fates}
    absent = {rule.name: why for rule in article.registry.rules if (why := _absence(document, rule, article))}
    others = [rule for rule in article.registry.rules if rule.name not in found and rule.name not in absent]
    reasons = tuple(_reasons(others, document, prose, article.config))
    explained = {name for name, _ in reasons}
    return Trace(
        block=document.block_at(prose.start) if prose else None,
        words=document.text(prose) if prose else "",
        fates=tuple(sorted(fates.values(), key=lambda fate: fate.problem.order)),
        reasons=reasons,
        looked=tuple(rule.name for rule in others if rule.name not in explained),
        absent=tuple((name, why) for name, why in absent.items() if name not in found),
    )


def _fates(document: Document, place: Span, article: Article, reported: Collection[Problem]) -> Iterator[Fate]:
    """What every rule finds at the place by itself, also the rules that do not run there."""
    reporting = {problem.slip: problem.rule for problem in reported if problem.slip}
    for rule in article.registry.rules:
        for problem in _found(document, rule, article.config):
            if problem not in reported and (here := _at_place(problem, place)):
                yield Fate(here, _silence(document, problem, rule, article, reporting))


def _found(document: Document, rule: Rule, config: Config) -> Iterator[Problem]:
    """The problems that a rule finds, as far as it gets; a failure is for the run to report."""
    try:
        for finding in rule.findings(document, config.options(rule)):
            severity = config.severity(rule, finding.severity)
            yield placing.problem(document, finding, rule.name, rule.family, severity)
    except faults.RAISED:
        return


def _silence(document: Document, problem: Problem, rule: Rule, article: Article, reporting: Mapping[Any, str]) -> str:
    """Why a problem that a rule finds is not reported; `reporting` are rules by the slips that they report."""
    absence = _absence(document, rule, article)
    if absence:
        return absence
    if suppress.is_sic(document, problem):
        return "“[sic]” stands after it"
    stet = next((stet for stet in suppress.stets(document) if stet.silences(problem)), None)
    if stet:
        line = stet.written and f"on line {document.lines.position(stet.written.start).line}"
        return f"the stet {line or f'in {stet_home(document.source, document.format)}'} lets it stand"
    return f"{reporting[problem.slip]} reports it" if problem.slip in reporting else "the baseline knows it"


def _absence(document: Document, rule: Rule, article: Article) -> str | None:
    """Why a rule does not look at an article; None if it does."""
    config = article.config
    names = selected_by(rule.name, rule.family)
    if not config.runs(rule.name, rule.family, rule.default):
        named = next((name for name in names if name in config.ignore), None)
        if named:
            return f"“{named}” is ignored by {_origin(config)}"
        return "it is off by default" if not rule.default else f"{_origin(config)} selects other rules"
    if not config.speaks(rule):
        return f"it is not for “{config.language}”, the language of the articles"
    if not rule.speaks(language := tongues.language(document, config.language)):
        return f"it is not for “{language}”, in which the article is written"
    for glob, silenced in config.per_file_ignores.items():
        if matches((glob,), article.place) and not set(silenced).isdisjoint(names):
            return f"per-file-ignores of {_origin(config)} leave it out of “{glob}”"
    return None


def _origin(config: Config) -> str:
    return config.origin or "the command line"


def _reasons(rules: list[Rule], document: Document, prose: Span | None, config: Config) -> Iterator[tuple[str, str]]:
    """What the rules themselves say about their silence."""
    for rule in rules:
        if prose and rule.languages and tongues.is_apart(document, prose.start, config.language):
            yield rule.name, "the paragraph is in another language"
            continue
        try:
            reason = rule.reason(document, prose, config.options(rule)) if prose else None
        except faults.RAISED as error:  # the others are shown all the same
            reason = f"its “why” failed{faults.where(error, rule.why)}: {faults.what(error)}"
        if reason:
            yield rule.name, reason


def _prose(document: Document, place: Span) -> Span | None:
    """The word of the prose that the place lies in, or what else is read there; None where nothing is."""
    for word in document.words:
        if document.source_map.to_source(word.span).overlaps(place):
            return word.span
    for segment in document.source_map.segments:
        if segment.source.overlaps(place):
            at = segment.prose.start + (place.start - segment.source.start if segment.verbatim else 0)
            return Span(at, at + 1)
    return None


def _at_place(problem: Problem, place: Span) -> Problem | None:
    """The problem as it is reported at the place; None if neither of its own is there."""
    touched = [each.overlaps(place) for each in problem.places]
    return problem if touched[0] else problem.turned if any(touched) else None

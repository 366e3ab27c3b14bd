"""The repository phase: rules that judge all articles together, by the facts that were gathered of each. Pure."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from copydesk import faults
from copydesk.config.model import Config
from copydesk.engine import failed, placed
from copydesk.facts import Repository
from copydesk.finding import Finding, sound, with_path
from copydesk.named_tuple import NamedTuple
from copydesk.problem import Failure, Problem
from copydesk.registry import Registry
from copydesk.rules import Rule
from copydesk.text.document import Document

Judged = list[tuple[Rule, Finding]]
"""What the rules of the repository found in one article."""


class Judgement(NamedTuple):
    """What the rules of the repository found, by path, and those of them that failed."""

    found: Mapping[str, Judged] = {}
    failures: tuple[Failure, ...] = ()


def judge(
    registry: Registry, config: Config, facts: Callable[[str], Mapping[str, Any]], checked: Collection[str]
) -> Judgement:
    """Let each rule of the repository judge all articles of one configuration.

    `facts` gives those of a rule, by path and in order of path; `checked` are the paths that are reported on. Paths
    are relative to the configuration's root.
    """
    found: dict[str, Judged] = {}
    failures: list[Failure] = []
    for rule in config.gathering(registry.rules):
        reported = {path for path in checked if config.enabled((rule,), path)}
        if not reported:
            continue
        known = facts(rule.name)
        repository = Repository(known, tuple(path for path in known if path in reported))
        try:
            for judged in rule.judged(repository, config.options(rule)):
                path, finding = with_path(judged)
                if path in reported:
                    found.setdefault(path, []).append((rule, finding))
        except faults.RAISED as error:
            failures.append(failed(config.root or ".", rule, registry, error))
    return Judgement(found, tuple(failures))


def place(
    document: Document,
    judged: Iterable[tuple[Rule, Finding]],
    registry: Registry,
    config: Config,
    other: Callable[[str], Document | None],
) -> tuple[list[Problem], list[Failure]]:
    """The problems that these findings in a document are, and the rules that point at places which it does not have.

    `other` gives another article of the repository by its path, if it can be had.
    """
    problems: list[Problem] = []
    failures: dict[str, Failure] = {}
    for rule, finding in judged:
        try:
            also = sound(finding).also
            there = other(also.path) if also and also.path else None
            problems += placed(document, rule, finding, config, there)
        except faults.RAISED as error:
            failures[rule.name] = failed(document.path, rule, registry, error)
    return problems, list(failures.values())

"""Runs rules on a document. Pure: the same document, rules and configuration always give the same problems."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk import placing, suppress
from copydesk.config.model import ALL, Config
from copydesk.problem import Failure, Problem
from copydesk.registry import Registry
from copydesk.rules import Rule
from copydesk.text.document import Document


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a document: its problems in order, and the rules that failed on it."""

    problems: tuple[Problem, ...]
    failures: tuple[Failure, ...] = ()


def lint(document: Document, registry: Registry, config: Config, path: str | None = None) -> Checked:
    """Check a document with the rules that its configuration enables.

    `path` is the document's path relative to the configuration's root, for per-file ignores. A rule that raises is
    one failure; the other rules go on.
    """
    place = document.path if path is None else path
    enabled = config.enabled(registry.rules, place)
    problems: list[Problem] = []
    failures: list[Failure] = []
    for rule in enabled:
        try:
            problems += _problems(document, rule, config)
        except Exception as error:  # noqa: BLE001  whatever a rule raises is its own affair, not the run's
            failures.append(_failure(document, rule, registry.packages[rule.name], error))
    ran = {name for rule in enabled for name in (rule.name, rule.family)}
    kept = suppress.let_stand(document, problems, ran, registry.names)
    kept = [problem for problem in kept if problem.rule != suppress.UNUSED or _reports_unused(config, place)]
    return Checked(tuple(sorted(set(kept), key=lambda problem: problem.order)), tuple(failures))


def _problems(document: Document, rule: Rule, config: Config) -> Iterator[Problem]:
    for finding in rule.findings(document, config.options(rule)):
        if not 0 <= finding.span.start <= finding.span.end <= len(document.prose):
            raise ValueError(f"{finding.span} is no place in the prose, which has {len(document.prose)} characters")
        yield placing.problem(document, finding, rule.name, rule.family, config.severity(rule, finding.severity))


def _failure(document: Document, rule: Rule, package: str, error: Exception) -> Failure:
    what = " ".join(f"{type(error).__name__}: {error}".split())
    return Failure(document.path, f"rule “{rule.name}” of “{package}” failed: {what}; the other rules went on")


def _reports_unused(config: Config, path: str) -> bool:
    """Whether a stet that silences nothing is to be reported, which is selected and silenced like a rule."""
    silent = not config.silenced(path).isdisjoint((suppress.UNUSED, suppress.FAMILY, ALL))
    return not silent and config.runs(suppress.UNUSED, suppress.FAMILY, default=True)

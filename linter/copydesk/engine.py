"""Runs rules on a document. Pure: the same document, rules and configuration always give the same problems."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from copydesk import placing, suppress
from copydesk.config.model import ALL, Config
from copydesk.facts import noted
from copydesk.finding import Finding
from copydesk.problem import Failure, Problem
from copydesk.registry import Registry
from copydesk.rules import Rule
from copydesk.text.document import Document


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a document: its problems, its stets, the rules that failed on it, and facts for repository rules.

    `facts` are JSON, by the rule that gathered them. A stet may yet silence what a repository rule finds.
    """

    problems: tuple[Problem, ...] = ()
    failures: tuple[Failure, ...] = ()
    stets: tuple[suppress.Standing, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)


def lint(document: Document, registry: Registry, config: Config, path: str | None = None) -> Checked:
    """Check a document with the rules that its configuration enables, and gather facts for those of the repository.

    `path` is the document's path relative to the configuration's root, for per-file ignores. A rule that raises is
    one failure; the other rules go on.
    """
    place = document.path if path is None else path
    enabled = config.enabled(registry.rules, place)
    problems: list[Problem] = []
    failures: list[Failure] = []
    for rule in enabled:
        try:
            problems += placed(document, rule, rule.findings(document, config.options(rule)), config)
        except Exception as error:  # noqa: BLE001  whatever a rule raises is its own affair, not the run's
            failures.append(failed(document.path, rule, registry, error))
    kept, stets = suppress.let_stand(problems, _stets(document, registry, config, place))
    facts, unknown = gather(document, registry, config)
    return Checked(tuple(kept), (*failures, *unknown), tuple(stets), facts)


def gather(document: Document, registry: Registry, config: Config) -> tuple[dict[str, str], list[Failure]]:
    """The facts of a document, by rule; a file in which a rule is ignored may be evidence for others all the same."""
    facts: dict[str, str] = {}
    failures: list[Failure] = []
    for rule in config.gathering(registry.rules):
        try:
            facts[rule.name] = noted(rule.facts(document, config.options(rule)))
        except Exception as error:  # noqa: BLE001
            failures.append(failed(document.path, rule, registry, error))
    return facts, failures


def placed(document: Document, rule: Rule, findings: Iterable[Finding], config: Config) -> Iterator[Problem]:
    """The problems that a rule's findings in a document are, but for those with “[sic]” after them."""
    for finding in findings:
        if not 0 <= finding.span.start <= finding.span.end <= len(document.prose):
            raise ValueError(f"{finding.span} is no place in the prose, which has {len(document.prose)} characters")
        severity = config.severity(rule, finding.severity)
        problem = placing.problem(document, finding, rule.name, rule.family, severity)
        if not suppress.is_sic(document, problem):
            yield problem


def failed(path: str, rule: Rule, registry: Registry, error: Exception) -> Failure:
    """The failure of a rule that raised something."""
    what = " ".join(f"{type(error).__name__}: {error}".split())
    package = registry.packages[rule.name]
    return Failure(path, f"rule “{rule.name}” of “{package}” failed: {what}; the other rules went on")


def settled(checked: Checked, found: Iterable[Problem] = ()) -> tuple[Problem, ...]:
    """All problems of a document in order, with those that the rules of the repository found in it."""
    kept, stets = suppress.let_stand(found, checked.stets)
    unused = [stet.problem for stet in stets if stet.problem]
    return tuple(sorted({*checked.problems, *kept, *unused}, key=lambda problem: problem.order))


def _stets(document: Document, registry: Registry, config: Config, place: str) -> list[suppress.Standing]:
    """The stets of a document; where unused ones are not to be reported, none of them is a problem."""
    ran = {name for rule in config.enabled(registry.rules, place) for name in (rule.name, rule.family)}
    found = suppress.standing(document, ran, registry.names)
    return found if _reports_unused(config, place) else [suppress.Standing(each.stet, None) for each in found]


def _reports_unused(config: Config, path: str) -> bool:
    """Whether a stet that silences nothing is to be reported, which is selected and silenced like a rule."""
    silent = not config.silenced(path).isdisjoint((suppress.UNUSED, suppress.FAMILY, ALL))
    return not silent and config.runs(suppress.UNUSED, suppress.FAMILY, default=True)

"""Runs rules on a document. Pure: the same document, rules and configuration always give the same problems."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import repeat

from copydesk import faults, placing, suppress
from copydesk.config.model import ALL, Config
from copydesk.facts import noted
from copydesk.finding import Finding, sound
from copydesk.named_tuple import NamedTuple
from copydesk.problem import Failure, Problem, one_per_slip
from copydesk.registry import Registry
from copydesk.rules import Rule, RuleStoppedError, known_as
from copydesk.text import tongues
from copydesk.text.document import Document


class Checked(NamedTuple):
    """What came of a document: its problems, its stets, the rules that failed on it, and facts for repository rules.

    `facts` are JSON, by the rule that gathered them. A stet may yet silence what a repository rule finds.
    """

    problems: tuple[Problem, ...] = ()
    failures: tuple[Failure, ...] = ()
    stets: tuple[suppress.Standing, ...] = ()
    facts: Mapping[str, str] = {}


def lint(document: Document, registry: Registry, config: Config, path: str | None = None) -> Checked:
    """Check a document with the rules that its configuration enables, and gather facts for those of the repository.

    `path` is the document's path relative to the configuration's root, for per-file ignores. A rule that raises is
    one failure; the other rules go on. In an article that is plainly in another language than the configuration says,
    only the rules for all languages run.
    """
    place = document.path if path is None else path
    plan = _plan(registry, config, frozenset(config.silenced(place)), tongues.language(document, config.language))
    problems: list[Problem] = []
    failures: list[Failure] = []
    for each in plan.passes:
        try:
            for rule, finding in each.findings(document):
                problems += placed(document, rule, finding, config)
        except RuleStoppedError as error:
            failures.append(_stopped(error, config))
        except faults.RAISED as error:
            failures.append(failed(document.path, each.first, registry, error))
    kept, stets = suppress.let_stand(problems, _stets(document, plan, config, place))
    facts, unknown = gather(document, registry, config)
    return Checked(tuple(kept), (*failures, *unknown), tuple(stets), facts)


class _Pass(NamedTuple):
    """The rules, by name, that one pass over a document runs: a single one, or all that share a scan.

    `first` is the single one, or stands for all of them; `find` is for a single one.
    """

    rules: Mapping[str, Rule]
    first: Rule
    find: Callable[[Document], Iterable[Finding]]

    def findings(self, document: Document) -> Iterable[tuple[Rule, Finding]]:
        """What the rules find in a document."""
        if self.first.scan is None:
            return zip(repeat(self.first), self.find(document))
        return ((self.rules[name], finding) for name, finding in self.first.scan(document) if name in self.rules)


class _Plan(NamedTuple):
    """What is run on all documents that the same settings hold for, worked out once.

    `ran` are the names of all rules that run, `known` those of all that there are.
    """

    passes: tuple[_Pass, ...]
    ran: frozenset[str]
    known: frozenset[str]


@lru_cache(maxsize=64)
def _plan(registry: Registry, config: Config, silenced: frozenset[str], language: str) -> _Plan:
    enabled = [rule for rule in config.left(registry.rules, silenced) if rule.speaks(language)]
    passes: dict[object, dict[str, Rule]] = {}
    for rule in enabled:
        passes.setdefault(rule.scan or rule.name, {})[rule.name] = rule
    ran = frozenset(name for rule in enabled for name in known_as(rule.name, rule.family))
    return _Plan(tuple(_pass(rules, config) for rules in passes.values()), ran, registry.names)


def _pass(rules: Mapping[str, Rule], config: Config) -> _Pass:
    first = next(iter(rules.values()))
    return _Pass(rules, first, first.with_options(config.options(first)))


def gather(document: Document, registry: Registry, config: Config) -> tuple[dict[str, str], list[Failure]]:
    """The facts of a document, by rule; a file in which a rule is ignored may be evidence for others all the same.

    What a rule notes of an article in a language that it is not for is what it would note of an empty one.
    """
    facts: dict[str, str] = {}
    failures: list[Failure] = []
    language = tongues.language(document, config.language)
    unread = document if language == config.language else document._replace(source="", prose="", blocks=())
    for rule in _gathering(registry, config):
        try:
            facts[rule.name] = noted(rule.facts(document if rule.speaks(language) else unread, config.options(rule)))
        except RuleStoppedError as error:
            failures.append(_stopped(error, config))
        except faults.RAISED as error:
            failures.append(failed(document.path, rule, registry, error))
    return facts, failures


@lru_cache(maxsize=64)
def _gathering(registry: Registry, config: Config) -> list[Rule]:
    return config.gathering(registry.rules)


def placed(
    document: Document, rule: Rule, finding: Finding, config: Config, other: Document | None = None
) -> Iterator[Problem]:
    """The problem that a rule's finding in a document is; none for words that are accepted or have “[sic]” after.

    Nor is one what a rule for some languages finds in a paragraph that is plainly in another one.

    `other` is the document that its second place is in, if it is in another one that can be had.
    """
    span, text = sound(finding).span, document.source if finding.in_source else document.prose
    if rule.accepted and text[span.start : span.end] in rule.accepted:
        return
    if rule.languages and not finding.in_source and tongues.is_apart(document, span.start, config.language):
        return
    severity = config.severity(rule, finding.severity)
    problem = placing.problem(document, finding, rule.name, rule.family, severity, other=other)
    if not suppress.is_sic(document, problem):
        yield problem


def _stopped(error: RuleStoppedError, config: Config) -> Failure:
    return Failure(error.path or config.origin or config.root or ".", str(error))


def failed(path: str, rule: Rule, registry: Registry, error: BaseException) -> Failure:
    """The failure of a rule that raised something, or gave what is no finding."""
    where = faults.where(error, rule.scan or rule.check or rule.judge)
    whose = f"rule “{rule.name}” of “{registry.packages[rule.name]}”"
    return Failure(path, f"{whose} failed{where}: {faults.what(error)}{faults.WENT_ON}")


def settled(checked: Checked, found: Iterable[Problem] = (), heard: Iterable[Problem] = ()) -> tuple[Problem, ...]:
    """All problems of a document in order, with those that the rules of the repository found in it; each slip once.

    `heard` are problems that are reported elsewhere or nowhere, but which a stet of the document may still name.
    """
    _, stets = suppress.let_stand(heard, checked.stets)
    kept, stets = suppress.let_stand(found, stets)
    unused = [stet.problem for stet in stets if stet.problem]
    return tuple(sorted(one_per_slip({*checked.problems, *kept, *unused}), key=lambda problem: problem.order))


def _stets(document: Document, plan: _Plan, config: Config, place: str) -> list[suppress.Standing]:
    """The stets of a document; where unused ones are not to be reported, none of them is a problem."""
    found = suppress.standing(document, plan.ran, plan.known)
    return found if _reports_unused(config, place) else [suppress.Standing(each.stet, None) for each in found]


def _reports_unused(config: Config, path: str) -> bool:
    """Whether a stet that silences nothing is to be reported, which is selected and silenced like a rule."""
    silent = not config.silenced(path).isdisjoint((suppress.UNUSED, suppress.FAMILY, ALL))
    return not silent and config.runs(suppress.UNUSED, suppress.FAMILY, default=True)

"""A rule: what it looks for, how it says so, and the examples that are its tests and its documentation."""

from collections.abc import Callable, Container, Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, Protocol

from copydesk.facts import Repository
from copydesk.finding import Finding, Severity
from copydesk.named_tuple import NamedTuple
from copydesk.newsroom import Names
from copydesk.text.document import Document
from copydesk.text.span import Span

Options = Mapping[str, Any]
_NONE: Mapping[str, Any] = MappingProxyType({})


class Good(NamedTuple):
    """An example that a rule must leave alone.

    `others` are further articles of the repository, by path; `names` those that the newsroom gave.
    """

    text: str
    path: str = "article.md"
    options: Options = _NONE
    others: Mapping[str, str] = _NONE
    names: Names = Names()


class Bad(NamedTuple):
    """An example in which a rule must find exactly the places between `[[` and `]]`.

    `fixed` is the text after the rule's fixes, unsafe ones included; a rule with a fix has to show it. `others` are
    further articles of the repository, by path; what is found in them is not looked at. `names` are those that the
    newsroom gave. `suggestions` are those of all places, one after the other, for a rule without a fix.
    """

    text: str
    fixed: str | None = None
    path: str = "article.md"
    options: Options = _NONE
    others: Mapping[str, str] = _NONE
    names: Names = Names()
    suggestions: tuple[str, ...] | None = None


class Check(Protocol):
    """The code of a rule. Its keyword-only parameters are the rule's options, their defaults the options' defaults."""

    def __call__(self, document: Document, /, **options: Any) -> Iterable[Finding]: ...


class Gather(Protocol):
    """The half of a repository rule that notes facts of one article: plain data, which JSON can hold, and little."""

    def __call__(self, document: Document, /, **options: Any) -> Any: ...


class Judge(Protocol):
    """The half of a repository rule that makes findings of the facts of all articles, each with its article's path."""

    def __call__(self, repository: Repository[Any], /, **options: Any) -> Iterable[tuple[str, Finding]]: ...


class Scan(Protocol):
    """Code that several rules share, which looks for what all of them want in one pass over a document.

    It gives each finding with the name of its rule.
    """

    def __call__(self, document: Document, /) -> Iterable[tuple[str, Finding]]: ...


class Why(Protocol):
    """Tells a person why a rule is silent about a word of a document's prose; None where it has nothing to tell.

    Keyword-only parameters are those of the rule's options on which that depends.
    """

    def __call__(self, document: Document, span: Span, /, **options: Any) -> str | None: ...


SECONDS = 1.0
"""How long, in seconds of CPU, a pattern that users bring may take for a block or for a word. Where it is not caught
in a trap of its own making, it takes some microseconds."""


class RuleStoppedError(Exception):
    """Why a rule cannot go on, for its user: `path` is the file that the rule came from, “” the configuration."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(message)
        self.path = path


class Rule(NamedTuple):
    """A rule as a value, however it was written.

    `name` is a kebab-case noun for the fault, `family` what it is selected by besides its name; the rules of a style
    have its name and a dot before their own. `docstring` is its documentation: one plain line, a blank line, then more.
    `accepted` are words of the lists that people bring: it lets them pass. A rule with an option `accept` gets them.
    `options` are the defaults by kebab-case name. A rule that looks at one article has a `check`; a repository rule has
    `gather` and `judge` instead. Rules with the same `scan` are run by it in one pass; the `check` of one of them gives
    its own findings. `why` is for `copydesk explain PATH:LINE:COLUMN`. `languages` are the two-letter codes of those
    that it is for; without any it is for all. `names` is the parameter that takes the newsroom's names, where there is
    one.
    """

    name: str
    family: str
    severity: Severity
    docstring: str
    examples: tuple[Good | Bad, ...]
    check: Check | None
    options: Options
    default: bool = True
    gather: Gather | None = None
    judge: Judge | None = None
    accepted: Container[str] = ()
    scan: Scan | None = None
    why: Why | None = None
    languages: tuple[str, ...] = ()
    names: str = ""

    @property
    def doc(self) -> str:
        """The documentation without the indentation of a docstring, which few runs ask for."""
        from inspect import cleandoc

        return cleandoc(self.docstring)

    @property
    def summary(self) -> str:
        """The first line of the documentation."""
        return self.doc.partition("\n")[0]

    @property
    def good(self) -> tuple[Good, ...]:
        """The examples that the rule leaves alone."""
        return tuple(example for example in self.examples if isinstance(example, Good))

    @property
    def bad(self) -> tuple[Bad, ...]:
        """The examples in which the rule finds something."""
        return tuple(example for example in self.examples if isinstance(example, Bad))

    def speaks(self, language: str) -> bool:
        """Whether the rule is for articles in a language."""
        return not self.languages or language in self.languages

    def findings(self, document: Document, options: Options) -> Iterable[Finding]:
        """What the rule finds in a document; options by kebab-case name, those not given at their defaults."""
        return self.with_options(options)(document)

    def with_options(self, options: Options) -> Callable[[Document], Iterable[Finding]]:
        """What finds by the rule with these options, for many documents."""
        return partial(self.check, **_named(options)) if self.check else lambda _: ()

    def facts(self, document: Document, options: Options) -> Any:
        """What a repository rule notes of a document, given those of the options that this half of it takes."""
        return self.gather(document, **_taken(self.gather, options)) if self.gather else None

    def reason(self, document: Document, span: Span, options: Options) -> str | None:
        """Why the rule is silent about the word at the span, given those of the options that this depends on."""
        return self.why(document, span, **_taken(self.why, options)) if self.why else None

    def judged(self, repository: Repository[Any], options: Options) -> Iterable[tuple[str, Finding]]:
        """What a repository rule finds by the facts of all articles: paths, each with a finding in its article."""
        return self.judge(repository, **_taken(self.judge, options)) if self.judge else ()


def known_as(name: str, family: str) -> tuple[str, ...]:
    """What a rule can be called, the most telling first: its name, the style that it belongs to, its family."""
    style, dot, _ = name.partition(".")
    return (name, style, family) if dot else (name, family)


def rule(
    *examples: Good | Bad,
    family: str,
    severity: Severity = "warning",
    default: bool = True,
    languages: tuple[str, ...] = (),
    why: Callable[..., str | None] | None = None,
) -> Callable[[Callable[..., Iterable[Finding]]], Rule]:
    """Make a rule of a function from a document to findings.

    The function's name, with hyphens, is the rule's name; its docstring is its documentation; its keyword-only
    parameters are its options. With `default=False` the rule runs only where it is selected, with `languages` only
    for articles in one of them. An option called `language` is the configuration's where it is not set. `why` tells a
    person who asks about a word why the rule is silent about it, by the list or the evidence that decided.
    """

    def decorate(check: Callable[..., Iterable[Finding]]) -> Rule:
        return Rule(
            name=_kebab(check.__name__),
            family=family,
            severity=severity,
            docstring=check.__doc__ or "",
            examples=examples,
            check=check,
            options=_options(_defaults(check)),
            default=default,
            why=why,
            languages=languages,
            names=_names(_defaults(check)),
        )

    return decorate


def repository_rule(
    *examples: Good | Bad,
    gather: Callable[..., Any],
    family: str,
    severity: Severity = "warning",
    default: bool = True,
    why: Callable[..., str | None] | None = None,
    languages: tuple[str, ...] = (),
) -> Callable[[Callable[..., Iterable[tuple[str, Finding]]]], Rule]:
    """Make a rule of two functions: `gather` notes facts of one article, the decorated one judges those of all.

    Name and documentation come from the decorated function, options from the keyword-only parameters of both; an
    option that both take has one default. Raises TypeError where it has two.
    """

    def decorate(judge: Callable[..., Iterable[tuple[str, Finding]]]) -> Rule:
        gathering, judging = _defaults(gather), _defaults(judge)
        if _options({**gathering, **judging}) != _options({**judging, **gathering}):
            raise TypeError(f"{judge.__name__}: an option of both halves must have one default")
        return Rule(
            name=_kebab(judge.__name__),
            family=family,
            severity=severity,
            docstring=judge.__doc__ or "",
            examples=examples,
            check=None,
            options=_options({**judging, **gathering}),
            default=default,
            gather=gather,
            judge=judge,
            why=why,
            languages=languages,
            names=_names({**judging, **gathering}),
        )

    return decorate


def _options(defaults: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters that are options, by kebab-case name."""
    return {_kebab(name): value for name, value in defaults.items() if not isinstance(value, Names)}


def _names(defaults: Mapping[str, Any]) -> str:
    """The parameter that takes the newsroom's names, or “”."""
    return next((_kebab(name) for name, value in defaults.items() if isinstance(value, Names)), "")


def _defaults(function: Callable[..., Any]) -> Mapping[str, Any]:
    """The keyword-only parameters of a function with their defaults."""
    return getattr(function, "__kwdefaults__", None) or {}


def _named(options: Options) -> dict[str, Any]:
    """Options under the names of the parameters that take them."""
    return {name.replace("-", "_"): value for name, value in options.items()}


def _taken(part: Callable[..., Any], options: Options) -> dict[str, Any]:
    """Those of the options that one part of a rule takes."""
    return {name: value for name, value in _named(options).items() if name in _defaults(part)}


def _kebab(name: str) -> str:
    return name.strip("_").replace("_", "-")

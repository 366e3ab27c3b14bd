"""A rule: what it looks for, how it says so, and the examples that are its tests and its documentation."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from copydesk.finding import Finding, Severity
from copydesk.text.document import Document

Options = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Good:
    """An example that a rule must leave alone."""

    text: str
    path: str = "article.md"
    options: Options = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bad:
    """An example in which a rule must find exactly the places between `[[` and `]]`.

    `fixed` is the text after the rule's fixes, unsafe ones included; a rule with a fix has to show it.
    """

    text: str
    fixed: str | None = None
    path: str = "article.md"
    options: Options = field(default_factory=dict)


class Check(Protocol):
    """The code of a rule. Its keyword-only parameters are the rule's options, their defaults the options' defaults."""

    __name__: str

    def __call__(self, document: Document, /, **options: Any) -> Iterable[Finding]: ...


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as a value, however it was written.

    `name` is a kebab-case noun for the fault, `family` what it is selected by besides its name. `doc` is its
    documentation: one plain line, a blank line, then more. `options` are the defaults by kebab-case name.
    """

    name: str
    family: str
    severity: Severity
    doc: str
    examples: tuple[Good | Bad, ...]
    check: Check
    options: Options
    default: bool = True

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

    def findings(self, document: Document, options: Options) -> Iterable[Finding]:
        """What the rule finds in a document; options by kebab-case name, those not given at their defaults."""
        return self.check(document, **{name.replace("-", "_"): value for name, value in options.items()})


def rule(
    *examples: Good | Bad, family: str, severity: Severity = "warning", default: bool = True
) -> Callable[[Callable[..., Iterable[Finding]]], Rule]:
    """Make a rule of a function from a document to findings.

    The function's name, with hyphens, is the rule's name; its docstring is its documentation; its keyword-only
    parameters are its options. With `default=False` the rule runs only where it is selected.
    """

    def decorate(check: Callable[..., Iterable[Finding]]) -> Rule:
        defaults = getattr(check, "__kwdefaults__", None) or {}
        return Rule(
            name=_kebab(check.__name__),
            family=family,
            severity=severity,
            doc=dedented(check.__doc__ or ""),
            examples=examples,
            check=check,
            options={_kebab(name): value for name, value in defaults.items()},
            default=default,
        )

    return decorate


def _kebab(name: str) -> str:
    return name.strip("_").replace("_", "-")


def dedented(doc: str) -> str:
    """A docstring without the indentation of its later lines."""
    first, _, rest = doc.strip().partition("\n")
    lines = rest.splitlines()
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join([first, *(line[indent:].rstrip() for line in lines)]).strip()

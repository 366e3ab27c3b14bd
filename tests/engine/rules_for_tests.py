"""Small rules that tests put together, and a way to run them."""

import re
from collections.abc import Iterator

from copydesk.config import Config
from copydesk.desk import Article, Fixing, Result, check_text
from copydesk.finding import Edit, Finding, Fix, Safety, Severity
from copydesk.registry import Registry
from copydesk.rules import Rule, rule
from copydesk.text.document import Document
from copydesk.text.span import Span

EVERYTHING = Fixing(safe=True, unsafe=True)


def replacing(
    name: str, wrong: str, right: str, safety: Safety = "safe", *, family: str = "test", severity: Severity = "warning"
) -> Rule:
    """A rule that finds an expression everywhere in the prose and puts another text in its place."""

    def check(document: Document) -> Iterator[Finding]:
        for match in re.finditer(wrong, document.prose):
            span = Span(*match.span())
            yield Finding(span, "wrong", (right,), Fix((Edit(span, right),), safety))

    check.__name__ = name
    return rule(family=family, severity=severity)(check)


def run(
    source: str, *rules: Rule, path: str = "a.md", fixing: Fixing = EVERYTHING, ignore: tuple[str, ...] = ()
) -> Result:
    """What comes of a text that is checked with these rules, and corrected."""
    return check_text(source, path, Registry.of("test", *rules), Config(ignore=ignore), fixing)


def article(path: str, *rules: Rule) -> Article:
    """An article for which these rules hold."""
    registry = Registry.of("test", *rules)
    return Article(path, path, lambda _: registry, Config())


def corrected(source: str, *rules: Rule, path: str = "a.md") -> str:
    """The text that comes of a text when all that the rules can correct is corrected."""
    change = run(source, *rules, path=path).change
    return change.after if change else source

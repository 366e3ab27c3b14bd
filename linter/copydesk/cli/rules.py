"""`copydesk rules`: the table of rules."""

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from copydesk.cli.output import OutputError, emit
from copydesk.cli.session import Session
from copydesk.explain import has_fix, page, table
from copydesk.rules import Rule


def run(args: argparse.Namespace) -> int:
    """Print the table of rules in the format that was asked for, or write the rules' pages into a folder."""
    session = Session(args)
    rules = session.registry(session.config(Path())).rules
    if args.docs:
        return _write_pages(rules, Path(args.docs))
    emit(_FORMATS[args.output_format](rules))
    return 0


def _write_pages(rules: Iterable[Rule], folder: Path) -> int:
    """Write a page for each rule, and a README with their table; pages of rules that are gone are removed."""
    rules = tuple(rules)
    pages = {f"{rule.name}.md": page(rule) for rule in rules} | {"README.md": f"# Rules\n\n{table(rules)}"}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in pages.items():
            (folder / name).write_text(text, encoding="utf-8")
        for stale in set(folder.glob("*.md")) - {folder / name for name in pages}:
            stale.unlink()
    except OSError as error:
        raise OutputError(str(folder), error) from None
    return 0


def _text(rules: Iterable[Rule]) -> Iterator[str]:
    rules = sorted(rules, key=lambda rule: (rule.family, rule.name))
    width = max(len(rule.name) for rule in rules)
    family = ""
    for rule in rules:
        if rule.family != family:
            family = rule.family
            yield f"{family}:"
        severity = rule.severity if rule.default else "off"
        yield f"  {rule.name:{width}}  {severity:7}  {'fix' if has_fix(rule) == 'yes' else '   '}  {rule.summary}"


def _markdown(rules: Iterable[Rule]) -> Iterator[str]:
    yield table(rules, "docs/rules/").rstrip()


def _json(rules: Iterable[Rule]) -> Iterator[str]:
    yield json.dumps([_as_object(rule) for rule in rules], ensure_ascii=False, indent=1)


def _as_object(rule: Rule) -> dict[str, object]:
    return {
        "name": rule.name,
        "family": rule.family,
        "severity": rule.severity,
        "default": rule.default,
        "fix": has_fix(rule) == "yes",
        "summary": rule.summary,
    }


_FORMATS = {"text": _text, "markdown": _markdown, "json": _json}

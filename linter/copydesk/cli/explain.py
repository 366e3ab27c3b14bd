"""`copydesk explain RULE`: the rule's page, as in docs/rules/; `copydesk explain PATH:LINE:COLUMN`: one place."""

import argparse
from collections.abc import Container, Iterable
from pathlib import Path

from copydesk.cli.output import emit
from copydesk.cli.session import Session
from copydesk.config import ConfigError
from copydesk.explain import page
from copydesk.formats import SUFFIXES
from copydesk.nearest import nearest
from copydesk.paths import is_there
from copydesk.patterns import Regex
from copydesk.suppress import FAMILY, UNUSED

_PLACE = Regex(r"(?s)(?P<path>.+?):(?P<line>\d{1,18})(?::(?P<column>\d{1,18}))?:?")
"""A place, with or without the colon that stands after it in reports."""

_UNUSED_PAGE = f"""# {UNUSED}

A stet that silences nothing, or names a rule that does not exist.

“Stet” lets a problem stand: `<!-- stet: RULE -->` at the end of a line is for that line, on a line of its own for the
next block; `<!-- stet: off RULE -->` holds up to `<!-- stet: on -->`. Once the problem is gone the stet would hide the
next one, so take it out. A stet for a rule that was not run is left alone.

Family `{FAMILY}`, severity `warning`, on by default. It belongs to the engine, and is selected and ignored like a rule.
"""


def run(args: argparse.Namespace) -> int:
    """Print the page of a rule, or what the rules make of a place.

    An unknown name is an error that names the nearest one.
    """
    if asked := _PLACE.fullmatch(args.rule):
        from copydesk.cli import place

        column = None if asked["column"] is None else int(asked["column"])
        return place.run(args, Path(asked["path"]), int(asked["line"]), column)
    session = Session(args)
    registry = session.registry(session.config(Path()))
    pages = {rule.name: page(rule) for rule in registry.rules} | {UNUSED: _UNUSED_PAGE}
    if args.rule not in pages:
        raise ConfigError("explain", _unknown(args.rule, pages, registry.names))
    emit([pages[args.rule]], end="")
    return 0


def _unknown(name: str, rules: Iterable[str], names: Container[str]) -> str:
    """What to say of a name that is no rule's; `names` are those of styles and families, too."""
    if name in names:
        return f"“{name}” is not one rule but several; copydesk rules lists them"
    if ":" in name or Path(name).suffix in SUFFIXES or is_there(Path(name)):
        return f"“{name}” is no rule; for a place in an article write PATH:LINE or PATH:LINE:COLUMN"
    return f"no rule “{name}”{nearest(name, rules) or '; copydesk rules lists them'}"

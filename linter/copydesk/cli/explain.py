"""`copydesk explain RULE`: the rule's page, as in docs/rules/."""

import argparse
from pathlib import Path

from copydesk.cli.session import Session
from copydesk.config import ConfigError
from copydesk.config.parse import nearest
from copydesk.explain import page


def run(args: argparse.Namespace) -> int:
    """Print the page of a rule; an unknown name is an error that names the nearest one."""
    session = Session(args)
    rules = {rule.name: rule for rule in session.registry(session.config(Path())).rules}
    if args.rule not in rules:
        raise ConfigError(f"no rule “{args.rule}”{nearest(args.rule, rules)}; copydesk rules lists them")
    print(page(rules[args.rule]), end="")
    return 0

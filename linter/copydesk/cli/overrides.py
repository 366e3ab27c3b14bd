"""The settings that the command line gives, and what they make of those of a configuration file."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from copydesk.config import Config
from copydesk.config.model import selected_by, verdict
from copydesk.rules import Rule

_LISTS = ("select", "ignore", "extend_select")


def given(args: argparse.Namespace) -> dict[str, Any]:
    """The settings that the command line gives."""
    named = {key: getattr(args, key) for key in (*_LISTS, "fail_on")}
    overrides = {key: tuple(value) if isinstance(value, list) else value for key, value in named.items() if value}
    if args.baseline:
        overrides["baseline"] = str(Path(args.baseline).absolute())
    if args.exclude:
        overrides["extend_exclude"] = tuple(args.exclude)
    return overrides | ({"baseline": ""} if args.no_baseline else {})


def lists_of(overrides: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of these that name rules."""
    return {key: overrides[key] for key in _LISTS if key in overrides}


def laid_over(config: Config, overrides: Mapping[str, Any], load_rules: Callable[[], tuple[Rule, ...]]) -> Config:
    """The configuration with the command line's settings, which have the last word on each rule that they name.

    `--select` puts another selection in place of the configuration's, its `ignore` included; `--ignore` and
    `--extend-select` change that selection, and `--exclude` adds to what is left alone.
    """
    excluded = (*config.extend_exclude, *overrides.get("extend_exclude", ()))
    overrides = {**overrides, "extend_exclude": excluded}
    if "select" in overrides:
        return config._replace(**{"ignore": (), "extend_select": (), **overrides})
    on, off = set(overrides.get("extend_select", ())), set(overrides.get("ignore", ()))
    if not on and not off:
        return config._replace(**overrides)
    rules = load_rules()
    before = _verdicts(rules, {*config.select, *config.extend_select}, set(config.ignore))
    turned = {name: runs for name, runs in _verdicts(rules, on, off).items() if before.get(name, runs) != runs}
    on |= {name for name, runs in turned.items() if runs}
    off |= {name for name, runs in turned.items() if not runs}
    changed = {
        "ignore": (*(name for name in config.ignore if name not in on), *sorted(off)),
        "extend_select": (*config.extend_select, *sorted(on)),
    }
    return config._replace(**{**overrides, **changed})


def _verdicts(rules: tuple[Rule, ...], selected: set[str], ignored: set[str]) -> dict[str, bool]:
    """What two lists say of the rules that they name, outright or by family."""
    said = {rule.name: verdict(selected_by(rule.name, rule.family), selected, ignored) for rule in rules}
    return {name: runs for name, runs in said.items() if runs is not None}

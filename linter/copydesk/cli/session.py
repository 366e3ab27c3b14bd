"""The settings and the rules of a command: configuration files, with the command line on top of them."""

import argparse
import dataclasses
from pathlib import Path
from typing import Any

from copydesk.config import Config
from copydesk.config.discovery import Configurations
from copydesk.config.parse import verify
from copydesk.registry import Registry, load
from copydesk.suppress import FAMILY, UNUSED

_LISTS = ("select", "ignore", "extend_select")


class Session:
    """What a run knows before it opens an article; every configuration is verified once."""

    def __init__(self, args: argparse.Namespace) -> None:
        only = Path(args.config) if args.config else None
        self._configurations = Configurations(only, isolated=args.isolated)
        self._overrides = _overrides(args)
        self._ready: dict[str, Config] = {}
        self._registries: dict[tuple[str, ...], Registry] = {}

    def config(self, path: Path) -> Config:
        """The settings for a file or folder. Raises ConfigError or PluginError where they cannot be used."""
        found = self._configurations.of(path)
        key = found.origin or ""
        if key not in self._ready:
            config = self._with_overrides(found)
            verify(config, self.registry(config).rules, extra=(UNUSED, FAMILY))
            self._ready[key] = config
        return self._ready[key]

    def registry(self, config: Config) -> Registry:
        """The rules for a configuration: the built-in ones and its plug-ins'."""
        if config.plugins not in self._registries:
            self._registries[config.plugins] = load(config.plugins)
        return self._registries[config.plugins]

    def _with_overrides(self, config: Config) -> Config:
        """The configuration with the command line on top; a wrong name there is told as the command line's."""
        named = {key: value for key, value in self._overrides.items() if key in _LISTS}
        if named:
            rules = self.registry(config).rules
            verify(Config(**named), rules, extra=(UNUSED, FAMILY))
        if "ignore" in named:
            named["ignore"] = (*config.ignore, *named["ignore"])
        if "extend_select" in named:
            named["extend_select"] = (*config.extend_select, *named["extend_select"])
        return dataclasses.replace(config, **{**self._overrides, **named})


def _overrides(args: argparse.Namespace) -> dict[str, Any]:
    """The settings that the command line gives."""
    given = {key: getattr(args, key, None) for key in (*_LISTS, "fail_on")}
    return {key: tuple(value) if isinstance(value, list) else value for key, value in given.items() if value}

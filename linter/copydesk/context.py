"""The context of a run: everything besides the article that its problems depend on."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from copydesk.config.model import Config
from copydesk.digests import digest
from copydesk.registry import BUILTIN, Registry, home

_PACKAGES = ("copydesk", BUILTIN)
_READERS = ("pyromark", "spellchecker", "yaml", "marisa_trie", "regex")
"""What others wrote and results depend on: how Markdown is read, how often words are used."""

_OF_NO_CONSEQUENCE = frozenset(
    "root origin exclude extend_exclude respect_gitignore fail_on max_file_size baseline roots".split()
)
"""Settings that say which files are looked at, or what is done about what is found in them."""

_ABOUT_KNOWN_RULES = frozenset("select ignore extend_select per_file_ignores rules names newsroom language".split())
"""Settings that bring no rules."""


def context(config: Config, registry: Registry | None) -> str:
    """A digest of rules, settings and versions.

    The state of installed code is its files' sizes and times, so that no rule need be imported for it. That is enough
    for the built-in rules; what a configuration adds to them is in the registry, which may be left out where it adds
    nothing.
    """
    parts = [sys.version, sys.implementation.name]
    parts += [_state_of_package(name) for name in (*_PACKAGES, *_READERS)]
    parts += [f"{name} {getattr(config, name)!r}" for name in _of_consequence()]
    parts += [digest(path.read_bytes()) for path in _named(config)]
    if registry:
        parts += [_state_of_package(home(plugin)) for plugin in config.plugins]
        parts.append(registry.digest)
    return digest(*parts)


def adds_rules(config: Config) -> bool:
    """Whether a configuration may bring rules that are not built in."""
    plain = Config()
    return any(
        getattr(config, name) != getattr(plain, name) for name in _of_consequence() if name not in _ABOUT_KNOWN_RULES
    )


def _of_consequence() -> Iterator[str]:
    return (name for name in Config._fields if name not in _OF_NO_CONSEQUENCE)


def _named(config: Config) -> Iterator[Path]:
    """The files that options of rules name, as what is in them may matter."""
    for text in _texts(config.rules.values()):
        path = Path(config.root, text)
        with suppress(OSError, ValueError):  # the text may be anything
            if path.is_file():
                yield path


def _texts(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from _texts(value.values())
        elif isinstance(value, list | tuple):
            yield from _texts(value)


def _state_of_package(name: str) -> str:
    """The sizes and times of the files of an installed package or module, which is not imported for it."""
    spec = find_spec(name.partition(".")[0])
    if spec is None:
        return f"no {name}"
    if spec.submodule_search_locations:
        return f"{name} {sorted(_states(*spec.submodule_search_locations))}"
    return f"{name} {_state(Path(spec.origin).stat()) if spec.origin else ''}"


def _states(*folders: str) -> Iterator[tuple[str, str]]:
    """The states of all files in some folders, but for what Python compiles."""
    for folder in folders:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.is_dir():
                    yield entry.path, _state(entry.stat())
                elif entry.name != "__pycache__":
                    yield from _states(entry.path)


def _state(status: os.stat_result) -> str:
    return f"{status.st_size} {status.st_mtime_ns}"

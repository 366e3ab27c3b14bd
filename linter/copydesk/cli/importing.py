"""`copydesk import`: take over what other tools are configured with."""

import argparse
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from copydesk.cli.output import OutputError, emit
from copydesk.cli.settings_file import rewrite
from copydesk.config import ConfigError
from copydesk.config.discovery import NAMES, lying_in, read, settings_in
from copydesk.paths import is_folder, shown
from copydesk.patterns import Regex
from copydesk.style.mistakes import StyleError
from copydesk.takeover import proposal

_BESIDE = "copydesk.imported.toml"
_SECTION = Regex(r"^\[tool\.copydesk\][^\n]*\n", re.MULTILINE)


def run(args: argparse.Namespace) -> int:
    """Show what can be taken over in a folder, or with `--write` write it; 1 if there is nothing."""
    folder = Path(args.folder)
    if not is_folder(folder):
        raise ConfigError(shown(folder), "there is no such folder")
    try:
        found = proposal.find(folder)
    except StyleError as error:
        raise ConfigError(error.place, error.message) from None
    if not found:
        emit([f"There is no configuration of codespell, cspell, typos or Vale in {shown(folder)}"])
        return 1
    text = "".join(f"{line}\n" for line in proposal.lines(found))
    if args.write:
        emit(_written(folder, text))
    else:
        emit([text, "Nothing was written; copydesk import --write does it"])
    return 0


def _written(folder: Path, text: str) -> list[str]:
    """Write a configuration, and say what was written.

    Where there is one, the new settings go into a file beside it that it extends: it stays as it is but for that.
    """
    own = _own(folder)
    if own is None:
        rewrite(folder / NAMES[0], lambda _: text)
        return [f"Wrote {shown(folder / NAMES[0])}"]
    beside = folder / _BESIDE

    def anew(before: str) -> str:
        if before and not before.startswith(proposal.HEADING):
            raise ConfigError(shown(beside), "is there already, and not from copydesk import; it was left as it is")
        return text

    take_back = rewrite(beside, anew)
    try:
        said = _extend(own)
    except (ConfigError, OutputError):
        if take_back:
            take_back()
        raise
    return [f"Wrote {shown(beside)}", said, *_outweighed(own, text)]


def _outweighed(own: Path, text: str) -> Iterator[str]:
    """What to say of settings that were taken over and do not hold, as a configuration has its own."""
    ours = settings_in(own.read_text(encoding="utf-8-sig"), own) or {}
    theirs = settings_in(text, Path(_BESIDE)) or {}
    for table, where in ((theirs, ()), *((theirs["rules"][name], ("rules", name)) for name in theirs.get("rules", ()))):
        there = _within(ours, where)
        for key in table.keys() & there.keys() - {"rules", "extend-exclude"}:
            if there[key] != table[key]:
                name = ".".join((*where, key))
                yield f"{shown(own)} has its own “{name}”, so what was taken over does not hold: join the two there"


def _within(table: Mapping[str, Any], keys: Iterable[str]) -> Mapping[str, Any]:
    """The table in tables that the keys lead to; an empty one where there is none."""
    for key in keys:
        table = table.get(key, {})
    return table


def _own(folder: Path) -> Path | None:
    """The configuration in a folder, if it has one. Raises ConfigError for one that cannot be used."""
    own = next(iter(lying_in(folder)), None)
    if own:
        read(own)
    return own


def _extend(path: Path) -> str:
    """Let a configuration extend the file that was written, and say so; nothing else of it changes."""
    said: list[str] = []

    def change(before: str) -> str:
        after, what = _extending(before, path)
        said.append(what)
        return after

    rewrite(path, change)
    return said[0]


def _extending(before: str, path: Path) -> tuple[str, str]:
    """The text of a configuration that extends the file that was written, and what to say of it."""
    is_shared = path.name == "pyproject.toml"
    settings = settings_in(before, path) or {}
    if "extends" in settings:
        named = settings["extends"]
        if _BESIDE in ([named] if isinstance(named, str) else named):
            return before, f"{shown(path)} already extends it"
        return before, f"Add “{_BESIDE}” to “extends” in {shown(path)}, so that it holds"
    section = _SECTION.search(before) if is_shared else None
    if is_shared and section is None:
        return before, f"Add extends = “{_BESIDE}” to [tool.copydesk] in {shown(path)}, so that it holds"
    at = section.end() if section else 0
    return f'{before[:at]}extends = "{_BESIDE}"\n{before[at:]}', f"{shown(path)} now extends it"

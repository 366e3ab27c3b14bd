"""`copydesk import`: take over what other tools are configured with."""

import argparse
from pathlib import Path

from copydesk.cli.output import OutputError, emit
from copydesk.config import ConfigError
from copydesk.config.discovery import NAMES, read
from copydesk.paths import shown
from copydesk.patterns import Regex
from copydesk.style.mistakes import StyleError
from copydesk.takeover import proposal
from copydesk.writing import replace

_NEW = "copydesk.toml"
_BESIDE = "copydesk.imported.toml"
_SECTION = Regex(r"^\[tool\.copydesk\][^\n]*\n", 8)


def run(args: argparse.Namespace) -> int:
    """Show what can be taken over in a folder, or with `--write` write it; 1 if there is nothing."""
    folder = Path(args.folder)
    if not folder.is_dir():
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
        _save(folder / _NEW, text)
        return [f"Wrote {shown(folder / _NEW)}"]
    beside = folder / _BESIDE
    if beside.exists() and not beside.read_text(encoding="utf-8", errors="replace").startswith(proposal.HEADING):
        raise ConfigError(shown(beside), "is there already, and not from copydesk import; it was left as it is")
    _save(beside, text)
    return [f"Wrote {shown(beside)}", _extend(own)]


def _own(folder: Path) -> Path | None:
    """The configuration in a folder, if it has one."""
    for name in NAMES:
        try:
            read(folder / name)
        except ConfigError:
            if (folder / name).is_file() and name != "pyproject.toml":
                raise
            continue
        return folder / name
    return None


def _extend(path: Path) -> str:
    """Let a configuration extend the file that was written, and say so; nothing else of it changes."""
    import tomllib

    before = path.read_bytes().decode("utf-8")
    table = tomllib.loads(before.removeprefix("\ufeff"))
    settings = table.get("tool", {}).get("copydesk", {}) if path.name == "pyproject.toml" else table
    if "extends" in settings:
        named = settings["extends"]
        if _BESIDE in ([named] if isinstance(named, str) else named):
            return f"{shown(path)} extends it already"
        return f"Add “{_BESIDE}” to “extends” in {shown(path)}, so that it holds"
    section = _SECTION.search(before) if path.name == "pyproject.toml" else None
    if path.name == "pyproject.toml" and section is None:
        return f"Add extends = “{_BESIDE}” to [tool.copydesk] in {shown(path)}, so that it holds"
    at = section.end() if section else len(before) - len(before.removeprefix("\ufeff"))
    end = "\r\n" if "\r\n" in before else "\n"
    after = f'{before[:at]}extends = "{_BESIDE}"{end}{before[at:]}'
    if not replace(path, before, after):
        raise ConfigError(shown(path), "it was changed at the same time; try again")
    return f"{shown(path)} extends it now"


def _save(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(str(path), error) from None

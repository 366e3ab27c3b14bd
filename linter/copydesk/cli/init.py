"""`copydesk init`: a configuration file to start from."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from copydesk.cli.output import OutputError, complain, emit
from copydesk.config.discovery import NAMES, lying_in
from copydesk.config.settings import EXTENDS, SETTINGS
from copydesk.writing import put


def run(args: argparse.Namespace) -> int:
    """Write a configuration with every setting as a comment; a file that is there already is left as it is."""
    path = Path(args.folder, NAMES[0])
    if not path.exists() and (others := lying_in(path.parent)):
        complain(f"{others[0]}: holds settings already, which would no longer hold; {path} was not written")
        return 2
    try:
        if os.path.lexists(path):
            complain(f"{path}: is there already; it was left as it is")
            return 2
        put(path, (f"{line}\n".encode() for line in _lines()))
    except OSError as error:
        raise OutputError(str(path), error) from None
    emit([f"Wrote {path}"])
    return 0


def _lines() -> Iterator[str]:
    yield "# The settings of copydesk; take the mark off a line to make it hold."
    tables_last = sorted((EXTENDS, *SETTINGS), key=lambda setting: setting.example.startswith("["))
    for setting in tables_last:
        yield ""
        yield f"# {setting.doc}"
        yield from (f"# {line}" for line in setting.example.splitlines())

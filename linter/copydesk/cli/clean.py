"""`copydesk clean`: remove the cache, and what killed runs left beside the articles."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from copydesk.cache import FOLDER, clean
from copydesk.cli.output import OutputError, emit
from copydesk.cli.session import Session
from copydesk.files import SKIPPED_FOLDERS
from copydesk.numbers import counted
from copydesk.writing import sweep


def run(args: argparse.Namespace) -> int:
    """Remove what earlier runs kept at the root of the configuration that holds in a folder."""
    folder = Path(Session(args).config(Path(args.folder)).root)
    try:
        removed = clean(folder)
    except OSError as error:
        raise OutputError(str(folder / FOLDER), error) from None
    emit([f"Removed {folder / FOLDER}" if removed else f"There is no cache in {folder}"])
    if left := sweep(_folders(folder)):
        emit([f"Removed {counted(left, 'temporary file')} of runs that were killed"])
    return 0


def _folders(top: Path) -> Iterator[str]:
    """The folders in which articles may lie."""
    for parent, names, _ in os.walk(top):
        names[:] = [name for name in names if not name.startswith(".") and name not in SKIPPED_FOLDERS]
        yield parent

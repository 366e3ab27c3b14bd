"""`copydesk clean`: remove the cache, and what killed runs left beside the articles."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from copydesk.cache import FOLDER, clean
from copydesk.cli.output import OutputError, emit
from copydesk.cli.session import Session
from copydesk.config import ConfigError
from copydesk.files import SKIPPED_FOLDERS
from copydesk.numbers import counted
from copydesk.paths import is_folder
from copydesk.writing import sweep


def run(args: argparse.Namespace) -> int:
    """Remove what earlier runs kept at the root of the configuration that holds in a folder, and below that root."""
    if not is_folder(Path(args.folder)):
        raise ConfigError(args.folder, "there is no such folder")
    top = Path(Session(args).config(Path(args.folder)).root)
    folders = list(_folders(top))
    removed = [folder for folder in folders if _clean(Path(folder))]
    emit([f"Removed {Path(folder, FOLDER)}" for folder in removed] or [f"There is no cache in {top}"])
    if left := sweep(folders):
        emit([f"Removed {counted(left, 'temporary file')} of runs that were killed"])
    return 0


def _clean(folder: Path) -> bool:
    try:
        return clean(folder)
    except OSError as error:
        raise OutputError(str(folder / FOLDER), error) from None


def _folders(top: Path) -> Iterator[str]:
    """The folders in which articles may lie."""
    for parent, names, _ in os.walk(top):
        names[:] = [name for name in names if not name.startswith(".") and name not in SKIPPED_FOLDERS]
        yield parent

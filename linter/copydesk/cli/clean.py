"""`copydesk clean`: remove the cache."""

import argparse
from pathlib import Path

from copydesk.cache import FOLDER, clean
from copydesk.cli.output import OutputError, emit
from copydesk.cli.session import Session


def run(args: argparse.Namespace) -> int:
    """Remove what earlier runs kept at the root of the configuration that holds in a folder."""
    folder = Path(Session(args).config(Path(args.folder)).root)
    try:
        removed = clean(folder)
    except OSError as error:
        raise OutputError(str(folder / FOLDER), error) from None
    emit([f"Removed {folder / FOLDER}" if removed else f"There is no cache in {folder}"])
    return 0

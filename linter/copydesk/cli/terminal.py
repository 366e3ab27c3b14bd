"""What the terminal can show."""

import argparse
import os
from typing import TextIO

from copydesk.cli.values import is_positive
from copydesk.report import View

_WIDTH, _NARROWEST = 80, 40


def view_of(args: argparse.Namespace, stream: TextIO | None) -> View:
    """How a report is to look on a stream, or in a file: colour only on a terminal, never against NO_COLOR."""
    terminal = stream is not None and stream.isatty()
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    forced = bool(os.environ.get("FORCE_COLOR"))
    return View(
        width=columns(stream if terminal else None),
        colour=(terminal or (forced and stream is not None)) and not plain,
        quiet=args.quiet,
        statistics=args.statistics,
    )


def columns(terminal: TextIO | None) -> int:
    """The columns that COLUMNS gives, else those of the terminal; shutil knows them too, but is slow to import."""
    given = os.environ.get("COLUMNS", "")
    if is_positive(given):
        return max(_NARROWEST, int(given))
    try:
        return max(_NARROWEST, os.get_terminal_size(terminal.fileno()).columns) if terminal else _WIDTH
    except OSError:
        return _WIDTH

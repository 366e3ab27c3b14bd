"""What the terminal can show."""

import argparse
import os
import shutil
from typing import TextIO

from copydesk.report import View


def view_of(args: argparse.Namespace, stream: TextIO) -> View:
    """How a report is to look on a stream: colour only on a terminal, and never against NO_COLOR (no-color.org)."""
    terminal = stream.isatty()
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    forced = bool(os.environ.get("FORCE_COLOR"))
    return View(
        width=max(40, shutil.get_terminal_size((80, 24)).columns),
        colour=(terminal or forced) and not plain,
        quiet=args.quiet,
        statistics=args.statistics,
    )

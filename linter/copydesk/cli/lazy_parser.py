"""A parser of arguments that does no more than a run asks for, and reports errors in the manner of the command."""

import argparse
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from copydesk.cli.output import OutputError, emit
from copydesk.cli.terminal import columns
from copydesk.nearest import nearest
from copydesk.paths import is_there

# Otherwise it looks for translations of its own words; there are none, and that takes a fiftieth of a short run.
argparse._ = str  # type: ignore[attr-defined]


class LazyParser(argparse.ArgumentParser):
    """A parser, and through it its subparsers, for a terminal that copydesk measures: shutil is slow to import.

    Its own `arguments` are added when it is its turn to parse: a run needs those of one subcommand.
    """

    def __init__(self, arguments: Callable[[argparse.ArgumentParser], None] | None = None, **settings: Any) -> None:
        super().__init__(formatter_class=_Formatter, **settings)
        self._add_arguments = arguments

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse, and stop at an unknown option here, where the known ones can be named."""
        if self._add_arguments:
            self._add_arguments(self)
            self._add_arguments = None
        known, unknown = super().parse_known_args(args, namespace)
        for argument in unknown:
            name = argument.partition("=")[0]
            if name.startswith("-") and name not in ("-", "--"):
                self.error(f"no option “{name}”{nearest(name, self._option_string_actions)}")
        return known, unknown

    def _print_message(self, message: str, file: Any = None) -> None:
        """Print help or an error, which is one even if nobody reads it."""
        stream = file or sys.stderr
        if message and stream:
            with suppress(*((OutputError,) if stream is sys.stderr else ())):
                emit([message], stream, end="")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is None or value in action.choices:
            return
        choices = list(map(str, action.choices))
        near = nearest(str(value), choices)
        others = f"; there are {', '.join(choices)}"
        if not isinstance(action.choices, dict):  # an option, and no command
            raise argparse.ArgumentError(action, f"no “{value}”{near or others}")
        if "check" in choices and is_there(Path(value)):
            near = f"; to check it: {self.prog} check {value}"
        self.error(f"no command “{value}”{near or others}")


class _Formatter(argparse.HelpFormatter):
    """Help for a terminal that copydesk measures."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns(sys.stdout) - 2)

    if sys.version_info[:2] == (3, 14):
        # Each option that is added makes a formatter, which imports what colours help, a sixth of a short run. Here it
        # does so when help is written, as in Python 3.15.

        def _set_color(self, color: bool) -> None:
            self._color = color

        def __getattr__(self, name: str) -> Any:
            if name not in ("_theme", "_decolor"):
                raise AttributeError(name)
            super()._set_color(self._color)  # type: ignore[misc]
            return getattr(self, name)

"""The command line: the only place that reads arguments, prints, and decides the exit status."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from copydesk.cli.parser import parser
from copydesk.config import ConfigError
from copydesk.registry import PluginError

FAILED = 2
"""Exit status for wrong usage or configuration, a file that could not be read, a rule that failed."""

_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; every message that a user needs has been printed then."""
    args = parser().parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        status: int = import_module(f"copydesk.cli.{args.command}").run(args)
        sys.stdout.flush()
    except (ConfigError, PluginError) as error:
        print(f"copydesk: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # the reader, `head` say, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status

"""The command line: the only place that reads arguments, prints, and decides the exit status."""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from copydesk import kept_modules, kept_patterns
from copydesk.cli.output import OutputError, complain, prepare
from copydesk.cli.parser import parser
from copydesk.config import ConfigError
from copydesk.paths import why

FAILED = 2
"""Exit status for wrong usage or configuration, a file that could not be read, a rule that failed."""

_INTERRUPTED = 130

_OBJECTS_BETWEEN_COLLECTIONS = 200_000
"""Python's 700 costs a run a tenth of its time: it makes many small objects and hardly a cycle."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; every message that a user needs has been printed then."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    kept_patterns.use()
    prepare()
    given = sys.argv[1:] if argv is None else argv
    try:
        args = parser(given).parse_args(given)
        _stand_somewhere()
        kept_modules.use(args.command)
        status: int = import_module(f"copydesk.cli.{args.command}").run(args)
    except ConfigError as error:
        complain(error)
        return FAILED
    except OutputError as error:
        if not error.unwanted:
            complain(error)
        return FAILED
    except OSError as error:
        if error.filename is None:
            raise
        complain(f"{os.fsdecode(error.filename)}: {why(error)}")
        return FAILED
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _stand_somewhere() -> None:
    """Raise ConfigError where the working directory is gone: no path means anything then."""
    try:
        os.getcwd()  # noqa: PTH109
    except OSError as error:
        raise ConfigError("working directory", f"{why(error)}; change to a folder that is there") from None

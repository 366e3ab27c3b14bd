"""Where the command begins and ends: Ctrl-C ends it without a traceback while Python still imports the rest, too."""

import atexit
import os
import sys

_INTERRUPTED = 130


def main() -> int:
    """Run the command and return its exit status, or end the process with it."""
    try:
        from copydesk.cli import main as run

        status = run()
        _leave(status)
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _leave(status: int) -> None:
    """End the process, which then frees no object of its own: the system takes all of its memory back at once.

    Where a stream does not take what is left, or another thread is still at work, Python ends as it always does.
    """
    threads = sys.modules.get("threading")
    if threads and threads.active_count() > 1:
        return
    atexit._run_exitfuncs()  # noqa: SLF001 once they have run, Python runs them no second time
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
    except (OSError, ValueError):
        return
    os._exit(status)

"""Where the command begins: Ctrl-C ends it without a traceback while Python still imports the rest of it, too."""

_INTERRUPTED = 130


def main() -> int:
    """Run the command and return its exit status."""
    try:
        from copydesk.cli import main as run

        return run()
    except KeyboardInterrupt:
        return _INTERRUPTED

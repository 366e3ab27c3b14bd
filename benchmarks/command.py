"""The command line that all benchmarks, and all that trains, have."""

import argparse


def parser_of(module: str, documentation: str | None) -> argparse.ArgumentParser:
    """The parser of `python -m MODULE`, whose help begins with the module's documentation as it is written."""
    return argparse.ArgumentParser(
        prog=f"python -m {module}",
        description=documentation,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )

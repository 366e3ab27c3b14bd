"""The package's data tables: one row a line; lines that begin with “#” are comments."""

from pathlib import Path

DATA = Path(__file__).parent / "data"


def rows(name: str) -> list[str]:
    """The rows of the table in a file, without its comments."""
    return [row for row in (DATA / name).read_text(encoding="utf-8").splitlines() if row[:1] != "#"]

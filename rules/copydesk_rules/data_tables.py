"""The package's data tables: one row a line; lines that begin with “#” are comments."""

from pathlib import Path

DATA = Path(__file__).parent / "data"


def rows(name: str) -> list[str]:
    """The rows of the table in a file, without its comments."""
    return [row for row in (DATA / name).read_text(encoding="utf-8").splitlines() if row[:1] != "#"]


def phrases_of(name: str) -> dict[str, str]:
    """The wrong phrases of a table, each with what it should be; they are right in no context."""
    cells = "\t".join(rows(name)).split("\t")  # all at once, as there are thousands of them at each start
    return dict(zip(cells[::2], cells[1::2], strict=True))

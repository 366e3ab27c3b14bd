"""The tables of the package's data: a row a line, but for lines with “#”, which are for those who read them."""

from pathlib import Path

DATA = Path(__file__).parent / "data"


def rows(name: str) -> list[str]:
    """The rows of a table, by the name of its file."""
    return [row for row in (DATA / name).read_text(encoding="utf-8").splitlines() if row[:1] != "#"]


def phrases_of(name: str) -> dict[str, str]:
    """The wrong phrases of a table of phrases that are right in no context, and what each should be."""
    cells = "\t".join(rows(name)).split("\t")  # all at once, as there are thousands of them at each start
    return dict(zip(cells[::2], cells[1::2], strict=True))

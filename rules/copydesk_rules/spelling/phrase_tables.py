"""Tables of phrases that are right in no context."""

from pathlib import Path

_DATA = Path(__file__).parent.parent / "data"


def phrases_of(table: str) -> dict[str, str]:
    """The wrong phrases of a table in the package's data, by its name, and what each should be."""
    rows = (_DATA / f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    # All are split at once, as there are thousands of them at each start.
    cells = "\t".join(row for row in rows if row[0] != "#").split("\t")
    return dict(zip(cells[::2], cells[1::2], strict=True))

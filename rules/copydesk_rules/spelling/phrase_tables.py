"""Tables of phrases that are right in no context."""

from pathlib import Path

_DATA = Path(__file__).parent.parent / "data"


def phrases_of(table: str) -> dict[str, str]:
    """The wrong phrases of a table in the package's data, by its name, and what each should be."""
    lines = (_DATA / f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))

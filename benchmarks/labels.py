"""Faults of published text that a rule found and a person confirmed: `labels/RULE.tsv`."""

from functools import cache
from pathlib import Path, PurePath

from copydesk.problem import Problem

_FOLDER = Path(__file__).parent / "labels"


def is_labelled(problem: Problem) -> bool:
    """Whether a person has called this very problem a real error."""
    marked = _plain(problem.excerpt.marked)
    name = PurePath(problem.path).name
    return any(file.endswith(name) and _names(words, marked) for file, words in _real(problem.rule))


def _names(words: str, marked: str) -> bool:
    """Whether a label is a place's: its words, with others before, in brackets, or as “[its beginning …]”."""
    beginning, cut, _ = words.partition("…]")
    return (
        words.endswith(marked) or f"[{marked}]" in words or bool(cut and marked.startswith(beginning.removeprefix("[")))
    )


@cache
def _real(rule: str) -> list[tuple[str, str]]:
    """The file and the words of each error; a comment in the first line names the columns."""
    path = _FOLDER / f"{rule}.tsv"
    if not path.is_file():
        return []
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    columns = head.removeprefix("# ").split("\t")
    rows = [dict(zip(columns, line.split("\t"), strict=False)) for line in lines if line]
    words = next(column for column in columns if column.startswith("words"))
    return [(row["file"], _plain(row[words])) for row in rows if row["verdict"] == "true"]


def _plain(text: str) -> str:
    """The words without what is between them: a label keeps no space that a rule reports."""
    return "".join(text.split())

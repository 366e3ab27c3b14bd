"""Faults of published text that a rule found and a person confirmed: `labels/RULE.tsv`.

A file there has a line for each place: the folder of the corpus, the file in it, the words, the verdict, and a note.
The words are those that the rule marks, in brackets between what stands around them; “[its beginning …]” stands for a
long one. Where no corpus is named, the name of the file tells it.
"""

from functools import cache
from pathlib import Path, PurePath
from typing import NamedTuple

from copydesk.problem import Problem

_FOLDER = Path(__file__).parent / "labels"
_REAL = "true"


class Label(NamedTuple):
    """A place of a published text that a person has called a real error."""

    corpus: str
    file: str
    words: str

    def is_of(self, path: str) -> bool:
        """Whether its file is the one at a path."""
        own = PurePath(self.corpus, self.file).parts
        return Path(path).absolute().parts[-len(own) :] == own

    def names(self, marked: str) -> bool:
        """Whether its words are those that a problem marks."""
        words, marked = _plain(self.words), _plain(marked)
        beginning, cut, _ = words.partition("…]")
        if cut:
            return marked.startswith(beginning.partition("[")[2])
        return f"[{marked}]" in words if "[" in words else bool(marked) and words.endswith(marked)


def is_labelled(problem: Problem) -> bool:
    """Whether a person has called this very problem a real error."""
    return any(label.is_of(problem.path) and label.names(problem.excerpt.marked) for label in labels(problem.rule))


@cache
def labels(rule: str) -> tuple[Label, ...]:
    """The real errors that a rule found."""
    path = _FOLDER / f"{rule}.tsv"
    lines = path.read_text(encoding="utf-8").splitlines()[1:] if path.is_file() else ()
    rows = (line.split("\t") for line in lines)
    return tuple(Label(corpus, file, words) for corpus, file, words, verdict, *_ in rows if verdict == _REAL)


def _plain(text: str) -> str:
    """The words without what is between them: a label keeps no space that a rule reports."""
    return "".join(text.split())

"""Folders of articles as sentences: what the model is trained on and measured with."""

import contextlib
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from copydesk import Document
from copydesk.formats import FrontMatterError, read

Sentence = list[str]
"""What stands between the spaces of a sentence, its stop included."""

_STOP = re.compile(r"[.!?…]+[\"'”’)\]]*$")
_ABBREVIATED = re.compile(
    r"^[\"'“‘(\[]*(?:\w|\w*\.\w*|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Col|Lt|Jr|Sr|Inc|Ltd|Co|Corp|vs|etc|No)\."
)
_LINES_TOGETHER = 3
_FEWEST_WORDS = 4


class Article(NamedTuple):
    """An article: where it comes from, and its paragraphs as lists of sentences."""

    path: Path
    paragraphs: list[list[Sentence]]


def articles(folder: Path) -> Iterator[Article]:
    """The articles of a folder, in order of path: text and Markdown, read as copydesk reads them."""
    for document in documents(folder):
        paragraphs = [list(sentences(paragraph)) for paragraph in running_text(document)]
        if paragraphs:
            yield Article(Path(document.path), paragraphs)


def documents(folder: Path) -> Iterator[Document]:
    """The articles of a folder as documents, in order of path; what is tagged is none."""
    for path in files(folder):
        if path.suffix == ".conllu":
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        with contextlib.suppress(FrontMatterError):
            yield read(joined(text) if path.parent.name.startswith("masc") else text, path.as_posix())


def files(folder: Path) -> list[Path]:
    """The articles' files."""
    return sorted(
        path for path in folder.rglob("*") if path.suffix in (".txt", ".md", ".markdown", ".conllu") and path.is_file()
    )


def digest(folder: Path) -> str:
    """What a folder held: a hash over its files' names and contents."""
    found = hashlib.sha256()
    for path in files(folder):
        found.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()[:16]


def file_digest(path: Path) -> str:
    """What a file held."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def running_text(document: Document) -> Iterator[str]:
    """The paragraphs that are sentences, without code inside."""
    for block in document.blocks_of("paragraph", "quote"):
        text = document.text(block.span)
        if "\ufffc" not in text and text.rstrip()[-1:] in '.!?"”’)' and text.count(" ") >= _FEWEST_WORDS:
            yield text


def sentences(paragraph: str) -> Iterator[Sentence]:
    """The sentences of a paragraph, cut where a stop is followed by a capital, a figure or an opening mark."""
    chunks = paragraph.split()
    start = 0
    for index, chunk in enumerate(chunks):
        following = chunks[index + 1].lstrip("\"'“‘([")[:1] if index + 1 < len(chunks) else "A"
        ends = _STOP.search(chunk) and not _ABBREVIATED.match(chunk)
        if ends and (following.isupper() or following.isdigit()):
            yield chunks[start : index + 1]
            start = index + 1
    if start < len(chunks):
        yield chunks[start:]


def joined(text: str) -> str:
    """Lines that hold a sentence each, as paragraphs."""
    lines = [line for line in text.splitlines() if line.strip()]
    groups = [lines[at : at + _LINES_TOGETHER] for at in range(0, len(lines), _LINES_TOGETHER)]
    return "\n\n".join(" ".join(group) for group in groups)

"""Word lists made for a test, and what comes of them."""

from collections.abc import Mapping
from pathlib import Path

from copydesk.config import Config
from copydesk.desk import Fixing, Result, check_text
from copydesk.registry import load
from copydesk.wordlists.entries import Words
from copydesk.wordlists.reading import read


def written(folder: Path, files: Mapping[str, str]) -> None:
    """Put files into a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def words(folder: Path, files: Mapping[str, str], *names: str) -> Words:
    """What the lists of these names say, by default the first of the files."""
    written(folder, files)
    return read([str(folder / name) for name in names or list(files)[:1]]).words


def checked(folder: Path, files: Mapping[str, str], text: str, *rules: str) -> Result:
    """What some rules make of a text where these lists hold, all fixes made."""
    written(folder, files)
    registry = load(words=[str(folder / name) for name in files])
    config = Config(select=rules, fail_on="info")
    result = check_text(text, "a.md", registry, config, Fixing(safe=True, unsafe=True))
    assert not result.failures
    return result

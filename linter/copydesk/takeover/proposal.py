"""What is taken over from all tools together, as a configuration of copydesk."""

from collections.abc import Iterable, Iterator
from json import dumps
from pathlib import Path

from copydesk.takeover import codespell, cspell, typos, vale
from copydesk.takeover.taken import Taken

HEADING = "# Taken over from other tools by `copydesk import`."


def find(folder: Path) -> list[Taken]:
    """What can be taken over from each tool that is configured in a folder.

    Raises StyleError for a configuration that cannot be read.
    """
    return [taken for tool in (codespell, cspell, typos, vale) for taken in tool.find(folder)]


def lines(found: Iterable[Taken]) -> Iterator[str]:
    """The lines of a configuration that takes all of it over, with remarks on where it is from and what is left."""
    found = list(found)
    yield HEADING
    for taken in found:
        yield f"# {taken.source} ({taken.tool}): {taken.counts}"
        if taken.left:
            yield f"#   not taken over: {'; '.join(taken.left)}"
    configuration = next((taken.vale for taken in found if taken.vale), "")
    if configuration:
        yield f"vale = {_toml(configuration)}"
    for key in ("words", "exclude"):
        values = dict.fromkeys(value for taken in found for value in getattr(taken, key))
        if values:
            yield f"{'extend-exclude' if key == 'exclude' else key} = {_toml(list(values))}"
    accept = dict.fromkeys(word for taken in found for word in taken.accept)
    if accept:
        yield from ("", "[rules.misspelling]", f"accept = {_toml(list(accept))}")


def _toml(value: str | list[str]) -> str:
    """Texts and lists of them are written in TOML as in JSON."""
    return dumps(value, ensure_ascii=False)

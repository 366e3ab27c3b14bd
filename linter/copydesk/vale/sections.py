"""Which of Vale's rules run on an article, and at what level: the sections of `.vale.ini` that its path fits."""

import os
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from copydesk.finding import Severity
from copydesk.vale.definition import LEVELS
from copydesk.vale.ini import Ini, Section
from copydesk.vale.mistakes import ValeError

_GLOB = re.compile(r"\\(.)|\*+|\?|\[!?(?:\\.|[^\]\\])*\\?\]|[{},]|.", re.DOTALL)


class Sections:
    """The sections of a configuration, asked by the path of an article.

    That, and the patterns of the sections, are relative to `root`: to where Vale would be run. Raises ValeError for a
    section whose pattern is none.
    """

    def __init__(self, ini: Ini, root: str) -> None:
        self._root = Path(root).absolute()
        self._sections = [(_expression(section.glob, ini.path), section) for section in ini.sections]
        self.of = lru_cache(maxsize=4096)(self._of)

    def _of(self, path: str) -> tuple[Section, ...]:
        """The sections for an article, in order."""
        absolute = os.path.normpath(Path(self._root, path).absolute())
        relative = Path(os.path.relpath(absolute, self._root)).as_posix()
        return tuple(section for glob, section in self._sections if glob.fullmatch(relative))

    def all(self) -> tuple[Section, ...]:
        """All sections."""
        return tuple(section for _, section in self._sections)


def runs(name: str, sections: Sequence[Section]) -> bool:
    """Whether a rule runs where these sections hold: as its own switch says, else its style's, else BasedOnStyles."""
    for said in _said(name, sections):
        if said:
            return said[-1] != "NO"
    based_on = [section.styles for section in sections if section.styles is not None]
    return bool(based_on) and name.partition(".")[0] in based_on[-1]


def level(name: str, sections: Sequence[Section], default: Severity) -> Severity:
    """The level of a rule where these sections hold."""
    for said in _said(name, sections):
        levels = [LEVELS[value] for value in said if value in LEVELS]
        if levels:
            return levels[-1]
    return default


def _said(name: str, sections: Sequence[Section]) -> Iterator[list[str]]:
    """What the sections say of a rule by its own switch, then by that of its style."""
    for key in (name, name.partition(".")[0]):
        yield [section.switches[key].value for section in sections if key in section.switches]


def _expression(glob: str, origin: Path) -> re.Pattern[str]:
    """The regular expression of a pattern, in which `*` stands for anything, slashes included."""
    try:
        return re.compile(_translated(glob), re.DOTALL)
    except re.error:
        raise ValeError(origin, f"“{glob}” is not a pattern of files") from None


def _translated(glob: str) -> str:
    negated = glob.startswith("!")
    parts, depth = [], 0
    for piece in _GLOB.finditer(glob.removeprefix("!")):
        text = piece[0]
        if text == "{":
            parts.append("(?:")
            depth += 1
        elif text == "}" and depth:
            parts.append(")")
            depth -= 1
        elif text == "," and depth:
            parts.append("|")
        elif text[0] == "*":
            parts.append(".*")
        elif text == "?":
            parts.append(".")
        elif text[0] == "[" and text.endswith("]"):
            parts.append(text.replace("[!", "[^", 1))
        else:
            parts.append(re.escape(piece[1] or text))
    body = "".join(parts) + ")" * depth
    return rf"(?!(?:{body})\Z).*" if negated else body

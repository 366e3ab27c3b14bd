"""Patterns for paths, as .gitignore takes them."""

import re
from collections.abc import Iterable, Iterator

from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex

_TOKEN = Regex(
    r"\\(?P<escaped>.)"
    r"|(?P<folders>(?<=/)\*\*+/)"  # “/**/”: any folders, or none
    r"|(?P<inside>(?<=/)\*\*+$)"  # “/**”: all that is inside
    r"|\[(?P<negated>[!^]?)(?P<set>\]?(?:\\.|[^]\\])*)\]"
    r"|(?P<star>\*+)|(?P<one>\?)|(?P<wrong>[\[\\])|(?P<letter>.)",
    re.DOTALL,
)
_TRANSLATED = {"folders": "(?:.+/)?", "inside": ".+", "star": "[^/]*", "one": "[^/]"}
_ENDING = Regex(r"\*?[^*?\[\]\\/]+")
"""Patterns that only say how a name ends, as most do: they need no regular expression, which is slow to make."""


class _Rule(NamedTuple):
    """A pattern; it is matched with a path that begins with a slash, by the path's ending if it has no regex."""

    regex: re.Pattern[str] | None
    ending: str
    ignores: bool
    folders_only: bool

    def fits(self, path: str) -> bool:
        return bool(self.regex.fullmatch(path)) if self.regex else path.endswith(self.ending)


class Globs:
    """Patterns in the order in which they are written; where several fit a path, the last one decides.

    Paths are relative to the folder that the patterns hold for, with forward slashes; a folder's ends with one. Lines
    that are empty, comments, or no patterns are passed over, as git does.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._rules = [rule for line in lines if (rule := _rule(line))][::-1]

    def __bool__(self) -> bool:
        return bool(self._rules)

    def verdict(self, path: str) -> bool | None:
        """What the patterns say of a path itself: whether it is ignored, or None if none of them fits it."""
        is_folder = path.endswith("/")
        rooted = f"/{path.removesuffix('/')}"
        fitting = (rule for rule in self._rules if (is_folder or not rule.folders_only) and rule.fits(rooted))
        return next((rule.ignores for rule in fitting), None)

    def ignores(self, path: str) -> bool:
        """Whether a path is ignored, or a folder that it lies in: then no pattern can take that back."""
        return any(self.verdict(part) for part in _way_to(path))


def is_glob(line: str) -> bool:
    """Whether a line is a pattern."""
    return _rule(line) is not None


def _way_to(path: str) -> Iterator[str]:
    """The folders that a path lies in, from the outermost, and the path."""
    end = path.find("/") + 1
    while 0 < end < len(path):
        yield path[:end]
        end = path.find("/", end) + 1
    yield path


def _rule(line: str) -> _Rule | None:
    """The pattern on a line, if there is one. Source: gitignore(5)."""
    glob = re.sub(r"(?<!\\)[ \t]+$", "", line)
    ignores, glob = not glob.startswith("!"), glob.removeprefix("!")
    folders_only, glob = glob.endswith("/"), glob.removesuffix("/")
    if not glob or line.startswith("#"):
        return None
    if _ENDING.fullmatch(glob):
        return _Rule(None, glob[1:] if glob.startswith("*") else f"/{glob}", ignores, folders_only)
    regex = _regex(glob)
    return _Rule(regex, "", ignores, folders_only) if regex else None


def _regex(glob: str) -> re.Pattern[str] | None:
    """The regular expression of a pattern, which without a slash fits in every folder; None if it cannot be read."""
    anywhere = "" if "/" in glob else ".*"
    tokens = list(_TOKEN.finditer(f"/{glob.removeprefix('/')}"))
    if any(token["wrong"] for token in tokens):
        return None
    try:
        return re.compile(anywhere + "".join(map(_translated, tokens)), re.DOTALL)
    except re.error:
        return None


def _translated(token: re.Match[str]) -> str:
    """A part of a pattern as a regular expression."""
    kind = token.lastgroup or ""
    if kind == "set":
        letters = re.sub(r"([\[\]\\^&~|])", r"\\\1", re.sub(r"\\(.)", r"\1", token["set"]))
        return f"(?!/)[{'^' if token['negated'] else ''}{letters}]"
    return _TRANSLATED.get(kind) or re.escape(token[kind])

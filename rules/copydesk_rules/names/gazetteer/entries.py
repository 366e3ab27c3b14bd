"""The lines of the gazetteer's files: read in order once, to compile them, and one by one when there is a finding."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from mmap import ACCESS_READ, mmap
from pathlib import Path

from copydesk import Regex
from copydesk_rules.names.folding import folded

WORLD_FAMOUS, DAILY = 4, 5
"""The weights from which everybody knows what or who is meant, and of what is in the news each day."""
ByFirstWord = Mapping[str, list[tuple[str, str]]]
"""Wrong and right forms, by the first word of the wrong one."""
_BETWEEN = Regex(r"[\s-]+")
_WORD = Regex(r"[^\W_]+(?:['’][^\W_]+)*")


def entries(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The fields of each entry of a file, with the place of its line: its offset in bytes."""
    place = 0
    for line in path.read_bytes().splitlines(keepends=True):
        if not line.startswith(b"#"):
            yield place, _fields(line)
        place += len(line)


@lru_cache(maxsize=256)
def entry_at(path: Path, place: int) -> list[str]:
    """The fields of the entry whose line begins at a place."""
    content = _mapped(path)
    end = content.find(b"\n", place)
    return _fields(content[place : end if end >= 0 else len(content)])


@cache
def _mapped(path: Path) -> mmap:
    """The content of a file, of which no more is read than is asked for."""
    with path.open("rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


def words_of(name: str) -> list[str]:
    """The words of a name, those that a hyphen joins apart."""
    return _BETWEEN.split(name)


def words_read(form: str) -> list[str]:
    """The words of a form as an article has them, with the endings of possessives."""
    return [found[0] for found in _WORD.finditer(form)]


def before_first_word(form: str) -> int:
    """How many characters stand before the first word of a form: one in “@kyevnews”."""
    found = _WORD.search(form)
    return found.start() if found else 0


def apostrophes(word: str) -> tuple[str, ...]:
    """A word, its possessives, and all of these with the other kind of apostrophe."""
    plain = word.replace("’", "'")
    return tuple({form: None for way in (plain, f"{plain}'s") for form in (way, way.replace("'", "’"))})


def written_in(names: Iterable[str], name: str) -> str:
    """The word of one of these names that folds to `name`, with its capitals and accents; no possessive if it can."""
    words = [word for full in names for word in words_of(full) if folded(word) == name]
    return min(words, key=lambda word: word.endswith("'s"), default=capitalised(name))


def capitalised(name: str) -> str:
    """A folded name with its capitals, where no list tells them: “Smith”, “McFadden”."""
    return f"Mc{name[2:].title()}" if name.startswith("mc") else name.title()


def by_first_word(pairs: Iterable[tuple[str, str]]) -> ByFirstWord:
    """Wrong and right forms by the first word of the wrong one; possessives count as words of their own."""
    listed = defaultdict(list)
    for wrong, right in pairs:
        for form in apostrophes(words_read(wrong)[0]) if words_read(wrong) else ():
            listed[form].append((wrong, right))
    return dict(listed)


def _fields(line: bytes) -> list[str]:
    return line.decode().rstrip("\n").split("\t")

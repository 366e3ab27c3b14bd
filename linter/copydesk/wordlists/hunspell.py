"""Hunspell's dictionaries: a `.dic` file of words, and an `.aff` file of the forms that they have."""

from pathlib import Path

from copydesk.dictionaries import NEEDED, Dictionary
from copydesk.style.mistakes import FileError
from copydesk.wordlists.entries import Words, Wrong
from copydesk.wordlists.structured import text_of


def read(path: Path) -> Words:
    """The words of a dictionary; with its `.aff` file beside it, all forms of them, which Hunspell knows.

    Without one it is a personal dictionary: a word a line, `*word` for one that is wrong. Raises FileError for a
    dictionary with forms where Hunspell is not installed.
    """
    return _with_forms(path) if path.with_suffix(".aff").is_file() else _personal(path)


def _with_forms(path: Path) -> Words:
    try:
        return Words(dictionaries=[Dictionary(path)])
    except ImportError:
        raise FileError(path, f"a dictionary with an .aff file {NEEDED}") from None


def _personal(path: Path) -> Words:
    words = Words()
    for number, line in enumerate(text_of(path).splitlines()):
        word = line.partition("/")[0].strip()
        if not word or (number == 0 and word.isdigit()):
            continue
        if word.startswith("*"):
            words.forbid(Wrong(word[1:]))
        else:
            words.accept(word)
    return words

"""How often a word is used: pyspellchecker's frequencies, compiled once and mapped into memory."""

import os
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_FORMAT = 1
"""Part of the compiled file's name; raise it when what is compiled changes."""


class Lexicon:
    """The words of a language, lower case, each with the number of times that a large body of subtitles uses it.

    Membership means little by itself: rare words are often misspellings or names. The frequency is the evidence.
    """

    def __init__(self, trie: Any) -> None:
        self._trie = trie
        self._known: dict[str, int] = {}

    def frequency(self, word: str) -> int:
        """How often the word is used; 0 for a word that the lexicon does not hold. Case does not matter."""
        word = word.lower()
        known = self._known.get(word)
        if known is None:
            counts = self._trie.get(word)
            known = self._known[word] = counts[0][0] if counts else 0
        return known

    def __contains__(self, word: str) -> bool:
        return self.frequency(word) > 0

    @staticmethod
    @cache
    def of(language: str = "en") -> "Lexicon":
        """The lexicon of a language that pyspellchecker carries, by its two-letter code.

        Compiled into the user's cache folder the first time; where that cannot be written it is compiled for this
        run only. Raises LookupError for a language that pyspellchecker does not carry.
        """
        source = _source(language)
        compiled = _compiled(source, language)
        try:
            return Lexicon(_trie().mmap(str(compiled)))
        except (OSError, RuntimeError):  # not there yet, not readable, or not what was written
            trie = _compile(source)
            _save(trie, compiled)
            return Lexicon(trie)


def _source(language: str) -> Path:
    """The file of word frequencies inside the installed pyspellchecker, which need not be imported for it."""
    package = find_spec("spellchecker")
    folders = package.submodule_search_locations if package else None
    path = Path(folders[0] if folders else "", "resources", f"{language}.json.gz")
    if not path.is_file():
        raise LookupError(f"pyspellchecker carries no words for language “{language}”")
    return path


def _compiled(source: Path, language: str) -> Path:
    """Where the compiled form of these very word frequencies lies, or is to lie."""
    from platformdirs import user_cache_path

    status = source.stat()
    return user_cache_path("copydesk") / f"words-{language}-{_FORMAT}-{status.st_size}-{status.st_mtime_ns}.marisa"


def _trie(words: Any = None) -> Any:
    import marisa_trie

    return marisa_trie.RecordTrie("<I", words or ())


def _compile(source: Path) -> Any:
    import gzip  # only the first run on a machine comes here: no other is to pay for it
    import json

    frequencies: dict[str, int] = json.loads(gzip.decompress(source.read_bytes()))
    return _trie((word, (count,)) for word, count in frequencies.items())


def _save(trie: Any, path: Path) -> None:
    """Write the trie so that another process sees all of it or nothing; where that fails, the next run tries again."""
    import tempfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            trie.write(file)
        Path(temporary).replace(path)
    except OSError:
        return

"""How often a word is used: pyspellchecker's frequencies."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from copydesk.tables import Records, Table, compiled

_MOST_KNOWN = 40_000


class Lexicon:
    """The words of a language, each with the number of times that a large body of film subtitles uses it.

    Membership means little by itself: rare words are often misspellings or names. The frequency is the evidence.
    """

    def __init__(self, words: Table) -> None:
        self._words = words
        self._known: dict[str, int] = {}

    def frequency(self, word: str) -> int:
        """How often the word is used; 0 for a word that the lexicon does not hold. Case does not matter."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > _MOST_KNOWN:  # a long run starts afresh, so that memory stays small
                self._known.clear()
            rows = self._words.rows(word.lower())
            known = self._known[word] = rows[0][0] if rows else 0
        return known

    def __contains__(self, word: str) -> bool:
        return self.frequency(word) > 0

    @staticmethod
    @cache
    def of(language: str = "en") -> "Lexicon":
        """The lexicon of a language that pyspellchecker carries, by its two-letter code.

        Raises LookupError for any other language.
        """
        source = Lexicon.source(language)
        return Lexicon(compiled(f"words-{language}", [source], 1, lambda: _records(source)))

    @staticmethod
    def source(language: str) -> Path:
        """The file that holds the words of a language, for those who compile a table of their own from it.

        Raises LookupError for a language that pyspellchecker does not carry.
        """
        package = find_spec("spellchecker")  # which need not be imported for it
        folders = package.submodule_search_locations if package else None
        path = Path(folders[0] if folders else "", "resources", f"{language}.json.gz")
        if not path.is_file():
            raise LookupError(f"pyspellchecker carries no words for language “{language}”")
        return path

    @staticmethod
    def frequencies(language: str) -> dict[str, int]:
        """All words of a language and their frequencies, read anew: a second of work, for compiling a table only.

        Raises LookupError for a language that pyspellchecker does not carry.
        """
        return _frequencies(Lexicon.source(language))


def _records(source: Path) -> Records:
    return ((word, (count,)) for word, count in _frequencies(source).items())


def _frequencies(source: Path) -> dict[str, int]:
    import gzip  # only the first run on a machine comes here: no other is to pay for it
    import json

    frequencies: dict[str, int] = json.loads(gzip.decompress(source.read_bytes()))
    return frequencies

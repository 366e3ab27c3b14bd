"""Hunspell's dictionaries, which know the forms of their words: for lists of words and for Vale's rules."""

from pathlib import Path

NEEDED = "needs Hunspell: pip install 'copydesk[hunspell]'"
"""What to say where it is not installed."""


class Dictionary:
    """A dictionary: the `.dic` file at a path with its `.aff` file, or the English one that comes with Hunspell.

    Raises ImportError where Hunspell is not installed.
    """

    def __init__(self, path: Path | None = None) -> None:
        from hunspell import Hunspell

        folder = {"hunspell_data_dir": str(path.parent.absolute())} if path else {}
        self._words = Hunspell(path.stem if path else "en_US", **folder)

    def __contains__(self, word: object) -> bool:
        try:
            return bool(self._words.spell(str(word)))
        except UnicodeEncodeError:  # its encoding, such as Latin-1, has no signs for the word
            return False

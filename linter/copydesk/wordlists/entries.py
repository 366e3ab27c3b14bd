"""What a word list says: words that are right, and words that are wrong."""

from collections.abc import Container
from dataclasses import dataclass, field

from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex

_ENDING = Regex(r"['’]s$")


# A tuple, since a dictionary has tens of thousands of them: a third of the time of a dataclass.
class Wrong(NamedTuple):
    """A word that is wrong, and what is right instead, if anything; `reason` is why a person should look first."""

    word: str
    right: tuple[str, ...] = ()
    reason: str = ""


@dataclass
class Words:
    """The words of one list or several.

    `accepted` are right: a word in lower case in any case, any other as it is written or in capitals. `dictionaries`
    know more words than they list.
    """

    accepted: set[str] = field(default_factory=set)
    wrong: dict[str, Wrong] = field(default_factory=dict)
    dictionaries: list[Container[str]] = field(default_factory=list)

    def accept(self, word: str) -> None:
        """Take a word for right."""
        self.accepted.add(word.replace("’", "'"))

    def forbid(self, wrong: Wrong) -> None:
        """Take a word for wrong."""
        self.wrong[wrong.word.replace("’", "'") if "’" in wrong.word else wrong.word] = wrong

    def add(self, other: "Words") -> None:
        """Take what another list says besides."""
        self.accepted |= other.accepted
        self.wrong |= other.wrong
        self.dictionaries += other.dictionaries

    def __contains__(self, text: object) -> bool:
        """Whether the lists say what is to be thought of a word, with or without the ending of a possessive.

        One that is wrong is reported as such, and by no other rule.
        """
        word = str(text).replace("’", "'")
        return self._knows(word) or self._knows(_ENDING.sub("", word))

    def __bool__(self) -> bool:
        return bool(self.accepted or self.wrong or self.dictionaries)

    def _knows(self, word: str) -> bool:
        small = word.lower()
        if word in self.accepted or small in self.accepted or word in self.wrong or small in self.wrong:
            return True
        if word.isupper() and word.capitalize() in self.accepted:
            return True
        return any(word in dictionary for dictionary in self.dictionaries)

"""Which names of an article nobody knows, so that they may be misspelt."""

from collections.abc import Iterator
from typing import NamedTuple

from copydesk import Lexicon, Span
from copydesk_rules.names.capitals import Capitals
from copydesk_rules.names.mentions import Mentions
from copydesk_rules.names.people import People

_BRITISH = tuple(pair.split(">") for pair in "our>or tre>ter bre>ber is>iz ys>yz ogue>og ll>l ence>ense".split())
"""Letters that British spelling has for American ones: the lexicon holds American forms only."""
_BEFORE_DATES = frozenset(
    "in on of by to from until till since last next this that early late every each for between before after during"
    " and or through mid a the".split()
)
_TITLES = frozenset(
    "mr mrs ms miss dr sir lord lady dame prof professor president minister senator chancellor governor mayor judge"
    " justice captain general colonel sergeant inspector superintendent cardinal archbishop bishop".split()
)


class Suspect(NamedTuple):
    """A name that no list holds and that the article uses only once: what comes twice is meant.

    `name` is folded; so are `before` and `after`, the capitalised words beside it in the same name, or empty.
    `words_beside` are the words before and after it as they are written, whatever stands between.
    """

    written: str
    name: str
    span: Span
    before: str
    after: str
    words_beside: tuple[str, str]

    @property
    def is_dated(self) -> bool:
        """Whether it stands where a day or month would: “in Febuary”, “on Wensday”, “Janaury 5”."""
        left, right = self.words_beside
        return left in _BEFORE_DATES or left[:1].isdigit() or right[:1].isdigit()

    @property
    def is_titled(self) -> bool:
        """Whether a title stands before the name, so that it is somebody's family name."""
        return self.before in _TITLES


def suspects(mentions: Mentions) -> Iterator[Suspect]:
    """The names of an article that may be misspelt, in order."""
    for mention in mentions.all:
        if mentions.count(mention.name) == 1 and not is_known(mention.name) and mention.name not in mentions.small:
            start = mentions.document.words[mention.place].start
            span = Span(start, start + len(mention.written))
            beside = mentions.words_beside(mention)
            yield Suspect(
                mention.written, mention.name, span, mentions.before(mention), mentions.after(mention), beside
            )


def is_known(name: str) -> bool:
    """Whether a folded name is a word of the language, or part of the name of a person or place that is listed."""
    return name in People.known() or name in Capitals.known() or is_word(name)


def is_word(name: str) -> bool:
    """Whether a folded name is a word of the language, in American or in British spelling."""
    words = Lexicon.of("en")
    return name in words or any(
        british in name and name.replace(british, american) in words for british, american in _BRITISH
    )

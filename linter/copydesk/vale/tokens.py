"""The tokens of a rule: many expressions, of which few have anything to find in an article."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from copydesk.named_tuple import NamedTuple
from copydesk.vale.pattern import Pattern
from copydesk.vale.phrase import Found, Phrase, is_plain
from copydesk.vale.signs import Kind, sign
from copydesk.vale.unit import Unit
from copydesk.vale.view import Signs

if TYPE_CHECKING:
    import regex

_WORD_TEMPLATE = r"\b(?:%s)\b"
_TEMPLATE = "(?:%s)"


class Hit(NamedTuple):
    """A match and which of the tokens it is a match of."""

    token: int
    match: "regex.Match[str] | Found"


class Tokens:
    """Expressions that are searched together, as the alternatives of one: the leftmost match, then the first token.

    A token is compiled and searched only in an article that holds its sign, so that a style of a thousand phrases
    costs little more than the words of the article.
    """

    def __init__(self, tokens: Sequence[str], ignorecase: bool, words: bool, template: str = "") -> None:
        frame = (template or _WORD_TEMPLATE) if words else _TEMPLATE
        self._searches = [
            Phrase(token, ignorecase, words)
            if is_plain(token) and not template
            else Pattern("(?m)" + frame.replace("%s", token), ignorecase, token)
            for token in tokens
        ]
        self._signs = [sign(token, whole_words=words and not template) for token in tokens]
        self._always = [index for index, found in enumerate(self._signs) if found is None]
        self._words = self._having(Kind.WORD)
        self._prefixes = self._having(Kind.PREFIX)
        self._parts = self._having(Kind.PART)

    def _having(self, kind: Kind) -> dict[str, list[int]]:
        """The tokens whose sign is of a kind, by sign."""
        found: dict[str, list[int]] = {}
        for index, each in enumerate(self._signs):
            if each and each.kind is kind:
                found.setdefault(each.text, []).append(index)
        return found

    def present(self, signs: Signs) -> list[int]:
        """The tokens that may have something to find in an article with these signs, in order."""
        found = [index for index in self._always if self._searches[index].may_match(signs.written)]
        for text in self._words.keys() & signs.words:
            found += self._words[text]
        for text in self._prefixes.keys() & signs.prefixes:
            found += self._prefixes[text]
        for text, indices in self._parts.items():
            if text in signs.text:
                found += indices
        return sorted(found)

    def hits(self, unit: Unit, present: Sequence[int]) -> Iterator[Hit]:
        """The matches of these tokens in a text, in order and none over another."""
        found = {}
        for index in present:
            needed = self._signs[index]
            if (needed is None or needed.text in unit.lower) and (match := self._searches[index].find(unit, 0)):
                found[index] = match
        while found:
            index = min(found, key=lambda each: (found[each].start(), each)) if len(found) > 1 else next(iter(found))
            match = found[index]
            if match.end() > match.start():
                yield Hit(index, match)
            end = max(match.end(), match.start() + 1)
            for other in [each for each, ahead in found.items() if ahead.start() < end]:
                ahead = self._searches[other].find(unit, end) if end <= len(unit.text) else None
                if ahead:
                    found[other] = ahead
                else:
                    del found[other]

"""The words that a rule takes for others, and the contexts that show it."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from types import MappingProxyType

from copydesk import Document, Regex, Span
from copydesk.named_tuple import NamedTuple

_FARTHEST = 120
"""Characters before a word in which the beginning of its sentence is looked for."""
_LEADS = 24
"""Characters that the longest context before a word needs."""


class Confusion(NamedTuple):
    """A wrong word, the right one, and the contexts that show it.

    `before` and `after` are regular expressions for what stands on each side of the word, spaces apart, in lower case
    and with straight apostrophes; an empty one takes anything. `unless` is one for what stands earlier in the sentence.
    """

    wrong: str
    right: str
    before: str = ""
    after: str = ""
    unless: str = ""


_compiled = cache(Regex)
"""An expression, compiled when it is first needed: most of a table never are, and each takes its time."""


class _Context:
    """The expressions of a confusion, and the word that is right where they hold."""

    def __init__(self, confusion: Confusion) -> None:
        self.right = confusion.right
        self.after = _compiled(_follows(confusion))
        self._before = _compiled(_leads(confusion)) if confusion.before else None
        self._unless = confusion.unless

    def holds_before(self, document: Document, span: Span) -> bool:
        """Whether what stands before the wrong word leaves it that the other one is meant."""
        if self._before and not self._before.left_of(document.folded, span.start, _LEADS):
            return False
        return not (self._unless and has(earlier(document, span), self._unless))


_NONE = frozenset[tuple[str, str]]()


class Contexts:
    """All confusions of one wrong word, and the expression that finds it where the words after it show one of them."""

    def __init__(self, wrong: str, confusions: Sequence[Confusion], following: Sequence[str]) -> None:
        self.wrong = wrong
        self.word = _in_vocabulary(wrong)
        self.all = confusions
        self._signs = frozenset((wrong, word.partition("'")[0]) for word in following) if following else _NONE

    def may_stand_in(self, document: Document) -> bool:
        """Whether one of the words follows before which alone the word is wrong, where these are known."""
        return not self._signs or document.has_pair_of(self._signs)

    @cached_property
    def sought(self) -> Regex:
        """The wrong word; compiled when it is first met, as most words of a table never are."""
        contexts = dict.fromkeys(map(_follows, self.all))  # several share what follows, and compiling takes time
        return Regex(f"{re.escape(self.wrong)}(?={'|'.join(contexts)})")

    def right(self, document: Document, span: Span) -> str | None:
        """The right word, if the words around a wrong one show that it is."""
        text, end = document.folded, span.end
        if self._before and not self._before.left_of(text, span.start, _LEADS):
            return None
        likely = (context for context in self._each if context.after.match(text, end))
        return next((context.right for context in likely if context.holds_before(document, span)), None)

    @cached_property
    def _before(self) -> Regex | None:
        """What stands before the wrong word in one of the contexts, as it hardly ever does; None if that is anything.

        The expressions of each of them are mostly not even compiled then.
        """
        contexts = dict.fromkeys(map(_leads, self.all))
        return _compiled("|".join(contexts)) if all(confusion.before for confusion in self.all) else None

    @cached_property
    def _each(self) -> list[_Context]:
        return list(map(_Context, self.all))


def _leads(confusion: Confusion) -> str:
    return rf"{confusion.before} \Z"


def _follows(confusion: Confusion) -> str:
    return rf" ?+(?! )(?:{confusion.after})" if confusion.after else " "


class Table:
    """The confusions that one rule knows.

    `rows` are further ones by the wrong word as vocabularies hold it: the fields of each with tabs between, split only
    where that word is met. `followed_by` are, for a common wrong word, all words that can follow where it is wrong: as
    long as none of them does, no expression need be compiled, which would take as much time as the rest of the rule.
    """

    def __init__(
        self,
        *confusions: Confusion,
        rows: Mapping[str, Sequence[str]] = MappingProxyType({}),
        followed_by: Mapping[str, Sequence[str]] = MappingProxyType({}),
    ) -> None:
        self.followed_by = followed_by
        self._rows: dict[str, Sequence[Confusion | str]] = {**rows}
        self._contexts: dict[str, list[Contexts]] = {}
        for confusion in reversed(confusions):
            word = _in_vocabulary(confusion.wrong)
            self._rows[word] = [confusion, *self._rows.get(word, ())]
        self.words = frozenset(self._rows)  # of two sets, the smaller one is gone through to see what is in both
        """The wrong words, as vocabularies hold them."""

    def of(self, word: str) -> list[Contexts]:
        """The confusions of the wrong words that a vocabulary holds as this one."""
        if word not in self._contexts:
            confusions: dict[str, list[Confusion]] = {}
            for row in self._rows[word]:
                confusion = Confusion(*row.split("\t")) if isinstance(row, str) else row
                confusions.setdefault(confusion.wrong, []).append(confusion)
            self._contexts[word] = [
                Contexts(wrong, of_word, self.followed_by.get(wrong, ())) for wrong, of_word in confusions.items()
            ]
        return self._contexts[word]


def _in_vocabulary(wrong: str) -> str:
    """A word without an apostrophe at its end, as vocabularies hold it."""
    return wrong.rstrip("'")


def has(text: str, expression: str) -> bool:
    """Whether an expression is found in a text; an empty one never is."""
    return bool(expression) and _compiled(expression).search(text) is not None


def earlier(document: Document, span: Span) -> str:
    """What stands before the word in its sentence."""
    return document.sentence_before(span.start, _FARTHEST)

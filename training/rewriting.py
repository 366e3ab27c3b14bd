"""What ways of rewriting sentences share: who speaks, names for subjects, nouns that a name can stand for."""

import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

from copydesk_rules.sentences.breaks.gaps import Chunks, may_end
from training.corpora import Sentence
from training.examples import unstopped
from training.namelists import ROLES, Names

_SINGULAR, _PLURAL = frozenset({"He", "She", "It"}), frozenset({"They", "We", "I", "You"})
_PREPOSITIONS = frozenset("of for with from by to against in on at like among between".split())
_OFFICES = (
    "secretary of state|foreign minister|prime minister|defence secretary|press secretary|chief executive"
    "|vice president"
    "|head of state|chief of staff|minister of defence|interior minister|finance minister|home secretary"
    "|attorney general"
    "|head coach|managing director|member of parliament|chief negotiator|deputy leader|general secretary|team manager"
    "|secretary general|national security adviser|chief economist|energy minister|opposition leader|world champion"
).split("|")


class Invented(NamedTuple):
    """A rewritten stretch: its words, the place of the gap, and whether it is a break."""

    words: list[str]
    place: int
    is_break: bool


Way = Callable[[Sentence, Sentence], Iterator[Invented]]
"""Rewrites two sentences that follow each other."""


class Rewriting:
    """Ways of rewriting, with a source of names and of chance."""

    def __init__(self, known: Chunks, names: Names, rng: random.Random) -> None:
        self._known, self._names, self._rng = known, names, rng

    def _subject(self) -> list[str]:
        """Who speaks."""
        rng = self._rng
        subject = rng.choice((["He"], ["She"], ["But", "he"], ["The", rng.choice(ROLES)], ["They"], []))
        return subject or [*rng.choice(([], ["And"], [rng.choice(ROLES).capitalize()])), *self._names.person()]

    def _renamed(self, sentence: Sentence, person: bool = False) -> Sentence:
        """The sentence with a name for its subject; as it is, where its beginning is no subject."""
        opening, word = _split_lead(sentence[0])
        named = person or self._rng.random() < 0.7
        name = self._names.person() if named else self._names.thing()
        if named and self._rng.random() < 0.4:
            name = self._described()
        if word in _SINGULAR or (word in _PLURAL and self._rng.random() < 0.5):
            if word in _PLURAL - {"I"}:
                name = [*name, "and", *self._names.person()]
            return [opening + name[0], *name[1:], *sentence[1:]]
        if word in ("The", "This", "His", "Our", "My", "That") and len(sentence) > 3 and self._nouns(sentence[1:2]):
            return (
                [
                    opening + name[0],
                    *name[1:-1],
                    *self._with_trail(name[-1:] if len(name) > 1 else [], sentence[1]),
                    *sentence[2:],
                ]
                if len(name) > 1
                else [opening + name[0] + trail(sentence[1]), *sentence[2:]]
            )
        return sentence

    def _described(self) -> list[str]:
        """A person's name after what the person is, as it begins a sentence."""
        if self._rng.random() < 0.5:
            return [*self._description(), *self._names.person()]
        role, name = self._names.described()
        return [role[0][0].upper() + role[0][1:], *role[1:], *name]

    def _description(self) -> list[str]:
        """What a person is, as it stands before the name at the beginning of a sentence: “US secretary of state”."""
        role = self._rng.choice(_OFFICES).split() if self._rng.random() < 0.3 else [self._rng.choice(ROLES)]
        before = self._rng.choice(
            ([self._names.describing()], [self._names.describing()], self._names.thing(), ["Former"])
        )
        if self._rng.random() < 0.2:
            return [role[0].capitalize(), *role[1:]]
        return [*before, *role]

    def _nouns(self, words: list[str]) -> list[int]:
        chunks = self._known.of(words)
        return [
            at
            for at, chunk in enumerate(chunks)
            if chunk.word.kind[:1] in "NS" and not chunk.capital and not chunk.lead
        ]

    def _bare_nouns(self, words: list[str]) -> Iterator[int]:
        """Nouns after a preposition or a verb, which a name may stand for."""
        chunks = self._known.of(words)
        for at in self._nouns(words):
            before = chunks[at - 1] if at and may_end(words[at - 1]) else None
            if before and (before.text in _PREPOSITIONS or before.word.kind[0] in "gdz"):
                yield at

    def _with_trail(self, name: list[str], replaced: str) -> list[str]:
        return [*name[:-1], name[-1] + trail(replaced)] if name else name

    def _marks(self) -> tuple[str, str]:
        return self._rng.choice((('"', '"'), ('"', '"'), ("“", "”")))


def quoted(sentence: Sentence, mark: str, end: str) -> Sentence:
    """The sentence as a quotation, its stop replaced."""
    words = [word.strip('"“”') or word for word in unstopped(sentence)]
    return [mark + words[0], *words[1:-1], words[-1] + end] if len(words) > 1 else [mark + words[0] + end]


def _split_lead(word: str) -> tuple[str, str]:
    core = word.lstrip("\"'“‘")
    return word[: len(word) - len(core)], core


def trail(word: str) -> str:
    """The marks at the end of a word."""
    return word[len(word.rstrip(',.;:!?"”’)')) :]

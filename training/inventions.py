"""Gaps made by rewriting sentences: what running text for training holds too little of.

Each way of rewriting that makes breaks has one that makes gaps which are none, with names from the same source, so that
the model cannot learn that a strange name is a new sentence.
"""

import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

from copydesk_rules.sentences.gaps import Chunks
from copydesk_rules.sentences.passage import Passage
from training.corpora import Sentence
from training.examples import Example, unstopped
from training.namelists import DIRECTIONS, KINDS, ROLES, TITLED, Names

_SINGULAR, _PLURAL = frozenset({"He", "She", "It"}), frozenset({"They", "We", "I", "You"})
_PREPOSITIONS = frozenset("of for with from by to against in on at like among between".split())
_WHERE = frozenset("in from to across near of around through".split())
_OBJECTS = frozenset("him them me us it you".split())
_SUBJECTS = frozenset("he she they we i it you".split())
_SAID = "said says added told claimed believes thinks warned insisted admitted reported announced argued".split()
_REPORTING = (
    "said|said|said|says|says|told the BBC|told reporters|believes|argued|insisted|confirmed|admitted|claimed"
    "|hopes|thinks"
    "|warned|denied|added|predicted|feared|says he believes|said he hoped|is confident|told him|knew|know"
    "|suggested|wished"
).split("|")
_LEADS = (
    "It is time|It was the first time|It is the second time in two weeks|The moment|Every time|By the time"
    "|The day|The last time"
    "|It is a pity|I am sure|He is confident|It is clear|There is no doubt|In many ways|At the same time"
    "|In the meantime"
    "|As a result|In the end|For years|In recent months|In the past year|At the moment|On the other hand|So far"
    "|In fact"
    "|During the talks|After the game|Before the war|For the first time|At the weekend|Last week|This year|By then"
    "|It is the most important election|It is one of the best films|It was the only goal|Given the chance"
    "|In that case"
    "|It is good news|It emerged|It is likely|It is feared|The problem is|The fact is|He is glad"
    "|They are worried|With luck"
    "|According to the report|In any event|Not long after|Each week|In the second half|From the start|Among them"
).split("|")
_OFFICES = (
    "secretary of state|foreign minister|prime minister|defence secretary|press secretary|chief executive"
    "|vice president"
    "|head of state|chief of staff|minister of defence|interior minister|finance minister|home secretary"
    "|attorney general"
    "|head coach|managing director|member of parliament|chief negotiator|deputy leader|general secretary|team manager"
    "|secretary general|national security adviser|chief economist|energy minister|opposition leader|world champion"
).split("|")
_INTRODUCING = frozenset(
    "In On At After When If As While For With Since Before Despite By During Under Once Until From Although Though"
    " Because Asked Speaking Last Next Earlier Later Today Yesterday Instead Meanwhile However Now Then".split()
)


class Invented(NamedTuple):
    """A rewritten stretch: its words, the place of the gap, and whether it is a break."""

    words: list[str]
    place: int
    is_break: bool


class Inventor:
    """Rewrites pairs of sentences, each way of it at its own rate."""

    def __init__(self, known: Chunks, names: Names, rng: random.Random, rates: dict[str, float]) -> None:
        self._known, self._names, self._rng, self._rates = known, names, rng, rates
        self._ways: dict[str, Callable[[Sentence, Sentence], Iterator[Invented]]] = {
            "quotation": self._quotation,
            "no comma before a quotation": self._bare_quotation,
            "attribution": self._attribution,
            "closed quotation": self._closed_quotation,
            "quoted word": self._quoted_word,
            "title": self._title,
            "name first": self._name_first,
            "described first": self._described_first,
            "role at the end": self._role_at_the_end,
            "role and name": self._role_and_name,
            "name as object": self._name_as_object,
            "contact clause": self._contact_clause,
            "lost comma": self._lost_comma,
            "introduction": self._introduction,
            "described object": self._described_object,
            "said that": self._said_that,
            "reported": self._reported,
            "joined": self._joined,
            "led in": self._led_in,
            "long title": self._long_title,
            "kind and name": self._kind_and_name,
            "direction": self._direction,
            "inverted saying": self._inverted_saying,
        }

    def inventions(self, first: Sentence, second: Sentence, passage: Passage) -> Iterator[Example]:
        """The examples that two sentences are rewritten to."""
        for way, invent in self._ways.items():
            if self._rng.random() >= self._rates.get(way, 0):
                continue
            for invented in invent(first, second):
                if _is_gap(self._known, invented.words, invented.place):
                    yield self._example(invented.words, invented.place, passage, invented.is_break)
                inside = invented.place + 1
                if _is_gap(self._known, invented.words, inside) and self._rng.random() < 0.5:
                    yield self._example(invented.words, inside, passage, False)

    def _example(self, words: list[str], place: int, passage: Passage, is_break: bool) -> Example:
        rng = self._rng
        told = (
            (rng.choice((0, 0, 0, 1, 1, 2, 3)), rng.choice((0, 0, 0, 1, 2))) if self._known[words[place]].name else None
        )
        return Example(words, place, passage, 0, is_break, told)

    def _quotation(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """“First” ## “Second,” he said."""
        left = unstopped(first)
        mark, end = self._marks()
        yield Invented([*left, *_quoted(second, mark, "," + end), *self._saying(), "."][:-1], len(left), True)

    def _bare_quotation(self, _: Sentence, second: Sentence) -> Iterator[Invented]:
        """He said “Second.” without the comma: no break."""
        lead = self._lead()
        mark, end = self._marks()
        yield Invented([*lead, *_quoted(second, mark, "." + end)], len(lead), False)

    def _attribution(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """“First,” he said ## Second."""
        mark, end = self._marks()
        left = [*_quoted(first, mark, "," + end), *self._saying()]
        draw = self._rng.random()
        follow = second if draw < 0.3 else self._renamed(second) if draw < 0.6 else _quoted(second, mark, "." + end)
        yield Invented([*left, *follow], len(left), True)

    def _closed_quotation(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """He said: “First” ## Second, and he called it “a start” ## Second."""
        mark, end = self._marks()
        left = unstopped(first)
        if self._rng.random() < 0.5:
            left = [*self._lead(), *_quoted(first, mark, end)]
        elif len(left) > 6:
            cut = len(left) - self._rng.randrange(1, 5)
            left = [*left[:cut], mark + left[cut], *left[cut + 1 :]]
            left[-1] += end
        yield Invented([*left, *(self._renamed(second) if self._rng.random() < 0.6 else second)], len(left), True)

    def _quoted_word(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """… the “new” Labour Party …: a quotation before a capital that goes on."""
        mark, end = self._marks()
        for at in range(2, len(first)):
            if first[at][0].isupper() and first[at - 1][-1].isalnum():
                size = min(self._rng.randrange(1, 4), at - 1)
                words = list(first)
                words[at - size] = mark + words[at - size]
                words[at - 1] += end
                yield Invented(words, at, False)

    def _title(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """… the film The Long Road …, … in The Long Road …."""
        places = self._nouns(first)
        if not places:
            return
        place = self._rng.choice(places)
        title = self._names.title()
        if self._rng.random() < 0.3:
            mark, end = self._marks()
            title = [mark + title[0], *title[1:]]
            title[-1] += end
        title[-1] += _trail(first[place])
        before = first[:place]
        if self._rng.random() < 0.5:
            before = [*before, self._rng.choice(TITLED)]
        elif len(before) > 1 and before[-1].lower() in ("the", "a", "an", "his", "their", "this"):
            before = before[:-1]
        words = [*before, *title, *first[place + 1 :]]
        for gap in range(len(before), len(before) + len(title)):
            yield Invented(words, gap, False)

    def _name_first(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """First ## Blair said …."""
        renamed = self._renamed(second)
        if renamed != second:
            left = unstopped(first)
            yield Invented([*left, *renamed], len(left), True)

    def _described_first(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """First ## US officials …, for a second sentence that began “The officials”."""
        left = unstopped(first)
        if second[0] in ("The", "His", "Her", "Their", "Our", "My", "Some", "These", "Many") and len(second) > 2:
            yield Invented([*left, self._names.describing(), *second[1:]], len(left), True)

    def _role_at_the_end(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """… met the minister ## Blair said …."""
        left, renamed = unstopped(first), self._renamed(second)
        if renamed != second and self._nouns(left[-1:]):
            left = [*left[:-1], self._rng.choice(ROLES)]
            yield Invented([*left, *renamed], len(left), True)

    def _role_and_name(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """… met Russian president Vladimir Putin …."""
        places = [
            at for at in self._nouns(first) if at and first[at - 1].lower() in ("the", "a", "an", "his", "their", "our")
        ]
        if places:
            place = self._rng.choice(places)
            role, name = [self._rng.choice(ROLES)], self._names.person()
            draw = self._rng.random()
            if draw < 0.3:
                role = [self._names.describing(), *role]
            elif draw < 0.5:
                role = [first[place].strip(",.;:!?"), *role]
            elif draw < 0.7:
                role = [
                    self._rng.choice(("former", "chief", "senior", "fellow", "top", "then", "new", "veteran")),
                    *role,
                ]
            elif draw < 0.9:
                role, name = self._names.described()
            name = self._with_trail(name, first[place])
            if self._rng.random() < 0.15 and role[-1][-1] != "s":
                role[-1] += "s"
                name = [*self._names.person(), "and", *name]
            before = first[: place - 1] if self._rng.random() < 0.8 else first[:place]
            if not before:
                role[0] = role[0][0].upper() + role[0][1:]
            words = [*before, *role, *name, *first[place + 1 :]]
            yield Invented(words, len(before) + len(role), False)

    def _name_as_object(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """… told Blair …, … of Nokia …."""
        places = [
            at
            for at in range(1, len(first))
            if first[at].strip(",.;:!?").lower() in _OBJECTS and first[at - 1][-1:] not in ',.;:"'
        ]
        places += self._bare_nouns(first)
        if places:
            place = self._rng.choice(places)
            words = [*first[:place], *self._with_trail(self._names.any(), first[place]), *first[place + 1 :]]
            yield Invented(words, place, False)

    def _contact_clause(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """… the moment Campbell showed …, for “the moment he showed” or “the moment that he showed”."""
        for at in range(2, len(first) - 1):
            if first[at] not in _SUBJECTS and first[at] != "I":
                continue
            start = at - 1 if first[at - 1] in ("that", "which", "who", "whom") else at
            if start > 1 and self._nouns(first[start - 1 : start]) and first[start - 1][-1].isalpha():
                yield Invented([*first[:start], *self._names.any(), *first[at + 1 :]], start, False)
                return

    def _lost_comma(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """A comma before a capital is gone."""
        for at in range(2, len(first)):
            if first[at - 1].endswith(",") and first[at].lstrip("\"“'‘")[:1].isupper():
                yield Invented([*first[: at - 1], first[at - 1][:-1], *first[at:]], at, False)

    def _introduction(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """In the future Blair …, for “In the future, he …”."""
        if first[0] not in _INTRODUCING:
            return
        for at in range(1, min(len(first) - 2, 14)):
            if first[at].endswith(",") and first[at + 1].lower() in (*_SUBJECTS, "the", "his", "their", "a", "this"):
                after = at + (2 if first[at + 1].lower() in _SUBJECTS else 3)
                words = [*first[:at], first[at][:-1], *self._names.any(), *first[after:]]
                yield Invented(words, at + 1, False)
                return

    def _described_object(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """… met US officials …, for “met the officials”; … 20 Republican senators …."""
        places = [
            at
            for at in range(2, len(first) - 1)
            if first[at].lower() in ("the", "his", "their", "our", "some", "these", "many", "its")
        ]
        if places:
            place = self._rng.choice(places)
            head = [first[place]] if self._rng.random() < 0.3 else []
            if self._rng.random() < 0.15:
                head = [str(self._rng.randrange(2, 900))]
            words = [*first[:place], *head, self._names.describing(), *first[place + 1 :]]
            yield Invented(words, place + len(head), False)
        nouns = [at for at in self._nouns(first) if at and first[at - 1][-1].isalpha()]
        if nouns and self._rng.random() < 0.5:
            place = self._rng.choice(nouns)
            words = [*first[:place], self._rng.choice(self._names.words), self._names.describing(), *first[place:]]
            yield Invented(words, place + 1, False)

    def _said_that(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """… said Blair was …, for “said that he was” and “said he was”."""
        for at in range(1, len(first) - 2):
            if first[at] in _SAID or first[at] in (
                "that",
                "because",
                "if",
                "when",
                "and",
                "but",
                "as",
                "while",
                "where",
            ):
                start = at + 2 if first[at + 1] == "that" else at + 1
                if first[start] in _SUBJECTS:
                    keep = first[: at + 1] if first[at] != "that" or self._rng.random() < 0.5 else first[:at]
                    yield Invented([*keep, *self._names.any(), *first[start + 1 :]], len(keep), False)
                    return

    def _reported(self, _: Sentence, second: Sentence) -> Iterator[Invented]:
        """He said Blair was …: what the second sentence says, reported."""
        renamed = self._renamed(second, self._rng.random() < 0.3)
        if renamed != second:
            lead = [*self._subject(), *self._rng.choice(_REPORTING).split()]
            yield Invented([*lead, *renamed], len(lead), False)

    def _joined(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """…, and managing director Tom Waller says …: a role and a name begin a second clause."""
        renamed = self._renamed(second, True)
        if renamed != second:
            left = [*unstopped(first)]
            if self._rng.random() < 0.5:
                left[-1] += ","
            role = self._rng.choice(ROLES)
            if role[-1] == "s":
                return
            lead = self._rng.choice(("and", "but", "and", "while", "as", "although", "because", "so", "when"))
            extra = self._rng.choice(([], [], ["managing"], ["former"], [self._rng.choice(self._names.words)]))
            left = [*left, lead, *extra, role] if self._rng.random() < 0.7 else [*left, lead]
            yield Invented([*left, *renamed], len(left), False)

    def _led_in(self, _: Sentence, second: Sentence) -> Iterator[Invented]:
        """It is time Perth …, in many ways Microsoft …: a phrase without a comma, or a clause without “that”."""
        renamed = self._renamed(second)
        if renamed != second:
            lead = self._rng.choice(_LEADS).split()
            yield Invented([*lead, *renamed], len(lead), False)

    def _long_title(self, _: Sentence, second: Sentence) -> Iterator[Invented]:
        """Federal minister for agriculture Peter McGauran says …, the chairman of Nokia Tom Day said …."""
        renamed = self._renamed(second, True)
        if renamed != second:
            rng = self._rng
            role = rng.choice(("The", "Federal", "", "Former", "But", "And the", self._names.describing())).split()
            where = self._names.thing() if rng.random() < 0.6 else [rng.choice(self._names.words)]
            lead = [*role, rng.choice(ROLES), rng.choice(("for", "of", "at", "in", "with", "from")), *where]
            yield Invented([lead[0][0].upper() + lead[0][1:], *lead[1:], *renamed], len(lead), False)

    def _kind_and_name(self, first: Sentence, second: Sentence) -> Iterator[Invented]:
        """… the charity Oxfam …, and First ## Internet giant Google …: what a thing is, before its name."""
        rng = self._rng
        kind = [*rng.choice(([], [], [rng.choice(self._names.words)])), rng.choice(KINDS)]
        name = self._names.title() if rng.random() < 0.25 else self._names.thing()
        if self._rng.random() < 0.5:
            places = self._nouns(first)
            if places:
                place = rng.choice(places)
                words = [*first[:place], *kind, *self._with_trail(name, first[place]), *first[place + 1 :]]
                yield Invented(words, place + len(kind), False)
        elif second[0] in _SINGULAR:
            left = unstopped(first)
            subject = [kind[0][0].upper() + kind[0][1:], *kind[1:], *name]
            words = [*left, *subject, *second[1:]]
            yield Invented(words, len(left), True)
            yield Invented(words, len(left) + len(kind), False)

    def _direction(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """… in north-west Queensland …, … across inland Australia …."""
        places = [at for at in range(2, len(first)) if first[at - 1].lower() in _WHERE and first[at][0].islower()]
        if places:
            place = self._rng.choice(places)
            end = place + (2 if first[place] in ("the", "a", "his", "their", "its") else 1)
            if end <= len(first):
                name = self._with_trail(self._rng.choice(self._names.places).split(), first[end - 1])
                words = [*first[:place], self._rng.choice(DIRECTIONS), *name, *first[end:]]
                yield Invented(words, place + 1, False)

    def _inverted_saying(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """“First,” said Nokia chief Tom Day ….: no break after “said”."""
        mark, end = self._marks()
        left = [*_quoted(first, mark, "," + end), self._rng.choice(("said", "says", "said", "added", "explained"))]
        who = [*(self._described() if self._rng.random() < 0.5 else self._names.person())]
        who[-1] += self._rng.choice((".", ",", "."))
        yield Invented([*left, *who], len(left), False)

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
        if named and self._rng.random() < 0.3:
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
                else [opening + name[0] + _trail(sentence[1]), *sentence[2:]]
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
            before = chunks[at - 1] if at else None
            if before and before.open and (before.text in _PREPOSITIONS or before.word.kind[0] in "gdz"):
                yield at

    def _with_trail(self, name: list[str], replaced: str) -> list[str]:
        return [*name[:-1], name[-1] + _trail(replaced)] if name else name

    def _marks(self) -> tuple[str, str]:
        return self._rng.choice((('"', '"'), ('"', '"'), ("“", "”")))

    def _saying(self) -> list[str]:
        """Who said it, after a quotation."""
        rng, name = self._rng, self._names.person()
        verb = rng.choice(
            ("said", "said", "said", "says", "added", "explained", "told reporters", "told the BBC", "argued")
        )
        subject = rng.choice(
            (["he"], ["she"], ["he"], ["they"], name, name, ["the", rng.choice(ROLES)], ["a", "spokesman"])
        )
        words = (
            [*verb.split(), *subject]
            if len(verb.split()) == 1 and subject[0] not in ("he", "she", "they") and rng.random() < 0.5
            else [*subject, *verb.split()]
        )
        if rng.random() < 0.15:
            words += rng.choice(
                (["on", "Monday"], ["in", "a", "statement"], ["on", "Friday"], ["yesterday"], ["last", "week"])
            )
        return words

    def _lead(self) -> list[str]:
        """Who said it, before a quotation."""
        rng, name = self._rng, self._names.person()
        subject = rng.choice(
            (["He"], ["She"], ["But", "he"], name, name, ["The", rng.choice(ROLES)], ["A", "spokesman"])
        )
        verb = rng.choice(
            "said|said|added|told reporters|told the BBC|says|asked|replied|wrote|wrote on Twitter|said that"
            "|argued|insisted that"
            "|called it|said on Monday|said in a statement|shouted|explained|described it as|read|told him".split("|")
        )
        return [*subject, *verb.split()]


def _is_gap(known: Chunks, words: list[str], place: int) -> bool:
    if not 0 < place < len(words):
        return False
    last = known[words[place - 1]]
    return known[words[place]].capital and last.open and bool(last.core)


def _quoted(sentence: Sentence, mark: str, end: str) -> Sentence:
    """The sentence as a quotation, its stop replaced."""
    words = [word.strip('"“”') or word for word in unstopped(sentence)]
    return [mark + words[0], *words[1:-1], words[-1] + end] if len(words) > 1 else [mark + words[0] + end]


def _split_lead(word: str) -> tuple[str, str]:
    core = word.lstrip("\"'“‘")
    return word[: len(word) - len(core)], core


def _trail(word: str) -> str:
    """The marks at the end of a word."""
    return word[len(word.rstrip(',.;:!?"”’)')) :]

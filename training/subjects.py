"""Names at the beginning of a clause: where it is a sentence, and where it is none."""

from collections.abc import Iterator

from training.corpora import Sentence
from training.examples import unstopped
from training.namelists import KINDS, ROLES
from training.rewriting import Invented, Rewriting, Way

_SINGULAR, _PLURAL = frozenset({"He", "She", "It"}), frozenset({"They", "We", "I", "You"})
_REPORTING = (
    "said|said|said|says|says|told the BBC|told reporters|believes|argued|insisted|confirmed|admitted|claimed"
    "|hopes|thinks"
    "|warned|denied|added|predicted|feared|says he believes|said he hoped|is confident|told him|knew|know"
    "|suggested|wished|said he thought|says he suspects|said she was sure|said he was concerned for his friend"
    "|says in the next two years|says in ten years’ time|said on Monday|wrote that day|has said|have said|told me"
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


class Subjects(Rewriting):
    """A name for the subject of the second sentence."""

    def ways(self) -> dict[str, Way]:
        """The ways of rewriting, by name."""
        return {
            "name first": self._name_first,
            "described first": self._described_first,
            "role at the end": self._role_at_the_end,
            "reported": self._reported,
            "joined": self._joined,
            "led in": self._led_in,
            "long title": self._long_title,
            "kind and name": self._kind_and_name,
        }

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

"""Names inside a sentence."""

from collections.abc import Iterator

from training.corpora import Sentence
from training.namelists import DIRECTIONS, ROLES, TITLED
from training.rewriting import Invented, Rewriting, Way, trail

_WHERE = frozenset("in from to across near of around through".split())
_OBJECTS = frozenset("him them me us it you".split())
_SUBJECTS = frozenset("he she they we i it you".split())
_SAID = "said says added told claimed believes thinks warned insisted admitted reported announced argued".split()
_INTRODUCING = frozenset(
    "In On At After When If As While For With Since Before Despite By During Under Once Until From Although Though"
    " Because Asked Speaking Last Next Earlier Later Today Yesterday Instead Meanwhile However Now Then".split()
)


class Objects(Rewriting):
    """A name, a title or “I” for something inside the first sentence: no break."""

    def ways(self) -> dict[str, Way]:
        """The ways of rewriting, by name."""
        return {
            "title": self._title,
            "role and name": self._role_and_name,
            "name as object": self._name_as_object,
            "contact clause": self._contact_clause,
            "lost comma": self._lost_comma,
            "introduction": self._introduction,
            "described object": self._described_object,
            "said that": self._said_that,
            "direction": self._direction,
            "I that goes on": self._i_that_goes_on,
        }

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
        title[-1] += trail(first[place])
        before = first[:place]
        if self._rng.random() < 0.5:
            before = [*before, self._rng.choice(TITLED)]
        elif len(before) > 1 and before[-1].lower() in ("the", "a", "an", "his", "their", "this"):
            before = before[:-1]
        words = [*before, *title, *first[place + 1 :]]
        for gap in range(len(before), len(before) + len(title)):
            yield Invented(words, gap, False)

    def _role_and_name(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """… met Russian president Vladimir Putin …."""
        places = [
            at for at in self._nouns(first) if at and first[at - 1].lower() in ("the", "a", "an", "his", "their", "our")
        ]
        if places:
            place = self._rng.choice(places)
            role, name = self._person_in(first[place])
            name = self._with_trail(name, first[place])
            if self._rng.random() < 0.15 and role[-1][-1] != "s":
                role[-1] += "s"
                name = [*self._names.person(), "and", *name]
            before = first[: place - 1] if self._rng.random() < 0.8 else first[:place]
            if not before:
                role[0] = role[0][0].upper() + role[0][1:]
            words = [*before, *role, *name, *first[place + 1 :]]
            yield Invented(words, len(before) + len(role), False)

    def _person_in(self, noun: str) -> tuple[list[str], list[str]]:
        """What a person is who is put in the place of a noun, which may stay as a part of it, and the name."""
        role, name = [self._rng.choice(ROLES)], self._names.person()
        draw = self._rng.random()
        if draw < 0.3:
            role = [self._names.describing(), *role]
        elif draw < 0.5:
            role = [noun.strip(",.;:!?"), *role]
        elif draw < 0.7:
            role = [self._rng.choice(("former", "chief", "senior", "fellow", "top", "then", "new", "veteran")), *role]
        elif draw < 0.9:
            role, name = self._names.described()
        return role, name

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
                name = ["I"] if self._rng.random() < 0.15 else self._names.any()
                words = [*first[:at], first[at][:-1], *name, *first[after:]]
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
        if nouns and self._rng.random() < 0.15:
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

    def _i_that_goes_on(self, first: Sentence, _: Sentence) -> Iterator[Invented]:
        """… everything I can do, … if that is so I will go …: an “I” inside, for “we”, “they” or “he”."""
        places = [at for at in range(2, len(first) - 1) if first[at] in ("we", "they", "he", "she", "you")]
        if places:
            place = self._rng.choice(places)
            before = [*first[: place - 1], first[place - 1].rstrip(",")]
            yield Invented([*before, "I", *first[place + 1 :]], place, False)

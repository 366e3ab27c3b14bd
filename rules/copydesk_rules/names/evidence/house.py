"""The newsroom's own names, as `name-typo` asks for them."""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from copydesk import Names, Person
from copydesk_rules.names.gazetteer.entries import DAILY, by_first_word, written_in
from copydesk_rules.names.gazetteer.people import Partner, name_parts


class House:
    """Which names go together in the newsroom's own, all folded, and which forms it calls right or wrong.

    The place of a partner is that of the person among the newsroom's people, counted down from -1.
    """

    def __init__(self, names: Names) -> None:
        self._people = names.people
        self._after: dict[str, list[Partner]] = defaultdict(list)
        self._before: dict[str, list[Partner]] = defaultdict(list)
        for number, person in enumerate(names.people):
            for form in (person.name, *person.variants):
                self._add(name_parts(form), -1 - number)
        self._accepted = {form for entry in names.entries for form in (entry.name, *entry.variants)} | {*names.accept}
        self.never = by_first_word((wrong, entry.name) for entry in names.entries for wrong in entry.never)

    @staticmethod
    @lru_cache(maxsize=8)
    def of(names: Names) -> "House":
        """What these names say; kept from article to article."""
        return House(names)

    def after(self, name: str) -> Sequence[Partner]:
        """The names that follow this one."""
        return self._after.get(name, ())

    def before(self, name: str) -> Sequence[Partner]:
        """The names that this one follows."""
        return self._before.get(name, ())

    def accepts(self, form: str) -> bool:
        """Whether the newsroom calls a form right, just as it is written."""
        return form in self._accepted

    def written(self, place: int, name: str) -> str:
        """The part of a person's name that folds to `name`, as the newsroom writes it."""
        person = self.person(place)
        return written_in((person.name, *person.variants), name)

    def person(self, place: int) -> Person:
        """The person at the place that a partner names."""
        return self._people[-1 - place]

    def _add(self, parts: list[str], place: int) -> None:
        for first, second in {*pairwise(parts), (parts[0], parts[-1])} if len(parts) > 1 else ():
            self._after[first].append(Partner(second, place, DAILY))
            self._before[second].append(Partner(first, place, DAILY))

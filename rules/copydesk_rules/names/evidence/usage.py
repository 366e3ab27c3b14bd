"""Which names the articles of a repository establish, and the newsroom's own: right wherever they stand."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Set
from functools import cached_property, lru_cache
from typing import Any

from copydesk import Names, Repository
from copydesk.named_tuple import NamedTuple
from copydesk_rules.names.distance import alike
from copydesk_rules.names.evidence.suspects import Suspect
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.capitals import deletions, slips_allowed
from copydesk_rules.names.gazetteer.entries import words_of

ESTABLISHED = 3
"""Articles that have to use a name before it counts as a right form of others."""
_LIKE_ARTICLES = 20
"""As many articles a name of the newsroom's own is worth."""
_SHORTEST = 4
_CLEARLY_MORE = 2
"""How many times as many articles as write a name twice have to write another one, for that to be surely right."""
_BESIDE = slice(3, 5)
"""Where the noted facts of a suspect have the names before and after it."""

Facts = Mapping[str, Any]


class Beside(NamedTuple):
    """A name that articles write beside another one: folded, as they write it, how many do, and whether it is open."""

    name: str
    written: str
    articles: int
    is_open: bool


class Tally(NamedTuple):
    """How many articles use each folded name, how they write it, how many name each person, and what looks misspelt.

    What looks misspelt in the article that uses it is right where others use it, too, but nobody is to write it.
    """

    articles: Mapping[str, int]
    written: Mapping[str, str]
    people: Mapping[str, int]
    doubtful: Set[str]


def is_open(articles: int, ours: int) -> bool:
    """Whether it is open who is right: a form that so many articles write, or the one that so many others do."""
    return articles == 1 or (ours > 1 and articles < _CLEARLY_MORE * ours)


class Usage:
    """How many articles use each folded name, and how they write it; how many name each person."""

    def __init__(self, tally: Tally, house: Mapping[str, str], asked: Container[str] | None = None) -> None:
        """`asked` are the folded names beside which others will be asked for; None for all, whose index is large."""
        self._articles, self._written, self._people, self._doubtful = tally
        self._house = house
        self._asked = asked

    def others(self, name: str, facts: Facts) -> int:
        """How many articles but the one of these facts use a folded name."""
        if name in self._house:
            return _LIKE_ARTICLES
        return self._articles.get(name, 0) - (name in facts["names"])

    def written(self, name: str) -> str:
        """How they write it, the newsroom's own way first."""
        return self._house.get(name) or self._written[name]

    def reason(self, name: str, articles: int) -> str:
        """Who writes the name so, for a message."""
        return ", one of the newsroom’s names" if name in self._house else f", as {articles} other articles write"

    def beside(self, suspect: Suspect, facts: Facts) -> Iterator[Beside]:
        """The names that other articles write beside the one before or after a suspect, and oftener than the suspect.

        A form that one article writes counts against the suspect's that only this one does.
        """
        own = {*facts["people"].split("\n")}
        for pair in (*self._by_given.get(suspect.before, ()), *self._by_family.get(suspect.after, ())):
            given, family = pair.split(" ")
            is_given = folded(given) == suspect.before
            right = family if is_given else given
            articles = self._people[pair] - (pair in own)
            ours = self._people.get(f"{given} {suspect.written}" if is_given else f"{suspect.written} {family}", 0)
            if articles > ours or articles == ours == 1:
                yield Beside(folded(right), right, articles, is_open(articles, ours))

    @cached_property
    def _by_given(self) -> dict[str, list[str]]:
        return self._by_part(0)

    @cached_property
    def _by_family(self) -> dict[str, list[str]]:
        return self._by_part(1)

    def _by_part(self, part: int) -> dict[str, list[str]]:
        index: dict[str, list[str]] = defaultdict(list)
        for pair in self._people:
            name = folded(pair.split(" ")[part])
            if self._asked is None or name in self._asked:
                index[name].append(pair)
        return index

    def near(self, name: str) -> Iterator[str]:
        """The established names that a slip or two could make this one of."""
        found = {other for rest in deletions(name, slips_allowed(name)) for other in self._index.get(rest, ())}
        return (other for other in sorted(found) if alike(name, other))

    @cached_property
    def _index(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = defaultdict(list)
        often = (name for name, articles in self._articles.items() if articles >= ESTABLISHED)
        known = {name for name in often if name not in self._doubtful} | {*self._house}
        for name in known:
            for rest in deletions(name, slips_allowed(name)) if len(name) >= _SHORTEST else ():
                index[rest].append(name)
        return index


def used(repository: Repository[Facts], names: Names, *, whole: bool = False) -> Usage:
    """What the articles of a repository establish, for judging these articles; `whole` for judging any others too.

    Articles that all are of one day count as one: a misspelling that an agency sent round is no name.
    """
    days: dict[str, str] = {}  # the only day of a name; empty where there are several, or nobody tells
    written: dict[str, str] = {}
    articles: dict[str, int] = defaultdict(int)
    people: dict[str, int] = defaultdict(int)
    asked: set[str] = set()
    doubtful: set[str] = set()
    for facts in repository.facts.values():
        day = facts["date"]
        for name, form in facts["names"].items():
            articles[name] += 1
            written.setdefault(name, form)
            if days.setdefault(name, day) != day:
                days[name] = ""
        for pair in facts["people"].splitlines():
            people[pair] += 1
        doubtful.update(facts["doubtful"])
        for suspect, _ in facts["suspects"]:
            asked.update(suspect[_BESIDE])
    articles.update((name, 1) for name, day in days.items() if day)
    return Usage(Tally(articles, written, people, doubtful), own(names), None if whole else asked)


@lru_cache(maxsize=8)
def own(names: Names) -> Mapping[str, str]:
    """The words of the newsroom's own names, by their folded form."""
    forms = [form for entry in names.entries for form in (entry.name, *entry.variants)]
    return {folded(word): word for form in (*forms, *names.learned, *names.accept) for word in words_of(form)}

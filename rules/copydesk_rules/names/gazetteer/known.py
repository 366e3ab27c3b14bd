"""How well known a name is, looked up once a run for each word that articles write."""

from functools import cache

from copydesk import Lexicon, Regex
from copydesk.named_tuple import NamedTuple
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.capitals import Capitals
from copydesk_rules.names.gazetteer.entries import WORLD_FAMOUS
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.names.gazetteer.variants import Group, Variants
from copydesk_rules.words import british
from copydesk_rules.words.possessives import without_possessive

UNKNOWN, RARE, KNOWN = 0, 1, 2
"""A form that no list holds; one that a list holds, but so rare that it may be a slip all the same; any other."""

_PREFIX = Regex("(?:[ODL]['’]|Mc|Mac|De|Di|Du|La|Le|Fitz|Van|Von)(?=[A-Z])")
_SHORTEST = 4
_USES, _ORDINARY = 200, 2000
"""Uses in the lexicon from which a word is surely no slip, and from which one with a capital may well be no name."""
_BEARERS = 5
"""People in 100,000 from whom on a given name or family name is surely none."""
_WEIGHT = 3
"""The weight in the gazetteer from which a person’s name is surely none."""
_COMMON_GIVEN = 5
"""People in 100,000 from whom on a name is a given name, too."""
_MOST = 20_000


class Form(NamedTuple):
    """A word that is a name by its looks: as it is written, without the ending of a possessive, and folded.

    `groups` are the groups of variants that it belongs to; `is_family` says that it is a family name, and neither one
    that says alone who is meant nor any other word, `is_word` that it is more likely an ordinary word than a name.
    """

    written: str
    name: str
    standing: int
    groups: tuple[Group, ...]
    is_family: bool = False
    is_word: bool = False


class Forms:
    """The forms that the words of articles are; each word is looked at once a run."""

    @staticmethod
    @cache
    def of_run() -> "Forms":
        """What this run has looked at."""
        return Forms()

    def __init__(self) -> None:
        self._forms: dict[str, Form | None] = {}
        self._loud: dict[str, Form] = {}

    def of(self, words: frozenset[str]) -> dict[str, Form]:
        """The forms of those words of an article that are names."""
        if len(self._forms) > _MOST:
            self._forms.clear()
            self._loud.clear()
        forms = self._forms
        for word in words.difference(forms):
            forms[word] = form_of(word)
            if loud := _shouted(word):
                self._loud[word] = loud
        return {word: form for word in words if (form := forms[word])}

    def loud(self, words: frozenset[str]) -> dict[str, Form]:
        """The forms of those words of the article asked about last that are names where all is in capitals."""
        return {word: self._loud[word] for word in words & self._loud.keys()}


def standing(name: str) -> int:
    """How well known a folded name is."""
    people = People.known()
    uses = Lexicon.of("en").frequency(name)
    if uses >= _USES or is_common(name):
        return KNOWN
    if name in Capitals.known() or people.weight(name) >= _WEIGHT:
        return KNOWN
    rare = uses or name in people or people.is_borne(name) or _is_british(name)
    return RARE if rare else UNKNOWN


def is_common(name: str) -> bool:
    """Whether a folded name is a given name or family name of so many people that any article may write it."""
    people = People.known()
    return max(people.namesakes(name), people.families(name)) >= _BEARERS


def is_plural(name: str) -> bool:
    """Whether a folded name is more than one of a known one: “Somalis”, “Kennedys”."""
    return len(name) > _SHORTEST and name.endswith("s") and name[-2] != "s" and standing(name[:-1]) == KNOWN


def _shouted(word: str) -> Form | None:
    """The form that a word of a line in capitals only is, None for one that is no name; a rare word there is right."""
    written = without_possessive(word)
    if len(written) <= _SHORTEST or not (written.isalpha() and written.isupper()):
        return None
    name = folded(written)
    level = KNOWN if standing(name) else UNKNOWN
    return Form(written, name, level, Variants.known().groups(name), _is_family(name))


def form_of(word: str) -> Form | None:
    """The form that a word of an article is, None for a word that is no name."""
    if len(word) < _SHORTEST or not word[0].isupper():
        return None
    written = without_possessive(word)
    prefix = None if written[1:].islower() else _PREFIX.match(written)
    rest = written[prefix.end() :] if prefix else written
    if len(written) < _SHORTEST or not rest.isalpha() or not rest[1:].islower():
        return None
    name = folded(written)
    level = standing(name)
    is_word = level == KNOWN and Lexicon.of("en").frequency(name) >= _ORDINARY
    return Form(written, name, level, Variants.known().groups(name), level == KNOWN and _is_family(name), is_word)


def _is_family(name: str) -> bool:
    """Whether a folded name is a family name, and neither one that says alone who is meant nor any other word."""
    people = People.known()
    return (
        Lexicon.of("en").frequency(name) < _USES
        and people.families(name) > 0
        and people.weight(name) < WORLD_FAMOUS
        and people.namesakes(name) <= _COMMON_GIVEN
        and name not in Capitals.known()
    )


def _is_british(name: str) -> bool:
    """Whether a folded word is one of the language in British spelling."""
    words = Lexicon.of("en")
    return any(has in name and name.replace(has, instead) in words for has, instead in british.SURE)

"""Names, places and nouns that inventions are made with."""

import random
from pathlib import Path

_NAMED = Path(__file__).with_name("named.tsv")

NATIONALITIES = (
    "American British French German Russian Chinese Ukrainian Polish Italian Spanish Turkish Iranian Iraqi Israeli"
    " Palestinian Syrian Egyptian Saudi Indian Pakistani Afghan Japanese Korean Australian Canadian Mexican Brazilian"
    " Argentine Nigerian Kenyan African European Asian Dutch Belgian Swiss Swedish Norwegian Danish Finnish Irish"
    " Scottish Welsh English Greek Hungarian Romanian Serbian Czech Austrian Portuguese Libyan Lebanese Yemeni Somali"
    " Sudanese Ethiopian Venezuelan Colombian Chilean Cuban Thai Vietnamese Indonesian Malaysian Filipino Jewish"
    " Muslim Christian Catholic Conservative Labour Republican Democratic Liberal US UK EU UN"
).split()
PLACES = (
    "London Paris Berlin Moscow Kyiv Washington Beijing Tokyo Delhi Mumbai Sydney Melbourne Brussels Rome Madrid"
    " Athens"
    " Ankara Tehran Baghdad Kabul Islamabad Cairo Lagos Nairobi Johannesburg Toronto Ottawa Chicago Boston Texas"
    " Florida"
    " California Ohio Scotland Wales Ireland England Britain France Germany Spain Italy Poland Ukraine Russia"
    " China Japan"
    " India Pakistan Iran Iraq Israel Syria Egypt Turkey Greece Brazil Mexico Canada Australia Africa Europe Asia"
    " Gaza"
    " Kharkiv Donetsk Odesa Mariupol Minsk Warsaw Prague Budapest Vienna Geneva Zurich Oslo Stockholm Helsinki Dublin"
    " Edinburgh Glasgow Cardiff Belfast Manchester Liverpool Leeds Birmingham Bristol Queensland Victoria Tasmania"
).split()
BODIES = (
    "NATO|the BBC|Google|Microsoft|Apple|Amazon|Facebook|Twitter|Tesla|Sony|Nokia|Toyota|Boeing|Airbus|BP|Shell"
    "|Reuters"
    "|Parliament|Congress|Labour|Hamas|Hezbollah|Interpol|UNICEF|FIFA|UEFA|Arsenal|Chelsea|Liverpool|Barcelona"
    "|Juventus"
    "|Pfizer|Moderna|AstraZeneca|Netflix|Disney|Intel|IBM|Samsung|Huawei|Gazprom|Rosneft|Opec|Nasa|EU|UN|US|UK"
    "|WHO|IMF"
    "|FBI|CIA|Pentagon|Westminster|Brussels|Downing Street|Wall Street|Goldman Sachs|Deutsche Bank|Manchester United"
    "|Real Madrid|Sinn Fein|Human Rights Watch|Amnesty International|Greenpeace|Scotland Yard|Bank of England"
).split("|")
TITLED = (
    "film movie book novel song album single show series play musical opera magazine newspaper programme documentary"
    " drama comedy game painting report column blog sitcom thriller memoir poem hit track website paper essay article"
).split()
KINDS = (
    "charity group company firm giant network chain brand journal newspaper magazine website site engine channel"
    " station label band duo side club team rival subsidiary airline carrier broadcaster retailer supermarket maker"
    " chipmaker carmaker bank lender insurer developer publisher studio agency union party movement militia operator"
    " supplier university school hospital museum festival award prize ship ferry yacht satellite spacecraft rover"
    " probe telescope planet moon comet asteroid hurricane cyclone storm river lake island village town suburb city"
    " state province region district county capital port racecourse stadium airport hotel pub restaurant nightclub"
    " tune anthem single collection sequel musical opera sitcom comedy thriller drama novel series game console"
    " system software program app browser virus worm gene protein drug vaccine species breed variety mine gasfield"
    " pipeline project bill treaty programme scheme campaign tanker frigate submarine missile rocket jet horse mare"
).split()
"""Nouns that say what a thing is, before its name."""
DIRECTIONS = (
    "north south east west northern southern eastern western central north-west north-east south-west south-east inland"
    " coastal upper lower greater rural regional remote outback mainland downtown nearby neighbouring modern ancient"
    " medieval wartime occupied northwestern southeastern northeastern southwestern early late far"
).split()
"""Words that stand before the name of a place."""
_TITLE_OPENERS = (
    "The A An My Our Your In On No We I It This That When How What All One Last Lost Dark Little New".split()
)
_KINDS = (
    "Group Bank Council Water Energy Power Party Enterprises Holdings Foods Farms Irrigation Airlines Airways"
    " Steel Oil Gas"
    " Industries Association Society Institute University College Hospital Trust Foundation Fund Park Street Road"
    " Bridge"
    " River Valley Point Bay Island Show Programme Today Times Post Herald News Express Weekly One Two Three Live"
    " Plus Now"
    " Union Federation Commission Committee Department Ministry Office Agency Authority Court House City United"
    " Rovers Town"
    " Athletic Records Studios Pictures Media Games Systems Software Networks Technologies Partners Capital Insurance"
).split()
_JOINERS = frozenset("of in for at to and who the".split())
_GIVEN = (
    "Will Don Mark Grant Rob Bill Jack Drew Pat Sue May June Art Chase Hope Grace Faith Joy Rich Frank Guy Dean Earl"
    " Max Ray Ken Rose Lily Summer April Dawn Miles Chuck Josh Nick Peg Sandy Rusty Cliff Glen Heath Jade Ivy"
).split()
"""Given names that are words too."""
_FORMS_OF_ADDRESS = (
    "Mr Mr Mr Mrs Ms Dr Dr Sir Lord Gen Prof Professor Professor Senator Senator Judge Bishop Captain President"
    " Minister Father Sister Baroness Sergeant Inspector Colonel Justice Councillor Prince Pope King Chancellor"
).split()
_TITLE_JOINERS = "of the and in to for with a at from It's One When This You We Is Are Be Not My Your The I".split()
ROLES = Path(__file__).with_name("roles.txt").read_text(encoding="utf-8").split()
"""Nouns that say what somebody is or does."""


LISTS = (_NAMED, Path(__file__).with_name("roles.txt"), Path(__file__))
"""The files that inventions are made with, for the model's header."""


class Names:
    """Draws names, the same ones for the same seed."""

    def __init__(self, rng: random.Random, words: list[str]) -> None:
        """`words` are ordinary words, of which titles are made."""
        self._rng = rng
        self.words = words
        self._people: list[tuple[str, str]] = []
        self._things = [*PLACES, *BODIES] * 4
        self.places = [*PLACES]
        lines = _NAMED.read_text(encoding="utf-8").splitlines()
        for kind, name, *role in (line.split("\t") for line in lines if not line.startswith("#")):
            if kind == "person":
                self._people.append((name, role[0]))
            else:
                self._things.append(name)
                self.places += [name] * (kind == "place")

    def person(self) -> list[str]:
        """A person: by the full name, by the family name, with a title."""
        full = self._rng.choice(self._people)[0].split()
        draw = self._rng.random()
        if draw < 0.05:
            return [self._rng.choice(_GIVEN), full[-1]]
        if draw < 0.45:
            return full
        if draw < 0.65:
            return [self._rng.choice(_FORMS_OF_ADDRESS), *(full if draw > 0.6 else full[-1:])]
        return full[-1:]

    def described(self) -> tuple[list[str], list[str]]:
        """A person's full name, and what the person is: “Norwegian finance minister”."""
        while True:
            name, role = self._rng.choice(self._people)
            words = role.split()
            if words and words[-1].islower() and not _JOINERS & {*words}:
                return words, name.split()

    def thing(self) -> list[str]:
        """A place or a body, or one that is named after a place or person."""
        if self._rng.random() < 0.35:
            first = self._rng.choice(
                (self.person()[-1:], [self._rng.choice(PLACES)], [self._rng.choice(NATIONALITIES)])
            )
            rest = [self._rng.choice((*_KINDS, self._rng.choice(self.words).capitalize()))]
            return [*first, *rest, *([self._rng.choice(_KINDS)] if self._rng.random() < 0.3 else [])]
        chosen = self._rng.choice(self._things).split()
        return chosen[1:] if chosen[0] == "the" else chosen

    def any(self) -> list[str]:
        """A person, more often than not, or a place or body."""
        return self.person() if self._rng.random() < 0.7 else self.thing()

    def describing(self) -> str:
        """What stands before a noun: a nationality, or a name's possessive."""
        draw = self._rng.random()
        if draw < 0.55:
            return self._rng.choice(NATIONALITIES)
        return self._rng.choice((self.person(), self.thing()))[-1] + ("'s" if draw < 0.85 else "")

    def title(self) -> list[str]:
        """The title of a work."""
        words = [self._rng.choice(self.words).capitalize() for _ in range(self._rng.randrange(1, 5))]
        if self._rng.random() < 0.6:
            words.insert(0, self._rng.choice(_TITLE_OPENERS))
        if len(words) > 2 and self._rng.random() < 0.4:
            words.insert(-1, self._rng.choice(_TITLE_JOINERS))
        return words

"""Nouns by what their number tells: those that name one thing, and those that name many."""

from functools import cache

from copydesk import Lexicon
from copydesk_rules.data_tables import rows

PERSONS = frozenset(rows("persons.txt"))
"""Nouns for one person, of whom nobody says “who have”, as British writers do of a broadcaster or a supplier."""
SINGULAR = PERSONS.union(rows("things.txt"))
"""Nouns that name one thing or person: a team, a firm or the police may take a verb in the plural."""
PEOPLE = frozenset("people men women children".split())
"""Plurals without an “s”."""
ALSO_MANY = frozenset(["company", "country"])
COLLECTIVE = frozenset(
    "people pair band government club side double third group crowd rest team family staff crew firm council"
    " committee board party couple majority minority army navy press public audience class community population"
    " workforce electorate jury management union opposition cabinet court commission association federation squad trio"
    " duo threesome cast orchestra choir department ministry police folk enemy household gang generation lot number"
    " range series set bunch handful half quarter dozen hundred thousand million billion few many most some other one"
    " two three four five six ten great good bad blind innocent brave rich poor sick dead young old mad weak strong"
    " black white native kind sort type find company country county city town school university church bank agency"
    " office business organisation organization institution faculty panel unit force guard tribe clan chorus quartet"
    " quintet mob herd flock pack fleet convoy nation network faction leadership administration foundation society"
    " bench left right cavalry infantry will can may might must variety wealth host plethora myriad multitude total"
    " mixture little bit maximum minimum first last next past present future elite youth bulk remainder average"
    " aircraft fish sheep deer offspring salmon hovercraft spacecraft shrimp squid trout cod carp tuna herring haddock"
    " mackerel buffalo bison moose elk reindeer livestock stock percentage proportion".split()
)
"""What may take a verb in the plural, or is no noun."""
MASS = frozenset(
    "famine drought flooding violence unemployment inflation evidence information education poverty housing progress"
    " weather equipment furniture advice fighting looting electricity petrol wheat rice damage legislation spending"
    " corruption pollution erosion tourism agriculture rubbish garbage clothing jewellery jewelry luggage baggage"
    " machinery software hardware knowledge malaria cholera rainfall snowfall firewood homework housework literature"
    " food water stuff power smoke mud snow cash timber coal gas growth research demand trade confidence aid".split()
)
"""Nouns of what is not counted, which take a verb in the singular; none that names a band, too."""
MAY_BE_PLURAL = frozenset(
    "airline brand business chain channel consortium duo franchise hospital hotel label newspaper paper shop station"
    " studio supermarket tabloid watchdog website media data bacteria criteria elite dice industry electorate congress"
    " parliament senate regime state treasury defence defense attack ensemble".split()
)
"""Nouns with which British writers may use a plural verb, and plurals that some take for singulars."""
MEASURES = frozenset(
    "years months weeks days hours minutes seconds decades centuries nights miles kilometres kilometers metres meters"
    " feet inches yards acres hectares tonnes tons kilograms grams litres liters gallons barrels dollars pounds euros"
    " cents bucks francs pesos rupees roubles rubles crowns kronor kroner guilders pesetas lire millions billions"
    " thousands hundreds dozens degrees points goals votes seats times ways".split()
)
"""Plurals of measures, which are often one thing: “the last three days was a blur”."""
IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "crisis": "crises",
    "hypothesis": "hypotheses", "wife": "wives", "life": "lives", "knife": "knives", "wolf": "wolves",
    "thief": "thieves", "shelf": "shelves", "loaf": "loaves",
}  # fmt: skip
_IRREGULAR_ONES = {many: one for one, many in IRREGULAR.items()}
_NO_PLURALS = frozenset(
    "news means works series species headquarters crossroads barracks measles mumps billiards darts dominoes diabetes"
    " rabies gallows innings chaos canvas atlas bias alias premises mews links maths finals games awards championships"
    " corps summons customs savings shingles falls rapids woods sands lens sports alms perhaps always sometimes towards"
    " besides backwards forwards upwards afterwards does goes has this was plus less thus theirs yours ours"
    " hers".split()
)
"""What looks like a plural and names one thing, or may be one’s name, or is no noun."""
_NO_PLURAL_ENDINGS = ("ss", "us", "is", "ics")
_OF_PERSONS = ("ers", "ors", "ists", "iers", "eers")
"""How plurals of those end who do a thing, which are seldom anything else."""
_LONG, _RARE = 8, 20
"""Letters from which such a word is one, and uses of its singular."""
_FEWEST_LETTERS = 4
_COMMON = 3000
"""Uses from which the form for one thing is surely meant."""
_RARER = 500
"""The same of a word that stands where a subject does."""
_HISSING = ("s", "sh", "ch", "x", "z")


def plural(noun: str) -> str:
    """The form of a noun for several things."""
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if noun.endswith("y") and noun[-2:-1] not in tuple("aeiou"):
        return f"{noun[:-1]}ies"
    if noun.endswith("o"):  # photos, but tomatoes
        return max(f"{noun}es", f"{noun}s", key=Lexicon.of("en").frequency)
    return f"{noun}es" if noun.endswith(_HISSING) else f"{noun}s"


def singular(noun: str) -> str:
    """The form for one thing of a noun in the plural."""
    if noun in _IRREGULAR_ONES:
        return _IRREGULAR_ONES[noun]
    forms = [noun[:-1]]
    if noun.endswith("es") and noun[:-2].endswith((*_HISSING, "o")):
        forms.append(noun[:-2])
    elif noun.endswith("ies"):
        forms.append(f"{noun[:-3]}y")
    return max(forms, key=Lexicon.of("en").frequency)


def is_plural(noun: str, *, uses: int = _COMMON) -> bool:
    """Whether a word is surely the plural of a common noun; the fewer uses of its singular will do, the less surely."""
    if noun in _IRREGULAR_ONES:
        return True
    may_be = noun.endswith("s") and len(noun) >= _FEWEST_LETTERS and not noun.endswith(_NO_PLURAL_ENDINGS)
    return may_be and noun not in _NO_PLURALS and Lexicon.of("en").frequency(singular(noun)) >= uses


def names_several(noun: str, *, uses: int = _RARER) -> bool:
    """Whether a word is surely a plural (see `is_plural`), and no span of time or sum, which may be one thing."""
    is_rare = len(noun) >= _LONG and noun.endswith(_OF_PERSONS)
    return is_plural(noun, uses=_RARE if is_rare else uses) and noun not in MEASURES


@cache
def plurals() -> frozenset[str]:
    """The forms for several things of the nouns that name one."""
    return frozenset(map(plural, SINGULAR - ALSO_MANY))

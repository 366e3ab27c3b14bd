"""Words that say by themselves whether a stop ends a sentence: openers of sentences, and abbreviations."""

from copydesk_rules.dates.calendar import MONTHS, WEEKDAYS

OPENERS = frozenset(
    "the a an this that these those there here it it's its he he's he'd she she's they they're we we're you"
    " you're i'm i've i'd that's there's his her their our my your and but or so yet if when while as after"
    " before since although though because until unless despite however meanwhile moreover therefore"
    " nevertheless instead also then now still even only just perhaps maybe in on at by for from with without"
    " to of under over during among between against about within no not some many most all both each every"
    " several few one two three another other such what who why how where which whether i let".split()
)
"""Words that open very many sentences and hardly any name."""

ABBREVIATIONS = frozenset(
    # titles and ranks
    "mr mrs ms mx dr prof rev fr sr jr hon pres gov sen rep amb sec gen dir lt col maj capt cpt cmdr adm sgt cpl"
    " pvt pte insp det messrs mme mlle st ste mt ft atty treas supt sens reps govs drs profs"
    # companies and places
    " inc ltd co corp plc llc bros cos intl assn assoc univ dept div ave blvd rd sq hwy apt bldg esq phd md"
    # states, provinces and months as news agencies write them
    " ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa"
    " tenn tex va vt wash wis wisc wyo ont que sask alta man jan feb mar apr jun jul aug sep sept oct nov dec mon tue"
    " tues wed thu thur thurs fri sat sun"
    # measures, books and Latin
    " hr hrs min mins oz lb lbs tbsp tsp pt qt gal kg km cm mm hz khz mph rpm approx est incl excl max temp esp mil"
    " resp misc cf vs v al fig figs ed eds vol vols no nos pp para paras ch art op cit ca viz etc ie eg am pm ad bc"
    " yr yrs msec govt trans repr abbr abbrev corresp tel ext ibid sc ser seq syn var spp ssp subsp".split()
)
"""Abbreviations that are written with a stop, in lower case and without it."""
DAYS_AND_MONTHS = frozenset(name.lower() for name in (*WEEKDAYS, *MONTHS))
"""Words whose capital is their own, wherever they stand."""
ALSO_OPEN = frozenset("please thank thanks see once otherwise sometimes further".split())
"""Words that open some sentences."""
_NAMES_IN_CODE = frozenset(
    "apply reply supply multiply family assembly anomaly only finally early daily weekly monthly yearly fly rely"
    " comply imply ally rally tally bully jelly belly july italy poly readonly".split()
)
"""Words in “-ly” that are no adverbs, and such as programs have for names or begin statements with."""


def abbreviates(written: str) -> bool:
    """Whether a stop after the word may be that of an abbreviation: “Inc.”, “e.g.”, “U.S.”, “J.”."""
    word = written.rpartition("-")[2]
    return "." in word or word.lower() in ABBREVIATIONS or (len(word) == 1 and word.isalpha())


def opens(word: str) -> bool:
    """Whether the word opens very many sentences, so that a capital on it shows a new one."""
    return word.lower().replace("’", "'") in OPENERS


def opens_in_text(word: str) -> bool:
    """Whether the word opens sentences and is hardly a name of code: “The”, “Please”, “Unfortunately”."""
    small = word.lower()
    is_adverb = small.endswith("ly") and small not in _NAMES_IN_CODE
    return is_adverb or small in ALSO_OPEN or opens(word)

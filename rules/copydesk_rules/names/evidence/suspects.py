"""Which names of an article hardly anybody knows, so that they may be misspelt."""

from collections.abc import Iterator

from copydesk import Lexicon, Regex, Span
from copydesk.named_tuple import NamedTuple
from copydesk_rules.names.article.mentions import Mention, Mentions
from copydesk_rules.names.article.neighbours import (
    beginnings_around,
    linked,
    name_after,
    name_before,
    opens_sentence,
    words_beside,
)
from copydesk_rules.names.article.transcriptions import is_explained
from copydesk_rules.names.distance import FARTHEST, distance, is_one_slip
from copydesk_rules.names.forms import is_cyrillic_alike
from copydesk_rules.names.gazetteer.capitals import GEOGRAPHY, Capital, Capitals
from copydesk_rules.names.gazetteer.entries import DAILY
from copydesk_rules.names.gazetteer.known import KNOWN, RARE, UNKNOWN, form_of, is_plural, standing
from copydesk_rules.names.gazetteer.people import Partners, People
from copydesk_rules.words.foreign_words import FOREIGN_WORDS, SPECIES

_BEFORE_DATES = frozenset(
    "in on of by to from until till since last next this that early late every each for between before after during"
    " and or through mid a the".split()
)
_ONLY_BEFORE_DATES = frozenset("in on last next early late since until till".split())
BEFORE_PLACES = frozenset("in at from to near of across around outside into through visit visited".split())
_DIRECTIONS = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern north south east"
    " west nearby downtown".split()
)
"""What stands before a place, too: “in northern Iraq”."""
TITLES = frozenset(
    "mr mrs ms mx miss dr sir lord lady dame prof professor president minister senator chancellor governor mayor judge"
    " justice captain general colonel sergeant inspector superintendent cardinal archbishop bishop sen gov rep gen col"
    " capt maj lt sgt rev cr cllr councillor supt insp det detective constable pc dc dci dsi garda brigadier commander"
    " admiral adm lieutenant corporal sheriff ambassador rabbi pastor".split()
)
"""What stands before somebody's family name."""
CYRILLIC = frozenset("UA RU BY BG MK KZ KG TJ MN RS ME".split())
"""Countries whose names are transliterated in several ways, each of them right."""
ROMANIZED = frozenset("AE AF BD BH DZ EG IN IQ IR JO KW LB LK LY MA MV NP OM PK PS QA SA SD SY TN YE".split())
"""Countries whose scripts leave vowels to the reader, or whose vowels are written in several ways that are right."""
_HALF = Regex(r"-([^\W\d_A-Z]{2,4})(?![\w-])")
_DOMAIN = Regex(r"\.[a-z]{2,6}\b")
_NO_END = ("&", "€")
_ORDINARY = 10_000
"""Uses from which what follows a hyphen is a word, as in “Russian-led”, and no part of a name."""
_FEWEST_OF_STEM, _STEM = 4, 100
"""Letters and uses of a word that is surely one, and of which a deed is formed: “chunk”."""
_OF_PERSONS = frozenset("said says told was is has had and will also who".split())
"""What follows somebody's name, too."""
_TAXA = ("idae", "inae", "oidea", "aceae", "phyta", "mycota", "iformes")
"""What ends the names of families and divisions of species, which differ in no more than that."""
_LONG_GENUS = 8
"""Letters from which no other genus is a slip away by chance, as “Crax” is from “Crux”."""
_PLURALS_IN_ES = ("xes", "ches", "shes", "sses", "zes")
_LANGUAGE = Regex(r"(?<![\w-])(?!al|co|el|ex|re|un)[a-z]{2}-\Z")
"""The code of a language before that of a script, “az-Latn”, and no article or prefix: “al-Assad”, “ex-Soviet”."""


class Suspect(NamedTuple):
    """A name that is in no list, or rare in them, and that the article uses only once: what comes twice is meant.

    `name` is folded; so are `before` and `after`, the capitalised words beside it in the same name, or empty; `linked`
    are those over words such as “of”, too. `words_beside` are the words before and after it as they are written,
    whatever stands between, `around` the beginnings of the longer words near to it. `is_rare` says that a list holds
    it, `opens` that it opens a sentence; `place` is its index among the document’s words.
    """

    written: str
    name: str
    span: Span
    before: str = ""
    after: str = ""
    linked: tuple[str, str] = ("", "")
    words_beside: tuple[str, str] = ("", "")
    around: frozenset[str] = frozenset()
    is_rare: bool = False
    opens: bool = False
    place: int = -1

    @property
    def is_dated(self) -> bool:
        """Whether it stands where a day or month would: “in Febuary”, “on Wensday”, “Janaury 5”."""
        left, right = self.words_beside
        return left.lower() in _BEFORE_DATES or left[:1].isdigit() or right[:1].isdigit()

    @property
    def is_in_date(self) -> bool:
        """Whether it stands where nothing but a date would: “in Aprli”, “5 Jully”."""
        left, right = self.words_beside
        return left.lower() in _ONLY_BEFORE_DATES or left[:1].isdigit() or right[:1].isdigit()

    @property
    def is_placed(self) -> bool:
        """Whether it stands where a place would: “in Swedn”."""
        return self.words_beside[0].lower() in BEFORE_PLACES

    @property
    def is_alone_in_place(self) -> bool:
        """Whether it stands where a place would and is no part of a longer name: “in Swedn”, “western Swedn”."""
        is_of_place = self.is_placed or self.words_beside[0].lower() in _DIRECTIONS
        return is_of_place and not (self.before or self.after)

    @property
    def is_in_longer_name(self) -> bool:
        """Whether other capitalised words stand beside it, or over a small word such as “of”."""
        return any((self.before, self.after, *self.linked))

    @property
    def is_foreign(self) -> bool:
        """Whether it stands in a name in another language, where near English words are meant by nobody."""
        foreign = Capitals.known().is_foreign
        return not FOREIGN_WORDS.isdisjoint(self.words_beside) or any(map(foreign, self.linked))

    @property
    def is_family_name(self) -> bool:
        """Whether it ends a name that begins with a given name: “Cate Paull” is no slip for “Cate Paul”."""
        return not self.after and People.known().namesakes(self.before) > 0

    @property
    def is_beside_unknown(self) -> bool:
        """Whether the name before or after it in the same name is in no list either: hardly anybody slips twice."""
        return any(name and standing(name) == UNKNOWN for name in (self.before, self.after))

    @property
    def is_titled(self) -> bool:
        """Whether a title stands before the name, so that it is somebody's family name."""
        return self.before in TITLES


def suspects(mentions: Mentions) -> Iterator[Suspect]:
    """The names of an article that may be misspelt, in order."""
    for written in mentions.all:
        if written.form.standing == KNOWN:
            continue
        mention = _of_family(written, mentions)
        name = mention.form.name
        if mention.form.standing == KNOWN or mentions.is_small(name) or mentions.is_repeated(name):
            continue
        if not name.isascii():
            continue  # no key types “ɔ” for “o”
        suspect = _suspect(mention, mentions)
        if _goes_with_neighbour(suspect) or (_is_of_place(name) and not _is_swapped(name, mentions)):
            continue
        prose = mentions.document.prose
        start, end = suspect.span
        if _is_of_code(prose, start):
            continue
        if is_explained(prose, mentions.document.folded, start, end):
            continue
        if _goes_on(prose, end) or _LANGUAGE.left_of(prose, start):
            continue
        is_none = _is_genus(suspect, prose, mentions) or _is_deed(suspect) or _is_sung(suspect, prose)
        if not (is_none or name.endswith(_TAXA)):
            yield suspect


def _of_family(mention: Mention, mentions: Mentions) -> Mention:
    """The mention without the “s” or “es” of a family, if its name is near to another one: “the Vandersteins”."""
    written, name, *_ = mention.form
    if not name.endswith("s") or words_beside(mentions.document, mention.place)[0].lower() != "the":
        return mention
    if not mentions.is_family(name):
        return mention
    in_es = name.endswith(_PLURALS_IN_ES) or (name.endswith("ses") and standing(name[:-2]) == KNOWN)
    alone = written[:-2] if in_es else written[:-1]
    form = None if name_after(mentions.document, mention.place) else form_of(alone)
    if any(is_one_slip(name, other) for other in mentions.like(name)):
        return mention  # “the Cairms terminal” is that of Cairns
    return Mention(form, mention.place) if form and _is_near_names(name, form.name, mentions) else mention


def _is_of_code(prose: str, start: int) -> bool:
    """Whether a name in code goes on with the word: “Text::Recode”."""
    return prose.startswith("::", start - 2)


def _is_near_names(name: str, alone: str, mentions: Mentions) -> bool:
    """Whether a family's name is, without its “s”, near to one that the article has and that is no ordinary word."""
    for other in mentions.like(alone):
        # “the Commonns” are the Commons, no family, and “the Rustls team” makes something with Rust
        is_other = other != name and not (other.endswith("s") or name.startswith(other))
        if is_other and distance(alone, other, FARTHEST) <= FARTHEST and _is_no_word(other):
            return True
    return False


def _is_no_word(name: str) -> bool:
    return Lexicon.of("en").frequency(name) < _ORDINARY


def _goes_on(prose: str, end: int) -> bool:
    """Whether an entity in plain text follows, “Poincar&eacute;”, a domain, “Sott.net”, or half a name, “Seul-ki”.

    Or the rest of a mark that was read in a wrong encoding, “Peopleâ€™”.
    """
    if prose.startswith(".", end) and _DOMAIN.match(prose, end):
        return True
    half = _HALF.match(prose, end)
    return prose.startswith(_NO_END, end) or (half is not None and Lexicon.of("en").frequency(half[1]) < _ORDINARY)


def _is_genus(suspect: Suspect, prose: str, mentions: Mentions) -> bool:
    """Whether a species follows whose Latin name is in no list, “Crax globulosa”, and no near name is repeated."""
    species = suspect.words_beside[1]
    if not (species.islower() and species.endswith(SPECIES)) or prose[suspect.span.end : suspect.span.end + 1] != " ":
        return False
    near = filter(mentions.is_repeated, mentions.like(suspect.name)) if len(suspect.name) >= _LONG_GENUS else ()
    is_near = any(is_one_slip(suspect.name, other) for other in near)
    return Lexicon.of("en").frequency(species) == 0 and not is_near


def _is_deed(suspect: Suspect) -> bool:
    """Whether a sentence opens with what somebody does, formed of a known word: “Chunking lets you split it”."""
    stem = suspect.name.removesuffix("ing")
    is_formed = suspect.opens and stem != suspect.name and len(stem) >= _FEWEST_OF_STEM
    is_person = suspect.before or suspect.after or suspect.words_beside[1] in _OF_PERSONS
    return is_formed and not is_person and Lexicon.of("en").frequency(stem) >= _STEM


def _is_sung(suspect: Suspect, prose: str) -> bool:
    """Whether it is a verb as it is sung, without its last letter: “Puttin’ On the Hat”."""
    name, end = suspect.name, suspect.span.end
    is_cut = name.endswith("in") and prose.startswith(("'", "’"), end) and not prose[end + 1 : end + 2].isalpha()
    return is_cut and Lexicon.of("en").frequency(f"{name}g") > 0


def _goes_with_neighbour(suspect: Suspect) -> bool:
    """Whether somebody of the gazetteer bears the name together with the one before or after it."""
    people = People.known()
    return any(goes_with(names, suspect.name) for names in (people.after(suspect.before), people.before(suspect.after)))


def goes_with(partners: Partners, name: str) -> bool:
    """Whether the name is one of them, or one of somebody from a Cyrillic country in another transliteration."""
    if partners.named(name):
        return True
    same = (partner for partner in partners.like(name) if is_cyrillic_alike(partner.name, name))
    return any(People.known().person(partner.place).country in CYRILLIC for partner in same)


def _is_of_place(name: str) -> bool:
    """Whether a folded name is made of a listed one that ends in “a”: “Europan” or “Europans” of “Europa”.

    “Canadan” and “Arican” are slips for people of whom the news tells each day.
    """
    single = name.removesuffix("s")
    capitals = Capitals.known()
    if not single.endswith("an") or single[:-1] not in capitals:
        return False
    is_of_earth = any(place.kind in GEOGRAPHY for place in capitals.listed(single[:-1]))
    return not (is_of_earth and any(map(_is_daily_people, capitals.near(single, slips=1))))


def _is_daily_people(capital: Capital) -> bool:
    return capital.kind == "demonym" and capital.weight == DAILY


def _is_swapped(name: str, mentions: Mentions) -> bool:
    """Whether the article writes a folded name of the very letters, too: “Jaffan” where “Jaffna” stands."""
    return any(sorted(other) == sorted(name) for other in mentions.like(name))


def _suspect(mention: Mention, mentions: Mentions) -> Suspect:
    written, name, known, *_ = mention.form
    return Suspect(
        written,
        name,
        mentions.span(mention),
        before=name_before(mentions.document, mention.place),
        after=name_after(mentions.document, mention.place),
        linked=linked(mentions.document, mention.place),
        words_beside=words_beside(mentions.document, mention.place),
        around=beginnings_around(mentions.document, mention.place),
        is_rare=known == RARE or is_plural(name),
        opens=opens_sentence(mentions.document, mention.place),
        place=mention.place,
    )

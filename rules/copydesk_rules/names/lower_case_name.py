"""Names that are written with a small letter."""

from collections.abc import Iterator

from copydesk import Bad, Document, Edit, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.names.always_capitalised import CITIES, COUNTRIES, DAYS, FAITHS, MONTHS, PEOPLES
from copydesk_rules.quoted import is_in_italics, is_mentioned

_AGENCIES = frozenset(["reuters"])
_NAMES = DAYS | MONTHS | COUNTRIES | PEOPLES | FAITHS | CITIES | _AGENCIES
_BEFORE_PLACES = frozenset(
    "in from near outside around across to of at through via visit visited leave left reached downtown central".split()
)
_LONGER = {
    last: tuple(firsts.split())
    for last, firsts in {
        "aires": "buenos", "angeles": "los", "arabia": "saudi", "bank": "world", "carolina": "north south",
        "dakota": "north south", "delhi": "new", "dhabi": "abu", "diego": "san", "faso": "burkina", "francisco": "san",
        "kingdom": "united", "kong": "hong", "korea": "north south", "lanka": "sri", "leone": "sierra",
        "lumpur": "kuala", "nations": "united", "orleans": "new", "rica": "costa", "rico": "puerto", "states": "united",
        "vegas": "las", "york": "new", "zealand": "new",
    }.items()
}  # fmt: skip
"""The last words of longer names, and what stands before them there. “A new jersey” is worn, too."""
_AFTER_THE = frozenset(["united", "world"])
"""The first words of names that are names only after “the”: “cities of united nations”, “a world bank of seeds”."""
_GOES_ON = {
    first: Regex(rf"{first}(?<!\w{first})[ \n](?:{rest})\b")  # the word comes first, so that Python looks for it
    for first, rest in {
        "north": "Korea|Carolina|Dakota|Macedonia", "south": "Korea|Africa|Sudan|Carolina|Dakota",
        "new": "York|Zealand|Delhi|Orleans", "san": "Francisco|Diego", "united": "States|Kingdom|Nations",
        "saudi": "Arabia", "sri": "Lanka", "hong": "Kong", "los": "Angeles", "costa": "Rica", "las": "Vegas",
        "abu": "Dhabi", "puerto": "Rico", "buenos": "Aires", "northern": "Ireland",
    }.items()
}  # fmt: skip
"""The first words of longer names, before what stands after them there, which has its capital."""
_OF_FAMILIES = ("de ", "De ", "de\n", "De\n")
"""What stands before an article in somebody's family name: “Eduardo de los Angeles”."""
_ENDINGS = ("", "'s", "’s")
_WRITTEN = {f"{name}{ending}": name for name in _NAMES | _LONGER.keys() for ending in _ENDINGS}
_SIGNS = frozenset(_WRITTEN)
_IN_DATES = (" march ", " may ", " august ")
_DATE = Regex(r" (?P<month>march|may|august) (?:\d{1,2}(?:st|nd|rd|th)?, )?(?:19|20)\d\d(?![-\d])")
_BEFORE, _AFTER = "/@#._~$&=<>\\[{+*'’`\ufffc", "/@_~=>\\]}+*`\ufffc"
"""Signs beside a word that make it a part of an address, a program's name, a link or a tag."""
_PREFIXES = frozenset("anti non un pro pan trans mid late early pre post north south east west".split())
_SECOND_HALVES = frozenset(
    "speaking language born based made led backed style owned run educated trained built themed".split()
)
_FIRST_HALF, _SECOND_HALF = Regex(r"(?<![\w-])([A-Za-z]+)-\Z"), Regex(r"-([a-z]+)(?![\w-])")
_LONGEST_HALF = 8
_SMALL_BEFORE = Regex(
    r" (?:fry|fries|toast|windows?|doors?|press|horns?|ovens?|cheese|chards?|rolls?|muffins?|delight|baths?|towels?|ink"
    r"|measles|shepherds?|whispers|roulette|cabbage|pastry|pastries|dressing|beans?|bread|sprouts?|blinds?|courage"
    r"|auctions?|kiss(?:es)?|polish|braids?|twists?|cuffs?|chalk|rugs?|lamb|cotton|knots?|hats?|flu|numerals?)\b"
)
"""What stands after a word that many styles write small there: “french fries”, “swiss cheese”, “brussels sprouts”."""
_RUNNING = Regex(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]n|[Oo]n|[Aa]t|of|and|to|was|is|were|are|with|that|for|had|has|by|from|[Ii]t|[Hh]e|[Ss]he"
    r"|[Tt]hey|[Ww]e|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|will|said)\b"
)
"""Words of which sentences of English have one, but lists of languages, tags and packages none."""
_SURE_TITLES = frozenset(["mr", "mrs"])
_TITLES = _SURE_TITLES.union(["dr", "ms"])
_TITLE = {title: Regex(rf"\b(?P<title>{title})\.? [A-Z][a-z’'-]+") for title in _TITLES}
_NEAR = 100
_INITIAL = Regex(r"(?<!\S)[a-z]")


@rule(
    Bad("The report by [[mr]] Hill is out.", fixed="The report by Mr Hill is out."),
    Bad("They met the [[french]] president on [[monday]].", fixed="They met the French president on Monday."),
    Bad(
        "She resigned on [[monday]].\n\nThe [[french]] minister left.",
        fixed="She resigned on Monday.\n\nThe French minister left.",
    ),
    Bad("It was the year of [[india’s]] vote, in [[january]].", fixed="It was the year of India’s vote, in January."),
    Bad(
        "The [[english]]-speaking crew of an anti-[[american]] ship sailed to [[london]].",
        fixed="The English-speaking crew of an anti-American ship sailed to London.",
    ),
    Bad(
        "She went to [[new york]] and New [[zealand]] for the [[united nations]].",
        fixed="She went to New York and New Zealand for the United Nations.",
    ),
    Bad(
        "The loan that the [[world bank]] gave, they told [[reuters]].",
        fixed="The loan that the World Bank gave, they told Reuters.",
    ),
    Bad("It left [[north]] Korea for [[new]] York.", fixed="It left North Korea for New York."),
    Bad("> It was in the [[new\n> york]] office.", fixed="> It was in the New\n> York office."),
    Bad("It was in\n[[may]] 2020, or on 3 [[march]]\n2021.", fixed="It was in\nMay 2020, or on 3 March\n2021."),
    Good("They may march on in an august mood, 2019 of them; 3 may 20 times."),
    Good("It comes with french\nfries, swiss cheese and brussels sprouts, for Eduardo de los Angeles."),
    Good("See https://example.org/london, @london, #friday, friday.txt, the london-2019 branch and `monday`."),
    Good("He wore the new jersey of the team, and it keeps the seeds in a world bank."),
    Good("Tags: paris, london, english, monday"),
    Good("The london driver is of use, and so is the [english]: a new nation states it."),
    Good("it was monday.\n\nthey went to london.\n\nThe end came, and it was friday.", path="poem.txt"),
    Good("The word “monday” has six letters; it is made of *akhos*, grief, and *laos*, a people.", path="a.md"),
    family="names",
    languages=("en",),
    severity="error",
)
def lower_case_name(document: Document) -> Iterator[Finding]:
    """A name that is always written with a capital, in small letters: “on monday”, “the french president”.

    Days, months, countries, peoples and their languages, faiths, the World Bank, Reuters, and cities after such words
    as “in”. “March”, “may” and “august” are reported only before a year. Left alone are addresses, tags and lists of
    words, what many styles write small (“french fries”), words that are only mentioned, and articles that begin their
    sentences with small letters.
    """
    written = document.vocabulary & _SIGNS
    spans = sorted({*_names(document, written), *_beginnings(document), *_months(document), *_titles(document)})
    if spans and not _goes_without_capitals(document):
        for span in spans:
            yield _finding(document, span)


def _names(document: Document, written: frozenset[str]) -> Iterator[Span]:
    """The places of the names in small letters."""
    texts = document.words.texts
    for index in document.word_indexes(written):
        word, before = document.words[index], texts[index - 1] if index else ""
        name = _WRITTEN[word.text]
        if name in _LONGER:
            is_name = before.lower() in _LONGER[name] and document.prose[word.start - 1] in " \n"
            start = word.start if before[:1].isupper() else document.words.starts[index - 1]
            is_name = is_name and (
                before.lower() not in _AFTER_THE or texts[index - 2 : index - 1] in (["the"], ["The"])
            )
        else:
            is_name, start = name not in CITIES or before.lower() in _BEFORE_PLACES, word.start
        span = Span(start, word.end)
        if is_name and _stands_alone(document.prose, span) and _is_running(document, span):
            yield span


def _beginnings(document: Document) -> Iterator[Span]:
    """The first words of names in small letters, where the last one has its capital: “north Korea”."""
    for first in _GOES_ON.keys() & document.vocabulary:
        for match in _GOES_ON[first].finditer(document.prose):
            span = Span(match.start(), match.start() + len(first))
            if document.prose.endswith(_OF_FAMILIES, 0, span.start):
                continue
            if _stands_alone(document.prose, span) and _is_running(document, span):
                yield span


def _months(document: Document) -> Iterator[Span]:
    """The places of the months that are also other words, before a year."""
    if any(month.strip() in document.vocabulary for month in _IN_DATES):
        places = sorted(place for month in _IN_DATES for place in document.folded_places(month))
        for match in _DATE.at(places, document.prose):
            yield Span(*match.span("month"))


def _titles(document: Document) -> Iterator[Span]:
    """The titles before names in small letters: “mr Hill”, and “dr Hill” where the article writes “Dr” as well."""
    for title in _TITLES & document.vocabulary:
        if title in _SURE_TITLES or title.capitalize() in document.vocabulary:
            for match in _TITLE[title].finditer(document.prose):
                span = Span(*match.span("title"))
                if _stands_alone(document.prose, Span(match.start(), match.end())) and _is_running(document, span):
                    yield span


def _stands_alone(prose: str, span: Span) -> bool:
    """Whether the word is no part of an address or a tag, and in no compound or phrase that is written small."""
    before, after = prose[max(0, span.start - 1) : span.start], prose[span.end : span.end + 1]
    if (before and before in _BEFORE) or (after and after in _AFTER) or _SMALL_BEFORE.match(prose, span.end):
        return False
    if after == "." and prose[span.end + 1 : span.end + 2].isalnum():
        return False
    first = _FIRST_HALF.left_of(prose, span.start, _LONGEST_HALF) if before == "-" else None
    second = _SECOND_HALF.match(prose, span.end) if after == "-" else None
    return (before != "-" or (first is not None and first[1].lower() in _PREFIXES)) and (
        after != "-" or (second is not None and second[1] in _SECOND_HALVES)
    )


def _is_running(document: Document, span: Span) -> bool:
    """Whether the word stands in a sentence of English, in which it is not only mentioned."""
    block = document.block_at(span.start)
    if block is None or block.kind == "table-cell" or is_mentioned(document, span) or is_in_italics(document, span):
        return False
    start, end = max(block.span.start, span.start - _NEAR), min(block.span.end, span.end + _NEAR)
    return _RUNNING.search(document.prose, start, end) is not None


def _goes_without_capitals(document: Document) -> bool:
    """Whether most sentences of the article begin with a small letter, as some write on purpose."""
    small = sum(document.prose[sentence.start].islower() for sentence in document.sentences)
    return small * 2 > len(document.sentences)


def _finding(document: Document, span: Span) -> Finding:
    name = document.text(span)
    # Only the letters change, so that the name stays on its lines.
    initials = [Span(span.start + at.start(), span.start + at.start() + 1) for at in _INITIAL.finditer(name)]
    edits = tuple(Edit(at, document.text(at).upper()) for at in initials)
    right = _INITIAL.sub(lambda at: at[0].upper(), " ".join(name.split()))
    return Finding(span, f"“{right}” is written with a capital", (right,), Fix(edits, "safe"))

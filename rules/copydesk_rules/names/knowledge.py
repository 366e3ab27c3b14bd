"""What copydesk knows of a name and why, and which names a set of articles establishes: for `copydesk names`."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from copydesk import Document, Lexicon, Names, Span
from copydesk.named_tuple import NamedTuple
from copydesk_rules.names.article.mentions import Mention, Mentions
from copydesk_rules.names.article.neighbours import opens_sentence, words_joined
from copydesk_rules.names.distance import alike, is_one_slip
from copydesk_rules.names.evidence.usage import own
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.capitals import Capitals
from copydesk_rules.names.gazetteer.entries import words_of
from copydesk_rules.names.gazetteer.known import KNOWN, UNKNOWN, form_of, is_plural, standing
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.names.slips.confusions import listed_confusions
from copydesk_rules.words.possessives import without_possessive

_COMMONER = 4
"""How many times as many articles have to use another name for one a slip away from it to be taken for the slip."""


class Sighting(NamedTuple):
    """A name in an article: how it is written, and the article's day and author, each empty where nobody says so."""

    name: str
    day: str
    author: str


def sightings(document: Document, author: str) -> set[Sighting]:
    """The names of an article that no list holds, with the given name where one stands before."""
    mentions = Mentions(document)
    day = str(document.date or "")
    return {Sighting(name, day, author) for mention in mentions.all for name in _to_learn(mention, mentions)}


def learned(found: Iterable[set[Sighting]], fewest: int) -> list[str]:
    """The names that so many articles establish, in order: not those of one day only, or of one author only.

    A name a slip away from one that far more articles use is left out: it is more likely that slip, made again.
    """
    articles: Counter[str] = Counter()
    days: dict[str, set[str]] = defaultdict(set)
    authors: dict[str, set[str]] = defaultdict(set)
    for seen in found:
        for name, day, author in seen:
            articles[name] += 1
            days[name].add(day)
            authors[name].add(author)
    kept = {
        name: number
        for name, number in articles.items()
        if number >= fewest and not _is_one(days[name]) and not _is_one(authors[name])
    }
    return sorted((name for name in kept if not _is_slip(name, kept)), key=lambda name: (folded(name), name))


def reasons(word: str, names: Names) -> Iterator[str]:
    """Why a name is taken to be right or wrong: each list that holds it, the newsroom's first."""
    yield from _of_newsroom(word, names)
    yield from (
        f"always wrong, for “{right}” (name-confusions.tsv)" for wrong, right in listed_confusions() if wrong == word
    )
    for part in words_of(word):
        yield from (f"“{part}”: {reason}" if part != word else reason for reason in _of_lists(folded(part)))
    if len(words_of(word)) == 1 and folded(word) not in own(names):
        yield from _of_nobody(word)


def why_silent(document: Document, span: Span, names: Names) -> str | None:
    """What decided about the name at a span, the newsroom's own names among it; None where no name is there.

    A possessive is looked up as the name itself.
    """
    written = document.text(span)
    name = without_possessive(written)
    return f"“{name}” is {'; '.join(reasons(name, names))}" if name[:1].isupper() else None


def _of_newsroom(word: str, names: Names) -> Iterator[str]:
    if word in names.accept:
        yield "accepted in the newsroom’s names"
    for entry in names.entries:
        if word in (entry.name, *entry.variants):
            yield f"right in the newsroom’s names: {entry.name}"
        if word in entry.never:
            yield f"always wrong in the newsroom’s names, for “{entry.name}”"
    if word in names.learned:
        yield "learned from the articles (copydesk names learn)"
    elif all(folded(part) in own(names) for part in words_of(word)):
        yield "made of words of the newsroom’s names"


def _of_lists(name: str) -> Iterator[str]:
    """What the lists that ship say of one folded word."""
    people, capitals = People.known(), Capitals.known()
    bearer = people.bearer(name)
    if bearer:
        yield f"borne by {bearer.name}, {bearer.role} (people.tsv)"
    if name in capitals:
        yield f"in {capitals.file(name)}: {capitals.written(name)}"
    if people.namesakes(name):
        yield f"a given name of about {people.namesakes(name)} in 100,000 people (given-names.tsv)"
    if people.families(name):
        yield f"a family name of about {people.families(name)} in 100,000 people (family-names.tsv)"
    uses = Lexicon.of("en").frequency(name)
    if uses:
        yield f"an English word with {uses:,} uses in pyspellchecker’s list"
    if is_plural(name):
        yield "more than one of a name that is known"


def _of_nobody(word: str) -> Iterator[str]:
    """What is done about a word that no list holds, or only as a rare one."""
    if standing(folded(word)) == UNKNOWN:
        yield "in no list: reported where an article uses it once and enough speaks for another form"
    elif standing(folded(word)) != KNOWN:
        yield "too rare to be surely right: reported where very much speaks for another form"


def _to_learn(mention: Mention, mentions: Mentions) -> Iterator[str]:
    """The name that a mention is the last word of, with the given or unknown name before it, if no list holds it."""
    form = mention.form
    if form.standing == KNOWN or mentions.is_small(form.name) or opens_sentence(mentions.document, mention.place):
        return
    before, after = words_joined(mentions.document, mention.place)
    if not _is_of_name(after):
        yield f"{before} {form.written}" if _is_of_name(before) else form.written


def _is_of_name(word: str) -> bool:
    """Whether a word beside a name belongs to it: a given name, or one that no list holds either."""
    form = form_of(word)
    return form is not None and (People.known().namesakes(form.name) > 0 or form.standing != KNOWN)


def _is_one(kinds: set[str]) -> bool:
    return len(kinds) == 1 and "" not in kinds


def _is_slip(name: str, articles: Mapping[str, int]) -> bool:
    ours = folded(name)
    return any(
        number >= _COMMONER * articles[name] and alike(ours, folded(other)) and is_one_slip(ours, folded(other))
        for other, number in articles.items()
        if other[:1] == name[:1]
    )

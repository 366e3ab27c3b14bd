"""Exact forms that are always wrong, though word lists or habit let them pass: “Isreal”, “Hilary Clinton”."""

from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cache
from itertools import chain, filterfalse

from copydesk import Document, Span, Table, compiled
from copydesk.named_tuple import NamedTuple
from copydesk_rules.data_tables import DATA
from copydesk_rules.names.article.introductions import is_somebody_else
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.evidence.house import House
from copydesk_rules.names.gazetteer.entries import apostrophes, before_first_word, entries, entry_at, words_read
from copydesk_rules.names.gazetteer.people import People, name_parts
from copydesk_rules.names.slips.bodies import SOURCES, listed_slips, slip_at
from copydesk_rules.words.possessives import without_possessive

SOURCE = DATA / "name-confusions.tsv"
_MOST = 20_000
_PERSON = "person"
_SMALL = "\t"
"""Begins the keys of the first words without a capital: “in”, as in “in Lybia”."""


class Confusion(NamedTuple):
    """A form that is always wrong, where it stands, and the right one."""

    wrong: str
    right: str
    span: Span


class _Forms(NamedTuple):
    """The wrong forms of the list that begin with one word, and where it has them.

    `all` are the forms with straight apostrophes, longer ones first: who writes “Quantas Airways” means all of it.
    `ends` are the words of which the article has to hold one, as a form of several words ends with one of them; None
    where a form is of one word.
    """

    all: tuple[str, ...]
    places: Mapping[str, tuple[int, ...]]
    ends: frozenset[str] | None


_NONE = _Forms((), {}, None)


class _Listed:
    """The forms of the list that ships, by their first word; each word of the articles is looked up once a run."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._seen: set[str] = set()
        self._forms: dict[str, _Forms] = {}
        small = (key.removeprefix(_SMALL) for key, _ in table.under(_SMALL))
        self._small = frozenset(case for word in small for case in apostrophes(word))

    @staticmethod
    @cache
    def of_run() -> "_Listed":
        return _Listed(compiled("confusions", [SOURCE, *SOURCES], 2, _records))

    def in_article(self, document: Document) -> dict[str, _Forms]:
        """The forms that an article may hold by its words, by the first one; possessives are words of their own.

        Nearly all of them begin with a capital, so that few other words are looked up.
        """
        vocabulary = document.vocabulary
        words = Mentions.of(document).capitals | (vocabulary & self._small)
        self._look_up(words - self._seen)
        held = ((word, self._forms[word]) for word in words & self._forms.keys())
        return {word: forms for word, forms in held if forms.ends is None or not forms.ends.isdisjoint(vocabulary)}

    def _look_up(self, words: Set[str]) -> None:
        if len(self._seen) > _MOST:
            self._seen.clear()
        self._seen |= words
        for word in self._table.held(chain(words, map(_core, filterfalse(str.isalpha, words)))):
            self._forms |= dict.fromkeys(apostrophes(word), self._beginning(word))

    def _beginning(self, word: str) -> _Forms:
        prefix = f"{word}\t"
        places = {key.removeprefix(prefix): place for key, place in self._table.under(prefix)}
        ends = [words_read(wrong)[1:][-1:] for wrong in places]
        needed = frozenset(case for (end,) in ends for case in apostrophes(end)) if all(ends) else None
        return _Forms(tuple(sorted(places, key=len, reverse=True)), places, needed)


def confusions(document: Document, house: House) -> Iterator[Confusion]:
    """The wrong forms in a document, in order, as whole words and in exactly the case of the list.

    Those that the newsroom accepts are right, and its own that are never right are wrong. The name of somebody whom the
    article introduces as somebody else is right.
    """
    never = house.never
    listed = _Listed.of_run().in_article(document)
    first_words = listed.keys() | (never.keys() & document.vocabulary)
    if first_words:
        straight = _straight(document.prose)
        for word in document.words_written(first_words):
            own = never.get(word.text, ())
            forms = listed.get(word.text, _NONE)
            may_be = own or straight.startswith(forms.all, word.start)
            if may_be and (found := _at(document, word.start, house, own, forms)):
                yield found


def listed_confusions() -> Iterator[tuple[str, str]]:
    """The wrong and right forms of the list that ships."""
    return ((wrong, right) for _, (wrong, right, *_) in entries(SOURCE))


def _at(
    document: Document, start: int, house: House, never: Iterable[tuple[str, str]], listed: _Forms
) -> Confusion | None:
    """The first of the newsroom's wrong forms that stands at a place, else the first of the listed ones."""
    for wrong, right in never:
        begin = start - before_first_word(wrong)
        if _stands(document, wrong, begin) and not house.accepts(wrong):
            return _confusion(document, wrong, right, begin)
    standing = (form for form in listed.all if _stands(document, form, start))
    for wrong, right, kind in (_form(*listed.places[form]) for form in standing):
        if not house.accepts(wrong):
            confusion = _confusion(document, wrong, right, start)
            is_right = kind == _PERSON and _is_of_somebody_else(document, confusion.span, right)
            return None if is_right else confusion
    return None


def _confusion(document: Document, wrong: str, right: str, start: int) -> Confusion:
    """A wrong form as the document writes it, and the right one with the same apostrophe."""
    span = Span(start, start + len(wrong))
    written = document.text(span)
    return Confusion(written, right.replace("'", "’") if "’" in written else right, span)


def _stands(document: Document, form: str, start: int) -> bool:
    """Whether the document writes the form at an offset, as whole words, with either kind of apostrophe."""
    end = start + len(form)
    written = document.prose[max(0, start) : end + 1]
    return start >= 0 and not written[len(form) :].isalnum() and _straight(written[: len(form)]) == _straight(form)


def _is_of_somebody_else(document: Document, span: Span, right: str) -> bool:
    """Whether the article introduces somebody else by a form that is wrong for one person only."""
    parts = name_parts(right)
    partner = People.known().after(parts[0]).named(parts[-1])
    role = People.known().person(partner.place).role if partner else ""
    return is_somebody_else(document, span, role, attested=right in document.prose)


def _form(place: int, number: int) -> tuple[str, str, str]:
    """A wrong form, the right one and its kind, by where it is listed: with no number in the file of wrong forms."""
    if number:
        return (*slip_at(place, number - 1), "")
    wrong, right, kind, *_ = entry_at(SOURCE, place)
    return wrong, right, kind


def _records() -> Iterator[tuple[str, tuple[int, int]]]:
    """The rows of the compiled table: each form under its first word, that word alone, and which of these are small."""
    listed = [(wrong, (place, 0)) for place, (wrong, *_) in entries(SOURCE)]
    listed += [(wrong, (place, number + 1)) for wrong, place, number in listed_slips()]
    first_words = {wrong: _core(words_read(wrong)[0]) for wrong, _ in listed}
    yield from ((f"{first_words[wrong]}\t{_straight(wrong)}", row) for wrong, row in listed)
    for word in {*first_words.values()}:
        yield word, (0, 0)
        if word.islower():
            yield f"{_SMALL}{word}", (0, 0)


def _core(word: str) -> str:
    """The word with a straight apostrophe, and without the ending of a possessive."""
    return _straight(without_possessive(word))


def _straight(form: str) -> str:
    return form.replace("’", "'")

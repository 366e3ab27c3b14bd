"""The names that an article mentions: how often, how written, and beside which other names."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import chain, filterfalse, pairwise
from operator import itemgetter

from copydesk import Document, Regex, Span
from copydesk.named_tuple import NamedTuple
from copydesk_rules.names.article.capital_lines import in_capitals
from copydesk_rules.names.article.neighbours import name_after, name_before
from copydesk_rules.names.article.passages import Results, number_of_passages
from copydesk_rules.names.distance import all_alike
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.entries import capitalised
from copydesk_rules.names.gazetteer.known import KNOWN, Form, Forms, form_of
from copydesk_rules.words.foreign_words import PARTICLES

_APOSTROPHE = Regex("['’]")
_REGISTER = 200
"""Names with one initial beyond which an article is a register; bounds the time, too, as each is compared with all."""
_FENCES = ("---", "+++")
_FRONT = 4000
_SIGNED = Regex(r"(?mi)^[ \t]*(?:authors?|byline)[ \t]*[:=](?P<who>.*(?:\n[ \t]*-[ \t].*)*)")
_NAME = Regex(r"[^\W\d_][\w’']+")


class Mention(NamedTuple):
    """A name of an article, and its index among the document’s words."""

    form: Form
    place: int


class Mentions:
    """All mentions of an article, in order."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.capitals = document.capitals
        self._forms, loud_forms = Forms.of_run().of(self.capitals), Forms.of_run().loud(self.capitals)
        texts = document.words.texts
        found = [Mention(self._forms[texts[place]], place) for place in document.word_indexes(self._forms)]
        loud = [Mention(form, place) for place, form in in_capitals(document, loud_forms).items()]
        self.all = tuple(sorted((*found, *loud), key=itemgetter(1)) if loud else found)
        self._by_name: dict[str, list[Mention]] = defaultdict(list)
        for mention in self.all:
            self._by_name[mention.form.name].append(mention)
        self._counts: dict[str, int] = {}
        self._is_repeated: dict[str, bool] = {}
        self._is_result: dict[str, bool] = {}
        self._before: dict[tuple[str, str], set[str]] = {}
        self._after: dict[str, list[str]] = {}

    @staticmethod
    def of(document: Document) -> "Mentions":
        """The mentions of a document, kept until another one is asked about: several rules look at each."""
        if _latest.document is not document:
            _latest.document, _latest.mentions = document, Mentions(document)
        return _latest.mentions

    @property
    def forms(self) -> dict[str, Form]:
        """The names as the article writes them, without endings of possessives and what stands in capitals only."""
        return {form.written: form for form in self._forms.values()}

    @cached_property
    def _by_initial(self) -> dict[str, list[str]]:
        names = defaultdict(list)
        for name in dict.fromkeys((*self._by_name, *self.signed)):
            names[name[:1]].append(name)
        return names

    @cached_property
    def signed(self) -> dict[str, str]:
        """The names of those who signed the article in its front matter, folded, and as they are written there."""
        source = self.document.source
        found = _SIGNED.search(source, 0, _FRONT) if source.startswith(_FENCES) else None
        forms = map(form_of, _NAME.findall(found["who"])) if found else ()
        return {form.name: form.written for form in forms if form}

    @cached_property
    def _parts(self) -> frozenset[str]:
        """What stands on either side of an apostrophe in the words of the article."""
        split = map(_APOSTROPHE.split, filterfalse(str.isalpha, self.document.vocabulary))
        return frozenset(chain.from_iterable(split))

    @cached_property
    def writes_accents(self) -> bool:
        """Whether the article writes names with the letters of their own language: “Türeci”, “Łódź”."""
        return any(not form.written.isascii() and form.written.isalpha() for form, _ in self.all)

    def is_small(self, name: str) -> bool:
        """Whether the article writes the word with a small letter, too, so that it is hardly a name."""
        return name in self.document.vocabulary or name in self._parts

    def __contains__(self, name: str) -> bool:
        """Whether the article writes just this folded name."""
        return name in self._by_name

    def count(self, name: str) -> int:
        """How often a folded name is mentioned; once for all the places of a passage that stands there again.

        What is pasted a second time, or stands in the title and the heading alike, was written once.
        """
        if name not in self._counts:
            self._counts[name] = number_of_passages(self.document, self._places(name))
        return self._counts[name]

    def is_repeated(self, name: str) -> bool:
        """Whether a folded name is mentioned in more than one passage."""
        if name not in self._is_repeated:
            places = self._places(name)
            several = len(places) > 1 and number_of_passages(self.document, places[:2]) > 1
            self._is_repeated[name] = several or (len(places) > 2 and self.count(name) > 1)  # noqa: PLR2004
        return self._is_repeated[name]

    def _places(self, name: str) -> list[int]:
        """Where a folded name is mentioned, “the Vandersteens” as well as “Vandersteen”."""
        places = [place for _, place in self._by_name.get(name, ())]
        families = self._by_name.get(f"{name}s")
        if families and families[0].form.standing != KNOWN:
            texts = self.document.words.texts
            places += [place for _, place in families if place and texts[place - 1].lower() == "the"]
            places.sort()
        return places

    def places(self, name: str) -> list[int]:
        """Where a folded name is mentioned, by the indices of its words."""
        return [place for _, place in self._by_name.get(name, ())]

    def often(self, fewest: int) -> list[str]:
        """The folded names that stand in at least so many places."""
        return [name for name, mentioned in self._by_name.items() if len(mentioned) >= fewest]

    def is_family(self, name: str) -> bool:
        """Whether “the” stands wherever the article writes a folded name, as before that of a family."""
        texts = self.document.words.texts
        return all(place and texts[place - 1].lower() == "the" for _, place in self._by_name[name])

    def is_result(self, name: str) -> bool:
        """Whether the article mentions the name in lists of results only, where many people have near names."""
        if name not in self._is_result:
            starts = self.document.words.starts
            places = (place for _, place in self._by_name.get(name, ()))
            self._is_result[name] = all(starts[place] in self._results for place in places)
        return self._is_result[name]

    @cached_property
    def _results(self) -> Results:
        return Results(self.document)

    def written(self, name: str) -> str:
        """How the article writes a name, most often; in capitals as any name if it has them in headings only."""
        if name not in self._by_name:
            return self.signed[name]
        written = Counter(form.written for form, _ in self._by_name[name])
        quiet = Counter({form: number for form, number in written.items() if not form.isupper()})
        best: str = (quiet or written).most_common(1)[0][0]
        return best if quiet else capitalised(name)

    def span(self, mention: Mention) -> Span:
        """The place of a mention, without the ending of a possessive."""
        start = self.document.words.starts[mention.place]
        return Span(start, start + len(mention.form.written))

    def spans(self, written: str) -> Iterator[Span]:
        """The places of a name that is written just so."""
        mentions = self._by_name.get(folded(written), ())
        return (self.span(mention) for mention in mentions if mention.form.written == written)

    def names_before(self, name: str, written: str = "") -> set[str]:
        """The folded names that stand before this one anywhere in the article, or where it is written just so."""
        if (name, written) not in self._before:
            found = (mention for mention in self._by_name.get(name, ()) if written in ("", mention.form.written))
            self._before[name, written] = {name_before(self.document, mention.place) for mention in found} - {""}
        return self._before[name, written]

    def names_after(self, name: str) -> list[str]:
        """The folded name that stands after this one at each place of it in the article; “” where none does."""
        if name not in self._after:
            self._after[name] = [name_after(self.document, mention.place) for mention in self._by_name.get(name, ())]
        return self._after[name]

    def like(self, name: str) -> Iterator[str]:
        """Other names that a slip or two could make this one of: nearly as long, and of nearly the same letters.

        None begin with a letter with which very many names of the article do: near ones are chance in a register.
        """
        for initial in {name[:1], name[1:2]}:
            others = self._by_initial.get(initial, ())
            if len(others) <= _REGISTER:
                yield from all_alike(name, others)

    def followed(self) -> Iterator[Mention]:
        """The mentions after which the name may go on: a quick look at the next word."""
        texts = (*self.document.words.texts, "  ")
        for mention in self.all:
            after = texts[mention.place + 1]
            if after[0].isupper() or after in PARTICLES or len(after) == 1:
                yield mention

    def pairs(self) -> Iterator[tuple[Mention, Mention]]:
        """Each two mentions between which there is a hyphen only: “Okonjo-Marsh”."""
        starts, prose = self.document.words.starts, self.document.prose
        for first, second in pairwise(self.all):
            if second.place == first.place + 1 and prose[starts[second.place] - 1] == "-":
                yield first, second

    def first(self, name: str) -> Mention:
        """The first mention of a folded name."""
        return self._by_name[name][0]


class _Latest:
    """The document that was asked about last, and its mentions."""

    document: Document | None = None
    mentions: Mentions


_latest = _Latest()

"""A paragraph that stands in two articles."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from copydesk import Also, Bad, Document, Finding, Good, Regex, Repository, Severity, Span, repository_rule
from copydesk.named_tuple import NamedTuple
from copydesk_rules.duplicates.fingerprints import are_alike, fingerprint, is_strange
from copydesk_rules.duplicates.likeness import OBJECT, plain, words
from copydesk_rules.duplicates.paragraph_index import ParagraphIndex, Place
from copydesk_rules.duplicates.passages import is_notice, is_quotation, leads_on

_LONG = (
    "The minister told parliament that the bridge would be closed for repairs until the end of the year, and that"
    " the ferry would run every twenty minutes."
)
_EDITED = (
    "The minister has told parliament that the bridge will be closed for repairs until the end of the year, and the"
    " ferry would run every 20 minutes."
)
_SERIES = (
    "The winner of the prize of {} was asked to come to the harbour at noon, where the minister handed it over for the"
    " {} time since the bridge was opened to all."
)
_QUOTED = f"“{_LONG}”"
_LETTERS = Regex(r"[^\W\d_]+")
_LEAST_COMMON = 0.6
"""Of the words of a title, what the title of another article of the series shares at least."""
_TWO = 2
_SHOWN = 3
_KEPT = 256


class _Noted(NamedTuple):
    """What is noted of a paragraph: its place in the prose, its line, its fingerprint."""

    start: int
    end: int
    line: int
    words: str
    whole: int
    sample: list[int]


class _Pair(NamedTuple):
    """Two paragraphs that are the same, or nearly so."""

    reported: Place
    other: Place
    near: bool


def _gathered(
    document: Document, *, minimum_words: int = 20, allow: tuple[str, ...] = (), allow_quotations: bool = False
) -> tuple[str, str, list[_Noted]]:
    """The article's date, its title, and its paragraphs of running text that it may not share with another."""
    found = []
    has_notices = is_notice(document.prose, document.folded)
    for block in document.blocks_of("paragraph"):
        text = document.text(block.span)
        if text.count(" ") + 1 < minimum_words or text.startswith(tuple(allow)):
            continue
        if (has_notices and is_notice(text)) or leads_on(text) or (allow_quotations and is_quotation(text)):
            continue
        of_words = fingerprint(" ".join(map(plain, words(document, block))) if OBJECT in text else text)
        start, end = block.span
        found.append(_Noted(start, end, document.line(start), *of_words))
    title = next((document.text(block.span) for block in document.blocks_of("title")), "")
    return document.date.isoformat() if document.date else "", title, found


@repository_rule(
    Bad(f"[[{_LONG}]]\n\nIt opened in 1931.\n", path="b.md", others={"a.md": f"Ferries\n\n{_LONG}\n"}),
    Bad(f"It opened in 1931.\n\n[[{_EDITED}]]\n", path="b.md", others={"a.md": f"{_LONG}\n\nA ferry.\n"}),
    Bad(f"[[{_QUOTED}]]\n", path="b.md", others={"a.md": _QUOTED, "c.md": "A ferry."}),
    Good(_LONG, path="b.md", others={"a.md": _LONG, "c.md": _LONG}),
    Good(_QUOTED, path="b.md", others={"a.md": _QUOTED}, options={"allow-quotations": True}),
    Good(_LONG, path="b.md", others={"a.md": _LONG}, options={"allow": ["The minister told parliament"]}),
    Good(f"- {_LONG}\n", path="b.md", others={"a.md": f"- {_LONG}\n"}),
    Good(f"As we wrote:\n\n> {_LONG}\n", path="b.md", others={"a.md": _LONG}),
    Good(_SERIES.format("Oslo", "third"), path="b.md", others={"a.md": _SERIES.format("Turku", "fourth")}),
    Good(f"{_LONG}\n\nBetween.\n\n{_LONG}\n"),
    gather=_gathered,
    family="duplicates",
)
def recycled_paragraph(repository: Repository[list[Any]], *, boilerplate: int = 3) -> Iterator[tuple[str, Finding]]:
    """A paragraph that stands in two articles, word for word or nearly so.

    Text that is carried over from one article to the next is a remark; text that was pasted into the wrong file is a
    warning. The latter is assumed where the paragraph has hardly a name or word in common with the rest of either
    article, unless their titles show that they belong to a series, such as “Ferry 1.2 is out” and “Ferry 1.3 is out”.
    The later article is reported, by its date, or by its path where there is none; if only one of the two is checked,
    that one. All paragraphs that it shares with the same other article are one problem.

    What stands in `boilerplate` articles or more, as it is or in a similar form, is taken for a notice that belongs
    there. Left alone are also lists, tables, headings, captions, block quotations, questions, lines of a form, legal
    notices and paragraphs of fewer than `minimum-words` words; recurring notes that begin with one of the texts in
    `allow`; and, with `allow-quotations`, paragraphs that are nothing but a quotation.
    """
    articles = _Articles(repository, boilerplate)
    together: dict[tuple[int, int], list[_Pair]] = {}
    for pair in articles.pairs():
        together.setdefault((pair.reported.article, pair.other.article), []).append(pair)
    for (reported, other), pairs in together.items():
        yield articles.paths[reported], articles.finding(sorted(pairs), other)


class _Articles:
    """All paragraphs of a repository, by what they may have in common."""

    def __init__(self, repository: Repository[Any], boilerplate: int) -> None:
        self.paths = list(repository.facts)
        checked = frozenset(repository.checked)
        self._boilerplate = boilerplate
        self._checked = [path in checked for path in self.paths]
        self._dates: list[str] = []
        self._titles: list[str] = []
        self._same, self._similar = ParagraphIndex(), ParagraphIndex()
        for article, (date, title, paragraphs) in enumerate(repository.facts.values()):
            self._dates.append(date)
            self._titles.append(title)
            for paragraph, (*_, whole, sample) in enumerate(paragraphs):
                self._same.add(whole, article, paragraph)
                for pair in sample:
                    self._similar.add(pair, article, paragraph)
        # Decoded again for the few paragraphs that are looked at closely: all of them at once would fill the memory.
        self._paragraphs = lru_cache(_KEPT)(lambda article: repository.facts[self.paths[article]][2])

    def pairs(self) -> Iterator[_Pair]:
        """Paragraphs that two articles have in common, and no others, as far as one of the two is reported on."""
        reported: set[Place] = set()
        for places in self._same.groups():
            reported.update(places)
            if (pair := self._pair(places, near=False)) and not self._is_form(pair.reported):
                yield pair
        likely = {pair for places in self._similar.groups() if (pair := self._pair(places, near=True))}
        for pair in sorted(likely):
            one, other = self.noted(pair.reported), self.noted(pair.other)
            new = reported.isdisjoint(pair[:2])
            if new and are_alike(one.words, other.words) and not self._is_form(pair.reported):
                yield pair

    def finding(self, pairs: list[_Pair], other: int) -> Finding:
        """What is said of the paragraphs that an article shares with another, at the first of them in both."""
        here = [self.noted(pair.reported) for pair in pairs]
        there = [self.noted(pair.other) for pair in pairs]
        near = [pair.near for pair in pairs]
        strange = any(self._is_strange(pair.reported) or self._is_strange(pair.other) for pair in pairs)
        is_usual = not strange or self._are_series(pairs[0].reported.article, other)
        severity: Severity | None = "info" if is_usual else None
        also = Also(Span(there[0].start, there[0].end), _said(there, near), path=self.paths[other])
        return Finding(Span(here[0].start, here[0].end), _said(here, near), severity=severity, also=also)

    def noted(self, place: Place) -> _Noted:
        """What was noted of a paragraph."""
        return _Noted(*self._paragraphs(place.article)[place.paragraph])

    def _pair(self, places: list[Place], *, near: bool) -> _Pair | None:
        """The pair that these places are, the one to report first; None if they are not of just two articles."""
        by_article = {place.article: place for place in reversed(places)}
        if len(by_article) != _TWO or not any(self._checked[article] for article in by_article):
            return None
        earlier, later = sorted(by_article.values(), key=lambda place: (self._dates[place.article], place))
        return _Pair(later, earlier, near) if self._checked[later.article] else _Pair(earlier, later, near)

    def _is_strange(self, place: Place) -> bool:
        """Whether a paragraph has nothing in common with the others of its article."""
        paragraphs = self._paragraphs(place.article)
        others = [_Noted(*other).words for number, other in enumerate(paragraphs) if number != place.paragraph]
        return is_strange(self.noted(place).words, others)

    def _are_series(self, one: int, other: int) -> bool:
        """Whether the titles of two articles are the same but for numbers and a word or two.

        With the very same title it may be one article that was published twice.
        """
        title, other_title = self._titles[one], self._titles[other]
        words, others = ({*_LETTERS.findall(each.lower())} for each in (title, other_title))
        return title != other_title and len(words & others) > _LEAST_COMMON * max(len(words), len(others))

    def _is_form(self, place: Place) -> bool:
        """Whether so many articles have most of the paragraph's sample that it is a form of words."""
        sample = self.noted(place).sample
        common = Counter(article for pair in sample for article in self._similar.articles(pair))
        return sum(2 * count > len(sample) for count in common.values()) >= self._boilerplate


def _said(paragraphs: list[_Noted], near: list[bool]) -> str:
    """What is said of the paragraphs of one article at the first of them; `near` says which are not quite the same."""
    also = "" if all(near) else "also "
    like = " in nearly the same words" if all(near) else ", some of them with changes" if any(near) else ""
    where = f"in another article{like}"
    lines = [str(paragraph.line) for paragraph in paragraphs[1:]]
    if not lines:
        return f"This paragraph {also}stands {where}"
    if len(lines) == 1:
        return f"This paragraph and the one at line {lines[0]} {also}stand {where}"
    rest = f" and {len(lines) - _SHOWN} more" if len(lines) > _SHOWN else ""
    return f"This paragraph and those at lines {', '.join(lines[:_SHOWN])}{rest} {also}stand {where}"

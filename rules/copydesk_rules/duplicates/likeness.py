"""How alike two paragraphs are, word by word, and where they differ."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from copydesk import NUMBER_WORDS, Block, Document, Regex, Span
from copydesk.named_tuple import NamedTuple

OBJECT = "\ufffc"
_WORD, _OBJECT = Regex(rf"\w+(?:['’]\w+)*|%|{OBJECT}"), Regex(OBJECT)
_PER, _CENT, _PER_CENT = "per", "cent", "per cent"
_LARGE = 20
"""Numbers in words below this one are compared as figures."""
_ORDINALS = {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th"}
FIGURES = {word: str(number) for word, number in NUMBER_WORDS.items() if number < _LARGE}
FIGURES |= _ORDINALS | {"percent": "%", _PER_CENT: "%"}
SMALL = frozenset(
    "a an the this that these those of in on at to by for from with as and or but if than then so no not is was"
    " are were be been being has have had do does did will would can could may might shall should must it its he"
    " she they we you i his her their our your my him them us who whom whose which what when where while there"
    " here also just only very 1 well more most some any all one said says say added told according around about"
    " over within order however since because although though up out into".split()
)
"""Words that come and go when a text is edited."""

LEAST_COMMON, LEAST_OF_LONGER = 0.75, 0.45
_FEWEST = 12
_MOST_TOKENS = 2000
WHOLE_SENTENCE = 5
"""So many words in a row, put in or left out, are a sentence or a clause, which an editor adds or cuts at a stroke."""
COST_SMALL, COST_WORD, COST_FACT, COST_SENTENCE = 0.5, 2.0, 4.0, 2.0
MOST_COST = 0.25
"""What the differences may cost for each word of the shorter paragraph."""
_DENYING = frozenset("not no never cannot without nor".split())
_OTHER_LETTERS = 2
_SHOWN = 3


class Token(NamedTuple):
    """A word as it is compared and as it is written."""

    plain: str
    written: str


class Difference(NamedTuple):
    """The words of an earlier paragraph that are others in a later one; either may be none.

    At an edge, one of the two paragraphs begins before the other, or ends after it.
    """

    earlier: Sequence[Token]
    later: Sequence[Token]
    is_at_edge: bool = False

    @property
    def sides(self) -> tuple[Sequence[Token], Sequence[Token]]:
        """The words of the earlier paragraph, and those of the later one."""
        return self.earlier, self.later

    def __str__(self) -> str:
        before, after = (" ".join(token.written for token in side) for side in self.sides)
        if max(len(self.earlier), len(self.later)) >= WHOLE_SENTENCE and not (self.earlier and self.later):
            return f"{len(self.later)} words more" if self.later else f"{len(self.earlier)} words less"
        if not before:
            return f"“{after}” added"
        return f"“{after}” for “{before}”" if after else f"“{before}” left out"


def plain(written: str) -> str:
    """A word as it is compared: in lower case, a number in figures."""
    lower = written.replace("’", "'").lower()
    return FIGURES.get(lower, lower)


def words(document: Document, block: Block) -> list[str]:
    """The words of a block as they are written: “per cent” as one, what is not prose as its source."""
    start, end = block.span
    found = _WORD.findall(document.prose, start, end)
    if document.prose.find(OBJECT, start, end) >= 0:
        sources = _sources(document, block.span)
        found = [next(sources) if word == OBJECT else word for word in found]
    return found if document.folded.find(_CENT, start, end) < 0 else _with_per_cent(found)


def _with_per_cent(words: Sequence[str]) -> list[str]:
    found: list[str] = []
    for word in words:
        if word.lower() == _CENT and found and found[-1].lower() == _PER:
            found[-1] = _PER_CENT
        else:
            found.append(word)
    return found


def _sources(document: Document, span: Span) -> Iterator[str]:
    """The source of each thing in a span that is not prose."""
    for match in _OBJECT.finditer(document.prose, span.start, span.end):
        place = document.source_map.to_source(Span(match.start(), match.end()))
        yield OBJECT + document.source[place.start : place.end].strip("<>")


def tokens(document: Document, block: Block) -> list[Token]:
    """The words of a block, as they are compared and as they are written."""
    return [Token(plain(word), word) for word in words(document, block)]


class Terms:
    """The words that a document uses more than once; they are counted when they are first asked for."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def __contains__(self, plain: str) -> bool:
        return plain in self._repeated

    @cached_property
    def _repeated(self) -> frozenset[str]:
        count = Counter(self._document.folded_words)
        return frozenset(word for word, uses in count.items() if uses > 1)


def differences(document: Document, earlier: Block, later: Block, terms: Terms) -> list[Difference] | None:
    """Where two paragraphs differ that are one and the same but for an editor's changes; None if they are not.

    Each difference has its cost: little for small words and spelling, more for another word, most for another number,
    name or term of the article, as paragraphs about different things in the same words differ in those.
    """
    from difflib import SequenceMatcher

    first, second = tokens(document, earlier), tokens(document, later)
    shorter, longer = sorted((len(first), len(second)))
    if shorter < _FEWEST or longer > _MOST_TOKENS or shorter < LEAST_OF_LONGER * longer:
        return None
    before, after = ([token.plain for token in side] for side in (first, second))
    least = max(LEAST_COMMON * shorter, LEAST_OF_LONGER * longer)
    if sum(map({*after}.__contains__, before)) < least:
        return None
    matcher = SequenceMatcher(None, before, after)
    start, end = (0, 0), (len(first), len(second))
    changes = [
        Difference(first[i1:i2], second[j1:j2], is_at_edge=(i1, j1) == start or (i2, j2) == end)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]
    common = len(first) - sum(len(change.earlier) for change in changes)
    if common < least:
        return None
    cost = sum(_cost(change, terms) for change in changes)
    return changes if cost <= MOST_COST * shorter else None


def tell_of_others(changes: Sequence[Difference], terms: Terms, *, is_form: bool) -> bool:
    """Whether the differences make it likely that two paragraphs are about two things in the same words.

    A number, a name or a term stands for another, or one of them denies what the other says. A whole sentence that
    was put in denies nothing of the rest, unless the two are filled into a form.
    """
    for change in changes:
        before, after = change.sides
        if _is_sentence(change) and not is_form:
            continue
        denials = [not _DENYING.isdisjoint(token.plain for token in side) for side in change.sides]
        if denials[0] != denials[1]:
            return True
        if all(change.sides) and COST_FACT in {*_weights(before, after, terms), *_weights(after, before, terms)}:
            return True
    return False


def _is_sentence(change: Difference) -> bool:
    """Whether it is a sentence that only one of the two has, before or after all the rest."""
    alone = () if change.earlier and change.later else (*change.earlier, *change.later)
    return change.is_at_edge and len(alone) >= WHOLE_SENTENCE and alone[0].written[0].isupper()


def described(changes: Sequence[Difference]) -> str:
    """The differences in words, the first few of them."""
    if not changes:
        return "only numbers written in another way"
    shown = [str(change) for change in changes[:_SHOWN]]
    rest = len(changes) - len(shown)
    return ", ".join(shown) + (f" and {rest} more" if rest else "")


def _cost(change: Difference, terms: Terms) -> float:
    before, after = change.sides
    if not before or not after:
        alone = (*before, *after)
        return cost_alone(len(alone), sum(token.plain in SMALL for token in alone))
    return max(sum(_weights(before, after, terms)), sum(_weights(after, before, terms)))


def cost_alone(words: int, small: int) -> float:
    """What words cost that were put in or left out; so many of them are small ones."""
    return COST_SENTENCE if words >= WHOLE_SENTENCE else COST_SMALL * small + COST_WORD / 2 * (words - small)


def _weights(side: Sequence[Token], other: Sequence[Token], terms: Terms) -> Iterator[float]:
    """What each word costs that has others in its place."""
    other_number = any(against.plain[0].isdigit() for against in other)
    for token in side:
        small = token.plain in SMALL and not other_number
        if small or any(_is_spelling(token.plain, against.plain) for against in other):
            yield COST_SMALL
        else:
            are_facts = _is_fact(token, terms) and any(_is_fact(against, terms) for against in other)
            yield COST_FACT if are_facts else COST_WORD


def _is_fact(token: Token, terms: Terms) -> bool:
    """Whether it is a number, a name, something that is not prose, or a word that the article uses elsewhere too."""
    if token.plain[0].isdigit() or not token.written[0].islower():
        return True
    return token.plain not in SMALL and token.plain in terms


def _is_spelling(first: str, second: str) -> bool:
    """Whether two words are one, spelt or inflected in two ways: they begin and end alike but for two letters."""
    same = _alike_from_start(first, second) + _alike_from_start(first[::-1], second[::-1])
    return first[0] == second[0] and first.isalpha() and max(len(first), len(second)) - same <= _OTHER_LETTERS


def _alike_from_start(first: str, second: str) -> int:
    return next((at for at, (one, other) in enumerate(zip(first, second, strict=False)) if one != other), len(first))

"""What the model sees of a gap: the words next to it, the sentence around it, and the article."""

from collections.abc import Sequence

from copydesk.named_tuple import NamedTuple
from copydesk_rules.sentences.breaks.chunk import Chunk
from copydesk_rules.sentences.breaks.gaps import Chunks
from copydesk_rules.sentences.breaks.passage import Passage
from copydesk_rules.words.determiners import DEMONSTRATIVES, INDEFINITE, POSSESSIVES

_AUXILIARY = frozenset(
    "be is was are were been being am 's 're have has had having get got gets 've not n't wasn't isn't weren't aren't"
    " hasn't haven't hadn't".split()
)
_SINGULAR = frozenset("he she it who which that".split())
_BARE_BEFORE = frozenset("to will would can could may might must should do did not".split())
_BARE_AFTER = frozenset("i you we they who which that there".split())
_DETERMINERS = {
    **dict.fromkeys(("the", *DEMONSTRATIVES), "the"),
    **dict.fromkeys(INDEFINITE, "a"),
    **dict.fromkeys(POSSESSIVES, "his"),
}
_NOTHING = "-"
_FAR_OFF = 20
_BOUNDS = (5, 8, 12, 20)
_BUCKETS = tuple(str(max([bound for bound in (*range(5), *_BOUNDS) if bound <= number])) for number in range(21))
_LONGEST_TAIL = 6
SMALL, INSIDE = "012", "0123"
"""What `small` and `inside` can be."""


class Near(NamedTuple):
    """The words next to a gap: `l1` the last before it, `r1` the first after it; x is the class.

    `last`, `first` and `leads` are levels of the vocabulary. The gate sees no more than these.
    """

    l2: str
    l1: str
    r1: str
    r2: str
    l2x: str
    l1x: str
    r1x: str
    r2x: str
    last: str
    first: str
    leads: str
    case: str
    closing: str
    opening: str
    role: str


class Far(NamedTuple):
    """The next words, the sentence around the gap, and the article.

    `l1e` to `r2e` are endings, `leads2` is a level of the word before `l1`. `lrun` to `tail` describe the left side:
    `tail` is the classes since its last verb. `run` to `object` describe the right side: `path` is the classes up to
    its first verb, `object` what comes after that. `small` to `pair` describe the article.
    """

    l3: str
    r3: str
    l3x: str
    r3x: str
    l1e: str
    r1e: str
    r2e: str
    leads2: str
    lrun: str
    verbs: str
    open: str
    since: str
    verb: str
    comma: str
    length: str
    quote: str
    begins: str
    head: str
    tail: str
    run: str
    next: str
    nextx: str
    then: str
    first_verb: str
    sub: str
    right: str
    pause: str
    path: str
    verb2: str
    object: str
    small: str
    inside: str
    heads: str
    pair: str


def near(known: Chunks, words: Sequence[str], place: int) -> Near:
    """The near fields of the gap before a place."""
    l1, r1 = known[words[place - 1]], known[words[place]]
    l2 = known[words[place - 2]] if place > 1 else None
    l2 = None if l2 and l2.ends else l2
    r2 = known[words[place + 1]] if place + 1 < len(words) and not r1.ends else None
    mark = r1.trail[:1]
    of = l2 and l2.text == "of" and place > 2 and known[words[place - 3]].role  # noqa: PLR2004  “secretary of state”
    return Near(
        l2.shown + l2.trail[:1] if l2 else "<", l1.shown, r1.text, mark + r2.shown if r2 else ">",
        l2.sort + l2.trail[:1] if l2 else "<", l1.sort, r1.kind, mark + r2.sort if r2 else ">",
        l1.word.last, r1.word.first, l1.word.leads,
        case_of(r1), l1.trail[:1], opening_of(r1),
        "r" if l1.role else "o" if of else "",
    )  # fmt: skip


def case_of(chunk: Chunk) -> str:
    """How the word after a gap is capitalised elsewhere: a level, or that it is a day, a month or all capitals."""
    return chunk.kind[0] if chunk.kind[0] in "TA" else chunk.word.case


def opening_of(chunk: Chunk) -> str:
    """The opening mark of the word after a gap: whether there is one."""
    return "q" if chunk.lead else ""


def far(known: Chunks, words: Sequence[str], place: int, passage: Passage, own: int) -> Far:
    """The far fields; `own` is 1 where the passage counts this very gap among its capitals, else 0."""
    chunks, at = known.around(words, place)
    elsewhere = (*habits(chunks, at, passage, own), pair(chunks, at, passage, own))
    return Far._make((*further(chunks, at), *around(chunks, at), *elsewhere))


def further(chunks: Sequence[Chunk], place: int) -> tuple[str, ...]:
    """The fields of the next words but one, and the endings: `l3` to `leads2`."""
    l3 = chunks[place - 3] if place > 2 else None  # noqa: PLR2004
    r2 = chunks[place + 1] if place + 1 < len(chunks) else None
    r3 = chunks[place + 2] if place + 2 < len(chunks) else None
    mark = r2.trail[:1] if r2 else ""
    return (
        l3.shown + l3.trail[:1] if l3 else "<", mark + r3.shown if r3 else ">",
        l3.sort + l3.trail[:1] if l3 else "<", mark + r3.sort if r3 else ">",
        chunks[place - 1].ending, chunks[place].ending, r2.ending if r2 else ">",
        chunks[place - 2].word.leads if place > 1 else "<",
    )  # fmt: skip


def around(chunks: Sequence[Chunk], place: int) -> tuple[str, ...]:
    """The fields of the sentence: `lrun` to `object`."""
    return (_capitals(chunks, place), *_before(chunks, 0, place), *_after(chunks, place, len(chunks)))


def _capitals(chunks: Sequence[Chunk], place: int) -> str:
    """How many words right before the gap have a capital, and whether one that is no name has, as in titles."""
    start = place
    while start > 1 and chunks[start - 1].capital and (start == place or not chunks[start - 1].trail):
        start -= 1
    ordinary = any(not chunk.name for chunk in chunks[start:place])
    return f"{min(place - start, 3)}{'^' if ordinary else ''}"


def is_finite(chunks: Sequence[Chunk], index: int, start: int) -> bool:
    """Whether the word is a verb that a clause needs, judged by its class and the word before it."""
    if chunks[index].part != "v":
        return False
    kind = chunks[index].kind
    before = chunks[index - 1] if index > start else None
    word = before.text if before else ""
    if kind[0] in "mz":
        return True
    if kind[0] == "d" or (kind[0] == "n" and "d" in kind):
        modified = before is not None and before.kind[:1] == "R" and index - 1 > start
        return word not in _AUXILIARY and not (modified and chunks[index - 2].text in _AUXILIARY)
    if kind[0] == "p":
        return word not in _BARE_BEFORE
    if "z" in kind and (word in _SINGULAR or (before is not None and before.name)):
        return True
    return word in _BARE_AFTER or (kind[0] == "b" and before is not None and before.kind[:1] == "S")


def _before(chunks: Sequence[Chunk], start: int, place: int) -> tuple[str, ...]:
    """The fields of the left side."""
    verbs, subs, joins, last, comma, quotes, open_word = 0, 0, 0, -1, _FAR_OFF, 0, _NOTHING
    for index in range(start, place):
        chunk = chunks[index]
        quotes += chunk.quotes
        if chunk.trail and "," in chunk.trail:
            comma = place - 1 - index
        if not chunk.part:
            continue
        if chunk.part == "s":
            subs += 1
            open_word = chunk.text
        elif chunk.part == "j":
            joins += 1
        elif is_finite(chunks, index, start):
            verbs += 1
            last, open_word = index, _NOTHING
    first = chunks[start]
    return (
        f"{min(verbs, 2)}{max(-1, min(verbs - subs, 2))}{int(joins > 0)}",
        open_word,
        _bucket(place - 1 - last) if verbs else _BUCKETS[_FAR_OFF],
        chunks[last].text if verbs else _NOTHING,
        _bucket(comma),
        _bucket(place - start),
        str(quotes % 2),
        first.shown if first.word.case in "01" else first.kind,
        _head(chunks, start, place),
        _classes(chunks, max(start, last + 1, place - _LONGEST_TAIL), place, "V" if verbs else "<"),
    )


def _classes(chunks: Sequence[Chunk], start: int, end: int, found: str) -> str:
    """The classes of some words in a row, each once where it recurs, with their commas."""
    for index in range(start, end):
        kind, trail = chunks[index].kind[0], chunks[index].trail
        if kind != found[-1]:
            found += kind
        if trail and "," in trail:
            found += ","
    return found


def _head(chunks: Sequence[Chunk], start: int, place: int) -> str:
    """What the noun phrase that ends at the gap begins with: a determiner, a name, a number or nothing."""
    for index in range(place - 1, max(start, place - 5) - 1, -1):
        chunk = chunks[index]
        if chunk.text in _DETERMINERS:
            return _DETERMINERS[chunk.text]
        if chunk.kind.endswith("'"):
            return "'s"
        if chunk.kind[:1] not in "NSJPA#GgnR" or (index < place - 1 and chunk.trail):
            return chunk.text if chunk.kind[:1] in "CIW" else chunk.kind[:1]
    return "+"


def _after(chunks: Sequence[Chunk], place: int, end: int) -> tuple[str, ...]:
    """The fields of the right side."""
    run = place + 1
    while run < end and chunks[run].capital and not chunks[run - 1].trail:
        run += 1
    mark = chunks[run - 1].trail[:1]
    following, then = (chunks[run] if run < end else None), (chunks[run + 1] if run + 1 < end else None)
    last = min(end, place + _FAR_OFF)
    verb, sub, pause = _first_verb(chunks, place, last)
    to = min(verb if verb >= 0 else last, place + _LONGEST_TAIL)
    return (
        str(min(run - place, 4)),
        mark + (following.shown if following else ">"),
        mark + (following.sort if following else ">") + ("v" if following and is_finite(chunks, run, place) else ""),
        then.kind if then and following and not following.ends else ">",
        _bucket(verb - place) if verb >= 0 else _BUCKETS[_FAR_OFF],
        sub,
        _bucket(end - place),
        pause,
        _classes(chunks, place, to, "/") + ("V" if to == verb else "~"),
        chunks[verb].text if verb >= 0 else _NOTHING,
        _object(chunks, verb, end) if verb >= 0 else _NOTHING,
    )


def _first_verb(chunks: Sequence[Chunk], place: int, end: int) -> tuple[int, str, str]:
    """Where the first verb on the right stands, or -1; the first joining word and the last comma before it."""
    sub, pause = _NOTHING, _NOTHING
    for index in range(place, end):
        chunk = chunks[index]
        if chunk.part == "v":
            if is_finite(chunks, index, place):
                return index, sub, pause
        elif chunk.part and sub == _NOTHING:
            sub = chunk.text
        if chunk.trail and "," in chunk.trail:
            pause = ","
    return -1, sub, pause


def _object(chunks: Sequence[Chunk], verb: int, end: int) -> str:
    """What comes after the first verb on the right: nothing, as after “the game Smith won”, or a class."""
    mark = chunks[verb].trail[:1]
    return mark + (chunks[verb + 1].sort[:2] if verb + 1 < end else ">")


def habits(chunks: Sequence[Chunk], place: int, passage: Passage, own: int) -> tuple[str, str, str]:
    """The fields of how the article writes the word after the gap: `small` to `heads`."""
    small, inside, heads = passage.habits(chunks[place].core)
    return _up_to(SMALL, small), _up_to(INSIDE, inside - own), _up_to("012", heads - 1 + own)


def pair(chunks: Sequence[Chunk], place: int, passage: Passage, own: int) -> str:
    """Whether the article has the two words around the gap together elsewhere."""
    return _up_to("01", passage.together(chunks[place - 1].core, chunks[place].core) - own)


def _up_to(levels: str, number: int) -> str:
    return levels[max(0, min(number, len(levels) - 1))]


def _bucket(number: int) -> str:
    return _BUCKETS[min(number, _FAR_OFF)]

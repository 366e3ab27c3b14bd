"""What the model sees of a gap: fields, and the groups of fields whose values it weighs."""

from collections.abc import Sequence
from typing import NamedTuple
from zlib import crc32

from copydesk_rules.sentences.gaps import Chunk, Passage, segment

VERSION = 1
"""Of the features: a model knows which it was trained with. Raise it when the meaning of a field changes."""

_SUBORDINATING = frozenset(
    "that which who whom whose when while if because although though whether after before since until unless what how"
    " why where as than".split()
)
_JOINING = frozenset("and but or".split())
_AUXILIARY = frozenset(
    "be is was are were been being am 's 're have has had having get got gets 've not n't wasn't isn't weren't aren't"
    " hasn't haven't hadn't".split()
)
_SINGULAR = frozenset("he she it who which that".split())
_BARE_BEFORE = frozenset("to will would can could may might must should do did not".split())
_BARE_AFTER = frozenset("i you we they who which that there".split())
_DETERMINERS = {
    **dict.fromkeys("the this that these those".split(), "the"),
    **dict.fromkeys("a an another every each any some no".split(), "a"),
    **dict.fromkeys("his her their its our my your".split(), "his"),
}
_NOTHING = "-"


class Near(NamedTuple):
    """The words next to a gap: `l1` the last before it, `r1` the first after it; x is the class, e the ending."""

    l3: str
    l2: str
    l1: str
    r1: str
    r2: str
    r3: str
    l3x: str
    l2x: str
    l1x: str
    r1x: str
    r2x: str
    r3x: str
    l1e: str
    r1e: str
    r2e: str
    last: str
    first: str
    case: str
    closing: str
    opening: str
    role: str


class Far(NamedTuple):
    """The sentence around the gap, and the article: how complete each side is, and what the article says of the word.

    `verbs`, `open`, `since`, `verb`, `comma`, `length`, `quote`, `begins`, `head` tell of the left side; `run`, `next`,
    `nextx`, `then`, `first_verb`, `sub`, `right`, `pause` of the right side; `small`, `inside`, `pair` of the article.
    """

    verbs: str
    open: str
    since: str
    verb: str
    comma: str
    length: str
    quote: str
    begins: str
    head: str
    run: str
    next: str
    nextx: str
    then: str
    first_verb: str
    sub: str
    right: str
    pause: str
    small: str
    inside: str
    pair: str


GATE_GROUPS = (
    "l1|l1x|last|closing|l1x role",
    "r1|r1x|case first|opening",
    "l1x case|last first case|l1x first",
    "l2x l1x|l2",
    "r2|r1x r2x",
)
"""Groups of templates of the gate, a small model of its own, which rules out nine gaps in ten."""

NEAR_GROUPS = (
    "l1|l1x|l1e|l1 closing|last|last closing",
    "r1|r1x|r1e|first|case|case opening|first case|r1 opening",
    "l2|l2x|l2x l1x|l2 l1|l2x l1|l2 l1x",
    "r2|r2x|r2e|r1x r2x|r1 r2|r1x r2|r1 r2x|case r2x|case r2",
    "r3|r3x|r1x r2x r3x|r2x r3x",
    "l3x l2x l1x|l3 l2 l1|l3",
    "l1 r1|l1x r1|l1 r1x|l1x r1x|l1 case|l1x case|last first|last first case|l1x first|l1 first",
    "l1 opening case|l1 closing opening|l1x closing opening case|l2 l1 opening",
    "l2x l1x r1x|l2x l1x r1x r2x|l1x r1x r2x|l1x r1x r2|l1 r1x r2x|l2x l1x case",
    "l1e r1x|l1e case r2x|l1 r2x|l1x r2 case|l2 l1x r1x",
    "role case r2x|role r1x|role r1x r2|role r1x r2x r3x|l1x role r1x",
)
"""Groups over the near fields."""

FAR_GROUPS = (
    "verbs|open|since|comma|length|quote|begins|verbs open|verbs since|open since|begins verbs",
    "verb|verb since|head|verb since head",
    "first_verb|sub|right|pause|sub first_verb|pause first_verb|right first_verb",
    "run|next|nextx|run nextx|next then|nextx then|run next",
    "verbs first_verb|open first_verb|verbs open first_verb sub|since first_verb|verbs sub first_verb pause",
    "small|inside|pair|small inside|small inside pair",
    "l1x verbs|l1x open|l1 since|l1x since verb|l1x begins|l1 open|l1x head|l1x since",
    "r1x first_verb|r1x nextx|r1x run next|case run nextx|r1 nextx|r1 first_verb|r1x nextx then|case first_verb sub",
    "case small|case inside|case small inside|r1x inside pair|l1x inside|l1x small case",
    "l1x r1x nextx|l1x case nextx|l1x r1x verbs|l1x r1x first_verb|l1x case verbs first_verb|l1x case open first_verb",
    "role head nextx r1x|role head run|role head r1x|role head r1x inside|role run nextx case",
    "opening quote|opening quote l1x|closing quote|opening l1 quote|opening verbs|closing verbs first_verb",
    "case verbs open since|case verbs first_verb|case since first_verb|verb since case|verb since r1x",
    "case open sub first_verb|case pause nextx|l1x open case",
)
"""Groups over the far fields, and over both kinds; they are weighed for the gaps that are left."""


def near(chunks: Sequence[Chunk], place: int) -> Near:
    """The near fields of the gap before a place."""
    last, first = chunks[place - 1], chunks[place]
    l3, l2 = _left(chunks, place - 3), _left(chunks, place - 2)
    r2 = _right(chunks, place, 1)
    r3 = _right(chunks, place, 2)
    of = place >= 3 and chunks[place - 2].text == "of" and chunks[place - 3].role  # noqa: PLR2004  “secretary of state”
    return Near(
        l3[0], l2[0], _text(last), first.text, r2[0], r3[0],
        l3[1], l2[1], _kind(last), first.kind, r2[1], r3[1],
        last.ending, first.ending, r2[2],
        last.word.last, first.word.first, _case(first),
        last.trail[:1], "q" if first.lead else "",
        "r" if last.role else "o" if of else "",
    )  # fmt: skip


def far(chunks: Sequence[Chunk], place: int, passage: Passage, own: int) -> Far:
    """The far fields; `own` is 1 where the passage counts this very gap among its capitals, else 0."""
    start, end = segment(chunks, place)
    first = chunks[place]
    return Far._make(
        (*_before(chunks, start, place), *_after(chunks, place, end), *_elsewhere(chunks, place, passage, own, first))
    )


def _text(chunk: Chunk) -> str:
    return "^" + chunk.text if chunk.capital else chunk.text


def _kind(chunk: Chunk) -> str:
    """The class, with a mark where an ordinary word has a capital, as in titles."""
    return "^" + chunk.kind if chunk.capital and not chunk.name else chunk.kind


def _left(chunks: Sequence[Chunk], index: int) -> tuple[str, str]:
    if index < 0 or chunks[index].ends:
        return ("<", "<")
    chunk = chunks[index]
    return (_text(chunk) + chunk.trail[:1], _kind(chunk) + chunk.trail[:1])


def _right(chunks: Sequence[Chunk], place: int, step: int) -> tuple[str, str, str]:
    before = chunks[place + step - 1] if place + step - 1 < len(chunks) else None
    if before is None or before.ends or place + step >= len(chunks):
        return (">", ">", ">")
    chunk, mark = chunks[place + step], before.trail[:1]
    return (mark + _text(chunk), mark + _kind(chunk), chunk.ending)


def _case(chunk: Chunk) -> str:
    if chunk.kind[0] in "TA":
        return chunk.kind[0]
    return chunk.word.case


def is_finite(chunks: Sequence[Chunk], index: int, start: int) -> bool:
    """Whether the word is a verb that a clause needs, judged by its class and the word before it."""
    chunk = chunks[index]
    kind = chunk.kind
    if not chunk.verbal:
        return False
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
    verbs, subs, joins, since, verb, comma, quotes, open_word = 0, 0, 0, 20, _NOTHING, 20, 0, _NOTHING
    for index in range(start, place):
        chunk = chunks[index]
        quotes += chunk.quotes
        if chunk.text in _SUBORDINATING:
            subs += 1
            open_word = chunk.text
        elif chunk.text in _JOINING:
            joins += 1
        elif chunk.verbal and is_finite(chunks, index, start):
            verbs += 1
            since, verb, open_word = place - 1 - index, chunk.text, _NOTHING
        if "," in chunk.trail:
            comma = place - 1 - index
    length = place - start
    return (
        f"{min(verbs, 2)}{max(-1, min(verbs - subs, 2))}{int(joins > 0)}",
        open_word,
        _bucket(since),
        verb,
        _bucket(comma),
        _bucket(length),
        str(quotes % 2),
        _text(chunks[start]) if chunks[start].word.case in "01" else chunks[start].kind,
        _head(chunks, start, place),
    )


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
    first_verb, sub, pause = 20, _NOTHING, _NOTHING
    for index in range(place, min(end, place + 20)):
        chunk = chunks[index]
        if chunk.verbal and is_finite(chunks, index, place):
            first_verb = index - place
            break
        if sub == _NOTHING and (chunk.text in _SUBORDINATING or chunk.text in _JOINING):
            sub = chunk.text
        if pause == _NOTHING and "," in chunk.trail:
            pause = ","
    return (
        str(min(run - place, 4)),
        mark + (_text(following) if following else ">"),
        mark + (_kind(following) if following else ">") + ("v" if following and is_finite(chunks, run, place) else ""),
        then.kind if then and following and not following.ends else ">",
        _bucket(first_verb),
        sub,
        _bucket(end - place),
        pause,
    )


def _elsewhere(chunks: Sequence[Chunk], place: int, passage: Passage, own: int, first: Chunk) -> tuple[str, str, str]:
    """The fields of the article."""
    small = passage.small[first.core.lower()]
    inside = passage.inside[first.core] - own
    pair = passage.pairs[chunks[place - 1].core, first.core] - own
    return (str(min(small, 2)), str(max(0, min(inside, 3))), str(max(0, min(pair, 1))))


def _bucket(number: int) -> str:
    return str(number) if number < 5 else "5" if number < 8 else "8" if number < 12 else "12" if number < 20 else "20"  # noqa: PLR2004


_FIELDS = (*Near._fields, *Far._fields)


class Group(NamedTuple):
    """Templates whose fields are read together: the fields' places in `(*near, *far)`, and the templates.

    A template is the hash of its name and the places of its fields among the group's.
    """

    fields: tuple[int, ...]
    templates: tuple[tuple[int, tuple[int, ...]], ...]

    def hashes(self, values: tuple[str, ...]) -> list[int]:
        """The hashes of the group's features at the given values: crc32 of `l1+r1=deal|us` and the like."""
        return [
            crc32("|".join([values[place] for place in places]).encode(), start) for start, places in self.templates
        ]


def groups(table: tuple[str, ...]) -> tuple[Group, ...]:
    """The groups of a table: a row's single fields together, as one word gives them, every other template alone."""
    made = []
    for row in table:
        templates = [template.split() for template in row.split("|")]
        made.append(_group([template for template in templates if len(template) == 1]))
        made += [_group([template]) for template in templates if len(template) > 1]
    return tuple(group for group in made if group.templates)


def _group(templates: list[list[str]]) -> Group:
    fields = tuple(dict.fromkeys(field for template in templates for field in template))
    hashed = ((crc32(f"{'+'.join(template)}=".encode()), tuple(map(fields.index, template))) for template in templates)
    return Group(tuple(map(_FIELDS.index, fields)), tuple(hashed))


GATE = groups(GATE_GROUPS)
NEAR = groups(NEAR_GROUPS)
FAR = groups(FAR_GROUPS)

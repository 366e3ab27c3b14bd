"""What stands around a form of a verb, as the features of a hashed linear model."""

from collections.abc import Sequence
from zlib import crc32

from copydesk import Regex
from copydesk.named_tuple import NamedTuple
from copydesk_rules.grammar.learned_forms.tags import ADVERBS, END, KNOWN, RELATIVE

VERSION = 1
"""Raise it with each change of the features: weights hold for one version of them."""
_TOKEN = Regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d,.]*(?<=\d)|\.\.+|[^\w\s]")
_LEADING, _FOLLOWING = 110, 48
"""Characters before and after a verb in which the tokens around it are looked for."""
_BEFORE, _AFTER = 12, 3
"""How many tokens there are; of those before the verb most are far enough to be its subject and what belongs to it."""
_OPENING = frozenset((END, *'.?!"“:'))
"""After these a capital may be a sentence's."""
_STOPS = frozenset('$.;:?!"“')
"""The letters at which the clause of a verb begins at the latest."""
_NO_HEADS = frozenset("JRA?")
"""The letters of what is left out of the outline of a subject."""
_LONGEST_OUTLINE = 8


_NOTHING = (END,) * _AFTER


class Around(NamedTuple):
    """The tokens before a verb, the nearest last, and after it, in small letters, and a letter for each.

    `follows_capital` says that the token right before has a capital, “al-Qaeda”, which may be a sentence's.
    """

    before: Sequence[str]
    after: Sequence[str]
    tags_before: str
    tags_after: str
    follows_capital: bool

    @property
    def led_by(self) -> str:
        """The letters before the verb up to the word that it hangs on, without the adverbs between the two."""
        return self.tags_before.rstrip(ADVERBS)

    @property
    def leader(self) -> str:
        """The token that the verb hangs on: “will” in “will also see”."""
        return self.before[len(self.led_by) - 1]

    @property
    def outline(self) -> str:
        """The letters of what lies between the beginning of the clause and the verb, without what describes."""
        clause = self.tags_before[self._start() :]
        return "".join(letter for letter in clause if letter not in _NO_HEADS)[-_LONGEST_OUTLINE:]

    @property
    def opening(self) -> str:
        """The letter of what stands before the clause."""
        start = self._start()
        return self.tags_before[start - 1] if start else ""

    def _start(self) -> int:
        tags = self.tags_before
        return max((index + 1 for index, letter in enumerate(tags) if letter in _STOPS), default=0)


def around(prose: str, start: int, end: int) -> Around:
    """What stands around a stretch of prose, as far as its block goes."""
    first = max(0, start - _LEADING)
    block = prose.rfind("\n\n", first, start)
    begins = block >= 0 or first == 0
    first = block + 2 if block >= 0 else first
    last = prose.find("\n\n", end, end + _FOLLOWING)
    before = _TOKEN.findall(prose[first:start])[0 if begins else 1 :][-_BEFORE:]
    after = _TOKEN.findall(prose[end : last if last >= 0 else end + _FOLLOWING])[:_AFTER]
    before = [*[END] * (_BEFORE - len(before)), *before]
    known_before = [KNOWN[token] for token in before]
    known_after = [KNOWN[token] for token in (*after, *_NOTHING)[:_AFTER]]
    tags = [
        known.opening if left in _OPENING else known.letter
        for left, known in zip((END, *before), known_before, strict=False)
    ]
    return Around(
        [known.plain for known in known_before],
        [known.plain for known in known_after],
        "".join(tags),
        "".join([known.letter for known in known_after]),
        before[-1] != before[-1].lower(),
    )


def hashes(near: Around, base: str) -> list[int]:
    """The hashes of the features of what stands around a form of the verb `base`."""
    *_, l3, l2, l1 = near.before
    r1, r2, _ = near.after
    tags, after = near.tags_before, near.tags_after
    t1, t2, next_tag = tags[-1], tags[-2:], after[0]
    outline = near.outline
    features = [
        f"a{l1}", f"b{r1}", f"A{t1}", f"B{next_tag}", f"c{l2} {l1}", f"d{r1} {r2}", f"C{t2}", f"D{after[:2]}",
        f"e{tags[-3:]}", f"E{after}", f"f{tags[-4:]}", f"g{tags[-5:]}", f"h{tags[-6:]}", f"i{l1} {r1}",
        f"I{t1}{next_tag}", f"j{t2}{next_tag}", f"J{t2}{after[:2]}", f"k{tags[-3:]}{next_tag}",
        f"K{tags[-4:]}{next_tag}", f"l{base}", f"m{base} {l1}", f"n{base} {r1}", f"o{base}{t1}",
        f"O{base}{next_tag}", f"p{base}{t2}", f"q{l2}", f"r{r2}", f"Q{l2} {t1}", f"R{l3} {t2}", f"s{l1}{next_tag}",
        f"t{t1}{r1}", f"u{l1}{after[:2]}", f"U{t2}{r1}", f"v{outline}", f"V{outline}{next_tag}",
        f"w{near.opening}{outline[:1]}",
    ]  # fmt: skip
    at = -1 if t1 == RELATIVE else -2 if t2[0] == RELATIVE and t1 in "RA" else 0
    if at:
        features += [f"x{tags[at - 3 : at]}", f"X{near.before[at]}{tags[at - 1]}", f"y{tags[at - 4 : at]}"]
    return [crc32(feature.encode()) for feature in features]

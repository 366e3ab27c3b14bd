"""The features of a gap: what its fields hold, alone and together, each as the number of a weight."""

from collections.abc import Iterable, Sequence
from zlib import crc32

from copydesk_rules.sentences.breaks.gap_fields import Far, Near

VERSION = 2
"""Of fields and features: a model knows which it was trained with. Raise it when the meaning of a field changes."""

GATE_TEXTS = ("l1", "r1", "l2", "r2")
GATE_KINDS = (
    "l1x|last|leads|closing|l1x role",
    "r1x|case first|opening",
    "l1x case|last first case|l1x first|leads case",
    "l2x l1x",
    "r1x r2x",
)
"""Classes alone, so that the sums of a row recur and are kept, as the points of a text are."""
GATE_TABLE = (*GATE_TEXTS, *GATE_KINDS)
"""Templates of the gate, a small model of its own, which rules out three gaps in four by the words next to them."""

SIEVE_TABLE = (
    "verbs|since|tail|open|head|path|object|nextx|first_verb",
    "l1|l1x|last|closing|role|leads|r1|r1x|case|first|opening",
    "l1x case|last first case|leads case|verbs first_verb|tail path|tail case|l1x open|verbs open|lrun case|lrun first",
    "small inside",
)
"""Templates of the sieve, another one, which rules out two in three of those by the sentence.

The last row, which asks the article, is weighed only where the others do not decide.
"""

TABLE = (
    "l1|l1x|l1e|l1 closing|last|last closing|leads|leads last|leads leads2",
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
    "leads case|leads first case|leads last case r2x|leads r1x r2x|leads l1x case|leads last first opening",
    "verbs|open|since|comma|length|quote|begins|verbs open|verbs since|open since|begins verbs",
    "verb|verb since|head|verb since head|tail|verb tail|verbs tail",
    "first_verb|sub|right|pause|sub first_verb|pause first_verb|right first_verb|path|verb2|object|path object",
    "run|next|nextx|run nextx|next then|nextx then|run next",
    "verbs first_verb|open first_verb|verbs open first_verb sub|since first_verb|verbs sub first_verb pause",
    "small|inside|pair|heads|small inside|small inside pair|inside heads",
    "l1x verbs|l1x open|l1 since|l1x since verb|l1x begins|l1 open|l1x head|l1x since|l1 tail|last tail",
    "r1x first_verb|r1x nextx|r1x run next|case run nextx|r1 nextx|r1 first_verb|r1x nextx then|case first_verb sub",
    "case small|case inside|case small inside|r1x inside pair|l1x inside|l1x small case|case heads|case inside heads",
    "l1x r1x nextx|l1x case nextx|l1x r1x verbs|l1x r1x first_verb|l1x case verbs first_verb|l1x case open first_verb",
    "role head nextx r1x|role head run|role head r1x|role head r1x inside|role run nextx case",
    "opening quote|opening quote l1x|closing quote|opening l1 quote|opening verbs|closing verbs first_verb",
    "case verbs open since|case verbs first_verb|case since first_verb|verb since case|verb since r1x",
    "case open sub first_verb|case pause nextx|l1x open case",
    "tail path|tail case|tail path object|verbs path|verbs open path|tail case nextx|verbs tail path|leads path case",
    "leads tail case|role tail case|verb path|verb tail path|open tail path|l1 path|leads verbs path|case path object",
    "verb2 object|verb2 object open|l1x verb2|open since object|verb object|tail verb2|leads head case|l1 head case",
    "lrun|lrun case|lrun r1x r2x|lrun first|lrun l1x r1|lrun opening|lrun run case|lrun verbs|lrun tail path",
)
"""Templates of the model, which weighs the gaps that are left."""

TABLES = (GATE_TABLE, SIEVE_TABLE, TABLE)
SIZES = (1 << 15, 1 << 15, 1 << 18)
"""The number of weights of each."""

FIELDS = (*Near._fields, *Far._fields)
"""The fields of a gap, in the order of their codes."""
_CODE_BITS = 18
_FACTORS = (1, 1021, 2557, 3571)
"""Odd, and small enough that a sum of products of codes is a small integer."""


class Codes(dict[str, int]):
    """What fields hold, as numbers; each is worked out once."""

    def __missing__(self, value: str) -> int:
        code = self[value] = crc32(value.encode()) & ((1 << _CODE_BITS) - 1)
        return code

    def of(self, fields: Iterable[str]) -> list[int]:
        """The codes of some fields, in order."""
        return [self[value] for value in fields]


class Features:
    """The features that a table of templates makes: one a template, as the number of a weight below `size`.

    A template names fields that are read together. The number is a linear hash of their codes, which is as good as any
    here, as the codes are hashes themselves, and takes a tenth of the time of hashing texts.
    """

    def __init__(self, table: tuple[str, ...], size: int, fields: tuple[str, ...] = FIELDS) -> None:
        """`fields` are those whose codes are given, in their order."""
        self._mask = size - 1
        templates = [template.split() for row in table for template in row.split("|")]
        self._by_length = [
            [(*map(fields.index, template), crc32("+".join(template).encode()) & self._mask) for template in templates
             if len(template) == length]
            for length in range(1, len(_FACTORS) + 1)
        ]  # fmt: skip

    def single(self, code: int) -> int:
        """The number of the only feature of a table that is one field, by its code."""
        ((_, salt),) = self._by_length[0]
        return (code + salt) & self._mask

    def numbers(self, codes: Sequence[int]) -> list[int]:
        """The numbers of a gap's features, by the codes of its fields."""
        mask = self._mask
        _, x, y, z = _FACTORS
        alone, two, three, four = self._by_length
        found = [(codes[a] + salt) & mask for a, salt in alone]
        if two:
            found += [(codes[a] + codes[b] * x + salt) & mask for a, b, salt in two]
        if three:
            found += [(codes[a] + codes[b] * x + codes[c] * y + salt) & mask for a, b, c, salt in three]
        if four:
            found += [
                (codes[a] + codes[b] * x + codes[c] * y + codes[d] * z + salt) & mask for a, b, c, d, salt in four
            ]
        return found

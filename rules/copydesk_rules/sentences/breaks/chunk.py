"""What stands between two spaces, as the model of lost full stops sees it."""

from collections.abc import Sequence

from copydesk import Regex
from copydesk_rules.sentences.breaks.vocabulary import Vocabulary, Word
from copydesk_rules.sentences.openers import ABBREVIATIONS, DAYS_AND_MONTHS

_LEADING = "“‘\"'([«"
_TRAILING = "'’”\"»)].,;:!?…"
_STOPS = frozenset(".!?…")
_DOUBLE = frozenset('"“”')
_VERBAL = frozenset("mzdnpbSNJ")
_SUBORDINATING = frozenset(
    "that which who whom whose what when while if because although though whether after before since until unless how"
    " why where as than".split()
)
_JOINING = frozenset("and but or".split())
_POSSESSIVE = Regex(r"['’]s$|(?<=s)['’]$")
_MARK = Word(".", "0", "0", "0", "0")


class Chunk:
    """A word with the marks before and after it.

    `core` is the word alone, `word` what is known of it. `text` and `kind` are what the features see: `kind` is that of
    the word, or, for a name, P, A where it is in capitals only and T for a day or month; a possessive has “'” after it.
    `shown` and `sort` are the same, with “^” before them where a capital is no name's; `name` says that it probably is
    one. `part` is what it may be in a clause: “v” a verb, “s” a subordinating and “j” a joining word. `ends` says that
    a stop follows, and `quotes` are how many double quotation marks it has.

    No tuple: a run makes tens of thousands and reads each many times, and both take a tuple with names twice as long.
    """

    __slots__ = (
        "capital", "core", "ending", "ends", "kind", "lead", "name", "part", "quotes", "role", "shown", "sort", "text",
        "trail", "word",
    )  # fmt: skip

    def __init__(  # noqa: PLR0917  in their order, as names take longer
        self,
        core: str,
        word: Word,
        text: str,
        kind: str,
        shown: str,
        sort: str,
        ending: str,
        capital: bool,
        name: bool,
        role: bool,
        part: str,
        lead: str = "",
        trail: str = "",
    ) -> None:
        self.core = core
        self.word = word
        self.text = text
        self.kind = kind
        self.shown = shown
        self.sort = sort
        self.ending = ending
        self.capital = capital
        self.name = name
        self.role = role
        self.part = part
        self.lead = lead
        self.trail = trail
        self.ends = bool(trail) and _ends(core, trail)
        self.quotes = (lead in _DOUBLE) + (not _DOUBLE.isdisjoint(trail)) if lead or trail else 0

    def between(self, lead: str, trail: str) -> "Chunk":
        """The same word with marks before and after it."""
        return Chunk(
            self.core, self.word, self.text, self.kind, self.shown, self.sort, self.ending, self.capital, self.name,
            self.role, self.part, lead, trail,
        )  # fmt: skip

    def as_name(self) -> "Chunk":
        """The same word, where an article has it as a name."""
        return Chunk(
            self.core, self.word, self.text, self.kind, self.shown, self.sort, self.ending, self.capital, True,
            self.role, "", self.lead, self.trail,
        )  # fmt: skip


Side = Sequence[Chunk]
"""The chunks of a sentence before a gap, or those after it."""


def of_mark(core: str, trail: str) -> Chunk:
    """The chunk of a mark that stands between spaces, which ends and quotes nothing."""
    chunk = Chunk(core, _MARK, "~.", _MARK.kind, "~.", _MARK.kind, "", False, False, False, "", "", trail)
    chunk.ends, chunk.quotes = False, 0
    return chunk


def of_word(core: str, vocabulary: Vocabulary) -> Chunk:
    """The chunk of a word without marks."""
    alone, mark = core, ""
    if not core.isalnum():
        alone = _POSSESSIVE.sub("", core) or core
        mark = "'" if alone != core else ""
    lower = alone.lower()
    text, word = vocabulary.word(alone)
    capital, role = core[0].isupper(), vocabulary.is_role(lower)
    shown = text + "'s" if mark else text
    if not capital:
        kind = word.kind + mark
        return Chunk(core, word, shown, kind, shown, kind, lower[-3:], False, False, role, _part(text, kind))
    name = (word.case not in "01" or core.isupper()) and core not in ("I", "A")
    kind = (_name_kind(alone, lower) if name else word.kind) + mark
    sort, part = (kind, "") if name else ("^" + kind, _part(text, kind))
    return Chunk(core, word, shown, kind, "^" + shown, sort, lower[-3:], True, name, role, part)


def parts(text: str) -> tuple[str, str, str]:
    """The mark before a word, the word, the marks after it."""
    if text.isalnum():
        return "", text, ""
    rest = text.lstrip(_LEADING)
    core = rest.rstrip(_TRAILING)
    return text[: len(text) - len(rest)][:1], core, rest[len(core) :]


def _ends(core: str, trail: str) -> bool:
    """Whether a stop follows that is not an abbreviation's."""
    if _STOPS.isdisjoint(trail):
        return False
    return not (trail[0] == "." and (len(core) == 1 or "." in core or core.lower() in ABBREVIATIONS))


def _name_kind(alone: str, lower: str) -> str:
    if lower in DAYS_AND_MONTHS:
        return "T"
    return "A" if alone.isupper() and len(alone) > 1 else "P"


def _part(text: str, kind: str) -> str:
    if text in _SUBORDINATING:
        return "s"
    if text in _JOINING:
        return "j"
    verbal = kind[0] in _VERBAL and (kind[0] in "bm" or "z" in kind or "d" in kind or "p" in kind)
    return "v" if verbal else ""

"""The keys of a style file: what each takes, and what it is for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from copydesk.kinds import FLAG, Kind
from copydesk.nearest import nearest
from copydesk.problem import SEVERITIES
from copydesk.style.mistakes import Keys, MistakeError
from copydesk.text.document import BlockKind

BLOCKS: tuple[BlockKind, ...] = get_args(BlockKind)
_SAFETIES = ("safe", "unsafe", "none")


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a style, the kind of value that it takes, and what it is for."""

    name: str
    kind: Kind
    doc: str


def is_text(value: Any) -> bool:
    """Whether a value is a text with something in it."""
    return isinstance(value, str) and bool(value.strip())


def is_texts(value: Any) -> bool:
    """Whether a value is a list of texts, with one at least."""
    return isinstance(value, list) and bool(value) and all(map(is_text, value))


def choice(names: tuple[str, ...]) -> Kind:
    """One of some texts."""
    return Kind(_one_of(names), lambda value: value in names, choices=names)


def _one_of(names: Iterable[str]) -> str:
    """The names as a choice, for a message."""
    *others, last = [f'"{name}"' for name in names]
    return f"{', '.join(others)} or {last}"


def _is_scope(value: Any) -> bool:
    return value in BLOCKS if isinstance(value, str) else is_texts(value) and set(value) <= set(BLOCKS)


def _is_examples(value: Any) -> bool:
    return isinstance(value, list) and all(is_text(item) or _is_corrected(item) for item in value)


def _is_corrected(value: Any) -> bool:
    return isinstance(value, dict) and set(value) == {"text", "fixed"} and all(map(_is_str, value.values()))


def _is_str(value: Any) -> bool:
    return isinstance(value, str)


TEXT = Kind("a text", is_text)
TEXTS = Kind("a list of texts", is_texts)
_SCOPE = Kind(f"{_one_of(BLOCKS)}, or a list of them", _is_scope, choices=BLOCKS)
_EXAMPLES = Kind("a list of texts, or of tables with “text” and “fixed”", _is_examples)

SHARED = (
    Key("severity", choice(SEVERITIES[::-1]), "how grave a problem of the rule is (`warning`)"),
    Key("scope", _SCOPE, "the kinds of block that are looked at (all but `quote`)"),
    Key("quotations", FLAG,
        "whether to look between quotation marks too, at words that are another's (false, but for `count`)"),
    Key("fix", choice(_SAFETIES), "how safe the right form is to put in: `safe` ones can be applied unseen (`unsafe`)"),
    Key("link", TEXT, "where the style book says more"),
)  # fmt: skip
"""The keys that a rule has, and the file for all its rules."""

FILE = (Key("about", TEXT, "what the style is for, and whose it is"), *SHARED)

RULE = (
    *SHARED,
    Key("summary", TEXT, "one sentence that says what the rule finds"),
    Key("why", TEXT, "the reason, for the writer who asks"),
    Key("message", TEXT, "what is reported; `{found}` is what was found, `{right}` the right form"),
    Key("default", FLAG, "false for a rule that runs only where it is selected"),
    Key("good", TEXTS, "examples in which the rule finds nothing"),
    Key("bad", _EXAMPLES, "examples with `[[…]]` around what the rule finds, and how it corrects them"),
)


def check(table: Mapping[str, Any], keys: Iterable[Key], at: Keys = ()) -> None:
    """Raise MistakeError for a key of the table that is none of these, or that holds what it does not take."""
    known = {key.name: key for key in keys}
    for name, value in table.items():
        if name not in known:
            raise MistakeError((*at, name), f"unknown key “{name}”{nearest(name, known) or _choice(known)}")
        if not known[name].kind.accepts(value):
            raise _wrong(name, known[name].kind, value, at)


def _wrong(name: str, kind: Kind, value: Any, at: Keys) -> MistakeError:
    """The mistake of a value that a key does not take, at the item that is wrong if that is one of a list."""
    for index, item in enumerate(value if isinstance(value, list) and kind.choices else ()):
        if item not in kind.choices:
            message = f"“{name}” takes {_one_of(kind.choices)}, not {_short(item)}{_near(item, kind)}"
            return MistakeError((*at, name, index), message)
    return MistakeError((*at, name), f"“{name}” must be {kind.expects}, not {_short(value)}{_near(value, kind)}")


def _near(value: Any, kind: Kind) -> str:
    return nearest(value, kind.choices) if isinstance(value, str) and kind.choices else ""


def _short(value: Any) -> str:
    """A value as a message shows it."""
    from reprlib import repr as shortened

    return shortened(value)


def _choice(names: Iterable[str]) -> str:
    return f"; there are {', '.join(names)}"

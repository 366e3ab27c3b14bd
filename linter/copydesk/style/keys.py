"""The keys of a style file: what each takes, and what it is for."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from copydesk.nearest import nearest
from copydesk.problem import SEVERITIES
from copydesk.style.mistakes import Keys, MistakeError
from copydesk.text.document import BlockKind

KINDS: tuple[BlockKind, ...] = get_args(BlockKind)
SAFETIES = ("safe", "unsafe", "none")


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a style: `expects` says in words what `accepts` demands of its value.

    `choices` are the texts that it takes, where it takes only some.
    """

    name: str
    expects: str
    accepts: Callable[[Any], bool]
    doc: str
    choices: tuple[str, ...] = ()


def is_text(value: Any) -> bool:
    """Whether a value is a text with something in it."""
    return isinstance(value, str) and bool(value.strip())


def is_flag(value: Any) -> bool:
    """Whether a value is true or false."""
    return isinstance(value, bool)


def is_texts(value: Any) -> bool:
    """Whether a value is a list of texts, with one at least."""
    return isinstance(value, list) and bool(value) and all(map(is_text, value))


def is_count(value: Any) -> bool:
    """Whether a value is a whole number from 0."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def one_of(names: Iterable[str]) -> str:
    """The names as a choice, for a message."""
    *others, last = [f'"{name}"' for name in names]
    return f"{', '.join(others)} or {last}"


def _is_scope(value: Any) -> bool:
    return value in KINDS if isinstance(value, str) else is_texts(value) and set(value) <= set(KINDS)


def _is_examples(value: Any) -> bool:
    return isinstance(value, list) and all(is_text(item) or _is_corrected(item) for item in value)


def _is_corrected(value: Any) -> bool:
    return isinstance(value, dict) and set(value) == {"text", "fixed"} and all(map(_is_str, value.values()))


def _is_str(value: Any) -> bool:
    return isinstance(value, str)


SHARED = (
    Key("severity", one_of(reversed(SEVERITIES)), lambda value: value in SEVERITIES,
        "how grave a problem of the rule is (`warning`)", SEVERITIES),
    Key("scope", f"{one_of(KINDS)}, or a list of them", _is_scope,
        "the kinds of block that are looked at (all but `quote`)", KINDS),
    Key("quotations", "true or false", is_flag,
        "whether to look between quotation marks too, at words that are another's (false, but for `count`)"),
    Key("fix", one_of(SAFETIES), lambda value: value in SAFETIES,
        "how safe the right form is to put in: `safe` ones can be applied unseen (`unsafe`)",
        SAFETIES),
    Key("link", "a text", is_text, "where the style book says more"),
)  # fmt: skip
"""The keys that a rule has, and the file for all its rules."""

FILE = (Key("about", "a text", is_text, "what the style is for, and whose it is"), *SHARED)

RULE = (
    *SHARED,
    Key("summary", "a text", is_text, "one sentence that says what the rule finds"),
    Key("why", "a text", is_text, "the reason, for the writer who asks"),
    Key("message", "a text", is_text, "what is reported; `{found}` is what was found, `{right}` the right form"),
    Key("default", "true or false", is_flag, "false for a rule that runs only where it is selected"),
    Key("good", "a list of texts", is_texts, "examples in which the rule finds nothing"),
    Key("bad", "a list of texts, or of tables with “text” and “fixed”", _is_examples,
        "examples with `[[…]]` around what the rule finds, and how it corrects them"),
)  # fmt: skip


def check(table: Mapping[str, Any], keys: Iterable[Key], at: Keys = ()) -> None:
    """Raise MistakeError for a key of the table that is none of these, or that holds what it does not take."""
    known = {key.name: key for key in keys}
    for name, value in table.items():
        if name not in known:
            raise MistakeError((*at, name), f"unknown key “{name}”{nearest(name, known) or _choice(known)}")
        if not known[name].accepts(value):
            raise _wrong(known[name], value, at)


def _wrong(key: Key, value: Any, at: Keys) -> MistakeError:
    """The mistake of a value that a key does not take, at the item that is wrong if that is one of a list."""
    for index, item in enumerate(value if isinstance(value, list) and key.choices else ()):
        if item not in key.choices:
            message = f"“{key.name}” takes {one_of(key.choices)}, not {_short(item)}{_near(item, key)}"
            return MistakeError((*at, key.name, index), message)
    return MistakeError((*at, key.name), f"“{key.name}” must be {key.expects}, not {_short(value)}{_near(value, key)}")


def _near(value: Any, key: Key) -> str:
    return nearest(value, key.choices) if isinstance(value, str) and key.choices else ""


def _short(value: Any) -> str:
    """A value as a message shows it."""
    from reprlib import repr as shortened

    return shortened(value)


def _choice(names: Iterable[str]) -> str:
    return f"; there are {', '.join(names)}"

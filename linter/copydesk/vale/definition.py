"""A rule of Vale's as its file defines it: the keys that all rules have, and those of its kind of check."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from copydesk.finding import Severity
from copydesk.nearest import nearest
from copydesk.vale.actions import ACTIONS, Action
from copydesk.vale.scopes import KNOWN, Scope
from copydesk.vale.yaml_files import RuleFile, Value

LEVELS: dict[str, Severity] = {"suggestion": "info", "warning": "warning", "error": "error"}
"""Vale's levels as copydesk's severities."""

Kind = Literal["text", "texts", "flag", "number", "table"]
Keys = Mapping[str, Kind]

_FLAGS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}
_HEADER = frozenset(
    "extends message level scope link description limit action matchcase tests code name path vocab".split()
)
_MEASURING = ("metric", "readability")


@dataclass(frozen=True, slots=True)
class Definition:
    """A rule of Vale's, its keys checked. `keys` are those of its kind, each of the type that the kind asks for."""

    name: str
    path: Path
    extends: str
    message: str
    level: Severity
    scope: Scope
    link: str = ""
    description: str = ""
    limit: int = 0
    action: Action | None = None
    matchcase: bool = False
    vocab: bool = True
    keys: Mapping[str, Any] = field(default_factory=dict)

    @property
    def style(self) -> str:
        """The style that the rule belongs to."""
        return self.name.partition(".")[0]


def define(name: str, file: RuleFile, keys: Keys, *, lenient: bool) -> Definition:
    """The definition that a file makes of a rule whose kind has these keys.

    Raises ValeError for a key that the kind does not have, unless `lenient`, and for a value of another type.
    """
    extends = str(file.values["extends"])
    unknown = [key for key in file.values if key not in _HEADER and key not in keys]
    if unknown and not lenient:
        near = nearest(unknown[0], [*_HEADER, *keys])
        raise file.mistake(unknown[0], f"{extends} has no key “{unknown[0]}”{near}")
    if _flag(file, "code", default=False):
        raise file.mistake("code", "“code” is gone from Vale; write “scope: raw” instead")
    message = file.values.get("message")
    if not isinstance(message, str):
        raise file.mistake("message", "a rule needs a text as its “message”")
    return Definition(
        name=name,
        path=file.path,
        extends=extends,
        message=message,
        level=level(file, "level", str(file.values.get("level", "warning"))),
        scope=_scope(file, extends),
        link=_text(file, "link"),
        description=_text(file, "description"),
        limit=int(_number(file, "limit", 0)),
        action=_action(file),
        matchcase=_flag(file, "matchcase", default=False),
        vocab=_flag(file, "vocab", default=extends != "spelling"),
        keys={key: _READ[kind](file, key) for key, kind in keys.items()},
    )


def level(file: RuleFile, key: str, written: str) -> Severity:
    """The severity of one of Vale's levels."""
    if written not in LEVELS:
        raise file.mistake(key, f"“{key}” must be one of {', '.join(LEVELS)}, not “{written}”")
    return LEVELS[written]


def _scope(file: RuleFile, extends: str) -> Scope:
    written = _texts(file, "scope")
    if extends in _MEASURING and written in ((), ("text",)):
        written = ("summary",)
    found = Scope.of(written or ("text",))
    unknown = sorted(found.parts - KNOWN)
    if unknown and not found.unsupported:
        raise file.mistake("scope", f"there is no scope “{unknown[0]}”{nearest(unknown[0], KNOWN)}")
    return found


def _action(file: RuleFile) -> Action | None:
    value = file.values.get("action")
    if not value:
        return None
    if not isinstance(value, dict):
        raise file.mistake("action", "“action” must be a table with “name” and “params”")
    name, params = str(value.get("name", "")), value.get("params", [])
    if not name:
        return None
    if name not in ACTIONS:
        raise file.mistake("action", f"there is no action “{name}”{nearest(name, ACTIONS)}")
    action = Action(name, tuple(_flat(params)))
    try:
        return action if action.steps or name != "edit" else None
    except ValueError as error:
        raise file.mistake("action", str(error)) from None


def _flat(params: Value) -> Iterator[str]:
    """The parameters one after the other, those in lists too."""
    if isinstance(params, str):
        yield params
    else:
        for each in params:
            yield from _flat(each)


def _text(file: RuleFile, key: str) -> str:
    value = file.values.get(key, "")
    if not isinstance(value, str):
        raise file.mistake(key, f"“{key}” must be a text")
    return value


def _texts(file: RuleFile, key: str) -> tuple[str, ...]:
    value = file.values.get(key, [])
    items = value if isinstance(value, list) else [value] if value else []
    if not all(isinstance(item, str) for item in items):
        raise file.mistake(key, f"“{key}” must be a list of texts")
    return tuple(map(str, items))


def _table(file: RuleFile, key: str) -> dict[str, str]:
    value = file.values.get(key, {}) or {}
    if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
        raise file.mistake(key, f"“{key}” must be a table from texts to texts")
    return {name: str(item) for name, item in value.items()}


def _flag(file: RuleFile, key: str, *, default: bool) -> bool:
    value = file.values.get(key)
    if value is None or value == "":
        return default
    flag = _FLAGS.get(value.lower()) if isinstance(value, str) else None
    if flag is None:
        raise file.mistake(key, f"“{key}” must be true or false, not “{value}”")
    return flag


def _number(file: RuleFile, key: str, default: float) -> float:
    value = file.values.get(key)
    if value is None or value == "":
        return default
    try:
        number = float(str(value))
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise file.mistake(key, f"“{key}” must be a number, not “{value}”")
    return number


_READ: dict[Kind, Callable[[RuleFile, str], Any]] = {
    "text": _text,
    "texts": _texts,
    "table": _table,
    "flag": lambda file, key: _flag(file, key, default=False),
    "number": lambda file, key: _number(file, key, 0),
}

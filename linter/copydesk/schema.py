"""JSON Schemas: of the configuration, for editors that complete and check it, and of the JSON report."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from copydesk.config.settings import EXTENDS, SETTINGS
from copydesk.problem import SEVERITIES
from copydesk.rules import Rule

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_OFFSET = {"type": "integer", "minimum": 0}
_COUNTED = {"type": "integer", "minimum": 1}
_TEXT = {"type": "string"}
_SEVERITY = {"enum": list(reversed(SEVERITIES))}
_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string"}


def configuration(rules: Iterable[Rule]) -> dict[str, Any]:
    """The schema of copydesk.toml: every setting, and the options of these rules; other rules may bring their own."""
    properties = {setting.key: {"description": setting.doc, **setting.kind.schema} for setting in (EXTENDS, *SETTINGS)}
    properties["rules"] |= {"properties": {rule.name: _table(rule) for rule in rules}}
    return {"$schema": _DRAFT, "title": "The configuration of copydesk", **_object(properties, ())}


def report() -> dict[str, Any]:
    """The schema of the JSON report; keys may be added to it, so a reader passes over those that it does not know."""
    place = _open({"line": _COUNTED, "column": _COUNTED, "offset": _OFFSET})
    edit = _open({"start": _OFFSET, "end": _OFFSET, "text": _TEXT})
    edits = {"type": "array", "items": edit, "minItems": 1}
    fix = _open({"safety": {"enum": ["safe", "unsafe"]}, "edits": edits})
    no_or = {"fix": {"anyOf": [fix, {"type": "null"}]}}
    also = _open({"path": _TEXT, "message": _TEXT, "start": place, "end": place, **no_or})
    problem = _open(
        {
            "path": _TEXT,
            "rule": _TEXT,
            "family": _TEXT,
            "severity": _SEVERITY,
            "message": _TEXT,
            "start": place,
            "end": place,
            "suggestions": {"type": "array", "items": _TEXT},
            **no_or,
            "also": {"anyOf": [also, {"type": "null"}]},
        }
    )
    return {"$schema": _DRAFT, "title": "What copydesk found", "type": "array", "items": problem}


def _table(rule: Rule) -> dict[str, Any]:
    """The table of a rule: its severity and its options, whose kinds are those of their defaults."""
    options = {name: {**_kind(default), "default": _plain(default)} for name, default in rule.options.items()}
    return {"description": rule.summary, **_object({"severity": _SEVERITY, **options}, ())}


def _kind(default: object) -> dict[str, Any]:
    if isinstance(default, StrEnum):
        return {"enum": [choice.value for choice in type(default)]}
    if isinstance(default, list | tuple | frozenset):
        kinds = {_TYPES[type(item)] for item in default} or {"string"}
        return {"type": "array", "items": {"type": kinds.pop()}} if len(kinds) == 1 else {"type": "array"}
    return {"type": _TYPES.get(type(default), "object")}


def _plain(default: object) -> object:
    """A default as JSON holds it."""
    if isinstance(default, frozenset):
        return sorted(default)
    if isinstance(default, StrEnum):
        return default.value
    return list(default) if isinstance(default, tuple) else default


def _object(properties: Mapping[str, Any], required: Iterable[str], *, others: bool = False) -> dict[str, Any]:
    needed = {"required": list(required)} if required else {}
    return {"type": "object", "properties": dict(properties), **needed, "additionalProperties": others}


def _open(properties: Mapping[str, Any]) -> dict[str, Any]:
    """An object that has all these keys, and may have others."""
    return _object(properties, properties, others=True)

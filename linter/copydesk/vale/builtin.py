"""The rules of the style `Vale`, which are part of Vale itself: spelling, repetition, and the vocabulary's own."""

from collections.abc import Iterator
from pathlib import Path

from copydesk.vale.styles_path import Shelf
from copydesk.vale.yaml_files import RuleFile, Value

STYLE = "Vale"

_SPELLING: dict[str, Value] = {
    "extends": "spelling",
    "message": "Did you really mean '%s'?",
    "level": "error",
    "action": {"name": "suggest", "params": ["spellings"]},
}
_REPETITION: dict[str, Value] = {
    "extends": "repetition",
    "message": "'%s' is repeated!",
    "level": "error",
    "ignorecase": "true",
    "alpha": "true",
    "action": {"name": "edit", "params": ["truncate", " "]},
    "tokens": [r"[^\s.!?]+"],
}
_TERMS: dict[str, Value] = {
    "extends": "substitution",
    "message": "Use '%s' instead of '%s'.",
    "level": "error",
    "ignorecase": "true",
    "vocab": "false",
}
_AVOID: dict[str, Value] = {"extends": "existence", "message": "Avoid using '%s'.", "level": "error"}


def rules(shelf: Shelf, origin: Path) -> Iterator[tuple[str, RuleFile]]:
    """The rules of the style, as files would define them; those of the vocabulary only where that holds a term."""
    found = {"Spelling": _SPELLING, "Repetition": _REPETITION}
    if shelf.accepted:
        found["Terms"] = {**_TERMS, "swap": {term: term for term in shelf.accepted}}
    if shelf.rejected:
        found["Avoid"] = {**_AVOID, "tokens": list(shelf.rejected)}
    for name, values in found.items():
        yield f"{STYLE}.{name}", RuleFile(origin, values, dict.fromkeys(values, 1))

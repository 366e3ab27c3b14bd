"""The rules of the style `Vale`, which are part of Vale itself: spelling, repetition, and the vocabulary's own."""

from collections.abc import Iterator
from pathlib import Path

from copydesk.vale.styles_path import Shelf
from copydesk.vale.yaml_files import Mapping, Value

STYLE = "Vale"


def rules(shelf: Shelf, origin: Path) -> Iterator[tuple[str, Mapping]]:
    """The rules of the style, as files would define them; those of the vocabulary only where that holds a term."""
    yield _rule(
        "Spelling",
        origin,
        {
            "extends": "spelling",
            "message": "Did you really mean '%s'?",
            "level": "error",
            "action": {"name": "suggest", "params": ["spellings"]},
        },
    )
    yield _rule(
        "Repetition",
        origin,
        {
            "extends": "repetition",
            "message": "'%s' is repeated!",
            "level": "error",
            "ignorecase": "true",
            "alpha": "true",
            "action": {"name": "edit", "params": ["truncate", " "]},
            "tokens": [r"[^\s.!?]+"],
        },
    )
    if shelf.accepted:
        yield _rule(
            "Terms",
            origin,
            {
                "extends": "substitution",
                "message": "Use '%s' instead of '%s'.",
                "level": "error",
                "ignorecase": "true",
                "vocab": "false",
                "swap": {term: term for term in shelf.accepted},
            },
        )
    if shelf.rejected:
        yield _rule(
            "Avoid",
            origin,
            {
                "extends": "existence",
                "message": "Avoid using '%s'.",
                "level": "error",
                "tokens": list(shelf.rejected),
            },
        )


def _rule(name: str, origin: Path, values: dict[str, Value]) -> tuple[str, Mapping]:
    return f"{STYLE}.{name}", Mapping(origin, values, dict.fromkeys(values, 1))

"""Kinds of values that settings and the keys of styles take: in words, as a test, and as a JSON Schema for editors."""

from collections.abc import Callable, Mapping
from typing import Any

from copydesk.named_tuple import NamedTuple
from copydesk.problem import SEVERITIES


class Kind(NamedTuple):
    """A kind of value: `expects` says in words what `accepts` demands, `schema` says it to an editor.

    `choices` are the texts that it takes, where it takes only some; `keys` are those of its tables.
    """

    expects: str
    accepts: Callable[[Any], bool]
    schema: Mapping[str, Any] = {}
    choices: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and "\0" not in value  # which no path, name or pattern can have


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def is_count(value: Any) -> bool:
    """Whether a value is a whole number from 0."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_size(value: Any) -> bool:
    return is_count(value) and value > 0


_OF_VALE = ("styles-path", "styles", "vocab", "min-alert-level")


def _is_vale(value: Any) -> bool:
    if not isinstance(value, dict):
        return _is_text(value)
    kinds = {"styles": _is_texts, "vocab": _is_texts}
    return value.keys() <= {*_OF_VALE} and all(kinds.get(key, _is_text)(item) for key, item in value.items())


def _one_of(names: tuple[str, ...]) -> Kind:
    expects = "one of " + ", ".join(f'"{name}"' for name in names)
    return Kind(expects, lambda value: value in names, {"enum": list(names)})


_TEXT_SCHEMA = {"type": "string"}
_TEXTS_SCHEMA = {"type": "array", "items": _TEXT_SCHEMA}

TEXTS = Kind("a list of texts", _is_texts, _TEXTS_SCHEMA)
FLAG = Kind("true or false", lambda value: isinstance(value, bool), {"type": "boolean"})
PATH = Kind("a path", _is_text, _TEXT_SCHEMA)
PATHS = Kind(
    "a path, or a list of paths",
    lambda value: _is_text(value) or _is_texts(value),
    {"anyOf": [_TEXT_SCHEMA, _TEXTS_SCHEMA]},
)
SIZE = Kind("a number of bytes", _is_size, {"type": "integer", "exclusiveMinimum": 0})
SEVERITY = _one_of(SEVERITIES[::-1])
LANGUAGES = {
    "en": "English", "de": "German", "es": "Spanish", "eu": "Basque", "fr": "French", "it": "Italian",
    "lv": "Latvian", "nl": "Dutch", "pt": "Portuguese", "ru": "Russian",
}  # fmt: skip
"""The languages of which the words are known."""
_CODES = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee"
    " el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is"
    " it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms"
    " mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk"
    " sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi"
    " yo za zh zu".split()
)
"""The codes of ISO 639-1."""

LANGUAGE = Kind(
    'a code of two letters such as "en", "de" or "pl"', lambda value: value in _CODES, {"enum": sorted(_CODES)}
)
NAMES_BY_PATTERN = Kind(
    "a table from patterns to lists of rules or families",
    lambda value: isinstance(value, dict) and all(_is_texts(names) for names in value.values()),
    {"type": "object", "additionalProperties": _TEXTS_SCHEMA},
)
TABLES = Kind(
    "a table from rules to tables of their options",
    lambda value: isinstance(value, dict) and all(isinstance(table, dict) for table in value.values()),
    {"type": "object", "additionalProperties": {"type": "object"}},
)
VALE = Kind(
    "a path, or a table with styles-path, styles, vocab and min-alert-level",
    _is_vale,
    {
        "anyOf": [
            _TEXT_SCHEMA,
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "styles-path": _TEXT_SCHEMA,
                    "styles": _TEXTS_SCHEMA,
                    "vocab": _TEXTS_SCHEMA,
                    "min-alert-level": _TEXT_SCHEMA,
                },
            },
        ]
    },
    keys=_OF_VALE,
)

"""Files of tables: TOML, YAML, and JSON with comments."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from copydesk import toml
from copydesk.paths import why
from copydesk.style.mistakes import FileError


def text_of(path: Path) -> str:
    """The text of a file; old dictionaries are in Latin-1. Raises FileError if it cannot be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileError(path, f"cannot be read: {why(error)}") from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def table(path: Path) -> Mapping[str, Any]:
    """The table in a file. Raises FileError if it is not valid, or holds something else."""
    text = text_of(path)
    if path.suffix == ".toml":
        found = _toml(text, path)
    elif path.suffix in (".yaml", ".yml"):
        found = _yaml(text, path)
    else:
        found = _json(text, path)
    if not isinstance(found, dict):
        raise FileError(path, "it must hold a table of settings")
    return found


def texts(found: Mapping[str, Any], key: str, path: Path) -> list[str]:
    """A list of texts under a key, or one text. Raises FileError for anything else."""
    value = found.get(key, [])
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise FileError(path, f"“{key}” must be a list of texts")
    return items


def inner(found: object, *keys: str) -> Mapping[str, Any]:
    """The table under some keys, each in the one before; an empty one where anything else stands."""
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}


def tables(found: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """The tables in a list under a key; what else stands there is passed over."""
    items = found.get(key)
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _toml(text: str, path: Path) -> Any:
    try:
        return toml.table(text)
    except toml.TomlError as error:
        raise FileError(path, f"not valid TOML: {error}") from None


def _yaml(text: str, path: Path) -> Any:
    import yaml

    from copydesk.yaml_errors import YamlError, raising_yaml_errors

    try:
        with raising_yaml_errors():
            return yaml.safe_load(text) or {}
    except YamlError as error:
        raise FileError(path, f"not valid YAML: {error}", error.line(text)) from None


def _json(text: str, path: Path) -> Any:
    from json import JSONDecodeError

    from copydesk.wordlists import jsonc

    try:
        return jsonc.loads(text)
    except RecursionError:
        raise FileError(path, "not valid JSON: it is nested too deeply") from None
    except JSONDecodeError as error:
        raise FileError(path, f"not valid JSON: {error.msg}", error.lineno) from None
    except ValueError as error:  # a number of thousands of digits
        raise FileError(path, f"not valid JSON: {error}") from None

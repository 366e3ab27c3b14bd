"""A rule that extends another rule: `extends: Google.WordList`, with keys of its own and edits of the other's."""

from collections.abc import Callable

from copydesk.vale.yaml_files import RuleFile, Value

_DEEPEST = 16


def flattened(file: RuleFile, found: Callable[[str], RuleFile | None], depth: int = 0) -> RuleFile:
    """A rule's keys with those of the rule that it extends under them; `key+` adds to a key, `key-` takes away.

    Raises ValeError if the other rule is not there, or leads back to this one.
    """
    extends = file.values.get("extends")
    if not isinstance(extends, str) or "." not in extends:
        return file
    other = found(extends)
    if other is None:
        raise file.mistake("extends", f"there is no rule “{extends}” to extend")
    if depth > _DEEPEST:
        raise file.mistake("extends", f"“{extends}” leads back to itself")
    base = flattened(other, found, depth + 1)
    values = dict(base.values)
    for key, value in file.values.items():
        name = key.rstrip("+-")
        if key != "extends":
            values[name] = _combined(values.get(name), key[len(name) :], value)
    return RuleFile(file.path, values, {**dict.fromkeys(values, 1), **file.lines})


def _combined(before: Value | None, sign: str, value: Value) -> Value:
    if not sign or before is None:
        return value
    if isinstance(before, dict):
        if sign == "+":
            return {**before, **value} if isinstance(value, dict) else before
        return {key: item for key, item in before.items() if key not in value}
    old = before if isinstance(before, list) else [before]
    new = value if isinstance(value, list) else [value]
    return [*old, *new] if sign == "+" else [item for item in old if item not in new]

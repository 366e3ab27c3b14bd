"""The YAML of Vale's rules, read as Go reads it: a text stays a text, whatever it looks like."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.vale.mistakes import ValeError, text_of

if TYPE_CHECKING:
    import yaml

Value = str | list["Value"] | dict[str, "Value"]

_UNKNOWN_ESCAPE = "unknown escape character"


@dataclass(frozen=True, slots=True)
class RuleFile:
    """The keys of a rule's file, in lower case as Vale reads them, with their values and the lines they stand on."""

    path: Path
    values: dict[str, Value]
    lines: dict[str, int]

    def mistake(self, key: str, message: str) -> ValeError:
        """An error at a key, or at the file's first line if that is not there."""
        return ValeError(self.path, message, self.lines.get(key, 1))


def read(path: Path) -> RuleFile:
    """The keys of a rule's file. Raises ValeError if it cannot be read or holds something else."""
    return parsed(text_of(path), path)


def parsed(text: str, path: Path) -> RuleFile:
    """The keys that a rule's text holds."""
    import yaml

    node = _node(text, path)
    if not isinstance(node, yaml.MappingNode):
        raise ValeError(path, "a rule must be a table of keys such as “extends” and “message”", 1)
    values: dict[str, Value] = {}
    lines: dict[str, int] = {}
    for key, value in node.value:
        name = str(key.value).lower()
        lines[name] = key.start_mark.line + 1
        try:
            values[name] = _value(value)
        except RecursionError:  # an alias may stand in what it is an alias of
            raise ValeError(path, f"“{name}” has no end, or is nested too deeply", lines[name]) from None
    return RuleFile(path, values, lines)


def _node(text: str, path: Path) -> "yaml.Node | None":
    """The tree of a text. Raises ValeError for one that is no YAML."""
    import yaml

    try:
        return yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError:
        return _strict_node(text, path)


def _strict_node(text: str, path: Path) -> "yaml.Node | None":
    """The same by the reader that tells places in characters, of a text that the fast one does not take.

    Go reads a backslash before an apostrophe in double quotation marks, which YAML knows nothing of: so does this.
    """
    import yaml

    from copydesk.yaml_errors import YamlError, raising_yaml_errors

    while True:
        try:
            with raising_yaml_errors():
                return yaml.compose(text, Loader=yaml.SafeLoader)
        except YamlError as error:
            at = error.offset
            if at and _UNKNOWN_ESCAPE in str(error) and text.startswith("'", at):
                text = text[: at - 1] + text[at:]
                continue
            raise ValeError(path, f"not valid YAML: {error}", error.line(text)) from None


def _value(node: "yaml.Node") -> Value:
    """The value of a node: texts, and lists and tables of them. Nothing at all is an empty text."""
    import yaml

    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _value(value) for key, value in node.value}
    return "" if node.tag.endswith(":null") else str(node.value)

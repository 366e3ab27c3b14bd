"""What PyYAML raises for a text that it cannot read, as one error that says what is wrong and where."""

from collections.abc import Iterator
from contextlib import contextmanager

import yaml


class YamlError(ValueError):
    """A text that is no YAML, or a value in it that is not what its tag says; `offset` is where, if that is known."""

    def __init__(self, message: str, offset: int | None = None) -> None:
        super().__init__(message)
        self.offset = offset

    def line(self, text: str) -> int | None:
        """The line of the text on which that is, from 1, where it is known."""
        return None if self.offset is None else text.count("\n", 0, self.offset) + 1


@contextmanager
def raising_yaml_errors() -> Iterator[None]:
    """Raise YamlError for whatever PyYAML raises in the block."""
    try:
        yield
    except RecursionError:
        raise YamlError("it is nested too deeply") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
        raise YamlError(problem, mark.index if mark else getattr(error, "position", None)) from None
    except ValueError as error:  # a day that no calendar knows
        raise YamlError(str(error)) from None
    except (AttributeError, LookupError):  # `!!timestamp soon`, `!!bool perhaps`, `!!int ""`
        raise YamlError("a value is not what its tag says") from None

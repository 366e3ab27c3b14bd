"""Messages and right forms with places to fill in, such as `{found}` or `{1}`."""

from collections.abc import Container, Mapping

from copydesk.patterns import Regex
from copydesk.style.mistakes import Keys, MistakeError

_FIELD = Regex(r"\{(\w+)\}")


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with the values at their places; other braces stay as they are."""
    return _FIELD.sub(lambda match: values.get(match[1], match[0]), template) if "{" in template else template


def verify(template: str, names: Container[str], at: Keys) -> None:
    """Raise MistakeError for a place that nothing will fill."""
    for name in _FIELD.findall(template):
        if name not in names:
            raise MistakeError(at, f"there is nothing to put in for “{{{name}}}”")

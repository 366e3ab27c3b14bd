"""Vale packages made for a test, and what their rules find."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

from copydesk.config import Config
from copydesk.desk import Fixing, Result, check_text
from copydesk.registry import Registry
from copydesk.vale.loading import Loaded, load

INI = """
StylesPath = styles
MinAlertLevel = suggestion
[*]
BasedOnStyles = House
"""


@dataclass(frozen=True)
class Package:
    """A folder with a Vale configuration, loaded."""

    folder: Path
    loaded: Loaded

    def result(self, text: str, path: str = "a.md", fixing: Fixing | None = None) -> Result:
        """What the rules make of a text; none of them fails."""
        registry = Registry.of("vale", *self.loaded.rules)
        config = Config(fail_on="info", root=str(self.folder))
        return check_text(dedent(text), str(self.folder / path), registry, config, fixing or Fixing())

    def found(self, text: str, path: str = "a.md") -> list[str]:
        """The places that the rules mark, as they are written."""
        result = self.result(text, path)
        assert not result.failures
        return [problem.excerpt.marked for problem in result.problems]

    def said(self, text: str, path: str = "a.md") -> list[str]:
        """The messages of the rules."""
        result = self.result(text, path)
        assert not result.failures
        return [problem.message for problem in result.problems]

    def fixed(self, text: str) -> str:
        """The text with all fixes made."""
        change = self.result(text, fixing=Fixing(safe=True, unsafe=True)).change
        return change.after if change else dedent(text)


def package(folder: Path, rules: Mapping[str, str], ini: str = INI, files: Mapping[str, str] | None = None) -> Package:
    """A configuration with these rules of the style `House`, or of another where the name has a slash."""
    written = {f"styles/{name if '/' in name else f'House/{name}'}.yml": text for name, text in rules.items()}
    for name, text in {".vale.ini": ini, **written, **(files or {})}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
    (folder / "styles").mkdir(exist_ok=True)
    return Package(folder, load(str(folder / ".vale.ini"), folder / "copydesk.toml", root=str(folder)))


def one(folder: Path, rule: str, **more: Mapping[str, str]) -> Package:
    """A configuration with one rule."""
    return package(folder, {"Rule": rule}, **more)  # type: ignore[arg-type]

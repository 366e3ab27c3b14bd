"""Modules that are kept in one file: they are those that lie in the folder, changed or not."""

import os
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from copydesk.kept_modules import Finder
from copydesk.kept_values import KeptValues
from copydesk_rules import RULES

_NAME = "copydesk_rules.word_of_the_day"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The source of a module, as it was when it was kept."""
    path = tmp_path / "word_of_the_day.py"
    path.write_text("WORD = 'bridge'\n")
    return path


@pytest.fixture
def kept(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with that module."""
    path = tmp_path / "modules-1"
    finder = Finder(KeptValues(path))
    assert finder.find_spec(_NAME, [str(tmp_path)]) is None
    spec = spec_from_file_location(_NAME, source)
    assert spec
    monkeypatch.setitem(sys.modules, _NAME, module_from_spec(spec))
    finder.save()
    return path


def _module(kept: Path, folder: Path, name: str = _NAME) -> ModuleType | None:
    spec = Finder(KeptValues(kept)).find_spec(name, [str(folder)])
    if spec is None or spec.loader is None:
        return None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_module_is_that_of_the_source(source: Path, kept: Path, tmp_path: Path) -> None:
    module = _module(kept, tmp_path)
    assert module
    assert (module.WORD, module.__name__, module.__file__) == ("bridge", _NAME, str(source))
    assert module.__spec__
    assert module.__spec__.parent == "copydesk_rules"


def test_module_that_changed_is_read_anew(source: Path, kept: Path, tmp_path: Path) -> None:
    written = source.stat()
    source.write_text("WORD = 'ferry'\n")
    assert _module(kept, tmp_path) is None
    source.write_text("WORD = 'tunnel'\n")
    os.utime(source, ns=(written.st_atime_ns, written.st_mtime_ns + 1))
    assert _module(kept, tmp_path) is None


def test_module_has_what_it_has(kept: Path, tmp_path: Path) -> None:
    module = _module(kept, tmp_path)
    assert not hasattr(module, "__path__")
    with pytest.raises(AttributeError, match="ferry"):
        module.ferry  # type: ignore[union-attr]  # noqa: B018


def test_no_module_has_a_function_for_attributes_that_it_has_not() -> None:
    ours = {name: module for name, module in sys.modules.items() if name.startswith("copydesk")}
    assert len(ours) > len(RULES)
    assert not [name for name, module in ours.items() if "__getattr__" in vars(module)]


def test_modules_are_added_to_those_that_are_there_still(source: Path, kept: Path, tmp_path: Path) -> None:
    gone, other = (tmp_path / f"{name}.py" for name in ("gone", "other"))
    for path in (gone, other):
        path.write_text(f"WORD = '{path.stem}'\n")
        finder = Finder(KeptValues(kept))
        name = f"copydesk_rules.{path.stem}"
        finder.find_spec(name, [str(tmp_path)])
        spec = spec_from_file_location(name, path)
        assert spec
        with pytest.MonkeyPatch.context() as patched:
            patched.setitem(sys.modules, name, module_from_spec(spec))
            finder.save()
        gone.unlink(missing_ok=True)
    found = KeptValues(kept).get("copydesk_rules")
    assert sorted(file for file, *_ in found.values()) == [str(other), str(source)]


def test_module_that_is_gone_is_not_found(source: Path, kept: Path, tmp_path: Path) -> None:
    source.unlink()
    assert _module(kept, tmp_path) is None


@pytest.mark.parametrize("name", ["word_of_the_day", "acme.word_of_the_day", "copydesk_rules_of_ours.word_of_the_day"])
def test_modules_of_others_are_left_to_python(name: str, kept: Path, tmp_path: Path) -> None:
    assert _module(kept, tmp_path, name) is None


def test_module_of_another_installation_is_not_taken(kept: Path, tmp_path: Path) -> None:
    assert _module(kept, tmp_path / "other") is None


def test_damaged_module_is_read_anew(kept: Path, tmp_path: Path) -> None:
    kept.write_bytes(kept.read_bytes()[:-3] + b"abc")
    assert _module(kept, tmp_path) is None


def _read_by_python(folder: Path, **variables: str) -> int:
    """How many modules of the rules Python itself reads in a run that finds a slip."""
    (folder / "a.md").write_text("It said that the the bridge would be closed.\n")
    around = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), **variables}
    command = [sys.executable, "-v", "-m", "copydesk", "check", "--isolated", "--no-cache", "a.md"]
    done = subprocess.run(command, cwd=folder, env=around, capture_output=True, text=True, check=False)
    assert "doubled-word" in done.stdout
    return sum("code object from" in line and "copydesk_rules" in line for line in done.stderr.splitlines())


def test_run_takes_the_rules_from_the_file(tmp_path: Path) -> None:
    assert _read_by_python(tmp_path, PYTHONDONTWRITEBYTECODE="") > 200
    assert _read_by_python(tmp_path) <= 1


def test_nothing_is_kept_where_bytecode_is_not_wanted(tmp_path: Path) -> None:
    assert _read_by_python(tmp_path, PYTHONDONTWRITEBYTECODE="1") > 200
    assert not list(tmp_path.glob("cache/copydesk/modules-*"))

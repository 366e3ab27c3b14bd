"""Compiled expressions that are kept: they are those of `re.compile`, and no file of them can do harm."""

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from copydesk import Regex, kept_patterns
from copydesk.kept_patterns import Shelf
from copydesk.kept_values import KeptValues
from copydesk_rules import RULES

_EXPRESSIONS = [
    pytest.param(r"(?P<day>\d+) (?P<month>[A-Z]\w+)|(x)", 0, id="groups with and without names"),
    pytest.param(r"(?i)ſtraße", 0, id="flags in the source"),
    pytest.param(r"^a.b$", re.MULTILINE | re.DOTALL, id="flags beside it"),
    pytest.param(r"(?<!\w)(['’]*+)(?:ab|cd){2,3}?\Z", 0, id="lookbehind, possessive, lazy"),
    pytest.param("[\u0370-\u052f\U0001f600]", 0, id="letters far off"),
    pytest.param("", 0, id="nothing"),
]


_COMPILER = import_module("re._compiler")
_COMPILE = _COMPILER.compile
"""What no run that a test made in this process stands behind."""


@pytest.fixture(autouse=True)
def _libraries_are_served_by_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_COMPILER, "compile", _COMPILE)


def _all_of_the_rules() -> Iterator[Regex]:
    assert RULES
    for name, module in list(sys.modules.items()):
        if name.startswith("copydesk"):
            yield from (value for value in vars(module).values() if isinstance(value, Regex))


def _is_same(pattern: re.Pattern[str], other: re.Pattern[str]) -> bool:
    return pattern == other and pattern.groupindex == other.groupindex and pattern.groups == other.groups


def _kept(path: Path) -> KeptValues:
    return KeptValues(path, 5_000)


def _not_asked(source: str, flags: int) -> None:
    pytest.fail(f"{source} is compiled again")


@pytest.mark.parametrize(("source", "flags"), _EXPRESSIONS)
def test_pattern_is_that_of_re(source: str, flags: int, tmp_path: Path) -> None:
    compiled = re.compile(source, flags)
    kept = _kept(tmp_path / "kept")
    assert _is_same(Shelf(kept).compile(source, flags), compiled)
    kept.save()
    assert _is_same(Shelf(_kept(tmp_path / "kept")).compile(source, flags), compiled)


def test_all_patterns_of_the_rules_are_those_of_re(tmp_path: Path) -> None:
    expected = {(regex._source, regex._flags): re.compile(regex._source, regex._flags) for regex in _all_of_the_rules()}
    assert len(expected) > 200
    for _ in ("made", "kept"):
        kept = _kept(tmp_path / "kept")
        assert [key for key, pattern in expected.items() if not _is_same(Shelf(kept).compile(*key), pattern)] == []
        kept.save()


def test_what_is_kept_is_not_compiled_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = _kept(tmp_path / "kept")
    Shelf(kept).compile("a+")
    kept.save()
    monkeypatch.setattr(kept_patterns, "_made", _not_asked)
    assert Shelf(_kept(tmp_path / "kept")).compile("a+").fullmatch("aaa")


def test_expressions_of_libraries_are_kept_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = "import re\nclass Reader:\n    WORD = re.compile('of a [library]+', re.IGNORECASE)"
    for made in (kept_patterns._made, _not_asked):
        with monkeypatch.context() as patched:
            patched.setattr(_COMPILER, "compile", _COMPILE)
            patched.setattr(kept_patterns, "_made", made)
            kept = _kept(tmp_path / "kept")
            kept_patterns._keep_those_of_libraries(kept)
            re.purge()
            module: dict[str, Any] = {}
            exec(library, module)  # noqa: S102 as an import does
            assert module["Reader"].WORD.fullmatch("Of a Library")
            assert re.compile(b"of [bytes]+").fullmatch(b"of bytes")
        kept.save()


def test_expressions_that_a_function_makes_are_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(kept_patterns, "_made", _not_asked)
        kept_patterns._keep_those_of_libraries(_kept(tmp_path / "kept"))
        re.purge()
        assert re.compile("a word of [an] article").fullmatch("a word of a article")
        assert re.sub("another word of [an] article", "", "another word of a article") == ""


def test_runs_add_to_what_others_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for source in ("a+", "b+"):
        kept = _kept(tmp_path / "kept")
        Shelf(kept).compile(source)
        kept.save()
    written = (tmp_path / "kept").read_bytes()
    monkeypatch.setattr(kept_patterns, "_made", _not_asked)
    kept = _kept(tmp_path / "kept")
    assert [bool(Shelf(kept).compile(source).match("b")) for source in ("a+", "b+")] == [False, True]
    kept.save()
    assert (tmp_path / "kept").read_bytes() == written


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda _: b"", id="empty"),
        pytest.param(lambda content: content[:-3], id="cut"),
        pytest.param(lambda content: content[:-3] + b"abc", id="changed"),
        pytest.param(lambda content: b"\xff\xfe" + content, id="another file"),
    ],
)
def test_damaged_file_is_made_anew(damage: object, tmp_path: Path) -> None:
    path = tmp_path / "kept"
    for _ in range(2):
        kept = _kept(path)
        assert Shelf(kept).compile("(?P<a>a)+").groupindex == {"a": 1}
        kept.save()
        whole = path.read_bytes()
        path.write_bytes(damage(whole))  # type: ignore[operator]
    path.write_bytes(whole)
    assert Shelf(_kept(path)).compile("(?P<a>a)+").groupindex == {"a": 1}


@pytest.mark.parametrize("part", ["re._parser", "re._compiler", "_sre"])
def test_python_with_other_parts_compiles_as_ever(part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def imported(name: str) -> ModuleType:
        if name == part:
            raise ImportError(name)
        return import_module(name)

    monkeypatch.setattr(kept_patterns, "import_module", imported)
    assert Shelf(_kept(tmp_path / "kept")).compile("a+").fullmatch("aaa")


def test_what_is_no_expression_is_told(tmp_path: Path) -> None:
    with pytest.raises(re.error, match="unterminated subpattern"):
        Shelf(_kept(tmp_path / "kept")).compile("(a")


def test_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    kept = _kept(tmp_path / "file" / "kept")
    assert Shelf(kept).compile("a+").fullmatch("aaa")
    kept.save()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_run_keeps_its_expressions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "a.md").write_text("It could of been.\n")
    command = [sys.executable, "-m", "copydesk", "check", "--isolated", "--no-cache", "--select", "typography", "a.md"]
    told = [subprocess.run(command, cwd=tmp_path, capture_output=True, check=False) for _ in range(2)]
    assert told[0].stdout == told[1].stdout
    (kept,) = (tmp_path / "cache" / "copydesk").glob("expressions-*")
    assert kept.stat().st_size > 1_000

"""What is wrong in a style file is shown at its place, with what was expected."""

from pathlib import Path

import pytest
from shelf import book

from copydesk.style.books import read
from copydesk.style.mistakes import StyleError

_MISTAKES = [
    ("a pattern that calls itself", "[a]\npattern = '(?R)'", "2:1: the pattern is too deep to be used"),
    ("flags that contradict each other", "[a]\npattern = '(?V1)a'", "2:1: not a pattern: VERSION0 and VERSION1"),
    ("lists without end", f"a = {'[' * 50_000}", " not valid TOML: it is nested too deeply"),
    ("a scope with one that is none", "[a]\navoid = ['x']\nscope = ['title', 'headding']", "3:19: “scope” takes"),
    ("an unknown key of the file", "linc = 'x'\n[a]\navoid = ['x']", "1:1: unknown key “linc”; did you mean “link”?"),
    ("a rule without a name", "about = 'x'\navoid = ['x']", "2:1: “avoid” belongs to a rule: write the rule's name"),
    (
        "an unknown key of a rule",
        "[a]\navoid = ['x']\nmesage = 'x'",
        "3:1: unknown key “mesage”; did you mean “message”?",
    ),
    ("an unknown kind", "[a]\navoyd = ['x']", "1:2: what the rule looks for is missing: one of avoid,"),
    ("two kinds", "[a]\navoid = ['x']\nreplace = {y = 'z'}", "3:1: a rule has either “avoid” or “replace”"),
    ("a value of the wrong kind", "\n[a]\navoid = 3", "3:1: “avoid” must be a list of phrases, not 3"),
    ("a scope that is none", "[a]\navoid = ['x']\nscope = 'headline'", '3:1: “scope” must be "title", "summary",'),
    ("a severity that is none", "[a]\navoid = ['x']\nseverity = 'bad'", '3:1: “severity” must be "error", "warning"'),
    ("a pattern that is none", "[a]\npattern = 'a('", "2:1: not a pattern: missing ) at position 2"),
    ("the second of two patterns", "[a]\npattern = [\n  'a',\n  '[',\n]", "4:3: not a pattern: "),
    ("a pattern that fits nothing", "[a]\npattern = 'a*'", "2:1: the pattern 'a*' fits nothing at all"),
    ("a group that is not there", "[a]\npattern = 'a(b)'\nwith = '{2}'", "3:1: there is nothing to put in for “{2}”"),
    (
        "a field that is not there",
        "[a]\navoid = ['a']\nmessage = '{right}'",
        "3:1: there is nothing to put in for “{right}”",
    ),
    ("a phrase that is right", "[a]\nreplace = { b = 'c', a = 'a' }", "2:22: “a” is its own right form"),
    ("a circle", "[a.replace]\na = 'b'\nb = 'a'", "2:1: the right form “b” is to be replaced itself"),
    ("an empty phrase", "[a]\nreplace = { '' = 'a' }", "2:13: the phrase is empty"),
    ("a phrase that is there twice", "[a.replace]\n'a b' = 'c'\n'a  b' = 'd'", "3:1: “a b” is there already"),
    ("an empty list", "[a]\navoid = []", "2:1: “avoid” must be a list of phrases, not []"),
    ("an example that is none", "[a]\navoid = ['a']\nbad = [{ txt = 'a' }]", "3:1: “bad” must be a list of texts,"),
    ("a name that is none", "['A rule']\navoid = ['a']", "1:2: “A rule” is no name for a rule"),
    ("an empty file", "", "1:1: there is no rule in it"),
    ("a file of comments", "# cats\n", "1:1: there is no rule in it"),
    ("a rule that is there twice", "[a]\navoid = ['a']\n[a]\n", "3:3: not valid TOML: cannot declare"),
    ("no TOML", "[a]\navoid = ['a'\n", "3:1: not valid TOML: unclosed array"),
    ("bytes that are no text", b"[a]\navoid = ['\xff']", "2: cannot be read: it is not UTF-8"),
]


@pytest.mark.parametrize(("toml", "message"), [pytest.param(*rest, id=name) for name, *rest in _MISTAKES])
def test_a_mistake_is_shown_at_its_place(toml: str | bytes, message: str, tmp_path: Path) -> None:
    with pytest.raises(StyleError) as raised:
        book(tmp_path, toml)
    assert str(raised.value).startswith(f"{tmp_path / 'house.toml'}:{message}")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("names.toml", "“names” is the name of a rule or a family"),
        ("style.toml", "“style” is the name of a rule or a family"),
        ("2026.toml", "the file's name is to be the style's name"),
    ],
)
def test_a_file_needs_a_name_of_its_own(name: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("[a]\navoid = ['a']")
    with pytest.raises(StyleError, match=message):
        read([str(path)], tmp_path, taken=frozenset({"names"}))


def test_two_files_cannot_be_one_style(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "house.toml").write_text("[a]\navoid = ['a']")
    with pytest.raises(StyleError, match=r"exists already: .*one/house\.toml"):
        read([str(tmp_path / "*" / "house.toml")], tmp_path)


def test_a_style_that_does_not_ship_is_named(tmp_path: Path) -> None:
    (tmp_path / "wire.toml").write_text("[a]\navoid = ['a']")
    with pytest.raises(StyleError, match="no style “wir”; did you mean “wire”"):
        read(["wir"], tmp_path)


def test_a_pattern_of_files_fits_one_at_least(tmp_path: Path) -> None:
    with pytest.raises(StyleError, match="no such file"):
        read([str(tmp_path / "style" / "*.toml")], tmp_path)

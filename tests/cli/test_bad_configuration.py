"""A wrong configuration is told by file, key and nearest right name; other files are checked all the same."""

import pytest
from desks import Desk

_GOOD = "It could of been worse.\n"

_WRONG = [
    pytest.param("selct = []", "unknown key “selct”; did you mean “select”?", id="a misspelt key"),
    pytest.param("wibble = 1", "unknown key “wibble”", id="a key like no other"),
    pytest.param(
        "[rules.duplicate-paragraph]\nminimum-words = -5",
        "rules.duplicate-paragraph: “minimum-words” must be 0 or more, not -5",
        id="a number below 0",
    ),
    pytest.param('ignore = "could-of"', "“ignore” must be a list of texts, not 'could-of'", id="a text for a list"),
    pytest.param(
        "max-file-size = true", "“max-file-size” must be a number of bytes, not True", id="a truth value for a number"
    ),
    pytest.param(
        'fail-on = "eror"',
        '“fail-on” must be one of "error", "warning", "info", not \'eror\'',
        id="a severity that is none",
    ),
    pytest.param(
        'rules = ["could-of"]',
        "“rules” must be a table from rules to tables of their options, not ['could-of']",
        id="a list for a table",
    ),
    pytest.param(
        'ignore = ["colud-of"]', "ignore: no rule or family “colud-of”; did you mean “could-of”?", id="a misspelt rule"
    ),
    pytest.param(
        'per-file-ignores = {"*.md" = ["speling"]}',
        "per-file-ignores.*.md: no rule or family “speling”; did you mean “spelling”?",
        id="a misspelt family",
    ),
    pytest.param(
        "[rules.colud-of]", "rules: no rule “colud-of”; did you mean “could-of”?", id="options of a misspelt rule"
    ),
    pytest.param(
        "[rules.duplicate-paragraph]\nminimum-word = 3",
        "rules.duplicate-paragraph: unknown option “minimum-word”; did you mean “minimum-words”?",
        id="a misspelt option",
    ),
    pytest.param(
        '[rules.percent-form]\nform = "pct"',
        'rules.percent-form: “form” must be one of "consistent", "%", "percent", "per cent", not \'pct\'',
        id="a choice that is none",
    ),
    pytest.param(
        '[rules.duplicate-paragraph]\nminimum-words = "3"',
        "rules.duplicate-paragraph: “minimum-words” must be a whole number, not '3'",
        id="a text for a number",
    ),
    pytest.param(
        '[rules.could-of]\nseverity = "fatal"',
        "rules.could-of: severity must be one of error, warning, info, not 'fatal'",
        id="a severity of a rule",
    ),
    pytest.param(
        'exclude = ["\\\\"]', "exclude: “\\” is not a pattern that .gitignore would take", id="a pattern that is none"
    ),
    pytest.param(
        "[per-file-ignores]\n'letters\\*.md' = []\n'letters\\news\\' = []",
        "per-file-ignores: “letters\\news\\” has a backslash before “n”: between folders write “/”",
        id="a pattern with the backslashes of Windows",
    ),
    pytest.param(
        'extend-exclude = ["drafts/", "./old/"]',
        "extend-exclude: “./old/” begins with “./”, so that it fits nothing: "
        "patterns are seen from the configuration's folder",
        id="a pattern that begins where it is",
    ),
    pytest.param(
        '[vale]\nstyle-path = "styles"',
        "vale: unknown key “style-path”; did you mean “styles-path”?",
        id="an unknown key of a table",
    ),
    pytest.param("select = [", "not valid TOML: Invalid value (at end of document)", id="TOML that ends too early"),
    pytest.param(
        'extends = "../house.toml"',
        "extends: no configuration at “../house.toml”",
        id="a file to extend that is not there",
    ),
    pytest.param(
        'extends = "copydesk.toml"', "extends: “copydesk.toml” leads back to itself", id="a file that extends itself"
    ),
    pytest.param(
        'plugins = ["acme"]',
        "plug-in “acme” is not installed (installed: none); install it or take it out of “plugins”",
        id="a plug-in that is not installed",
    ),
]


@pytest.mark.parametrize(("toml", "message"), _WRONG)
def test_wrong_configuration(toml: str, message: str, desk: Desk) -> None:
    desk.write("letters/copydesk.toml", toml)
    desk.write("letters/a.md", _GOOD)
    desk.write("good.md", _GOOD)
    done = desk.run("check", "--output-format", "concise", "letters/a.md", "letters", ".")
    assert done.err == f"copydesk: letters/copydesk.toml: {message}\n"
    assert (done.status, done.lines[0][:13]) == (2, "good.md:1:4: ")


def test_configuration_that_is_a_link_to_nothing_is_told(desk: Desk) -> None:
    desk.write("a.md", _GOOD)
    (desk.folder / "copydesk.toml").symlink_to("../house/copydesk.toml")
    done = desk.run("check")
    message = "copydesk: copydesk.toml: a symbolic link to nothing, so there is no configuration\n"
    assert (done.status, done.err) == (2, message)


@pytest.mark.parametrize("toml", ["extends = 'house.toml'", "names = 'house.toml'"])
def test_link_to_itself_is_no_configuration(toml: str, desk: Desk) -> None:
    desk.write("copydesk.toml", toml)
    (desk.folder / "house.toml").symlink_to("house.toml")
    done = desk.run("check")
    message = "copydesk: house.toml: a symbolic link to nothing, so there is no configuration\n"
    assert (done.status, done.err) == (2, message)


def test_file_that_is_extended_is_named_where_it_is_wrong(desk: Desk) -> None:
    desk.write("house.toml", "selct = []")
    desk.write("copydesk.toml", 'extends = "house.toml"')
    assert desk.run("check").err == "copydesk: house.toml: unknown key “selct”; did you mean “select”?\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b"\xff", "cannot be read: it is not UTF-8", id="Latin-1"),
        pytest.param(b"tool = 1", "no [tool.copydesk] in it, so there is no configuration", id="no tables of tools"),
        pytest.param(b"[tool]\ncopydesk = 1", "“tool.copydesk” must be a table, not 1", id="no table of settings"),
    ],
)
def test_wrong_pyproject(content: bytes, message: str, desk: Desk) -> None:
    desk.write("pyproject.toml", content)
    done = desk.run("check", "--config", "pyproject.toml")
    assert (done.status, done.err) == (2, f"copydesk: pyproject.toml: {message}\n")


def test_configuration_that_is_not_there(desk: Desk) -> None:
    done = desk.run("check", "--config", "ci/desk.toml")
    assert (done.status, done.err) == (2, "copydesk: ci/desk.toml: no such file, so there is no configuration\n")
    assert desk.run("check", "--config", ".").err == "copydesk: .: it is a folder, so there is no configuration\n"


def test_configuration_with_a_byte_order_mark_is_read(desk: Desk) -> None:
    desk.write("copydesk.toml", '\ufeffignore = ["could-of"]')
    desk.write("a.md", _GOOD)
    assert desk.run("check").status == 0


@pytest.mark.parametrize("option", ["--select", "--ignore", "--extend-select"])
def test_unknown_rule_on_the_command_line(option: str, desk: Desk) -> None:
    done = desk.run("check", option, "dates,colud-of")
    key = option.removeprefix("--").replace("_", "-")
    assert done.err == f"copydesk: command line: {key}: no rule or family “colud-of”; did you mean “could-of”?\n"
    assert done.status == 2


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        pytest.param(
            f"words = ['{'a' * 300}/b']", "there is no such word list; correct the path in “words”", id="words"
        ),
        pytest.param(
            f"vale = '{'a' * 300}/b'", "there is no such Vale configuration; correct the path in “vale”", id="vale"
        ),
        pytest.param(f"styles = ['{'a' * 300}/b.toml']", "styles: no such file: ", id="styles"),
        pytest.param(f"roots = ['{'a' * 300}/b']", "roots: no folder “", id="roots"),
    ],
)
def test_path_that_the_system_does_not_take_is_not_there(toml: str, message: str, desk: Desk) -> None:
    desk.write("copydesk.toml", toml)
    desk.write("a.md", _GOOD)
    done = desk.run("check")
    assert done.status == 2
    assert message in done.err


@pytest.mark.parametrize("command", [["explain", "could-of"], ["rules"], ["check", "--show-settings"], ["check", "-"]])
def test_every_command_tells_of_a_wrong_configuration(command: list[str], desk: Desk) -> None:
    desk.write("copydesk.toml", "selct = []")
    done = desk.run(*command)
    assert (done.status, done.out) == (2, "")
    assert done.err == "copydesk: copydesk.toml: unknown key “selct”; did you mean “select”?\n"

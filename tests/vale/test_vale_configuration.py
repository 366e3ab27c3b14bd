"""`.vale.ini`: which rules run where, at what level, with which vocabulary; and what is said of mistakes in it."""

from pathlib import Path

import pytest
from valepackages import Package, package

from copydesk.vale.loading import load
from copydesk.vale.mistakes import ValeError

_VERY = "extends: existence\nmessage: \"No '%s'\"\ntokens: [very]\n"
_QUITE = "extends: existence\nmessage: \"No '%s'\"\nlevel: error\ntokens: [quite]\n"
_RULES = {"Very": _VERY, "Quite": _QUITE, "Other/So": "extends: existence\nmessage: m\ntokens: [so]\n"}
_TEXT = "very quite so"
_TOP = "StylesPath = styles\nMinAlertLevel = suggestion\n"


def _levels(found: Package, path: str = "a.md") -> dict[str, str]:
    return {problem.rule: problem.severity for problem in found.result(_TEXT, path).problems}


@pytest.mark.parametrize(
    ("sections", "path", "levels"),
    [
        pytest.param("[*]\nBasedOnStyles = House", "a.md", {"House.Very": "warning", "House.Quite": "error"}, id="style"),
        pytest.param("[*]\nBasedOnStyles = House, Other", "a.md",
                     {"House.Very": "warning", "House.Quite": "error", "Other.So": "warning"}, id="styles"),
        pytest.param("[*]\nBasedOnStyles = House\nHouse.Very = NO", "a.md", {"House.Quite": "error"}, id="a rule off"),
        pytest.param("[*]\nBasedOnStyles = House\nHouse.Very = suggestion\nHouse.Quite = warning # why", "a.md",
                     {"House.Very": "info", "House.Quite": "warning"}, id="levels, and a remark after one"),
        pytest.param("[*]\nHouse.Very = YES", "a.md", {"House.Very": "warning"}, id="a rule without its style"),
        pytest.param("[*]\nBasedOnStyles = House\nHouse = suggestion\nHouse.Quite = error", "a.md",
                     {"House.Very": "info", "House.Quite": "error"}, id="a level of a style"),
        pytest.param("[*.md]\nBasedOnStyles = House\n[*.txt]\nBasedOnStyles = Other", "a.txt",
                     {"Other.So": "warning"}, id="by the file's name"),
        pytest.param("[*]\nBasedOnStyles = House\n[news/*]\nBasedOnStyles = Other", "news/b/a.md",
                     {"Other.So": "warning"}, id="a later section replaces the styles, and * spans folders"),
        pytest.param("[*]\nBasedOnStyles = House\n[news/*]\nHouse.Very = NO", "news/a.md", {"House.Quite": "error"},
                     id="but keeps what it says nothing of"),
        pytest.param("[*]\nBasedOnStyles = House\n[news/*]\nHouse.Very = NO", "a.md",
                     {"House.Very": "warning", "House.Quite": "error"}, id="and holds nowhere else"),
        pytest.param("[*.{txt,md}]\nBasedOnStyles = Other", "a.md", {"Other.So": "warning"}, id="alternatives"),
        pytest.param("[!*.md]\nBasedOnStyles = Other", "a.md", {}, id="all others"),
        pytest.param("[[ab].m?]\nBasedOnStyles = Other", "a.md", {"Other.So": "warning"}, id="sets"),
        pytest.param("[*]\nBasedOnStyles = \\\nHouse, \\\nOther\nHouse = NO", "a.md", {"Other.So": "warning"}, id="lines"),
    ],
)  # fmt: skip
def test_what_runs(sections: str, path: str, levels: dict[str, str], tmp_path: Path) -> None:
    assert _levels(package(tmp_path, _RULES, _TOP + sections), path) == levels


def test_the_least_level(tmp_path: Path) -> None:
    ini = "StylesPath = styles\nMinAlertLevel = error\n[*]\nBasedOnStyles = House"
    assert _levels(package(tmp_path, _RULES, ini)) == {"House.Quite": "error"}


def test_a_parameter_of_a_rule(tmp_path: Path) -> None:
    ini = f"{_TOP}[*]\nBasedOnStyles = House\nHouse.Commas[max] = 3"
    rule = "extends: occurrence\nmessage: '%s'\nmax: 1\ntoken: ','"
    assert package(tmp_path, {"Commas": rule}, ini).said("a, b, c, d\n\na, b, c, d, e") == ["4"]


def test_folders_are_part_of_a_rules_name(tmp_path: Path) -> None:
    rules = {"House/dates/Time": _VERY, "House/_old/Time": "broken: [", "House/.git/Time": "broken: ["}
    assert [rule.name for rule in package(tmp_path, rules).loaded.rules] == ["House.dates.Time"]


def test_packages_settings_come_first(tmp_path: Path) -> None:
    files = {"styles/.vale-config/0-House.ini": "[*]\nBasedOnStyles = House\nHouse.Very = NO\n"}
    found = package(tmp_path, _RULES, f"{_TOP}[*]\nHouse.Quite = warning", files)
    assert _levels(found) == {"House.Quite": "warning"}


def test_what_is_not_to_be_read(tmp_path: Path) -> None:
    ini = f"{_TOP}[*.md]\nBasedOnStyles = House\nTokenIgnores = (\\$[^$]+\\$), \\bv{{1\\,2}}ery\\b\n"
    found = package(tmp_path, {"Quite": _QUITE, "Very": _VERY}, ini)
    assert found.found("very quite $quite$ quite") == ["quite", "quite"]


_VOCABULARY = {
    "styles/config/vocabularies/Base/accept.txt": "# names\nJavaScript\n[pP]ython\nmea culpa\n",
    "styles/config/vocabularies/Base/reject.txt": "whizbang\n",
}


def test_vocabulary(tmp_path: Path) -> None:
    rules = {"Words": "extends: existence\nmessage: '%s'\ntokens: ['[jJ]ava[sS]cript', culpa, '[pP]ython']\n"}
    ini = f"{_TOP}Vocab = Base\n[*]\nBasedOnStyles = House\nVale.Terms = YES\nVale.Avoid = YES\nVale = NO\n"
    found = package(tmp_path, rules, ini.replace("Vale = NO\n", ""), _VOCABULARY)
    problems = found.result("JavaScript, Javascript, Python, python, mea culpa, culpa, whizbang").problems
    assert [(problem.rule, problem.excerpt.marked, problem.message) for problem in problems] == [
        ("House.Words", "Javascript", "Javascript"),
        ("Vale.Terms", "Javascript", "Use 'JavaScript' instead of 'Javascript'."),
        ("House.Words", "culpa", "culpa"),
        ("Vale.Avoid", "whizbang", "Avoid using 'whizbang'."),
    ]


def test_a_vocabulary_of_thousands_is_looked_up(tmp_path: Path) -> None:
    terms = "\n".join(f"word{number}" for number in range(5_000))
    rules = {f"R{number}": "extends: existence\nmessage: '%s'\ntokens: ['word\\w+']\n" for number in range(20)}
    ini = f"{_TOP}Vocab = Base\n[*]\nBasedOnStyles = House\n"
    found = package(tmp_path, rules, ini, {"styles/config/vocabularies/Base/accept.txt": terms})
    assert found.found("word1 Word1 word4999 wordy word-1") == ["wordy"] * 20


def test_a_rule_can_do_without_the_vocabulary(tmp_path: Path) -> None:
    rule = "extends: existence\nmessage: '%s'\ntokens: ['[pP]ython']\n"
    ini = f"{_TOP}Vocab = Base\n[*]\nBasedOnStyles = House\n"
    rules = {"A": rule + "vocab: false", "B": rule, "C": rule + "nonword: true"}
    found = package(tmp_path, rules, ini, _VOCABULARY).result("Python").problems
    assert [problem.rule for problem in found] == ["House.A", "House.C"]


def test_vocabularies_of_older_versions(tmp_path: Path) -> None:
    ini = f"{_TOP}Vocab = Base\n[*]\nVale.Avoid = YES\n"
    assert package(tmp_path, {}, ini, {"styles/Vocab/Base/reject.txt": "whizbang"}).found("whizbang") == ["whizbang"]


def test_the_built_in_style(tmp_path: Path) -> None:
    found = package(tmp_path, {}, f"{_TOP}[*]\nBasedOnStyles = Vale\nVale.Spelling = NO\n")
    assert found.said("The the cat, a 1 1 dog.") == ["'the' is repeated!"]
    assert found.fixed("The the cat.") == "The cat."


def test_rules_extend_rules(tmp_path: Path) -> None:
    rules = {
        "A": "extends: existence\nmessage: '%s'\nlevel: error\ntokens: [one, two]\n",
        "B": "extends: House.A\ntokens+: [three]\n",
        "C": "extends: House.B\ntokens-: [one]\nmessage: 'C %s'\n",
    }
    said = [(problem.rule, problem.message) for problem in package(tmp_path, rules).result("one two three").problems]
    assert said == [
        ("House.A", "one"), ("House.B", "one"), ("House.A", "two"), ("House.B", "two"), ("House.C", "C two"),
        ("House.B", "three"), ("House.C", "C three"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rules", "ini", "note"),
    [
        pytest.param(
            {"S": "extends: sequence\nmessage: m\ntokens: [{tag: NN}]"}, "", "House.S extends “sequence”", id="sequence"
        ),
        pytest.param({"S": "extends: script\nmessage: m\nscript: x"}, "", "House.S extends “script”", id="script"),
        pytest.param(
            {"S": "extends: existence\nmessage: m\nscope: link\ntokens: [a]"}, "", "the scope “link”", id="link"
        ),
        pytest.param(
            {"S": "extends: existence\nmessage: m\nscope: doc(h2 + p)\ntokens: [a]"},
            "",
            "the scope “doc(h2 + p)”",
            id="doc",
        ),
        pytest.param({}, "View = x\n", "“View” is not used", id="a view"),
        pytest.param({}, "[formats]\nmdx = md\n", "“*.mdx” are not read as “md”", id="formats"),
    ],
)
def test_what_is_not_supported_is_named_once(rules: dict[str, str], ini: str, note: str, tmp_path: Path) -> None:
    section = "[*]\nBasedOnStyles = House\n"
    found = package(tmp_path, {"Very": _VERY, **rules}, _TOP + section + ini)
    assert [note in each for each in found.loaded.notes] == [True]
    assert found.found("very a") == ["very"]


def test_what_is_switched_off_is_not_named(tmp_path: Path) -> None:
    rules = {"S": "extends: sequence\nmessage: m", "T": "extends: nothing"}
    found = package(tmp_path, rules, f"{_TOP}[*]\nBasedOnStyles = House\nHouse.S = NO\nHouse.T = NO\n")
    assert found.loaded.notes == ()


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        pytest.param("extends: existance\nmessage: m", "House/R.yml:1: “extends” must be one of", id="kind"),
        pytest.param("message: m\ntokens: [a]", "House/R.yml:1: “extends” must be one of", id="no kind"),
        pytest.param("extends: existence\ntokens: [a]", "House/R.yml:1: a rule needs a text as its “message”", id="silent"),
        pytest.param("extends: existence\nmessage: m\ntoken: [a]",
                     "House/R.yml:3: existence has no key “token”; did you mean “tokens”?", id="unknown key"),
        pytest.param("extends: existence\nmessage: m\nlevel: bad", "House/R.yml:3: “level” must be one of suggestion", id="level"),
        pytest.param("extends: existence\nmessage: m\ncode: true", "House/R.yml:3: “code” is gone from Vale", id="code"),
        pytest.param("extends: existence\nmessage: m\nscope: headng", "House/R.yml:3: there is no scope “headng”", id="scope"),
        pytest.param("extends: existence\nmessage: m\nnonword: maybe", "House/R.yml:3: “nonword” must be true or false", id="flag"),
        pytest.param("extends: existence\nmessage: m\ntokens:\n  a: b", "House/R.yml:3: “tokens” must be a list", id="list"),
        pytest.param("extends: substitution\nmessage: m\nswap: [a]", "House/R.yml:3: “swap” must be a table", id="table"),
        pytest.param("extends: existence\nmessage: [m", "House/R.yml:2: not valid YAML", id="YAML"),
        pytest.param("extends: existence\nmessage: m\n\taa: 1", "House/R.yml:3: not valid YAML", id="a tab"),
        pytest.param("- a", "House/R.yml:1: a rule must be a table", id="no table"),
        pytest.param("extends: House.Nothing", "House/R.yml:1: there is no rule “House.Nothing” to extend", id="no base"),
        pytest.param("extends: House.R", "House/R.yml:1: “House.R” leads back to itself", id="a circle"),
        pytest.param("extends: existence\nmessage: m\naction:\n  name: replce", "there is no action “replce”", id="action"),
        pytest.param("extends: existence\nmessage: m\naction:\n  name: edit\n  params: [upp]", "no edit “upp”", id="edit"),
        pytest.param("extends: metric\nmessage: m\nformula: words +\ncondition: '> 1'", "is no formula", id="formula"),
        pytest.param("extends: metric\nmessage: m\nformula: wrds\ncondition: '> 1'", "“wrds” is nothing", id="variable"),
        pytest.param("extends: metric\nmessage: m\nformula: open('x')\ncondition: '> 1'", "is nothing that can", id="call"),
        pytest.param("extends: readability\nmessage: m\nmetrics: [Smog]\ngrade: 1", "no metric “Smog”", id="metric"),
        pytest.param("extends: readability\nmessage: m\nmetrics: ['']\ngrade: 1", "no metric “”", id="no metric"),
        pytest.param("extends: occurrence\nmessage: m\nmax: many", "House/R.yml:3: “max” must be a number", id="number"),
        pytest.param("extends: existence\nmessage: m\nlimit: inf", "House/R.yml:3: “limit” must be a number", id="endless"),
        pytest.param("extends: existence\nmessage: m\nlimit: nan", "House/R.yml:3: “limit” must be a number", id="none"),
        pytest.param("extends: existence\nmessage: m\ntokens: &a [*a]", "House/R.yml:3: “tokens” has no end", id="alias"),
        pytest.param(f"extends: metric\nmessage: m\nformula: words{' + 1' * 2000}\ncondition: '> 1'", "too long", id="sum"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_rule_is_told_with_its_place(rule: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(ValeError) as raised:
        package(tmp_path, {"R": rule})
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("ini", "message"),
    [
        pytest.param("StylesPath = nowhere", "vale.ini:1: StylesPath: there is no folder “nowhere”", id="folder"),
        pytest.param(f"{_TOP}[*]\nBasedOnStyles = Hause", "vale.ini:4: there is no style “Hause”", id="style"),
        pytest.param(f"{_TOP}Vocab = Base", "vale.ini:3: there is no vocabulary “Base”", id="vocabulary"),
        pytest.param(
            "StylesPath = styles\nMinAlertLevel = bad", "vale.ini:2: MinAlertLevel must be one of", id="level"
        ),
        pytest.param(f"{_TOP}[*]\nHouse.Very = maybe", "vale.ini:4: “House.Very” must be YES, NO,", id="switch"),
        pytest.param(f"{_TOP}[*]\nVocab = Base", "vale.ini:4: “Vocab” belongs above the first section", id="core key"),
        pytest.param(f"{_TOP}BasedOnStyles = House", "vale.ini:3: “BasedOnStyles” belongs under a section", id="key"),
        pytest.param(f"{_TOP}what is this", "vale.ini:3: “what is this” is neither a section", id="no key"),
        pytest.param(f"{_TOP}[*]\nHouse.Very[tokens] = a", "only numbers, switches and levels", id="parameter"),
        pytest.param(f"{_TOP}[[z-a].md]\nBasedOnStyles = House", "“[z-a].md” is not a pattern of files", id="pattern"),
    ],
)
def test_a_mistake_in_the_configuration_is_told_with_its_place(ini: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(ValeError) as raised:
        package(tmp_path, _RULES, ini)
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("table", "message"),
    [
        pytest.param({}, "vale.styles-path: there is no folder “styles”; “vale sync” makes it", id="folder"),
        pytest.param({"styles": ["Hause"]}, "there is no style “Hause” in house; did you mean “House”?", id="style"),
        pytest.param(
            {"vocab": ["Desk"]}, "no vocabulary “Desk”: house/config/vocabularies/Desk is no", id="vocabulary"
        ),
        pytest.param(
            {"min-alert-level": "bad"}, "vale.min-alert-level must be one of suggestion, warning, error", id="level"
        ),
    ],
)
def test_a_mistake_in_the_table_is_told_by_the_table_s_own_keys(
    table: dict[str, object], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "house" / "House").mkdir(parents=True)
    with pytest.raises(ValeError) as raised:
        load({"styles-path": str(tmp_path / ("house" if table else "styles"))} | table, tmp_path / "copydesk.toml")
    assert str(raised.value).startswith("copydesk.toml: ")
    assert message in str(raised.value)


def test_a_configuration_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ValeError, match="there is no such Vale configuration"):
        load(str(tmp_path / "x.ini"), tmp_path)


@pytest.mark.parametrize(
    ("switch", "note"),
    [
        pytest.param(
            "House.Verry = NO", "there is no rule or style “House.Verry”; did you mean “House.Very”?", id="rule"
        ),
        pytest.param("Hose = NO", "there is no rule or style “Hose”; did you mean “House”?", id="style"),
    ],
)
def test_switches_of_nothing_are_named(switch: str, note: str, tmp_path: Path) -> None:
    found = package(tmp_path, _RULES, f"{_TOP}[*]\nBasedOnStyles = House\n{switch}")
    assert [each.partition(": ")[2] for each in found.loaded.notes] == [note]
    assert found.loaded.notes[0].partition(": ")[0].endswith("vale.ini:5")


def test_switches_of_the_vocabulary_need_none(tmp_path: Path) -> None:
    assert package(tmp_path, _RULES, f"{_TOP}[*]\nBasedOnStyles = House\nVale.Terms = NO").loaded.notes == ()


def test_unknown_settings_are_named(tmp_path: Path) -> None:
    found = package(tmp_path, _RULES, "StylePath = x\n[*]\nBasedOnStyles = House")
    assert len(found.loaded.notes) == 1
    assert ".vale.ini:1: Vale has no setting “StylePath”; did you mean “StylesPath”?" in found.loaded.notes[0]

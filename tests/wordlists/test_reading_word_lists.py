"""The word lists of other tools: what copydesk takes from each."""

from pathlib import Path

import pytest
from word_lists import words

from copydesk.style.mistakes import FileError
from copydesk.wordlists.entries import Wrong


def _wrong(*entries: Wrong) -> dict[str, Wrong]:
    return {entry.word: entry for entry in entries}


@pytest.mark.parametrize(
    ("name", "text", "accepted", "wrong"),
    [
        pytest.param("words.txt", "# ours\nkubelet\n\nKyiv # a city\n", {"kubelet", "Kyiv"}, {}, id="plain"),
        pytest.param("words", "kubelet\r\ndon’t\r\n", {"kubelet", "don't"}, {}, id="line ends and apostrophes"),
        pytest.param("dictionary.txt", "teh->the\n", set(), _wrong(Wrong("teh", ("the",))), id="codespell"),
        pytest.param("dictionary.txt", "te->the, be, we,\n", set(), _wrong(Wrong("te", ("the", "be", "we"))),
                     id="codespell: choices"),
        pytest.param("dictionary.txt", "clas->class, disabled because of a name\n", set(),
                     _wrong(Wrong("clas", ("class",), "disabled because of a name")), id="codespell: a reason"),
        pytest.param("words.txt", "!hte\n*cyber*\n", {"cyber"}, _wrong(Wrong("hte")), id="cspell's lists"),
        pytest.param("cspell.json", '{"words": ["Kubelet"], "ignoreWords": ["mempool"], "version": "0.2"}',
                     {"kubelet", "mempool"}, {}, id="cspell"),
        pytest.param("cspell.json", '// ours\n{"words": ["a//b", "c"], /* no */ "language": "en",}', {"a//b", "c"}, {},
                     id="cspell: comments"),
        pytest.param("cspell.json", '{"flagWords": ["hte", "teh->the", "cna: can, cane"], "words": ["!no"]}', set(),
                     _wrong(Wrong("hte"), Wrong("teh", ("the",)), Wrong("cna", ("can", "cane")), Wrong("no")),
                     id="cspell: flagged words"),
        pytest.param("cspell.config.yaml", "words:\n  - kubelet\n", {"kubelet"}, {}, id="cspell in YAML"),
        pytest.param("package.json", '{"name": "x", "cspell": {"words": ["kubelet"]}}', {"kubelet"}, {}, id="package"),
        pytest.param("typos.toml", '[default.extend-words]\nteh = "the"\nfo = "fo"\nbad = ""\n', {"fo"},
                     _wrong(Wrong("teh", ("the",)), Wrong("bad")), id="typos"),
        pytest.param("_typos.toml", '[default.extend-identifiers]\nAttributeID = "AttributeID"\n'
                     '[type.md.extend-words]\nhte = "the"\n', {"AttributeID"}, _wrong(Wrong("hte", ("the",))),
                     id="typos: identifiers and types"),
        pytest.param("pyproject.toml", '[tool.typos.default.extend-words]\nteh = "the"\n', set(),
                     _wrong(Wrong("teh", ("the",))), id="typos in pyproject.toml"),
        pytest.param("Cargo.toml", '[workspace.metadata.typos.default.extend-words]\nfo = "fo"\n', {"fo"}, {},
                     id="typos in Cargo.toml"),
        pytest.param("personal.dic", "2\nkubelet/S\n*hte\n", {"kubelet"}, _wrong(Wrong("hte")), id="personal dictionary"),
    ],
)  # fmt: skip
def test_what_is_taken(name: str, text: str, accepted: set[str], wrong: dict[str, Wrong], tmp_path: Path) -> None:
    found = words(tmp_path, {name: text})
    assert (found.accepted, found.wrong) == (accepted, wrong)


def test_dictionaries_and_imports_of_cspell(tmp_path: Path) -> None:
    files = {
        "cspell.json": '{"import": ["shared/cspell.json"], "dictionaries": ["names"], "dictionaryDefinitions": ['
        '{"name": "names", "path": "./lists/names.txt"}, {"name": "unused", "path": "./lists/other.txt"}]}',
        "shared/cspell.json": '{"words": ["kubelet"], "import": "../cspell.json"}',
        "lists/names.txt": "Kyrylo\n",
        "lists/other.txt": "nothing\n",
    }
    assert words(tmp_path, files).accepted == {"kubelet", "kyrylo"}


def test_patterns_of_paths(tmp_path: Path) -> None:
    files = {"lists/a.txt": "one\n", "lists/b.txt": "two\n"}
    assert words(tmp_path, files, "lists/*.txt").accepted == {"one", "two"}


def test_old_dictionaries_in_latin_1(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_bytes("caf\xe9\n".encode("latin-1"))
    assert words(tmp_path, {}, "words.txt").accepted == {"café"}


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        pytest.param("words.txt", "ok\n->the\n", "words.txt:2: there is no word before “->”", id="no word"),
        pytest.param("cspell.json", '{"words": [\n"a" "b"]}', "cspell.json:2: not valid JSON", id="JSON"),
        pytest.param("cspell.json", '{"words": [1]}', "“words” must be a list of texts", id="no texts"),
        pytest.param("cspell.json", "[]", "it must hold a table of settings", id="no table"),
        pytest.param("cspell.yaml", "words: [a\n", "cspell.yaml:2: not valid YAML", id="YAML"),
        pytest.param(
            "cspell.yaml", "words: [2020-13-45]", "cspell.yaml: not valid YAML: month", id="a day of no month"
        ),
        pytest.param("cspell.json", f"[{'1' * 5000}]", "cspell.json: not valid JSON: Exceeds", id="a long number"),
        pytest.param("typos.toml", "[default", "typos.toml: not valid TOML", id="TOML"),
        pytest.param("typos.toml", "[default.extend-words]\nteh = 1", "extend-words.teh must be a text", id="number"),
    ],
)
def test_a_mistake_is_told_with_its_place(name: str, text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(FileError) as raised:
        words(tmp_path, {name: text})
    assert message in str(raised.value)


def test_a_list_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="there is no such word list"):
        words(tmp_path, {}, "words.txt")


@pytest.mark.parametrize(
    ("entry", "right", "unknown"),
    [
        pytest.param("kubelet", ["kubelet", "Kubelet", "KUBELET", "kubelet’s"], ["kubelets"], id="small"),
        pytest.param("Kyiv", ["Kyiv", "KYIV", "Kyiv's"], ["kyiv"], id="with a capital"),
        pytest.param("MongoDB", ["MongoDB"], ["Mongodb", "mongodb"], id="with two"),
    ],
)
def test_how_case_counts(entry: str, right: list[str], unknown: list[str], tmp_path: Path) -> None:
    found = words(tmp_path, {"words.txt": entry})
    assert [word in found for word in (*right, *unknown)] == [True] * len(right) + [False] * len(unknown)


def test_dictionaries_with_forms(tmp_path: Path) -> None:
    pytest.importorskip("hunspell", reason="Hunspell is not installed: pip install 'copydesk[hunspell]'")
    files = {"mine.dic": "1\nkubelet/S\n", "mine.aff": "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n"}
    found = words(tmp_path, files)
    assert ("kubelets" in found, "Kubelets" in found, "kubeletz" in found) == (True, True, False)


def test_word_that_a_dictionary_cannot_hold_is_not_in_it(tmp_path: Path) -> None:
    pytest.importorskip("hunspell", reason="Hunspell is not installed: pip install 'copydesk[hunspell]'")
    found = words(tmp_path, {"mine.dic": "1\nkubelet\n", "mine.aff": "SET ISO8859-1\n"})
    assert ("kubelet" in found, "Erdoğan" in found) == (True, False)

"""What the settings are read from is no article: it is neither checked nor corrected."""

import pytest
from desks import Desk

_WRONG = "They speak the same langauge.\n"
_RIGHT = "They speak the same language.\n"


@pytest.mark.parametrize("named", [(), ("words.txt", "lists/more.txt", "a.md")], ids=["searched", "named"])
def test_word_lists_are_not_corrected(named: tuple[str, ...], desk: Desk) -> None:
    desk.write("copydesk.toml", 'words = ["words.txt", "lists/*.txt"]\n')
    words = desk.write("words.txt", "langauge->language\n")
    more = desk.write("lists/more.txt", "recieve->receive\n")
    article = desk.write("a.md", _WRONG)
    assert desk.run("check", "--fix", *named).status == 0
    assert (words.read_text(), more.read_text()) == ("langauge->language\n", "recieve->receive\n")
    assert article.read_text() == _RIGHT


def test_dictionaries_of_cspell_are_not_corrected(desk: Desk) -> None:
    desk.write("copydesk.toml", 'words = ["cspell.json"]\n')
    desk.write("cspell.json", '{"import": ["shared/cspell.yaml"]}\n')
    defined = "dictionaryDefinitions: [{name: desk, path: ../words.txt}]\ndictionaries: [desk]\n"
    desk.write("shared/cspell.yaml", defined)
    words = desk.write("words.txt", "langauge\n")
    other = desk.write("other.txt", "They speak a wordd of the the langauge.\n")
    assert desk.run("check", "--show-files").out == "other.txt\n"
    assert desk.run("check", "--fix", "words.txt", "other.txt").status == 0
    assert (words.read_text(), other.read_text()) == ("langauge\n", "They speak a word of the langauge.\n")


def test_article_beside_word_lists_is_one(desk: Desk) -> None:
    desk.write("copydesk.toml", 'words = ["lists/*"]\n')
    desk.write("lists/words.txt", "kubelet\n")
    article = desk.write("lists/about/a.md", _WRONG)
    desk.run("check", "--fix")
    assert article.read_text() == _RIGHT


def test_word_lists_of_another_folder_are_not_corrected(desk: Desk) -> None:
    desk.write("site/copydesk.toml", 'words = ["../house/words.txt"]\n')
    desk.write("site/a.md", "All is well.\n")
    words = desk.write("house/words.txt", "langauge->language\n")
    linked = desk.folder / "house" / "linked.txt"
    linked.symlink_to(words)
    assert "in 1 article" in desk.run("check", "--fix").out
    assert words.read_text() == "langauge->language\n"


def test_vocabularies_of_vale_are_not_corrected(desk: Desk) -> None:
    desk.write("copydesk.toml", 'vale = ".vale.ini"\n')
    desk.write(".vale.ini", "StylesPath = styles\nVocab = Desk\n[*]\nBasedOnStyles = Vale\n")
    desk.write("styles/config/vocabularies/Desk/accept.txt", "copydesk\n")
    rejected = desk.write("styles/config/vocabularies/Desk/reject.txt", "langauge\n")
    desk.write("a.md", "All is well.\n")
    assert "in 1 article" in desk.run("check", "--fix").out
    assert rejected.read_text() == "langauge\n"


def test_articles_beside_what_vale_reads_are_checked(desk: Desk) -> None:
    desk.write("copydesk.toml", 'vale = ".vale.ini"\n')
    desk.write(".vale.ini", "StylesPath = .\nVocab = Desk\n[*]\nBasedOnStyles = Vale\n")
    rejected = desk.write("config/vocabularies/Desk/reject.txt", "langauge\n")
    article = desk.write("a.md", _WRONG)
    desk.run("check", "--fix")
    assert (rejected.read_text(), article.read_text()) == ("langauge\n", _RIGHT)


def test_standard_input_that_is_a_word_list_is_left_alone(desk: Desk) -> None:
    desk.write("copydesk.toml", 'words = ["words.txt"]\n')
    desk.write("words.txt", "langauge->language\n")
    done = desk.run("check", "--fix", "--stdin-filename", "words.txt", "-", stdin=b"langauge->language\n")
    assert done.out == "langauge->language\n"


def test_configuration_that_is_named_is_not_corrected(desk: Desk) -> None:
    path = desk.write("copydesk.toml", "# They speak the same langauge.\nexclude = []\n")
    done = desk.run("check", "--fix", "copydesk.toml")
    assert done.lines == [
        "No articles were checked",
        "copydesk.toml is no article: settings are read from it, as copydesk.toml says",
    ]
    assert "langauge" in path.read_text()


@pytest.mark.parametrize(
    ("name", "what"),
    [
        pytest.param("b.md", "an article", id="an article that is not checked"),
        pytest.param("notes.html", "an article", id="another article"),
        pytest.param("words.txt", "read for its settings", id="a list of words"),
        pytest.param("house.toml", "read for its settings", id="a configuration that is extended"),
        pytest.param("copydesk.toml", "read for its settings", id="the configuration"),
    ],
)
def test_report_takes_the_place_of_nothing_that_is_read(name: str, what: str, desk: Desk) -> None:
    desk.write("house.toml", 'words = ["words.txt"]\n')
    desk.write("copydesk.toml", 'extends = "house.toml"\n')
    desk.write("words.txt", "kubelet\n")
    desk.write("a.md", _WRONG)
    desk.write("b.md", _WRONG)
    desk.write("notes.html", "<p>All is well.</p>\n")
    before = (desk.folder / name).read_bytes()
    done = desk.run("check", "a.md", "--output-file", name)
    assert (done.status, done.out) == (2, "")
    assert done.err == f"copydesk: command line: --output-file: “{name}” is {what}; name another file\n"
    assert (desk.folder / name).read_bytes() == before


@pytest.mark.parametrize("text", [_WRONG, "All is well.\n"], ids=["problems", "none"])
@pytest.mark.parametrize(
    "format_", ["text", "concise", "json", "jsonl", "sarif", "junit", "checkstyle", "github", "html"]
)
def test_report_takes_the_place_of_an_earlier_one(format_: str, text: str, desk: Desk) -> None:
    desk.write("a.md", text)
    for _ in range(2):
        done = desk.run("check", "--output-format", format_, "--output-file", "report.txt")
        assert (done.status, done.err) == (int(text == _WRONG), "")

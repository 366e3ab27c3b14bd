"""`copydesk words`: accept words, list them, and tell what is known of one."""

import pytest
from desks import Desk

_COMMENTED = """# Ours
fail-on = "error"  # only what is sure

[rules.misspelling]
accept = [
    "froblin",  # our mascot
]
"""


def test_accepted_words_are_no_misspellings(desk: Desk) -> None:
    desk.write("a.md", "They speak the same langauge.\n")
    assert desk.run("check").status == 1
    assert desk.run("words", "accept", "langauge").out == "copydesk.toml: accepted langauge\n"
    assert desk.run("check").status == 0


def test_accepting_keeps_comments(desk: Desk) -> None:
    path = desk.write("copydesk.toml", _COMMENTED)
    desk.run("words", "accept", "langauge", "froblin")
    assert path.read_text() == _COMMENTED.replace("mascot\n", 'mascot\n    "langauge",\n')


def test_accepting_twice_changes_nothing(desk: Desk) -> None:
    desk.run("words", "accept", "langauge")
    before = (desk.folder / "copydesk.toml").read_bytes()
    assert "1 was there already" in desk.run("words", "accept", "langauge").out
    assert (desk.folder / "copydesk.toml").read_bytes() == before


def test_accepting_in_a_pyproject(desk: Desk) -> None:
    path = desk.write("pyproject.toml", '[project]\nname = "x"\n\n[tool.copydesk]\nfail-on = "error"\n')
    desk.run("words", "accept", "langauge")
    assert '[tool.copydesk.rules.misspelling]\naccept = ["langauge"]\n' in path.read_text()
    assert desk.run("words", "list").lines == ["langauge"]


def test_accepting_beside_a_configuration_that_is_extended(desk: Desk) -> None:
    desk.write("base.toml", '[rules.misspelling]\naccept = ["wrold"]\n')
    desk.write("copydesk.toml", 'extends = "base.toml"\n')
    desk.run("words", "accept", "langauge")
    assert desk.run("words", "list").lines == ["langauge", "wrold"]


def test_patterns_stand_between_slashes(desk: Desk) -> None:
    desk.write("a.md", "The langauge of langaugers; a goverment.\n")
    desk.run("words", "accept", "/langauge.*/")
    assert desk.run("check", "--output-format", "concise").lines[0].endswith("[government]")
    assert desk.run("words", "why", "langauger").out == "langauger: accepted by copydesk.toml, as /langauge.*/\n"


def test_literal_words_are_no_patterns(desk: Desk) -> None:
    desk.write("copydesk.toml", '[rules.misspelling]\naccept = ["lang.uge"]\n')
    desk.write("a.md", "The same langauge.\n")
    assert desk.run("check").status == 1


@pytest.mark.parametrize(
    ("word", "message"), [("two words", "is not one word"), ("/(/", "is not a pattern"), ("", "it is empty")]
)
def test_what_cannot_be_accepted(word: str, message: str, desk: Desk) -> None:
    done = desk.run("words", "accept", word)
    assert done.status == 2
    assert message in done.err
    assert not (desk.folder / "copydesk.toml").exists()


@pytest.mark.parametrize(("entry", "message"), [('"/(kube/"', "“/(kube/” is not a pattern"), ("3", "3 is neither")])
def test_what_the_configuration_cannot_accept(entry: str, message: str, desk: Desk) -> None:
    desk.write("copydesk.toml", f'[rules.misspelling]\naccept = ["kubelet", {entry}]\n')
    desk.write("a.md", "It rains.\n")
    done = desk.run("check")
    assert done.status == 2
    assert done.err.startswith(f"copydesk: copydesk.toml: rules.misspelling: {message}")


@pytest.mark.parametrize(
    ("word", "status", "told"),
    [
        ("language", 0, "in the list of words"),
        ("langauge", 1, "looks like a misspelling of “language”"),
        ("kubelets", 0, "no list by itself"),
    ],
)
def test_why(word: str, status: int, told: str, desk: Desk) -> None:
    done = desk.run("words", "why", word)
    assert done.status == status
    assert told in done.out


def test_why_by_the_lists_of_other_tools(desk: Desk) -> None:
    desk.write("copydesk.toml", 'words = ["plain.txt", "bad.txt"]\n')
    desk.write("plain.txt", "froblin\n")
    desk.write("bad.txt", "utilise->use\n")
    right = desk.run("words", "why", "froblin")
    assert (right.status, right.out) == (0, "froblin: right by the lists of the configuration, plain.txt, bad.txt\n")
    wrong = desk.run("words", "why", "utilise")
    assert (wrong.status, wrong.out) == (1, "utilise: error: “utilise” should be “use”\n")


def test_other_languages(desk: Desk) -> None:
    desk.write("copydesk.toml", 'language = "es"\n')
    desk.write("a.md", "Y entocnes la primavera. Could of been en casa.\n")
    assert [line.split(": ")[2] for line in desk.run("check", "--output-format", "concise").lines[:-1]] == [
        "misspelling"
    ]


def test_language_without_a_list_of_words(desk: Desk) -> None:
    desk.write("copydesk.toml", 'language = "pl"\n')
    desk.write("a.md", "To jest langauge, it could of been w domu w domu.\n")
    assert [line.split(": ")[2] for line in desk.run("check", "--output-format", "concise").lines[:-1]] == [
        "doubled-phrase"
    ]
    known = desk.run("words", "why", "dom")
    assert (known.status, known.out) == (
        0, "dom: not accepted, and of the language “pl” copydesk has no list of words\n"
    )  # fmt: skip
    told = desk.run("explain", "a.md:1:9").out
    assert "could-of" in told.partition("it is not for “pl”, the language of the articles")[0].rpartition("\n\n")[2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("fr", "Le livre « The art of the possible, and its consequences » est là.", id="a title in English"),
        pytest.param("de", "Der Text ist alt. All user interaction is disabled by the kernel, and the rest stays.", id="sentence"),
        pytest.param("it", "Il manuale dice: refer to the guide that came with it.", id="words that would make one"),
        pytest.param("pt", "O fenômeno econômico foi a um quilômetro.", id="as Brazil spells"),
    ],
)  # fmt: skip
def test_what_other_languages_leave_alone(language: str, text: str, desk: Desk) -> None:
    desk.write("copydesk.toml", f'language = "{language}"\n')
    desk.write("a.md", f"{text}\n")
    assert desk.run("check", "--select", "misspelling", "--fail-on", "info").out == "No problems in 1 article\n"


def test_numbers_of_other_languages(desk: Desk) -> None:
    desk.write("copydesk.toml", 'language = "de"\n')
    desk.write("a.md", "# 3 Verletzte\n\nEs gab drei Verletzte, im Bus 2 Verletzte. Er fiel 10 m (32,8 ft) tief.\n")
    assert desk.run("check").status == 0


@pytest.mark.parametrize(
    "command",
    [
        "words accept kubelet", "names accept Zed", "names add Zed", "names learn", "names import people.csv",
    ],
)  # fmt: skip
def test_what_is_to_be_written_has_a_place(command: str, desk: Desk) -> None:
    path = desk.write("copydesk.toml", "ignore = []\n")
    desk.write("people.csv", "name\nZed Zedson\n")
    done = desk.run(*command.split(), "--isolated")
    name = " ".join(command.split()[:2])
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(
        f"copydesk: command line: “{name}” writes where the configuration says, which --isolated"
    )
    assert path.read_text() == "ignore = []\n"
    assert not (desk.folder / "names.toml").exists()


def test_reading_needs_no_configuration(desk: Desk) -> None:
    assert desk.run("words", "list", "--isolated").status == 0
    assert desk.run("names", "list", "--isolated").status == 0


@pytest.mark.parametrize(
    ("name", "command"), [("copydesk.toml", "words accept kubelet"), ("names.toml", "names add Zed")]
)
def test_line_ends_are_those_of_the_file(name: str, command: str, desk: Desk) -> None:
    path = desk.write(
        name, b"# Ours\r\n" + (b"select = []\r\n" if name == "copydesk.toml" else b'accept = ["Zod"]\r\n')
    )
    assert desk.run(*command.split()).status == 0
    after = path.read_bytes()
    assert after.count(b"\r\n") == after.count(b"\n") > 2

"""What word lists do: accepted words are silent, wrong ones are found and corrected."""

from pathlib import Path

import pytest
from word_lists import checked


@pytest.mark.parametrize(
    ("lines", "text", "found", "fixed"),
    [
        pytest.param("teh->the", "In teh sky. Teh end.", ["teh", "Teh"], "In the sky. The end.", id="in its case"),
        pytest.param("te->the, be,", "In te sky.", ["te"], "In te sky.", id="choices are yours"),
        pytest.param("clas->class, may be a name", "A clas.", ["clas"], "A clas.", id="so are reasons"),
        pytest.param("!hte", "In hte sky.", ["hte"], "In hte sky.", id="nothing is known to be right"),
        pytest.param("manger->manager", "William Manger spoke. Mangers cost.", [], "", id="a name in a sentence"),
        pytest.param(
            "chang->change", "Mr. Chang met Dr. Chang, J. Chang and Ms Chang.", [], "", id="a name after a stop"
        ),
        pytest.param(
            "teh->the", "It is: Teh end. “Teh end.”", ["Teh", "Teh"], "It is: The end. “The end.”", id="openings"
        ),
        pytest.param("ans->and", "The ANS met.", [], "", id="an acronym"),
        pytest.param("recieved->received", "WE RECIEVED IT", ["RECIEVED"], "WE RECEIVED IT", id="in capitals"),
        pytest.param("Kiev->Kyiv", "In Kiev, a kiev.", ["Kiev"], "In Kyiv, a kiev.", id="with a capital"),
        pytest.param("dont->don't", "I dont.", ["dont"], "I don't.", id="an apostrophe to put in"),
        pytest.param("would'nt->wouldn't", "I would’nt.", ["would’nt"], "I wouldn't.", id="either apostrophe"),
        pytest.param("e-mail->email", "An e-mail.", ["e-mail"], "An email.", id="a hyphen"),
        pytest.param("teh->the", "`teh`, https://teh.org, teh**n**", [], "", id="code, addresses, parts of words"),
    ],
)
def test_wrong_words(lines: str, text: str, found: list[str], fixed: str, tmp_path: Path) -> None:
    result = checked(tmp_path, {"words.txt": lines}, text, "listed-word")
    problems = (*result.problems, *result.applied)
    assert sorted(problem.excerpt.marked for problem in problems) == sorted(found)
    assert (result.change.after if result.change else text) == (fixed or text)


def test_messages(tmp_path: Path) -> None:
    lists = {"words.txt": "te->the, be,\nclas->class, may be a name\n!hte\n"}
    result = checked(tmp_path, lists, "A te, a clas, hte.", "listed-word")
    assert [(problem.severity, problem.message) for problem in result.problems] == [
        ("warning", "“te” should be “the” or “be”"),
        ("warning", "“clas” should be “class” (may be a name)"),
        ("warning", "“hte” is on a list of wrong words"),
    ]


_TEXT = "They speak the same langauge. They built it on there own."


def test_accepted_words_are_no_misspellings(tmp_path: Path) -> None:
    before = checked(tmp_path, {"words.txt": "x"}, _TEXT, "misspelling")
    assert [problem.excerpt.marked for problem in before.applied] == ["langauge"]
    assert checked(tmp_path, {"words.txt": "langauge"}, _TEXT, "misspelling").applied == ()


def test_accepted_names_are_no_misspelt_names(tmp_path: Path) -> None:
    text = "Russian president Vladimir Purun spoke."
    assert [problem.excerpt.marked for problem in checked(tmp_path, {"words.txt": "x"}, text, "names").applied] == [
        "Purun"
    ]
    assert checked(tmp_path, {"words.txt": "Purun"}, text, "names").applied == ()


def test_accepted_words_say_nothing_of_words_that_sound_alike(tmp_path: Path) -> None:
    result = checked(tmp_path, {"words.txt": "there\ntheir\n"}, _TEXT, "their-confusion")
    assert [problem.excerpt.marked for problem in result.applied] == ["there"]


def test_no_list_no_rule(tmp_path: Path) -> None:
    from copydesk.registry import load

    assert "listed-word" not in load().names


def test_a_listed_word_is_reported_once(tmp_path: Path) -> None:
    lists = {"words.txt": "langauge->language\n"}
    assert [problem.rule for problem in checked(tmp_path, lists, _TEXT, "spelling").applied][:1] == ["listed-word"]

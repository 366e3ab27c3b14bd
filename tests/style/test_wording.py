"""Phrases to avoid and to replace: where they are found, and what is made of them."""

from pathlib import Path

import pytest
from shelf import checked, corrected, found

_AVOID = '[jargon]\navoid = ["chairman", "going forward", "Web site", "the mayor\'s"]\n'


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param("The chairman spoke.", ["chairman"], id="a word"),
        pytest.param("Chairman again, he spoke.", ["Chairman"], id="at the beginning of a sentence"),
        pytest.param("He is back. “Well,” she said. Going forward, no.", ["Going forward"], id="inside a block"),
        pytest.param("THE CHAIRMAN SPOKE.", ["CHAIRMAN"], id="in capitals"),
        pytest.param("Going\nforward, he is back.", ["Going\nforward"], id="over the end of a line"),
        pytest.param("The vice-chairman’s car.", ["chairman"], id="an owner, and after a hyphen"),
        pytest.param("The mayor’s car.", ["The mayor’s"], id="either apostrophe"),
        pytest.param("We met Chairman Smith.", [], id="a name or title inside a sentence is left alone"),
        pytest.param("# The New Chairman", ["Chairman"], id="a capital in a heading is no name"),
        pytest.param("The chairmanship, a superchairman.", [], id="only whole words"),
        pytest.param("“The chairman spoke,” he said.", [], id="the words of another are left alone"),
        pytest.param("'The chairman spoke,' he said.", [], id="also between single marks"),
        pytest.param("> The chairman spoke.", [], id="and in a block quote"),
        pytest.param("Don't, the chairman's, don’t.", ["chairman"], id="an apostrophe is no quotation mark"),
        pytest.param("`chairman`", [], id="code is no prose"),
        pytest.param("A Web site, a web site.", ["Web site"], id="a phrase with a capital counts as it is written"),
    ],
)
def test_where_phrases_are_found(text: str, places: list[str], tmp_path: Path) -> None:
    assert found(tmp_path, _AVOID, text) == places


@pytest.mark.parametrize(
    ("settings", "text", "places"),
    [
        pytest.param('avoid = ["cat"]\nplurals = true', "A cat, cats.", ["cat", "cats"], id="plurals"),
        pytest.param('avoid = ["city"]\nplurals = true', "The cities.", ["cities"], id="plurals of words in y"),
        pytest.param('avoid = ["box"]\nplurals = true', "The boxes.", ["boxes"], id="plurals with an e"),
        pytest.param('avoid = ["fireman"]\nplurals = true', "The firemen.", ["firemen"], id="plurals without an s"),
        pytest.param('avoid = ["human"]\nplurals = true', "Humans, a human.", ["Humans", "human"], id="“humans”"),
        pytest.param('avoid = ["cat"]', "A cat, cats.", ["cat"], id="no plurals unless they are asked for"),
        pytest.param('avoid = ["cat"]\nquotations = true', "“A cat,” he said.", ["cat"], id="quotations"),
        pytest.param('avoid = ["cat"]\nscope = "title"', "---\ntitle: A cat\n---\nA cat.", ["cat"], id="a scope"),
        pytest.param('avoid = ["cat"]\nscope = ["quote"]', "> A cat.\n\nA cat.", ["cat"], id="a scope of quotes"),
        pytest.param('avoid = ["master"]\nexcept = ["master\'s degree"]', "A master’s degree.", [], id="an exception"),
        pytest.param(
            'avoid = ["cat"]\nexcept = ["fat cat"]', "A fat cat, a cat.", ["cat"], id="one that begins before"
        ),
        pytest.param('avoid = ["cat"]\nmatch-case = true', "Cat, cat.", ["cat"], id="case matters"),
        pytest.param('avoid = ["WHO"]\nmatch-case = false', "Is who?", ["who"], id="case does not matter"),
        pytest.param(
            'avoid = ["in order", "in order to"]', "In order to win.", ["In order to"], id="the longest counts"
        ),
        pytest.param('avoid = ["%"]', "10% of it", ["%"], id="a sign"),
    ],
)
def test_what_settings_change(settings: str, text: str, places: list[str], tmp_path: Path) -> None:
    assert found(tmp_path, f"[rule]\n{settings}\n", text) == places


@pytest.mark.parametrize(
    ("forms", "before", "after"),
    [
        pytest.param('utilise = "use"', "Utilise it. They utilise it.", "Use it. They use it.", id="case is kept"),
        pytest.param('utilise = "use"', "UTILISE IT", "USE IT", id="capitals too"),
        pytest.param(
            'Internet = "internet"', "The Internet. Internet use.", "The internet. Internet use.", id="capitals"
        ),
        pytest.param('covid = "Covid"', "A covid case.", "A Covid case.", id="a capital that is missing"),
        pytest.param(
            'attorney = "lawyer"', "An attorney, the attorney.", "A lawyer, the lawyer.", id="the article follows"
        ),
        pytest.param(
            'lawyer = "attorney"', "A lawyer. A\nlawyer.", "An attorney. An\nattorney.", id="the other article"
        ),
        pytest.param('Internet = "internet"', "The Internet Archive", "The Internet Archive", id="a part of a name"),
        pytest.param('Ebay = "eBay"', "Ebay rose.", "eBay rose.", id="a small beginning that is meant"),
        pytest.param('basically = ""', "Basically, it is. It is basically done.", "It is. It is done.", id="left out"),
        pytest.param(
            'basically = ""', "It is, basically, done, basically.", "It is, done.", id="left out with a comma"
        ),
        pytest.param('many = ["several", "some"]', "Many cats.", "Many cats.", id="a choice is not made for you"),
        pytest.param('a = "b"', "<b>A</b>", "<b>B</b>", id="markup stays"),
    ],
)
def test_what_replacing_makes(forms: str, before: str, after: str, tmp_path: Path) -> None:
    assert corrected(tmp_path, f"[rule]\nreplace = {{ {forms} }}\n", before) == after


def test_safe_fixes_are_told_from_unsafe_ones(tmp_path: Path) -> None:
    toml = '[a]\nreplace = { cat = "dog" }\nfix = "safe"\n[b]\nreplace = { cow = "ox" }\n[c]\nreplace = { hen = "cock" }\nfix = "none"'
    applied = checked(tmp_path, toml, "A cat, the cow, a hen.").applied
    assert [(problem.rule, problem.fix and problem.fix.safety) for problem in applied] == [
        ("house.a", "safe"),
        ("house.b", "unsafe"),
    ]


def test_message_and_severity_are_the_styles_own(tmp_path: Path) -> None:
    toml = (
        'severity = "info"\n[a]\navoid = ["cat"]\nmessage = "No {found} here"\n[b]\nseverity = "error"\navoid = ["dog"]'
    )
    left = checked(tmp_path, toml, "A cat and a dog.").problems
    assert [(problem.severity, problem.message) for problem in left] == [
        ("info", "No cat here"),
        ("error", "“dog” is to be avoided"),
    ]

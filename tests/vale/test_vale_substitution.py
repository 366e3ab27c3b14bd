"""`substitution`: what Vale's documentation promises of it, and what is put in place of what is found."""

from pathlib import Path

import pytest
from valepackages import one

_HEAD = "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\n"


@pytest.mark.parametrize(
    ("keys", "text", "fixed"),
    [
        pytest.param("swap:\n  abundance: plenty", "In abundance.", "In plenty.", id="a word"),
        pytest.param("swap:\n  utilize: use\nignorecase: true", "Utilize it.", "Use it.", id="in its case"),
        pytest.param("swap:\n  a: x\n  a b: y", "a b a", "y x", id="the longest first"),
        pytest.param("swap:\n  'e-?mail': email", "An e-mail.", "An email.", id="an expression"),
        pytest.param("swap:\n  '(\\w+) up to date': $1 current", "is up to date", "is current", id="groups"),
        pytest.param("swap:\n  '(?:one|(two)) of': $1", "two of", "two", id="a group inside another"),
        pytest.param("swap:\n  Internet: internet", "The Internet.", "The internet.", id="about case: large"),
        pytest.param("swap:\n  iphone: iPhone\nignorecase: true", "An IPHONE.", "An iPhone.", id="about case: any"),
        pytest.param("swap:\n  utilize: use|employ", "To utilize.", "To utilize.", id="no choice is made"),
        pytest.param("swap:\n  ',,,': '...'\nnonword: true\naction:\n  name: replace", "So,,,", "So...", id="nonword"),
        pytest.param("swap:\n  on: off\n  yes: no", "on, yes", "off, no", id="texts that YAML takes for switches"),
        pytest.param("swap:\n  cheque: check\ncapitalize: true", "cheque", "check", id="capitalize"),
        pytest.param("swap:\n  utilize: use\npos: VB", "utilize", "use", id="a key that means nothing any more"),
    ],
)
def test_what_is_made_of_it(keys: str, text: str, fixed: str, tmp_path: Path) -> None:
    assert one(tmp_path, _HEAD + keys).fixed(text) == fixed


@pytest.mark.parametrize(
    ("keys", "text", "said"),
    [
        pytest.param("swap:\n  utilize: use", "utilize", ["Use 'use' instead of 'utilize'."], id="expected comes first"),
        pytest.param("swap:\n  '[Cc]ode[Bb]ase': codebase", "codebase, CodeBase",
                     ["Use 'codebase' instead of 'CodeBase'."], id="what is right already is left alone"),
        pytest.param("swap:\n  '[jJ]ava ?[sS]cript': 'JavaScript|JS'", "JavaScript, Java Script",
                     ["Use 'JavaScript|JS' instead of 'Java Script'."], id="what is right may be an expression"),
        pytest.param("swap:\n  utilize: use|employ\naction:\n  name: replace", "utilize",
                     ["Use 'use' or 'employ' instead of 'utilize'."], id="options"),
        pytest.param("swap:\n  x: 'a\\|b'\naction:\n  name: replace", "x", ["Use 'a|b' instead of 'x'."],
                     id="a mark that separates nothing"),
        pytest.param("swap:\n  cats: dogs\nexceptions: [cats]", "cats", [], id="exceptions"),
    ],
)  # fmt: skip
def test_what_it_says(keys: str, text: str, said: list[str], tmp_path: Path) -> None:
    assert one(tmp_path, _HEAD + keys).said(text) == said


def test_an_expression_is_no_suggestion(tmp_path: Path) -> None:
    package = one(tmp_path, _HEAD + "swap:\n  'colou?r': 'col[o]r'")
    assert package.result("colour").problems[0].suggestions == ()


def test_options_are_suggestions(tmp_path: Path) -> None:
    package = one(tmp_path, _HEAD + "swap:\n  utilize: use|employ\nignorecase: true\naction:\n  name: replace")
    problem = package.result("Utilize it.").problems[0]
    assert (problem.suggestions, problem.fix) == (("Use", "Employ"), None)

"""`existence`: what Vale's documentation promises of it, and the traps of its expressions."""

import time
from pathlib import Path

import pytest
from valepackages import one

_HEAD = "extends: existence\nmessage: \"'%s' again\"\n"


@pytest.mark.parametrize(
    ("keys", "text", "places"),
    [
        pytest.param("tokens: [very, quite]", "Very bad: very, quite, verily.", ["very", "quite"], id="tokens"),
        pytest.param("tokens: [very]\nignorecase: true", "Very, VERY.", ["Very", "VERY"], id="any case"),
        pytest.param("tokens: ['[a-z]+ly', 'early on']", "Go early on.", ["early"], id="the first token wins"),
        pytest.param("tokens: [early on, '[a-z]+ly']", "Go early on.", ["early on"], id="and here the other"),
        pytest.param("tokens: [in order to]", "In it, in\norder to go.", ["in"], id="over a line end"),
        pytest.param("tokens: ['!!']", "Wow!! So", [], id="a boundary needs a word"),
        pytest.param("tokens: ['!!']\nnonword: true", "Wow!! So.", ["!!"], id="nonword has no boundaries"),
        pytest.param("raw: ['(?:a|b)', 'c+']", "acc b bcc", ["acc", "bcc"], id="raw is joined, not alternatives"),
        pytest.param("raw: ['Mr ']\ntokens: [Smith]", "Mr Smith, Smith.", ["Mr Smith"], id="raw comes first"),
        pytest.param("raw: [' Smith']\ntokens: [Mr]\nappend: true", "Mr Smith, Mr.", ["Mr Smith"], id="or last"),
        pytest.param("tokens: ['caf', 'fé']", "A café.", ["caf"], id="boundaries are those of ASCII"),
        pytest.param("tokens: ['\\w+ly']", "Lovely, éarly.", ["Lovely", "arly"], id="so are words"),
        pytest.param("tokens: ['\\p{Lu}\\w+']", "Éa, Ba.", ["Ba"], id="but classes of Unicode are not: no boundary"),
        pytest.param("tokens: ['\\p{Lu}é']\nnonword: true", "Éé, Bé.", ["Éé", "Bé"], id="letters of Unicode"),
        pytest.param("tokens: [École]\nignorecase: true\nnonword: true", "L'école.", ["école"], id="case beyond ASCII"),
        pytest.param("tokens: [a(?=b), '(?<!x)y']\nnonword: true", "ab xy zy", ["a", "y"], id="look-around"),
        pytest.param("tokens: ['(?<=a+)b']\nnonword: true", "aaab b", ["b"], id="look-behind of any width"),
        pytest.param("tokens: ['[[]x', '[a&&b]y']\nnonword: true", "[x &y", ["[x", "&y"], id="Go's classes"),
        pytest.param("tokens: ['\\x{2014}', 'a{,2}']\nnonword: true", "a— a{,2}", ["—", "a{,2}"], id="Go's escapes"),
        pytest.param("tokens: ['(?i)foo', bar]", "FOO BAR bar", ["FOO", "bar"], id="a flag of one token"),
        pytest.param("tokens: [very]\nexceptions: [very good]", "very bad, very good", ["very"], id="a phrase"),
        pytest.param("tokens: ['[A-Z]{3}']\nexceptions: [NYT]", "NYT, BBC, nyt", ["BBC"], id="an exception"),
        pytest.param("tokens: ['[a-z]{3}']\nexceptions: ['NYT']", "nyt", ["nyt"], id="exceptions mind case"),
        pytest.param("tokens: ['[a-z]{3}']\nexceptions: ['(?i)NYT']", "nyt", [], id="unless they say so"),
        pytest.param("tokens: [very]\nlimit: 2", "very very very", ["very", "very"], id="a limit"),
        pytest.param("tokens: just", "Just it, just so.", ["just"], id="a text for a list"),
        pytest.param("Tokens: [just]\nIgnoreCase: true", "Just.", ["Just"], id="keys in any case"),
        pytest.param("tokens: [just]\nignorecase: 'true'", "Just.", ["Just"], id="a text for a switch"),
        pytest.param("tokens: [no, yes, on, 1.0, 12:30, null]", "No, on 1.0 at 12:30.", ["on", "1.0", "12:30"],
                     id="a text stays a text, whatever it looks like"),
        pytest.param("tokens: ['', very]", "very", ["very"], id="an empty token is none"),
        pytest.param("tokens: [\"you\\'re\"]", "you're", ["you're"], id="an escape that YAML does not know"),
        pytest.param("tokens: [click]", "`click` it, [click](click.md).", ["click"], id="code and targets are not read"),
        pytest.param("tokens: [foobar]", "foo**bar** is one.", ["foo**bar"], id="markup inside a word"),
    ],
)  # fmt: skip
def test_what_it_finds(keys: str, text: str, places: list[str], tmp_path: Path) -> None:
    assert one(tmp_path, _HEAD + keys).found(text) == places


def test_phrases_that_are_let_pass_are_looked_for_once_in_a_text(tmp_path: Path) -> None:
    package = one(tmp_path, _HEAD + "tokens: [very]\nexceptions: ['(?i)very good', 'not so very']")
    start = time.process_time()
    assert len(package.found("very bad, very good, " * 3_000)) == 3_000
    assert time.process_time() - start < 4


def test_positions_are_exact_where_a_text_is_repeated(tmp_path: Path) -> None:
    rule = _HEAD + "tokens: ['(?<=so )good']"
    problem = one(tmp_path, rule).result("good\n\n[good](good.md)\n\nso good").problems[0]
    assert (problem.start.line, problem.start.column, problem.end.column) == (5, 4, 8)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        pytest.param("Don't use '%s'.", "Don't use 'very'.", id="the match"),
        pytest.param("Nothing of it", "Nothing of it", id="no argument"),
        pytest.param("100%% of %s and %[1]s", "100% of very and very", id="Go's verbs"),
        pytest.param("'%s' for '%s'", "'very' for 'very'", id="an argument too few"),
    ],
)
def test_messages(message: str, said: str, tmp_path: Path) -> None:
    rule = f'extends: existence\nmessage: "{message}"\ntokens: [very]'
    assert one(tmp_path, rule).said("very") == [said]


@pytest.mark.parametrize(
    ("action", "text", "fixed"),
    [
        pytest.param("name: remove", "It is very good.", "It is good.", id="remove"),
        pytest.param("name: replace\n  params: [most]", "It is very good.", "It is most good.", id="replace"),
        pytest.param(
            "name: replace\n  params: [most, so]", "It is very good.", "It is very good.", id="no choice made"
        ),
        pytest.param("name: edit\n  params: [upper]", "It is very good.", "It is VERY good.", id="one edit"),
        pytest.param("name: edit\n  params: [[upper], [trim_right, Y]]", "A very b.", "A VER b.", id="some edits"),
        pytest.param("name: edit\n  params: [regex, '(v)(e)', '$2$1']", "A very b.", "A evry b.", id="an expression"),
        pytest.param("name: convert\n  params: [simple]", "A very b.", "A very b.", id="nothing to change"),
    ],
)
def test_actions(action: str, text: str, fixed: str, tmp_path: Path) -> None:
    rule = f"{_HEAD}tokens: [very]\naction:\n  {action}\n"
    assert one(tmp_path, rule).fixed(text) == fixed


def test_several_replacements_are_suggestions(tmp_path: Path) -> None:
    rule = f"{_HEAD}tokens: [very]\naction:\n  name: replace\n  params: [most, so]\n"
    problem = one(tmp_path, rule).result("very").problems[0]
    assert (problem.suggestions, problem.fix) == (("most", "so"), None)


def test_groups_of_a_token_reach_its_action(tmp_path: Path) -> None:
    rule = (
        f"{_HEAD}tokens: ['(\\w+) (\\w+) \\(author\\)']\nnonword: true\naction:\n  name: replace\n  params: ['$2, $1']"
    )
    assert one(tmp_path, rule).fixed("Jane Doe (author)") == "Doe, Jane"


def test_all_fixes_are_for_a_person_to_look_at(tmp_path: Path) -> None:
    rule = f"{_HEAD}tokens: [very]\naction:\n  name: remove\n"
    fix = one(tmp_path, rule).result("It is very good.").problems[0].fix
    assert fix
    assert fix.safety == "unsafe"


def test_an_expression_that_explodes_is_stopped_by_name(tmp_path: Path) -> None:
    package = one(tmp_path, _HEAD + "tokens: ['(a|aa)+$']\nnonword: true")
    failure = package.result(f"{'a' * 60}!").failures[0]
    assert "rule “House.Rule” was stopped" in failure.message
    assert "takes longer than" in failure.message
    assert failure.path.endswith("styles/House/Rule.yml")

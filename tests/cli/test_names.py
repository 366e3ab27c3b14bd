"""`copydesk names`: the newsroom's own names, from the first one to those that the articles establish."""

import json
import os

import pytest
from desks import Desk

_CONFIG = "[rules.name-typo]\nseverity = 'error'\n"


@pytest.fixture
def newsroom(desk: Desk) -> Desk:
    desk.write("copydesk.toml", _CONFIG)
    return desk


def _messages(desk: Desk, text: str, *options: str) -> list[str]:
    desk.write("a.txt", text)
    run = desk.run("check", "--output-format", "json", *options, "a.txt")
    return [problem["message"] for problem in json.loads(run.out) if problem["rule"] == "name-typo"]


def test_a_name_that_was_added_is_a_right_form_and_a_candidate(newsroom: Desk) -> None:
    assert newsroom.run("names", "add", "Aoife Brennagh", "--role", "mayor of Sligo").status == 0
    assert _messages(newsroom, "It was Aoife Brennagh who spoke.") == []
    (message,) = _messages(newsroom, "It was Aoife Brenagh who spoke.")
    assert message == "“Brenagh” looks like a misspelling of “Brennagh” (Aoife Brennagh, mayor of Sligo)"


def test_a_form_that_is_never_right_is_found_wherever_it_stands(newsroom: Desk) -> None:
    newsroom.run("names", "add", "Kyiv", "--place", "--variant", "Kiev", "--never", "Kyev")
    (message,) = _messages(newsroom, "Kyev it was; in Kiev, in Kyiv, all was quiet.")
    assert message == "“Kyev” looks like a misspelling of “Kyiv”"


def test_an_accepted_form_is_left_alone(newsroom: Desk) -> None:
    text = "Russian president Vladimir Purun left Afganistan."
    assert len(_messages(newsroom, text)) == 2
    assert newsroom.run("names", "accept", "Purun", "Afganistan").out == "Accepted Purun, Afganistan\n"
    assert _messages(newsroom, text) == []
    assert newsroom.run("names", "accept", "Purun").out == "Accepted already\n"


@pytest.mark.parametrize("head", ["", "\ufeff"], ids=["plain", "with a byte order mark"])
def test_line_ends_of_windows_stay(head: str, newsroom: Desk) -> None:
    path = newsroom.write("names.toml", f'{head}accept = ["Soci"]\r\n\r\n[[place]]\r\nname = "Kyiv"\r\n'.encode())
    assert newsroom.run("names", "accept", "Purun").status == 0
    assert path.read_bytes().decode() == f'{head}accept = ["Soci", "Purun"]\r\n\r\n[[place]]\r\nname = "Kyiv"\r\n'


def test_what_is_added_keeps_comments_and_order(newsroom: Desk) -> None:
    before = '# ours\naccept = ["Soci"] # a band\n\n[[place]]\nname = "Kyiv" # not Kiev\n'
    newsroom.write("names.toml", before)
    newsroom.run("names", "add", "Ib Olsen", "--never", "Ib Olson")
    after = (newsroom.folder / "names.toml").read_text()
    assert after == before + '\n[[person]]\nname = "Ib Olsen"\nnever = ["Ib Olson"]\n'


def test_an_entry_is_completed_not_repeated(newsroom: Desk) -> None:
    newsroom.run("names", "add", "Ib Olsen", "--variant", "Ib P. Olsen")
    run = newsroom.run("names", "add", "Ib Olsen", "--variant", "Ib Peter Olsen", "--role", "poet")
    assert run.out == "names.toml: 0 added, 1 completed, 0 as before\n"
    assert newsroom.run("names", "list").out == "Ib Olsen (poet): also Ib P. Olsen, Ib Peter Olsen\n"


def test_place_is_completed_without_being_called_one(newsroom: Desk) -> None:
    newsroom.run("names", "add", "Kyiv", "--place")
    assert (
        newsroom.run("names", "add", "Kyiv", "--never", "Kyev").out == "names.toml: 0 added, 1 completed, 0 as before\n"
    )
    newsroom.run("names", "add", "Kyiv", "--role", "singer")
    assert newsroom.run("names", "list").out == "Kyiv (singer)\nKyiv: never Kyev\n"


def _articles(desk: Desk, names: list[str], *, day: str = "", author: str = "") -> None:
    for number, name in enumerate(names, 1):
        front = f"date: 2024-01-{day or f'{number:02}'}\nauthor: {author or f'A{number}'}\n"
        desk.write(f"news/{number}.md", f"---\n{front}---\n\nThe old mayor, {name}, said so.\n")


def test_nothing_is_learned_from_no_article(newsroom: Desk) -> None:
    before = '[learned]\nnames = ["Una Ray"]\n'
    newsroom.write("names.toml", before)
    (newsroom.folder / "empty").mkdir()
    done = newsroom.run("names", "learn", "empty")
    told = "copydesk: there are no articles to learn names from; names.toml was left as it is\n"
    assert (done.status, done.out, done.err) == (2, "", told)
    assert (newsroom.folder / "names.toml").read_text() == before


def test_learn_writes_what_several_articles_establish(newsroom: Desk) -> None:
    _articles(newsroom, ["Aoife Brennagh"] * 3 + ["Pat Quelborough"] * 2)
    run = newsroom.run("names", "learn")
    assert run.out == "1 name in 5 articles: 1 new, 0 gone\nWrote names.toml\n"
    assert newsroom.run("names", "list").out == "Aoife Brennagh: learned\n"
    assert newsroom.run("names", "learn").lines[-1] == "names.toml is as it was"


@pytest.mark.parametrize("one", [{"day": "07"}, {"author": "Jo"}], ids=["day", "author"])
def test_what_only_one_day_or_one_author_writes_is_not_learned(newsroom: Desk, one: dict[str, str]) -> None:
    _articles(newsroom, ["Aoife Brennagh"] * 3, **one)
    assert newsroom.run("names", "learn").lines[0] == "0 names in 3 articles: 0 new, 0 gone"


@pytest.mark.parametrize(
    ("head", "said"),
    [
        pytest.param(":author: Jo\n\n", "0 names", id="a field"),
        pytest.param("One day\n=======\n\n:Authors: Jo\n\n", "0 names", id="a field under the title"),
        pytest.param(".. title: One day\n.. author: Jo\n\n", "0 names", id="Nikola"),
        pytest.param("The talks ended.\n\n:author: Jo\n\n", "1 name", id="a field in the text"),
    ],
)
def test_author_is_told_before_the_text_of_restructuredtext(newsroom: Desk, head: str, said: str) -> None:
    for number in range(3):
        newsroom.write(f"{number}.rst", f"{head}The old mayor, Aoife Brennagh, said so.\n")
    assert newsroom.run("names", "learn").lines[0].startswith(f"{said} in 3 articles")


def test_a_slip_made_again_is_not_learned_beside_the_right_form(newsroom: Desk) -> None:
    _articles(newsroom, ["Aoife Brennagh"] * 12 + ["Aoife Brenagh"] * 3)
    newsroom.run("names", "learn")
    assert newsroom.run("names", "list").out == "Aoife Brennagh: learned\n"


_LISTS = {
    "popolo.json": '{"persons": [{"name": "Aoife Brennagh", "other_names": [{"name": "Eva Brennagh"}]}]}',
    "congress.yaml": "- name: {first: Aoife, last: Brennagh, nickname: Eva}\n  terms: [{type: sen, state: OH}]\n",
    "people.csv": "name;variants;role\nAoife Brennagh;Eva Brennagh;senator\n",
    "wikidata.json": '{"results": {"bindings": [{"personLabel": {"value": "Aoife Brennagh"},'
    ' "itemAltLabel": {"value": "Eva Brennagh"}}]}}',
}


@pytest.mark.parametrize("name", _LISTS)
def test_published_lists_are_imported(newsroom: Desk, name: str) -> None:
    newsroom.write(name, _LISTS[name])
    assert newsroom.run("names", "import", name).out == "names.toml: 1 added, 0 completed, 0 as before\n"
    assert newsroom.run("names", "import", name).out == "names.toml: 0 added, 0 completed, 1 as before\n"
    (person,) = json.loads(newsroom.run("names", "list", "--output-format", "json").out)["person"]
    assert (person["name"], person["variants"]) == ("Aoife Brennagh", ["Eva Brennagh"])


@pytest.mark.parametrize(
    ("name", "text", "listed"),
    [
        (
            "a.json",
            '[{"name": "A B", "summary": 4, "other_names": 5, "memberships": [7, {"role": "mayor"}]}]',
            "(mayor)",
        ),
        ("a.yaml", "- name: {first: A, last: B, nickname: [C]}\n  terms: 5\n", ""),
        ("a.yaml", "- name: {first: A, last: B}\n  terms: [5, {type: sen, state: 6}]\n", "(senator, 6)"),
        ("a.csv", "first,last\nA B\n", ""),
    ],
)
def test_values_of_another_kind_than_expected_are_passed_over(
    newsroom: Desk, name: str, text: str, listed: str
) -> None:
    newsroom.write(name, text)
    assert newsroom.run("names", "import", name).status == 0
    assert newsroom.run("names", "list").lines[-1] == f"A B {listed}".strip()


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", "{", "not valid JSON"),
        ("a.json", '{"persons": 3}', "a list of persons, or an object with a list “persons”"),
        ("a.json", '[{"nom": "X"}]', "person 1: expected an object with a text “name”"),
        ("a.json", '{"results": 3}', "expected Popolo JSON: a list of persons"),
        ("a.json", '{"results": 3, "bindings": 4}', "expected the JSON results of a Wikidata query"),
        ("a.yaml", "- name: 3", "person 1: expected “name” with “first” and “last”"),
        ("a.yaml", "- name: {first: A, last: 3}", "person 1: expected “name” with “first” and “last”"),
        ("a.yaml", "- name: {first: A\n", "not valid YAML: line 2: did not find expected ',' or '}'"),
        ("a.yaml", "- born: 2020-13-45\n", "not valid YAML: month must be in 1..12"),
        ("a.csv", "who,what\nx,y\n", "expected a header with “name”, or with “first” and “last”, not: who,what"),
        ("a.csv", 'name\n"Anna\n', "not valid CSV: line 2: unexpected end of data; is a quotation mark left open?"),
        ("a.csv", '"name\nAnna\n', "not valid CSV: line 2: unexpected end of data; is a quotation mark left open?"),
        ("a.txt", "x", "expected a name that ends in .json, .yaml or .csv"),
    ],
)
def test_a_list_that_cannot_be_read_is_named(newsroom: Desk, name: str, text: str, message: str) -> None:
    newsroom.write(name, text)
    run = newsroom.run("names", "import", name)
    assert run.status == 2
    assert run.err.startswith(f"copydesk: {name}")
    assert message in run.err


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('acept = ["X"]', "names.toml:1: unknown key “acept”; did you mean “accept”?"),
        ('[[person]]\nname = "A"\n\n[[person]]\nnmae = "B"', "names.toml:5: [[person]] 2: unknown key “nmae”"),
        ('[[place]]\nname = "A"\nvariants = "B"', "names.toml:3: “[[place]] 1: variants” must be a list of names"),
        ('[[person]]\nrole = "x"', "names.toml:1: [[person]] 1: “name” must be a text, not None"),
        ('[person]\nname = "A"', "names.toml:1: “person” must be tables: start each with [[person]]"),
        (
            'accept = ["X"]\n[[place]]\nname = "Y"\nnever = ["X"]',
            "names.toml:4: “X” stands under “never” of “Y”, and as a right form",
        ),
        ("learned = 3", "names.toml:1: “learned” must be a table with a list “names”"),
        ("x = ", "names.toml: not valid TOML"),
    ],
)
def test_a_mistake_in_the_file_is_reported_with_its_line(newsroom: Desk, text: str, message: str) -> None:
    newsroom.write("names.toml", text)
    newsroom.write("a.txt", "All is well.")
    for command in (["check", "a.txt"], ["names", "list"], ["names", "add", "Z"]):
        run = newsroom.run(*command)
        assert run.status == 2
        assert message in run.err
    assert (newsroom.folder / "names.toml").read_text() == text


def test_what_is_no_text_is_not_written(newsroom: Desk) -> None:
    run = newsroom.run("names", "add", "Ann", "--variant", "A\udcff")
    assert (run.status, run.err) == (2, "copydesk: names.toml: not changed: what was to be written is not text\n")
    assert not (newsroom.folder / "names.toml").exists()


def test_what_would_contradict_the_file_is_not_added(newsroom: Desk) -> None:
    text = '[[place]]\nname = "Kyiv"\nnever = ["Kiev"]\n'
    newsroom.write("names.toml", text)
    run = newsroom.run("names", "accept", "Kiev")
    said = "names.toml: not changed: “Kiev” stands under “never” of “Kyiv”, and as a right form too"
    assert (run.status, run.err) == (2, f"copydesk: {said}\n")
    assert (newsroom.folder / "names.toml").read_text() == text


def test_names_lie_where_the_configuration_says(desk: Desk) -> None:
    desk.write("copydesk.toml", 'names = "desk/people.toml"')
    desk.write("a.txt", "All is well.")
    assert "names: no file at “desk/people.toml”" in desk.run("check", "a.txt").err
    desk.write("desk/people.toml", 'accept = ["Soci"]')
    assert desk.run("names", "list").out == "Soci: accepted\n"


def test_names_hold_without_a_configuration_too(desk: Desk) -> None:
    desk.run("names", "accept", "Afganistan")
    assert _messages(desk, "They left Afganistan.") == []
    assert len(_messages(desk, "They left Afganistan.", "--isolated")) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipe_in_place_of_the_names_is_not_waited_for(desk: Desk) -> None:
    os.mkfifo(desk.folder / "names.toml")
    desk.write("a.txt", "All is well.")
    assert desk.run("check", "a.txt").status == 0
    desk.write("copydesk.toml", 'names = ""')
    message = "copydesk: copydesk.toml: names: no file at “.”; correct the path, or make an empty file there\n"
    assert desk.run("check", "a.txt").err == message


def test_why_tells_which_list_decides(newsroom: Desk) -> None:
    newsroom.run("names", "accept", "Soci")
    lines = newsroom.run("names", "why", "Putin", "Isreal", "Soci", "Zxyq").lines
    assert "  borne by Vladimir Putin, president of Russia (people.tsv)" in lines
    assert "  always wrong, for “Israel” (name-confusions.tsv)" in lines
    assert "  accepted in the newsroom’s names" in lines
    assert lines[-1] == "  in no list: reported where an article uses it once and enough speaks for another form"


@pytest.mark.parametrize("fault", ["a path that is not there", "an article that cannot be read"])
def test_learn_forgets_nothing_where_an_article_is_missing(fault: str, newsroom: Desk) -> None:
    names = newsroom.write("names.toml", '[learned]\nnames = ["Aoife Brennagh"]\n')
    newsroom.write("a.md", b"bad \xff" if fault.endswith("read") else "All is well.\n")
    done = newsroom.run("names", "learn", *(() if fault.endswith("read") else ("artcles",)))
    assert (done.status, done.out) == (2, "")
    assert "names.toml was left as it is" in done.err
    assert "Aoife Brennagh" in names.read_text()

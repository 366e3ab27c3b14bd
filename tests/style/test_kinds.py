"""What the kinds of rule other than phrases and patterns find, and what they make of it."""

from pathlib import Path

import pytest
from shelf import checked, corrected, found

_NEWS = "The ferry talks stalled. A bridge is closed, and the mayor of Leeds said so to Anna Bridge.\n"


@pytest.mark.parametrize(
    ("settings", "before", "after"),
    [
        pytest.param("", "Email, e-mail, an e-mail.", "E-mail, e-mail, an e-mail.", id="the commonest is right"),
        pytest.param("", "An email and an e-mail.", "An e-mail and an e-mail.", id="then the one named first"),
        pytest.param("", "An email, two emails.", "An email, two emails.", id="one form only"),
        pytest.param("plurals = true", "Emails, e-mails, e-mail.", "E-mails, e-mails, e-mail.", id="plurals"),
        pytest.param(
            "", "An email. “An e-mail,” he said. An email.", "An email. “An e-mail,” he said. An email.", id="another’s"
        ),
    ],
)
def test_either(settings: str, before: str, after: str, tmp_path: Path) -> None:
    assert (
        corrected(tmp_path, f'[a]\neither = [["e-mail", "email"], ["adviser", "advisor"]]\n{settings}\n', before)
        == after
    )


@pytest.mark.parametrize(
    ("settings", "text", "places"),
    [
        pytest.param("count = '!'\nat-most = 1", "One! Two! Three!", ["!"], id="the first one too many"),
        pytest.param("count = '!'\nat-most = 2", "One! Two!", [], id="as many as may be"),
        pytest.param("count = '!'\nat-most = 1\nper = 'block'", "One! Two!\n\nThree!", ["!"], id="in each block"),
        pytest.param(
            "count = '\\w+'\nat-most = 2\nper = 'sentence'",
            "One two. One two three.",
            ["three"],
            id="in each sentence",
        ),
        pytest.param(
            "count = '.'\nat-most = 5\nscope = 'title'\nper = 'block'",
            "---\ntitle: Bridges\n---\nIt is closed.",
            ["e"],
            id="length of a title",
        ),
        pytest.param("count = 'See'\nat-least = 1\nper = 'block'", "See a.\n\nNo.", ["No."], id="too few"),
        pytest.param("count = 'x'\nat-least = 1", "", [], id="an empty article"),
    ],
)
def test_count(settings: str, text: str, places: list[str], tmp_path: Path) -> None:
    assert found(tmp_path, f"[a]\n{settings}\n", text) == places


def test_count_says_how_many(tmp_path: Path) -> None:
    problems = checked(tmp_path, "[a]\ncount = '!'\nat-most = 1\nat-least = 1", "One! Two! Three!").problems
    assert [problem.message for problem in problems] == ["3 in one article, which may have 1 to 1"]


@pytest.mark.parametrize(
    ("settings", "before", "after"),
    [
        pytest.param("'ap'", "The talks in the city", "The Talks in the City", id="AP"),
        pytest.param("'ap'", "A Letter From And With Love", "A Letter From and With Love", id="AP counts letters"),
        pytest.param("'chicago'", "A Letter From Me And You", "A Letter from Me and You", id="Chicago does not"),
        pytest.param("'ap'", "What It Is For", "What It Is For", id="the last word"),
        pytest.param("'ap'", "Bridges: the end of an era", "Bridges: The End of an Era", id="after a colon"),
        pytest.param("'ap'", "To be or not to Be", "To Be or Not to Be", id="small or not by what they do"),
        pytest.param("'ap'", "NASA and iPhone at McDonald’s", "NASA and iPhone at McDonald’s", id="capitals inside"),
        pytest.param("'ap'\nnames = ['bell hooks']", "NEW BRIDGE", "NEW BRIDGE", id="all in capitals"),
        pytest.param("'chicago'\nnames = ['hooks']", "Books by hooks Today", "Books by hooks Today", id="a name"),
        pytest.param(
            "'sentence'",
            "The Bridge Is Closed",
            "The Bridge is closed",
            id="sentence case, and a word that is a name too",
        ),
        pytest.param("'sentence'", "Ferry Talks Stalled in Leeds", "Ferry talks stalled in Leeds", id="names stay"),
        pytest.param(
            "'sentence'",
            "Ferry Talks in the House of Lords",
            "Ferry Talks in the House of Lords",
            id="one word is no evidence",
        ),
        pytest.param(
            "'sentence'\nnames = ['Ferry Talks']",
            "The ferry talks Stalled",
            "The Ferry Talks stalled",
            id="a name of two words",
        ),
        pytest.param("'sentence'", "ferry talks", "Ferry talks", id="a small beginning"),
        pytest.param("'sentence'\nnames = ['eBay']", "eBay talks", "eBay talks", id="a name that begins small"),
    ],
)
def test_capitals(settings: str, before: str, after: str, tmp_path: Path) -> None:
    text = f"# {{}}\n\n{_NEWS}"
    assert corrected(tmp_path, f"[a]\ncapitals = {settings}\n", text.format(before)) == text.format(after)


def test_a_capital_that_may_belong_to_a_name_is_left_to_a_person(tmp_path: Path) -> None:
    text = f"# The Harbours Is Closed\n\n{_NEWS}"
    problems = checked(tmp_path, "[a]\ncapitals = 'sentence'\n", text).problems
    assert [(problem.message, problem.fix) for problem in problems] == [
        ("“The Harbours Is Closed” is not in sentence case", None)
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("The WHO met.", "The World Health Organization (WHO) met.", id="not written out"),
        pytest.param("The World Health Organization (WHO) met. The WHO left.", None, id="written out first"),
        pytest.param("The WHO (World Health Organization) met.", None, id="written out right after"),
        pytest.param("The world health\norganization met. The WHO left.", None, id="in any case, over a line end"),
        pytest.param("# WHO meets\n\nThe World Health Organization (WHO) met.", None, id="a headline is short"),
        pytest.param("“WHO,” he said. It is the World Health Organization.", None, id="another’s words"),
        pytest.param("The WHOLE of WHO-like things", None, id="only whole words"),
    ],
)
def test_first_use(before: str, after: str | None, tmp_path: Path) -> None:
    toml = '[a]\nfirst-use = { WHO = "World Health Organization" }\n'
    assert corrected(tmp_path, toml, before) == (after or before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "It is 5km, 5 km or 5-km long.", "It is 5 kilometres, 5 kilometres or 5 kilometres long.", id="plural"
        ),
        pytest.param("It is 1 km long.", "It is 1 kilometre long.", id="singular"),
        pytest.param("A 5km run.", "A 5-kilometre run.", id="before what is measured"),
        pytest.param(
            "It is 1,200.5 km or 6ft.", "It is 1,200.5 kilometres or 6 feet.", id="large, broken, and irregular"
        ),
        pytest.param("It is $5km, 5 km/h, 5 km², x5km or 5 kms.", None, id="other things"),
        pytest.param("“It is 5km,” he said.", None, id="another’s words"),
    ],
)
def test_units(before: str, after: str | None, tmp_path: Path) -> None:
    toml = '[a]\nunits = { km = "kilometres", ft = ["foot", "feet"] }\n'
    assert corrected(tmp_path, toml, before) == (after or before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("He has 3 dogs and twelve cats.", "He has three dogs and 12 cats.", id="words and figures"),
        pytest.param("3 dogs ran.", "Three dogs ran.", id="at the beginning"),
        pytest.param("Twelve dogs ran.", None, id="in words at the beginning"),
        pytest.param("It has twenty-one rooms.", "It has 21 rooms.", id="a compound"),
        pytest.param("He ran 3 miles, up 5 points, in 9 seconds.", None, id="measures and scores"),
        pytest.param(
            "On page 3 words fail; No. 5 dogs; between 3 and 5 dogs.", None, id="numbers that are names, and ranges"
        ),
        pytest.param(
            "Swift 5 switches it. In 5 days.", "Swift 5 switches it. In five days.", id="the number of a name"
        ),
        pytest.param("It was $3 bills, 3-4 dogs, 3.5 cats, 1,003 cats.", None, id="parts of others"),
        pytest.param("“I have 3 dogs,” he said.", None, id="another’s words"),
    ],
)
def test_numbers(before: str, after: str | None, tmp_path: Path) -> None:
    assert corrected(tmp_path, "[a]\nspell-out = 9\nfigures = true\n", before) == (after or before)

"""What `name-typo` leaves alone since nobody could mean the near form in that place, and what it finds all the same."""

import pytest
from running import problems


def _corrections(text: str) -> list[tuple[str, str]]:
    found = problems(text, "name-typo")
    return [(problem.excerpt.marked, problem.suggestions[0]) for problem in found if problem.severity != "info"]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Bermingham spoke of Birmingham. In Birmingham they heard it, all over Birmingham.",
        "They learned to climb in the town of Nasu.",
        "It did them good, wrote El Romke Eduardo de Haan.",
        "He lives in the southern district of Californie.",
        "Prices fell, said Hu Chengru, 39, who buys homes.",
        "The Chinese university of Beihang teams up with two firms of Beijing; Beijing is far.",
        "Nobody was hurt, said Al Jazeera’s Mohamed Al Jazaeri. Al Jazeera had been there; Al Jazeera knows.",
        "Beifa Group makes pens.",
        "The roots of Nazism were told by her. She wrote that the Nazis came.",
        "That is the name of Fred Flintstone in the Flintstones films.",
        "She saw the Equinoxes. The Equinox is near. At the Equinox, the Equinox came.",
        "They call it Héng, the railings. Hong came; Hong left, and Hong sang.",
        "Orion and the Crux are stars. The Crux is of the black curassow (Crax globulosa), and the Crux is low.",
        "They drove a Jeep. That is a big help, said Dr Joep Perk, who was not part of it.",
        "They wrote Neboto nad Makedonija. Macedonia is Macedonia, in Macedonia.",
    ],
)
def test_a_form_of_another_kind_is_not_meant(text: str) -> None:
    assert _corrections(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Jiang Zhimin, president of the coal board, warned of it.",
        "Assad spoke. Bashar al-Assad spoke for an hour. Then came Tariq al-Aswad, a singer.",
        "Frenchman Loick Jammes, 22, was asked, too.",
        "Miss Lena Sjööblom came.",
        "Firms see why it matters, said Wang Wanbin, head of the team for the lakes.",
        "Nora Decker wrote it. “No,” said Decker. See Dekker, Elly: The stars.",
    ],
)
def test_somebody_else_is_meant(text: str) -> None:
    assert _corrections(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It was meant for our Peopleâ€. Peoples of the world came.",
        "The plough is there, Volovi or Vɔlɔvi.",
        "The threshing floor, Gumno (Goumno), is seen in summer.",
        "They call it Katarhokoya. Katarhokoya is a turtle, pronounced Katarokoya by some.",
        "Netscrape is a pun. Netscrape, also Nutscrape, is one.",
    ],
)
def test_another_form_is_written_on_purpose(text: str) -> None:
    assert _corrections(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Stalinist parties, Stalinist as ever, were Stalinised. A Stalinist is one.",
        "Many Ombudsmen met.",
        "They visited the Demilitarised Zone.",
        "The Koreans spoke for the two Koreas.",
    ],
)
def test_forms_of_one_word_are_right(text: str) -> None:
    assert _corrections(text) == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Judge Eloy Valesco said so. Velasco agreed; Velasco is old.", "Valesco", "Velasco"),
        ("They live in the province of Sichaun.", "Sichaun", "Sichuan"),
        ("He lives in the city of Shenzen.", "Shenzen", "Shenzhen"),
        ("They flew to Beijng, said Hu Wei.", "Beijng", "Beijing"),
        ("Frankfur’s Rhein-Main airport was closed.", "Frankfur", "Frankfurt"),
        ("The MP Richard Allna spoke. Mr Allan thinks so. So does Allan.", "Allna", "Allan"),
    ],
)
def test_a_slip_is_found_beside_such_names(text: str, wrong: str, right: str) -> None:
    assert _corrections(text) == [(wrong, right)]


def test_other_articles_make_no_error_of_what_only_lists_hold() -> None:
    others = {f"{number}.md": "Ships left Santos. The port of Santos is old." for number in range(9)}
    found = problems("Prices will rise, said Bill Hill of Hill and Santow Inc.", "name-typo", others)
    assert [problem.severity for problem in found] == ["warning"]


def test_who_is_right_is_open_where_hardly_more_articles_write_another_form() -> None:
    others = {f"{number}.md": "Minister Pazzionotto held talks." for number in range(3)}
    others["own.md"] = "Minister Almir Pazzianotto left the talks."
    found = problems("The strike is over, said Almir Pazzianotto.", "name-typo", others)
    assert [problem.severity for problem in found] == ["info"]

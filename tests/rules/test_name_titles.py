"""What `name-typo` says of names after a title, in datelines, and beside words that tell whose they are."""

from itertools import cycle

import pytest
from running import corrections

_TITLES = (
    "President Chancellor Senator Sen. Gov. Governor Pope King Queen Prince Dr Dr. Prof Prof. Professor Sir Lord Dame"
    " Judge Justice General Gen. Colonel Captain Coach Minister Secretary Mayor Ambassador Bishop Archbishop Cardinal"
    " Rabbi Imam Sheikh Premier Congressman Congresswoman Rep. Sergeant Father Mr Mr. Mrs Mrs. Ms Ms. Chairman"
).split()
_PEOPLE = [
    ("Volodymyr", "Zelenksy", "Zelensky"),
    ("Emmanuel", "Macorn", "Macron"),
    ("Javier", "Miely", "Milei"),
    ("Vladimir", "Puitn", "Putin"),
    ("Keir", "Stramer", "Starmer"),
]
_GIVEN = [("Volodmyr", "Zelensky", "Volodymyr"), ("Emmanuek", "Macron", "Emmanuel"), ("Vladimri", "Putin", "Vladimir")]


def _corrections(text: str) -> list[tuple[str, str]]:
    return corrections(text, "name-typo")


@pytest.mark.parametrize(("title", "person"), [*zip(_TITLES, cycle(_PEOPLE), strict=False)])
def test_a_title_that_opens_a_sentence_hides_no_slip(title: str, person: tuple[str, str, str]) -> None:
    given, wrong, right = person
    assert _corrections(f"{title} {given} {wrong} has sent a new chief of staff.") == [(wrong, right)]


@pytest.mark.parametrize(("title", "person"), [*zip(_TITLES, cycle(_GIVEN), strict=False)])
def test_nor_one_in_a_given_name(title: str, person: tuple[str, str, str]) -> None:
    wrong, family, right = person
    assert _corrections(f"{title} {wrong} {family} has sent a new chief of staff.") == [(wrong, right)]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "It was Olha Prydolko whom Mrs. Prydolko had fed. “No,” Mrs. Prydolko said. Mrs. Prydolka slept.",
            "Prydolka",
            "Prydolko",
        ),
        (
            "Board member Ann Hoelschlaeger taught. Hoelschlaeger left. “No,” said Hoelschlager, 71. Hoelschlaeger slept.",
            "Hoelschlager",
            "Hoelschlaeger",
        ),
        ("Jaffna has waited. They dug outside Jaffan, as others had in the east.", "Jaffan", "Jaffna"),
        ("MOPSIE FALLS, Iowa — The school closed. In Mopsie Falls it rains. Mopsey Falls slept.", "Mopsey", "Mopsie"),
        ("South Korea’s president, Moon Jea-in, said so.", "Jea", "Jae"),
        ("President Lee Jae-mung of South Korea said so.", "mung", "myung"),
        ("The leader of North Korea, Kim Jong-nu, said so.", "nu", "un"),
        ("Lee Sang-hyoek left, as the game does. Each esports player wept.", "hyoek", "hyeok"),
        ("It was the longest final that they saw at Roland Garos.", "Garos", "Garros"),
        ("Pushpa Kamal Dahl said so.", "Dahl", "Dahal"),
        ("It was for the Athletics Intregrity Unit to say.", "Intregrity", "Integrity"),
    ],
)
def test_what_stands_beside_a_name_tells_the_right_one(text: str, wrong: str, right: str) -> None:
    assert _corrections(text) == [(wrong, right)]


@pytest.mark.parametrize(
    "text",
    [
        "President Lee Jae-myung and Lee Jae-yong of Samsung met. South Korea’s president, Yoon Suk-yol, slept.",
        "The dentist Lee Jae-mung said so. Robert Louis Stephenson and Juan Carlos Herrera ate.",
        "Mr. Kravchuko and Mrs. Kravchuka came. Mr. Kravchuko left. Mr. Kravchuko slept.",
        "His brother Gazza, who came with him, said so.",
        "Juanfran Pérez Llorca said that the party would vote.",
        "The shopkeepers of Pettah have closed.",
        "Aloysius Mac Giolla Phádraig met Pádraig Flynn.",
        "Kumari Jayawardena met Kumudu Jayawardana. Catherine Novotny met Katherine Nowotny.",
        "Meriam Tasaruru-Toa and Miriam Toara came. Hayley Triffitt beat Hailey Triffett.",
        "Elvino and Elvina Tarazona came. Quispe’s brother Nilson came. Nelson Quispe is a guide.",
        "Oleksandr Koval and another, who spells himself Oleksander, came.",
        "T. S. Sivaramakrishnan came with T. S. Shivaramakrishnan, his colleague.",
        "Juan Sepulvida and Maria Sepulveda, no relation, came. Sepulveda won. Sepulveda is glad.",
    ],
)
def test_names_of_others_are_left_alone(text: str) -> None:
    assert _corrections(text) == []

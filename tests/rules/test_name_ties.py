"""What `name-typo` makes of two near names of one article: two people, or one name and a slip, and which is which."""

import pytest
from running import problems


def _corrections(text: str) -> list[tuple[str, str, str]]:
    found = problems(text, "name-typo")
    return [(problem.excerpt.marked, problem.suggestions[0], problem.severity) for problem in found]


@pytest.mark.parametrize(
    "text",
    [
        "Kumari Tasawardena came. Her neighbour Kumudu Tasawardana, no relation, did not.",
        "Meriam Tasaruru left early. Miriam Toaranu stayed.",
        "Teacher T. S. Kramanishan spoke. His colleague T. S. Kramanishen heard it.",
        "Cllr Pádraig Fogarty spoke, and so did Aloysius Mac Giolla Phádraig.",
        "Nelson Quispe voted. His brother Nilson did not.",
        "Elvino and Elvina Tarazona own the shop. “We stay,” says Elvina.",
        "Oleksandr came with Oleksandr, who spells himself Oleksander.",
        "Most of Valga is Estonian; the rest, now Valka, is not. Valga it is.",
        "His brother Gazza slept.",
        "The Vandersteens planted shade. Col Vandersteen had his boots on.",
        "They bought Astro Bot for the children, and Rail Baltica was late.",
        "Mistrel is a firm. Mistrel’s Mistrol is what it sells.",
    ],
)
def test_two_names_that_the_text_tells_apart_are_right(text: str) -> None:
    assert _corrections(text) == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The jaw of Minqaria was found. Later they drew Minquaria again.", "Minquaria", "Minqaria"),
        ("Merv Kranenburg used to be mayor. “No,” said Cr Kranenberg, 69.", "Kranenberg", "Kranenburg"),
        ("Dr. Dally Muamba Kambaji took it. Dr. Kambanji was last.", "Kambanji", "Kambaji"),
        ("Agforce chief warns of polls.\n\nAfgorce CEO Brett Merrow said so.", "Afgorce", "Agforce"),
        ("“No,” said Ferrandes. Rosa Ferrandis, a baker, said yes.", "Ferrandes", "Ferrandis"),
        ("Dr Ian Coldiftz wrote it. “It is new,” says Dr Colditz.", "Coldiftz", "Colditz"),
    ],
)
def test_of_two_spellings_the_one_that_introduces_is_right_but_nobody_is_sure(
    text: str, wrong: str, right: str
) -> None:
    assert _corrections(text) == [(wrong, right, "warning")]


def test_a_name_with_a_plural_or_possessive_was_mentioned() -> None:
    text = "Col Vandersteen rose. Vanderstein, 54, did not. The Vandersteens planted shade."
    assert [(wrong, right) for wrong, right, _ in _corrections(text)] == [("Vanderstein", "Vandersteen")]


def test_places_are_right_as_their_own_people_write_them() -> None:
    text = "From Warsaw the train leaves Warszawa Centralna for Wien, and København is north of Copenhagen's suburbs."
    assert _corrections(text) == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Lucinda Okonjo-Marsh leads. Okonjo-March said so.", "March", "Marsh"),
        ("Philippa Nkrumah-Sykes read it. “I looked,” Nkruhma-Sykes says.", "Nkruhma", "Nkrumah"),
        ("Mr Castellanos-Ruud came. Castellanos-Ruud spoke, and Castellanos-Rudd left.", "Rudd", "Ruud"),
    ],
)
def test_half_of_a_double_barrelled_name_speaks_for_the_other(text: str, wrong: str, right: str) -> None:
    assert [(was, right_form) for was, right_form, _ in _corrections(text)] == [(wrong, right)]


def test_two_families_may_share_half_of_a_double_barrelled_name() -> None:
    assert _corrections("Lucinda Okonjo-Marsh leads. Her rival, Peter Okonjo-March, follows.") == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Adrian Brody took the Oscar for best actor.", "Adrian", "Adrien"),
        ("At the darts, Micheal van Gerwen won.", "Micheal", "Michael"),
        ("England lost at cricket. Brendon McCallum watched.", "McCallum", "McCullum"),
        ("She studied at the University of Virgina.", "Virgina", "Virginia"),
        ("The Ellen McArthur Foundation counts clothes.", "McArthur", "MacArthur"),
        ("A dissent by Justice Sotomayer followed.", "Sotomayer", "Sotomayor"),
        ("Sen. Schummer agreed.", "Schummer", "Schumer"),
        ("Col Vandersteen rose. Vandersteen ate. The Vandersteins slept.", "Vanderstein", "Vandersteen"),
        ("The French footballer limped. Mbape’s season is over.", "Mbape", "Mbappe"),
        ("Foreign Secretary David Lamy came.", "Lamy", "Lammy"),
        ("---\nauthors: [Priya Anand, Tomasz Wiśniewski]\n---\n\n“No,” Tomsz wrote.", "Tomsz", "Tomasz"),
    ],
)
def test_a_name_goes_with_what_stands_beside_it(text: str, wrong: str, right: str) -> None:
    assert [(was, right_form) for was, right_form, _ in _corrections(text)] == [(wrong, right)]


@pytest.mark.parametrize(
    "text",
    [
        "Adrian Brody, a plumber, came.",
        "Adrian Brody of Hull won the raffle.",
        "Moira Mbape sang. The weather was kind, and Putnam stayed.",
        "Kiingi Tuheitia is mourned. As Kīngi he drove trucks.",
        "Peter Rose, whose buildings stand in Montreal, likes baseball.",
        "The University of Kentish Town is no more. Justice Halpin agreed with Sen. Marchetti.",
        "The Vandersteens and the Vandersteegs, neighbours, are not one. The Vandersteegs stay; the Vandersteens go.",
    ],
)
def test_people_whom_nothing_ties_to_the_known_one_are_left_alone(text: str) -> None:
    assert _corrections(text) == []


def test_a_known_form_that_stands_alone_and_one_that_introduces_are_both_shown_and_left() -> None:
    text = "Nonna Concetta never wrote. She measured flour by hand. “That one’s Nona’s,” she said."
    (problem,) = problems(text, "name-typo")
    assert (problem.excerpt.marked, problem.severity, problem.suggestions) == ("Nonna", "warning", ())
    assert "“Nona”" in problem.message


def test_where_letters_and_places_speak_against_each_other_both_are_shown() -> None:
    text = "Tempe Garndin builds pens for cattle. She has much work. Grandin has given many talks."
    (problem,) = problems(text, "name-typo")
    assert (problem.excerpt.marked, problem.severity, problem.suggestions) == ("Grandin", "warning", ())


def test_relatives_have_one_family_name_and_nobody_knows_which_form_is_right() -> None:
    text = "Idris Quartermaine rose. His daughter, Bryony Quatermaine, did not."
    (problem,) = problems(text, "name-typo")
    assert (problem.severity, problem.suggestions) == ("warning", ())
    assert _corrections("Idris Quartermaine rose. His colleague, Bryony Quatermaine, did not.") == []


def test_a_particle_with_a_capital_and_a_name_are_one() -> None:
    text = "Zuleikha Van Aarden runs tools. “Never,” Van Arden told me. John De Groot met Mary De Groote."
    assert _corrections(text) == [("Arden", "Aarden", "warning")]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("It is a Tasmaian cheese.", "Tasmaian", "Tasmanian"),
        ("He praised Atal Behari Vajpayee, the prime minister of India.", "Behari", "Bihari"),
    ],
)
def test_what_may_as_well_be_right_is_a_remark(text: str, wrong: str, right: str) -> None:
    assert _corrections(text) == [(wrong, right, "info")]


def test_the_slip_of_other_articles_is_the_right_form_of_nobody() -> None:
    others = {f"{number}.md": "Tokyo is old. They like Toyko." for number in range(4)}
    found = problems("Mr Toykoo met them.", "name-typo", others)
    assert [problem.suggestions for problem in found if "Toyko”" in problem.message] == []


def test_what_others_bear_is_no_name_after_a_chinese_family_name() -> None:
    others = {f"{number}.md": "They met Kevin. Kevin said so, and Kevin left." for number in range(4)}
    text = "It was down last year. He Kebin, dean of a school, spoke of it. He said that he knew."
    assert problems(text, "name-typo", others) == ()


def test_somebody_of_a_family_that_the_article_names_is_no_country() -> None:
    others = {f"{number}.md": "Somalia is far. They went to Somalia, and left Somalia." for number in range(5)}
    text = "Ibrahim Halavi was freed. Speaking to reporters, Somaia Halavi said that Ireland should act."
    assert problems(text, "name-typo", others) == ()


def test_that_others_bear_the_right_name_says_nothing_against_one_that_many_bear() -> None:
    others = {f"{number}.md": "Adrien Hill came." for number in range(5)}
    text = "Adrian Brody took the Oscar for best actor."
    (problem,) = problems(text, "name-typo", others)
    assert (problem.suggestions, problem.severity) == (("Adrien",), "warning")


@pytest.mark.parametrize(
    "text",
    [
        "Jacklynn Hope runs the bakery.",
        "Carolynn Hope sells the boats.",
        "We left the boats with Morgen, and then they stayed.",
    ],
)
def test_no_list_speaks_against_another_ending_nor_a_bank_of_somebodys_name(text: str) -> None:
    assert _corrections(text) == []

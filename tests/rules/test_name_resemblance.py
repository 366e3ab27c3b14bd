"""What `name-typo` says of people and places whose names are like others': nothing, unless only one can be meant."""

import pytest
from running import corrections


@pytest.mark.parametrize(
    "text",
    [
        "Marta Holm and her sister Marte Holm run the bakery. “They never quarrel,” said Mrs Holm.",
        "Austria and Australia are often mixed up. Iran's offer was fair, said Iraq's minister.",
        "Emmanuel Macron met Sophie Marcon, a dairy farmer. Mrs Marcon gave Mr Macron a cheese.",
        "Alan Thompson and Emma Thomson share an office. Thomson said the work was done.",
        "Niger's president spoke to Nigeria's. Nigerien traders complained. Gambia beat Zambia.",
        "Mr and Mrs Petersen came with the Pedersens. Ole Pedersen is a teacher. Mr Pedersen said nothing.",
        "Kim Jong-un's sister Kim Yo-jong spoke. Kim Jong-nam was killed, and Kim Jong-il died in 2011.",
        "Ahmed Abdi and Ahmad Abdo run for mayor. Mr Abdo said he would not give in.",
        "Ana Souza and Anna Sousa won the doubles. “We clicked,” Sousa said.",
        "Donald Trimp, a plumber from Utrecht, is teased at work. Mr Trimp has never met Mr Trump.",
        "Birmingham has steel. Liz Bermingham sang there on Friday. Bermingham said she loved it.",
        "Tomas Verhulst lost his case. Her lawyer, Mr Verhoelst, said that he would go on.",
        "Bernard Arnaud drives a taxi; Bernard Arnault owns the firm. “I send it on,” said Arnaud.",
        "Jan Kowalski is Polish. Ihor Kovalsky is not. Mr Kovalsky said the fence was his.",
        "The Specter Tool is new. The Spectre Tool is what they call it in Leeds. The Spectre Tool and the Spectre Tool.",
        "The Rustls team thanked Rust. Rust is a language. Rust is old.",
        "Brrr, said Burr. He had a cold.",
        "Murg is a village in Baden. It was hot in Murg. Claudio Murgo of the Institute said so.",
    ],
)
def test_names_that_are_like_others_are_right(text: str) -> None:
    assert corrections(text, "name-typo") == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Peter Abernathy won. Mr Abernathy smiled. “It is good,” Mr Abenarthy added.", "Abenarthy", "Abernathy"),
        ("Joe Pasquale won. Pasquale beat a butler. Pascuale has been asked to sing.", "Pascuale", "Pasquale"),
        ("Dr Claudio Murgiw saw it first. “It is new,” says Murgia.", "Murgiw", "Murgia"),
        ("The Cairms terminal is old. It was hot in Cairns.", "Cairms", "Cairns"),
        ("It was posted by Austrilia's Queensland University.", "Austrilia", "Australia"),
        ("They left San Francisca at dawn.", "Francisca", "Francisco"),
        ("Nicolás Maduro came; “No,” said Nicolàs Maduro.", "Nicolàs", "Nicolás"),
        ("Renèe Zellweger sang.", "Renèe", "Renée"),
    ],
)
def test_only_one_name_can_be_meant(text: str, wrong: str, right: str) -> None:
    assert corrections(text, "name-typo") == [(wrong, right)]

"""How often an article has to repeat itself, and what a paragraph has to share, before a rule takes it as meant."""

import pytest

from copydesk.config import Config
from copydesk.desk import Fixing, check_text
from copydesk.formats import read
from copydesk.registry import Registry
from copydesk_rules.duplicates.doubled_word import doubled_word
from copydesk_rules.duplicates.duplicate_paragraph import duplicate_paragraph
from copydesk_rules.duplicates.fingerprints import fingerprint, is_strange
from copydesk_rules.typography.double_punctuation import double_punctuation

_TOWNS = ("Oslo", "Turku", "Malmo", "Leeds", "York", "Ghent")


@pytest.mark.parametrize(("copies", "severity"), [(4, "error"), (5, "info")])
def test_an_article_that_repeats_itself_often_does_so_on_purpose(copies: int, severity: str) -> None:
    told = [
        f"The ferry to {town} will run every twenty minutes until the bridge is mended." for town in _TOWNS[:copies]
    ]
    between = [f"It opened in {1900 + number}." for number in range(copies)]
    text = "\n\n".join([*told, *(part for pair in zip(between, told, strict=True) for part in pair)])
    document = read(text, "a.md")
    found = [finding.severity for finding in duplicate_paragraph.findings(document, duplicate_paragraph.options)]
    assert found == [severity] * copies


@pytest.mark.parametrize(("times", "severity"), [(2, "error"), (3, "info")])
def test_an_author_who_writes_two_dots_again_and_again_means_them(times: int, severity: str) -> None:
    document = read(" ".join(["It was late.. They left."] * times), "a.md")
    found = list(double_punctuation.findings(document, double_punctuation.options))
    assert [finding.severity or double_punctuation.severity for finding in found] == [severity] * times


@pytest.mark.parametrize(("words", "strange"), [(20, False), (40, True)])
def test_a_name_in_common_counts_for_two_words(words: int, strange: bool) -> None:
    paragraph = " ".join(
        ["Oslo", *(f"harbour{chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(words - 1))]
    )
    other = fingerprint("It rained in Oslo.").words
    assert is_strange(fingerprint(paragraph).words, [other]) is strange


@pytest.mark.parametrize(
    "text",
    [
        "Those who came came late, and those who cannot cannot.",
        "The city that he was born in in 1950 is gone.",
        "The house John grew up in in Leeds was sold.",
        "The bed was slept in in May.",
        "The plan they agreed on on Monday failed.",
        "The team who won won big, and the people who left left early.",
        "The man they had met met them again.",
        "The ones we love love us.",
        "Nothing that was was lost, and what he did did not matter.",
        "Whatever was said said little.",
        "The girl he danced with with joy was Ann.",
    ],
)
def test_no_word_is_taken_unseen_out_of_a_right_sentence(text: str) -> None:
    assert _corrected(text) == text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The the end of of it.", "The end of it."),
        ("They came to the meeting of of the board.", "They came to the meeting of the board."),
        ("He gave it to to the girl and and left.", "He gave it to the girl and left."),
    ],
)
def test_what_nobody_can_mean_is_taken_out_unseen(text: str, right: str) -> None:
    assert _corrected(text) == right


def _corrected(text: str) -> str:
    registry = Registry.of("rules", doubled_word)
    result = check_text(text, "a.md", registry, Config(select=(doubled_word.name,)), Fixing(safe=True))
    return result.change.after if result.change else text


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("Lamu", "Mombasa"), ("only if it pays", "only if it does not pay")],
    ids=["another name", "the one denies the other"],
)
def test_paragraphs_that_tell_of_two_things_in_the_same_words_are_a_remark(earlier: str, later: str) -> None:
    form = (
        "Whoever has a boat in the harbour has to say by the end of March how long it is and who owns it. The port of"
        " {} looks at the list twice a year, and sends a letter to all of those who are on it but have never paid."
    )
    first, second = form.replace("{}", earlier), form.replace("{}", later)
    document = read(f"{first}\n\nThe port of Lamu is old.\n\n{second}\n\nSo is Mombasa.\n", "a.md")
    found = [finding.severity for finding in duplicate_paragraph.findings(document, duplicate_paragraph.options)]
    assert found == ["info"]


def test_firms_in_angle_brackets_are_no_code() -> None:
    lead = (
        "<Harbour Mills Inc> and Hill Inc <HI> said that an offer of a million shares of Lee Inc <LE> began on Friday."
    )
    document = read(f"{lead}\n\nIt will end on Monday.\n\n{lead}\n", "a.txt")
    assert [finding.severity for finding in duplicate_paragraph.findings(document, duplicate_paragraph.options)] == [
        "error"
    ]

"""How often an article has to repeat itself, and what a paragraph has to share, before a rule takes it as meant."""

import pytest

from copydesk.formats import read
from copydesk_rules.duplicates.belonging import is_strange
from copydesk_rules.duplicates.duplicate_paragraph import duplicate_paragraph
from copydesk_rules.duplicates.fingerprints import fingerprint

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


@pytest.mark.parametrize(("words", "strange"), [(20, False), (40, True)])
def test_a_name_in_common_counts_for_two_words(words: int, strange: bool) -> None:
    paragraph = " ".join(
        ["Oslo", *(f"harbour{chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(words - 1))]
    )
    other = fingerprint("It rained in Oslo.").words
    assert is_strange(fingerprint(paragraph).words, [other]) is strange

"""Quotations over paragraphs, lists and long texts: what the examples of the rule are too short for."""

import pytest

from copydesk.formats import read
from copydesk_rules.typography.unpaired_quote import unpaired_quote


def _found(text: str) -> list[int]:
    return [finding.span.start for finding in unpaired_quote.findings(read(text, "article.txt"), {})]


@pytest.mark.parametrize(
    "text",
    [
        "Title\n\n“One.\n\n“Two.\n\n“Three,” she said.",
        "Title\n\n“One.\n\nTwo.\n\nThree,” she said.",
        'Title\n\n"One," he said. "Two.\n\n"Three."',
        "Title\n\n“One. “Two. “Three. “Four. “Five,” she said, in paragraphs that were run together.",
        'Title\n\nThe desk is 12" wide and 6\'2" long.',
    ],
)
def test_quotation_is_paired(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Title\n\n“One, she said.\n\n“Two,” he said.",
        "Title\n\nIt was a “first step and no more.\n\n“Two,” he said.",
        "Title\n\nOne,” she said.",
        "Title\n\n“One. Then came “two”, he wrote of it.",
    ],
)
def test_quotation_is_not_paired(text: str) -> None:
    assert len(_found(text)) == 1

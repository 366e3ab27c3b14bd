"""All rules for lost sentence breaks together: each form is found once, and what only looks like one is left alone."""

import pytest

from copydesk.formats import read
from copydesk_rules import RULES

_FAMILY = [rule for rule in RULES if rule.family == "sentences"]


def _found(text: str) -> list[str]:
    document = read(text, "article.md")
    return [rule.name for rule in _FAMILY for _ in rule.findings(document, rule.options)]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The ship left at nine It was late when it came back.", "missing-sentence-break"),
        ("The ship left at nine.It was late when it came back.", "missing-space-after-stop"),
        ("The ship left at nine. it was late when it came back.", "lower-case-start"),
        ("The ship left in the morningIt was late when it came back.", "glued-sentences"),
        ("The ship left at nine. . It was late when it came back.", "doubled-stop"),
        ("“It will be late,” she said The ship left at nine.", "missing-stop-after-quotation"),
        ("The ship left at nine, however it was late.", "comma-splice"),
        (
            "He said the ship left at nine. It was late, and he went to bed\n\nThe next day it rained.",
            "missing-final-stop",
        ),
    ],
)
def test_each_form_is_found_by_its_rule_alone(text: str, rule: str) -> None:
    assert _found(text) == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "The talks were held in Washington D.C. The envoys met at No. 10 and left at 5 p.m. on Monday.",
        "He met J. R. R. Tolkien and Mr. Smith of Acme Inc. in Jan. and Dr. Jones in Feb. of that year.",
        "“We are ready,” said John Kirby. “Nobody knows,” said Prime Minister Ann Day, who had come late.",
        "She read The Long Way Home and then I told her that in May the French and British envoys had met NATO.",
        "The film The Last Train Home, a hit in March, was made by BBC Two and Channel Four for the US market.",
        "The sort of thing I can do is what Tom Day did in the north-east of Queensland and in New South Wales.",
        "# The Minister Says The Talks Are Over\n\n## What He Said In Geneva And What It Means",
        "- The minister\n- Her deputy from the ministry of finance in Paris\n- Envoys of France and Spain",
        "| Town | Who came |\n|---|---|\n| Leeds | The minister and Her Majesty |\n| York | Nobody |",
        "The day was long and grey\nThe ships had gone away\nAnd all the birds that sang\nWere silent when it rang.",
        "The minister and the French envoy\nmet in the hall of the\nBritish embassy in Rome on Monday\nto talk about it.",
        "Ann Lee and Tom Day at the opening of the new bridge in York\n\nThe bridge is open. It took ten years.",
        "LEEDS, England (AP) — The bridge is open. It took ten years to build, said Ann Lee of the council.",
        "By Ann Lee in Leeds\n\nThe bridge is open. It took ten years to build.\n\nPhoto: Tom Day for the Leeds Post",
        "The bridge is open. These people were there when the mayor cut the ribbon\n\n- Ann Lee\n- Tom Day",
        "She asked why? and who? and went on... and on. He bought an iPhone on eBay, and Yahoo! paid for it.",
    ],
    ids=[
        "abbreviations", "initials", "quotations", "titles and months", "titles and channels", "contact clauses",
        "headings", "list", "table", "verse", "hard-wrapped", "caption", "dateline", "byline and credit",
        "line above a list", "questions and names",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_lost_break_is_left_alone(text: str) -> None:
    assert _found(text) == []

"""Where an article writes down how people speak, what they say twice is a remark."""

import pytest

from copydesk.formats import read
from copydesk_rules.duplicates.doubled_phrase import doubled_phrase
from copydesk_rules.duplicates.doubled_word import doubled_word

_TURNS = "\n\n".join(
    f"**{name}**: {said}"
    for name, said in (
        ("Ada Finch", "Welcome to the show."),
        ("Tom Reed", "Thank you."),
        ("Ada Finch", "So this is this is the new ferry?"),
        ("Tom Reed", "It has the the old engine, and a new coat of paint."),
        ("Ada Finch", "When does it sail?"),
        ("Tom Reed", "On Monday."),
    )
)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"## Transcript\n\n{_TURNS}\n", "info"),
        (f"This is a transcription of our podcast.\n\n{_TURNS}\n", "info"),
        (f"An interview, edited for length.\n\n{_TURNS}\n", None),
        ("The transcript runs to ninety pages. So this is this is new.\n\nIt has the the old engine.\n", None),
    ],
)
def test_what_is_said_twice_is_a_remark_in_a_transcript(text: str, severity: str | None) -> None:
    document = read(text, "article.md")
    found = [finding for rule in (doubled_phrase, doubled_word) for finding in rule.findings(document, {})]
    assert [(document.text(finding.span), finding.severity) for finding in found] == [
        ("this is this is", severity),
        ("the the", severity),
    ]
    if severity:
        assert all(finding.fix and finding.fix.safety == "unsafe" for finding in found)

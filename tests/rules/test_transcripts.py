"""Where an article writes down how people speak, what they say is a remark."""

import pytest

from copydesk.formats import read
from copydesk_rules.duplicates.doubled_phrase import doubled_phrase
from copydesk_rules.duplicates.doubled_word import doubled_word
from copydesk_rules.grammar.wrong_number import wrong_number
from copydesk_rules.sentences.missing_sentence_break import missing_sentence_break

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
        (f"Well, uh, this was long ago.\n\n{_TURNS}\n", "info"),
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


@pytest.mark.parametrize(("note", "severity"), [("A transcript.", "info"), ("An interview.", None)])
def test_a_verb_in_the_wrong_number_is_a_remark_in_a_transcript(note: str, severity: str | None) -> None:
    document = read(f"{note}\n\n{_TURNS}\n\n**Tom Reed**: They was all at sea.\n", "article.md")
    assert [(finding.suggestions, finding.severity) for finding in wrong_number.findings(document, {})] == [
        (("were",), severity)
    ]


@pytest.mark.parametrize(("note", "severity"), [("This is a transcript.", "info"), ("This is an interview.", "error")])
def test_a_lost_stop_is_a_remark_in_a_transcript(note: str, severity: str) -> None:
    said = "The talks had been constructive The two sides will meet again on Monday."
    document = read(f"{note}\n\n{_TURNS}\n\n**Tom Reed**: {said}\n", "article.md")
    assert [finding.severity for finding in missing_sentence_break.findings(document, {})] == [severity]

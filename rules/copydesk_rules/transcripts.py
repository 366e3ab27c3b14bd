"""Transcripts, which write down how people speak."""

from collections.abc import Iterable

from copydesk import Document, Finding, Regex

_SIGNS = frozenset("transcript transcription transcribed uh uhh um umm uhm erm".split())
"""What an article that prints speech as it was says of itself, and sounds that nobody else writes down."""
_SPEAKER = Regex(r"[^\W_][\w.’'\"“”-]*(?: [\w.’'\"“”-]+){0,3}: ")
_FEWEST_TURNS = 5


def is_transcript(document: Document) -> bool:
    """Whether an article is a transcript by its words, and its paragraphs name their speakers again and again.

    Where speech is printed as it was, people begin again, and say “this is this is”. An interview that was edited does
    not say so.
    """
    if _SIGNS.isdisjoint(document.folded_vocabulary):
        return False
    turns = [match[0] for passage in document.passages if (match := _SPEAKER.match(passage))]
    return len(turns) >= max(_FEWEST_TURNS, 2 * len(set(turns)))


def as_spoken(document: Document, findings: Iterable[Finding]) -> list[Finding]:
    """The findings; in a transcript, which writes down how people speak, as remarks."""
    found = list(findings)
    spoken = bool(found) and is_transcript(document)
    return [one._replace(severity="info") for one in found] if spoken else found

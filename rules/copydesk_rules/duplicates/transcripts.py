"""Transcripts, which write down how people speak."""

from copydesk import Document, Regex

_SIGNS = frozenset(("transcript", "transcription", "transcribed"))
_SPEAKER = Regex(r"[^\W\d_][\w.’'\"“”-]*(?: [\w.’'\"“”-]+){0,3}: ")
_FEWEST_TURNS = 5


def is_transcript(document: Document) -> bool:
    """Whether an article says that it is a transcript, and its paragraphs name their speakers again and again.

    Where speech is printed as it was, people begin again, and say “this is this is”. An interview that was edited does
    not say so.
    """
    if _SIGNS.isdisjoint(document.folded_vocabulary):
        return False
    turns = [match[0] for passage in document.passages if (match := _SPEAKER.match(passage))]
    return len(turns) >= max(_FEWEST_TURNS, 2 * len(set(turns)))

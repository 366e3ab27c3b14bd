"""What quotations print because somebody said it so: “we was there”, “he don't know”, “I says to him”."""

from copydesk import Document, Span

_PRONOUNS = frozenset("i you he she it we they".split())
_OF_ANY = frozenset(["don't", "were", "weren't"])
"""Verbs that speakers of dialects use for one person: “my mum were ill”."""
_OF_PRONOUNS = frozenset(["was", "wasn't", "says", "come", "give", "run", "see"])
"""Verbs that they use with pronouns, in the number or the tense that is another's: “they was”, “he come up to me”."""


def may_be_said(document: Document, verb: Span, subject: str) -> bool:
    """Whether a verb in the wrong number stands in a quotation, and speakers are known to use it so."""
    if not document.is_quoted(verb.start):
        return False
    written, speaker = document.text(verb).lower().replace("’", "'"), subject.lower()
    is_told = speaker == "i" and written.endswith("s")
    return written in _OF_ANY or is_told or (speaker in _PRONOUNS and written in _OF_PRONOUNS)

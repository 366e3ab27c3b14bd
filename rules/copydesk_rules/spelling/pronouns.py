"""Pronouns whose verb is in the other number: “she were”, “it have”, “they was”."""

from collections.abc import Iterator

from copydesk import Document, Regex, Span

_RIGHT = {"are": "is", "have": "has", "were": "was", "is": "are", "was": "were", "has": "have"}
# Together as they are sought first: that is far cheaper than an expression, and hardly an article holds one.
_TOGETHER = tuple(
    f"{pronoun} {verb} "
    for pronouns, verbs in (
        ("he she", "are have were"),
        ("it", "are have"),
        ("this", "are"),
        ("they we", "is was has"),
        ("these those", "is was has"),
    )
    for pronoun in pronouns.split()
    for verb in verbs.split()
)
_OPENING = Regex(r"(?:\A|[.?!:;]|\n) ?\Z")
_JOINED = Regex(r"\b(?:because|when|while|where|although|though|said|says|and that|but|,) ?\Z")
_WISHED = Regex(
    r"\b(?:if|though|wish\w*|unless|lest|whether|than|suppos\w+|or|and|insist\w*|demand\w*|ask\w*|propos\w*|suggest\w*"
    r"|recommend\w*|requir\w*|order\w*|request\w*|essential|important|vital|imperative|rather|until|except|nor|neither"
    r"|what|who|whom|which|did|does|do|could|would|should|might|will|can|must|may|had)\b"
)
"""Words earlier in a sentence after which “he were” or “she have” is right, or a question or list is."""
_FARTHEST = 120


def disagreeing(document: Document) -> Iterator[tuple[Span, str, str]]:
    """Each verb that does not go with the pronoun before it: its place, the right form and the pronoun.

    Only where the pronoun heads a clause, and not in quotations, where people speak as they do.
    """
    for together in _TOGETHER:
        place = document.folded.find(together)
        while place >= 0:
            pronoun, verb = together.split()
            start = place + len(pronoun) + 1
            if _heads_clause(document, place, pronoun, verb):
                yield Span(start, start + len(verb)), _RIGHT[verb], pronoun
            place = document.folded.find(together, start)


def _heads_clause(document: Document, place: int, pronoun: str, verb: str) -> bool:
    before = document.folded[max(0, place - _FARTHEST) : place]
    if before and (before[-1].isalnum() or before[-1] in "'-“\"‘"):
        return False
    return (_OPENING.search(before) is not None or _is_joined(before, pronoun, verb)) and not document.is_quoted(place)


def _is_joined(before: str, pronoun: str, verb: str) -> bool:
    if pronoun in ("this", "these", "those") or not _JOINED.search(before):
        return False
    sentence = before[max(before.rfind(mark) for mark in ".?!\n") + 1 :]
    return verb not in ("have", "were") or not _WISHED.search(sentence)

"""“A” and “an” before what is not counted: “an advice”, “a new research on the bridge”."""

from collections.abc import Iterator

from copydesk import Document, Regex, Span

_NOUNS = frozenset(
    "advice furniture luggage baggage equipment software hardware homework housework machinery research legislation"
    " jewellery jewelry rubbish information".split()
)
"""Nouns of which English counts pieces only. A “knowledge of it” and a “weather” there may be."""
_ARTICLE = Regex(r"(?<![\w'’-])an? (?:(?:new|good|great|bad|further|detailed|[a-z]{3,}(?:al|ful|ous|ant|ent|ive)) )?\Z")
_ALONE = Regex(
    r"[.;:?!](?!\w)|,(?! [a-z]+ (?:and|or)\b)|\n|\Z"
    r"| (?:that|which|about|on|from|for|with|is|was|has|to|carried|conducted|made|published|given)\b"
)
"""What follows the noun where no other noun does, of which it would tell the kind."""
_LONGEST = 24
_OF_LAW = "information"
"""What prosecutors file, so that only its adjective tells it from what people know."""


def uncounted_nouns(document: Document) -> Iterator[Span]:
    """Each such noun with its article and adjective."""
    for noun in sorted(_NOUNS & document.folded_vocabulary):
        for at in document.folded_places(f" {noun}"):
            end = at + 1 + len(noun)
            article = _ARTICLE.left_of(document.folded, at + 1, _LONGEST)
            is_other = noun == _OF_LAW and article is not None and article[0].count(" ") == 1
            is_title = document.prose[at + 1].isupper()
            if article and not (is_other or is_title) and _ALONE.match(document.folded, end):
                yield Span(article.start(), end)

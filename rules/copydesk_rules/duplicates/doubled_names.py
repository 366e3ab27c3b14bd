"""A name that stands twice in a row by a slip, “a post by CityMaps CityMaps”, and is no name made so, “Duran Duran”."""

from copydesk import Document, Regex
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.words.verbs import MAKING

_FEWEST_LETTERS = 4
_FEWEST_TIMES = 3
"""How often an article has a name, the two that stand together among them, if one of them is surely left over."""
_NAME_BEFORE, _NAME_AFTER = Regex(r"\b[A-Z][\w'’-]* \Z"), Regex(r" [A-Z]")
_VERB = Regex(r" (?:is|was|has|had|are|were|have|does|did|will|would|can|could)\b")
"""What the second of the two may be the subject of, where a stop is lost between them."""
_FARTHEST = 30


def is_doubled_name(document: Document, index: int) -> bool:
    """Whether the word with a number and the next one, equal to it, are a name that the article had by itself before.

    Left out is a name that a person may bear twice, one that is doubled elsewhere as well, and one that is part of a
    longer name; a name with a capital inside is a product's, and nobody doubles it.
    """
    texts, (first, second) = document.words.texts, document.words[index : index + 2]
    name = first.text
    if second.text != name or not name[0].isupper() or document.prose[first.end : second.start] not in (" ", "\n"):
        return False
    if name.isupper() or not name.isalpha() or len(name) < _FEWEST_LETTERS or People.known().is_borne(name.lower()):
        return False
    if document.begins_sentence(first.start) or _is_part(document, first.start, second.end):
        return False
    if index and texts[index - 1].lower() in MAKING:
        return False
    places = document.word_indexes((name,))
    is_known = len(places) >= _FEWEST_TIMES and places[0] < index
    return (is_known or not name.istitle()) and sum(texts[place + 1 : place + 2] == [name] for place in places) == 1


def _is_part(document: Document, start: int, end: int) -> bool:
    """Whether the two are part of a longer name, or a clause may begin with the second."""
    after = _NAME_AFTER.match(document.prose, end) or _VERB.match(document.prose, end)
    return after is not None or _NAME_BEFORE.left_of(document.prose, start, _FARTHEST) is not None

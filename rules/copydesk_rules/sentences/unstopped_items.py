"""Items of a list that are made of sentences, one of which has lost the stop at its end."""

from collections.abc import Iterator
from itertools import groupby

from copydesk import Block, Document
from copydesk_rules.sentences.running_text import has_verb, sentences_of

_FEWEST_ITEMS, _FEWEST_SENTENCES, _FEWEST_WORDS = 3, 2, 5
_MARKS = ".!?…:;"
_CLOSING = "\"'”’)]*_"


def unstopped_items(document: Document) -> Iterator[Block]:
    """The one item of a list that has no stop at its end, where it has sentences and all others have their stops.

    Many lists go without stops, or end only some of their items with one, so that one sentence alone tells nothing.
    """
    for is_item, blocks in groupby(document.blocks, lambda block: block.kind == "list-item"):
        items = [*blocks] if is_item else []
        if len(items) >= _FEWEST_ITEMS:
            unstopped = [item for item in items if document.text(item.span).rstrip(_CLOSING)[-1:] not in _MARKS]
            if len(unstopped) == 1 and _has_sentences(document.text(unstopped[0].span)):
                yield unstopped[0]


def _has_sentences(text: str) -> bool:
    """Whether an item has some sentences, and the last of them a verb."""
    sentences = sentences_of(text)
    last = sentences[-1]
    is_long = len(sentences) >= _FEWEST_SENTENCES and last.count(" ") + 1 >= _FEWEST_WORDS
    return is_long and last[-1].isalnum() and has_verb(last)

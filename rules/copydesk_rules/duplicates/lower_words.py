"""The words of a document as they are compared."""

from operator import itemgetter

from copydesk import Document


def lower_words(document: Document) -> list[str]:
    """All words in lower case, in order; apostrophes straight where the document has both kinds."""
    texts = map(str.lower, map(itemgetter(0), document.words))
    if "’" in document.prose and "'" in document.prose:
        return [text.replace("’", "'") for text in texts]
    return list(texts)

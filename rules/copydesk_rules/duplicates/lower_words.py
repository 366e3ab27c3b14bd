"""The words of a document as they are compared."""

from copydesk import Document


def lower_words(document: Document) -> list[str]:
    """All words in lower case, in order; apostrophes straight where the document has both kinds."""
    texts = map(str.lower, document.words.texts)
    if "’" in document.prose and "'" in document.prose:
        return [text.replace("’", "'") for text in texts]
    return list(texts)

"""Why a word is taken for spelt rightly, for a person who asks."""

from copydesk import Document, Span
from copydesk_rules.possessives import without_possessive
from copydesk_rules.spelling.capitalised import is_name
from copydesk_rules.spelling.corrections import Speller
from copydesk_rules.spelling.places import is_left_alone
from copydesk_rules.spelling.unknown_words import THINKABLE
from copydesk_rules.spelling.vocabulary import Vocabulary


def why_silent(document: Document, span: Span) -> str | None:
    """What decided that the word at the span is no misspelling; None where no word is there."""
    index = next((index for index, word in enumerate(document.words) if word.start == span.start), None)
    if index is None:
        return None
    text = document.words[index].text
    word = without_possessive(text)
    if word.lower() in Vocabulary.of("en"):
        return f"“{word}” is in the list of words"
    if word[:1].isupper() and is_name(word.lower()):
        return f"“{word}” is in the list of names"
    if not word.isalpha():
        return f"“{word}” is not made of letters alone"
    if is_left_alone(document, index, ()):
        return f"“{word}” is set off, or part of something that is not plain words"
    return _why_unknown(document, word)


def _why_unknown(document: Document, word: str) -> str:
    """What speaks for a word that no list holds."""
    guesses = Speller.of("en").guesses(word.lower(), document.vocabulary)
    if not guesses or guesses[0].sureness < THINKABLE:
        return f"“{word}” is in no list, and near to no word that is"
    near = f"“{word}” is in no list, and near to “{guesses[0].right}”"
    times = sum(without_possessive(other.text) == word for other in document.words)
    if times > 1:
        return f"{near}, but the article writes it {times} times, and so may mean it"
    return f"{near}; it is accepted, or other articles write it so, too"

"""Why a word is taken to be spelt right, for a person who asks."""

from copydesk import Document, Span
from copydesk_rules.spelling.misspellings.capitalised import is_name
from copydesk_rules.spelling.misspellings.corrections import Speller
from copydesk_rules.spelling.misspellings.unknown_words import THINKABLE, accepted, are_foreign, is_read, suspects_of
from copydesk_rules.spelling.vocabulary import Vocabulary
from copydesk_rules.words.possessives import without_possessive


def why_silent(document: Document, span: Span, *, accept: tuple[str, ...] = (), language: str = "en") -> str | None:
    """What decided that the word at the span is no misspelling; None where no word is there."""
    index = next((index for index, word in enumerate(document.words) if word.start == span.start), None)
    if index is None:
        return None
    word = without_possessive(document.words[index].text)
    reason = (
        _of_lists(word, language)
        or _of_place(document, index, accept, language)
        or _of_nearness(document, word, language)
    )
    return f"“{word}” {reason}"


def _of_lists(word: str, language: str) -> str:
    """The list that holds a word, or what no list has; “” for a word that a list could hold."""
    if word.lower() in Vocabulary.of(language):
        return "is in the list of words"
    if word[:1].isupper() and is_name(word.lower()):
        return "is in the list of names"
    return "" if word.isalpha() else "is not made of letters alone"


def _of_place(document: Document, index: int, accept: tuple[str, ...], language: str) -> str:
    """Why an unknown word is passed over in this article; “” for one that is looked at."""
    text, suspects = document.words.texts[index], suspects_of(document.vocabulary, language)
    if text not in suspects:
        return "is too short or too long, or written otherwise than words of the language are"
    if are_foreign(suspects, document.vocabulary, language):
        return "is one of so many unknown words that the article is taken for one in another language"
    if accepted({text}, accept):
        return "is accepted by the configuration"
    if not is_read(document, index, suspects - accepted(suspects, accept), language):
        return "is set off, beside another unknown word, or part of what is not plain words"
    return "begins with a capital, and may be a name" if text[0].isupper() and language != "en" else ""


def _of_nearness(document: Document, word: str, language: str) -> str:
    """What speaks for a word that no list holds."""
    guesses = Speller.of(language).guesses(word.lower(), document.vocabulary)
    if not guesses or guesses[0].sureness < THINKABLE:
        return "is in no list, and near to no word that is"
    near = f"is in no list, and near to “{guesses[0].right}”"
    times = sum(without_possessive(other.text) == word for other in document.words)
    if times > 1:
        return f"{near}, but the article writes it {times} times, and so may mean it"
    return f"{near}; it is accepted, or other articles write it so, too"

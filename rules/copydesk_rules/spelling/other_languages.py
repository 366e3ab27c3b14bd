"""Stretches of another language inside an English article."""

from copydesk import Document

_SMALL_WORDS = frozenset(
    # Spanish and Portuguese
    "el la los las del de un una unos unas es y en que por para con su sus esa ese esta este como mas pero muy todo"
    " todos hay voy son lo al mis mi nuestra nuestras nuestro nuestros o os da dos das em um uma na nas pelo pela"
    " com seu sua"
    # French
    " le les des du et est une dans pour par sur avec sans ou au aux qui ce ces cette notre nous vous il elle ne pas"
    # Italian and Latin
    " di il gli dei della delle degli che e nel nella sono ad et ex cum pro sed quod non in"
    # German and Dutch
    " der die das den dem ein eine einer und von zu zum zur mit nicht ist im auf für het een van voor met niet"
    " zijn".split()
)
_ENGLISH_TOO = frozenset(
    "a in do son die pro hay ex non par met as e o al ad os da na no um com van den pour sans con mi mis".split()
)
"""Those that English has, too, or that are parts of many names: no sign by themselves."""
_SIGNS = _SMALL_WORDS - _ENGLISH_TOO
_REACH, _FEWEST = 7, 2
_ENDING = frozenset(".!?;:()[]\n")


def stands_in_other_language(document: Document, index: int) -> bool:
    """Whether a word stands among the small words of another language: “en las ceremonias de los pueblos”.

    A small word before a capital belongs to a name, as in “Ana de la Cruz”, and tells nothing of the words beside it.
    """
    found = [*_signs(document, index, -1), *_signs(document, index, 1)]
    return len(found) >= _FEWEST


def _signs(document: Document, index: int, step: int) -> list[str]:
    """The small words of other languages on one side of a word, up to the end of its sentence."""
    texts, prose, words = document.words.texts, document.prose, document.words
    found = []
    for at in range(index + step, index + step * (_REACH + 1), step):
        if not 0 <= at < len(texts):
            break
        left = min(at, at - step)
        if not _ENDING.isdisjoint(prose[words[left].end : words[left + 1].start]):
            break
        if texts[at] in _SIGNS and not _belongs_to_name(document, at):
            found.append(texts[at])
    return found


def _belongs_to_name(document: Document, at: int) -> bool:
    """Whether a capital follows the small word, or the small word after it."""
    for following in document.words.texts[at + 1 : at + 3]:
        if following[0].isupper():
            return True
        if following not in _SMALL_WORDS:
            return False
    return False

"""Places in the prose where an unknown word is no misspelling: file names, handles, other languages."""

from collections.abc import Container

from copydesk import Document, Regex, Word
from copydesk_rules.links import is_in_own_address
from copydesk_rules.listings import is_code_line
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.spelling.misspellings.corrections import Speller
from copydesk_rules.spelling.misspellings.other_languages import stands_in_other_language
from copydesk_rules.spelling.vocabulary import FUNCTION_WORDS, Vocabulary
from copydesk_rules.words.foreign_words import SPECIES

_JOINED_BEFORE = "_@#/\\.=<>{}$&+*~^|:;`%\ufffc"
_JOINED_AFTER = "_@/\\=<{$+*~^|(`%&\ufffc"
_JOINED_BY = (".", ":", "#", ";")
"""What joins a word to the next only without a space: “notes.txt”, “std::vec”, “caf&eacute;”."""
_LABEL = Regex(r"\[[^\[\]\n]*\Z")
_LABEL_END = Regex(r"[^\[\]\n]*\](?=:)")
_OPENED = Regex(r"\]\[[^\[\]\n]*\Z")
_FARTHEST = 60
_FEWEST_OF_PART = 5
_PAIR = 2
_EMPHASIS = Regex(r"(?:[*_]|<(?:i|em|cite|var)\b[^>]*>)\Z")
_SECOND_OF_TWO = Regex(r"(?:[\s(\[“\"'‘](?:\*{1,2}|_)|<(?:i|em|cite)\b[^>]*>)[^\W\d_]+\s+\Z")
"""What stands before the second of two words in italics: “in *natura*” is not, but “*in natura*” is."""
_SPOKEN_OF = Regex(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his)"
    r" (?:(?!(?:long|longer|medium|short|shorter|near|first|second|jail|prison|full) )[a-z]+ )?"
    r"(?:term|word|spelling|verb|noun|adjective) \Z"
)
"""Before a word that is spoken of; a “long term” is a time."""
_PUBLISHED = Regex(r"\b[Pp]ublished (?:by|with|through) \Z")
"""Before the name of a publisher, which some write small."""
_QUOTES = frozenset("“”\"‘’'«»„")
_APOSTROPHES = ("'", "’")
_OPENING = ("", " ", "\n", "'", "’")
_CLIPPED = ("in", "an", "o", "th")
_FEWEST_QUOTED, _SURELY_QUOTED = 7, 3.2
"""Letters of a word that a single quotation mark may stand before, and how sure it is what it is meant to be."""
_ALTERED_BEFORE, _ALTERED_AFTER = (
    Regex(r"(?:\[[^\W\d_]{1,12}\]|\([^\W\d_]{1,3}\))\Z"),
    Regex(r"\[[^\W\d_]{1,12}\](?![(:\[])"),
)
"""What an editor has altered in the words of others: “[e]ventually”, “replac[ing]”, “(C)hild”."""
_LONGEST_ALTERED = 14
_DRAWN_OUT = 4
_OLD_ENDINGS = ("eth", "est")
_GENUS = ("a", "us", "um", "is", "es", "as", "os", "on", "ys", "x")
"""Endings of known words that name a genus, too: “Drosophila”, “Iris”, “Geranium”."""
_LONGEST_CUT = 2
"""Letters that are left of a genus: “Au. anamensis”."""
_OLD_WORDS = frozenset("thou thee thy thine hath doth unto ye shalt".split())
_COMMON = 2000
"""Uses from which a word with a capital is hardly the name of a genus, unless it is somebody's, too, as “Rosa” is."""
_GENERA = frozenset("homo cancer lens gorilla cyclamen".split())
"""Words with other endings that are such names all the same: “Homo habilis”."""
_OPTION = Regex(r"(?:\A|\s)--?\Z")


def is_left_alone(document: Document, index: int) -> bool:
    """Whether the word stands where words are spelt in other ways: in code, a clipping, a name of a species."""
    word = document.words[index]
    return (
        _is_code(document.prose, word)
        or _is_label(document.prose, word)
        or (_is_part(document.prose, word) and not Vocabulary.of("en").listed(word.text))
        or _is_clipped(document.prose, word)
        or _is_altered(document.prose, word)
        or _is_drawn_out(word.text)
        or _is_archaic(document, word)
        or is_code_line(document, word.start)
        or (word.text.endswith(SPECIES) and index > 0 and _may_be_genus(document, document.words[index - 1]))
        or _is_set_off(document, word)
        or (_is_item(document, word) and not Vocabulary.of("en").listed(word.text))
        or is_in_own_address(document, word.span)
    )


def is_foreign(document: Document, index: int, suspects: Container[str]) -> bool:
    """Whether the word stands in a phrase of another language in an English article with these unknown words."""
    return (
        _is_in_phrase(document, index, suspects)
        or stands_in_other_language(document, index)
        or _follows_foreign(document, index, suspects)
    )


def is_beside_unknown(document: Document, index: int, suspects: Container[str]) -> bool:
    """Whether another unknown word stands right before or after the word."""
    word = document.words[index]
    return any(_stands_beside_one(document, word, beside, suspects) for beside in (index - 1, index + 1))


def _is_in_phrase(document: Document, index: int, suspects: Container[str]) -> bool:
    """Whether the word stands among unknown words, two of three in a row or more, or ends or begins a sentence so.

    One unknown word beside it may be a term, where the next word on the other side is a known one.
    """
    texts, word = document.words.texts, document.words[index]
    for beside, farther, other in ((index - 1, index - 2, index + 1), (index + 1, index + 2, index - 1)):
        if not _stands_beside_one(document, word, beside, suspects):
            continue
        around = [texts[at] for at in (farther, other) if 0 <= at < len(texts)]
        if any(text in suspects for text in around) or not _is_known_beside(document, word, other):
            return True
    return False


def _is_known_beside(document: Document, word: Word, other: int) -> bool:
    """Whether a known word in small letters stands there, with only a space between it and the word."""
    if not 0 <= other < len(document.words) or not document.words.texts[other].islower():
        return False
    return _only_space_between(document.prose, word, document.words[other])


def _stands_beside_one(document: Document, word: Word, beside: int, suspects: Container[str]) -> bool:
    """Whether another unknown word stands beside the word, so that both are of another language.

    A misspelling that is listed as one is none.
    """
    if Vocabulary.of("en").listed(word.text.lower()):
        return False
    texts = document.words.texts
    other = texts[beside] if 0 <= beside < len(texts) else ""
    if not other.islower() or other == word.text or other not in suspects:
        return False
    return _only_space_between(document.prose, word, document.words[beside])


def _follows_foreign(document: Document, index: int, suspects: Container[str]) -> bool:
    """Whether two unknown words stand before the word, that are no name and no misspellings: “Buenas noches, …”."""
    if index < _PAIR or document.prose[document.words[index - 1].end] not in " ,":
        return False
    first, second = document.words[index - _PAIR : index]
    if not (second.text.islower() and first.text in suspects and second.text in suspects):
        return False
    return not Vocabulary.of("en").listed(second.text) and _only_space_between(document.prose, second, first)


def _only_space_between(prose: str, word: Word, other: Word) -> bool:
    return prose[min(word.end, other.end) : max(word.start, other.start)].isspace()


def _is_code(prose: str, word: Word) -> bool:
    """Whether the word is joined to a sign that no prose has beside a word."""
    before, after, next_after = (prose[at : at + 1] for at in (word.start - 1, word.end, word.end + 1))
    if (word.start and before in _JOINED_BEFORE) or (after and after in _JOINED_AFTER):
        return True
    if before == "-" and _OPTION.left_of(prose, word.start, 3):  # “--noclear”
        return True
    if before == "(" and prose[word.start - 2 : word.start - 1].isalnum():  # “O(logn)”
        return True
    return after in _JOINED_BY and (next_after.isalnum() or next_after == after)


def _is_label(prose: str, word: Word) -> bool:
    """Whether the word stands in a label of Markdown that leads nowhere, as in excerpts: “[see][labels]”."""
    before, after = prose[max(0, word.start - _FARTHEST) : word.start], prose[word.end : word.end + _FARTHEST]
    if "[" not in before:
        return False
    return bool(_OPENED.search(before) or (_LABEL.search(before) and _LABEL_END.match(after)))


def _is_part(prose: str, word: Word) -> bool:
    """Whether a hyphen joins the word to another, and it need be no word by itself: “attack-a-thon”, “anarcho-punk”."""
    before, after = prose[word.start - 1 : word.start], prose[word.end : word.end + 1]
    if after == "-" and word.text.endswith("o"):  # but “psuedo-” is hardly another word than “pseudo-”
        return not any(guess.right.endswith("o") for guess in Speller.of("en").guesses(word.text.lower(), ())[:1])
    return len(word.text) < _FEWEST_OF_PART and "-" in (before, after)


def is_quoted_alone(prose: str, word: Word) -> bool:
    """Whether the word is all that stands in its quotation marks."""
    return bool(word.start) and prose[word.start - 1] in _QUOTES and prose[word.end : word.end + 1] in _QUOTES


def _is_set_off(document: Document, word: Word) -> bool:
    """Whether the word is introduced as one, or begins something in italics: mentioned, or foreign."""
    prose = document.prose
    if _SPOKEN_OF.left_of(prose, word.start - is_quoted_alone(prose, word), _FARTHEST):
        return True
    if _PUBLISHED.left_of(prose, word.start, _FARTHEST) and not Vocabulary.of("en").listed(word.text):
        return True
    start, end = document.source_map.to_source(word.span)
    if _EMPHASIS.left_of(document.source, start, _FARTHEST):
        return True
    ends = document.source[end : end + 1] in ("*", "_", "<")
    return ends and _SECOND_OF_TWO.left_of(document.source, start, _FARTHEST) is not None


def _is_drawn_out(word: str) -> bool:
    """Whether a letter stands four times in a row, as no finger does it by mistake: “loooong”."""
    return any(letter * _DRAWN_OUT in word for letter in set(word))


def _is_archaic(document: Document, word: Word) -> bool:
    """Whether the word may be a verb of the Bible's English where other words are: “answereth”, “takest”."""
    return word.text.endswith(_OLD_ENDINGS) and not _OLD_WORDS.isdisjoint(document.folded_vocabulary)


def _is_altered(prose: str, word: Word) -> bool:
    """Whether brackets tell that an editor has put other letters in the place of some of the word's."""
    before, after = prose[word.start - 1 : word.start], prose[word.end : word.end + 1]
    if before in ("]", ")") and _ALTERED_BEFORE.left_of(prose, word.start, _LONGEST_ALTERED):
        return True
    return after == "[" and _ALTERED_AFTER.match(prose, word.end) is not None


def _is_item(document: Document, word: Word) -> bool:
    """Whether the word is all of an item of a list, as a handle or the name of a command may be."""
    block = document.block_at(word.start)
    return block is not None and block.kind == "list-item" and block.span == word.span and word.text.islower()


def _may_be_genus(document: Document, word: Word) -> bool:
    """Whether a word may be the first of a Latin name: not “American”, as in “American companeis”."""
    lower = word.text.lower()
    if lower in FUNCTION_WORDS or not word.text.istitle():
        return False
    if len(lower) == 1 or (len(lower) <= _LONGEST_CUT and document.prose[word.end : word.end + 1] == "."):
        return True
    if lower in _GENERA or lower not in Vocabulary.of("en"):
        return True
    return lower.endswith(_GENUS) and (Vocabulary.of("en").uses(lower) < _COMMON or People.known().namesakes(lower) > 0)


def _is_clipped(prose: str, word: Word) -> bool:
    """Whether an apostrophe tells that letters are left out: “dancin’”, “’tis”."""
    before, after = prose[max(0, word.start - 2) : word.start], prose[word.end : word.end + 1]
    begins_late = before[-1:] in _APOSTROPHES and before[:1] in _OPENING and not _begins_rightly(word.text)
    return begins_late or (after in _APOSTROPHES and word.text.endswith(_CLIPPED))


def _begins_rightly(word: str) -> bool:
    """Whether no letters are left out before a word, as what is meant begins as it does: a quotation may begin here."""
    near = Speller.of("en").guesses(word.lower(), ()) if len(word) >= _FEWEST_QUOTED else []
    return bool(near) and near[0].sureness >= _SURELY_QUOTED and near[0].right[0] == word[0].lower()

"""The unknown words of an article, and what each may have been meant to be."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Set
from typing import TypedDict

from copydesk import Document, Span, Word, let_pass
from copydesk_rules.spelling.misspellings.capitalised import guesses_at_capitalised, is_name, is_name_at_most
from copydesk_rules.spelling.misspellings.corrections import Guess, Speller
from copydesk_rules.spelling.misspellings.lone_slips import is_lone_slip
from copydesk_rules.spelling.misspellings.odd_slips import is_odd_slip
from copydesk_rules.spelling.misspellings.other_languages import stands_in_english
from copydesk_rules.spelling.misspellings.places import is_beside_unknown, is_foreign, is_left_alone, is_quoted_alone
from copydesk_rules.spelling.misspellings.plain_slips import is_plain_slip
from copydesk_rules.spelling.misspellings.spaces import Case, split_letters, split_words
from copydesk_rules.spelling.morphology import singulars
from copydesk_rules.spelling.vocabulary import Vocabulary
from copydesk_rules.words.possessives import without_possessive

THINKABLE = 0.5
"""The sureness from which a guess is worth a remark."""
LIKELY = 1.9
"""That from which it is worth a warning."""
_SHORT_PART, _LIKELY_PART = 7, 2.4
"""Letters up to which a part of a compound may be no word by itself, as in “criss-cross”, and the sureness of it below
which it is not worth a remark."""
_AGAIN = 1.0
"""How much surer it has to be for each further time that the article spells the word so."""
_BESIDE = 0.6
"""How much surer it has to be beside another unknown word, as both may be of a trade or of another language."""
_CLEAR = 3.0
"""The sureness from which a word that is quoted alone is worth a remark, as most of those are only mentioned."""
_OFTEN = 3
"""Times from which an article surely means a word as it is spelt, unless a common one is very near."""
_KEPT = 3
_FEW_IN_QUOTE = 3
"""Different unknown words of one quotation from which it keeps the spelling of who wrote it."""
_FEWEST_LETTERS, _MOST_LETTERS = 4, 30
"""A longer one is a sequence of data or a shout, and to think of each slip in it would take minutes."""
_ENGLISH = "en"
_APOSTROPHES = ("'", "’")
_BRACKETS = ("[", "(")
"""Before what the original has, in another language: “an imperative mandate [mandat]”."""
_FOREIGN = {True: 0.12, False: 0.25}
_FEW = 12
"""An article is in another language if more than so many of its different words are unknown, and more than so large a
share of them; of English more words are known than of other languages."""

_KNOWN: defaultdict[str, set[str]] = defaultdict(set)
"""The words of each language that turned out to be no suspects."""
_MOST_KNOWN = 40_000
_SILENT: defaultdict[str, set[str]] = defaultdict(set)
"""The unknown words of each language, as they are written, that are near to no known one, whatever the article says."""


class Facts(TypedDict):
    """What an article has of unknown words: all of them in lower case, and those that may be misspelt.

    `has_code` says that it is about programs, of which an unknown word may be the name of one.
    """

    unknown: list[str]
    cases: list[Case]
    has_code: bool


def unknown_words(document: Document, *, accept: tuple[str, ...] = (), language: str = "en") -> Facts:
    """The unknown words of an article, and what may be meant where one is read as prose."""
    suspects = suspects_of(document.vocabulary, language)
    if not suspects or are_foreign(suspects, document.vocabulary, language):
        return {"unknown": [], "cases": [], "has_code": False}
    suspects -= accepted(suspects, accept)
    places = _places(document, suspects, language)
    times = Counter(without_possessive(document.words.texts[index]).lower() for index in places)
    listed = (at for at in places if language == _ENGLISH or not _is_of_no_list(document, document.words[at]))
    split = [*split_words(document, listed, suspects, Vocabulary.of(language))]
    split += split_letters(document, Vocabulary.of(language)) if language == _ENGLISH else ()
    halves = {start for case in split for start in (case.start, case.start + case.written.index(" ") + 1)}
    read = (
        index for index in _read(document, places, suspects, language) if document.words.starts[index] not in halves
    )
    cases = (*(_case(document, index, suspects, times, language) for index in read), *split)
    likely = [case for case in cases if case.guesses and case.guesses[0].sureness >= THINKABLE]
    return {"unknown": sorted(times), "cases": likely, "has_code": bool(likely) and document.has_code}


def _case(document: Document, index: int, suspects: Set[str], times: Counter[str], language: str) -> Case:
    """A suspect and what it may mean, less surely the more often the article spells it so."""
    word = document.words[index]
    plain = without_possessive(word.text)
    often = _times(times, plain.lower())
    guesses = _fitting(document, word, _guesses(document, word, often, language), language)
    surely = [guess._replace(sureness=guess.sureness - _AGAIN * (often - 1)) for guess in guesses[:_KEPT]]
    doubted = _doubted(document, index, suspects, surely)
    is_raised = often == 1 and language == _ENGLISH
    return Case(plain, word.start, _raised(document, word, doubted, len(times)) if is_raised else doubted)


def _raised(document: Document, word: Word, guesses: list[Guess], unknown: int) -> list[Guess]:
    """The guesses at a word in small letters that stands once, worth a warning where it surely is a slip.

    `unknown` is how many different words of the article are in no list.
    """
    if not guesses or guesses[0].sureness >= LIKELY or not (word.text.islower() and word.text.isalpha()):
        return guesses
    if is_quoted_alone(document.prose, word) or document.prose[word.start - 1 : word.start] in _BRACKETS:
        return guesses
    is_slip = is_plain_slip(document, word, guesses[0]) or is_odd_slip(document, word, guesses[0])
    if not (is_slip or is_lone_slip(document, word, guesses[0], unknown)):
        return guesses
    raised = LIKELY - guesses[0].sureness
    return [guess._replace(sureness=guess.sureness + raised) for guess in guesses]


def _times(times: Counter[str], word: str) -> int:
    """How often an article has an unknown word, or that of which it is the plural."""
    return times[word] + max((times[one] for one in singulars(word)), default=0)


def _places(document: Document, suspects: Set[str], language: str) -> list[int]:
    """Which of the words of the article are suspects, by their numbers; in other languages none that is English."""
    places = document.word_indexes(suspects)
    return [index for index in places if language == _ENGLISH or not stands_in_english(document, index, suspects)]


def _read(document: Document, places: list[int], suspects: Set[str], language: str) -> Iterator[int]:
    """The suspects that are read as prose, by their numbers, but for those that are near to no known word."""
    texts, silent = document.words.texts, _SILENT[language]
    as_spelt = _in_odd_quotations(document, places)
    return (
        index
        for index in places
        if index not in as_spelt and texts[index] not in silent and is_read(document, index, suspects, language)
    )


def _in_odd_quotations(document: Document, places: list[int]) -> Set[int]:
    """The suspects of quotations that have several, as those of letters and of dialects do: they are kept as they are.

    Only words in small letters count, as an unknown one with a capital may be a name.
    """
    quoted: defaultdict[Span, set[int]] = defaultdict(set)
    for index in places if document.quotations else ():
        word = document.words[index]
        quotation = document.quotation_at(word.start) if word.text.islower() else None
        if quotation:
            quoted[quotation].add(index)
    odd = (found for found in quoted.values() if len({document.words.texts[index] for index in found}) >= _FEW_IN_QUOTE)
    return {index for found in odd for index in found}


def is_read(document: Document, index: int, suspects: Set[str], language: str) -> bool:
    """Whether a word is read as prose in an article with these suspects.

    Lists of other languages lack so many forms that two unknown words in a row are no foreign phrase there.
    """
    if language != _ENGLISH and _is_of_no_list(document, document.words[index]):
        return False
    is_other = is_foreign if language == _ENGLISH else stands_in_english
    return not (is_other(document, index, suspects) or is_left_alone(document, index))


def _is_of_no_list(document: Document, word: Word) -> bool:
    """Whether a word is one that lists of other languages lack: of English, “il server”, or before an apostrophe.

    That parts it from the next, “dell'arte”, or is its accent, “perche'”.
    """
    is_parted = document.prose.startswith(_APOSTROPHES, word.end)
    return is_parted or without_possessive(word.text).lower() in Vocabulary.of(_ENGLISH)


def _guesses(document: Document, word: Word, times: int, language: str) -> list[Guess]:
    """What the word may mean by itself."""
    speller = Speller.of(language)
    lower = without_possessive(word.text).lower()
    if word.text[0].islower():
        thorough = times < _OFTEN
        guesses = speller.guesses(lower, document.vocabulary, thorough=thorough)
        is_silent = thorough and not guesses
    else:
        is_silent = language != _ENGLISH or is_name_at_most(lower, speller)
        guesses = [] if is_silent else guesses_at_capitalised(document, word, lower, speller)
    if is_silent:
        _SILENT[language].add(word.text)
    return guesses


def _fitting(document: Document, word: Word, guesses: list[Guess], language: str) -> list[Guess]:
    """The guesses that are no worse than the word beside a hyphen or an apostrophe, and in speech."""
    prose, lower = document.prose, without_possessive(word.text).lower()
    before, after = prose[word.start - 1 : word.start], prose[word.end : word.end + 1]
    if before == "-":  # compounds have plurals of their own: “get-togethers”
        joined = _prefix(prose, word.start - 1) + lower in Vocabulary.of(language)
        guesses = [guess for guess in guesses if lower != f"{guess.right}s" and not joined]
    if after == "-" and _is_whole(prose, word, language):
        return []
    if after == "-":  # two halves that differ in their vowels: “criss-cross”
        second = prose[word.end + 1 : word.end + 1 + len(lower)].lower()
        guesses = [guess for guess in guesses if guess.right != second]
    if "-" in (before, after):  # a name of a file or a package, as “whats-new” or “edu-highschool”
        guesses = [guess for guess in guesses if guess.right.isalpha()]
        if len(lower) < _SHORT_PART and guesses and guesses[0].sureness < _LIKELY_PART:
            return []
    if lower.endswith("in") and document.is_quoted(word.start):  # speech that is written as it sounds: “we were workin”
        guesses = [guess for guess in guesses if guess.right != f"{lower}g"]
    if after in _APOSTROPHES:  # “childrens'” is wrong by its apostrophe
        guesses = [guess for guess in guesses if not guess.right.endswith("'s")]
    return guesses


def _doubted(document: Document, index: int, suspects: Set[str], guesses: list[Guess]) -> list[Guess]:
    """The guesses, less sure beside another unknown word, and no more than a remark where the word is quoted alone."""
    if not guesses:
        return guesses
    if is_quoted_alone(document.prose, document.words[index]):
        return [guess._replace(sureness=min(guess.sureness, THINKABLE)) for guess in guesses if guess.sureness > _CLEAR]
    doubt = _BESIDE if is_beside_unknown(document, index, suspects) else 0
    return [guess._replace(sureness=guess.sureness - doubt) for guess in guesses]


def _is_whole(prose: str, word: Word, language: str) -> bool:
    """Whether a word was parted where its line ended, and is one with what follows its hyphen: “recollec-tion”."""
    end = word.end + 1
    while prose[end : end + 1].isalpha():
        end += 1
    return (word.text + prose[word.end + 1 : end]).lower() in Vocabulary.of(language)


def _prefix(prose: str, hyphen: int) -> str:
    """The letters before a hyphen, as “pre” of “pre-emptively”, which without it is a word."""
    start = hyphen
    while start and prose[start - 1].isalpha():
        start -= 1
    return prose[start:hyphen].lower()


def are_foreign(suspects: Set[str], texts: Set[str], language: str) -> bool:
    """Whether so many of the words of an article are unknown that it is in another language."""
    return len(suspects) > _FOREIGN[language == _ENGLISH] * len(texts) + _FEW


def suspects_of(texts: Set[str], language: str) -> set[str]:
    """The words that are written like words of the language and are none that is known, each looked up once a run."""
    known = _KNOWN[language]
    if len(known) > _MOST_KNOWN:  # a long run starts afresh, so that memory stays small
        known.clear()
    unsettled = texts - known
    listed = Vocabulary.of(language).in_lists(map(str.lower, unsettled))
    suspects = {text for text in unsettled if text.lower() not in listed and _is_suspect(text, language)}
    known |= unsettled - suspects
    return suspects


def _is_suspect(text: str, language: str) -> bool:
    plain = without_possessive(text)
    lower = plain.lower()
    if not (len(plain) <= _MOST_LETTERS and plain.isalpha() and plain[1:] == lower[1:]):
        return False
    if len(plain) < _FEWEST_LETTERS and not Vocabulary.of(language).listed(lower):
        return False
    if language == _ENGLISH and not lower.isascii():  # of another language, or read in a wrong encoding
        return False
    return (plain == lower or not is_name(lower)) and lower not in Vocabulary.of(language)


def accepted(suspects: set[str], accept: tuple[str, ...]) -> set[str]:
    """Those of the suspects that the house accepts."""
    plain = {text: without_possessive(text) for text in suspects} if accept else {}
    passing = let_pass(plain.values(), accept)
    return {text for text, word in plain.items() if word in passing}

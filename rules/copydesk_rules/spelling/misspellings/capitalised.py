"""Unknown words with a capital, which are names more often than misspellings."""

from itertools import pairwise

from copydesk import Document, Regex, Word
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.capitals import Capitals, is_ordinary
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.sentences.openers import opens
from copydesk_rules.spelling.misspellings.corrections import LISTED, Guess, Speller, as_of_name
from copydesk_rules.spelling.vocabulary import Vocabulary
from copydesk_rules.words.determiners import DETERMINERS
from copydesk_rules.words.foreign_words import FOREIGN_WORDS
from copydesk_rules.words.titles import HONORIFICS

_DOUBT, _ORDINARY_DOUBT = 1.2, 0.6
"""By how much less sure a word with a capital is than one without, and one with the ending of an ordinary word."""
_FEWEST_CAPITALISED, _FEWEST_ORDINARY = 6, 8
_FEWEST_SIGNS = 2
"""Of a slip: so many letters, a list that has the word, a sentence that it begins; longer words need none."""
_ORDINARY = tuple(
    "tion sion ment ments ity ities ing ness ance ence able ible ally ous ive ical ism ture ary ory fied cted ated"
    " ized ised ly tions ency ancy ational".split()
)
"""Endings of words that are no names."""
_CLEAR = 3.2
"""The sureness from which a word that may be the name of a thing is worth a remark."""
_FEWEST_NO_NAME = 11
"""Letters of an ordinary word that no name beside it makes one: “Gehm Infrastracture”."""
_FIELD = Regex(
    r"\b(?:Professor|Lecturer|Department|Ministry|Faculty|School|College|Institute|Institution|Association|Society"
    r"|Federation|Board|Office|Academy|Union|Guild|Cent(?:re|er)|Minister|Secretary|Commissioner) (?:of|for) (?:the )?"
    r"(?:[A-Z][a-z]+,? |and ){0,4}\Z"
)
"""What stands before the field of a body or an office, named with ordinary words: “Professor of Obstetrics”."""
_FARTHEST_FIELD = 72
_FIELD_CLEAR = 1.0
"""The sureness from which a word of such a field is worth a remark."""
_FOLLOWING = Regex(r" (?P<word>[^\W\d_]+)\b")
_FARTHEST = 16
_OPENERS = frozenset(
    "everybody everyone everything nobody nothing somebody someone something anybody anyone anything sometimes"
    " otherwise besides furthermore whenever wherever whoever whatever together yesterday tomorrow tonight recently"
    " finally eventually suddenly unfortunately fortunately apparently usually currently previously obviously certainly"
    " probably actually initially originally generally according throughout following".split()
)
"""Words that open sentences, besides the small ones."""
_INTRODUCING = Regex(
    rf"\b(?:(?:{'|'.join(sorted(HONORIFICS))}|Dame|Rev)\.?|consultancy|company|firm|start-?up|maker|website|singer)"
    r" \Z"
)
_PLACE = Regex(r" (?:district|county|prefecture|village|township|island|peninsula|airport|railway station)\b")
_SAYING = Regex(r" (?:says|said|adds|added|told)\b")
_DETERMINER = Regex(r"\b(?:the|an?|this|that|our|their|his|her|its|my|your|every|each|[A-Z]\w+) \Z")
_CAPITAL_AFTER = Regex(r" (?P<name>[^\W\d_a-z]\w*)")
_CAPITAL_BEFORE = Regex(r"(?<!\w)(?P<name>[^\W\d_a-z][\w’'-]*) \Z")
_FEW = 5
"""People in 100,000 up to which an ordinary word is hardly anybody's name."""
_MANY, _FEWEST_BORNE = 50, 2
"""People in 100,000 from whom a word is a given name, and words before a name of which it is one: “Luis Companys”."""
_NAMES = frozenset(
    "batchelor shepard sargeant skelton plummer handel abel ariel provence waring tody mian wil sayed colum ove clim"
    " mony comon strat ment noone artic teh adn hsa".split()
)
"""Listed misspellings that are names as well, or “c'mon”."""


def is_name(word: str) -> bool:
    """Whether a word in lower case is listed as a name, or as a part of one."""
    name, people = folded(word), People.known()
    return name in Capitals.known() or name in people or people.is_borne(name)


def is_name_at_most(lower: str, speller: Speller) -> bool:
    """Whether an unknown word with a capital is a name or nothing, wherever it stands."""
    return lower in _NAMES or not (len(lower) >= _FEWEST_CAPITALISED or speller.is_listed(lower))


def guesses_at_capitalised(document: Document, word: Word, lower: str, speller: Speller) -> list[Guess]:
    """The guesses at a word with a capital: less sure than others, and none where it may well be a name.

    `lower` is the word in lower case and without the ending of a possessive.
    """
    return _guesses(document, word, lower, speller) or _in_field(document, word, lower, speller)


def _guesses(document: Document, word: Word, lower: str, speller: Speller) -> list[Guess]:
    begins = document.begins_sentence(word.start)
    may_be_long = len(lower) >= _FEWEST_ORDINARY
    signs = (len(lower) >= _FEWEST_CAPITALISED, speller.is_listed(lower), begins)
    if (
        not (may_be_long or sum(signs) >= _FEWEST_SIGNS)
        or _is_foreign(document, word)
        or _is_introduced(document, word)
    ):
        return []
    near = speller.guesses(lower, (), thorough=False)
    guesses = [as_of_name(lower, guess) for guess in near if not _has_k_for_c(lower, guess.right)]
    ordinary = may_be_long and guesses and guesses[0].right.endswith(_ORDINARY) and not _is_in_name(document, word)
    if not (guesses and (ordinary or guesses[0].sureness >= LISTED or begins)):
        return _remarks(document, word, guesses)
    may_be_name = folded(guesses[0].right) in Capitals.known() or _stands_before_surname(document, word)
    if (may_be_name and guesses[0].sureness < LISTED) or _is_borne(document, word):  # which looks through all of it
        return []
    if begins and (opens(guesses[0].right) or guesses[0].right in _OPENERS):
        return guesses
    doubt = _ORDINARY_DOUBT if ordinary else _DOUBT
    return [guess._replace(sureness=guess.sureness - doubt) for guess in guesses]


def _in_field(document: Document, word: Word, lower: str, speller: Speller) -> list[Guess]:
    """The guesses at a word of the field of a body or an office: “Institution of Chartered Surveors”. A remark."""
    if not _FIELD.left_of(document.prose, word.start, _FARTHEST_FIELD) or _is_foreign(document, word):
        return []
    guesses = speller.guesses(lower, (), thorough=False)
    if not guesses or not _FIELD_CLEAR <= guesses[0].sureness < _CLEAR or is_name(guesses[0].right):
        return []
    return [guess._replace(sureness=min(guess.sureness, 1)) for guess in guesses[:1]]


def _remarks(document: Document, word: Word, guesses: list[Guess]) -> list[Guess]:
    """The guesses at what may be the name of a thing, made of ordinary words: “the Simplfied BSD License”.

    No more than a remark, as firms are named by misspelling words.
    """
    is_clear = guesses and guesses[0].sureness >= _CLEAR
    is_long = is_clear and len(guesses[0].right) >= _FEWEST_NO_NAME and guesses[0].right.endswith(_ORDINARY)
    if not is_clear or (not is_long and _has_name_beside(document, word)) or _is_borne(document, word):
        return []
    return [guess._replace(sureness=min(guess.sureness - _CLEAR + 1, 1)) for guess in guesses]


def _has_name_beside(document: Document, word: Word) -> bool:
    """Whether a word with a capital that may be somebody's stands right before or after."""
    after = _CAPITAL_AFTER.match(document.prose, word.end)
    before = _CAPITAL_BEFORE.left_of(document.prose, word.start, _FARTHEST)
    beside = [found["name"] for found in (after, before) if found is not None]
    return any(not name.isupper() and not is_ordinary(folded(name)) for name in beside)


def _has_k_for_c(lower: str, right: str) -> bool:
    """Whether a word has a “k” wherever the English one has a “c”, as that of many languages: “Lokomotive Leipzig”."""
    return lower != right and lower.replace("k", "c") == right


def _is_foreign(document: Document, word: Word) -> bool:
    """Whether a word of another language follows: “Fondation pour l’Enfance”."""
    following = _FOLLOWING.match(document.folded, word.end)
    return following is not None and following["word"] in FOREIGN_WORDS


def _is_introduced(document: Document, word: Word) -> bool:
    """Whether the words around show a name: “Mr Soley”, “the consultancy Analysys”, “Changning district”."""
    before = document.prose[max(0, word.start - _FARTHEST) : word.start]
    if before.endswith(" "):
        is_speaker = not document.begins_sentence(word.start) and _SAYING.match(document.prose, word.end) is not None
        if _INTRODUCING.search(before) or (is_speaker and not _DETERMINER.search(before)):
            return True
    return _PLACE.match(document.prose, word.end) is not None


def _is_borne(document: Document, word: Word) -> bool:
    """Whether the article uses the name again and gives it to somebody, and seldom has an article before it."""
    before = [one for one, other in pairwise(document.words.texts) if other == word.text]
    if len(before) < _FEWEST_BORNE or 2 * sum(one.lower() in DETERMINERS for one in before) > len(before):
        return False
    return any(People.known().namesakes(folded(one)) >= _MANY for one in before if one.istitle())


def _is_in_name(document: Document, word: Word) -> bool:
    """Whether a word with a capital stands right before, as a given name does, or right after inside a sentence.

    Not so in what is made of ordinary words, as names of bodies are: “the British Mountaineering Council”.
    """
    after = _CAPITAL_AFTER.match(document.prose, word.end) if not document.begins_sentence(word.start) else None
    before = _CAPITAL_BEFORE.left_of(document.prose, word.start, _FARTHEST)
    return any(beside is not None and _is_likely_name(beside["name"]) for beside in (after, before))


def _is_likely_name(written: str) -> bool:
    """Whether a word with a capital is no ordinary one, or one that is somebody's name as well."""
    name, people = folded(written), People.known()
    bearers = max(people.namesakes(name), people.families(name))
    return not is_ordinary(name) or bearers > _FEW or people.begins(name)


def _stands_before_surname(document: Document, word: Word) -> bool:
    """Whether a family name follows, or a name that no list holds: then this is a given name, and no occupation."""
    following = _FOLLOWING.match(document.prose, word.end)
    if following is None or not following["word"].istitle():
        return False
    name, people = folded(following["word"]), People.known()
    given, families = people.namesakes(name), people.families(name)
    return families > given or not (given or name in Vocabulary.of("en"))

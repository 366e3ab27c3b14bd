"""Verbs and nouns that are not in the number of what they belong to, where the subject is a noun."""

import re
from collections.abc import Iterator, Mapping

from copydesk import Document, Lexicon, Regex, Span
from copydesk_rules.grammar.wrong_numbers.clause_starts import Clauses, heads_clause
from copydesk_rules.grammar.wrong_numbers.counted_nouns import wrong_of_these
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import may_be_verb, several_of
from copydesk_rules.grammar.wrong_numbers.subjunctive import NEED_NOT
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.determiners import DETERMINERS
from copydesk_rules.words.nouns import (
    COLLECTIVE,
    MAY_BE_PLURAL,
    PERSONS,
    SINGULAR,
    names_several,
    plurals,
)
from copydesk_rules.words.number_words import COUNTING
from copydesk_rules.words.verbs import (
    ALSO_BASES,
    TO_PLURAL,
    TO_SINGULAR,
    bases_by_third,
    by_third,
    form_for_one,
    verbs,
)

_NEEDS = frozenset("show need mean make hold want help live say leave".split())
_THING = Regex(r" (?:that|the|an?|how|no|in|he|she|it|they|we|his|her)\b")
_SPANS = frozenset("time day week month year morning evening night way well".split())
"""What tells when or how with “this” or “each”, so that a bidding may follow: “This time remove the lid”."""
_COMMON = 3000
"""Uses from which a form of a noun is surely meant."""
_USED = 50
"""The same of what may be a verb as well, where one follows."""
_NO_THINGS = ("ly", "er", "or", "ful", "ese", "sh", "ch", "men", "y", "a", "i", "th", "ould", "ing")
"""How words end that may name several, or all who are so, “the faithful”, or those who do a thing, or are no nouns."""
_NO_SUBJECTS = COUNTING.union("hell heck fuck devil deuce".split())
"""What “the” stands before that is several, or nothing: “the seven include”, “why the hell do we”."""
_ALSO_PLURALS = frozenset("proceeds hopes needs plans works costs claims calls talks results moves".split())
_MODAL = Regex(r" (?:can|could|will|would|should|must|may|might|are|were|have)\b")
"""What shows that one of these is a noun: “the sales proceeds will be used”."""
_COMMON_ADJECTIVES = frozenset("common general public private central local national current present recent".split())
"""What may stand before a noun that looks like a verb: “a common refrain”."""
_CONDITIONS = ("when ", "while ", "where ", "once ")
_NEAR = 24
_AFTER_NOUN = (
    r"(?=[.;:!?](?!\w)| (?:is|are|was|were|that|which|who|have|has|of|to|in|for|with|can|could|will|would|may|might"
    r"|must|should)\b)"
)

_NOUN_AND_VERB = Regex(
    rf"(?: (?!(?:{'|'.join(sorted(DETERMINERS))}|who|what|which|that|to|it|he|she|they|we|you|i|there)\b)[a-z]+)?"
    r"(?: (?:from|of) [a-z]+)? (?:can|could|will|would|should|must|may|might|is|was|has)\b"
)
"""The rest of a subject and its verb, to which a verb belongs before them: “The default notify level can be set”,
“the tax take from firms is”."""
_TELLING = _NEEDS | set(
    "suggest reveal indicate find claim believe think hope fear feel know expect warn argue insist confirm see".split()
)
"""Verbs after which a clause begins without “that”: “the study show crime is falling”."""
_DETERMINERS = (
    "The This That Our My His Her Its Their A An Every Each These Those Other Many Some Several Most All Both".split()
)
_DETERMINER = f"(?:{'|'.join(_DETERMINERS)})"
_SET_OF_DETERMINERS = frozenset(_DETERMINERS)
_PREDICATE = (
    r"(?P<noun>[a-z]+) (?P<verb>(?!think tanks?\b)[a-z]+(?:n['’]t)?)"
    r"(?:(?= [\w“\"'‘’(])|(?P<ends>(?=, )))"
)
_SUBJECT = Regex(rf"{_DETERMINER} {_PREDICATE}")
_DESCRIBED = Regex(rf"{_DETERMINER} [a-z]+ {_PREDICATE}")
"""The same with a word before the noun: “A police report show”."""
_BEFORE_SEVERAL = ("The", "Our", "My", "His", "Her", "Their", "Its")
_INVERTED = {
    verb: Regex(rf"{verb} (?:{pronouns}) [a-z]")
    for verb, pronouns in (
        ("Do", "he|she"), ("Does", "they|we|you|I"), ("Have", "he|she"), ("Has", "they|we|you"), ("Are", "he|she|it"),
        ("Is", "they|we|you"), ("Was", "they|we|you"),
    )
}  # fmt: skip
"""Questions: “Do he know”. “Do it” and “Were he” may begin other sentences."""
_ASKED = TO_PLURAL | TO_SINGULAR
_WHO = Regex(r" who (?P<verb>[a-z]+)(?= [a-z])")
_PERSON = Regex(
    r"(?<!of )(?<!than )\b(?:an?|every) (?P<trade>[a-z]+(?:ologist|omist|chemist|ician|orian|woman|worker|keeper))\Z"
    r"|(?<!of )(?<!than )\b(?:an?|every|the) (?:[a-z]+ )?(?P<noun>[a-z]+)\Z"
)
_MANY = {first: Regex(rf"{first} (?P<noun>[a-z]+){_AFTER_NOUN}") for first in ("these", "those", "many")}
_THINGS = frozenset("things problems reasons ideas children men women companies countries players".split())
_THESE = ("These", "Those")
_SEVERAL = (*_THESE, "Other", "Many", "Some", "Several", "Most", "All", "Both")
_THIS_MANY = Regex(
    r"This (?P<noun>[a-z]+s) (?:(?P<be>are|were|(?:can|could|should|must|may|might|will|would) be)"
    r"|have|can|could|should|must|may|will|do)\b(?!-)"
)
_THIS = Regex(rf"his (?P<noun>{'|'.join(sorted(_THINGS))})\b(?!['’-])")


def disagreements(clauses: Clauses) -> Disagreements:
    """Each verb or noun that is not in the number of the noun, or the word, that it stands with."""
    yield from _subjects(clauses)
    yield from _persons(clauses)
    yield from _nouns(clauses)


def _subjects(clauses: Clauses) -> Disagreements:
    """“The sector depend on”, “The problems is”, “A police report show”."""
    document = clauses.document
    for match in clauses.matches(_SUBJECT, _SET_OF_DETERMINERS):
        for reading in _readings(match):
            right = _right(document, reading)
            if right:
                if heads_clause(document, reading.start(), right) and not _is_set_off(document, reading):
                    yield Span(*reading.span("verb")), right, reading["noun"]
                break


def _readings(match: re.Match[str]) -> Iterator[re.Match[str]]:
    """The first words of a subject and what follows: with the noun right after the determiner, or a word before it."""
    yield match
    described = _DESCRIBED.match(match.string, match.start()) if match["verb"] in SINGULAR else None
    if described:
        yield described


def _is_set_off(document: Document, match: re.Match[str]) -> bool:
    """Whether markup sets both words off together, as it does the name of a command: “The *git add* command”."""
    noun, verb = (document.source_map.to_source(Span(*match.span(name))) for name in ("noun", "verb"))
    return document.source[noun.start - 1] in "*_>" and document.source[verb.end : verb.end + 1] in ("*", "_", "<")


def _right(document: Document, match: re.Match[str]) -> str:
    """The form of a verb that is in the number which its noun is not, or nothing."""
    noun, verb = match["noun"], match["verb"].replace("’", "'")
    if noun in _NO_SUBJECTS:
        return ""
    several = match[0].startswith(_SEVERAL)
    if match[0].startswith(_THESE) and names_several(noun):
        return several_of(verb) or _base(document, match)
    if noun in _SPANS and verb not in TO_SINGULAR:
        return ""
    may_be_wrong = noun not in COLLECTIVE and (verb in TO_SINGULAR or verb in verbs()) and not several
    if may_be_wrong and is_singular(noun, match[0], is_verb=_is_only_verb(verb)):
        return TO_SINGULAR.get(verb) or ("" if _may_be_listed(document, match) else _third(document, match))
    tells_of_several = is_surely_plural(noun) and (several or match[0].startswith(_BEFORE_SEVERAL))
    if verb in _ALSO_PLURALS and _MODAL.match(document.prose, match.end()):
        return ""
    return by_third().get(verb, "") if tells_of_several else ""


def _may_be_listed(document: Document, match: re.Match[str]) -> bool:
    """Whether a comma ends the clause and no condition begins it: “The dog, the cat appear, …”, “when the dog …,”."""
    before = document.folded[max(0, match.start() - _NEAR) : match.start()]
    return match["ends"] is not None and not before.endswith(_CONDITIONS)


def _persons(clauses: Clauses) -> Disagreements:
    """“Do he know”, “a man who live here”."""
    document = clauses.document
    for match in _by_first_word(_INVERTED, document):
        verb, pronoun, _ = match[0].split()
        if heads_clause(document, match.start()):
            yield Span(match.start(), match.start() + len(verb)), _ASKED[verb.lower()].capitalize(), pronoun
    for match in _WHO.finditer(document.folded) if "who" in document.folded_vocabulary else ():
        verb = match["verb"]
        if verb in TO_SINGULAR or verb in verbs():
            is_modal = verb == "need" and NEED_NOT.match(document.prose, match.end())
            right = "" if is_modal else form_for_one(verb, may_be_noun=True)  # after “who” it is no noun
            person = _person_before(document, match.start()) if right else ""
            if person:
                yield Span(*match.span("verb")), right, person


def _person_before(document: Document, place: int) -> str:
    """The noun for one person right before a place, “the old man”, or nothing."""
    before = _PERSON.left_of(document.folded, place, _NEAR)
    if before is None:
        return ""
    return before["trade"] or (before["noun"] if before["noun"] in PERSONS else "")


def _is_only_verb(word: str) -> bool:
    verb = verbs().get(word)
    return word in TO_SINGULAR or (verb is not None and (verb.kind == "verb" or word in _NEEDS))


def is_surely_plural(noun: str) -> bool:
    """Whether a word after “the” names several things, and is no verb."""
    return noun in plurals() or (names_several(noun) and not may_be_verb(noun))


def is_singular(noun: str, phrase: str, *, is_verb: bool = False) -> bool:
    """Whether the word after “The” surely names one thing; what may be a verb does so if a sure verb follows."""
    if noun in SINGULAR:
        return True
    if noun.endswith("s") or phrase.startswith("That ") or (phrase.startswith("This ") and not is_verb):
        return False
    is_deed = noun in verbs()
    if is_deed and (not is_verb or noun in MAY_BE_PLURAL):
        return False
    classes = classes_of(noun)
    if classes == "J":
        return False  # “news” is not more than one “new”
    is_adjective = noun.endswith(_NO_THINGS) or noun in _COMMON_ADJECTIVES or classes.startswith("J")
    is_thing = is_verb and (is_deed or not is_adjective)
    return Lexicon.of("en").frequency(f"{noun}s") >= (_USED if is_thing else _COMMON)


def _third(document: Document, match: re.Match[str]) -> str:
    """The form for one of a verb, if this is its form for many and no noun, else nothing."""
    verb = verbs().get(match["verb"])
    if not verb or (verb.base == "need" and NEED_NOT.match(document.prose, match.end())):
        return ""
    if verb.base not in _TELLING and _NOUN_AND_VERB.match(document.prose, match.end()):
        return ""
    if verb.base in ALSO_BASES | {verb.past} or (verb.kind == "noun" and verb.base not in _NEEDS):
        return ""
    return verb.third if verb.kind == "verb" or _THING.match(document.prose, match.end()) else ""


def _base(document: Document, match: re.Match[str]) -> str:
    """The form for many of a verb that is in that for one, and may be a noun unless a thing follows."""
    return bases_by_third().get(match["verb"], "") if _THING.match(document.prose, match.end()) else ""


def _nouns(clauses: Clauses) -> Disagreements:
    """“These problem are”, “this things”."""
    document = clauses.document
    for match in _by_first_word(_MANY, document):
        before = document.folded[max(0, match.start() - 1) : match.start()]
        if match["noun"] in SINGULAR and before in ("", " ", '"', "("):
            yield wrong_of_these(document, Span(*match.span("noun")), match.start(), match[0].split()[0])
    for match in clauses.matches(_THIS_MANY, ("This",)):
        noun = match["noun"]
        this = Span(match.start(), match.start() + len("This"))
        opens = document.text(this) == "This"
        is_noun = (match["be"] and opens) or not may_be_verb(noun)
        if names_several(noun) and noun != "means" and is_noun and heads_clause(document, this.start):
            yield this, "These" if opens else "these", noun
    for match in () if _THINGS.isdisjoint(document.vocabulary) else _THIS.finditer(document.prose):
        start = match.start() - 1
        if document.prose[start : start + 1] in ("T", "t") and not document.prose[start - 1 : start].isalnum():
            written = document.prose[start : start + 4]
            yield Span(start, start + 4), "These" if written == "This" else "these", match["noun"]


def _by_first_word(patterns: Mapping[str, Regex], document: Document) -> Iterator[re.Match[str]]:
    """The matches of those expressions whose first word the article holds."""
    for first, pattern in patterns.items():
        if first in document.vocabulary:
            places = document.word_places([first.lower()])
            as_written = (place for place in places if document.prose.startswith(first, place))
            yield from pattern.at(as_written, document.prose)

"""Verbs and nouns that are not in the number of what they belong to, where the subject is a noun."""

import re
from collections.abc import Iterator

from copydesk import Document, Lexicon, Regex, Span
from copydesk_rules.spelling.disagreement import Disagreements
from copydesk_rules.spelling.leads import led_by
from copydesk_rules.spelling.led_verbs import led_verbs
from copydesk_rules.spelling.nouns import (
    COLLECTIVE,
    MASS,
    MAY_BE_PLURAL,
    PERSONS,
    SINGULAR,
    is_plural,
    names_several,
    plural,
    plurals,
)
from copydesk_rules.spelling.numbers_of_subjects import may_be_verb, several_of
from copydesk_rules.spelling.subjunctive import NEED_NOT, SUPPOSED
from copydesk_rules.spelling.verbs import (
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
_COMMON = 3000
"""Uses from which a form of a noun is surely meant."""
_USED = 50
"""The same of what may be a verb as well, where one follows."""
_NO_THINGS = ("ly", "er", "or", "ful", "ese", "sh", "ch", "men", "y", "a", "i", "th", "ould", "ing")
"""How words end that may name several, or all who are so, “the faithful”, or those who do a thing, or are no nouns."""
_COMMON_ADJECTIVES = frozenset("common general public private central local national current present recent".split())
"""What may stand before a noun that looks like a verb: “a common refrain”."""
_NEAR = 24
_NO_CLAUSE = r"(?!(?:who|which|that|where|what|how|when|is|was|has|we|they|you|he|she|it|i)\b)"
_AFTER_NOUN = r"(?=[.;:!?](?!\w)| (?:is|are|was|were|that|which|who|have|has|of|to|in|for|with)\b)"
_PLURAL = r"(?:(?!(?:this|has|was|is|us)\b)[a-z]+s|people|children|women|men)"

# All begin with letters that are found fast, and those of a sentence's first words with a capital.
_DETERMINER = (
    "(?:The|This|That|Our|My|His|Her|Its|Their|An?|Every|Each"
    "|(?P<several>These|Those|Other|Many|Some|Several|Most|All|Both))"
)
_PREDICATE = (
    r"(?P<noun>[a-z]+) (?:(?:now|also|still|often) )?(?P<verb>(?!think tanks?\b)[a-z]+(?:n['’]t)?)(?= [\w“\"'‘’(])"
)
_SUBJECT = Regex(rf"{_DETERMINER} {_PREDICATE}")
_DESCRIBED = Regex(rf"{_DETERMINER} [a-z]+ {_PREDICATE}")
"""The same with a word before the noun: “A police cordon remain”."""
_BEFORE_SEVERAL = ("The", "Our", "My", "His", "Her", "Their", "Its")
_NOBODY = {
    word: Regex(rf"{word} (?P<verb>know|seem|believe|understand|agree|need|doubt|expect|remember|are|were)(?= [a-z])")
    for word in ("Nobody", "Everybody", "Everyone", "Nothing", "Everything", "Somebody", "Someone")
}
_EVERYONE = ("nobody", "everybody", "everyone", "no one")
_WITH_SEVERAL = frozenset("know seem believe understand agree need doubt expect remember are were have want".split())
_JOINED = Regex(r"(?:[;:,](?: and| but)?| because| but| sa[iy][ds]| where| although)\Z")
_EVERYONE_IN = {
    word: Regex(
        rf"{word} (?:in|at|on|from|with) (?:the|our|this|his|her|their) [a-z]+ (?P<verb>are|were|have|know|do)\b"
    )
    for word in ("Nobody", "Everybody", "Everyone", "Anyone", "Someone")
}
_EVERYTHING = {
    word: Regex(rf"{word} (?P<that>that|who) (?P<verb>[a-z]+(?:n't)?)(?= [a-z])")
    for word in "everything nothing something anything everyone everybody someone nobody anyone anybody".split()
}
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
    rf"(?<!of )(?<!than )\b(?:an?|every|the) (?:[a-z]+ )?(?P<noun>{'|'.join(sorted(PERSONS))})\Z"
    r"|(?<!of )(?<!than )\b(?:an?|every) (?P<trade>[a-z]+(?:ologist|omist|chemist|ician|orian|woman|worker|keeper))\Z"
)
_PHRASE = rf"(?:{_NO_CLAUSE}[^\s.,;:?!()]+ ){{1,3}}"
_BETWEEN = Regex(rf"between (?:{_PHRASE}and {_PHRASE}|the two |them |these )(?P<verb>are|were|have)\b(?!-)")
_BEFORE_BETWEEN = Regex(
    r"(?<!if )(?<!if the )\b(?:difference|gap|distance|contrast|relationship|link|connection|balance) \Z"
)
_MEASURED = (
    "number use lack cost price amount level quality size role impact importance value purpose aim loss arrival"
    " presence absence introduction existence"
).split()
_OF_SIGNS = frozenset((noun, "of") for noun in _MEASURED)
_OF_MANY = Regex(
    rf"The (?:total |average |rising |growing )?(?P<noun>{'|'.join(_MEASURED)}) of"
    rf" {_PLURAL}(?: (?:in|at|on|from) the (?:[a-z]+ )?[a-z]+)?"
    r" (?P<verb>are|were|have)\b(?!-| (?:to|it|he|she|they)\b)"
)
_ONE_OF = {
    first: Regex(
        rf"{first} of (?:the|our|my|his|her|their|these|those) (?:{_NO_CLAUSE}[a-z]+(?<!s) )?{_PLURAL}"
        r"(?: also| now| still)? (?P<verb>are|were|have)\b(?!-)"
    )
    for first in ("One", "Each", "one", "each")
}
_SAID = Regex(r"\b(?:said|says|told \w+|confirmed|that|because|although|(?<!all )but|if) \Z")
"""What a clause begins after, of which “one of” is the subject."""
_HERE = {
    first: Regex(
        rf"{first} (?P<verb>is|was) (?:my|our|your|his|her|their|the|some|a few) (?:(?!of\b)[a-z]+ )?(?P<noun>[a-z]+s)"
        r"(?=[.,;:!?](?!\w)| (?:in|from|of|for|on|that|we|you|to|about|with|and)\b)"
    )
    for first in ("Here", "Where")
}
_HERE["There"] = Regex(
    r"There (?P<verb>is|was|has been) (?:no |some )?(?P<noun>people|children|women|men|(?!(?:\w*ss|lots)\b)[a-z]+s)"
    r"(?=[.,;:!?](?!\w)| (?:in|from|of|for|on|that|who|to|about|with|and|at)\b)"
)
_THERE_ARE = Regex(
    r"here (?P<verb>are|were) (?:also |still )?(?:an?|no) (?P<noun>[a-z]+)"
    r"(?=[.;:!?](?!\w)| (?:in|with|for|to|of|that|which|who|between|about)\b)(?![^.;:!?]{0,60} and an? )"
)
_WISHED = Regex(rf"\b(?:{SUPPOSED}|until|would|could|might|even)\b")
"""After these “there were a reason” is right."""
_NONE_OF = MASS.union("doubt need hope sign point indication mention evidence proof".split())
"""What there is none of."""
_MANY = {first: Regex(rf"{first} (?P<noun>[a-z]+){_AFTER_NOUN}") for first in ("these", "those", "many")}
_THINGS = frozenset("things problems reasons ideas children men women companies countries players".split())
_THESE = ("These", "Those")
_THIS_MANY = Regex(r"This (?P<noun>[a-z]+s) (?:are|were|have|can|could|should|must|may|will|do)\b(?!-)")
_THIS = Regex(rf"his (?P<noun>{'|'.join(sorted(_THINGS))})\b(?!['’-])")


def disagreements(document: Document) -> Disagreements:
    """Each verb or noun that is not in the number of the noun, or the word, that it stands with."""
    yield from _subjects(document)
    yield from _everyone(document)
    yield from _persons(document)
    yield from _heads(document)
    yield from _after_there(document)
    yield from _nouns(document)


def _subjects(document: Document) -> Disagreements:
    """“The sector depend on”, “The problems is”, “A police cordon remain”."""
    for match in _SUBJECT.finditer(document.prose):
        for told in (match, _DESCRIBED.match(document.prose, match.start())):
            right = _right(document, told) if told else ""
            if told and right:
                if _heads_sentence(document, told):
                    yield Span(*told.span("verb")), right, told["noun"]
                break


def _right(document: Document, match: re.Match[str]) -> str:
    """The form of a verb that is in the number which its noun is not, or nothing."""
    noun, verb, several = match["noun"], match["verb"].replace("’", "'"), match["several"]
    if several in _THESE and names_several(noun):
        return several_of(verb) or _base(document, match)
    may_be_wrong = noun not in COLLECTIVE and (verb in TO_SINGULAR or verb in verbs()) and not several
    if may_be_wrong and is_singular(noun, match[0], is_verb=_is_only_verb(verb)):
        return TO_SINGULAR.get(verb) or _third(document, match)
    tells_of_several = is_surely_plural(noun) and (several or match[0].startswith(_BEFORE_SEVERAL))
    return by_third().get(verb, "") if tells_of_several else ""


def _everyone(document: Document) -> Disagreements:
    """“Nobody know”, “, and nobody know”, “Everyone in the town are”."""
    for match in (*_sought(_NOBODY, document), *_sought(_EVERYONE_IN, document)):
        if _heads_sentence(document, match):
            yield Span(*match.span("verb")), _of_one(match["verb"]), match[0].split()[0]
    for word in filter(document.folded_vocabulary.__contains__, _EVERYTHING):
        for match in _EVERYTHING[word].finditer(document.folded):
            right = _right_of_one(match["verb"], is_clear=match["that"] == "who")
            if right and not document.is_quoted(match.start()):
                yield Span(*match.span("verb")), right, word
    said = [f" {word}" for word in _EVERYONE if word in document.vocabulary or ("no", "one") in document.pairs]
    for led in led_verbs(document, *said, asked=_WITH_SEVERAL.__contains__):
        if _JOINED.left_of(document.folded, led.start, _NEAR) and not document.is_quoted(led.start):
            yield Span(led.begin, led.end), _of_one(led.verb), led.lead.strip()


def _right_of_one(verb: str, *, is_clear: bool) -> str:
    """The form for one of a verb in that for several, or nothing; after “that” may stand a noun, after “who” none."""
    if verb in TO_SINGULAR and verb not in ("don't", "have", "are"):  # “everything that were” may be a wish
        return ""
    return form_for_one(verb, may_be_noun=is_clear)


def _of_one(verb: str) -> str:
    return TO_SINGULAR.get(verb, f"{verb}s")


def _persons(document: Document) -> Disagreements:
    """“Do he know”, “a man who live here”."""
    for match in _sought(_INVERTED, document):
        verb, pronoun, _ = match[0].split()
        if _heads_sentence(document, match):
            yield Span(match.start(), match.start() + len(verb)), _ASKED[verb.lower()].capitalize(), pronoun
    for match in _WHO.finditer(document.folded) if "who" in document.folded_vocabulary else ():
        verb = match["verb"]
        if verb in TO_SINGULAR or verb in verbs():
            right = TO_SINGULAR.get(verb) or _third(document, match)
            before = _PERSON.left_of(document.folded, match.start(), _NEAR)
            if right and before and not document.is_quoted(match.start()):
                yield Span(*match.span("verb")), right, before["noun"] or before["trade"]


def _is_only_verb(word: str) -> bool:
    verb = verbs().get(word)
    return word in TO_SINGULAR or (verb is not None and (verb.kind == "verb" or word in _NEEDS))


def is_surely_plural(noun: str) -> bool:
    """Whether a word after “the” names several things, and is no verb."""
    return noun in plurals() or (names_several(noun) and noun[:-1] not in verbs() and noun not in by_third())


def is_singular(noun: str, phrase: str, *, is_verb: bool = False) -> bool:
    """Whether the word after “The” surely names one thing; what may be a verb does so if a sure verb follows."""
    if noun in SINGULAR or noun in PERSONS:
        return True
    if noun.endswith("s") or phrase.startswith("That ") or (phrase.startswith("This ") and not is_verb):
        return False
    may_be_verb = noun in verbs()
    if may_be_verb and (not is_verb or noun in MAY_BE_PLURAL):
        return False
    is_thing = is_verb and (may_be_verb or not (noun.endswith(_NO_THINGS) or noun in _COMMON_ADJECTIVES))
    return Lexicon.of("en").frequency(f"{noun}s") >= (_USED if is_thing else _COMMON)


def _third(document: Document, match: re.Match[str]) -> str:
    """The form for one of a verb, if this is its form for many and no noun, else nothing."""
    verb = verbs().get(match["verb"])
    if not verb or (verb.base == "need" and NEED_NOT.match(document.prose, match.end())):
        return ""
    if verb.base in ALSO_BASES | {verb.past} or (verb.kind == "noun" and verb.base not in _NEEDS):
        return ""
    return verb.third if verb.kind == "verb" or _THING.match(document.prose, match.end()) else ""


def _base(document: Document, match: re.Match[str]) -> str:
    """The form for many of a verb that is in that for one, and may be a noun unless a thing follows."""
    return bases_by_third().get(match["verb"], "") if _THING.match(document.prose, match.end()) else ""


def _heads(document: Document) -> Disagreements:
    """“The difference between the two are”, “The cost of drugs have”, “One of the reasons are”."""
    if " between " in document.folded:
        for match in led_by(_BEFORE_BETWEEN, _BETWEEN, document):
            yield Span(*match.span("verb")), TO_SINGULAR[match["verb"]], "between"
    of_many = _OF_MANY.finditer(document.prose) if document.has_pair_of(_OF_SIGNS) else ()
    for match in (*of_many, *_sought(_ONE_OF, document)):
        begins_clause = _heads_sentence if match[0][0].isupper() else _follows_said
        if begins_clause(document, match):
            yield Span(*match.span("verb")), TO_SINGULAR[match["verb"]], " ".join(match[0].split()[:3])


def _after_there(document: Document) -> Disagreements:
    """“Here is my notes”, “There was signs”, “There are a reason”."""
    for match in _sought(_HERE, document):
        if is_plural(match["noun"]) and _heads_sentence(document, match):
            right = {"has been": "have been"}.get(match["verb"]) or TO_PLURAL[match["verb"]]
            yield Span(*match.span("verb")), right, match["noun"]
    for match in _THERE_ARE.finditer(document.prose) if _has_there(document) else ():
        noun, is_no = match["noun"], " no " in match[0]
        follows_of = document.prose.startswith(" of ", match.end())
        if match["verb"] == "were" and _WISHED.left_of(document.folded, match.start(), _NEAR):
            continue
        may_be_one = noun in _NONE_OF if is_no else not follows_of and is_singular(noun, "")
        if (noun in SINGULAR or may_be_one) and noun not in COLLECTIVE and (is_no or noun != "way"):
            yield Span(*match.span("verb")), TO_SINGULAR[match["verb"]], noun


def _has_there(document: Document) -> bool:
    return "here are " in document.prose or "here were " in document.prose


def _nouns(document: Document) -> Disagreements:
    """“These problem are”, “this things”."""
    for match in _sought(_MANY, document):
        before = document.folded[max(0, match.start() - 1) : match.start()]
        if match["noun"] in SINGULAR and before in ("", " ", '"', "("):
            yield Span(*match.span("noun")), plural(match["noun"]), match[0].split()[0]
    for match in _THIS_MANY.finditer(document.prose) if "This" in document.vocabulary else ():
        noun = match["noun"]
        if names_several(noun) and not may_be_verb(noun) and _heads_sentence(document, match):
            yield Span(match.start(), match.start() + len("This")), "These", noun
    for match in () if _THINGS.isdisjoint(document.vocabulary) else _THIS.finditer(document.prose):
        start = match.start() - 1
        if document.prose[start : start + 1] in ("T", "t") and not document.prose[start - 1 : start].isalnum():
            written = document.prose[start : start + 4]
            yield Span(start, start + 4), "These" if written == "This" else "these", match["noun"]


def _sought(by_first: dict[str, Regex], document: Document) -> Iterator[re.Match[str]]:
    """The matches of those expressions whose first word the article holds."""
    for first, pattern in by_first.items():
        if first in document.vocabulary:
            yield from pattern.finditer(document.prose)


def _heads_sentence(document: Document, match: re.Match[str]) -> bool:
    return document.begins_sentence(match.start()) and not document.is_quoted(match.start())


def _follows_said(document: Document, match: re.Match[str]) -> bool:
    is_clause = _SAID.left_of(document.folded, match.start(), _NEAR) is not None
    return is_clause and not document.is_quoted(match.start())

"""Verbs and nouns that are not in the number of what they belong to, where the subject is a noun."""

import re
from collections.abc import Iterator
from functools import cache

from copydesk import Document, Lexicon, Regex, Span
from copydesk_rules.spelling.leads import led_by
from copydesk_rules.spelling.verbs import verbs

Disagreement = tuple[Span, str, str]
"""A place, the right form, and the words beside which the written form is wrong."""

_SINGULAR = frozenset(
    "problem reason idea question answer system sector method plan report study book film movie song album article"
    " story law rule decision agreement contract project programme program product device machine computer phone car"
    " train plane ship bridge building house street road river lake mountain island village player manager minister"
    " president teacher doctor nurse lawyer judge writer author artist singer actor driver worker farmer scientist researcher"
    " engineer developer student patient customer user reader voter child man woman boy girl person king queen prince"
    " mother father son daughter brother sister wife husband uncle aunt friend neighbour neighbor dog cat horse bird"
    " tree flower window door room table chair picture painting letter email message page chapter sentence word theory"
    " hypothesis model approach technique technology process structure example case situation condition solution"
    " strategy policy budget price cost tax rate economy virus disease drug vaccine treatment experiment sample planet"
    " star galaxy telescope satellite mission event meeting conference exhibition festival concert season goal election"
    " campaign war attack crisis disaster storm flood fire accident crime trial verdict app website tool file server"
    " engine battery recipe dish restaurant hotel museum play novel poem game photo video speech interview proposal"
    " discovery finding difference chance way thing day week month year issue challenge step change feature member"
    " company country law effect".split()
)
"""Nouns that name one thing: a team, a firm or the police may take a verb in the plural."""
_ALSO_MANY = frozenset(["company", "country"])
_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "crisis": "crises",
    "hypothesis": "hypotheses", "wife": "wives",
}  # fmt: skip
_TO_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}
_TO_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do"}
_NO_PLURALS = frozenset(
    "news means works series species headquarters crossroads physics ethics politics athletics mathematics economics"
    " classics gymnastics lens perhaps always sometimes does his its this was has is as us plus less thus yes".split()
)
_COMMON = 5000
"""Uses from which the singular of a noun is surely meant."""
_NO_CLAUSE = r"(?!who|which|that|where|what|how|when|is|was|has|we|they|you|he|she|it|i)"
_AFTER_NOUN = r"(?=[.;:!?](?!\w)| (?:is|are|was|were|that|which|who|have|has|of|to|in|for|with)\b)"
_PLURAL = r"(?:(?!this|has|was|is|us)[a-z]+s|people|children|women|men)"

# All begin with letters that are found fast, and those of a sentence's first words with a capital.
_SUBJECT = Regex(
    r"(?:The|This|That|Our|My|His|Her|Its|Their|An?|Every|Each) (?P<noun>[a-z]+) (?P<verb>[a-z]+)(?= [\w“\"'‘’(])"
)
_PHRASE = rf"(?:{_NO_CLAUSE}[^\s.,;:?!()]+ ){{1,3}}"
_BETWEEN = Regex(rf"between (?:{_PHRASE}and {_PHRASE}|the two |them |these )(?P<verb>are|were|have)\b(?!-)")
_BEFORE_BETWEEN = Regex(
    r"(?<!if )(?<!if the )\b(?:difference|gap|distance|contrast|relationship|link|connection|balance) \Z"
)
_OF_MANY = Regex(
    r"The (?:total |average |rising |growing )?(?P<noun>number|use|lack|cost|price|amount|level|quality|size|role"
    r"|impact|importance|value|purpose|aim|loss|arrival|presence|absence|introduction|existence) of"
    rf" {_PLURAL} (?P<verb>are|were|have)\b(?!-| (?:to|it|he|she|they)\b)"
)
_ONE_OF = tuple(
    Regex(
        rf"{first} of (?:the|our|my|his|her|their|these|those) (?:{_NO_CLAUSE}[a-z]+ )?{_PLURAL}"
        r" (?P<verb>are|were|have)\b(?!-)"
    )
    for first in ("One", "Each")
)
_HERE = tuple(
    Regex(
        rf"{first} (?P<verb>is|was) (?:my|our|your|his|her|their|the|some|a few) (?:(?!of\b)[a-z]+ )?(?P<noun>[a-z]+s)"
        r"(?=[.,;:!?](?!\w)| (?:in|from|of|for|on|that|we|you|to|about|with|and)\b)"
    )
    for first in ("Here", "Where")
)
_THERE = Regex(
    r"There (?P<verb>is|was|has been) (?:no |some )?(?P<noun>people|children|women|men|(?!\w*ss\b|lots)[a-z]+s)"
    r"(?=[.,;:!?](?!\w)| (?:in|from|of|for|on|that|who|to|about|with|and|at)\b)"
)
_THERE_ARE = Regex(
    r"here (?P<verb>are|were) (?:also |still )?(?:an?|no) (?P<noun>[a-z]+)"
    r"(?=[.;:!?](?!\w)| (?:in|with|for|to|of|that|which|who|between|about)\b)(?![^.;:!?]{0,60} and an? )"
)
_MANY = tuple(Regex(rf"{first} (?P<noun>[a-z]+){_AFTER_NOUN}") for first in ("these", "those", "many"))
_THIS = Regex(r"his (?P<noun>things|problems|reasons|ideas|children|men|women|companies|countries|players)\b(?!['’-])")


def disagreements(document: Document) -> Iterator[Disagreement]:
    """Each verb or noun that is not in the number of the noun, or the word, that it stands with."""
    yield from _subjects(document)
    yield from _heads(document)
    yield from _after_there(document)
    yield from _nouns(document)


def _subjects(document: Document) -> Iterator[Disagreement]:
    """“The sector depend on”, “The problems is”."""
    for match in _SUBJECT.finditer(document.prose):
        noun, verb = match["noun"], match["verb"]
        if noun in _SINGULAR - _ALSO_MANY:
            right = _TO_SINGULAR.get(verb) or _third(verb)
        elif noun in _plurals() and match[0].startswith(("The", "Our", "My", "His", "Her", "Their", "Its")):
            right = _TO_PLURAL.get(verb)
        else:
            continue
        if right and _heads_sentence(document, match):
            yield Span(*match.span("verb")), right, noun


def _third(verb: str) -> str | None:
    """The form for one of a verb that is no noun, if this is its form for many."""
    found = verbs().get(verb)
    return found.third if found and found.kind == "verb" and verb != found.past else None


def _heads(document: Document) -> Iterator[Disagreement]:
    """“The difference between the two are”, “The cost of drugs have”, “One of the reasons are”."""
    if " between " in document.folded:
        for match in led_by(_BEFORE_BETWEEN, _BETWEEN, document):
            yield Span(*match.span("verb")), _TO_SINGULAR[match["verb"]], "between"
    for match in (match for pattern in (_OF_MANY, *_ONE_OF) for match in pattern.finditer(document.prose)):
        if _heads_sentence(document, match):
            yield Span(*match.span("verb")), _TO_SINGULAR[match["verb"]], " ".join(match[0].split()[:3])


def _after_there(document: Document) -> Iterator[Disagreement]:
    """“Here is my notes”, “There was signs”, “There are a reason”."""
    for match in (match for pattern in (*_HERE, _THERE) for match in pattern.finditer(document.prose)):
        if _is_plural(match["noun"]) and _heads_sentence(document, match):
            right = {"is": "are", "was": "were", "has been": "have been"}[match["verb"]]
            yield Span(*match.span("verb")), right, match["noun"]
    for match in _THERE_ARE.finditer(document.prose):
        if match["noun"] in _SINGULAR - {"way"} or (match["noun"] == "way" and " no " in match[0]):
            yield Span(*match.span("verb")), _TO_SINGULAR[match["verb"]], match["noun"]


def _nouns(document: Document) -> Iterator[Disagreement]:
    """“These problem are”, “this things”."""
    for match in (match for pattern in _MANY for match in pattern.finditer(document.folded)):
        before = document.folded[max(0, match.start() - 1) : match.start()]
        if match["noun"] in _SINGULAR and before in ("", " ", '"', "("):
            yield Span(*match.span("noun")), plural(match["noun"]), match[0].split()[0]
    for match in _THIS.finditer(document.prose):
        start = match.start() - 1
        if document.prose[start : start + 1] in ("T", "t") and not document.prose[start - 1 : start].isalnum():
            written = document.prose[start : start + 4]
            yield Span(start, start + 4), "These" if written == "This" else "these", match["noun"]


def plural(noun: str) -> str:
    """The form of a noun for several things."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "sh", "ch", "x")) else f"{noun}s"


@cache
def _plurals() -> frozenset[str]:
    return frozenset(map(plural, _SINGULAR - _ALSO_MANY))


def _is_plural(noun: str) -> bool:
    """Whether a word is surely the plural of a common noun."""
    if noun in _IRREGULAR.values():
        return True
    is_word = len(noun) >= len("cars") and not noun.endswith(("ss", "us", "is")) and noun not in _NO_PLURALS
    return is_word and Lexicon.of("en").frequency(noun[:-1]) >= _COMMON


def _heads_sentence(document: Document, match: re.Match[str]) -> bool:
    return document.begins_sentence(match.start()) and not document.is_quoted(match.start())

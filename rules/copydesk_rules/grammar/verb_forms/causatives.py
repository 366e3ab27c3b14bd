"""Verbs after what somebody lets or makes others do: “lets you to visit”, “made it seems”."""

from itertools import product

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, led_verb
from copydesk_rules.grammar.one_subject import has_one_subject
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.verbs import bases_by_third, by_third, verbs

_LETTING = ("let", "lets", "letting", "let's")
_MAKING = ("make", "makes", "made", "help", "helps", "helped", "let", "lets")
_WHOM = "me|you|us|him|them|her|it|users|people|everyone|everybody|anyone|anybody|someone|somebody|nobody"
_TO = Regex(
    rf"let(?:s|ting|['’]s)? (?:{_WHOM})"
    r" (?P<verb>to (?:(?:also|only|easily|quickly|simply) )?(?P<base>[a-z]+))(?![\w'’-])"
)
_COMMON = frozenset("be do get go have make see find use keep leave know play change try help start stop".split())
"""Verbs that are nouns as well, or in no table, but not after “let you to”."""
_GOES_ON = Regex(
    r" (?:an?|the|his|her|its|their|your|my|our|it|them|him|us|you|this|in|on|at|for|up|with|here"
    rf"|{MORE_THAN_ONE}|\d+)\b"
)
"""What follows a verb that may be a noun elsewhere: “lets you to visit three museums”."""
_THIRD = Regex(rf"(?:make|makes|made|lets?|helps?|helped) (?P<whom>{_WHOM}|things) (?P<verb>[a-z]+s)(?![\w'’-])")
_LOOKING = frozenset("looks feels sounds works".split())
"""Verbs that may be nouns after “her” and “people”."""
_OTHER_CLAUSE = Regex(
    r"\b(?:who|whoever|whatever|how|where|why|when|if|one|men|women|man|woman|person|player|to)\b(?! be\b)[^,;]*\Z"
    r"|\A\W*\Z|\A\W*(?:from|based|given|after|with|for|in|by|according|judging|looking)\b"
    r"|(?:'ve|\b(?:have|has|had|were|was|is|are|be|been|being)) (?:[a-z]+ )?\Z"
)
"""What shows that a clause may end before the verb: “the man who made it seems tired”, “to make it seems hard”, “from
the tests that we have made it seems so”.
"""
_FARTHEST = 64
_LET_SIGNS = frozenset(product(("let", "lets", "letting", "s"), _WHOM.split("|")))
_MADE_SIGNS = frozenset(product(_MAKING, (*_WHOM.split("|"), "things")))


def causatives(document: Document) -> CorrectedVerbs:
    """Each such verb, with its base."""
    if document.has_pair_of(_LET_SIGNS):
        for match in _TO.at(document.word_places(list(_LETTING)), document.folded):
            verb = verbs().get(match["base"])
            goes_on = _GOES_ON.match(document.folded, match.end()) is not None
            if match["base"] in _COMMON or (verb and (verb.kind == "verb" or goes_on)):
                yield led_verb("let", match, match.start()), match["verb"].removeprefix("to ")
    if document.has_pair_of(_MADE_SIGNS):
        for match in _THIRD.at(document.word_places(list(_MAKING)), document.folded):
            third, led = match["verb"], led_verb("make", match, match.start())
            may_be_noun = third in _LOOKING and match["whom"] in ("her", "people", "users", "visitors", "readers")
            before = document.sentence_before(match.start(), _FARTHEST).lower()
            is_verb = third in _LOOKING or third in by_third()
            if is_verb and not may_be_noun and not _OTHER_CLAUSE.search(before) and has_one_subject(document, led):
                yield led, bases_by_third()[third]

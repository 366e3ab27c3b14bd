"""A plural with an apostrophe, the greengrocer's."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Lexicon, Regex, Span, in_case_of, rule
from copydesk_rules.words.nouns import is_plural, plural
from copydesk_rules.words.number_words import MORE_THAN_ONE

_MANY = (
    rf"(?i:these|those|several|both|few|many|all the|some of the|{MORE_THAN_ONE}"
    r"|dozens of|hundreds of|thousands of|\d{1,3}(?:,\d{3})*)"
)
_COUNTED = Regex(rf"(?<![\w.,-]){_MANY} (?:[a-z]+ )?(?P<noun>[a-z]{{3,}}|[A-Z]{{2,4}})\Z")
_BEFORE_VERB = Regex(
    r" (?:are|were|have|had been|who|which|that (?:are|were|have))\b"
    r"|[,;:]? (?:and|or|in|on|at|from|with|for|to|by|near) "
    r"| (?:still|now|already|all|also) (?:in|on|at|from|with|without|under) (?!lifes?\b|lives\b)|[.;:!?](?:\s|\Z)"
)
_DEED = Regex(
    r" (?:[a-z]{2,}ed|said|say|told|left|came|went|met|spoke|won|lost|will|would|can|could|may|might|must|should|did|do"
    r"|want|need|sit|sat|stood|quit)\b"
)
_ACRONYMS = Regex(rf"(?<![\w.,-])(?i:several|many|{MORE_THAN_ONE}|\d{{1,3}}) (?:[a-z]+ )?(?P<noun>[A-Z]{{2,4}})\Z")
"""Several people or things by an acronym, before what they did: “two MP’s resigned”."""
# A plural right before shows that the other noun is meant to be one, too: “the cooks and waiter’s are off”.
_BESIDE_PLURAL = Regex(r"(?<![\w'’.-])(?P<first>[a-z]{3,}s) (?:and|or) (?P<noun>[a-z]{4,})\Z")
_BESIDE_MORE = Regex(
    r"(?<![\w'’.-])(?P<first>[a-z]{3,}s) (?:and|or)"
    r" (?:(?!(?:of|the|an?|his|her|my|their|our|its|your|in|on|at|to|for|from|with|by)\b)[a-z]+ ){1,2}"
    r"(?P<noun>[a-z]{4,})\Z"
)
"""The same with words that describe the other noun, “feed costs and low milk price’s.”, where a sentence pauses."""
_AFTER_PLURALS = Regex(
    r"[.;](?:\s|\Z)| (?:are|were|have|who|which|that|to|in|on|at|with|from|for|by|of|and|open|around)\b"
)
# “Of” and no article: “a maker of oyster boat’s,” but “a friend of the boat’s”, and “a friend of Mother’s”.
_OF_MANY = Regex(
    r"(?<![\w-])(?:makers?|sellers?|lots|number|types|kinds|dozens|hundreds|thousands|pairs|groups|collections?|owners?"
    r"|supply|rows|boxes|sale|sales|production|use) of (?:[a-z]+ )?(?P<noun>[a-z]{4,})\Z"
)
_ONE_OF = Regex(
    rf"(?<![\w-])(?i:one|some|many|most|both|{MORE_THAN_ONE}) of (?:the|his|her|their|its|our|my)"
    r" (?P<noun>[a-z]{4,})\Z"
)
_ONE_OF_THE_FIRST = Regex(
    r"(?<![\w-])(?i:one) of (?:the|his|her|their|its|our|my|[A-Za-z]+['’]s)"
    r" (?:first|last|best|top|main|only|few|many|most [a-z]+|[a-z]{3,}est) (?P<noun>[a-z]{4,})\Z"
)
_AMONG_THEM = Regex(r" (?:in|on|to|of|that|ever|for)\b|[.,;](?:\s|\Z)")
_TOLD_OF = Regex(r", (?:an?|who|whose|aged|\d\d?|named|called) | (?:who|whose|said|told|say|says)\b")
"""What is said of some of several, and not of what belongs to one: “one of the city’s, if not the land’s, best”."""
_ROUND = Regex(r"(?<![\w-])(?i:tens|dozens|hundreds|thousands) of (?P<noun>hundred|thousand|million|billion)\Z")
_ANY = Regex("")
_PAUSE = Regex(r"[.,;:](?:\s|\Z)")
# After “the” only nouns that end in a vowel, which invite the slip: “the company’s are bigger than the bank’s”.
_SUBJECT = Regex(
    r"(?:[.!?:] |\n|\A)(?:(?:The|Our|Their) (?:[a-z]+ )?(?=[a-z]+[aiou]\Z)|(?:Fresh|Local|Most|Some|Many) )"
    r"(?P<noun>[a-z]{4,})\Z"
)
_ANY_NOUN = Regex(r"(?:[.!?:] |\n|\A)(?P<noun>[A-Z][a-z]{3,})\Z")
_WHO_ARE = Regex(r" who (?:are|were|have|had|live|work|want|need)\b")
_BEING = Regex(r" (?:are|were|have been)\b")
_AROUND = (
    (_BEFORE_VERB, _COUNTED), (_AFTER_PLURALS, _BESIDE_PLURAL), (_PAUSE, _BESIDE_MORE), (_ANY, _ROUND),
    (_TOLD_OF, _ONE_OF), (_AMONG_THEM, _ONE_OF_THE_FIRST), (_PAUSE, _OF_MANY), (_BEING, _SUBJECT),
    (_WHO_ARE, _ANY_NOUN), (_DEED, _ACRONYMS),
)  # fmt: skip
"""What follows the apostrophe and its “s”, and what ends before it, where the noun is surely one of several."""
_NO_NOUN = frozenset(
    "that this these those what who there here where it let how when she one men women children people everyone someone"
    " nobody anyone somebody everybody today tomorrow yesterday year month week day hour minute century decade"
    " mother father sister brother wife husband friend neighbour neighbor grandmother grandfather uncle aunt".split()
)
_TIMED = Regex(rf"\b(?:{MORE_THAN_ONE}|several|many|\d{{1,3}}) (?P<noun>year|month|week|day|hour|minute|decade)\Z")
_AFTER_TIME = Regex(r" (?:ago|later|earlier|since|until)\b|[.,;](?!\w)")
"""A length of time that nothing belongs to, as in “two week's notice”."""
_COMMON = 100
_FARTHEST = 48


@rule(
    Bad(
        "These [[tomato’s]] are ripe, and several [[MP’s]] have resigned.",
        fixed="These tomatoes are ripe, and several MPs have resigned.",
    ),
    Bad(
        "The fresh [[potato's]] are in. Dozens of [[taxi's]] were parked outside.",
        fixed="The fresh potatoes are in. Dozens of taxis were parked outside.",
    ),
    Bad("Tens of [[thousand's]] stood there.", fixed="Tens of thousands stood there."),
    Bad("One of the [[nurse’s]], who was ill, rested.", fixed="One of the nurses, who was ill, rested."),
    Good("It is one of the city’s, if not the country’s, best; one of the nurse’s shoes; one of the town’s oldest."),
    Bad("Two [[driver’s]] still in their cabs were hurt.", fixed="Two drivers still in their cabs were hurt."),
    Bad(
        "The maker of [[ladder's]], and he keeps farms and [[gallery's]] open.",
        fixed="The maker of ladders, and he keeps farms and galleries open.",
    ),
    Good("Two men’s still lives hang here; a friend of the boat’s, and of a boat’s; the nurse’s on duty."),
    Bad(
        "They fear high costs and low [[price’s]]. It has 40 [[cow’s]] near Bath.",
        fixed="They fear high costs and low prices. It has 40 cows near Bath.",
    ),
    Bad("It is one of the first [[cinema’s]] in the town.", fixed="It is one of the first cinemas in the town."),
    Bad("Two [[MP’s]] resigned, and 14 [[GP’s]] said so.", fixed="Two MPs resigned, and 14 GPs said so."),
    Good("All the BBC’s invited guests came. Both the UN’s said aims failed. The MP’s resigned look said it all."),
    Bad("[[Patient’s]] who are worried may call.", fixed="Patients who are worried may call."),
    Good("The rights of parents and of the child’s; my parents and sister’s of old; news and it’s in the paper."),
    Good("These men’s votes count; those who’s here; many a man’s hat; both today’s and two week’s notice."),
    Good("The company’s are bigger than the bank’s are; one of the two company’s shares; all the city’s pubs."),
    Good("Their results are bad, the company’s are worse. Many, it’s said, were there; these days it’s late."),
    family="spelling",
    languages=("en",),
)
def plural_apostrophe(document: Document) -> Iterator[Finding]:
    """A plural with a greengrocer’s apostrophe: “these tomato’s are ripe”, “several MP’s have resigned”.

    An apostrophe and “s” show that something belongs to one. Reported only after words that count several and before
    words that need a plural; “the 1990’s” and the like are left to the house style.
    """
    for at in document.places(("'s", "’s")):
        timed = _TIMED.left_of(document.folded, at) if _AFTER_TIME.match(document.prose, at + 2) else None
        found = timed or _noun(document.prose, at, at + 2)
        several = f"{timed['noun']}s" if timed else _several(found["noun"]) if found else None
        if found and several:
            span = Span(at - len(found["noun"]), at + 2)
            message = f"“{document.text(span)}” is no plural; the plural is “{several}”"
            yield Finding.replacing(span, several, message, "unsafe")


def _noun(prose: str, start: int, end: int) -> re.Match[str] | None:
    """The noun before an apostrophe and its “s” that is surely one of several."""
    before = prose[max(0, start - _FARTHEST) : start]
    for what_follows, what_ends in _AROUND:
        if what_follows.match(prose, end) and (found := what_ends.search(before)):
            beside = found.groupdict().get("first")
            return found if beside is None or is_plural(beside, uses=_COMMON) else None
    return None


def _several(noun: str) -> str | None:
    """The plural of a noun; None if the word may be none, or is a time: “two week’s notice”."""
    if noun.isupper():
        return f"{noun}s"
    several = plural(noun.lower())
    return (
        in_case_of(noun, several)
        if noun.lower() not in _NO_NOUN and Lexicon.of("en").frequency(several) >= _COMMON
        else None
    )

"""Where the words right beside bear out what the model takes for likely only: the kinds of words that they are."""

from collections.abc import Callable, Mapping

from copydesk import Document, Regex
from copydesk_rules.grammar.comparatives import COMPARATIVES
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.spelling.confusions.rivals import Verdict
from copydesk_rules.words.determiners import DETERMINERS
from copydesk_rules.words.speaking import SPEAKING
from copydesk_rules.words.verbs import forms, forms_of_deeds

_BEFORE = Regex(r"(?:(?<![\w'’-])(?P<earlier>[a-z'’-]+) )?(?P<last>[a-z'’-]+) \Z")
_AFTER = Regex(r" (?P<first>[a-z]+)(?![\w'’-])(?: (?P<second>[a-z]+))?")
_FARTHEST, _LONGEST = 120, 48
_LONG = 5
_OF_ONE_THING = frozenset("a an the no any every its his her their our your my".split())
"""Determiners that are no subjects themselves, as in “these affect how”."""
_OF_FEELING = Regex(r"\b(?:psych|emotion|mood|flat\b|blunt)")
"""What speaks of the affect that doctors speak of."""
_CONDITION = Regex(r"\b(?:if|when|while|once|unless|since|as|after|where|because|even|until|till|not only)\b")
_TIMES = frozenset("later earlier further former latter sooner".split())
_MORE = frozenset("more less fewer".split())
_COMPARED = Regex(
    rf"\b(?:more|less|fewer|{'|'.join(COMPARATIVES)}) (?!(?:and|or|to)\b)[a-z-]+ "
    r"(?:(?!(?:and|or|to)\b)[a-z\d-]+ ){0,2}\Z"
)
"""“Lower levels of oxygen”, “more stem cell lines”, right before the word."""
_MEASURES = frozenset(
    "they you we he she it in on at for with expected ever last their his her any usual before anyone".split()
)
"""What things are compared with, and hardly any clause begins with after a noun."""
_WHEREVER = frozenset(
    "in from into through across around with of for to on inside behind against under than despite between".split()
)
_BEING = frozenset(
    "is are was were be been being am say says said saying get gets got go goes went gone stay stays stayed live lives"
    " lived living going coming staying working standing sitting happening dying arriving moving travelling"
    " traveling sit sits sat stand stands stood put let been come comes came remain remains remained happen launch"
    " die dies died born work works worked move moves moved arrive arrived travel travels travelled".split()
)
"""Verbs after which somebody or something is there."""
_OWNING = frozenset("in of for with on by from under into within throughout despite".split())
"""Prepositions that no clause follows."""
_TAKING_CLAUSES = SPEAKING | frozenset(
    "show shows showed shown see sees saw seen notice noticed realise realised realize realized discover discovered"
    " determine determines determined imagine imagines imagined guess guessed bet learn learns learned learnt remember"
    " remembers remembered forget forgot prove proves proved reveal reveals revealed indicate indicates indicated wish"
    " wished decide decides agree agrees given provided like do does did done have has had having look looks looked"
    " seem seems seemed sound sounds sounded make making care cares matter love hate guarantee check mind pretend"
    " agreed showing seeing knowing saying thinking suppose supposed considering assuming figure figured note noted"
    " swear".split()
)
"""Verbs after which a clause may begin with “it's”."""
_ABOUT_FACTS = frozenset(
    "time okay ok likely unlikely clear possible impossible true best better good great due".split()
)
_DIRECTIONS = frozenset("onwards onward forward forwards right now".split())
_IS = frozenset("is was has had will were are have".split())
_TIMED = frozenset("today yesterday tomorrow tonight last next week month year years months weeks days hours".split())


def is_borne_out(document: Document, verdict: Verdict) -> bool:
    """Whether the words beside a word show that the one meant is of the kind that stands between them."""
    check = _CHECKS.get((verdict.written, verdict.right))
    before = _BEFORE.left_of(document.folded, verdict.span.start, _LONGEST) if check else None
    after = _AFTER.match(document.folded, verdict.span.end)
    if document.prose[verdict.span.end + 1 : verdict.span.end + 2].isupper():
        return False
    if check is None or before is None:
        return False
    earlier = document.sentence_before(verdict.span.start, _FARTHEST)
    first, second = (after["first"], after["second"] or "") if after else ("", "")
    return check((before["earlier"] or "", before["last"]), (first, second), earlier)


_Pair = tuple[str, str]
"""The two words before, or after, the nearer one last, or first."""


def _kind(word: str) -> str:
    """The commonest class of a word; nothing where none stands."""
    return classes_of(word)[:1] if word else ""


def _is_verb(word: str) -> bool:
    return word in forms() or (word.endswith("ing") and len(word) > _LONG and _kind(word) == "g")


def _is_thing(before: _Pair, after: _Pair, earlier: str) -> bool:
    """“An affect”, “a damaging affect on”: a verb stands after none of these."""
    last = before[1]
    is_described = last in _OF_ONE_THING or classes_of(last)[:1] == "J" or last.endswith("ing")
    return is_described and after[0] not in DETERMINERS and not _OF_FEELING.search(earlier)


def _is_compared(before: _Pair, after: _Pair, earlier: str) -> bool:
    """“Faster then demand”, “more likely then not”."""
    first, last = before
    is_comparative = (last in COMPARATIVES or last in _MORE or first in _MORE) and last not in _TIMES
    is_comparative |= after[0] in _MEASURES and _COMPARED.search(earlier) is not None
    return is_comparative and bool(after[0]) and not _CONDITION.search(earlier)


def _is_owned(before: _Pair, after: _Pair, _earlier: str) -> bool:
    """“Help there family”, “from there homes”: a thing after a verb that takes an object, or a preposition."""
    last, thing = before[1], after[0]
    if thing in _DIRECTIONS:
        return False
    takes_object = last in _WHEREVER or (_is_verb(last) and last not in _BEING)
    is_described = _kind(thing) == "J" and _kind(after[1]) in ("N", "S")
    is_noun = (_kind(thing) in ("N", "S") or is_described) and thing not in _TIMED
    return takes_object and is_noun and after[1] not in _IS


def _belongs_to_it(before: _Pair, after: _Pair, _earlier: str) -> bool:
    """“Dropped it's defences”, “bought it's main asset”: a verb that takes an object, and no clause."""
    last, thing = before[1], after[0]
    takes_object = (_is_verb(last) and last not in _TAKING_CLAUSES and last not in _BEING) or last in _OWNING
    is_noun = _kind(thing) in ("N", "S", "J") and thing not in _ABOUT_FACTS
    return takes_object and is_noun


def _is_of_somebody(_before: _Pair, after: _Pair, _earlier: str) -> bool:
    """“Who's team reports”: somebody's thing, and what it does."""
    thing, deed = after
    return _kind(thing) in ("N", "S") and (deed in _IS or deed in forms_of_deeds())


_CHECKS: Mapping[_Pair, Callable[[_Pair, _Pair, str], bool]] = {
    ("affect", "effect"): _is_thing,
    ("then", "than"): _is_compared,
    ("there", "their"): _is_owned,
    ("it's", "its"): _belongs_to_it,
    ("who's", "whose"): _is_of_somebody,
}

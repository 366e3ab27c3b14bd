"""What a sentence begins with, by which a gap before it is judged."""

from collections.abc import Callable

from copydesk_rules.sentences import asking
from copydesk_rules.sentences.breaks.chunk import Chunk, Side
from copydesk_rules.sentences.breaks.finite import is_verb
from copydesk_rules.sentences.openers import opens
from copydesk_rules.words.speaking import SAYING, SPEAKING
from copydesk_rules.words.titles import HONORIFICS

HEADS = frozenset(
    "the this these those they he she it we there but however although his her their our an meanwhile it's there's he's"
    " she's they're we're they've they'd they'll we've we'd we'll he'll she'll it'll everyone everybody everything"
    " anyone anybody nobody nothing someone somebody".split()
)
"""Words that no name or title goes on with, and that are no label either."""
_SUBJECTS = frozenset("They She He It We There These".split())
_OPENING_CLAUSES = frozenset(
    "he she they it his her their its both some many several these those there nobody everybody but if when while after"
    " since although because instead however meanwhile then later".split()
)
"""Words that titles begin with only before another capital: “When We Were Dead”, “All’s Well That Ends Well”."""
_DOUBLE, _CLOSING = frozenset('"“'), frozenset('"”')
_TODAY = frozenset("Today Yesterday Tomorrow".split())
_SPANS = frozenset("week month year night summer winter spring autumn weekend".split())
_ALONG = {
    "According": "to", "Along": "with", "For": "example instance", "In": "addition", "Earlier": "this that in on",
    "Later": "this that in on", "Late": "last on in", "Asked": "about whether if why how what by", "More": "than",
    "Speaking": "to at on in after before outside ahead with", "Thanks": "to", "Due": "to", "Prior": "to", "Up": "to",
    "Compared": "with to", "Given": "the that his her their its", "Following": "the a an his her their its",
    "Fewer": "than", "Less": "than", "Back": "in at on",
}  # fmt: skip
"""Words that begin a sentence with a small word after them, and that no name or title begins so."""
_BIDDING = frozenset(
    "See Check Read Follow Try Note Take Visit Click Contact Learn Join Find Use Remember Expect Consider Keep Make"
    " Look Watch Listen Give Get Ask Tell Go Be Add Run Send Write Imagine Enjoy Feel Subscribe Register Apply Download"
    " Let Don't Don’t Please Thanks Thank".split()
)
"""Verbs that bid readers to do something, and words of courtesy before them."""
_COURTEOUS = frozenset("Please Thanks Thank".split())
_BEFORE_WORDS = "DQHIR#"
"""Classes of what follows such a verb: “See our list”, “Check it out”, “Go to”."""
_DETERMINING = "DQH"
"""Classes of what begins a subject after an adverb: “Currently the”, “Normally it”."""
_NEAR_VERB = 5
"""Words of a clause among which its verb is to stand."""
_FEWEST_SPOKEN, _LONGEST_NAME, _LONGEST_SUBJECT, _FARTHEST = 3, 6, 7, 12
_CHOSEN = 2
"""Words after a verb that bids, where a title would have a capital: “Read the Docs”."""


def is_head(first: Chunk) -> bool:
    """Whether the word is one of those with which no name goes on."""
    return first.core.lower().replace("’", "'") in HEADS


def _is_pronoun_with_verb(right: Side) -> bool:
    """Whether a pronoun begins there that is always a subject, with its verb: “They have”."""
    first, second = right[0], right[1:2]
    return first.core in _SUBJECTS and not first.trail and bool(second) and not second[0].capital and is_verb(right, 1)


def _is_clause(right: Side) -> bool:
    """Whether a clause surely begins there, with a small word after its first: “His father was”, “Last year he”."""
    if len(right) < 3 or right[1].capital or right[0].trail:  # noqa: PLR2004
        return False
    first = right[0].core.lower()
    opens_clause = first in _OPENING_CLAUSES or (first == "no" and right[1].core == "one")
    opens_clause |= first in ("last", "next") and right[1].core in _SPANS
    return opens_clause and any(is_verb(right, at) for at in range(1, min(len(right), _NEAR_VERB)))


def _is_spoken(right: Side) -> bool:
    """Whether a sentence in quotation marks begins there, and who said it stands after it: ““It is over,” he said”."""
    if right[0].lead not in _DOUBLE:
        return False
    end = next((at for at, chunk in enumerate(right) if not _CLOSING.isdisjoint(chunk.trail)), 0)
    small = sum(not chunk.capital for chunk in right[: end + 1])
    if end < _FEWEST_SPOKEN or right[end].trail[0] != "," or 2 * small <= end:
        return False
    has_speaker = any(chunk.core in SPEAKING for chunk in right[end + 1 : end + 1 + _LONGEST_NAME])
    return has_speaker and any(is_verb(right, at) for at in range(end + 1))


def _is_speaker(right: Side) -> bool:
    """Whether a name begins there and what its bearer says follows: “Ann Lind said: “We …”, “Acme said that it …”."""
    end = next((at for at, chunk in enumerate(right[:_LONGEST_NAME]) if chunk.trail or not chunk.capital), 0)
    if not end or right[end].trail not in ("", ":") or right[end - 1].kind[-1:] == "'":
        return False
    verb = right[end].core
    if right[end].trail == ":":
        return verb in SPEAKING
    return verb in SAYING and [chunk.core for chunk in right[end + 1 : end + 2]] == ["that"]


def _is_along(right: Side) -> bool:
    """Whether a phrase begins there that no name or title begins with: “According to”, “For example,”."""
    return len(right) > 1 and not right[0].trail and right[1].core in _ALONG.get(right[0].core, "").split()


def _is_adverb(right: Side) -> bool:
    """Whether an adverb and a subject begin there: “Currently the”, “Rather, it”, “Last week we”."""
    if len(right) < 3:  # noqa: PLR2004
        return False
    first, second = right[:2]
    if first.core in ("Last", "Next"):
        return (second.core in _SPANS or second.kind[0] == "T") and not first.trail
    if second.capital:
        return False
    is_adverb = first.kind[0] == "R" or first.core in _TODAY or (first.core.endswith("ly") and first.trail == ",")
    if not is_adverb or (first.trail not in ("", ",")):
        return False
    leads = first.trail == "," or second.kind[0] in _DETERMINING or asking.CONTRACTED.match(second.core)
    return bool(leads) and any(is_verb(right, at) for at in range(1, min(len(right), _FARTHEST)))


def _is_bidding(right: Side) -> bool:
    """Whether readers are bid to do something there: “See our list”, “Check it out”, “Please note that”."""
    if right[0].core not in _BIDDING or right[0].trail or len(right) <= _CHOSEN or _has_capital(right[1 : _CHOSEN + 1]):
        return False
    return right[0].core in _COURTEOUS or right[1].core == "more" or right[1].kind[0] in _BEFORE_WORDS


def _has_capital(side: Side) -> bool:
    return any(chunk.capital for chunk in side)


def _are_nouns(right: Side) -> bool:
    """Whether several of something do or are something: “Experts said”, “Shares in the mill were”."""
    first = right[0]
    if first.name or first.trail or first.kind[0] != "S" or len(right) < 2 or right[1].capital:  # noqa: PLR2004
        return False
    if right[1].kind == "S":  # “Expires headers”
        return False
    for at in range(1, min(len(right), _LONGEST_SUBJECT)):
        if right[at].part in ("s", "j") and (right[at - 1].core, right[at].core) != ("such", "as"):
            return False
        if is_verb(right, at):
            return right[at].kind[0] != "z"
        if right[at].trail:
            return False
    return False


_KINDS: tuple[tuple[str, Callable[[Side], bool]], ...] = (
    ("spoken", _is_spoken),
    ("quotation", lambda right: right[0].lead != ""),
    ("subject", _is_pronoun_with_verb),
    ("clause", _is_clause),
    ("title", lambda right: right[0].core in HONORIFICS),
    ("I", lambda right: right[0].core == "I"),
    ("head", lambda right: is_head(right[0])),
    ("bidding", _is_bidding),
    ("adverb", _is_along),
    ("opener", lambda right: opens(right[0].core)),
    ("speaker", _is_speaker),
    ("adverb", _is_adverb),
    ("nouns", _are_nouns),
    ("name", lambda right: right[0].name),
)
"""A quotation whose speaker follows, any other one, a pronoun with its verb, “Mr”, “I”, a word with which no name goes
on, a verb that bids, a phrase such as “according to”, another word that opens sentences, a name whose bearer's words
follow, an adverb that leads to a subject, several of something, and any other name."""


def kind_of(right: Side) -> str:
    """What begins there, one of the kinds above, or a “word”."""
    return next((kind for kind, is_kind in _KINDS if is_kind(right)), "word")

"""Capitals inside a sentence that begin no new one: of a quoted phrase, a title, somebody after a rank."""

from copydesk_rules.names.evidence.ties import KIN
from copydesk_rules.sentences import asking
from copydesk_rules.sentences.breaks.chunk import Side
from copydesk_rules.sentences.breaks.gap_fields import is_finite
from copydesk_rules.sentences.openers import opens
from copydesk_rules.words.determiners import POSSESSIVES
from copydesk_rules.words.speaking import SAYING, SPEAKING

_DOUBLE = frozenset('"“')
_SINGLE = frozenset("'‘")
_SINGLE_CLOSING = frozenset("'’")
_CLOSING = ('"', "”")
_CLOSES = frozenset(_CLOSING)
_LONGEST_PHRASE = 10
_LONGEST_NAME = 3
_RANKS = frozenset("CEO CFO COO CTO CIO CMO MP MEP MSP QC KC VP PM DJ MC Friar Padre Abbot Imam Sheikh Chef".split())
"""What stands before a name without an article and is in no list of words for what people do."""
_RETOLD = frozenset("thing things time moment minute day reason place people person".split())
"""Nouns that a clause with “I” may describe, without “that”: “the next thing I know”."""
_KNOWING = frozenset(
    "know knew remember remembered recognise recognised recognize recognized love loved hate hated loathe like liked"
    " want wanted need needed miss missed meet met visit visited mention mentioned describe described regret".split()
)
"""Verbs that take an object, so that after “I” one without belongs to the noun before: “a city I don't know”."""
_BEST = frozenset("best worst biggest greatest first last only".split())
_THINKING = frozenset("think believe guess suppose ever".split())
_TIMES = frozenset("moment minute instant day time way".split())
_STRANDED = frozenset("at of with to from for about".split())
_LONGEST_CLAUSE = 6
_NOT_OR_RATHER = frozenset(
    "did do didn't don't didn’t don’t could couldn't couldn’t can can't can’t cannot never ever barely hardly scarcely"
    " already always still really once have had haven't haven’t hadn't hadn’t".split()
)
"""What may stand between “I” and such a verb."""
_WORDED = frozenset(
    "headline subhead subheading subtitle standfirst caption slogan motto banner title refrain hashtag"
    " error message warning prompt subject section heading label button option"
    " question phrase sign sentence form curse proverb saying expression adage joke chant quote answer"
    " reply response retort".split()
)
"""What is made of words, which may follow in quotation marks: “with the subhead “The end””."""
_VOICING = frozenset(
    "belt belts belted sing sings sang sung shout shouts shouted call calls called cry cries cried".split()
)
_SHOWING = frozenset(
    "show shows showing display displays displaying print prints printing see out click press choose select".split()
)
"""Verbs for what a screen or a page has, and the last word of “check out”."""
_HEARING = frozenset("sing sings sang sung hear hears heard".split())
_NAMING = frozenset("call calls called calling dub dubbed label labelled labeled term termed".split())
"""Verbs with an object and a name for it: “called the charges against her “a lie””."""
_LONGEST_NAMED = 8
_BEFORE_SPEECH = frozenset("of with from into by".split())
_BEFORE_QUOTED_WORDS = frozenset("behind about".split())
"""Words that may end a sentence too, so that only a single mark after them begins what they belong to."""
_QUOTING = frozenset("go goes going went like than as such including meaning".split())
"""What stands before words that somebody might say: “they'd go ‘I love it’”, “more than “I see””."""
_ENJOYING = frozenset(
    "enjoy enjoys enjoyed love loves loved like likes liked hate hates keep keeps kept prefer prefers".split()
)
_GOING_ON = asking.PREPOSITIONS | {"whenever", "wherever"}
"""What a sentence goes on with after a phrase that it quotes, besides words that join clauses."""
_BEFORE_TIMES = asking.PREPOSITIONS | asking.BEING | {"since", "until"}
_UNDER = frozenset("under with by as of".split())
_HOLY = frozenset("God God's God’s Lord Jesus Christ Allah".split())
_HIS = frozenset("He His Him".split())
_JOINING = frozenset("And But Or".split())
_WHOSE = frozenset((*POSSESSIVES, "whose"))
_KIN = KIN | frozenset("neighbour neighbor ally rival partner fiancé fiancée girlfriend boyfriend".split())
_BRACKETS, _BRACKETED = ("(", "["), frozenset(")]")


def is_phrase(_left: Side, right: Side) -> bool:
    """Whether a quotation is a phrase of the sentence, which goes on after it: “the call “Good night” turns it off”.

    In single marks a word alone is one, too: “in domain 'Default' it fails”.
    """
    if right[0].lead in _SINGLE:
        return right[0].trail in _SINGLE_CLOSING and len(right) > 1 and right[1].core not in SAYING
    if right[0].lead not in _DOUBLE:
        return False
    end = next((at for at, chunk in enumerate(right[:_LONGEST_PHRASE]) if not _CLOSES.isdisjoint(chunk.trail)), -1)
    if end < 0 or end + 1 >= len(right) or not right[end].trail.startswith(_CLOSING):
        return False
    after = right[end + 1]
    return after.core not in SAYING and (bool(after.part) or after.core in _GOING_ON)


def is_shown(left: Side, right: Side) -> bool:
    """Whether words follow that are shown or looked up: “it should print “The mill is shut””."""
    return right[0].lead in _DOUBLE and left[-1].core in _SHOWING and not left[-1].trail


def is_uttered(left: Side, right: Side) -> bool:
    """Whether what is sung, called or thought of follows: “they belt out “From the hills””, “they'd go ‘I see’”.

    Or the words of a headline, a slogan and the like.
    """
    is_called = len(left) > 1 and left[-1].core in asking.PARTICLES and left[-2].core in _VOICING
    is_worded = left[-1].core in _WORDED and not left[-1].trail
    is_heard = left[-1].core in _HEARING and not left[-1].trail
    if right[0].lead in _DOUBLE and (is_called or is_worded or is_heard or _is_named(left) or _is_word(right)):
        return True
    if right[0].lead in _SINGLE and left[-1].core in _BEFORE_QUOTED_WORDS:
        return True
    return bool(right[0].lead) and (left[-1].core in _QUOTING or left[-1].core in _BEFORE_SPEECH)


def _is_named(left: Side) -> bool:
    """Whether a verb of naming leads to what follows, with no other verb between."""
    verb = next((at for at in range(len(left) - 1, -1, -1) if left[at].trail or left[at].part == "v"), 0)
    return left[verb].core in _NAMING and not left[verb].trail and 1 < len(left) - verb <= _LONGEST_NAMED


def _is_word(right: Side) -> bool:
    """Whether a single word in quotation marks stands before the noun that it belongs to: ““Austrian” theory”."""
    if right[0].trail not in _CLOSING or len(right) < 2:  # noqa: PLR2004
        return False
    return right[0].kind[0] in "JP" and right[1].kind[0] in "NSJ" and not right[1].capital


def tells_which(left: Side, right: Side) -> bool:
    """Whether “I” and a verb without an object tell which one is meant: “a city I don't know, and a river”."""
    if right[0].core != "I" or right[0].lead or left[-1].kind[:1] not in "NS":
        return False
    if _is_time(left) or _ends_stranded(right):
        return True
    if len(left) > 2 and left[-2].core in _BEST and left[-3].core == "the" and len(right) > 1:  # noqa: PLR2004
        return right[1].core in _THINKING
    verb = next((chunk for chunk in right[1:] if chunk.core not in _NOT_OR_RATHER), right[0])
    if verb.core not in _KNOWING or any(chunk.trail for chunk in right[: right.index(verb)]):
        return False
    after = right[right.index(verb) + 1 : right.index(verb) + 2]
    return bool(verb.trail) or not after or after[0].core in asking.WITHOUT_OBJECT or bool(after[0].part)


def _is_time(left: Side) -> bool:
    """Whether a time or a way ends what stands before, which “I” may go on with: “of the moment I learned it”."""
    before, article, noun = ["", "", *(chunk.core for chunk in left[-3:])][-3:]
    return noun in _TIMES and article == "the" and before in _BEFORE_TIMES


def _ends_stranded(right: Side) -> bool:
    """Whether a clause ends soon with a preposition, which belongs to the noun before it: “stuff I was bad at, too”."""
    for verb, last, after in zip(right[1:], right[2:_LONGEST_CLAUSE], right[3:], strict=False):
        if verb.trail:
            return False
        if last.core in _STRANDED and (last.trail.startswith(",") or after.part in ("s", "j")):
            return True
    return False


def is_aside(left: Side, right: Side) -> bool:
    """Whether brackets hold all that stands before the gap, or its last word: “(Laughter in the hall) The”.

    A word in brackets may end a sentence if no name follows: “of the Ferry Board (FB) The”.
    """
    if left[0].lead in _BRACKETS and not _BRACKETED.isdisjoint(left[-1].trail):
        return True
    return left[-1].lead in _BRACKETS and not opens(right[0].core)


def is_kin(left: Side, right: Side) -> bool:
    """Whether the name is of somebody's husband and the like: “as her husband John has a shop”."""
    return len(left) > 1 and left[-1].core in _KIN and left[-2].core.lower() in _WHOSE and right[0].name


def is_aged(left: Side, right: Side) -> bool:
    """Whether somebody's full name and age follow what they do: “retired window cleaner Ann Lind, 75, from Leeds”."""
    if left[-1].kind[0] not in "NSJ" or left[-1].core in asking.WHEN:
        return False
    end = next((at for at, chunk in enumerate(right) if chunk.trail or not chunk.capital), 0)
    age = right[end + 1].core if end and right[end].trail == "," and end + 1 < len(right) else ""
    return age.isdigit() and len(age) < 3 and right[end + 1].trail[:1] == ","  # noqa: PLR2004  no year


def is_signature(left: Side) -> bool:
    """Whether nothing but a name stands before the gap, as under a quotation at the top of a text."""
    return len(left) <= _LONGEST_NAME and all(chunk.capital and chunk.name and not chunk.lead for chunk in left)


def is_speaker(left: Side, right: Side) -> bool:
    """Whether the name is that of whoever spoke before it: ““…,” American world number one Reed told us”."""
    start = next((at for at in range(len(left), 0, -1) if "," in left[at - 1].trail), 0)
    if not start or start == len(left) or not left[start - 1].trail.endswith(_CLOSING):
        return False
    if any(left[at].trail or is_finite(left, at, start) for at in range(start, len(left))):
        return False
    verb = next((chunk for chunk in right[: _LONGEST_NAME + 1] if not chunk.capital or chunk.trail), right[0])
    return verb.core in SPEAKING


def is_quoted_adjective(left: Side, _right: Side) -> bool:
    """Whether a single word in quotation marks stands before the name that it belongs to: “the “official” Lego”."""
    last = left[-1]
    return last.lead in _DOUBLE and last.trail in _CLOSING and last.kind[:1] == "J"


def goes_on_without_end(left: Side, right: Side) -> bool:
    """Whether the capital belongs to the sentence before it by what stands around it."""
    last, first = left[-1], right[0]
    if first.core == "I":
        return last.core in _RETOLD
    if first.core in _JOINING:
        return last.core in asking.PREPOSITIONS
    if first.core in _HIS:
        return any(chunk.core in _HOLY for chunk in left)
    if last.kind[:1] in "gJ" and len(left) > 1 and left[-2].core in (_ENJOYING if last.kind[0] == "g" else _UNDER):
        return not opens(first.core)
    if first.kind[-1:] == "'":
        return last.part == "v" and last.kind[-1:] == "d" and last.core not in asking.INTRANSITIVE
    is_ranked = last.core in _RANKS and not opens(first.core)
    return is_ranked or last.core.endswith(",“")

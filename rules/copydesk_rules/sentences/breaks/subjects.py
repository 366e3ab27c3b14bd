"""Whether a name or a noun after a gap is the subject of a sentence of its own.

“The fees Mallory will pay” looks like two sentences to the model. They are two where the words before the gap are over,
with no noun that a clause may tell more of, or where the verb after the name has its object already.
"""

from copydesk_rules.sentences import asking
from copydesk_rules.sentences.breaks.chunk import Chunk, Side
from copydesk_rules.sentences.breaks.doubts import holds_office
from copydesk_rules.sentences.breaks.finite import is_verb
from copydesk_rules.words.speaking import SPEAKING

_LONGEST_NAME, _LONGEST_SUBJECT, _LONGEST_ASIDE = 4, 5, 14
CLAIMING = SPEAKING | frozenset(
    "announce announces announced announcing reveal reveals revealed revealing show shows showed shown showing indicate"
    " indicates indicated indicating report reports reporting see sees saw seen discover discovers discovered learn"
    " learns learned learnt realise realised realize realized guess guessed wish wishes wished prove proves proved"
    " proven acknowledge acknowledges acknowledged accept accepts accepted demand demands demanded propose proposes"
    " proposed recommend recommends recommended request requested require requires required guarantee guarantees"
    " guaranteed complain complains complained decide decides doubt doubts doubted dream dreamed dreamt forget forgot"
    " forgotten imagine imagined notice noticed observe observed pretend pretended protest protested reckon reckons"
    " reckoned remember remembered speculate speculated swear swore testify testified written hint hinted imply implies"
    " implied convinced persuaded hoping believing knowing thinking fearing make makes made let lets matter matters"
    " care cares emerge emerges emerged happen happens happened seem seems seemed appear appears appeared turns turned"
    " bet like likes help helps helped".split()
)
"""Words that a clause without “that” may follow, or a name and what it does: “it emerged Kenya”, “made Kenya”."""
_CLAIMS = (asking.THOUGHTS | asking.WORRIES).union(
    "fact idea claim belief announcement report reports rumour rumor statement statements warning threat allegation"
    " argument assumption assertion conclusion confirmation expectation expectations indication indications knowledge"
    " notion opinion promise proof pledge realisation realization revelation theory view word risk danger guarantee"
    " decision case".split()
)
_TIMES = frozenset(
    "time times day days week weeks month months year years hour hours minute minutes moment moments night nights"
    " morning afternoon evening decade decades century centuries season seasons summer winter spring autumn weekend"
    " period way ways reason reasons place places point points extent degree direction speed rate price instance"
    " occasion occasions manner amount number".split()
)
"""Nouns that a clause with nothing missing may describe: “the day Sony launched the machine”."""
_LATEST = frozenset("last this next".split())
_GIVING = frozenset(
    "give gives gave given giving show shows showed offer offers offered award awards awarded pay pays paid call calls"
    " called name names named make makes made consider considers considered sell sells sold lend lends lent owe owes"
    " owed charge charges charged cost costs hand hands handed grant grants granted ask asks asked teach teaches taught"
    " win wins won earn earns earned leave leaves left keep keeps kept send sends sent want wants wanted dub dubs"
    " dubbed label labels labelled labeled term terms termed deem deems deemed declare declares declared"
    " nickname nicknamed christened brand branded appoint appointed elect elected".split()
)
"""Verbs with two objects, of which one may be the noun before: “the prize Acme awarded the winner”."""
_ANYTHING = frozenset("everything anything something nothing all everyone everybody anyone anybody someone".split())
"""Pronouns that a clause without “that” may describe: “everything Kenya thinks it needs”."""
_DESCRIBED = _CLAIMS | _TIMES | _ANYTHING
_UNENDED = asking.UNENDED.union("nor like unlike more less most least very quite rather other several many".split())
_ENDED = frozenset("them him us me you himself herself themselves itself ourselves it".split()) | frozenset(
    "again together later recently today yesterday tomorrow soon well too instead ago away afterwards alone overnight"
    " immediately abroad overseas altogether already anyway either forever".split()
)
"""Pronouns and adverbs that end sentences, and that no clause describes."""
_BEFORE_NOUNS = frozenset("a an his her its their my our your".split())
"""Before a day or a month these ask for a noun after it: “a February report”."""
_SUBJECTS = frozenset("it he she they we there this that".split())
_BEFORE_RESULTS = frozenset("so too".split())
"""Adverbs before an adjective, after which a clause tells what comes of it: “it was so bad Kenya asked”."""
_BEFORE_HANGING = frozenset("and but that even so or".split())
_LINKED = frozenset("who whose which a an the".split())
_AUXILIARY = asking.BEING | asking.HAVING | {"being", "not"}


def stands_alone(left: Side, right: Side) -> bool:
    """Whether a clause ends at the gap for sure, and a name, a noun or “I” with its own verb begins the next one."""
    verb = _verb(right)
    if verb < 0 or not _is_main_clause(left) or not _is_apart(left, right[verb]):
        return False
    if _is_over(left):
        return True
    return _has_object(right, verb) and left[-1].core not in _DESCRIBED and not holds_office(left)


def has_verb_of_its_own(right: Side) -> bool:
    """Whether what begins there has its verb: “Lind has gone”."""
    return _verb(right) > 0


def _verb(right: Side) -> int:
    """Where the verb of what begins there stands, or -1."""
    name = right[: _LONGEST_NAME + 1]
    run = next((at for at, chunk in enumerate(name) if chunk.trail or not chunk.capital), len(right))
    if right[run : run + 1] and right[run].trail == "," and right[run].capital:
        run = _after_aside(right, run + 1)
        return run if 0 < run < len(right) and is_verb(right, run) else -1
    for at in range(max(run, 1), min(len(right), run + _LONGEST_SUBJECT)):
        if right[at - 1].trail or right[at].part in ("s", "j"):
            return -1
        if is_verb(right, at):
            return at
    return -1


def _after_aside(right: Side, start: int) -> int:
    """Where the sentence goes on after what commas enclose behind a name: “Lind, 31, ”, “Lind, who … , ”."""
    if start >= len(right) or not (right[start].core.isdigit() or right[start].core in _LINKED):
        return -1
    end = next((at for at in range(start, min(len(right), start + _LONGEST_ASIDE)) if right[at].trail), -1)
    return end + 1 if end >= 0 and right[end].trail == "," else -1


def _is_main_clause(left: Side) -> bool:
    """Whether a main clause stands before the gap, after which nothing leads into another one."""
    last = left[-1]
    if last.trail or last.lead or is_named(last) or last.core in _UNENDED or last.kind[-1:] == "'":
        return False
    begin = _last_part(left)
    verb = next((at for at in range(len(left) - 1, 0, -1) if is_verb(left, at)), -1)
    if verb < 0 or begin >= len(left) or not (last.kind[0] in "NS" or _is_over(left)):
        return False
    if left[begin].core.lower() in asking.ADVERBIAL and (begin == 0 or verb < begin):
        return False
    return not (any(chunk.core.lower() in CLAIMING for chunk in left[verb:]) or _hangs(left, verb))


def is_named(chunk: Chunk) -> bool:
    """Whether the word has a capital anywhere and is no day or month, so that a name may go on after it."""
    return chunk.core != chunk.core.lower() and chunk.kind[0] != "T"


def _last_part(left: Side) -> int:
    """Where the last words begin that may be a clause of their own."""
    joints = (at for at in range(len(left) - 1, -1, -1) if left[at].trail or left[at].part in ("s", "j"))
    return next(joints, -1) + 1


def _hangs(left: Side, verb: int) -> bool:
    """Whether the last clause is subordinate, so that the main one may still come."""
    for at in range(len(left) - 1, -1, -1):
        chunk, before = left[at], left[at - 1] if at else None
        if "," in chunk.trail and at < verb:
            break
        if chunk.part == "s" and not chunk.trail and chunk.core.lower() != "that":
            if before is None or before.core.lower() in _BEFORE_HANGING:
                return True
            if before.trail and chunk.core.lower() in asking.SUBORDINATING:
                return True
    return left[0].kind[0] in "gn" and not any(chunk.trail for chunk in left)


def _is_apart(left: Side, verb: Chunk) -> bool:
    """Whether the noun before the gap does not tell what somebody is: “the winger Lind”, “and captain Lind”."""
    if left[-1].role:
        return False
    begin = _last_part(left)
    is_one = verb.kind[0] == "z" or verb.core in ("was", "has", "is")
    return any(is_verb(left, at) for at in range(begin, len(left))) or (left[-1].kind[0] == "S" and is_one)


def _is_over(left: Side) -> bool:
    """Whether no noun stands at the end that a clause may describe."""
    last, at = left[-1], len(left) - 2
    while at > 0 and left[at].core in asking.ADVERBS and left[at].core not in _BEFORE_RESULTS:
        at -= 1
    before = left[max(0, at)]
    if last.core in _ENDED:
        return True
    if last.kind[0] == "T":
        return before.core.lower() not in _BEFORE_NOUNS
    if last.kind[0] == "J" and {"N", "S"}.isdisjoint(last.kind) and before.core in asking.BEING:
        return last.core not in asking.FEELING
    return last.core in _TIMES and before.core in _LATEST


def _has_object(right: Side, verb: int) -> bool:
    """Whether the verb has what it asks for, so that no noun before the gap is its object."""
    main, is_passive = verb, False
    while main < len(right) and not right[main].trail and _is_auxiliary(right, main):
        is_passive |= right[main].core.lower() in asking.BEING or right[main].core == "been"
        main += 1
    if main >= len(right):
        return False
    if is_passive and right[main].kind[0] != "g":
        return _is_predicate(right, main)
    if main > verb and right[main - 1].core in asking.HAVING and right[main].kind[0] in "DH#NSPJ":
        return _is_noun(right, main)
    return not right[main].trail and right[main].kind[0] in "zdmpnbgN" and _takes(right, main)


def _takes(right: Side, verb: int) -> bool:
    """Whether an object follows a verb that takes but one, or what is said, or what a verb without one has."""
    after, word = verb + 1, right[verb].core
    while after < len(right) and right[after].kind[0] == "R" and right[after].core not in asking.WHEN:
        after += 1
    if [told.core for told in right[after : after + 1]] == ["that"]:
        return word not in _GIVING
    if word in SPEAKING:
        return _is_clause(right, after)
    is_intransitive = word in asking.INTRANSITIVE and _is_prepositional(right, after)
    return word not in _GIVING and (is_intransitive or (_is_noun(right, after) and not _lets(right, after)))


def _lets(right: Side, at: int) -> bool:
    """Whether somebody is to do something to the noun before the gap: “the goods Acme wants bakers to sell in it”."""
    for place in range(at + 1, min(len(right) - 1, at + _LONGEST_SUBJECT)):
        if right[place - 1].trail:
            return False
        if right[place].core == "to" and "b" in right[place + 1].kind:
            is_whole = right[place + 1].core in asking.INTRANSITIVE or _is_noun(right, place + 2)
            return bool(right[place + 1].trail) or not is_whole
    return False


def _is_auxiliary(right: Side, at: int) -> bool:
    """Whether the word only helps another verb, or stands between: “has”, “will”, “did not”."""
    word = right[at].core.lower()
    if word in ("do", "does", "did"):
        return at + 1 < len(right) and right[at + 1].kind[0] in "Rb"
    return word in _AUXILIARY or right[at].kind[0] in "mR" or asking.CONTRACTED.match(word) is not None


def _is_predicate(right: Side, at: int) -> bool:
    """Whether what follows “is” needs nothing more: “a baker”, “among them”, “chosen by the town”."""
    chunk = right[at]
    if chunk.kind[0] in "nd":
        return chunk.core not in _GIVING and not chunk.trail and _is_prepositional(right, at + 1)
    if chunk.kind[0] == "J" and not chunk.trail and _is_prepositional(right, at + 1):
        return True
    return chunk.core == "among" or _is_noun(right, at)


def _is_clause(right: Side, at: int) -> bool:
    """Whether what is said follows, with its subject and object: “it was a mill”, “it's cold”."""
    subject = right[at] if at + 1 < len(right) else None
    if subject is None or subject.trail:
        return False
    if asking.CONTRACTED.match(subject.core.lower()):
        return _is_noun(right, at + 1)
    return subject.core in _SUBJECTS and is_verb(right, at + 1) and _has_object(right, at + 1)


def _is_prepositional(right: Side, at: int) -> bool:
    is_preposition = at + 1 < len(right) and right[at].kind[0] == "I" and not right[at].trail
    return is_preposition and _is_noun(right, at + 1)


def _is_noun(right: Side, at: int) -> bool:
    """Whether an object begins there, and not when it happened: “a mill”, “ten mills”, but not “ten years ago”."""
    if at >= len(right):
        return False
    word, following = right[at], right[at + 1] if at + 1 < len(right) and not right[at].trail else None
    if word.core in asking.WITHOUT_OBJECT:
        return False
    if word.core in _LATEST or word.core in asking.EACH or word.kind[0] == "#":
        return following is not None and following.core not in _TIMES
    if word.core.lower() in asking.WHEN and word.core != "a":
        return False
    if word.kind[0] == "J":
        return following is not None and following.kind[0] in "NSJ"
    return word.kind[0] in "DHNSPA" and word.kind[-1] != "g"

"""Whether a verb after “has” or “would” goes with one subject, and no other clause ends between the two."""

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import LedVerb
from copydesk_rules.words.verbs import pasts

# After these the verb may belong to another clause: “all that she had went to her sister”.
_OBJECTS = Regex(
    r"\b(?:all|what|how(?= (?:much|many|little|few))|everything"
    r"|whatever|anything|something|little|much|money|that|which|those|people|did|do"
    r"|does|done|things?|way|best|soon|as far|as much|as long)\b(?! ?\Z)"
)
_IN_NOUN_PHRASE = (
    r"(?!(?:of|in|on|at|for|from|by|with|to|and|or|than|as|like|when|because|if|until|before|since|while|once|unless|after"
    r"|where|who|which|although|though|sa\w+d)\b)[a-z-]+"
)
_TWO_SUBJECTS = Regex(
    rf"(?<!^in )(?<!^on )(?<!^at )(?<!\bby )\b(?:the|an?|every|only) (?P<nouns>(?:{_IN_NOUN_PHRASE} ){{1,3}})"
    r"(?:(?:the|his|her|its|their|our|my|an?) [\w' -]*|he|she|it|they|we|you|i)\Z"
)
"""A noun and right behind it another subject, which tells more of it: “the mill she had”."""
_PASTS = frozenset(
    "came went fell rose ran won grew knew began became died arrived returned opened ended started".split()
)
"""Verbs with which a clause ends often: “when the players came back the wind dropped”."""
_TIMES = Regex(r"\b(?:first|second|third|fourth|next|only) time \Z")
"""The beginning of a clause that tells how often a thing happened: “the first time you have use it”."""
_HEADS_CLAUSE = Regex(r"(?:\A|, (?:and|but) )(?:that )?(?:he|she|it|they|we|you|i)\Z|,\Z|\band(?: then)?\Z")
"""What ends right before a verb whose subject is sure: a pronoun that begins a clause, a clause put in, or “and”."""
PRONOUN = Regex(r"\b(?:i|you|he|she|it|we|they|who)\Z")
_SAID_THAT = Regex(
    r"\b(?:(?:said|says|told)(?: (?!(?:all|thing|everything|what)\b)[\w’'-]+){0,6}|so \w+|claim(?:s|ed)|believe[sd]?"
    r"|thinks?|thought|argue[sd]|admit(?:s|ted)|warn(?:s|ed)|fear(?:s|ed)|hope[sd]?|report(?:s|ed)|announced"
    r"|insist(?:s|ed)|realis?z?ed|found|shows|showed|added|noted|explained|stressed|pledged|promised|vowed|confirmed"
    r"|suggest(?:s|ed)|predicted|estimated|revealed|concluded|denied|saying|adding|warning|claiming|insisting|arguing"
    r"|showing|complained|knew|knows|guarantee[sd]?|ensure[sd]?|means|meant|notice[sd]?|discover(?:s|ed)|learn(?:s|ed|t)"
    r"|heard|felt|decide[sd]?|agree[sd]?|proved|accept(?:s|ed)|acknowledge[sd]?|remember(?:s|ed)|forgot|recall(?:s|ed)"
    r"|understood|stated|maintain(?:s|ed)|conced(?:es|ed)|point(?:s|ed) out"
    r"|sure|clear|true|likely|possible|certain|confident|aware|afraid|glad|sorry|convinced|check|verify|recommend(?:s|ed)?"
    r"|see|saw|say|know|note|mean|assume[sd]?|require[sd]?) that\b"
)
"""“That” begins what is said, and stands for no object."""
_CLAUSE_END = Regex(r"[;:]\W* ")
_FARTHEST = 64


def has_one_subject(document: Document, match: LedVerb) -> bool:
    """Whether the verb has no subject of its own among the words before, and is no part of a title."""
    if not document.prose[match.begin : match.end].islower():
        return False
    before = _SAID_THAT.split(earlier(document, start_of(document, match)))[-1]
    clause = before.rpartition(", ")[2]  # “Lind, who did not vote, said he had went”
    return bool(_HEADS_CLAUSE.search(before) or not (_OBJECTS.search(clause) or _has_two_subjects(clause)))


def _has_two_subjects(before: str) -> bool:
    """Whether one subject stands right behind another: not in “when the players came back the wind had drop”."""
    match = _TWO_SUBJECTS.search(before)
    if match is None or _TIMES.search(match["nouns"]):
        return False
    return not any(word in _PASTS or word in pasts() for word in match["nouns"].split())


def heads_clause(document: Document, match: LedVerb) -> bool:
    """Whether what stands right before the match leaves no doubt about the subject."""
    return _HEADS_CLAUSE.search(earlier(document, start_of(document, match))) is not None


def earlier(document: Document, place: int) -> str:
    """What stands before a place in its sentence, or after the last semicolon or colon of it."""
    before: str = _CLAUSE_END.split(document.sentence_before(place, _FARTHEST))[-1]
    return before.lstrip('"“‘')


def start_of(document: Document, match: LedVerb) -> int:
    """Where what stands before the first word of the match ends."""
    if match.lead == "ould":
        return max(0, document.folded.rfind(" ", 0, match.start))
    return match.start

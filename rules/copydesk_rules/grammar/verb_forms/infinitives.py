"""Verbs after “to” in a form that cannot stand there."""

from functools import cache

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verbs
from copydesk_rules.grammar.one_subject import has_one_subject
from copydesk_rules.grammar.verb_forms.gerunds import base_of_gerund
from copydesk_rules.words.nouns import names_several
from copydesk_rules.words.verbs import base_of, bases_by_third, by_participle, by_past, by_third, pasts

_GOVERNS = Regex(
    r"\b(?:is|was|able|unable|want(?:s|ed)?|need(?:s|ed)?|try|trie[sd]|trying|has|have|had|order|decided|forced"
    r"|allowed|willing|ready|likely|refuse[sd]?|agree[sd]?|plan(?:s|ned)|hope[sd]?|beg[ai]n|started|continue[sd]?"
    r"|managed|failed|help(?:s|ed)?|chance|opportunity|going|are|were|rose|plan|effort|attempt|bid|sought)\Z"
)
"""After these “to” mostly has a verb after it."""
_GOVERNS_ALWAYS = Regex(
    r"\b(?:able|unable|want(?:s|ed)|trie[sd]|trying|decided|forced|likely|refuse[sd]|agree[sd]|hope[sd]|managed|failed"
    r"|expected|continue[sd]|required|advised|urged|threaten(?:s|ed)|intend(?:s|ed)|tries|hoping|wanting|willing|eager"
    r"|ability|inability|willingness|failure|refusal|reluctance|pledged|vowed|need(?:s|ed)|planned|planning|plan|attempt"
    r"|helped|ready|initiative)\Z"
    r"|\b(?:i|you|we|they|people|not|don't|didn't|doesn't|might|may|would|will) want\Z"
    r"|\b(?:i|you|he|she|it|we|they|who|which) used\Z"
)
"""After these no noun follows “to”, as in “close to finished goods”."""
_TOLD = Regex(
    r"\b(?:advised|urged|asked|told|ordered|forced|allowed|encouraged|helped|wanted|trained|persuaded|warned|invited)"
    r" (?:(?:the|his|her|their) )?[a-z]+\Z"
)
"""Somebody whom one has asked “to” do something: “urged drivers to”."""
_ASKED = Regex(r"\b(?:urged|asked|told|ordered|forced|persuaded) (?:(?:the|his|her|their) )?[a-z]+\Z")
"""The same of those after whom nothing in “-ing” follows “to”, as in “invited them to dancing”."""
_INTRANSITIVE = frozenset("listen look wait arrive happen appear remain belong exist laugh smile sleep".split())
"""Verbs whose past describes nothing, as “learned” does in “close to learned men”."""
_MUST = Regex(r"\b(?:will|would|can|could|may|might|must|should|not|don't|didn't) have\Z")
_ACCESS = Regex(
    r"\b(?!(?:that|and|but|because|so|if|when|where|then|said|says|though|while|as)\b)[a-z]+"
    r" (?:he|she|it|they|we|you|i) \w+ have\Z"
)
"""What one has to a thing: “the access they will have to protected areas”."""
_OWED = Regex(r"(?:\A|[.!?,;]\W? ?|  |\b(?:and|but|that|because|so) )(?:i|you|he|she|it|we|they|who) (?:have|ha[sd])\Z")
"""Somebody who has “to” do something, where nothing that is had stands before: “we had to”."""
_LONGEST = 40
_TO_BE = Regex(r"\b(?:is|are|was|were|due|expected|likely|set|yet)\Z")
_OBJECT = Regex(r" (?:him|her|them|us|me|the|an?|his|its|their|it|our|my|your)\b")
_TRIES = Regex(
    r"\b(?:able|unable|want(?:s|ed)|wanting|trie[sd]|try|trying|decided|refuse[sd]?|managed|failed|expected|required"
    r"|threatened|intend(?:s|ed)|willing|ready|going|plan(?:s|ned)?|planning|determined|certain|hop(?:es?|ed|ing)|likely"
    r"|unlikely|manages?|fails?|tries|began|begins|begun|continues|allowed|forced|aims?|aimed|supposed"
    r"|eager)(?: not)?\Z"
)
"""After these neither a verb in “-ing” follows “to”, “committed to helping”, nor a noun, “agreed to terms”."""
_TAKES = Regex(
    r"\b(?:lead|leads|led|leading|due|thanks|access|respond\w*|response|refer\w*|relat\w+|contribut\w+|point\w*|subject"
    r"|similar|equal|close|next|prior|add\w*|listen\w*|adjust\w*|adapt\w*|react\w*|objects?|objected|limited|compared"
    r"|attention|back|up|down|in|into|on|over|out|used|open|com(?:es?|ing)|came|go|goes|went|gone|gets?|got|return\w*"
    r"|turn\w*|switch\w*|mov(?:es?|ed|ing)|tied|linked|addition|introduction|approach\w*|solutions?|keys?|answers?"
    r"|right|rise|entitled|exposed|prone|vulnerable|resist\w+|according|owing|regards?|respect|relation|devoted|dedicated|committed"
    r"|appl\w+|attach\w+|belong\w*|connect\w*|sensitive|attribut\w+|alternatives?|exceptions?|reaction|threats?"
    r"|damage|changes?|improvements?|boost|opposed|opposition|as|made|available|given|gave|gives?|sent|send|sends|sold"
    r"|happen\w*|matter\w*|listen|look\w*|loyal|alluded|and|or|not|from|close[dr]?|equivalent|relevant|update\w*)\Z"
)
"""After these a noun follows “to”: “it led to changes the town made”."""
_HIS_VERB = Regex(r"\b(?:i|you|he|she|it|we|they) (?:ha[sd] |have )?[a-z]+\Z")
"""A clause that may end with “to”, “the tasks they spoke to”."""
_HIM = Regex(r"\b(?:him|them|me|us)\Z")
"""Somebody who surely is no subject of what follows “to”: “it taught him to”."""
_BECOMES = Regex(r"\b(?:able|expected|likely)\Z")
"""After these a participle most likely lacks “be”."""
_NEXT = Regex(r" ([a-z]+s)\b")
_FOLLOWED = Regex(r" (?:by|in|to|with|as|from|on|at|for|when|if|via|through|into|only|again|here)\b|[.,;:](?!\w)")


def infinitives(document: Document) -> CorrectedVerbs:
    """Each verb after “to” that is in another form than the one which stands there, with the right one.

    “Had to went”, “wants to has”, “rose to answered him”, “are to shown”.
    """
    for match in led_verbs(document, " to", asked=_may_be_no_infinitive):
        right = _after_to(document, match)
        if right and (_is_going_to(document, match) or has_one_subject(document, match)):
            yield match, right


def _is_going_to(document: Document, match: LedVerb) -> bool:
    """Whether “going to” or the like stands before a verb and what it is done to: no clause ends between the two."""
    has_object = _OBJECT.match(document.folded, match.end) is not None
    return has_object and _TRIES.left_of(document.folded, match.start) is not None


def _after_to(document: Document, match: LedVerb) -> str | None:
    """The form that belongs after “to”, where the written one cannot stand there."""
    written = match.verb
    if written in _no_infinitives():
        base = "have been" if written == "been" else base_of(written)
        is_noun = _may_take_noun(document, match) or document.folded.startswith(" of ", match.end)
        is_alone = written in by_third() and not is_noun
        is_led = _is_governed(document, match, _GOVERNS) or _HIM.left_of(document.folded, match.start, _LONGEST)
        return base if is_alone or is_led else None
    has_object = _OBJECT.match(document.folded, match.end) is not None
    takes_object = has_object or document.folded.startswith((" out ", " up ", " down ", " off "), match.end)
    if base := base_of_gerund(written, may_be_noun=takes_object):
        is_tried = _TRIES.left_of(document.folded, match.start) or _ASKED.left_of(document.folded, match.start)
        return base if is_tried else None
    if written in bases_by_third():
        is_verb = has_object and not _may_take_noun(document, match)
        is_verb |= _TRIES.left_of(document.folded, match.start) is not None
        return bases_by_third()[written] if is_verb else None
    if written in by_participle():
        if _TO_BE.left_of(document.folded, match.start) and _FOLLOWED.match(document.folded, match.end):
            return f"be {written}"
        return by_participle()[written] if has_object else None
    return _base_after_to(document, match, has_object=has_object)


def _may_take_noun(document: Document, match: LedVerb) -> bool:
    """Whether “to” may have a noun after it, or end a clause."""
    return any(regex.left_of(document.folded, match.start, _LONGEST) for regex in (_TAKES, _HIS_VERB))


def _is_helped(document: Document, match: LedVerb) -> bool:
    """Whether what stands before “to” asks for a verb that has an object: “wants to took it”, “we had to spent it”."""
    if _OWED.left_of(document.folded, match.start, _LONGEST):
        return True
    return document.folded.endswith((" helped", " helps", " tried", " agreed", " wants", " hopes"), 0, match.start)


def _is_governed(document: Document, match: LedVerb, governs: Regex) -> bool:
    """Whether what stands before “to” has a verb after it and no noun."""
    before, end = document.folded, match.start
    return any(regex.left_of(before, end, _LONGEST) for regex in (governs, _GOVERNS_ALWAYS, _TOLD))


def _base_after_to(document: Document, match: LedVerb, *, has_object: bool) -> str | None:
    """What a past should be there that may be a participle as well, and so an adjective: “close to sunken ships”."""
    written, base = match.verb, base_of(match.verb)
    if _MUST.left_of(document.folded, match.start) and not _ACCESS.left_of(document.folded, match.start, _LONGEST):
        return base
    if base and not written.endswith("ed"):  # “the man we spoke to told us”
        is_sure = _TRIES.left_of(document.folded, match.start) or (has_object and _is_helped(document, match))
        return base if is_sure else None
    if base is None:
        return None
    if has_object or (base in _INTRANSITIVE and not _HIS_VERB.left_of(document.folded, match.start, _LONGEST)):
        return base
    if not _is_governed(document, match, _GOVERNS_ALWAYS) or _describes(document, match.end):
        return None
    return f"be {written}" if _BECOMES.left_of(document.folded, match.start) else base


def _describes(document: Document, end: int) -> bool:
    """Whether a plural follows, which a participle describes: “pledged to secured creditors”."""
    following = _NEXT.match(document.folded, end)
    return following is not None and names_several(following[1])


@cache
def _may_be_no_infinitive(form: str) -> bool:
    is_other = form in by_participle() or form in pasts() or form in bases_by_third()
    return form.endswith("ed") or form in _no_infinitives() or is_other or bool(base_of_gerund(form, may_be_noun=True))


@cache
def _no_infinitives() -> frozenset[str]:
    return frozenset((*by_past(), *by_third(), "has", "been"))

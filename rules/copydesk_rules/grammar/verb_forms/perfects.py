"""Verbs after “has”, “have” and “had” that should be participles: “has went”, “had ask”."""

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verbs
from copydesk_rules.grammar.one_subject import PRONOUN, has_one_subject, start_of
from copydesk_rules.grammar.verb_forms.passives import ALSO_OTHERS, ARTICLED, no_participles
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.verbs import Verb, by_past, verbs

_HAVING = (" has", " have", " had", " having", "'ve")
_HAD_BE = frozenset({("has", "be"), ("have", "be"), ("had", "be"), ("not", "be")})
_BE = Regex(r"(?: not)? (?P<verb>be)(?= [a-z])")
_AFTER_PAST = Regex(
    r" (?:to|by|from|into|below|above|an?|the|it|him|her|them|us|his|their|its|ill|apart|behind|short|out|asleep|victim"
    r"|silent|away|off|up|down|sharply|through|over|since|steadily|again)\b| \d"
)
_AFTER_NOUN = Regex(
    r"(?:sign|decline|help|start|plan|try|fail|agree) to\b(?! (?:do|get|deal|cope)\b)"
    r"|[a-z]+ [$£€]\d"
    r"|[a-z]+ (?:him|them|us|it|me|this|these|those|more of)\b|[a-z]+ \d[\d,]* (?:people|[a-z]{3,}s)\b"
    r"|(?:campaign|vote|search|push|press|look|walk|talk|march|struggle|travel) (?:for|to|against|at|on|about)\b"
    r"|(?:note|claim|stress|report|request|vow|warn) that\b"
    r"|(?:stop|start) (?!ing\b)[a-z]+ing (?:that|the|an?|to|it|him|her|them|us|me|his|their|our|its|my)\b"
    r"|[a-z]+ (?:an?|the(?! (?:next|same|other)\b)|his|her|its|their|my|our|any(?! (?:more|longer)\b))\b"
)
"""A word that is a noun as well, with what follows it as a verb: “has start to rain”, “had sign it”."""
_COUNTED = Regex(rf"[.,;]| (?:{MORE_THAN_ONE}) (?:of|people|[a-z]{{3,}}s)\b")
_HOME = Regex(r" (?:school|home|work|town|hospital|university|college)\b")
_TIMED = Regex(r" (?:ever|never|already|recently) [a-z]+\Z")
"""Between “has” and a noun none of these stands: “nobody has ever finish one”."""
_MODAL = Regex(r"\b(?:would|could|should|might|may|must)(?: not|n't)?\Z")
_NO_PERFECT = frozenset("go say happen have ground".split())
_OWNED = Regex(r"\b(?:do|does|did)(?:n't| not)\Z")
"""Before a “have” that is no part of a perfect, so that “to” is missing after it: “doesn't have allocate”."""
_ACCESS = Regex(r" (?:access|permissions?|privileges?|locks?)\b")
"""What one has that is named after a verb: “have write access”."""


def perfects(document: Document) -> CorrectedVerbs:
    """Each such verb, with the right form: “has went”, “had ask”, “could have be”, “doesn't have allocate”."""
    for match in led_verbs(document, *_HAVING, verb=_BE) if document.has_pair_of(_HAD_BE) else ():
        if has_one_subject(document, match):
            yield match, "been"
    for match in led_verbs(document, *_HAVING, asked=no_participles().__contains__):
        written = match.verb
        verb = by_past().get(written) or verbs().get(written)
        if verb and written != verb.participle and _is_perfect(document, match, verb):
            is_owned = written == verb.base and _OWNED.left_of(document.folded, match.start)
            yield match, f"to {written}" if is_owned else verb.participle


def _is_perfect(document: Document, match: LedVerb, verb: Verb) -> bool:
    """Whether that is a verb after “has”, no noun: “has rose to 5 %”, not “has rose windows”."""
    text, written = document.folded, match.verb
    if written in _NO_PERFECT or _ACCESS.match(text, match.end):
        return False
    if match.lead == " have" and written == verb.base and verb.kind == "verb" and _MODAL.left_of(text, match.start):
        return True
    if written in ALSO_OTHERS:
        has_pronoun = PRONOUN.left_of(document.folded, start_of(document, match))
        is_verb = bool(has_pronoun or _AFTER_PAST.match(text, match.end))
    elif written == verb.base and verb.kind == "noun":
        is_verb = bool(_AFTER_NOUN.match(document.prose, match.begin) or _TIMED.search(match.text))
        is_verb |= written in ARTICLED and bool(_COUNTED.match(text, match.end))
        is_verb |= written == "leave" and _HOME.match(text, match.end) is not None
    else:
        is_verb = True
    return is_verb and has_one_subject(document, match)

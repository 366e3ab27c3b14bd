"""Verbs without an ending, or in the past, where a participle tells what was done: “was wrote”, “is expect to”."""

from functools import cache

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verbs
from copydesk_rules.grammar.one_subject import has_one_subject
from copydesk_rules.words.verbs import ADJECTIVES, Verb, by_past, verbs

AFTER_ADVERB = Regex(
    r"(?:n't)? (?:(?:not yet|not|never|no longer|also|always|just|now|then|still|even|ever|often|soon|[a-z]+ly) )?"
    r"(?P<verb>[a-z]++)(?![\w'’\[-])"
)
"""What stands after a form of “be”, with an adverb before it: “is privately own by”."""
_PAST = (" was", " were")
_WERE = (*_PAST, " is", " are")
_AFTER = Regex(
    r" (?:by|in|to|with|from|on|at|for|into|as|up|down|out|away|off|an?|the"
    r"|less|more|no|all|his|her|their|its|one|two|three)\b"
    r"|[.;](?!\w)"
)
_GOES_ON = Regex(
    r" (?:by|in|on|to|with|from|at|for|into|as|across|against|between|after|before|during|until|only|again|each"
    r"|every|[a-z]+ly)\b|[.;](?!\w)"
)
"""What follows a participle after “is”, and no verb that tells what somebody does: “what it does is heal the skin”."""
BY = Regex(r" (?:by|in|on|at|to|from|for)\b")
_BY_SOMEBODY = Regex(r" by (?!and by\b)[a-z]")
_TO_DO = Regex(r" to [a-z]")
NO_PASSIVE = frozenset("go say get happen exist become resent loathe".split())
"""Verbs of which nothing is done; “resent” may be the past of “resend”, and “loathe” is written for “loath”."""
INTRANSITIVE = frozenset(
    "belong depend consist exist remain seem appear wait arrive occur listen look rely insist participate compete"
    " cooperate collaborate struggle hesitate apologise apologize complain disappear emerge lie laugh smile cry".split()
)
"""Verbs of which nothing is done, and which have an ending in “-ing” after “is”."""
_DONE = frozenset(
    "build hold make publish announce send write sell give take create introduce develop destroy arrest invite pay"
    " produce approve establish find discover kill injure include involve locate describe replace remove appoint elect"
    " reject release require design schedule capture deploy launch".split()
)
"""Verbs that hardly ever do without a participle between “is” and “by”, “in” or “to”."""
_TOLD_TO = frozenset(
    "allow ask expect encourage persuade believe know consider prepare advise intend prove tell teach"
    " instruct oblige permit compel inspire design schedule suppose require".split()
)
"""Verbs in whose passive somebody is told to do something: “is expect to leave”."""
_COUNTED = frozenset(
    "attack award force follow hire lead support use visit fund name sponsor treat test trigger judge help damage"
    " report surround claim guide hit host".split()
)
"""Verbs that are nouns as well, of which no “by” follows the noun where “was” stands before it."""
_TELLING = Regex(
    r"\b(?:there|messages?|advice|rules?|motto|slogan|lessons?|answers?|instructions?|orders?|plans?|idea|options?"
    r"|choices?|paths?|approach|recommendations?|suggestions?|solutions?|tips?|consider|strategy|policy"
    r"|trick|words?|temptation|instinct|steps?|tasks?|goals?|aims?)\b"
)
"""What may be quoted after “was”, “the advice was keep calm”, and “there was”, before a noun."""
_DOING = (" do", " does", " did")
"""Before “is” these ask for a base form: “all that is left to do is relax”."""
_AND = Regex(r" and ([a-z]+)\b")
_FARTHEST = 64
ARTICLED = frozenset(
    "book borrow boycott build buy catch chase check climb crash drop dump encounter extract find finish fix fold"
    " follow grab grant handle hire hold kick kill knock lift link merge mix mount name pack pass pick plant pour"
    " pull push quote raise reach register report reward save scan schedule shake shoot sign squeeze stop suck"
    " summon switch tackle target tear trace transform trigger try turn upload wash watch wrap".split()
)
"""Verbs that are nouns as well, but no role or matter, and so have an article before them: not “he was judge”."""
COUNTABLE = ARTICLED.union(
    "address attribute award ban base call capture carve contest count cover craft debut deploy design display"
    " dispute draft drag draw drive drop edit embed estimate exchange exhibit feature film filter flag focus frame"
    " freeze group handle highlight import interview issue label launch limit list load lock mark measure mention"
    " mirror monitor move name nickname note number offer order outline overhaul overload override paint park permit"
    " photograph place plan plot post print propel pump punch purchase question quote rank rate rebrand recall record"
    " recruit redesign redirect reform refund rent repair repeat replace request rescue rethink reuse revamp review"
    " rewrite sack salvage sample scatter score scrap seat select sentence shape shift sketch slam staff stage"
    " stamp step store stretch strike structure study surround survey suspend swap swear tag tailor tap tape tie"
    " trail transfer trap treat trim type update upgrade veto view visit wipe".split()
)
"""The same, and others that are so but for what is there or has been there: “was design to”."""
ALSO_OTHERS = frozenset("rose fell saw drove broke bore woke froze bit".split())
"""Pasts that are adjectives, nouns or verbs of their own: “is broke”."""


def passives(document: Document) -> CorrectedVerbs:
    """Each such verb after “is” or “was”, with its participle: “they were give”, “was follow by”, “is expect to”."""
    for match in led_verbs(document, *_WERE, verb=AFTER_ADVERB, asked=no_participles().__contains__):
        written = match.verb
        verb = by_past().get(written) or verbs().get(written)
        if (
            verb
            and written != verb.participle
            and written not in NO_PASSIVE | INTRANSITIVE | ADJECTIVES
            and (written not in ALSO_OTHERS or (written != "broke" and BY.match(document.folded, match.end)))
            and (_is_bare(document, match, verb) or _is_likely(document, match, verb))
            and has_one_subject(document, match)
            and not (written == "write" and document.folded.startswith((" only", "-only"), match.end))
        ):
            yield match, verb.participle


def _is_bare(document: Document, match: LedVerb, verb: Verb) -> bool:
    """Whether a verb that is no noun stands without an ending after “was”, and nobody is told to do it."""
    is_verb = match.verb == verb.base and verb.kind == "verb"
    is_past = match.lead in _PAST or _GOES_ON.match(document.folded, match.end) is not None
    is_deed = document.folded.endswith(_DOING, 0, match.start) or _goes_on(document, match)
    return is_verb and is_past and not (is_deed or _tells_to(document, match))


def _goes_on(document: Document, match: LedVerb) -> bool:
    """Whether another verb in the same form is joined to one: “it was sit and wait all day”."""
    other = _AND.match(document.folded, match.end)
    return other is not None and other[1] in verbs()


def _is_likely(document: Document, match: LedVerb, verb: Verb) -> bool:
    """Whether a past or a verb without an ending stands where a participle may go on: “was give to”."""
    is_past = match.verb == verb.past and match.lead in _PAST
    return (is_past or _is_done(document, match, verb)) and _AFTER.match(document.folded, match.end) is not None


def _is_done(document: Document, match: LedVerb, verb: Verb) -> bool:
    """Whether a verb without an ending stands where one tells what was done to something."""
    text = document.folded
    if verb.base in _DONE and BY.match(text, match.end):
        return True
    if _BY_SOMEBODY.match(text, match.end):
        return verb.kind == "verb" or verb.base in _COUNTED
    if verb.base in COUNTABLE and match.lead in _PAST:
        return not _tells_to(document, match)
    return verb.base in _TOLD_TO and _TO_DO.match(text, match.end) is not None


def _tells_to(document: Document, match: LedVerb) -> bool:
    """Whether the sentence may tell what somebody is to do: “the advice was keep calm”."""
    return _TELLING.search(document.sentence_before(match.start, _FARTHEST)) is not None


@cache
def no_participles() -> frozenset[str]:
    """The forms that stand after “to” and the past tenses, without those that are participles as well."""
    return frozenset((*by_past(), *(verb.base for verb in verbs().values() if verb.base != verb.participle)))

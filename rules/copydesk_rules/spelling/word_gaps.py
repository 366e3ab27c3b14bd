"""Phrases that never go without a small word: what stands on both sides of the gap, and around the phrase."""

from copydesk import Regex
from copydesk.named_tuple import NamedTuple
from copydesk_rules.determiners import DETERMINERS
from copydesk_rules.number_words import MORE_THAN_ONE

_NOUN = Regex(rf" (?:{'|'.join(sorted(DETERMINERS))})\b")
_DUE = Regex(r" (?!(?:next|following|same|day|week|month|year|morning|end)\b)[a-z]")
_OVER = Regex(
    r"[.,;:!?)](?!\w)| (?:since|in|at|on|after|but|as|when|where|last|ever|with|by|he|she|they|it|we|i|for|from|during"
    r"|because|yesterday)\b"
)
"""What shows that a phrase is over, and is no part of a compound: “first time buyers”."""
_PLACED = Regex(
    r"[.;!?](?!\w)| (?:since|in|on|after|but|as|when|where|last|with|by|he|she|they|it|we|for|during|because)\b"
)
"""What shows that an abbreviation is a country, and describes nothing: “with UK, US and French researchers”."""
_YEARS = Regex(
    r" (?:few|couple of|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks|days|decades|hours"
    r"|minutes|seasons|games|matches)\b(?!['’])"
)
_ANY = Regex(r"(?![\w'’-])")
_WHILE = Regex(r"[.,;](?!\w)| (?:now|before|until|if|is|was)\b")
"""What shows that “for while” begins no clause, as in “for while it rained they slept”."""
_PART = "example|examples|table|figure|list|section|chapter|paragraph|diagram|sentence|image|picture|step"
"""What a text speaks of with a word for where it stands: “in the above example”."""
_ON = Regex(r"[.,;](?!\w)| (?:on|that|since|in|with|against|at|for|by)\b")
_NO_QUESTION = Regex(r" (?!(?:they|you|we|i|people)\b)|[.,;]")
_NOT_WHO = Regex(r"(?<!\bwho is )(?<!\bwho are )(?<!\bwho was )(?<!\bwho were )\Z")
_NO_VERB = Regex(r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bby )\Z")
_NO_OBJECT = Regex(
    r"(?<!\bto )(?<!\bfor )(?<!\bin )(?<!\bfrom )(?<!\bof )(?<!\bat )(?<!\bon )(?<!\bgave )(?<!\bgives )\Z"
)
_STOP = Regex(r"[.,;](?!\w)")
_NO_TIME = Regex(
    r" (?!(?:next|following|same|previous|entire|whole|other|first|last|moment|minute|second|day|week|weekend|month"
    r"|year|decade|century|generation|morning|evening|night|end|time|way|more|few|little|bit|couple|short|long|while"
    r"|number|lot|great|good|hundred|thousand|mile|kilomet(?:re|er)|half|quarter|third)\b)[a-z]"
)
"""What is no time or measure, which may stand anywhere: “it was followed a year later by another”."""
BEING = Regex(r"(?:'s|'re|i'm|\b(?:is|are|was|were|looks?|looked|seems?|seemed)) \Z")
_NO_ONE = Regex(r"(?<!\bthe )(?<!\bthis )(?<!\bthat )(?<!\bno )(?<!\bone )(?<!\beach )\Z")
# Not “let a thing get you down”, nor “how did a thing get here”.
_A_GOOD = Regex(
    r"(?<!\blet )(?<!\bmake )(?<!\bmakes )(?<!\bmade )(?<!\bdoes )(?<!\bdid )(?<!\bwill )(?<!\bcan )(?<!\bsee )"
    r"(?<!\bsaw )\b(?:an?|the (?:only|right|best|first|last)) (?:[a-z]+ )?\Z"
)

_COUNT = Regex(rf"\b(?:{MORE_THAN_ONE}|\d{{1,2}}|several|many|few) \Z")
_NUMBER = Regex(rf"\b(?:one|{MORE_THAN_ONE}|\d{{1,2}}) \Z")
_TOLD = Regex(
    r"[.,;:!?)](?!\w)| (?:and|but|or|when|for|from|in|on|at|to|with|until|since|because|by)\b(?! (?:night|out)\b)"
)
_AGE = Regex(rf" (?:\d|(?:one|{MORE_THAN_ONE})\b)")
_IT_IS = Regex(
    r"\bit(?:'s| is| was| seems| becomes| became| will be| would be) (?:(?:very|more|too|almost|so|also) )?\Z"
)


_NO_PARTICLE = Regex(
    r"(?:\A|\s)(?!(?:sworn|voted?|brought|came|come|coming|went|gone|go|moved?|moving|checked|settled|phoned|called|put"
    r"|logged|stepped|weighed|turned|handed|sent|taken|set|broken?|kicked|poured|flew|flown|signed|drafted|pulled|given"
    r"|gave|stayed|joined|dropped|rolled|phased|let|got|written|him|her|them|it|me|us|you)\b)\S+ \Z"
)
"""What shows that “in” belongs to what follows: not “sworn in last month”, nor “let them in last year”."""


class Gap(NamedTuple):
    """Where a word is missing: between what ends on one of some words and what begins with one of some others.

    `after` must follow, and `before`, if given, stand before. Of several words that may be missing,
    the likeliest is first. What follows the gap is in small letters, unless it is a name.
    """

    left: str
    right: str
    after: Regex
    missing: str
    before: Regex | None = None
    is_name: bool = False


_OPENING = Regex(r"(?:\A|[.!?]['\"”]? |  )\Z")

_WHOM = Regex(r" (?:in|are|were|have|from|with|who|had|on|at|being)\b")
_PERSONS = "people|residents|drivers|visitors|citizens|customers|parents|voters|passengers|fans"
_ASKED_TO = "be|avoid|take|stay|keep|give|remain|report|come|delete|bring|help|return|stop|use"


def _joined(verbs: str, nouns: str) -> str:
    """Each of some verbs with each of some nouns after it, as alternatives."""
    return "|".join(f"{verb} {noun}" for verb in verbs.split() for noun in nouns.split("|"))


GAPS = (
    Gap(
        "it|this|that|there",
        "not known|not clear|not possible|not certain|not easy|not surprising|not uncommon|not unusual|not enough"
        "|not likely|not true|not yet known|not yet clear",
        _ANY,
        "is|was",
        _OPENING,
    ),
    Gap("for", "first time|second time|third time|fourth time|last time", _OVER, "the"),
    Gap("in", "middle of|midst of|aftermath of|wake of|event of|absence of|centre of", _NOUN, "the"),
    Gap("at|by|near|until|since|from|before|towards", "end of|beginning of|start of", _NOUN, "the"),
    Gap("at", "edge of|bottom of|expense of|behest of|mercy of|request of", _NOUN, "the"),
    Gap("on", "basis of|outskirts of|edge of|eve of", _NOUN, "the"),
    Gap("with", "exception of|help of|aim of", _NOUN, "the"),
    Gap("most of|half of", "time", _OVER, "the"),
    Gap(
        "one of",
        "most|main|leading|best|largest|biggest|greatest|worst|oldest|youngest|smallest|highest|lowest|strongest"
        "|weakest|fastest|richest|poorest|finest|hardest|easiest|longest|earliest|newest|latest|busiest|deadliest"
        "|closest|toughest|brightest|reasons|things|problems",
        _ANY,
        "the",
    ),
    Gap("as well", "being|having|providing|giving|offering|helping", _ANY, "as"),
    Gap("over|in|during|within|for", "past|next|last", _YEARS, "the"),
    Gap("in", "long run|long term|short term|near future|same way|meantime", _OVER, "the"),
    Gap("on", "other hand", _OVER, "the"),
    Gap("at", "same time", _OVER, "the"),
    Gap("for", "most part|time being", _OVER, "the"),
    Gap("for", "while", _WHILE, "a"),
    Gap("with|of|over|about|for|than", "hundred thousand|hundred million", _ANY, "a"),
    Gap("in|from|of", _joined("above following previous next", _PART), _OVER, "the"),
    Gap(_joined("which that this there", "may|must|should"), "a|an", _ANY, "be"),
    Gap(
        "in|from|across|to|with|against|after|than|by",
        "united states|united kingdom|middle east|netherlands|philippines",
        _OVER,
        "the",
        is_name=True,
    ),
    Gap("in|from|across|to|against", "uk", _PLACED, "the", is_name=True),
    Gap("in|at|into", "parking lot|car park|living room|waiting room|swimming pool|shopping mall", _OVER, "a|the"),
    Gap("as", "result of|matter of fact", _ANY, "a"),
    Gap("all of", "sudden", _OVER, "a"),
    Gap("times|mornings|afternoons|evenings|nights|days", "day|week|month|year", _TOLD, "a", _COUNT),
    Gap(
        "and",
        "half hours|half days|half weeks|half months|half years|half times|half miles|half minutes|half million",
        _ANY,
        "a",
        _NUMBER,
    ),
    Gap("take|takes|took|taking|have|had", "look at", _NOUN, "a"),
    Gap(
        "play|plays|played|playing",
        "key role in|important role in|big role in|major role in|vital role in|crucial role in|central role in",
        _ANY,
        "a",
    ),
    Gap("had|have|has|get|gets|got|given", "chance to", _ANY, "the|a"),
    Gap("place|placed|placing", "bet", _ON, "a"),
    Gap("make|makes|made|making", "mistake|decision to", _ON, "a"),
    Gap(
        "a lot|a number|a majority|the majority|large number|small number|growing number|record number|large numbers"
        "|vast majority",
        "people|children|men|women",
        _ANY,
        "of",
    ),
    Gap(
        "a lot",
        "money|effort|attention|things|pressure|trouble|damage|energy|experience|criticism|confidence",
        _ANY,
        "of",
    ),
    Gap("most|some|many|several|none", "them", _WHOM, "of", _NO_OBJECT),
    Gap(
        "in",
        "last week|last month|last year|last decade|past week|past month|past year|past decade",
        _STOP,
        "the",
        _NO_PARTICLE,
    ),
    Gap(
        "on suspicion",
        "murder|robbery|theft|burglary|assault|fraud|rape|manslaughter|arson|terrorism|corruption|conspiracy|attempted"
        "|causing|being|possessing",
        _ANY,
        "of",
    ),
    Gap("kick in|kicked in", "teeth", _ANY, "the"),
    Gap("one after", "other", _OVER, "the|another"),
    Gap(
        _joined(
            "asks asked urge urges urged advise advises advised compel compels compelled order orders ordered", _PERSONS
        ),
        _ASKED_TO,
        _ANY,
        "to",
    ),
    Gap("on behalf|as part|in favour|in favor|in terms|in charge|in front", "the", _ANY, "of"),
    Gap("according", "the", _ANY, "to", _NO_VERB),
    Gap(
        "according",
        "a report|a study|a survey|a poll|a statement|a source|a spokesman|a spokeswoman|a new study|a new report"
        "|a recent study|a recent report|a recent survey|an official|officials|reports|sources|analysts|experts",
        _ANY,
        "to",
        _NO_VERB,
    ),
    Gap("depending|relying", "the|his|her|its|their", _ANY, "on"),
    Gap(
        "look forward|looks forward|looking forward|looked forward",
        "the|his|her|its|their|our|your|seeing|meeting|hearing|working|being|having|welcoming|playing",
        _NO_TIME,
        "to",
    ),
    Gap("is located|are located|was located|were located", "the", _NO_TIME, "in"),
    Gap(
        "is described|was described|are described|were described|been described|widely regarded"
        "|is regarded|was regarded|are regarded|been regarded",
        "a|an|the",
        _NO_TIME,
        "as",
    ),
    Gap(
        "is accompanied|was accompanied|are accompanied|were accompanied|been accompanied|is surrounded|was surrounded"
        "|are surrounded|were surrounded|is followed|was followed|were followed|was inspired|were inspired",
        "a|an|the|his|her|its|their",
        _NO_TIME,
        "by",
    ),
    Gap("in the wake|in light|with the exception|on the eve|in violation|in anticipation", "the", _NO_TIME, "of"),
    Gap("the rest of", "world|country|season|year|week|month|day|team|family|region|population", _OVER, "the"),
    Gap("the rest", "the world|the country|the season|the year|the week|the day|the team|the family", _STOP, "of"),
    Gap("dozens|hundreds|thousands|millions|a handful|scores", "people|children|men|women", _ANY, "of"),
    Gap(
        "has yet|have yet|had yet",
        "be|become|make|take|give|find|decide|announce|say|see|win|reach|receive|confirm|agree|comment|respond|appear"
        "|begin|determine|recover",
        _ANY,
        "to",
    ),
    Gap("prior", "the|this|his|her|their|its", _ANY, "to"),
    Gap("due", "the", _DUE, "to"),
    Gap(
        "able|unable|trying|wants|wanted",
        "be|become|get|make|take|give|find|do|see|keep|go|say|know|win|tell|learn|speak|return|avoid",
        _ANY,
        "to",
        _NOT_WHO,
    ),
    Gap("appear|appears|appeared|seem|seems|seemed|used|ought|hoping|intends", "be", _ANY, "to"),
    Gap("afford", "be|do|go|get|make|take|keep|lose|buy|give|become|miss|ignore", _ANY, "to"),
    Gap(
        "allow you|allows you|allow us|allows us|allows users|allow them|allows them|allowed them|allowed us"
        "|allowed him|allowed her|allowing them|allowing us|enable us|enables us|enabled us|enable them|enables them"
        "|enabled them|enable you|enables you",
        "be|become|make|take|turn|create|find|choose|utilise|utilize|see|keep|do|get|go|give|focus|work|run|build|write"
        "|add|play|win|learn|understand|manage|provide|have|develop|explore|reach|travel|meet",
        _ANY,
        "to",
    ),
    Gap("going to|have to|has to|need to|want to|used to|supposed to", "able to|unable to|allowed to", _ANY, "be"),
    Gap("if you|if they|if we|when you|when they|because they|because we|because you", "going to", _ANY, "are|were"),
    Gap(
        "am accustomed|is accustomed|are accustomed|was accustomed|were accustomed|become accustomed|became accustomed"
        "|grown accustomed",
        "the|this|his|her|their|being|having",
        _ANY,
        "to",
    ),
    Gap(
        "will|would|could|should|might|may|must",
        "able to|unable to|aware of|worth|allowed to|responsible for|capable of|likely to|unlikely to|eligible for",
        _ANY,
        "be",
    ),
    Gap(
        "one",
        "the most|the biggest|the largest|the best|the worst|the greatest|the oldest"
        "|the two|the three|the four|the five|the six|the eight|the ten|the few|the main",
        _ANY,
        "of",
        _NO_ONE,
    ),
    Gap("some|many|several", "the worst|the best|the most|the biggest|the largest|the finest", _ANY, "of", _NO_OBJECT),
    Gap("in spite", "the|this|all|his|her|its|their|being|having|himself|herself|themselves", _ANY, "of"),
    Gap(
        "by the end|until the end|before the end|since the end|since the start|at the start|at the beginning",
        "the day|the week|the month|the year|the season|the decade|the century|the war|the match|the game",
        _STOP,
        "of",
    ),
    Gap("is survived|was survived", "his|her|their|a|two|three|four|five|six", _ANY, "by"),
    Gap("as soon|for as long", "he|she|it|they|we|you|possible", _ANY, "as"),
    Gap(
        "on|in|at|for|from|during|with|by|having",
        "same day|same place|same year|same period|same room|same reason|same rate|same age|same conversation",
        _OVER,
        "the",
    ),
    Gap("best part", "an hour|a year|a day|a week|a month|a decade|a century|two|three|four", _ANY, "of"),
    Gap("going", "be|become|get|make|take|give|find|do|see|keep", _ANY, "to", BEING),
    Gap("as quickly|as early|as much|as close|as little|as fast|as often", "possible", _STOP, "as"),
    Gap("regardless|irrespective", "the|his|her|their|its|what|how|who", _ANY, "of"),
    Gap("on behalf", "his|her|their|its|our|my|all", _ANY, "of"),
    Gap("part and parcel", "the|this|that|life|being", _ANY, "of"),
    Gap("at", "age of", _AGE, "the"),
    Gap("on", "daily basis|regular basis|weekly basis|monthly basis|voluntary basis|case-by-case basis", _OVER, "a"),
    Gap(
        "impossible|easy|hard|difficult|possible|necessary|important",
        "be|become|get|make|take|find|do|see|keep|know|tell|understand|explain",
        _ANY,
        "to",
        _IT_IS,
    ),
    Gap(
        "in order",
        "make|get|help|avoid|create|ensure|protect|prevent|save|reduce|be|become|have|give|take|find|keep|meet|achieve"
        "|reach|provide|allow|win|improve|increase|maintain|obtain|secure|attract|survive|qualify|determine|stop",
        _ANY,
        "to",
    ),
    Gap("thing", "ask|do|say|hear|know|tell|get|take|eat", _NO_QUESTION, "to", _A_GOOD),
)

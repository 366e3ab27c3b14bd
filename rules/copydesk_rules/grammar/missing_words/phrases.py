"""Phrases that never go without a small word: what stands on both sides of the gap, and around the phrase."""

from copydesk import Regex
from copydesk.named_tuple import NamedTuple
from copydesk_rules.grammar.missing_words import contexts as around


class Gap(NamedTuple):
    """Where a word is missing: between what ends on one of some words and what begins with one of some others.

    Of several words that may be missing, the likeliest is first. `after` must follow, and `before`, if given, stand
    before. What follows the gap is in small letters, unless it is a name.
    """

    left: str
    right: str
    missing: str
    after: Regex = around.ANY
    before: Regex | None = None
    is_name: bool = False


_PERSONS = "people|residents|drivers|visitors|citizens|customers|parents|voters|passengers|fans"
_ASKED_TO = "be|avoid|take|stay|keep|give|remain|report|come|delete|bring|help|return|stop|use"


def joined(verbs: str, nouns: str) -> str:
    """Each of some verbs with each of some nouns after it, as alternatives."""
    return "|".join(f"{verb} {noun}" for verb in verbs.split() for noun in nouns.split("|"))


GAPS = (
    Gap(
        "it|this|that|there",
        "not known|not clear|not possible|not certain|not easy|not surprising|not uncommon|not unusual|not enough"
        "|not likely|not true|not yet known|not yet clear",
        "is|was",
        before=around.OPENING,
    ),
    Gap("for", "first time|second time|third time|fourth time|last time", "the", around.OVER),
    Gap("in", "middle of|midst of|aftermath of|wake of|event of|absence of|centre of", "the", around.NOUN),
    Gap("at|by|near|until|since|from|before|towards", "end of|beginning of|start of", "the", around.NOUN),
    Gap("at", "edge of|bottom of|expense of|behest of|mercy of|request of", "the", around.NOUN),
    Gap("on", "basis of|outskirts of|edge of|eve of|verge of|brink of", "the", around.NOUN),
    Gap("with", "exception of|help of|aim of", "the", around.NOUN),
    Gap("most of|half of", "time", "the", around.OVER),
    Gap(
        "one of",
        "most|main|leading|best|largest|biggest|greatest|worst|oldest|youngest|smallest|highest|lowest|strongest"
        "|weakest|fastest|richest|poorest|finest|hardest|easiest|longest|earliest|newest|latest|busiest|deadliest"
        "|closest|toughest|brightest|reasons|things|problems",
        "the",
    ),
    Gap("as well", "being|having|providing|giving|offering|helping", "as"),
    Gap("as well", "a number of|a range of|a series of|a variety of|a host of", "as"),
    Gap("over|in|during|within|for", "past|next|last", "the", around.YEARS),
    Gap("in", "long run|long term|short term|near future|same way|meantime", "the", around.OVER),
    Gap("on", "other hand", "the", around.OVER),
    Gap("at", "same time", "the", around.OVER),
    Gap("for", "most part|time being", "the", around.OVER),
    Gap("for", "while", "a", around.WHILE),
    Gap(
        "for|after|took|take|takes|taken|taking|was|waited|lasted|spent|quite",
        "long time|very long time|long while",
        "a",
        around.LASTING,
    ),
    Gap(
        "grind to|grinds to|ground to|grinding to|come to|comes to|came to|coming to|brought to|bring to|screeched to"
        "|screeching to|shuddered to|slowed to|skidded to",
        "halt|standstill|complete halt|sudden halt|virtual halt|virtual standstill|near standstill|grinding halt"
        "|screeching halt|complete stop|sudden stop",
        "a",
        around.HALTED,
    ),
    Gap(
        "until|just|only|happened|started|met|left|died|bought|began|launched|published|released|announced|opened|closed"
        "|that|he|she|it|them|him|her|here|there|back|up|out|ended|done|said",
        "couple of days ago|couple of weeks ago|couple of months ago|couple of years ago|couple of hours ago",
        "a",
    ),
    Gap("relies|rely|relied|relying", "its|his|her|their|our|my|your", "on"),
    Gap("with|of|over|about|for|than", "hundred thousand|hundred million", "a"),
    Gap("in|from|of", joined("above following previous next", around.PART), "the", around.OVER),
    Gap(joined("which that this there", "may|must|should"), "a|an", "be"),
    Gap(
        "in|from|across|to|with|against|after|than|by",
        "united states|united kingdom|middle east|netherlands|philippines",
        "the",
        around.OVER,
        is_name=True,
    ),
    Gap("in|from|across|to|against", "uk", "the", around.PLACED, is_name=True),
    Gap(
        "in|at|into", "parking lot|car park|living room|waiting room|swimming pool|shopping mall", "a|the", around.OVER
    ),
    Gap("as", "result of|consequence of|matter of fact", "a"),
    Gap("all of", "sudden", "a", around.OVER),
    Gap("will|would|should|may|might|must|'ll", "able to|unable to|responsible for|aware of", "be"),
    Gap("prior", "the|a|each|its|this|these|that|their|his|her|any|our|your", "to"),
    Gap("times|mornings|afternoons|evenings|nights|days", "day|week|month|year", "a", around.TOLD, around.COUNT),
    Gap(
        "and",
        "half hours|half days|half weeks|half months|half years|half times|half miles|half minutes|half million",
        "a",
        before=around.NUMBER,
    ),
    Gap("take|takes|took|taking|have|had", "look at", "a", around.NOUN),
    Gap(
        "play|plays|played|playing",
        "key role in|important role in|big role in|major role in|vital role in|crucial role in|central role in",
        "a",
    ),
    Gap("had|have|has|get|gets|got|given", "chance to", "the|a"),
    Gap("place|placed|placing", "bet", "a", around.ON),
    Gap("make|makes|made|making", "mistake|decision to", "a", around.ON),
    Gap(
        "a lot|a number|a majority|the majority|large number|small number|growing number|record number|large numbers"
        "|vast majority",
        "people|children|men|women",
        "of",
    ),
    Gap(
        "a lot",
        "money|effort|attention|things|pressure|trouble|damage|energy|experience|criticism|confidence|evidence"
        "|information|time",
        "of",
    ),
    Gap("most|some|many|several|none", "them", "of", around.WHOM, around.NO_OBJECT),
    Gap(
        "in",
        "last week|last month|last year|last decade|past week|past month|past year|past decade",
        "the",
        around.STOP,
        around.NO_PARTICLE,
    ),
    Gap(
        "on suspicion",
        "murder|robbery|theft|burglary|assault|fraud|rape|manslaughter|arson|terrorism|corruption|conspiracy|attempted"
        "|causing|being|possessing",
        "of",
    ),
    Gap("kick in|kicked in", "teeth", "the"),
    Gap("one after", "other", "the|another", around.OVER),
    Gap(
        joined(
            "asks asked urge urges urged advise advises advised compel compels compelled order orders ordered", _PERSONS
        ),
        _ASKED_TO,
        "to",
    ),
    Gap("on behalf|as part|in favour|in favor|in terms|in charge|in front", "the", "of"),
    Gap("according", "the", "to", before=around.NO_VERB),
    Gap(
        "according",
        "a report|a study|a survey|a poll|a statement|a source|a spokesman|a spokeswoman|a new study|a new report"
        "|a recent study|a recent report|a recent survey|an official|officials|reports|sources|analysts|experts",
        "to",
        before=around.NO_VERB,
    ),
    Gap("depending|relying", "the|his|her|its|their", "on"),
    Gap(
        "look forward|looks forward|looking forward|looked forward",
        "the|his|her|its|their|our|your|seeing|meeting|hearing|working|being|having|welcoming|playing",
        "to",
        around.NO_TIME,
    ),
    Gap("is located|are located|was located|were located", "the", "in", around.NO_TIME),
    Gap(
        "is described|was described|are described|were described|been described|widely regarded"
        "|is regarded|was regarded|are regarded|been regarded",
        "a|an|the",
        "as",
        around.NO_TIME,
    ),
    Gap(
        "is accompanied|was accompanied|are accompanied|were accompanied|been accompanied|is surrounded|was surrounded"
        "|are surrounded|were surrounded|is followed|was followed|were followed|was inspired|were inspired",
        "a|an|the|his|her|its|their",
        "by",
        around.NO_TIME,
    ),
    Gap("in the wake|in light|with the exception|on the eve|in violation|in anticipation", "the", "of", around.NO_TIME),
    Gap("the rest of", "world|country|season|year|week|month|day|team|family|region|population", "the", around.OVER),
    Gap(
        "the rest", "the world|the country|the season|the year|the week|the day|the team|the family", "of", around.STOP
    ),
    Gap("dozens|hundreds|thousands|millions|a handful|scores", "people|children|men|women", "of"),
    Gap(
        "has yet|have yet|had yet",
        "be|become|make|take|give|find|decide|announce|say|see|win|reach|receive|confirm|agree|comment|respond|appear"
        "|begin|determine|recover",
        "to",
    ),
    Gap("prior", "the|this|his|her|their|its", "to"),
    Gap("due", "the", "to", around.DUE),
    Gap("wants|wanted", "be|become|make|find|do|keep|go|say|win|return", "to", before=around.NOT_WHO),
    Gap("appear|appears|appeared|seem|seems|seemed|used|ought|intends", "be", "to"),
    Gap("afford", "be|do|go|get|make|take|keep|lose|buy|give|become|miss|ignore", "to"),
    Gap("going to|have to|has to|need to|want to|used to|supposed to", "able to|unable to|allowed to", "be"),
    Gap("if you|if they|if we|when you|when they|because they|because we|because you", "going to", "are|were"),
    Gap(
        "am accustomed|is accustomed|are accustomed|was accustomed|were accustomed|become accustomed|became accustomed"
        "|grown accustomed",
        "the|this|his|her|their|being|having",
        "to",
    ),
    Gap(
        "will|would|could|should|might|may|must",
        "able to|unable to|aware of|worth|allowed to|responsible for|capable of|likely to|unlikely to|eligible for",
        "be",
    ),
    Gap(
        "one",
        "the most|the biggest|the largest|the best|the worst|the greatest|the oldest"
        "|the two|the three|the four|the five|the six|the eight|the ten|the few|the main",
        "of",
        before=around.NO_ONE,
    ),
    Gap(
        "some|many|several",
        "the worst|the best|the most|the biggest|the largest|the finest",
        "of",
        before=around.NO_OBJECT,
    ),
    Gap("in spite", "the|this|all|his|her|its|their|being|having|himself|herself|themselves", "of"),
    Gap(
        "by the end|until the end|before the end|since the end|since the start|at the start|at the beginning",
        "the day|the week|the month|the year|the season|the decade|the century|the war|the match|the game",
        "of",
        around.STOP,
    ),
    Gap("is survived|was survived", "his|her|their|a|two|three|four|five|six", "by"),
    Gap("as soon|for as long", "he|she|it|they|we|you|possible", "as"),
    Gap(
        "on|in|at|for|from|during|with|by|having",
        "same day|same place|same year|same period|same room|same reason|same rate|same age|same conversation",
        "the",
        around.OVER,
    ),
    Gap("best part", "an hour|a year|a day|a week|a month|a decade|a century|two|three|four", "of"),
    Gap("going", "be|become", "to", before=around.BEING),
    Gap("as quickly|as early|as much|as close|as little|as fast|as often", "possible", "as", around.STOP),
    Gap("regardless|irrespective", "the|his|her|their|its|what|how|who", "of"),
    Gap("on behalf", "his|her|their|its|our|my|all", "of"),
    Gap("part and parcel", "the|this|that|life|being", "of"),
    Gap("at", "age of", "the", around.AGE),
    Gap(
        "on",
        "daily basis|regular basis|weekly basis|monthly basis|voluntary basis|case-by-case basis",
        "a",
        around.OVER,
    ),
    Gap(
        "impossible|easy|hard|difficult|possible|necessary|important",
        "be|become|get|make|take|find|do|see|keep|know|tell|understand|explain",
        "to",
        before=around.IT_IS,
    ),
    Gap(
        "in order",
        "make|get|help|avoid|create|ensure|protect|prevent|save|reduce|be|become|have|give|take|find|keep|meet|achieve"
        "|reach|provide|allow|win|improve|increase|maintain|obtain|secure|attract|survive|qualify|determine|stop",
        "to",
    ),
    Gap("thing", "ask|do|say|hear|know|tell|get|take|eat", "to", around.NO_QUESTION, around.A_GOOD),
)

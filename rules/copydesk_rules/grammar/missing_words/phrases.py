"""Phrases that never go without a small word: what stands on both sides of the gap, and around the phrase."""

from copydesk import Regex
from copydesk.named_tuple import NamedTuple
from copydesk_rules.grammar.missing_words import contexts as around


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
        around.ANY,
        "is|was",
        around.OPENING,
    ),
    Gap("for", "first time|second time|third time|fourth time|last time", around.OVER, "the"),
    Gap("in", "middle of|midst of|aftermath of|wake of|event of|absence of|centre of", around.NOUN, "the"),
    Gap("at|by|near|until|since|from|before|towards", "end of|beginning of|start of", around.NOUN, "the"),
    Gap("at", "edge of|bottom of|expense of|behest of|mercy of|request of", around.NOUN, "the"),
    Gap("on", "basis of|outskirts of|edge of|eve of", around.NOUN, "the"),
    Gap("with", "exception of|help of|aim of", around.NOUN, "the"),
    Gap("most of|half of", "time", around.OVER, "the"),
    Gap(
        "one of",
        "most|main|leading|best|largest|biggest|greatest|worst|oldest|youngest|smallest|highest|lowest|strongest"
        "|weakest|fastest|richest|poorest|finest|hardest|easiest|longest|earliest|newest|latest|busiest|deadliest"
        "|closest|toughest|brightest|reasons|things|problems",
        around.ANY,
        "the",
    ),
    Gap("as well", "being|having|providing|giving|offering|helping", around.ANY, "as"),
    Gap("over|in|during|within|for", "past|next|last", around.YEARS, "the"),
    Gap("in", "long run|long term|short term|near future|same way|meantime", around.OVER, "the"),
    Gap("on", "other hand", around.OVER, "the"),
    Gap("at", "same time", around.OVER, "the"),
    Gap("for", "most part|time being", around.OVER, "the"),
    Gap("for", "while", around.WHILE, "a"),
    Gap("with|of|over|about|for|than", "hundred thousand|hundred million", around.ANY, "a"),
    Gap("in|from|of", joined("above following previous next", around.PART), around.OVER, "the"),
    Gap(joined("which that this there", "may|must|should"), "a|an", around.ANY, "be"),
    Gap(
        "in|from|across|to|with|against|after|than|by",
        "united states|united kingdom|middle east|netherlands|philippines",
        around.OVER,
        "the",
        is_name=True,
    ),
    Gap("in|from|across|to|against", "uk", around.PLACED, "the", is_name=True),
    Gap(
        "in|at|into", "parking lot|car park|living room|waiting room|swimming pool|shopping mall", around.OVER, "a|the"
    ),
    Gap("as", "result of|matter of fact", around.ANY, "a"),
    Gap("all of", "sudden", around.OVER, "a"),
    Gap("times|mornings|afternoons|evenings|nights|days", "day|week|month|year", around.TOLD, "a", around.COUNT),
    Gap(
        "and",
        "half hours|half days|half weeks|half months|half years|half times|half miles|half minutes|half million",
        around.ANY,
        "a",
        around.NUMBER,
    ),
    Gap("take|takes|took|taking|have|had", "look at", around.NOUN, "a"),
    Gap(
        "play|plays|played|playing",
        "key role in|important role in|big role in|major role in|vital role in|crucial role in|central role in",
        around.ANY,
        "a",
    ),
    Gap("had|have|has|get|gets|got|given", "chance to", around.ANY, "the|a"),
    Gap("place|placed|placing", "bet", around.ON, "a"),
    Gap("make|makes|made|making", "mistake|decision to", around.ON, "a"),
    Gap(
        "a lot|a number|a majority|the majority|large number|small number|growing number|record number|large numbers"
        "|vast majority",
        "people|children|men|women",
        around.ANY,
        "of",
    ),
    Gap(
        "a lot",
        "money|effort|attention|things|pressure|trouble|damage|energy|experience|criticism|confidence",
        around.ANY,
        "of",
    ),
    Gap("most|some|many|several|none", "them", around.WHOM, "of", around.NO_OBJECT),
    Gap(
        "in",
        "last week|last month|last year|last decade|past week|past month|past year|past decade",
        around.STOP,
        "the",
        around.NO_PARTICLE,
    ),
    Gap(
        "on suspicion",
        "murder|robbery|theft|burglary|assault|fraud|rape|manslaughter|arson|terrorism|corruption|conspiracy|attempted"
        "|causing|being|possessing",
        around.ANY,
        "of",
    ),
    Gap("kick in|kicked in", "teeth", around.ANY, "the"),
    Gap("one after", "other", around.OVER, "the|another"),
    Gap(
        joined(
            "asks asked urge urges urged advise advises advised compel compels compelled order orders ordered", _PERSONS
        ),
        _ASKED_TO,
        around.ANY,
        "to",
    ),
    Gap("on behalf|as part|in favour|in favor|in terms|in charge|in front", "the", around.ANY, "of"),
    Gap("according", "the", around.ANY, "to", around.NO_VERB),
    Gap(
        "according",
        "a report|a study|a survey|a poll|a statement|a source|a spokesman|a spokeswoman|a new study|a new report"
        "|a recent study|a recent report|a recent survey|an official|officials|reports|sources|analysts|experts",
        around.ANY,
        "to",
        around.NO_VERB,
    ),
    Gap("depending|relying", "the|his|her|its|their", around.ANY, "on"),
    Gap(
        "look forward|looks forward|looking forward|looked forward",
        "the|his|her|its|their|our|your|seeing|meeting|hearing|working|being|having|welcoming|playing",
        around.NO_TIME,
        "to",
    ),
    Gap("is located|are located|was located|were located", "the", around.NO_TIME, "in"),
    Gap(
        "is described|was described|are described|were described|been described|widely regarded"
        "|is regarded|was regarded|are regarded|been regarded",
        "a|an|the",
        around.NO_TIME,
        "as",
    ),
    Gap(
        "is accompanied|was accompanied|are accompanied|were accompanied|been accompanied|is surrounded|was surrounded"
        "|are surrounded|were surrounded|is followed|was followed|were followed|was inspired|were inspired",
        "a|an|the|his|her|its|their",
        around.NO_TIME,
        "by",
    ),
    Gap("in the wake|in light|with the exception|on the eve|in violation|in anticipation", "the", around.NO_TIME, "of"),
    Gap("the rest of", "world|country|season|year|week|month|day|team|family|region|population", around.OVER, "the"),
    Gap(
        "the rest", "the world|the country|the season|the year|the week|the day|the team|the family", around.STOP, "of"
    ),
    Gap("dozens|hundreds|thousands|millions|a handful|scores", "people|children|men|women", around.ANY, "of"),
    Gap(
        "has yet|have yet|had yet",
        "be|become|make|take|give|find|decide|announce|say|see|win|reach|receive|confirm|agree|comment|respond|appear"
        "|begin|determine|recover",
        around.ANY,
        "to",
    ),
    Gap("prior", "the|this|his|her|their|its", around.ANY, "to"),
    Gap("due", "the", around.DUE, "to"),
    Gap("wants|wanted", "be|become|make|find|do|keep|go|say|win|return", around.ANY, "to", around.NOT_WHO),
    Gap("appear|appears|appeared|seem|seems|seemed|used|ought|intends", "be", around.ANY, "to"),
    Gap("afford", "be|do|go|get|make|take|keep|lose|buy|give|become|miss|ignore", around.ANY, "to"),
    Gap(
        "going to|have to|has to|need to|want to|used to|supposed to", "able to|unable to|allowed to", around.ANY, "be"
    ),
    Gap(
        "if you|if they|if we|when you|when they|because they|because we|because you",
        "going to",
        around.ANY,
        "are|were",
    ),
    Gap(
        "am accustomed|is accustomed|are accustomed|was accustomed|were accustomed|become accustomed|became accustomed"
        "|grown accustomed",
        "the|this|his|her|their|being|having",
        around.ANY,
        "to",
    ),
    Gap(
        "will|would|could|should|might|may|must",
        "able to|unable to|aware of|worth|allowed to|responsible for|capable of|likely to|unlikely to|eligible for",
        around.ANY,
        "be",
    ),
    Gap(
        "one",
        "the most|the biggest|the largest|the best|the worst|the greatest|the oldest"
        "|the two|the three|the four|the five|the six|the eight|the ten|the few|the main",
        around.ANY,
        "of",
        around.NO_ONE,
    ),
    Gap(
        "some|many|several",
        "the worst|the best|the most|the biggest|the largest|the finest",
        around.ANY,
        "of",
        around.NO_OBJECT,
    ),
    Gap("in spite", "the|this|all|his|her|its|their|being|having|himself|herself|themselves", around.ANY, "of"),
    Gap(
        "by the end|until the end|before the end|since the end|since the start|at the start|at the beginning",
        "the day|the week|the month|the year|the season|the decade|the century|the war|the match|the game",
        around.STOP,
        "of",
    ),
    Gap("is survived|was survived", "his|her|their|a|two|three|four|five|six", around.ANY, "by"),
    Gap("as soon|for as long", "he|she|it|they|we|you|possible", around.ANY, "as"),
    Gap(
        "on|in|at|for|from|during|with|by|having",
        "same day|same place|same year|same period|same room|same reason|same rate|same age|same conversation",
        around.OVER,
        "the",
    ),
    Gap("best part", "an hour|a year|a day|a week|a month|a decade|a century|two|three|four", around.ANY, "of"),
    Gap("going", "be|become", around.ANY, "to", around.BEING),
    Gap("as quickly|as early|as much|as close|as little|as fast|as often", "possible", around.STOP, "as"),
    Gap("regardless|irrespective", "the|his|her|their|its|what|how|who", around.ANY, "of"),
    Gap("on behalf", "his|her|their|its|our|my|all", around.ANY, "of"),
    Gap("part and parcel", "the|this|that|life|being", around.ANY, "of"),
    Gap("at", "age of", around.AGE, "the"),
    Gap(
        "on",
        "daily basis|regular basis|weekly basis|monthly basis|voluntary basis|case-by-case basis",
        around.OVER,
        "a",
    ),
    Gap(
        "impossible|easy|hard|difficult|possible|necessary|important",
        "be|become|get|make|take|find|do|see|keep|know|tell|understand|explain",
        around.ANY,
        "to",
        around.IT_IS,
    ),
    Gap(
        "in order",
        "make|get|help|avoid|create|ensure|protect|prevent|save|reduce|be|become|have|give|take|find|keep|meet|achieve"
        "|reach|provide|allow|win|improve|increase|maintain|obtain|secure|attract|survive|qualify|determine|stop",
        around.ANY,
        "to",
    ),
    Gap("thing", "ask|do|say|hear|know|tell|get|take|eat", around.NO_QUESTION, "to", around.A_GOOD),
)

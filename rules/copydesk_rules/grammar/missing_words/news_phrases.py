"""Phrases of news and notices that never go without a small word: “pleaded guilty two counts”."""

from copydesk_rules.grammar.missing_words import contexts as around
from copydesk_rules.grammar.missing_words.phrases import Gap, joined

_BIDDING = (
    "park|use|leave|bring|call|feed|touch|forget|hesitate|send|put|take|give|enter|smoke|worry|try|contact|disturb|block"
    "|stop|ask|post|share|eat|drink|climb|walk|run|wait|come|write|reply"
)

_ABLE = (
    "able to|unable to|likely to|unlikely to|aware of|unaware of|responsible for|willing to|unwilling to|eligible for"
    "|ready to|not able to|not aware of|not involved in"
)

_FORCED_TO = (
    "accept|act|agree|apologise|apologize|ask|buy|call|cancel|close|comply|continue|cut|fight|follow|give|go|impose"
    "|increase|join|keep|lay|leave|let|move|obey|pay|put|quit|raise|reduce|reject|resign|seek|sell|send|shut|start|step"
    "|stop|suspend|take|turn|use|wait|withdraw|work"
)
_HOW_IT_IS = (
    "nice if|nice to|great if|great to|good if|good to|helpful if|helpful to|useful if|useful to|wrong to"
    "|interesting to|impossible to|possible to|difficult to|easier to|harder to|easier if|happy to|necessary to"
    "|available to|available for|available in|available from|available on|present at|present in|absent from"
)
_ABOUT_TO = (
    "going to|trying to|planning to|hoping to|expecting to|looking for|looking to|working on|waiting for|refusing to"
    "|struggling to|preparing to"
)
_ABLE_NOW = f"{_ABLE}|afraid of|capable of|entitled to|keen to|proud of|interested in"

NEWS_GAPS = (
    Gap(
        "in",
        "recent past|distant past|foreseeable future|not-too-distant future|not too distant future",
        "the",
        around.OVER,
    ),
    Gap("for|into", "foreseeable future", "the", around.OVER),
    Gap("in", "past", "the", around.NOT_PRESENT, around.NO_PARTICLE),
    Gap(
        "ought",
        "have|get|make|take|go|give|do|know|say|see|come|keep|find|tell|consider|become|remain|pay|ask|stay|think",
        "to",
    ),
    Gap("he|she", _ABLE_NOW, "is|was", before=around.OPENING),
    Gap("they|we|you", _ABLE_NOW, "are|were", before=around.OPENING),
    Gap("is|was", "best way to|only way to|best way of|only way of|best place to|best time to", "the"),
    Gap("once|twice", "day|week|month|year", "a", around.TOLD),
    Gap(
        "by the end|until the end|before the end|since the start|at the start|at the end",
        "term|last year|this year|next year|last month|this month|next month|last week|this week|next week",
        "of",
    ),
    Gap(
        "pleaded guilty|pleads guilty|plead guilty|pleading guilty",
        "murder|manslaughter|theft|fraud|assault|burglary|robbery|arson|causing|possessing|conspiracy|dangerous"
        "|two|three|four|five|six|seven|eight|nine|ten|several|both|charges|a charge|the charge|the charges|one count",
        "to",
    ),
    Gap("speak|speaks|spoke|talk|talked|speaking|talking", "mr|mrs|ms|dr", "to", is_name=True),
    Gap("please", joined("not", _BIDDING), "do", before=around.OPENING),
    Gap("by", "time we|time they|time he|time she|time it|time i|time you", "the", before=around.OPENING),
    Gap(
        joined("for in during through over", "most"),
        "the season|the year|the day|the night|the match|the game|the time|the way|the country|the first half"
        "|the second half|the last year|the past year",
        "of",
        around.OVER,
    ),
    Gap(
        "will|would|could|should|might|may|must",
        "happy to|glad to|pleased to|delighted to|proud to|difficult to|easy to|hard to|possible to|impossible to"
        "|necessary to|important to|available|unavailable|similar to|safe to|keen to",
        "be",
    ),
    Gap(
        "hated|hates|needs|needed|hopes|hoped|tends|tended|deserved|refuses|refused",
        "be|become",
        "to",
        before=around.NO_WISH,
    ),
    Gap(
        "has nothing|have nothing|had nothing|is nothing|was nothing",
        "hide|say|do|lose|offer|gain|fear|prove|add",
        "to",
        around.NO_QUESTION,
    ),
    Gap(
        joined("and but because that", "it"),
        "worth|likely|unlikely|unclear|important to|difficult to|hard to|impossible to|not clear|not known",
        "is|was",
        before=around.NO_MAKER,
    ),
    Gap("those who|people who|men who|women who|children who|ones who", _ABLE, "are|were"),
    Gap("who", _ABLE, "is|was", before=around.NO_PLURAL),
    Gap("he|she|it", _ABLE, "is|was", before=around.HEADING),
    Gap("they|we|you", _ABLE, "are|were", before=around.HEADING),
    Gap("most of|much of|some of|half of|part of", "past|last|next", "the", around.YEARS),
    Gap("within", "few hours|few days|few weeks|few months|few minutes|few years|few seconds", "a"),
    Gap(
        "for|in|after|over",
        "few hours|few days|few weeks|few months|few minutes|few years|few seconds",
        "a",
        around.STOP,
        around.NO_COUNT,
    ),
    Gap(
        "take|takes|took|taking|last|lasts|lasted|lasting|cost|costs|costing",
        "least a|least an|least one|least two|least three|least four|least five|least six|least ten",
        "at",
    ),
    Gap(
        "by|in|during|amid|after|from|with",
        "worst|biggest|largest|deadliest|longest|highest|lowest|strongest|heaviest",
        "the",
        around.RANKED,
    ),
    Gap("none", "the|these|those", "of", around.NO_DEGREE, around.OPENING),
    Gap("at|by|until|near|since", "end of|beginning of|start of", "the", around.PERIOD),
    Gap(
        "it is|it was|it's|it’s|this is|this was", "first time|second time|third time|last time", "the", around.HAPPENED
    ),
    Gap("do|does|did|done|doing", "same", "the", around.DONE_SAME),
    Gap("take|takes|took|taken|taking", "while", "a", around.DURATION),
    Gap(
        "given|handed|received|receives|gets|got|with",
        "suspended sentence|life sentence|community order|conditional discharge|second chance|red card|yellow card"
        "|standing ovation",
        "a",
        around.OVER,
    ),
    Gap(
        "at|in|during|after|before",
        "press conference|news conference|job interview|phone call|car crash|car accident|plane crash",
        "a|the",
        around.STOP,
    ),
    Gap("he|she", "survived by his|survived by her|survived by two|survived by three", "is"),
    Gap(
        "which",
        "easier to|harder to|cheaper than|faster than|better than|worse than|more likely to|less likely to",
        "is|was",
    ),
    Gap(
        "grind to|grinds to|grinding to|ground to|brought to|bring to|brings to|came to|come to|comes to|coming to",
        "halt",
        "a",
        around.OVER,
    ),
    Gap("is famous|are famous|was famous|were famous|became famous", "its|his|her|their", "for"),
    Gap(
        "is interested|are interested|was interested|were interested|been interested|not interested|more interested"
        "|very interested|particularly interested|become interested|became interested",
        "learning|seeing|hearing|buying|working|making|joining|taking|doing|becoming|being|getting|having|selling"
        "|helping|playing|finding|using|trying|running|knowing|reading|writing|talking|what",
        "in",
    ),
    Gap(
        "is capable|are capable|was capable|were capable|not capable|more capable|perfectly capable",
        "doing|being|making|taking|winning|playing|handling|carrying|running|producing|reaching|getting|going|having",
        "of",
    ),
    Gap(
        "is responsible|are responsible|was responsible|were responsible",
        "running|making|managing|maintaining|keeping|ensuring|the|this|his|her|their",
        "for",
        around.NO_TIME,
    ),
    Gap("would|could|might|should", _HOW_IT_IS, "be"),
    Gap("he|she|it", _ABOUT_TO, "is|was", before=around.HEADING),
    Gap("they|we", _ABOUT_TO, "are|were", before=around.HEADING),
    Gap("with|to|by", "naked eye", "the"),
    Gap("for|in|by|of", joined("least", "a|an|one|two|three|four|five|six|ten|another|half|part"), "at"),
    Gap("we need|they need|you need|i need|we all need", "talk about|talk to|speak to|look at|think about", "to"),
    Gap("thrown out of|throw out of|went out of|gone out of|fell out of|jumped out of", "window", "the|a", around.OVER),
    Gap("no choice|little choice|no alternative", joined("to", _FORCED_TO), "but"),
    Gap("in", "attempt to", "an"),
    Gap("with regard|with respect", "the|this|his|her|their", "to"),
    Gap("although", "said", "he|she|it", around.CLAUSE),
)

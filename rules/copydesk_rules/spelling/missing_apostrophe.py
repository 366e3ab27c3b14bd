"""A possessive without its apostrophe, and “let's” without it."""

from collections.abc import Iterator
from itertools import chain

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.spelling.confusions.findings import confusions, in_style_of
from copydesk_rules.spelling.confusions.tables import Confusion, Table
from copydesk_rules.spelling.owners import owners, owners_of_own
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.units import TIMES

_OFFICE = r"(?:office|residence|mansion|spokes(?:man|men|woman|person)|chief of staff|press secretary)\b"
_DISEASE = r"(?:disease|syndrome|lymphoma|patients?|research|sufferers?|drugs?|diagnosis)\b"
_HAVE_OFFICES = ("attorneys", "sheriffs", "governors", "mayors", "coroners", "solicitors", "lawyers", "headmasters")
_OFFICERS = ("prosecutors", "treasurers", "presidents", "chancellors", "premiers", "speakers", "auditors", "ministers")
_HEADED = (
    "trusts", "firms", "councils", "clubs", "banks", "unions", "groups", "teams", "buildings", "pubs", "hotels",
    "farms", "restaurants", "shops", "theatres", "museums", "schools", "hospitals", "boats", "islands",
)  # fmt: skip
_HEAD = (
    r"(?:(?:deputy |acting |interim |former |new )?(?:chief (?:executive|economist|constable|(?:finance|financial"
    r"|operating) officer)|(?:managing|medical|finance|artistic) director|general secretary|head coach|president"
    r"|chairman|chairwoman|chairperson|spokesman|spokeswoman|spokesperson|founder|owner|leader))\b"
)
"""Of whom each body has one, so that not several have one."""
_DISCOVERERS = ("alzheimers", "parkinsons", "crohns", "hodgkins", "downs", "aspergers", "huntingtons", "tourettes")
_FEASTS = {
    "years": r"(?:eve|day|resolutions?|honours)\b",
    "valentines": r"(?:day|cards?)\b",
    "mothers": r"day\b",
    "fathers": r"day\b",
}
_OWNED = {
    "masters": "degrees?|thesis|dissertation",
    "bachelors": "degrees?",
    "drivers": "licen[cs]es?|seats?",
    "writers": "block",
    "lions": "share|den",
    "birds": "eye view",
    "stones": "throw (?:away|from)",
    "snails": "pace",
    "hornets": "nest",
    "fools": "errands?|paradise|gold",
    "devils": "advocate",
    "collectors": "items?",
    "bakers": "dozen",
    "shepherds": "pie",
    "goats": "cheese|milk",
    "cows": "milk",
    "sheeps": "milk|cheese|clothing",
    "athletes": "foot",
    "bees": "knees",
    "buyers": "remorse",
    "hairs": "breadth",
    "arms": "length",
    "hearts": "content",
    "wits": "end",
    "doctors": "surgery|appointments?",
    "dentists": "chair|appointments?",
    "dolls": "house",
    "mans": "best friend|land",
    "summers": "day|evening|night|afternoon|morning",
    "winters": "day|evening|night|afternoon|morning",
}
"""What is owned in phrases that have one owner, by the word that lacks its apostrophe."""
_TIMES = ("years", "weeks", "months", "seasons", "nights", "mornings", "evenings", "summers", "winters")
_LASTING = tuple(f"{time}s" for time in TIMES)
_WORD = (
    r"(?!(?:and|but|for|from|had|has|have|having|her|his|into|its|nor|not|off|onto|our|out|over|she|than|that|the|their"
    r"|them|then|there|they|this|though|through|until|was|were|what|when|where|which|while|who|will|with|would|you|your"
    r"|after|before|during|since|because|could|should|may|might|can|did|does|are|also|alone|ago|about|above|only|ahead"
    r"|apart|away|later|earlier|came|saw|brought|gone|onwards?|here)\b)[a-z]{3,}"
)
"""A noun, or a word before one, that does not go on after “in last weeks”."""
_LAST = (
    r"(?:[.,;:(\"“\n] ?|\b(?:of|in|from|at|by|to|after|before|since|than|with|on|for|until|like|about) )(?:last|next)"
)
_NUMBER = rf"(?<![\w.,$£€-])(?:{MORE_THAN_ONE}|few|several|\d{{1,3}})"
_MANY = rf"(?<![\w.,$£€-])(?:{MORE_THAN_ONE}|several|[2-9]|[1-9]\d\d?)"
_OVER = r"(?:[.,;:)](?!\w)| (?:in|as|of|with|at|to|for|from|before|and|or|if|when|that|because|under|working)\b)"
_GAINED = r"(?:teaching|working|running|managing|leading|writing|playing|coaching|building|designing|developing)\b"
_HAD = rf"(?:(?:notice|experience){_OVER}|experience {_GAINED}|worth of\b)"
_TIME = rf"time(?:{_OVER}| (?:we|i|they|you|he|she|it|there|the|this|that|an?|our|his|her|their)\b)"
_NO_ADJECTIVE = (
    rf"(?<![\w.,$£€-])(?:(?<!\ba )(?<!\bthe )(?<!\bthis )(?<!\bthat )(?:{MORE_THAN_ONE}|several|\d{{1,3}})|\ba few)"
)
"""A number without an article, which would ask for a hyphen: “a three months delay”."""
_SPENT = (
    r"(?:(?:imprisonment|probation|jail|detention|notice|grace|salary|wages|delay|suspension|compensation|sleep)"
    rf"(?:{_OVER}| (?:by|on|plus|considered|beyond|after)\b)"
    rf"|(?:paid|unpaid|annual|sick|maternity|paternity|parental|compassionate) (?:leave|holiday)\b"
    r"|(?:leave|pay|work|holiday|standing)[.,;:)](?!\w)|leave of absence\b|(?:pay|notice) in lieu\b|hard labou?r\b"
    r"|(?:rest|sleep|holiday)(?:[.,;:)](?!\w)| (?:before|between|(?:a|per|each|every) (?:day|night|week|year))\b)"
    r"|supply(?:[.,;:)](?!\w)| of\b)|service(?:[.,;:)](?!\w)| to (?:the|his|her|our|this)\b)"
    r"|(?:walk|drive|ride|flight) (?:away|from|to the)\b)"
)
"""What lasts as long as a time says that stands before it, and of which no verb is made, or none that stands so."""
_YEARLY = (
    r"(?:budget|events?|report|figures?|results?|race|winners?|show|festival|meeting|edition|total|accounts|tournament"
    r"|competition|conference|election|season|performance|levels?|average|profits?|sales|prices?|record|champions?)\b"
)
_PROMISED = (
    r"(?:be|have|never|just|also|always|probably|definitely|try|see|take|go|let|give|do|get|make|keep|tell|leave"
    r"|start|come|miss|need|say|show|explain|update|post|write|hire|call|send|buy|pay|help|find|add|stop|use)\b"
)
"""What follows “I'll”, and never the adjective that it looks like without its apostrophe."""
_LIVES = (
    r"(?:lives|money|homes|houses|health|views|minds|opinions|hands|choices|attitudes|needs|problems|children|faces"
    r"|eyes|stories|business|privacy|data|property|expectations|feelings|pockets|work|words|experiences)\b"
)
_OF_PARENTS = (
    r"(?:house|home|hands?|death|name|side|family|life|job|car|voice|face|eyes|grave|funeral|footsteps|shoulder|kitchen"
    r"|garden|bed|room|bedroom|advice|business|farm|shop|body|arms|illness|memory|age|career|birthday|wishes|clothes"
    r"|estate|pension|cooking|maiden name|best friend)\b"
)
"""What belongs to a father or mother, of whom everybody has one."""
_NEGATED = (
    r"(?:be|have|do|get|let|make|take|help|happen|work|need|come|know|see|say|stop|give|change|find|allow|even|ever"
    r"|just|always|accept|affect|lose|win|pay|buy|fix|solve|keep|stay|return|forget|like|believe|tell|support|run"
    r"|play|look|feel|mind|hurt|matter|cause|require|show|add|move|start|use|call|try|die|fall|leave|open|read|save"
    r"|sell|send|speak|stand|think|understand|wait|write|imagine|remember|afford|live|hear|really|possibly|beat"
    r"|control|eat|sleep|occur|appear|exist|apply|fail|respond|receive|become|include|contain|break|connect|remove"
    r"|delete|create|install|load|reach|prevent|hold|handle|recognise|recognize|detect|match)\b"
)
"""What follows “won't” and “can't”; after “wont” and “cant”, which are words too, no verb stands."""
_SUGGESTED = (
    r"(?:just |all |also |not |first )?(?:go|see|look|take|get|make|say|start|begin|try|talk|think|hope|face|be|do|find"
    r"|move|consider|assume|pretend|call|put|keep|give|ignore|forget|remember|review|imagine|discuss|explore|examine"
    r"|compare|create|return|continue|focus|turn|break|stop|play|dive|check|run|write|build|define)\b"
)
"""What follows “let's” in a suggestion; after “lets” somebody would have to follow who may."""
_BEFORE_WONT = (
    r"\b(?:his|her|their|its|my|your|our|the|as|is|are|was|were|be|been|being|usual|common|old|than|[a-z]+'s?)"
    r"(?: (?:also|ever|never|often|always|so|more|most|usual))? \Z"
)
"""What stands before the habit that is a wont, and before what one is wont to do."""
_BEFORE_CANT = r"\b(?:the|this|an?|of|in|and|or|no|his|her|their|our|\w+(?:ous|al|ish|'s?)) \Z"
"""What stands before the empty talk that is cant: “pious cant”, “thieves' cant”."""


_OF_WORLD = (
    r"(?:(?:second|third|fourth|fifth|most|only|first|best|worst|top|leading|[a-z]{2,}(?<!inter)(?<!for)est) [a-z]"
    r"|(?:population|economy|oil|gas|gold|coal|wheat|grain|rice|coffee|cocoa|food|energy|water|oceans|seas|rivers"
    r"|forests|glaciers|earthquakes|attention|media|press|leaders|governments|countries|cities|banks|airlines|armies"
    r"|children|poor|rich|poorest|richest|supply|supplies|superpowers|religions|languages|billionaires)\b)"
)
"""What the one world has, and worlds in a book have not: “the worlds biggest”, “the worlds oil”."""


def _of_one(wrong: str, after: str, before: str = "") -> Confusion:
    """“The mayors office” for “the mayor's office”."""
    return Confusion(wrong, f"{wrong[:-1]}'s", before, after)


_TABLE = Table(
    *(_of_one(wrong, _OFFICE) for wrong in _HAVE_OFFICES + _OFFICERS),
    *(_of_one(wrong, _HEAD, r"\b(?:the|this|that|its|our|their|his|her)") for wrong in _HEADED),
    *(_of_one(wrong, _DISEASE) for wrong in _DISCOVERERS),
    *(_of_one(wrong, rf"(?:{owned})\b") for wrong, owned in _OWNED.items()),
    *(_of_one(wrong, day, r"\bnew" if wrong == "years" else "") for wrong, day in _FEASTS.items()),
    Confusion("wont", "won't", r"[a-z\d]", rf"(?:{_NEGATED}|{_WORD}\b(?! (?:of|is|was)\b))", _BEFORE_WONT),
    Confusion("cant", "can't", after=_NEGATED, unless=r"\w"),
    Confusion("cant", "can't", "[a-z]", _NEGATED, _BEFORE_CANT),
    Confusion(
        "im", "I'm", after=r"(?:not|going|sure|very|glad|happy|sorry|afraid|trying|looking|getting|proud|tired)\b"
    ),
    Confusion("analysts", "analysts'", after=r"(?:expectations|forecasts|estimates|predictions|consensus)\b"),
    *(
        _of_one(parent, _OF_PARENTS, r"\b(?:his|her|their|your|my)")
        for parent in ("fathers", "mothers", "husbands", "grandfathers", "grandmothers")
    ),
    Confusion("cant", "can't", r"\b(?:i|we|they|you|he|she)", r"(?!about\b|and\b|or\b|of\b|in\b|with\b)[a-z]"),
    Confusion("others", "other's", r"\beach", _WORD),
    Confusion(
        "don",
        "don't",
        r"\b(?:i|you|we|they|people)",
        r"(?:remember|know|think|want|believe|understand|like|have|need|see|care|get|feel|mean|agree|recall|expect|even)\b",
    ),
    *(_of_one(wrong, _WORD) for wrong in ("childs", "womans", "gentlemans", "policemans", "ladys", "babys", "citys")),
    _of_one("worlds", _OF_WORLD, r"\b(?:the|of)"),
    _of_one("nations", r"(?:capital|largest|biggest|oldest|highest|longest|top|leading) [a-z]", r"\bthe"),
    *(_of_one(wrong, r"own [a-z]") for wrong in ("mans", "persons", "everyones", "someones", "nobodys", "anyones")),
    Confusion("peoples", "people's", r"\b(?:other|some|most|many|young|old|those|these)", _LIVES),
    Confusion(
        "peoples",
        "people's",
        r"\b(?:understand|affect(?:s|ed|ing)?|chang(?:e[ds]?|ing)|respect|improv(?:e[ds]?|ing)|ruin(?:s|ed|ing)?"
        r"|sav(?:e[ds]?|ing)|risk(?:s|ed|ing)?|about|into|with)",
        rf"(?:{_LIVES}|(?:concerns|fears|trust|jobs)\b)",
    ),
    Confusion("lets", "let's", after=_SUGGESTED, unless=r"\w"),
    Confusion("lets", "let's", r"(?:\b(?:so|now|ok|okay|please|well|hey)|[,:;–—])", rf"(?!go of\b){_SUGGESTED}"),
    Confusion("wont", "won't", r"\b(?:i|you|we|they|he|she|it|that|there|who|people)", rf"{_WORD}\b"),
    Confusion("ill", "I'll", after=_PROMISED, unless=r"(?:[a-z]|\b(?:the|is|are|was|were|fell|feel),?) ?\Z"),
    *(
        _of_one(wrong, _YEARLY, r"\b(?:current|previous|preceding)")
        for wrong in ("years", "seasons", "months", "weeks")
    ),
    *(_of_one(wrong, _WORD, r"\bthis") for wrong in _TIMES),
    *(_of_one(wrong, _WORD, _LAST) for wrong in _TIMES),
    *(Confusion(wrong, f"{wrong}'", _NUMBER, _HAD) for wrong in _LASTING),
    *(Confusion(wrong, f"{wrong}'", _NO_ADJECTIVE, _SPENT) for wrong in _LASTING),
    *(Confusion(wrong, f"{wrong}'", rf"\b(?:in|within) {_NUMBER}", _TIME) for wrong in _LASTING),
    *(Confusion(f"{time}'s", f"{time}s'", _MANY, rf"(?:{_TIME}|{_HAD})") for time in TIMES),
    *(_of_one(wrong, r"(?:time|notice)\b", r"\b(?:an?|one)") for wrong in (*_LASTING, "moments")),
)
_CAPITALISED = frozenset((*_HAVE_OFFICES, *_DISCOVERERS, *_FEASTS, "lets", "im", "cant", "ill"))
"""Words that lack their apostrophe with a capital, too; others may be a band's, “Fools Gold”."""


@rule(
    Bad(
        "The [[sheriffs]] office said it; the U.S. [[Attorneys]] Office did not.",
        fixed="The sheriff's office said it; the U.S. Attorney's Office did not.",
    ),
    Bad(
        "She has a [[masters]] degree and five [[years]] experience, and begins in two [[weeks]] time.",
        fixed="She has a master's degree and five years' experience, and begins in two weeks' time.",
    ),
    Bad(
        "In last [[years]] race, and this [[weeks]] too, he took the [[lions]] share.",
        fixed="In last year's race, and this week's too, he took the lion's share.",
    ),
    Bad(
        "They met on New [[Years]] Eve. He has [[Parkinsons]] disease.",
        fixed="They met on New Year's Eve. He has Parkinson's disease.",
    ),
    Bad(
        "[[Lets]] go. They know each [[others]] names, other [[peoples]] lives, and understand [[peoples]] fears.",
        fixed="Let's go. They know each other's names, other people's lives, and understand people's fears.",
    ),
    Bad(
        "They [[wont]] come, and you [[cant]] make them. But [[Im]] not sorry.",
        fixed="They won't come, and you can't make them. But I'm not sorry.",
    ),
    Bad(
        "[[Cant]] stop now: in two [[weeks]] time we meet, at a [[moments]] notice, on a [[summers]] day.",
        fixed="Can't stop now: in two weeks' time we meet, at a moment's notice, on a summer's day.",
    ),
    Bad(
        "Dr Hill, the [[trusts]] medical director and the [[pubs]] owner, has 20 [[years]] experience teaching it.",
        fixed="Dr Hill, the trust's medical director and the pub's owner, has 20 years' experience teaching it.",
    ),
    Good("The old man's wont drew crowds; they came, as is her wont every day, for what he was so wont, they said."),
    Good("The cant help he gave, thieves' cant be praised, was the pious cant be damned sort."),
    Good("He rose early, as was his wont, and it is their wont to make tea; the cant of thieves. Im Sang-soo came."),
    Good("It lets go of the rope. Each others have; other peoples of the south. Lets in light, and lets you look."),
    Good("The sheriff's office; the attorneys said so; the masters of the house; drivers licensed in May."),
    Good("In last weeks before the vote they had ten years and two weeks. The last years were good."),
    Good("The rite was told of by Ann Historian, its keeper. It is an old one Historians say is lost by now."),
    Good("They heard “Fools Gold” at the Lions Den. Two days worth remembering; it took five years time after time."),
    family="spelling",
    languages=("en",),
)
def missing_apostrophe(document: Document) -> Iterator[Finding]:
    """A missing apostrophe that no dictionary notices: “the sheriffs office”, “in two weeks time”.

    A plural stands where an owner belongs. Reported only where no plural can be meant: before an office or the head of
    a body, in degrees, diseases, feasts, idioms, and times (“this weeks meeting”); countries, cities and people of the
    article before what is theirs (“Indias foreign policy”); and “lets” where something is suggested. Names without an
    apostrophe, such as “farmers market” and “Veterans Day”, are left alone. The fix is unsafe, as “of” may be better.
    """
    for finding in confusions(document, _TABLE, "unsafe"):
        written = document.text(finding.span)
        if written.islower() or written.lower() in _CAPITALISED:
            yield finding
    for span, owner in chain(owners(document), owners_of_own(document)):
        name = document.text(span)
        right = in_style_of(document, span, owner)
        message = f"“{name}” lacks its apostrophe: “{right}”"
        yield Finding.replacing(span, right, message, "unsafe")

r"""What stands before and after the gaps where a small word is missing.

Each is an expression for what follows a phrase or, where it ends in `\Z`, for what stands before it.
"""

from copydesk import Regex
from copydesk_rules.words.determiners import DETERMINERS
from copydesk_rules.words.number_words import MORE_THAN_ONE


def not_after(words: str) -> str:
    """An expression for a place right before which none of some words stands, with bars between them."""
    return "".join(rf"(?<!\b{word} )" for word in words.split("|"))


NOUN = Regex(rf" (?:{'|'.join(sorted(DETERMINERS))})\b")
"""The beginning of a noun's phrase."""
DUE = Regex(r" (?!(?:next|following|same|day|week|month|year|morning|end)\b)[a-z]")
"""What is owed to a cause, and not due at a time."""
OVER = Regex(
    r"[.,;:!?)](?!\w)| (?:since|in|at|on|after|but|as|when|where|last|ever|with|by|he|she|they|it|we|i|for|from|during"
    r"|because|yesterday)\b"
)
"""What shows that a phrase is over, and is no part of a compound: “first time buyers”."""
LASTING = Regex(
    r"[.,;:!?)](?!\w)| (?:ago|before|to (?!come\b)|for|since|in|at|on|after|but|as|when|where|with|and|because|until"
    r"|already)\b"
)
"""What shows that a time is no part of a compound: “for long time residents”."""
HALTED = Regex(
    r"[.,;:!?)](?!\w)| (?:near|unless|on|in|at|as|when|where|outside|inside|just|shortly|for|within|every|if|and|or"
    r"|after|before|by|because|due|amid|since|while|until|again|last|yesterday|over|under|between|across|with|but|during"
    r"|once)\b"
)
"""What shows that a halt is no deed: not in “they came to halt the march”."""
PLACED = Regex(
    r"[.;!?](?!\w)| (?:since|in|on|after|but|as|when|where|last|with|by|he|she|they|it|we|for|during|because)\b"
)
"""What shows that an abbreviation is a country, and describes nothing: “with UK, US and French researchers”."""
YEARS = Regex(
    r" (?:few|couple of|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks|days|decades|hours"
    r"|minutes|seasons|games|matches)\b(?!['’])"
)
"""A length of time: “over past two years”."""
ANY = Regex(r"(?![\w'’-])")
"""Anything but more of the same word."""
CLAUSE = Regex(r" (?:it|he|she|they|that|there|this|the|his|her|its|some|many|much|most)\b")
"""The beginning of a clause, as what is said is one: not in “although said to be rich”."""
WHILE = Regex(r"[.,;](?!\w)| (?:now|before|until|if|is|was)\b")
"""What shows that “for while” begins no clause, as in “for while it rained they slept”."""
PART = "example|examples|table|figure|list|section|chapter|paragraph|diagram|sentence|image|picture|step"
"""What a text speaks of with a word for where it stands: “in the above example”."""
ON = Regex(r"[.,;](?!\w)| (?:on|that|since|in|with|against|at|for|by)\b")
"""The end of a phrase, or what it is about: “placed bet on it”."""
NO_QUESTION = Regex(r" (?!(?:they|you|we|i|people)\b)|[.,;]")
"""What shows that no clause follows: “a good thing do they say”."""
NOT_WHO = Regex(rf"{not_after('who is|who are|who was|who were')}\Z")
"""What does not describe somebody who is able."""
NO_VERB = Regex(rf"{not_after('is|are|was|were|by')}\Z")
"""What does not make a verb of “according”."""
NO_OBJECT = Regex(rf"{not_after('to|for|in|from|of|at|on|gave|gives')}\Z")
"""What does not take the words after it for its object, as in “gave some them”."""
STOP = Regex(r"[.,;](?!\w)")
"""A mark that ends a clause."""
NO_TIME = Regex(
    r" (?!(?:next|following|same|previous|entire|whole|other|first|last|moment|minute|second|day|week|weekend|month"
    r"|year|decade|century|generation|morning|evening|night|end|time|way|more|few|little|bit|couple|short|long|while"
    r"|number|lot|great|good|hundred|thousand|mile|kilomet(?:re|er)|half|quarter|third)\b)[a-z]"
)
"""What is no time or measure, which may stand anywhere: “it was followed a year later by another”."""
BEING = Regex(r"(?:'s|'re|i'm|\b(?:i am|is|are|was|were|looks?|looked|seems?|seemed)) \Z")
"""A verb of being, after which “going” lacks its “to”."""
NO_ONE = Regex(rf"{not_after('the|this|that|no|one|each')}\Z")
"""What does not determine “one”, as in “the one the most people like”."""
A_GOOD = Regex(
    rf"{not_after('let|make|makes|made|does|did|will|can|see|saw')}"
    r"\b(?:an?|the (?:only|right|best|first|last)) (?:[a-z]+ )?\Z"
)
"""“A good”: not “let a thing get you down”, nor “how did a thing get here”."""
COUNT = Regex(rf"\b(?:{MORE_THAN_ONE}|\d{{1,2}}|several|many|few) \Z")
"""How many times a thing happens: “three times day”."""
NUMBER = Regex(rf"\b(?:one|{MORE_THAN_ONE}|\d{{1,2}}) \Z")
"""How many whole ones there are before a half: “two and half hours”."""
TOLD = Regex(
    r"[.,;:!?)](?!\w)| (?:and|but|or|when|for|from|in|on|at|to|with|until|since|because|by)\b(?! (?:night|out)\b)"
)
"""What shows that a phrase is over, and that nobody does a thing “day and night” or “day in, day out”."""
AGE = Regex(rf" (?:\d|(?:one|{MORE_THAN_ONE})\b)")
"""How old somebody is."""
IT_IS = Regex(
    r"\bit(?:'s| is| was| seems| becomes| became| will be| would be) (?:(?:very|more|too|almost|so|also) )?\Z"
)
"""What says of a deed how it is: “it is hard find”."""
NO_PARTICLE = Regex(
    r"(?:\A|\s)(?!(?:sworn|voted?|brought|came|come|coming|went|gone|go|moved?|moving|checked|settled|phoned|called|put"
    r"|logged|stepped|weighed|turned|handed|sent|taken|set|broken?|kicked|poured|flew|flown|signed|drafted|pulled|given"
    r"|gave|stayed|joined|dropped|rolled|phased|let|got|written|him|her|them|it|me|us|you|are"
    r"|was|were|been|lived|worked|found|stood)\b)\S+ \Z"
)
"""What shows that “in” is none of what stands before: “sworn in last month”, “as we were in last year”."""
NO_PURPOSE = Regex(r"(?<!^to )(?<!  to )(?<!\. to )(?<!! to )(?<!\? to )(?<!: to )\Z")
"""What shows that a purpose does not end there, before a bidding: “To enable them go to the menu”."""
NO_COUNT = Regex(rf"{not_after('only|so|very|too|just|relatively|as|these|those|comparatively')}\Z")
"""No word that makes “few” mean “not many”."""
_PLAIN = r"(?!(?:of|in|on|for|and|to)\b)[a-z-]+"
RANKED = Regex(
    rf" (?:{_PLAIN} ){{0,2}}{_PLAIN} (?:(?:in|for|since) (?:at least |more than |almost |nearly |over |about )?"
    r"(?:(?:a|two|three|four|five|six|seven|eight|nine|ten|\d+|several|living|recent) )?(?:years|decades|months|history"
    r"|memory|decade|century|generation|quarter of a century)"
    r"|(?:since|on) (?:record|world war|the \w+ (?:world )?war))\b"
)
"""Since when a thing is the worst of its kind: “the worst crisis in four decades”."""
OPENING = Regex(r"(?:\A|[.!?]['\"”]? |  )\Z")
"""The beginning of a sentence or a paragraph."""
WHOM = Regex(r" (?:in|are|were|have|from|with|who|had|on|at|being)\b")
"""What is said of some of them: “some them are”."""
NO_WISH = Regex(rf"{not_after('as|if|been|be|the')}\Z")
"""What stands before a wish that is one: not “as would like”."""
NO_MAKER = Regex(rf"{not_after('both|make|made|makes|this|think|find|found')}\Z")
"""What stands before “and it” where that is no object, as in “made this and it worth”."""
NO_PLURAL = Regex(rf"{not_after('those|people|men|women|children|ones|is|are|know')}\Z")
"""Nobody of whom “who are” is said instead, or asked."""
HEADING = Regex(r"(?:\A|[.!?]['\"”]? |  |, (?:and|but) |\b(?:because|if|when|while|although|whether) )\Z")
"""What a clause begins after, and no question."""
NO_DEGREE = Regex(r" (?!less\b|wiser\b|worse\b|better\b|richer\b|poorer\b)[a-z]")
"""No “none the wiser”."""
PERIOD = Regex(r" (?:last|next|this) (?:year|month|week|season|decade|century)\b")
"""A time that ends or begins."""
HAPPENED = Regex(r" (?:that|in|he|she|it|they|we|i|you|since|for)\b")
"""What happened for the first time."""
DONE_SAME = Regex(r"[.,;](?!\w)| (?:for|with|in|again|thing|when|if|to)\b")
"""What shows that “the same” is a deed."""
DURATION = Regex(r"[.,;](?!\w)| (?:to|for|but|and)\b")
"""What follows “it takes a while”."""
NOT_PRESENT = Regex(r"[.;](?!\w)|,(?! (?:present|in present|as in)\b)(?!\w)| (?:but|when)\b")
"""What follows a time that is over, and is not the first of several: “in past, present and future”."""

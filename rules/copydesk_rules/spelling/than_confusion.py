"""“Then” for “than”, or “than” for “then”."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.grammar.comparatives import COMPARATIVES
from copydesk_rules.spelling.confusions.contexts import DETERMINER
from copydesk_rules.spelling.confusions.findings import confusions
from copydesk_rules.spelling.confusions.tables import Confusion, Table
from copydesk_rules.words.number_words import MORE_THAN_ONE

_COMPARATIVES = (
    rf"more|less|fewer|other|{'|'.join(COMPARATIVES)}"
    r"|(?:more|less) (?:\w+(?:ive|ful|ous|[ai]ble|ant|ent|al|ic|ly|ed|ing)|common|often|popular|people)"
)
_COMPARED_BY_KIND = rf"\b(?:{_COMPARATIVES})"
_COMPARED = rf"\b(?:{_COMPARATIVES}|earlier|later|sooner|further)"
"""Those of time and place among them, after which a clause may begin with “then”: “years later, then the rain”."""
_NUMBER = (
    rf"(?:\d|[$£€]|(?:one|{MORE_THAN_ONE}|hundreds?|thousands?"
    r"|a (?:hundred|thousand|million|year|month|week|decade|third|quarter|dozen|few|couple))\b)"
)
_MEASURE = (
    rf"(?:{_NUMBER}|(?:half|twice|double|ever|usual|usually|expected|average|anything|anyone|anybody|most|any|others?"
    rf"|previously|before"
    r"|normal|necessary|today|in (?:the|\d+|previous|other|any)|me|him|us|them|it (?:is|was|did|has|had|used|would)"
    r"|that of|those of"
    r"|originally|initially|thought|planned|anticipated|forecast|ordinary|traditional)\b)"
)
_AS_THOUGHT = (
    r"(?:(?:originally|initially|previously|first|had been) )?(?:planned|expected|anticipated|forecast|scheduled|feared"
    r"|hoped|thought|predicted|usual|average|normal|necessary)\b"
)
"""What follows “than” after a comparative, whatever the rest of the sentence is: “if it ends earlier than planned”."""
_DO = (
    r"(?:i|you|he|she|it|we|they) (?:do|does|did|is|are|was|were|have|has|had|can|could|would|will|should)"
    r"(?=[.,;:!?](?!\w))"
)
"""A clause that breaks off at its verb, as those after “than” do: “more than they do”."""
_SEEMS = (
    r"(?:he|she|it|they|we|you) (?:looks?|sounds?|seems?|seemed|sounded|looked|appears?|expected|thought|needs?"
    r"|deserves?|should|ought)\b"
)
_EVER = "(?:i|you|we|they|he|she|it)(?:'ve|'d|'s| have| had| has)? (?:ever|never)"
_CONDITION = r"\b(?:if|when|while|once|unless|since|as|after|where|because|even|until|till)\b"
_OTHER_ONE = r"\b(?:each|the|one|an|no) other \Z"
_DONE = r"(?:be|have|become|go|take|make|need|get|come|lead|move|return|try|start|begin|use|give|see|face|decide)\b"
_HAPPENED = r"(?:\w+ed|went|came|took|had|was|said|told|became|got|left|made|began|fell|rose|won|lost|ran|sent|put)\b"

_OF_SIZE = (
    r"(?:\bis|\bare|\bwas|\bwere|\bbe|\bbeen|\bmuch|\bfar|ly|\blittle|\bbit|\bany|\bno)"
    r" (?:larger|greater|bigger|smaller|higher|lower|longer|shorter|older|younger|faster|slower|later|earlier)"
)
_SIZE = (
    r"(?:[$£€]?\d[\d,.]*[a-z%]*(?! (?:was|is|were|are|had|has|can|could|will|would))"
    r"|(?:others|usual|expected|average|normal)(?= ?[.,;]| (?:in|on|at|for|to|because|and|but|when|as|by)\b))"
)
"""What a size is compared with, and no clause begins with: “it is larger that 100 lines”."""

_COMPARES = rf"{_COMPARED}|\b(?:rather|other|(?:more|less|fewer) \w+)\b"
"""What speaks for “than”, however far before it: “it needs more time, money or luck to fail, than”."""
_OF_TWO = rf"{_COMPARED}|\b(?:different|differently)\b"
_TABLE = Table(
    Confusion("then", "than", before=_COMPARED, after=_MEASURE, unless=rf"{_CONDITION}|{_OTHER_ONE}"),
    Confusion(
        "then",
        "than",
        before=_COMPARED_BY_KIND,
        after=rf"{DETERMINER}\b",
        unless=rf"{_CONDITION}|{_OTHER_ONE}",
    ),
    Confusion(
        "then",
        "than",
        before=_COMPARED_BY_KIND,
        after=r"(?:(?:me|him|us|them)[.,;:!?](?!\w)|her (?:husband|wife|sister|brother|mother|father|children)\b)",
        unless=rf"{_CONDITION}|{_OTHER_ONE}",
    ),
    Confusion("then", "than", before=r"\bno sooner (?:had|did|was|were|is|are) (?:[\w'-]+ ){1,4}[\w'-]+", after=r"\w"),
    Confusion("then", "than", before=_COMPARED, after=_AS_THOUGHT, unless=_OTHER_ONE),
    Confusion("then", "than", before=_COMPARED, after=_DO, unless=_OTHER_ONE),
    Confusion("then", "than", before=_COMPARED, after=_SEEMS, unless=rf"{_CONDITION}|{_OTHER_ONE}"),
    Confusion(
        "then",
        "than",
        before=r"\b(?:more|less|fewer) [a-z]+(?<!ed)(?<!and)(?<!or)",
        after=rf"(?:{_EVER}|my|your|any|anyone|anybody|most|usual|ever|me|us|them|him|\d+ (?:years?|other|per))\b",
        unless=rf"{_CONDITION}|{_OTHER_ONE}",
    ),
    Confusion(
        "then",
        "than",
        before=r"\b(?:sooner|faster|slower|better|worse|more (?:quickly|slowly|often|easily|likely))",
        after=r"(?:the |any |most |other )?[a-z]{3,}s (?:could|can|did|do|does|would|will|had|have|has|are|were)\b",
        unless=rf"{_CONDITION}|{_OTHER_ONE}",
    ),
    Confusion("then", "than", before=r"\brather", after=r"[a-z\d]", unless=r"\b(?:would|'d) rather \Z"),
    Confusion(
        "then",
        "than",
        before=r"\bother",
        after=r"(?:being|to|in|on|by|for|simply|just|that)\b",
        unless=rf"{_CONDITION}|{_OTHER_ONE}",
    ),
    Confusion("then", "than", before=r"\bno (?:later|sooner|more|less|fewer|earlier|longer|worse|better)", after=r"\w"),
    Confusion(
        "that",
        "than",
        before=r"(?<!\bno )\b(?:more|less|fewer)",
        after=r"[$£€]?\d[\d,.]*(?! (?:was|is|were|are|had|has))",
    ),
    Confusion(
        "than",
        "that",
        before=r"\b(?:is|was|be|seems|appears) (?:clear|likely|unlikely|possible|obvious|true|important|certain)",
        after=r"(?:it|he|she|they|we|you|i|the|this|these|there|some|many|most)\b",
        unless=_OF_TWO,
    ),
    Confusion("that", "than", before=_OF_SIZE, after=_SIZE),
    Confusion(
        "than",
        "then",
        before=r"\b(?:since|until|till|by)",
        after=r"[a-z]|[.,;:]",
        unless=_COMPARES,
    ),
    Confusion("than", "then", before=r"\b(?:will|would|could|should|must|may|might)", after=_DONE),
    Confusion(
        "than",
        "then",
        before=r"\w,",
        after=r"(?:he|she|it|they|we|i|you|right|left|again|suddenly|finally|came|went|back|add|mix|stir|pour|put|turn"
        r"|press|click|cook|leave|cut|bake)\b",
        unless=rf"{_COMPARED}|\b(?:rather|different\w*|prefer\w*|as)\b|\w(?:er|est)\b",
    ),
    Confusion(
        "than",
        "then",
        before=r"\b(?:first|first [a-z]+|first of all),",
        after="[a-z]",
        unless=rf"{_COMPARED}|\brather\b|\bother\b|\w{{3}}er\b",
    ),
    Confusion("than", "then", before=r"\b(?:back|just|now and)", after=r"[a-z]|[.,;:]", unless=_OF_TWO),
    Confusion("than", "then", before=r"\b(?:he|she|they|we|i|who|which)", after=_HAPPENED, unless=_COMPARED),
    Confusion(
        "than",
        "then",
        before=r"\b(?:and|but|so|only|what|even)",
        after=rf"(?:on(?:wards)?,|he|she|it|they|we|i|you|there|suddenly|again|finally|to|{_HAPPENED})\b",
        unless=_COMPARED,
    ),
)


@rule(
    Bad(
        "He wants it more [[then]] they do. He has more hats [[then]] most, which is harder [[then]] it sounds.",
        fixed="He wants it more than they do. He has more hats than most, which is harder than it sounds.",
    ),
    Bad(
        "The wine market grows faster [[then]] demand, and people are thinner [[then]] they really are.",
        fixed="The wine market grows faster than demand, and people are thinner than they really are.",
    ),
    Good("When Mr. Hill says it is more then three go. If the U.S. team is older then 10 people leave."),
    Bad(
        "He is older [[then]] her sister. No sooner had she left [[then]] it rained.",
        fixed="He is older than her sister. No sooner had she left than it rained.",
    ),
    Good("There was more rain then; more people and then me."),
    Bad("If it ends earlier [[then]] planned, we go.", fixed="If it ends earlier than planned, we go."),
    Bad("They read more [[that]] 4,000 of them.", fixed="They read more than 4,000 of them."),
    Bad("It is stricter [[then]] the old one.", fixed="It is stricter than the old one."),
    Bad("It cost more [[then]] $5 million.", fixed="It cost more than $5 million."),
    Bad(
        "He stayed rather [[then]] being sent home, no later [[then]] May.",
        fixed="He stayed rather than being sent home, no later than May.",
    ),
    Bad("He laughed, and [[than]] he left.", fixed="He laughed, and then he left."),
    Bad(
        "It is bigger [[then]] the old one, and more useful [[then]] it was; it was warmer [[then]] today.",
        fixed="It is bigger than the old one, and more useful than it was; it was warmer than today.",
    ),
    Bad(
        "He has since [[than]] retired, who [[than]] was young.", fixed="He has since then retired, who then was young."
    ),
    Bad("It is cream first, [[than]] salt.", fixed="It is cream first, then salt."),
    Bad("First he ate, [[than]] he slept.", fixed="First he ate, then he slept."),
    Good("Nobody was better then, or the other then; each other then; I would rather then go; more will than wallet."),
    Good("If it is more, then 10 people leave; when it is more then three go."),
    Good("It was better then; worse followed, and no more than that."),
    Good("It takes more flour, salt or luck to spoil the dough, than it would take to bake it. Closer, maybe, than I."),
    Good("They have quite different ideas of what is just than those who judge."),
    Good("Her gift lay more in the praise of a man of days gone by than in what he left."),
    Good("He is older than she and than he was; wiser now and than they were."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def than_confusion(document: Document) -> Iterator[Finding]:
    """“Then” for “than”, or “than” for “then”.

    Comparisons take “than”; what comes next in time is “then”. An error where a comparison stands before the word and
    its measure after it, or where none can. A warning where a model that has learned what stands around each of the two
    is all but certain.
    """
    yield from confusions(document, _TABLE, learned={"then": _CONDITION, "than": _COMPARES})

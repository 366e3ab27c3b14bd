"""“There” for “their”, “their” for “there”, and “they're” for either."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, rule
from copydesk_rules.spelling.confusions.contexts import (
    DETERMINER,
    LITOTES,
    PREDICATE,
    PREPOSITION,
    RANKED,
    STRANDED,
    TAKING,
    WHOLE,
)
from copydesk_rules.spelling.confusions.findings import confusions
from copydesk_rules.spelling.confusions.tables import Confusion, Table
from copydesk_rules.spelling.confusions.their_contexts import (
    AT_A_PLACE,
    BEING,
    CHILDREN,
    EXISTING,
    HAPPENED,
    HELD,
    OF_KIN,
    PEOPLE,
    QUALITY,
    SPENT,
    TREATED,
)
from copydesk_rules.words.number_words import MORE_THAN_ONE

_TABLE = Table(
    Confusion(
        "there",
        "their",
        before=r"\b(?:if|unless|until)",
        after=(
            r"(?:demands|wages|needs|concerns|families|lives|jobs|rights|votes|voices|bills|salaries)"
            r" (?:are|were|had)\b"
        ),
    ),
    Confusion("there", "their", after=r"own (?!up\b|goals?\b)[a-z]|own[.,;]", unless=PEOPLE),
    Confusion(
        "there",
        "their",
        before=r"\b(?:of|for|to|with|by|about|against|into|between|through|behind|during)",
        after=HELD,
    ),
    Confusion(
        "there",
        "their",
        before=r"\b(?:of|for|with|via|about|during|among|without|against|between|upon|despite|per)",
        after=rf"(?!{EXISTING})[a-z]+ [a-z]",
    ),
    Confusion("there", "their", before=r"\b(?:of|by|with|for)", after=rf"(?:{MORE_THAN_ONE}) [a-z]{{3,}}s\b"),
    Confusion("there", "their", before=TAKING, after=HELD),
    Confusion("there", "their", before=r"\b(?:spend(?:s|ing)?|spent|during|enjoy(?:s|ed|ing)?)", after=SPENT),
    Confusion(
        "there",
        "their",
        before=r"(?:\b(?:and|but|that|because|as|while|said)|,)",
        after=rf"{QUALITY} (?:has|have|is|was|were|will)\b",
    ),
    Confusion(
        "there",
        "their",
        before=r"\bin",
        after=r"(?:(?:early|mid|late)[ -])?(?:\d0s|teens|twenties|thirties|forties|fifties)\b",
    ),
    Confusion(
        "there",
        "their",
        before=r"\b(?:over|above|on|in|from|lost|losing|raised|raising|held|holding|shook|lose|risked|risking|risk)",
        after=(
            r"(?:heads|lives|hands|eyes|faces|feet|shoulders|backs|minds|necks|fists|arms)"
            r"(?:[.,;](?!\w)| (?:as|while|when|with|and)\b)"
        ),
    ),
    Confusion("there", "their", before=r"[\w%],", after=RANKED),
    Confusion("there", "their", before=r"[a-z],", after=rf"(?:{MORE_THAN_ONE}|\d) (?:[a-z]+ )?{CHILDREN}"),
    Confusion(
        "there",
        "their",
        before=r"\b(?:in|from|into|inside)",
        after=(
            r"(?:sleep|homes|houses|jobs|beds|livelihoods|villages|homeland|hometowns?|footsteps|classrooms|cells|tents)"
            r"(?:[.,;](?!\w)| (?:in|for|to|by|after|as|and|when|since|because|at|on|with|before|during)\b)"
        ),
    ),
    Confusion(
        "there",
        "their",
        before=r"(?:\b(?:and|but|that|because|as)|,)",
        after=r"(?:nearest|closest|biggest|greatest|best|worst|latest|main|own|first) [a-z]+ (?:is|was|has|had)\b",
    ),
    Confusion(
        "there",
        "their",
        before=r"\b(?:when|after|because|before|until|once|while)",
        after=rf"(?!{EXISTING})[a-z]{{3,}} {HAPPENED}",
    ),
    Confusion("they're", "their", after=r"own\b(?! (?:up|fault|\w+ing|worst|boss)\b)"),
    Confusion("they're", "their", before=PREPOSITION, after=rf"(?!{PREDICATE})[a-z\d]", unless=STRANDED),
    Confusion("they're", "their", before=TAKING, after=HELD, unless=STRANDED),
    Confusion("they're", "their", after=rf"{HELD} (?:is|was|were|had)\b"),
    Confusion("they're", "there", after=r"(?:is|was|has been|were)\b"),
    Confusion(
        "their",
        "there",
        after=r"(?:by(?! (?:now|then|far|no means)\b)|when|because|until|since|if|during|for an?|with)\b(?![-'])",
        unless=rf"{PREPOSITION} \Z",
    ),
    Confusion(
        "their",
        "there",
        before=r"\b(?:go|goes|going|went|return(?:s|ed|ing)?|travel|moved?|stay(?:ed|ing)?|arrived?|liv(?:ed?|ing)|work(?:ed)?)",
        after=(
            r"(?:before|after|again|together|tomorrow|yesterday|today|tonight|next (?:week|month|year|summer|winter"
            r"|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|time)"
            r"|every (?:week|month|year|summer|winter|day|morning|night))\b(?![-'])"
        ),
    ),
    Confusion(
        "there", "their", after=rf"{OF_KIN} (?:is|was|has|had|will|gave|said|told|came|went|took|made)\b", unless=r"\w"
    ),
    Confusion(
        "there",
        "their",
        before=r"\b(?:and|but|because|that|while|when)",
        after=rf"{OF_KIN} (?:are|were|have|had|has|was|gave|told|came|went|took|made|worked?|lived?)\b",
    ),
    Confusion(
        "there",
        "their",
        before=r"(?:\b(?:and|but|because|that)|,)",
        after=r"(?:house|garden|car|flat|farm|dog|cat) (?:is|was|has|had)\b",
    ),
    Confusion(
        "they're",
        "there",
        before=r"\b(?:over|lived?|living|stay(?:ed)?|been|went|go)",
        after=r"[.!?](?!\w)|(?:and|for|since|until|in (?:the|19|20)|every|when|because)\b",
        unless=STRANDED,
    ),
    Confusion("their", "they", after=rf"(?:are|were|have been|had been) {TREATED}"),
    Confusion(
        "their", "they", after=r"(?:could|would|should|have|had|did|didn't|don't|can't|won't) (?!be\b|been\b)[a-z]"
    ),
    Confusion("their", "they", after=r"(?:became|went|began|knew|took|gave|wrote) [a-z]"),
    Confusion(
        "their",
        "they're",
        before=r"\b(?:said|says?|think|that|because|if|and|but|know|when)",
        after=(
            r"(?:tired of|afraid (?:of|to|that)|happy (?:to|with|about)|sure (?:that|of|they|it)|ready (?:to|for)"
            r"|(?:glad|sorry) (?:that|to|about)|scared of|worried (?:about|that)|proud of|bored with"
            r"|angry (?:at|with|about)|late for|fed up)\b(?!-)"
        ),
    ),
    Confusion("their", "they're", after=r"(?:gone|finished)[.,;!?](?!\w)"),
    Confusion("their", "there", after=BEING),
    Confusion(
        "their",
        "there",
        before=AT_A_PLACE,
        after=r"[.!?;](?!\w)|(?:is|are|was|were|and (?:i|we|he|she|they)|when|because|since|until|till|ever since)\b"
        rf"|for (?:\d|{MORE_THAN_ONE}|an?|many|several|years|months|weeks|days|the (?:last|past|first|next|whole))\b",
    ),
    Confusion(
        "there",
        "they're",
        after=r"(?:going to be|gonna|not going|trying to|supposed to|about to)\b",
        unless=r"\b(?:is|are|was|were|over|who|people|get|got|out|up|down|in|live|living|stand(?:s|ing)?|stood|stay\w*"
        r"|stop(?:s|ped|ping)?|sits?|sitting|sat|lies?|lays?|lying|wait\w*)\b",
    ),
    Confusion(
        "there",
        "they're",
        after=r"(?:going|coming|trying|looking|getting|taking|doing|playing) (?:to|the|for|in|on|at|well|an?|back)\b",
        unless=r"\w",
    ),
    Confusion(
        "there",
        "their",
        before=(
            r"\b(?:spell|sign|share|use|need|love|hate|wash|clean|show|bring|leave|feed|pack|raise|drop|pick|check|hide"
            r"|forget|learn)(?:s|ed|ing)?"
        ),
        after=(
            r"(?:names|own|hands|eyes|faces|jobs|clothes|shoes|bags|children|kids|parents|families|teeth|hair|heads"
            r"|minds|phones|cars|homes|houses|words|ideas|views|passwords|tickets|luggage|weapons|money|friends)\b"
        ),
    ),
    Confusion("there", "their", after=rf"{HELD} (?:is|was|are|were|has|had)\b", unless=r"\w"),
    Confusion(
        "their", "they're", after=r"(?:on|in|at|from|like) (?:the|an?|their|its|our|my|your|all)\b", unless=r"\w"
    ),
    Confusion(
        "their",
        "they're",
        after=(
            r"(?:\w{3,}ed|made|written|built|held|kept|sold|given|taken|found|known|driven|drawn|chosen)"
            r" (?:with|by|in|from|as) "
        ),
        unless=r"\w",
    ),
    Confusion(
        "their",
        "they're",
        after=(
            r"(?:brave|happy|great|wrong|free|safe|alive|nice|cheap|rare|ready|late|lovely|beautiful|expensive"
            r"|delicious|gone|here|everywhere|true)[.!?;](?!\w)"
        ),
        unless=r"\w",
    ),
    Confusion("their", "they're", after=r"(?:going to|not going|gonna|trying to|supposed to)\b"),
    Confusion("their", "they're", after=rf"(?:{DETERMINER}|been|all (?:right|going|over|about|in|the)){WHOLE}"),
    Confusion(
        "their",
        "they're",
        after=(
            rf"not (?!{LITOTES}|so )(?:\w+ing|sure|ready|happy|able|here|there|only|just|the|an?|very"
            r"|as|like|interested|allowed|aware)\b(?!-)"
        ),
    ),
    Confusion(
        "their",
        "they're",
        after=(
            rf"(?:just|really|still|already|also|now|always|never|probably|only) (?:{DETERMINER}|not|been|going"
            rf"|trying|getting){WHOLE}"
        ),
    ),
)

_LEARNED = {"their": "", "there": "", "they're": STRANDED}


@rule(
    Bad("Once they go, [[their]] gone.", fixed="Once they go, they're gone."),
    Bad(
        "She is survived by [[there]] two sons. They spent [[there]] youth here, and [[there]] patience has paid.",
        fixed="She is survived by their two sons. They spent their youth here, and their patience has paid.",
    ),
    Bad("Later [[their]] became known as codices.", fixed="Later they became known as codices."),
    Bad("They built it on [[there]] own.", fixed="They built it on their own."),
    Bad("[[Their]] are three, and [[their]] going to stay.", fixed="There are three, and they're going to stay."),
    Bad(
        "She has lived [[their]] since May, and been [[their]] for six weeks.",
        fixed="She has lived there since May, and been there for six weeks.",
    ),
    Bad("They brought [[they’re]] own chairs.", fixed="They brought their own chairs."),
    Bad(
        "Many lost [[there]] jobs, some of [[there]] own accord.",
        fixed="Many lost their jobs, some of their own accord.",
    ),
    Good("Their would-be rivals, their have-nots and their had-we-but-knowns."),
    Good("Their armed guards, their talked-about film and their kept secret are in the box. There lives a queen."),
    Good("Never meet your heroes, unless they're Ann Mott or Bo Lind. The film begins in May."),
    Good("He said a word about there having been a delay. Once they are in they're endlessly happy."),
    Good("Of there being none we knew; for there was one; a talk about there, not here; with there still a lot to do."),
    Good("The shares are expected to open about there today, and to close over there tomorrow."),
    Good("Their not inconsiderable debts; their all-night talks; what they're fond of they're kind to."),
    Good("They lay there trying to sleep, and will lie there trying to sleep. Stay there about an hour."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def their_confusion(document: Document) -> Iterator[Finding]:
    """“There” for “their”, “their” for “there”, and “they're” for either.

    The three sound alike. An error beside words that leave no doubt, such as “own”, “lost” and “are”. A warning where a
    model that has learned what stands around each of them is all but certain. The fix is unsafe: “their are” may be
    “they are” as well as “there are”.
    """
    yield from confusions(document, _TABLE, "unsafe", learned=_LEARNED)

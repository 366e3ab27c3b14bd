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
from copydesk_rules.words.number_words import MORE_THAN_ONE

_HELD = (
    r"(?:jobs?|homes|houses|doors|gates|borders|lives|livelihoods|famil(?:y|ies)|children|kids|parents|husbands"
    r"|wives|mothers?|fathers?|heads|hearts?|minds|hands|eyes|feet|faces|backs|bodies|names|votes|views|voices"
    r"|opinions|seats|money|savings|weapons|own|way|work|careers?|customers|clients|employees|staff|members|users|phones|computers|cars|boats"
    r"|crops|farms|cattle|sheep|stock|products|services|website|debts|taxes|salaries|wages|pensions|plans|ideas"
    r"|efforts|faith|trust|support|anger|concerns|fears|hopes|dreams|dignity|freedom|country|village|neighbou?rs"
    r"|friends|relatives|loved ones|rights|duties|skills|ability|chances?|opponents|rivals|house|home|son|daughter"
    r"|wife|husband|party|government|leaders?|team|season|title"
    r"|sleep|target prices?|forecasts?|homeland|villages|beds|desks|classrooms|livelihood|horns)\b"
)
"""What people have, and cannot be."""
_BEING = (
    r"(?:is|are|was|were|has been|have been|had been|isn't|aren't|wasn't|weren't|may be|might be|must be|should be"
    r"|would be|could be|seems?|seemed)\b(?!-)"
)
_EXISTING = (
    r"(?:is|are|was|were|be|being|been|having|to|will|would|has|had|have|can|could|may|might|must|should|shall|seem\w*"
    r"|appear\w*|not|never|now|and|or|but|for|from|in|on|at|with|as|also|still|just|ever|who|that|because|when"
    r"|where|if|than|then|already|today|until|since|after|before|exists?|remain\w*|always|isn't|aren't|i|he"
    r"|she|we|you|they|it|a|an|the|[a-z]+ly|ought|needs?|comes?|came|goes|went|used)\b"
)
"""What follows “there” where something is said to be: “of there being none”, or where a place is meant."""
_AT_A_PLACE = (
    r"\b(?:over|up|down|out|back|right|live[ds]?|living|go|goes|going|went|get|been|stay|stayed|arrived?|is|was|were"
    r"|are)"
)
_PEOPLE = (
    r"\b(?:who|people|those|they|we|you|i|most|many|some|farmers|residents|everyone|live|lived|living|out|over|up"
    r"|down)\W*\Z"
)
_TREATED = (
    r"(?:not |also |all |both |only |already )?(?!(?:need|hundr)ed\b)(?:\w{3,}ed|given|made|taken|told|held|kept|sold"
    r"|sent|found|built|shown|paid|put|left|brought|born|hit|hurt|shot|seen|known|driven|chosen)"
    r"(?:[.,;](?!\w)| (?:by|in|on|to|for|at|with|as|from|early|late|again|too|up|off|out)\b)"
)
"""What is said of people after “they were”, and hardly ever of what exists after “there were”."""
_SPENT = (
    r"(?:(?:last|final|early|school|summer) )?(?:lunch(?:es| ?times?| ?breaks?)?|holidays?|weekends?|evenings"
    r"|summers|childhoods?|youth|time off|free time|spare time|honeymoon|retirement|careers?)\b"
)
_QUALITY = (
    "(?:determination|courage|bravery|support|kindness|generosity|hard work|efforts?|commitment|dedication|patience"
    "|enthusiasm|experience|behaviou?r|performance|attitude|contribution|loyalty|passion|resilience|sacrifice)"
)
"""What people show, and what does not exist by itself: “there patience has run out”."""
_CHILDREN = (
    r"(?:sons|daughters|children|kids|grandchildren|nieces|nephews)\b"
    r"(?! (?:were|are|was|is|ha[ds]|have|died|lived|sat|play))"
)
_OF_KIN = (
    r"(?:teacher|mother|father|mothers|fathers|parents|sons?|daughters?|husbands?|wives|wife|brothers?|sisters?|uncle"
    r"|aunt|boss|coach|grandmother|grandfather|dog|cat)"
)
_HAPPENED = (
    r"(?:came|went|was hit|were hit|had|broke|sank|crashed|collapsed|closed|ran|fell|left|arrived|overturned|caught"
    r"|exploded|got|met|began|died|won|lost|ended|failed)\b"
)
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
    Confusion("there", "their", after=r"own (?!up\b|goals?\b)[a-z]|own[.,;]", unless=_PEOPLE),
    Confusion(
        "there",
        "their",
        before=r"\b(?:of|for|to|with|by|about|against|into|between|through|behind|during)",
        after=_HELD,
    ),
    Confusion(
        "there",
        "their",
        before=r"\b(?:of|for|with|via|about|during|among|without|against|between|upon|despite|per)",
        after=rf"(?!{_EXISTING})[a-z]+ [a-z]",
    ),
    Confusion("there", "their", before=r"\b(?:of|by|with|for)", after=rf"(?:{MORE_THAN_ONE}) [a-z]{{3,}}s\b"),
    Confusion("there", "their", before=TAKING, after=_HELD),
    Confusion("there", "their", before=r"\b(?:spend(?:s|ing)?|spent|during|enjoy(?:s|ed|ing)?)", after=_SPENT),
    Confusion(
        "there",
        "their",
        before=r"(?:\b(?:and|but|that|because|as|while|said)|,)",
        after=rf"{_QUALITY} (?:has|have|is|was|were|will)\b",
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
    Confusion("there", "their", before=r"[a-z],", after=rf"(?:{MORE_THAN_ONE}|\d) (?:[a-z]+ )?{_CHILDREN}"),
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
        after=rf"(?!{_EXISTING})[a-z]{{3,}} {_HAPPENED}",
    ),
    Confusion("they're", "their", after=r"own\b(?! (?:up|fault|\w+ing|worst|boss)\b)"),
    Confusion("they're", "their", before=PREPOSITION, after=rf"(?!{PREDICATE})[a-z\d]", unless=STRANDED),
    Confusion("they're", "their", before=TAKING, after=_HELD, unless=STRANDED),
    Confusion("they're", "their", after=rf"{_HELD} (?:is|was|were|had)\b"),
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
        "there", "their", after=rf"{_OF_KIN} (?:is|was|has|had|will|gave|said|told|came|went|took|made)\b", unless=r"\w"
    ),
    Confusion(
        "there",
        "their",
        before=r"\b(?:and|but|because|that|while|when)",
        after=rf"{_OF_KIN} (?:are|were|have|had|has|was|gave|told|came|went|took|made|worked?|lived?)\b",
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
    Confusion("their", "they", after=rf"(?:are|were|have been|had been) {_TREATED}"),
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
    Confusion("their", "there", after=_BEING),
    Confusion(
        "their",
        "there",
        before=_AT_A_PLACE,
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
    Confusion("there", "their", after=rf"{_HELD} (?:is|was|are|were|has|had)\b", unless=r"\w"),
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

"""“It's” for “its”, or “its” for “it's”."""

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

_ADJECTIVE_OF_FACT = (
    r"(?:unclear|clear|unknown|uncertain|possible|likely|unlikely|true|obvious|essential|unfortunate|important|vital"
    r"|crucial|interesting|amazing|incredible|surprising|strange|funny|odd|sad|great|good|nice|ironic|doubtful"
    r"|questionable|debatable|inevitable|imperative|understandable|remarkable|shocking|disappointing|telling|certain"
    r"|apparent|evident|no (?:secret|surprise|wonder|coincidence|accident))"
)
"""What is said of a fact: “it's clear that”, “it's unknown whether”."""
_ADJECTIVE_OF_DEED = (
    r"(?:impossible|hard|harder|easy|easier|difficult|important|possible|necessary|great|nice|good|better|vital"
    r"|crucial|essential|interesting|useful|safe|fair|reasonable|tempting|wise|foolish|wrong|illegal|customary"
    r"|helpful|imperative)"
)
"""What is said of a deed: “it's hard to say”."""
_BELONGING = (
    r"(?:way|members|users|first|second|third|\d+(?:st|nd|rd|th)|current|original|entire|full|existing|previous"
    r"|history|future|name|place|value|size|customers|staff|employees|shares|website|services|products|operations"
    r"|role|ability|efforts|plans|decision|children|owners?|leaders?|success|failure|founder|citizens|neighbou?rs"
    r"|allies|roots|core|heart|tracks|head|peak|own)\b(?! (?:in|that|to|who|which|we|you)\b)"
)
_UTMOST = (
    r"(?:largest|biggest|longest|highest|greatest|oldest|lowest|smallest|closest|nearest|strongest|deepest|newest"
    r"|finest|earliest|busiest|tallest|richest|poorest|youngest|widest|heaviest|weakest) (?!(?:in|on|at|for|to|of|by"
    r"|when|if|and|or|but|that|than|during|among|near|between|because|as|with|since|so|now|here|there|after|before|around"
    r"|from|just|right|under|over|along|where|while|until|within|relative|compared|possible|ever)\b)[a-z]"
)
"""The utmost of its things; after “it is” they have an article: “it's largest shop”."""
_OFFICE = (
    r"(?:(?:own|new|first|latest|main|current|former|biggest|largest|net|annual|overall|entire) )?(?:chief executive"
    r"|chairman|chairwoman|president|spokes(?:man|woman|person)|founder|director|owners?|manager|board|shares|sales"
    r"|profits?|headquarters|share price|market share|economy|population|capital|currency|parliament|government"
    r"|factory|factories|plants?|stores?|rivals?|subsidiary|subsidiaries|workforce|workers|employees|budget|debts?"
    r"|members|players|fans|customers|users|website|network|fleet|brands?|products|services|exports|imports|revenues?"
    r"|losses|earnings|performance|reputation|popularity|success|failure|future|history|origins|roots|aim|purpose"
    r"|effects?)"
)
"""What firms, clubs and countries have; where one of these does something, “it is” makes no sentence."""
_WRITTEN = (
    r"(?:(?:latest|first|last|new|annual|final|full|own|recent) )?(?:report|statement|study|survey|review|inquiry"
    r"|investigation|research|analysis|decision|verdict|ruling|website|campaign|proposal|plan|strategy|findings)"
)
"""What bodies write and decide."""
_FELT = (
    r"(?:hard|easy|difficult|important|sad|nice|good|bad|great|clear|emotional|exciting|interesting|frustrating"
    r"|useful|expensive|dangerous|late|early|simple|strange|funny|cold|hot|tough|rare|common|likely|unlikely|unfair"
    r"|worrying)"
)
_DONE = r"(?:be|have|take|get|happen|remain|make|need|go|cost|help|work|do|come|look|continue|become|change|increase)"
_ADVERB = r"(?:just|only|really|actually|probably|still|already|also|now|always|never|often|all|simply|basically)"
_ENOUGH = "big|small|large|good|bad|long|hard|easy|late|early|old|strong|simple|fair|close|true"
_WOULD_DO = (
    r"\b(?:would|could|will|can|may|might|must|should|can't|won't|wouldn't|couldn't) (?!(?:say|think|see|know|hope|bet"
    r"|tell|feel|mean|be|believe|argue|find|show|prove|hear|claim|suggest|agree|admit|expect|ensure|imagine|guess"
    r"|assume|suppose|understand|remember|add|swear|wish|promise|confirm|notice|accept|doubt|fear|come|go|get|like"
    r"|also|even|just|still|always|never|not|often|when|if|and|but|as|than|that|because"
    r"|where|[a-z]+ly)\b)[a-z]{3,}"
)
"""A deed that is done to something: what follows is no clause, unless the verb is one of saying or thinking."""
_THINGS = (
    rf"(?!{PREDICATE}|(?:[a-z]*(?:ss|us|is)|always|perhaps|sometimes|besides|news|yes)\b)[a-z]{{3,}}s(?:[.,;](?!\w)"
    r"| (?:in|within|at|by|from|to|and|or|for|of|when|with|on|until|if)\b)"
)
_GOING_ON = (
    r"(?:(?:taking|making|doing|becoming|looking|happening|costing|killing|hurting|giving|putting|trying|starting"
    r"|working|driving|bringing|using|keeping|holding|running|moving|falling|turning|affecting|causing|creating"
    r"|losing) "
    r"(?:an?|the|me|us|you|him|them|it|my|your|our|their|his|her|so|too|very|like|up|off|away|down)"
    r"|(?:taking|costing|making|losing|wasting) (?:water|time|money|people|place|longer|more)"
    r"|(?:written|built|based|called|known|designed|found|used|located|supposed|meant|said|thought|expected|estimated)"
    rf" (?:in|by|on|for|to|as|from|that)){WHOLE}"
)
"""What goes on, or what was done: at the head of a sentence no name of a thing begins so."""
_AFTER_ITS = (
    "a about actually affecting all already also always amazing among an apparent at bad based basically"
    " because becoming been better between big bringing broken built called causing certain clear close costing"
    " creating crucial customary debatable designed difficult disappointing doing doubtful driving drizzling"
    " due early easier easy essential estimated evident expected extremely fair falling foolish for found from"
    " funny getting giving going gone gonna good got great happening hard harder he helpful her him his holding"
    " hostage hurting illegal immune imperative important impossible in incredible inevitable interesting"
    " ironic just keeping killing known large late like likely linked located long looking losing making me"
    " meant moving much my necessary never nice no not now obvious odd often old on one only our over possible"
    " pretty probably prone putting questionable quite raining ready really reasonable related relevant"
    " remarkable running sad safe said set she shocking similar simple simply small snowing so starting still"
    " strange strong supposed surprising taking telling tempting the their them these they this those thought"
    " time too true trying turning uncertain unclear under understandable unfortunate unique unknown unlikely"
    " up us used useful using very vital vulnerable wasting we what where who wise with working worth written"
    " wrong you your"
).split()
"""The first words of what the table has after “its”."""
_RUN = (
    r"(?:running|operating|opening|building|training|working|living|heating|parking|spending|manufacturing|marketing"
    r"|advertising|trading|remaining|founding|leading|playing|breeding|nesting|ruling|governing|shipping|mining|farming"
    r"|fishing|voting|funding|lending|borrowing|starting|closing|underlying|outstanding)"
)
"""What describes things of a body or a place, and where they do something is not what goes on."""
_SAID = r"(?:said|told|done|made|taken|given|seen|heard|written|meant|used)\b"
"""“Some of it's said in jest”."""
_NO_AMOUNT = (
    r"(?! (?:[£$€]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?:-| (?:hundred|thousand|million|billion))))"
)
"""What tells “it is up to you” from its offer of “up to one billion dollars”."""
_TABLE = Table(
    Confusion("it's", "its", after=r"own\b(?! (?:up|fault|\w+ing)\b| ?[-–—])", unless=r"\bif\b|\b(?:says|said|that)\b"),
    Confusion("it's", "its", before=PREPOSITION, after=_BELONGING, unless=STRANDED),
    Confusion("it's", "its", before="[a-z]", after=_UTMOST),
    Confusion("it's", "its", before=PREPOSITION, after=rf"(?!{PREDICATE}|{_SAID})[a-z\d]", unless=STRANDED),
    Confusion("it's", "its", before=TAKING, after=rf"(?!{PREDICATE})[a-z\d]", unless=STRANDED),
    Confusion(
        "its", "it's", after=rf"(?:{DETERMINER}|been|because|one of|going to be|gonna|always been|never been){WHOLE}"
    ),
    Confusion(
        "its",
        "it's",
        after=rf"(?:me|him|us|them|he|she|they|we|you|what|where|who|about time|up to{_NO_AMOUNT}){WHOLE}",
    ),
    Confusion("its", "it's", after=rf"not (?!{LITOTES}|so \w+ \w+)[a-z]+ ?(?:[.,;:]|[a-z])"),
    Confusion("its", "it's", after=rf"{_ADVERB} (?:{DETERMINER}|been|because|going|about|not|what|to){WHOLE}"),
    Confusion("its", "it's", after=rf"(?:in|on|at|for|from|with|like|about|under|over) {DETERMINER}{WHOLE}"),
    Confusion(
        "its",
        "it's",
        after=rf"(?:(?:not|very|so|quite) )?{_ADJECTIVE_OF_FACT} (?:that|whether|who|what|how|why|where|when|if)\b",
    ),
    Confusion(
        "its",
        "it's",
        after=rf"(?:(?:very|so|too|really|quite|much|often|always) )?(?:{_ADJECTIVE_OF_DEED}|time) to\b",
        unless=r"\b(?:of|in|for|with|from|at|on|by|and)\W*\Z",
    ),
    Confusion(
        "its", "it's", after=r"(?:about|between|among) (?!the? ?pages?\b)(?:\w+ing|how|what|who|why|where|two|people)\b"
    ),
    Confusion(
        "its",
        "it's",
        after=rf"(?:very|so|too|really|extremely|pretty) {_FELT}(?: to| that| for| when| if|[.,;:])(?!\w)",
    ),
    Confusion("its", "it's", after=rf"going (?:to {_DONE}|down|up|well)\b"),
    Confusion(
        "its",
        "it's",
        before=r"\b(?:says?|said|that|thinks?|thought|believes?|know|knows|hopes?|because|feels?|like)",
        after=r"going to (?!(?:war|press|sea|school|church|market|court|work|print|waste|plan|a|the|its)\b)[a-z]+",
    ),
    Confusion(
        "it's", "its", after=rf"{_OFFICE} (?:\w+ )?(?:sa(?:id|ys)|told|is|was|were|are|has|have|had|will|rose|fell)\b"
    ),
    Confusion(
        "it's",
        "its",
        after=(
            r"(?:new |former )?(?:chief executive|prime minister|president|chairman|chairwoman|spokes(?:man|woman)"
            r"|founder|director|mayor|head coach|manager), [a-z.'’-]+(?: [a-z.'’-]+){1,3},"
            r" (?:said|says|told|had|has|was|is|will)\b"
        ),
    ),
    Confusion(
        "it's",
        "its",
        after=rf"(?:{_OFFICE}|{_WRITTEN}) (?:said|says|was|is|found|showed|shows|rated|went|came)\b",
    ),
    Confusion("it's", "its", after=rf"{_WRITTEN},? (?:published|released|issued|which|announced)\b"),
    Confusion("its", "it's", after=r"(?:getting|got) (?:\w+er|worse|late|dark|cold|hot|to)\b"),
    Confusion(
        "its", "it's", after=r"(?:no (?:longer|secret|surprise|wonder|joke|coincidence|good|use)|worth (?:noting|it))\b"
    ),
    Confusion("its", "it's", after=r"(?:raining|snowing|drizzling)\b"),
    Confusion("its", "it's", after=rf"(?:{_ENOUGH}) enough (?:to|for|that)\b"),
    Confusion(
        "its",
        "it's",
        before=r"\b(?:that|because|if|think|thinks|thought|says|said|know|knows|believe|hope|means)",
        after=r"(?:wrong|true|over|broken|gone|late|ready|impossible|possible|clear|raining|snowing)"
        r"(?:[.;!?](?!\w)| (?:because|when|but|that|without|again)\b)",
    ),
    Confusion(
        "it's",
        "its",
        after=(
            r"(?!(?:th(?:i|eir)s|his|was|is|has|does|always|sometimes|perhaps|as|us|plus|yes|others|ours|hers|yours|things"
            r"|besides|news|politics|econom\w+|[a-z]*(?:ss|ous))\b)[a-z]{3,}s (?:are|were|have|had|could|can|will|would"
            r"|may|might|must|should|do|did)\b"
        ),
    ),
    Confusion(
        "it's",
        "its",
        after=rf"{_RUN} (?!(?:as|is|was|has|this)\b)[a-z]{{3,}}s (?:are|were|have|had|will|would|rose|fell)\b",
    ),
    Confusion("it's", "its", before=_WOULD_DO, after=_THINGS),
    Confusion("its", "it's", after=_GOING_ON, unless=r"\w"),
    Confusion(
        "its",
        "it's",
        before=r"\b(?:though|although|because|that|says?|said|if|and|but)",
        after=r"(?:hostage|prone|vulnerable|due|similar|relevant|immune|unique|linked|likely|unlikely|set) to\b",
    ),
    Confusion(
        "its",
        "it's",
        after=r"(?:costing|killing|driving|making|giving|taking|getting|keeping) (?:us|me|you|him|them)\b",
        unless=r"\b(?:of|by|for|from|to|without|before|after|in|on|about|than)\W*\Z|\b(?:of|by|for|despite) its ",
    ),
    Confusion(
        "it's",
        "its",
        before=r"\b(?:because|although|that|and|but|while|since|as|when)",
        after=(
            r"(?!(?:what|who|how|where|why|that|time|all|best|people|clear|here|there|now|just|not|also|still|too|so"
            r"|which|them|him|me|us|you|everyone|someone|nobody|one|never|only|\w+ing|\w+ed|un\w+|\w+(?:[ai]ble|ful"
            r"|less|ous)|popular|right|wrong|easy|hard|late|true|safe|over|done)\b)[a-z]{4,}"
            r" (?:is|was|has|went|came|grew|fell|rose|began|lay|remained)\b"
        ),
    ),
    Confusion("it's", "its", before=r"\bset", after=r"sights\b"),
    Confusion("it's", "its", before=r"[\w%],", after=RANKED),
    Confusion("its", "it's", after=rf"(?:her|his|my|our|your|their) [a-z]+{WHOLE}"),
    Confusion("its'", "its", after="[a-z]", unless=r"(?:\A|[\s(])'"),
    followed_by={"its": _AFTER_ITS},
)

_LEARNED = {"its": "", "it's": STRANDED}


@rule(
    Bad("The dog chased [[it's]] own tail.", fixed="The dog chased its own tail."),
    Bad("The club is proud of [[it’s]] members.", fixed="The club is proud of its members."),
    Bad("[[Its]] a long way, and [[its]] been raining.", fixed="It's a long way, and it's been raining."),
    Bad("Here [[it's]] chief executive, Ann Lee, said so.", fixed="Here its chief executive, Ann Lee, said so."),
    Bad("He said [[its]] clear that [[its]] not the end.", fixed="He said it's clear that it's not the end."),
    Bad(
        "It has lost [[it's]] way in [[it's]] third year, and [[it's]] costs could rise.",
        fixed="It has lost its way in its third year, and its costs could rise.",
    ),
    Bad(
        '"[[Its]] in the rules," he said. "[[Its]] my job, and [[its]] getting late."',
        fixed='"It\'s in the rules," he said. "It\'s my job, and it\'s getting late."',
    ),
    Bad("It set [[it's]] sights on the sea.", fixed="It set its sights on the sea."),
    Good("Doing it when it's unpopular is hard. Some of it's said in jest, of the keyboard used for ITS on it."),
    Good("What brought it back into the public eye? It’s anyone’s guess, but I think it is a sign that we care."),
    Good("Its running time is long, and its moving parts are few. You would guess it's robins in the roof."),
    Good("While the rain goes on it's supposedly shut; as the tide comes in it's endangering the pier."),
    Good("It's company policy, and it's members who vote; it's family time."),
    Good("It lifts its US ban; its The Late Show; it does its best to help; it came in its very best form."),
    Good("But it's own -- well, let me read it to you.", path="article.txt"),
    Good("She wrote “its a” on its “the” page; in its time to come."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def its_confusion(document: Document) -> Iterator[Finding]:
    """“It's” for “its”, or “its” for “it's”.

    “It's” is “it is” or “it has”; what belongs to it is “its”. An error where the words around leave no doubt: no
    clause begins after “of” or “has lost”, and “its” never stands before “the” or “not known”. A warning where a model
    that has learned what stands around each of the two is all but certain.
    """
    yield from confusions(document, _TABLE, learned=_LEARNED)

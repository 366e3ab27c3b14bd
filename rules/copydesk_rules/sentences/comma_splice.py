"""Two full clauses that only a comma joins."""

from collections.abc import Iterator

from copydesk import Bad, Block, Document, Edit, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.sentences.own_capitals import is_reverent

_JOINING = "however therefore nevertheless consequently furthermore moreover".split()
_SPLICE = Regex(
    rf",\s(?P<joining>{'|'.join(_JOINING)})"
    r"(?=\s(?:the|he|she|it|they|we|this|these|those|there|I|you)\s[a-z’']+)"
)
_WITHOUT_COMMA = "therefore"
"""What joins a second sentence without a comma after it: “it was cold; therefore they stayed”."""
_CAPITAL = Regex(r", (?P<second>He|She|It|They|We|There|This|These|If|When)(?= [a-z])")
_OPENERS = (
    "Although|Though|If|When|While|As|Because|Since|After|Before|Even|Despite|In|At|On|With|For|By|During|Given|Like"
)
"""What opens a sentence whose main clause comes later."""
_SUBORDINATE = Regex(rf"[\"“‘]?(?:{_OPENERS}|Of)\b")
_FEWEST_WORDS = 3
"""Words before a comma that make a clause, unless one such as “if” opens them."""
_SMALL_BEFORE = Regex(r"[a-z][a-z]\Z")
_SUBJECT = rf"(?!(?:{_OPENERS}|And|But|[A-Z][a-z]+ing)\b)[A-Z][a-z]*"
_VERB = (
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|does|did"
    r"|left|went|came|took|made|got|told|won|lost|began|became|gave|found|kept|held|met|ran|saw|thought|knew|fell"
    r"|rose|spent|sent|stood|spoke|wrote|[a-z]+ed)\b"
)
_NOT_UNFINISHED = r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bbe)(?<!\bsaid)"
_CLAUSE = Regex(rf"^[\"“‘]?{_SUBJECT}\s[^,;:()]*{_VERB}[^,;:()]*{_NOT_UNFINISHED}$")
"""From a capital that opens no subordinate clause over a verb to the comma."""
_VERSE = Regex(r"\n[^a-z]")
"""A line of verse begins with a capital, one that was only wrapped mostly not."""
_FARTHEST = 24
_ASKING = Regex(r"\b(?:questions?|asks?|asked|asking|ask \w+sel(?:f|ves))\Z")
"""What a question follows that keeps its capital: “the question, When will it end?”."""


@rule(
    Bad(
        "The talks had failed by noon[[, however]] the minister stayed.",
        fixed="The talks had failed by noon; however, the minister stayed.",
    ),
    Bad("It was cold[[, therefore]] they stayed at home.", fixed="It was cold; therefore they stayed at home."),
    Bad("The bridge was closed at noon[[, It]] had been old.", fixed="The bridge was closed at noon. It had been old."),
    Bad(
        "It was cold.\n\nThe bridge was shut[[, It]] was old.", fixed="It was cold.\n\nThe bridge was shut. It was old."
    ),
    Bad("If it rains[[, They]] stay at home.", fixed="If it rains, they stay at home."),
    Bad(
        "The bridge was closed\nat noon[[, It]]\nhad been old.",
        fixed="The bridge was closed\nat noon. It\nhad been old.",
    ),
    Good("The roses of the year are dead,\nThey went before, She said\nNo word."),
    Good("It was sung by Ann Lee, She and It, and by Yes, We Can; he read “Stand By, It Rains” to them."),
    Good("They put their trust in Him and His word. In fact, He came to them. If God could do that, He could do all."),
    Good("The council answered the question, When will the bridge be open? They ask, When is it our turn?"),
    Good("The talks, however, were over. The minister, therefore, stayed."),
    Good("He will go, however hard it is, and when it was cold, therefore late, they left."),
    Good("Although it was cold, nevertheless they left."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def comma_splice(document: Document) -> Iterator[Finding]:
    """Two full clauses that only a comma joins: “It was cold, therefore they stayed”, “It rained, They left”.

    Readers are in the second sentence before they see that the first is over. Only clear cases are reported: a clause
    with a subject and a verb, a comma, “however”, “therefore” or the like, and a second clause; and a comma before a
    capital, where a full stop is meant or no capital. A comma alone between two clauses is left to writers, who may
    mean it.
    """
    yield from _before_capitals(document)
    if document.vocabulary.isdisjoint(_JOINING):
        return
    for match in _SPLICE.finditer(document.prose):
        comma = match.start()
        if _CLAUSE.match(_begun(document, comma)):
            yield _finding(match["joining"], comma, match.end())


def _finding(joining: str, comma: int, end: int) -> Finding:
    edits = [Edit(Span(comma, comma + 1), ";")]
    if joining != _WITHOUT_COMMA:
        edits.append(Edit(Span(end, end), ","))
    right = f"; {joining}{'' if joining == _WITHOUT_COMMA else ','}"
    message = f"A comma joins two sentences before “{joining}”"
    return Finding(Span(comma, end), message, (right,), Fix(tuple(edits), "unsafe"))


def _before_capitals(document: Document) -> Iterator[Finding]:
    """“It rained, They left”: a stop is meant where a clause stands before the comma, and else a small letter."""
    for match in _CAPITAL.finditer(document.prose):
        comma, second = match.start(), match["second"]
        block = document.block_at(comma)
        if (
            block is None
            or block.kind not in ("paragraph", "list-item", "quote")
            or not _is_sentence(document, block, comma)
            or is_reverent(document, second)
            or (second == "When" and _ASKING.left_of(document.folded, comma, _FARTHEST))
        ):
            continue
        first = _begun(document, comma).lstrip()
        rights = (f". {second}", f", {second.lower()}")
        if second in ("If", "When") or _SUBORDINATE.match(first) or len(first.split()) < _FEWEST_WORDS:
            rights = rights[::-1]
        place = Span(comma, match.end())
        message = f"“{second}” has a capital after a comma"
        yield Finding(place, message, rights, Fix.replace(place, rights[0], "unsafe"))


def _begun(document: Document, comma: int) -> str:
    """What the sentence of a comma says before it."""
    sentence = document.sentence_at(comma)
    return document.prose[sentence.start if sentence else 0 : comma]


def _is_sentence(document: Document, block: Block, comma: int) -> bool:
    """Whether the words on both sides are in small letters, as in no title, and no line of verse ends there."""
    if document.prose.startswith("\n", comma + 1):
        return False
    before = document.prose[max(block.span.start, comma - _FARTHEST) : comma]
    after = document.prose[comma + 2 : comma + _FARTHEST].split()[1:3]
    return (
        bool(_SMALL_BEFORE.search(before)) and not _VERSE.search(before) and all(word[:1].islower() for word in after)
    )

"""Two full clauses that only a comma joins."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule

_JOINING = "however therefore nevertheless consequently furthermore moreover".split()
_SPLICE = Regex(
    rf",\s(?P<second>(?:{'|'.join(_JOINING)})"
    r"\s(?:the|he|she|it|they|we|this|these|those|there|I|you)\s[a-z’']+)"
)
_CLAUSE = Regex(
    r"^[\"“‘]?(?!(?:Although|Though|If|When|While|As|Because|Since|After|Before|Even|And|But|Despite|In|At|On|With|For|By"
    r"|During|Given|Like|[A-Z][a-z]+ing)\b)[A-Z][a-z]*\s[^,;:()]*"
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|does|did"
    r"|left|went|came|took|made|got|told|won|lost|began|became|gave|found|kept|held|met|led|ran|saw|thought|knew|fell"
    r"|rose|spent|sent|stood|spoke|wrote|[a-z]+ed)\b"
    r"[^,;:()]*(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bbe)(?<!\bsaid)$"
)
"""From a capital that opens no subordinate clause over a verb to the comma."""


@rule(
    Bad(
        "The talks had failed by noon[[,]] however the minister stayed.",
        fixed="The talks had failed by noon; however the minister stayed.",
    ),
    Bad("It was cold[[,]] therefore they stayed at home.", fixed="It was cold; therefore they stayed at home."),
    Good("The talks, however, were over. The minister, therefore, stayed."),
    Good("He will go, however hard it is, and when it was cold, therefore late, they left."),
    Good("Although it was cold, nevertheless they left."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def comma_splice(document: Document) -> Iterator[Finding]:
    """Two full clauses that only a comma joins.

    Only the sure kind is reported: a clause with a subject and a verb, a comma, “however”, “therefore” or the like, and
    a second clause. A comma alone between two clauses is left to writers, who may mean it.
    """
    if document.vocabulary.isdisjoint(_JOINING):
        return
    for match in _SPLICE.finditer(document.prose):
        comma = match.start()
        start = next(sentence.start for sentence in document.sentences if sentence.end > comma)
        if _CLAUSE.match(document.prose[start:comma]):
            place = Span(comma, comma + 1)
            message = f"A comma joins two sentences before “{match['second'].split()[0].rstrip(',')}”"
            yield Finding(place, message, (";",), Fix.replace(place, ";", "unsafe"))

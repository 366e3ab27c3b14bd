"""A real word, written for another that looks or sounds like it."""

from collections.abc import Iterator
from functools import cache

from copydesk import Bad, Document, Finding, Good, derived, rule
from copydesk_rules.data_tables import DATA, rows
from copydesk_rules.spelling.confusions.findings import confusions, sure_finding
from copydesk_rules.spelling.confusions.positives import positives_before_than
from copydesk_rules.spelling.confusions.tables import Confusion, Table
from copydesk_rules.transcripts import is_transcript

_SOURCE = "word-confusions.tsv"
_OWNED_VERBS = "want get seem know think come make take give keep tell need include mean happen become"
_NEVER_OWNING = "seem become happen include exist require get"
"""Verbs that nobody and nothing is called by, so that nothing can be theirs: “the car get's a wash”."""
_SUBJECT = (
    r"\b(?:he|she|it|who|which|that|this|everyone|nobody|company|government|club|minister|party|council|police|now|also"
    r"|never|only|[a-z]+ (?:now|also|still|never|often|always))"
)
"""What stands before a verb with the apostrophe of an owner: “she want's to go”."""
_LEARNED = dict.fromkeys(
    "where who's quite past passed though knew affect affects"
    " effects accept except chose hear here piece peace lead led".split(),
    "",
) | {
    "been": r"\bof \Z|(?:\b(?:have|has|had|having)|['’](?:ve|d)) (?!been)[^,;:]* and (?:\w+ly )?\Z"
    r"|\A\W*(?:(?:but|and) )?had [^,;]+ \Z|\b(?:have|has|had), [^,;]+, \Z"
    r"|\b(?:had|has|have) (?:soon|shortly|ever|long|immediately) after \Z",
    "quiet": r"\b(?:an?|the) (?:\w+ly|otherwise|rather|very|more|most|less|too|so) \Z",
    "were": r"\A[^,]+, [^,]+, \Z|\b(?:nor|neither|never|seldom|in no (?:way|sense|case)) \Z",
    "threw": r"\b(?:who|he|she|it|they|we|i)(?: \w+ly| also| then)? \Z",
    "form": r"\b(?:saw|see|sees|seen|watch\w*|let|lets|made?|makes|help\w*) (?:him|her|them|us|it) \Z",
    "know": r"\((?:and|or) \Z",
    "being": r"\b(?:how|why|what|where|when) (?:has|had|have) \Z"
    r"|\b(?:fun|trouble|problems?|difficulty|experience|interest|pride|what|rights?) (?:\w+ ){0,2}\Z",
    "we're": r"\byou (?:see|know), \Z",
    "effect": r"\b(?:order|likely|able|power|ability|attempts?|efforts?|necessary|needed) to \Z",
    "effected": r"\b(?:reform|change|adjustment|settlement|arrangement|exchange|transfer|saving|merger|repair"
    r"|increase|decrease|reduction|cut|split|payment|purchase|sale)s?\b"
    r"(?:, |[^.;]* (?:be|been|is|are|was|were) (?:\w+ly )?)\Z",
    "now": r"\bnor (?:do|does|did|can|will) \w+ \Z"
    r"|\b(?:teach|tell|show|ask)(?:es|s|ing)? (?:you|him|her|them|us|me) \Z",
    "weather": r"\b(?:kind|sort|type)s? of \Z",
    "thought": r", (?:who|whose|which|\w+ (?:of|in|at|for|with))\b[^,]*, \Z",
    "whose": r"\A\W*\Z|\b(?:ask\w*|know\w*|tell\w*|say\w*|wonder\w*|see|about|of) \Z",
}
"""The words that the model knows; “could of been” is wrong by another word, “whose” may ask a question, and people have
fun being what they are. What stands between two commas tells nothing of the verb behind them, and “have” is said once
of “worked with and been helped by”, and long before “have, for years, been”; “nor were we” turns a clause around."""
_SMALL = dict.fromkeys(
    "our are them as has his he her they do does this these those out use used be we no not".split(), ""
) | {
    "by": r"\b(?:at|of|free|good|ill|political) will \Z",
    "is": r"\b(?:what|all|things?|that|which|who|where|how)\b|\bfrom (?:with(?:in|out)|above|below|behind|outside) \Z",
    "that": r"\b(?:more|less)(?: or less| explicit| clear| likely| obvious| important| certain| evident| apparent)? \Z",
}
"""The same of small words, but for transcripts, as people begin a sentence anew when they speak."""
_OPEN_AFTER = dict.fromkeys(("form", "we're"), r"\b(?:people|men|women|children|(?!this\b)\w{2,}[^\Ws]s) \Z") | {
    "are": r"\b(?:the|those|what|which|that|all|things)\b.*\b(?:in|of|for|with|to|on|at|by|about|from|into) \Z",
}
"""After a plural noun “form” may be its verb, “actors form a group”, and “we're” tell which: “people we're fond of”."""


@rule(
    Bad("The drought had a lasting [[affect]] on farms.", fixed="The drought had a lasting effect on farms."),
    Bad(
        "It will [[effect]] the harvest, which was [[to]] late.",
        fixed="It will affect the harvest, which was too late.",
    ),
    Bad("It rained for the [[passed]] year.", fixed="It rained for the past year."),
    Bad(
        "Apart [[form]] the cost, they came [[form]] the north.", fixed="Apart from the cost, they came from the north."
    ),
    Bad(
        "The [[principle]] reason is that nobody knows [[weather]] it works.",
        fixed="The principal reason is that nobody knows whether it works.",
    ),
    Bad(
        "It is [[apart]] of the plan. It [[maybe]] able to help.",
        fixed="It is a part of the plan. It may be able to help.",
    ),
    Bad("They [[where]] told so in the house [[were]] he died.", fixed="They were told so in the house where he died."),
    Bad("[[Who's]] fault is it, and [[whose]] coming?", fixed="Whose fault is it, and who's coming?"),
    Bad("The new boat is [[large]] than the old one.", fixed="The new boat is larger than the old one."),
    Good("The aim is to slow the leak, dry out the barn and upset nobody; time seems to slow down by the lake."),
    Good("It paid $5 million in principal, with interest due; it agreed in principal and interest on 5% in principal."),
    Good("We know where we were told to go; were he to die, they were sad; those we spoke to were they."),
    Good("The effect on farms affects everyone; they effect change and lead the way to the past."),
    Good("He passed the exam in the past; a principal with principles, whose name is who's who."),
    Good("Bare feet, bear with us; break the brake; here we hear of peace and a piece of it."),
    Good("We can by the end of the year be in a better place. The house may by a vote of two thirds remove it."),
    family="spelling",
    severity="error",
    languages=("en",),
)
def word_confusion(document: Document) -> Iterator[Finding]:
    """A correctly spelt word in place of another that looks or sounds like it: “an affect on”.

    A list of words is no help here, only the context is: `word-confusions.tsv` says for each pair what must stand
    before and after, and what speaks against it; pairs that the context leaves in doubt are not in it. For some pairs a
    model has learned what stands around each of the two words. Where it is all but certain, or likely and the kinds of
    the words right beside bear it out, that is a warning.
    """
    learned = _LEARNED if is_transcript(document) else _LEARNED | _SMALL
    yield from confusions(document, _table(), "unsafe", learned=learned, open_after=_OPEN_AFTER)
    for span, comparative in positives_before_than(document):
        yield sure_finding(document, span, comparative, "unsafe")


@cache
def _table() -> Table:
    followed_by = (row.split("\t") for row in rows("followed-by.tsv"))
    return Table(
        *(Confusion(f"{verb}'s", f"{verb}s", _SUBJECT, "[a-z]") for verb in _OWNED_VERBS.split()),
        *(Confusion(f"{verb}'s", f"{verb}s", "[a-z]", "[a-z]") for verb in _NEVER_OWNING.split()),
        rows=_rows(),
        followed_by={word: following.split() for word, following in followed_by},
    )


@derived(DATA / _SOURCE)
def _rows() -> dict[str, list[str]]:
    """The rows of the table by the wrong word."""
    by_word: dict[str, list[str]] = {}
    for row in rows(_SOURCE):
        by_word.setdefault(row.partition("\t")[0], []).append(row)
    return by_word

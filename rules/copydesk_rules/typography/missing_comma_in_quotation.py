"""A quotation that runs into who said it, or who said it into the quotation."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.sentences.led_quotations import without_mark

_SPEAKER = r"(?:(?:the |a |an )?(?:[a-z]+ )?[a-z]+|(?:[A-Z][\w’'-]+ ){0,3}[A-Z][\w’'-]+)"
_SAID = (
    r"(?:said|says|added|told (?:the|a|reporters|journalists|us|me|[A-Z][\w’'-]+)|explained|replied|warned|insisted)"
)
_ATTRIBUTED = Regex(rf" (?:{_SPEAKER} {_SAID}|(?:said|says|added) (?:he|she|the|an?|[A-Z][\w’'-]*))\b")
"""Who said it, right after a quotation: “ the mayor said”, “ said Dr Hill”."""
_BEGINS = Regex(r"(?:\A|[.!?:]|\n) *\Z")
_FEWEST_WORDS = 4


@rule(
    Bad("“We will fight o[[n”]] he said. It rained.", fixed="“We will fight on,” he said. It rained."),
    Bad(
        'It rained. "We are ready to g[[o"]] Ms Smith told reporters.',
        fixed='It rained. "We are ready to go," Ms Smith told reporters.',
        path="article.txt",
    ),
    Bad("“It is hard, even for u[[s”]] said Dr Hill.", fixed="“It is hard, even for us,” said Dr Hill."),
    Bad(
        "It rained. Ann Hill sai[[d “]]We are ready for it.” The rest left.",
        fixed="It rained. Ann Hill said, “We are ready for it.” The rest left.",
    ),
    Good("Ann Hill said, “We are ready for it.” The board says “The Long Way Home From Here.” He said “no” to it."),
    Good("“We will fight on,” he said. “Will we fight on?” she said. “We fight —” they said."),
    Good("What he called “A very long war of nerves” he said was over. “War and Peace” he said was long."),
    Good("“Gone with the Wind and Rain” the mayor says is his best book."),
    family="typography",
    languages=("en",),
)
def missing_comma_in_quotation(document: Document) -> Iterator[Finding]:
    """A quotation that runs into who said it, “We will fight on” he said, or who said it into the quotation.

    A comma goes before the closing mark, or before the opening one, so that readers see where the quotation ends and
    who said it begins. Reported only where a whole sentence is quoted, which begins with a capital; titles, whose words
    have capitals too, are left alone, and so is an article that never has a comma before what is said.
    """
    for gap in without_mark(document):
        span = Span(gap.start - 1, gap.end)
        text = f"{document.prose[span.start]},{document.text(gap)}"
        fix = Fix.replace(Span(gap.start, gap.start), ",", "unsafe")
        yield Finding(span, "A comma is missing before the quotation", (text,), fix)
    ends = set(_unstopped(document))
    for quotation in document.quotations if ends else ():
        last = quotation.end - 2
        if quotation.end not in ends:
            continue
        quoted = document.prose[quotation.start + 1 : last + 1].split()
        if len(quoted) >= _FEWEST_WORDS and _is_sentence(quoted) and _opens(document, quotation):
            span = Span(last, quotation.end)
            text = f"{document.prose[last]},{document.prose[quotation.end - 1]}"
            fix = Fix.replace(Span(last + 1, last + 1), ",", "unsafe")
            yield Finding(span, "A comma is missing before the closing quotation mark", (text,), fix)


def _unstopped(document: Document) -> Iterator[int]:
    """The ends of quotations whose last sign is a letter, and after which somebody says them."""
    prose = document.prose
    for at in document.places(('" ', "” ")):
        if prose[at - 1 : at].isalpha() and _ATTRIBUTED.match(prose, at + 1):
            yield at + 1


def _is_sentence(quoted: list[str]) -> bool:
    """Whether the words begin with a capital and are no title of a work."""
    small = sum(word[:1].islower() for word in quoted)
    return quoted[0][:1].isupper() and quoted[-1].islower() and small * 2 > len(quoted)


def _opens(document: Document, quotation: Span) -> bool:
    """Whether the quotation begins a sentence or follows a colon."""
    return _BEGINS.left_of(document.prose, quotation.start, 3) is not None

"""A verb or a noun in the singular that should be in the plural, or the other way round."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Span, in_case_of, rule
from copydesk_rules.grammar.learned_forms.verdicts import likely_wrong
from copydesk_rules.grammar.wrong_numbers.kinds import wrong_numbers
from copydesk_rules.grammar.wrong_numbers.singulars import wrong_kinds
from copydesk_rules.transcripts import as_spoken, is_transcript


@rule(
    Bad(
        "This [[allow]] us to go on. This [[mean]] that it works.",
        fixed="This allows us to go on. This means that it works.",
    ),
    Bad(
        "There [[is]] many reasons, and there [[was]] several ways.",
        fixed="There are many reasons, and there were several ways.",
    ),
    Good("One of the officials says so; the head of the experts believes it; a list of results shows it."),
    Bad("Stay if you [[wants]] to, unless you [[has]] to go.", fixed="Stay if you want to, unless you have to go."),
    Bad(
        "Tickets [[goes]] on sale today. It is for visitors who [[becomes]] fans, for the first five [[episode]].",
        fixed="Tickets go on sale today. It is for visitors who become fans, for the first five episodes.",
    ),
    Bad(
        "He pays what he [[think]] is fair. They said that it [[do]] not help. The mayor [[don't]] agree.",
        fixed="He pays what he thinks is fair. They said that it does not help. The mayor doesn't agree.",
    ),
    Bad(
        "The cost of drugs [[are]] high. One of the players [[were]] ill. The problems [[is]] many, she says.",
        fixed="The cost of drugs is high. One of the players was ill. The problems are many, she says.",
    ),
    Bad(
        "Firms that [[breaks]] the law pay. Old cars, which [[was]] cheap, and those that [[is]] new, went.",
        fixed="Firms that break the law pay. Old cars, which were cheap, and those that are new, went.",
    ),
    Bad(
        "One [[criteria]] is age, as these [[kind]] of tests show. It is a [[phenomena]] of the sea.",
        fixed="One criterion is age, as these kinds of tests show. It is a phenomenon of the sea.",
    ),
    Good("“These kind of tests,” she said, show that bacteria are there; that criteria for it are few is clear."),
    Good("If food were scarce; rice and wheat are sold; police have come. He need not go. Does it work?"),
    Good(
        "The accused are here. The rest have gone. One of the men who live here; the only one of the people who know."
    ),
    Good(
        "If she were ill, he and it are to go. They asked that, if he won, he have a seat. What are they is a question."
    ),
    Good("Parts of the story say she was ill. Books of the year is a list. A list of used cars that was in the news."),
    Good("There is many a slip; there is two-way traffic; there are many reasons. There was three years left of it."),
    Good("One of the reasons is the rain; one of the three ways to go."),
    family="grammar",
    severity="error",
    languages=("en",),
)
def wrong_number(document: Document) -> Iterator[Finding]:
    """A singular where a plural belongs, or the other way round: “this allow us”, “one of the reason”.

    It happens when a subject is changed and its verb is not. Reported only where nothing but the number can be wrong:
    beside a noun or pronoun that is the subject of a clause, or “nobody”; after “This”, “there”, “each” and “one of
    the”; in “a criteria” and “these kind of”; and in lengths of time (“ten year later”). Collective nouns are left to
    the house style; wishes and demands (“if he were”) are left alone, and so is in a quotation what people say (“we
    was”); of anything else that stands in one it warns. Where a learned
    model is as good as certain that the words around a verb ask for its other form, it warns. In a transcript, which
    writes down how people speak, it is a remark.
    """
    yield from as_spoken(document, _slips(document))
    kinds = list(wrong_kinds(document))
    if kinds and not is_transcript(document):
        for span, right, beside in kinds:
            yield _finding(document, span, right, beside)._replace(severity="warning")


def _slips(document: Document) -> Iterator[Finding]:
    known = set[int]()
    for span, right, beside in wrong_numbers(document):
        known.add(span.end)
        is_said = document.is_quoted(span.start)
        yield _finding(document, span, right, beside)._replace(severity="warning" if is_said else None)
    yield from likely_wrong(document, known, of_number=True)


def _finding(document: Document, span: Span, right: str, beside: str) -> Finding:
    written = document.text(span)
    right = in_case_of(written, right)
    message = f"“{written}” should be “{right}” to agree with “{beside}”"
    return Finding.replacing(span, right, message, "unsafe")

"""British and American spelling in one article."""

from collections.abc import Iterator
from typing import get_args

from copydesk import Bad, Document, Finding, Good, Word, rule
from copydesk.named_tuple import NamedTuple
from copydesk_rules.consistency.dialects import Dialect, Spelling, spelling_of, spelt
from copydesk_rules.quoted import is_in_quote

_SHOWN = 2
"""Words of the other spelling that are shown, and up to which an article is not mostly in that spelling."""


class _Vote(NamedTuple):
    """A word of the article that shows a dialect, and what it shows."""

    word: Word
    spelling: Spelling


@rule(
    Bad(
        "The colour of the harbour pleased the [[neighbor]].",
        fixed="The colour of the harbour pleased the neighbour.",
    ),
    Bad(
        "He emphasised it while signalling his interest in the [[brutalization]].",
        fixed="He emphasised it while signalling his interest in the brutalisation.",
    ),
    Good("They organized the harbour and emphasized its colour: Oxford spells so."),
    Good("The Labour Party, the Defense Department and Pearl Harbor; the color was gray."),
    Good("The harbour is old.\n\n> The neighbor of it is older.\n\nIt has a colour.", path="a.md"),
    Good("The programme has programs; a metre is no meter."),
    family="consistency",
    languages=("en",),
    severity="info",
)
def mixed_dialect(document: Document) -> Iterator[Finding]:
    """British and American spelling in one article.

    A sign that text from another house was pasted in. Every word votes; those of the dialect with fewer votes are
    reported, each spelling once. Quoted paragraphs do not vote, nor do words with a capital, since names keep their
    spelling everywhere. British spelling with -ize is that of Oxford, and is no mixture as long as no word is spelt
    with -ise.
    """
    table = {text: spelling_of(text) for text in document.vocabulary & spelt()}
    if len({spelling.dialect for spelling in table.values()}) < len(get_args(Dialect)):
        return
    votes = [_Vote(word, table[word.text]) for word in document.words_written(table)]
    votes = [vote for vote in votes if document.prose[vote.word.start - 1] != "-"]  # a name, such as rust-analyzer
    votes = [vote for vote in votes if not is_in_quote(document, vote.word.start)]
    if not any(vote.spelling.is_ise for vote in votes):
        votes = [vote for vote in votes if not vote.spelling.oxford]
    british, american = _of(votes, "British"), _of(votes, "American")
    if british and american:
        few, many = sorted((american, british), key=len)
        yield from _findings(few, many)


def _of(votes: list[_Vote], dialect: Dialect) -> list[_Vote]:
    return [vote for vote in votes if vote.spelling.dialect == dialect]


def _findings(few: list[_Vote], many: list[_Vote]) -> Iterator[Finding]:
    others = ", ".join(f"“{text}”" for text in list(dict.fromkeys(word.text for word, _ in many))[:_SHOWN])
    seen: set[str] = set()
    for word, spelling in few:
        if word.text not in seen:
            seen.add(word.text)
            dialect, other = spelling.dialect, many[0].spelling.dialect
            article = "an article that is mostly" if len(many) > _SHOWN else "an article that is also"
            message = f"“{word.text}” is {dialect} spelling in {article} {other} ({others})"
            yield Finding.replacing(word.span, spelling.other, message, "unsafe")

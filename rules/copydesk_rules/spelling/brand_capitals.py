"""Names of firms, products and programs with other capitals than their owners write: “Github”, “FaceBook”."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import compress

from copydesk import Bad, Document, Edit, Finding, Fix, Good, Severity, Span, rule
from copydesk_rules.data_tables import rows
from copydesk_rules.listings import is_code_line
from copydesk_rules.possessives import without_possessive
from copydesk_rules.quoted import is_in_italics, is_mentioned
from copydesk_rules.spelling.misspellings.unknown_words import accepted

_BEFORE, _AFTER = "@#$&+~=/\\_-.:<{[`'’", "@#$&+~=/\\_`>}]"
"""Signs beside a word that make it a part of an address, of a program's name or of code."""


@rule(
    Bad("The code is on [[Github]], and videos on [[YouTUBE]].", fixed="The code is on GitHub, and videos on YouTube."),
    Bad(
        "She left [[Github]]. Github’s rules, and three Githubs, were no help.",
        fixed="She left GitHub. GitHub’s rules, and three GitHubs, were no help.",
    ),
    Bad("They sold it on [[Ebay]] with two old [[Iphones]].", fixed="They sold it on eBay with two old iPhones."),
    Bad("A post on [[FaceBook]] told of it.", fixed="A post on Facebook told of it."),
    Bad("It runs on [[MacOS]], but for [[javascript]].", fixed="It runs on macOS, but for JavaScript."),
    Good("EBay and eBay, GITHUB and GitHub’s, Facebook. MacOS is old."),
    Good("See Github.com, @Github, https://Github.example/Github, Github/acme and `Github`."),
    Good("The acme-Github plugin needs github-actions."),
    Good("Some write “Github”, others *Github*.", path="a.md"),
    Good("We met on Github and Youtube.", options={"accept": ["Github", "/You.*/"]}),
    family="spelling",
    languages=("en",),
    severity="warning",
)
def brand_capitals(document: Document, *, accept: tuple[str, ...] = ()) -> Iterator[Finding]:
    """A firm, product or program with other capitals than its owner writes: “Github”, “Youtube”, “FaceBook”.

    Reported once for an article, at the first place; the fix corrects them all. Small letters (“javascript”) and
    capitals that some houses put (“MacOS”) are remarks. Left alone are capitals throughout, a first capital where the
    name has none (“EBay”), addresses, handles, names of files, code, and words that are spoken of.

    A house that writes one of these in its own way lists it in `accept`, or in a word list.
    """
    brands = _brands()
    if (named := document.folded_vocabulary & brands.keys()) and (
        slips := {text: meant for text in document.vocabulary if (meant := _meant(text, named))}
    ):
        for text in accepted({*slips}, accept):
            del slips[text]
        yield from _findings(document, slips)


@cache
def _brands() -> dict[str, tuple[str, tuple[str, ...]]]:
    """The names and their plurals, each with the forms that are remarks, by their folded forms."""
    table = {}
    for right, remarks in (row.split("\t") for row in rows("brands.tsv")):
        for ending in ("", "s"):
            table[f"{right.lower()}{ending}"] = right + ending, tuple(form + ending for form in remarks.split())
    return table


def _meant(text: str, named: frozenset[str]) -> tuple[str, Severity] | None:
    """The name that a word is written for in another way, and how sure that is."""
    written = without_possessive(text)
    if written.lower() not in named:
        return None
    right, remarks = _brands()[written.lower()]
    if written in remarks:
        return right, "info"
    stem, first_capital = written.removesuffix("s"), right[0].upper() + right[1:]
    if written in (right, first_capital) or stem.isupper() or written.islower() or _has_held_shift(written):
        return None
    return right, "warning"


def _has_held_shift(word: str) -> bool:
    """Whether it begins with two capitals and has no other: “GIthub”, which `doubled-capital` tells."""
    return word[:2].isupper() and word[2:].islower()


def _findings(document: Document, slips: dict[str, tuple[str, Severity]]) -> Iterator[Finding]:
    places = defaultdict[tuple[str, Severity], list[tuple[Span, str]]](list)
    words = document.words
    for word in compress(words, map(slips.__contains__, words.texts)):
        (right, severity), written = slips[word.text], without_possessive(word.text)
        span = Span(word.start, word.start + len(written))
        if _is_running(document, span, right):
            places[right.removesuffix("s"), severity].append((span, right))
    for (_, severity), found in places.items():
        yield _finding(document, severity, found)


def _is_running(document: Document, span: Span, right: str) -> bool:
    """Whether the name is used in a text, and is neither a part of an address or of code nor spoken of."""
    prose, (start, end), written = document.prose, span, document.text(span)
    before, after = prose[max(0, start - 1) : start], prose[end : end + 2]
    if (before and before in _BEFORE) or (after and after[0] in _AFTER) or (after[:1] == "." and after[1:].isalnum()):
        return False
    if after[:1] == "-" and after[1:].isalnum() and (written.islower() or not after[1:].islower()):
        return False  # “github-actions” may be a program, and “Github-hosted” is none
    if written[1:] == right[1:] and document.begins_sentence(start):
        return False
    return not (is_mentioned(document, span) or is_in_italics(document, span) or is_code_line(document, start))


def _finding(document: Document, severity: Severity, found: list[tuple[Span, str]]) -> Finding:
    (first, right), times = found[0], len(found)
    often = f"; the article has it {times} times" if times > 1 else ""
    message = f"“{document.text(first)}” is written “{right}”{often}"
    edits = tuple(Edit(span, whole) for span, whole in found)
    return Finding(first, message, (right,), Fix(edits, "unsafe"), severity)

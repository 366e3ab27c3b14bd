"""Phrases to avoid, and phrases that have a better form."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from copydesk.data_rules import in_case_of
from copydesk.finding import Finding
from copydesk.kinds import FLAG, Kind
from copydesk.rules import Rule
from copydesk.style import templates
from copydesk.style.entry import Entry
from copydesk.style.forms import plural
from copydesk.style.keys import Key, is_texts
from copydesk.style.mistakes import MistakeError
from copydesk.style.phrases import Phrase, PhraseScan
from copydesk.style.rewriting import leaving_out, with_article
from copydesk.text.document import Block, Document
from copydesk.text.span import Span

Rights = str | list[str]
"""The right form of a phrase, or a list of them for a person to choose from; empty to leave the phrase out."""

_ABOVE = ("bad", "good", "except")
"""Keys of a rule that TOML takes for phrases, if they stand below the header of its table of phrases."""

_HEADLINES = ("title", "heading")


def _is_forms(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and all(isinstance(v, str) or is_texts(v) for v in value.values())


_PHRASES = Kind("a list of phrases", is_texts)
_FORMS = Kind(
    'a table from phrases to their right forms; a right form is a text, a list to choose from, or "" to leave the'
    " phrase out",
    _is_forms,
)
_COMPANIONS = (
    Key("except", _PHRASES, "longer phrases in which it is right: “master's degree” for “master”"),
    Key("plurals", FLAG, "whether to find their plurals too (false)"),
    Key("match-case", FLAG, "whether case matters; if not given, only for phrases with a capital"),
)
AVOID = (Key("avoid", _PHRASES, "phrases to do without"), *_COMPANIONS)
REPLACE = (
    Key("replace", _FORMS, "phrases, and what to write instead"),
    *_COMPANIONS,
)


def avoid(entry: Entry, scan: PhraseScan) -> Rule:
    """The rule of a list of phrases to avoid."""
    phrases: dict[str, Rights] = {" ".join(phrase.split()): [] for phrase in entry.table["avoid"]}
    _look(entry, scan, phrases, entry.template("“{found}” is to be avoided", set()))
    summary = f"A phrase to avoid, such as “{next(iter(phrases))}”."
    more = f"Avoid {', '.join(f'“{phrase}”' for phrase in phrases)}."
    return entry.rule(summary, _only(entry.name, scan), more, scan)


def replace(entry: Entry, scan: PhraseScan) -> Rule:
    """The rule of a table from phrases to their right forms."""
    phrases = _right_forms(entry.table["replace"])
    _look(entry, scan, phrases, entry.template("", {"right"}))
    first, right = next((wrong, _listed(rights)[0]) for wrong, rights in phrases.items())
    summary = f"A phrase with a better form, such as “{first}” for “{right}”."
    if not right:
        summary = f"A phrase to leave out, such as “{first}”."
    rows = "\n".join(f"| {wrong} | {', '.join(_listed(rights)) or '–'} |" for wrong, rights in phrases.items())
    return entry.rule(summary, _only(entry.name, scan), f"| written | better |\n|---|---|\n{rows}", scan)


def _listed(rights: Rights) -> list[str]:
    return [rights] if isinstance(rights, str) else rights


def _right_forms(table: Mapping[str, Rights]) -> dict[str, Rights]:
    """The phrases and their right forms. Raises MistakeError for one that says nothing, or that leads in a circle."""
    phrases: dict[str, Rights] = {}
    for given, rights in table.items():
        if given in _ABOVE and isinstance(rights, list):
            raise MistakeError(("replace", given), f"“{given}” stands among the phrases; put it above [….replace]")
        wrong = " ".join(given.split())
        if not wrong or wrong in phrases:
            what = f"“{wrong}” is there already" if wrong else "the phrase is empty"
            raise MistakeError(("replace", given), what)
        if wrong in _listed(rights):
            raise MistakeError(("replace", given), f"“{wrong}” is its own right form")
        phrases[wrong] = rights
    for given, rights in table.items():
        circular = next((right for right in _listed(rights) if right in phrases), None)
        if circular is not None:
            raise MistakeError(("replace", given), f"the right form “{circular}” is to be replaced itself")
    return phrases


def _look(entry: Entry, scan: PhraseScan, phrases: Mapping[str, Rights], template: str) -> None:
    """Let a scan look for the phrases of a rule, each with its right forms."""
    match_case = entry.table.get("match-case")
    for wrong, rights in _with_plurals(phrases) if entry.table.get("plurals") else phrases.items():
        cased = _cased(wrong, match_case)
        wording = _Wording(entry, template, tuple(_listed(rights)), isinstance(rights, str), cased is None)
        scan.add(Phrase(entry.name, folded(wrong), cased, partial(_report, wording)))
    for phrase in entry.table.get("except", ()):
        scan.add(Phrase(entry.name, folded(phrase), _cased(phrase, match_case), None))


def _only(name: str, scan: PhraseScan) -> Callable[..., Iterator[Finding]]:
    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        return (finding for rule, finding in scan(document) if rule == name)

    return check


def _with_plurals(phrases: Mapping[str, Rights]) -> Iterable[tuple[str, Rights]]:
    """The phrases, and the plurals of those that have none of their own."""
    many = {
        plural(wrong): rights and plural(rights) if isinstance(rights, str) else list(map(plural, rights))
        for wrong, rights in phrases.items()
    }
    return {**many, **phrases}.items()


def folded(phrase: str) -> str:
    """A phrase as it is looked up in `Document.folded`."""
    return " ".join(phrase.split()).replace("’", "'").lower()


def _cased(phrase: str, match_case: bool | None) -> str | None:
    """The one form in which a phrase counts, or None if it counts in any case."""
    matters = phrase != phrase.lower() if match_case is None else match_case
    return " ".join(phrase.split()).replace("’", "'") if matters else None


@dataclass(frozen=True, slots=True)
class _Wording:
    """How a phrase is reported: its rule, the message if it has one, and the right forms.

    Right forms that are not `sure` are a choice for a person. `keeps_case` writes them in the case that was found.
    """

    entry: Entry
    template: str
    rights: tuple[str, ...]
    sure: bool
    keeps_case: bool


def _report(wording: _Wording, document: Document, block: Block, span: Span) -> Finding | None:
    """A finding for a phrase at a place, if the rule looks there and it is no name."""
    entry, written = wording.entry, document.text(span)
    if block.kind not in entry.kinds or entry.leaves(document, span.start):
        return None
    begins = document.begins_sentence(span.start)
    if not begins and _is_capitalised(written) and _is_name(wording, document, block, span):
        return None
    cased = in_case_of if wording.keeps_case else (_as_sentence if begins else _as_given)
    rights = tuple(cased(written, right) for right in wording.rights)
    if written in rights:
        return None
    message = templates.fill(wording.template or _message(rights), {"found": written, "right": " or ".join(rights)})
    if not wording.sure:
        return Finding(span, message, rights)
    if rights == ("",):
        return Finding(span, message, (), entry.safety and leaving_out(document, span, entry.safety))
    return with_article(document, entry.finding(span, message, *rights))


def _message(rights: tuple[str, ...]) -> str:
    if rights == ("",):
        return "“{found}” can be left out"
    return f"“{{found}}” should be {' or '.join(f'“{right}”' for right in rights)}"


def _is_capitalised(written: str) -> bool:
    """Whether it is written like a name; not if it is all in capitals, as the text around it may be."""
    return written[0].isupper() and not written.isupper()


def _is_name(wording: _Wording, document: Document, block: Block, span: Span) -> bool:
    """Whether a phrase with a capital inside a sentence is a name, or a part of one.

    One that counts in any case is, but in headlines; one that is to lose its capital is, if another capital follows.
    """
    if wording.keeps_case:
        return block.kind not in _HEADLINES
    following = document.prose[span.end : span.end + 2]
    return any(right[:1].islower() for right in wording.rights) and following[:1].isspace() and following[1:].isupper()


def _as_sentence(_: str, right: str) -> str:
    return right[:1].upper() + right[1:] if right.islower() else right


def _as_given(_: str, right: str) -> str:
    return right

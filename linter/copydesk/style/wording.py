"""Phrases to avoid, and phrases that have a better form."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from copydesk.data_rules import in_case_of
from copydesk.finding import Edit, Finding, Fix
from copydesk.rules import Rule
from copydesk.style import templates
from copydesk.style.entry import Entry
from copydesk.style.forms import article, plural
from copydesk.style.keys import Key, is_flag, is_texts
from copydesk.style.mistakes import MistakeError
from copydesk.style.phrases import Phrase, PhraseScan
from copydesk.text.document import Block, Document
from copydesk.text.span import Span

_HEADLINES = ("title", "heading")
_MARKS = tuple(".,;:!?")
_BEFORE_SENTENCE = "\"'“‘«([ *\n\u00a0"


def _is_forms(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and all(isinstance(v, str) or is_texts(v) for v in value.values())


_COMPANIONS = (
    Key("except", "a list of phrases", is_texts, "longer phrases in which it is right: “master's degree” for “master”"),
    Key(
        "plurals",
        "true or false",
        is_flag,
        "whether to find their plurals too (false)",
    ),
    Key("match-case", "true or false", is_flag, "whether case matters; if not given, only for phrases with a capital"),
)
AVOID = (Key("avoid", "a list of phrases", is_texts, "phrases to do without"), *_COMPANIONS)
REPLACE = (
    Key("replace", "a table from phrases to their right forms; a right form is a text, a list to choose from, or "
        "\"\" to leave the phrase out", _is_forms, "phrases, and what to write instead"),
    *_COMPANIONS,
)  # fmt: skip


def avoid(entry: Entry, scan: PhraseScan) -> Rule:
    """The rule of a list of phrases to avoid."""
    phrases: dict[str, list[str]] = {" ".join(phrase.split()): [] for phrase in entry.table["avoid"]}
    _look(entry, scan, phrases, entry.template("“{found}” is to be avoided", set()))
    summary = f"A phrase to avoid, such as “{next(iter(phrases))}”."
    more = f"Avoid {', '.join(f'“{phrase}”' for phrase in phrases)}."
    return entry.rule(summary, _only(entry.name, scan), more, scan)


def replace(entry: Entry, scan: PhraseScan) -> Rule:
    """The rule of a table from phrases to their right forms."""
    phrases = _right_forms(entry.table["replace"])
    _look(entry, scan, phrases, entry.template("", {"right"}))
    first, rights = next(iter(phrases.items()))
    summary = f"A phrase with a better form, such as “{first}” for “{rights[0]}”."
    if not rights[0]:
        summary = f"A phrase to leave out, such as “{first}”."
    rows = "\n".join(f"| {wrong} | {', '.join(rights) or '–'} |" for wrong, rights in phrases.items())
    return entry.rule(summary, _only(entry.name, scan), f"| written | better |\n|---|---|\n{rows}", scan)


def _right_forms(table: Mapping[str, str | list[str]]) -> dict[str, list[str]]:
    """The phrases and their right forms. Raises MistakeError for one that says nothing, or that leads in a circle."""
    phrases: dict[str, list[str]] = {}
    for given, rights in table.items():
        wrong = " ".join(given.split())
        if not wrong or wrong in phrases:
            what = f"“{wrong}” is there already" if wrong else "the phrase is empty"
            raise MistakeError(("replace", given), what)
        phrases[wrong] = [rights] if isinstance(rights, str) else rights
        if wrong in phrases[wrong]:
            raise MistakeError(("replace", given), f"“{wrong}” is its own right form")
    for given, rights in zip(table, phrases.values(), strict=True):
        circular = next((right for right in rights if right in phrases), None)
        if circular is not None:
            raise MistakeError(("replace", given), f"the right form “{circular}” is to be replaced itself")
    return phrases


def _look(entry: Entry, scan: PhraseScan, phrases: Mapping[str, list[str]], template: str) -> None:
    """Let a scan look for the phrases of a rule, each with its right forms."""
    match_case = entry.table.get("match-case")
    for wrong, rights in _with_plurals(phrases) if entry.table.get("plurals") else phrases.items():
        cased = _cased(wrong, match_case)
        report = partial(_report, _Wording(entry, template, tuple(rights), cased is None))
        scan.add(Phrase(entry.name, _folded(wrong), cased, report))
    for phrase in entry.table.get("except", ()):
        scan.add(Phrase(entry.name, _folded(phrase), _cased(phrase, match_case), None))


def _only(name: str, scan: PhraseScan) -> Callable[..., Iterator[Finding]]:
    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        return (finding for rule, finding in scan(document) if rule == name)

    return check


def _with_plurals(phrases: Mapping[str, list[str]]) -> Iterable[tuple[str, list[str]]]:
    """The phrases, and the plurals of those that have none of their own."""
    many = {plural(wrong): [right and plural(right) for right in rights] for wrong, rights in phrases.items()}
    return {**many, **phrases}.items()


def _folded(phrase: str) -> str:
    return phrase.replace("’", "'").lower()


def _cased(phrase: str, match_case: bool | None) -> str | None:
    """The one form in which a phrase counts, or None if it counts in any case."""
    matters = phrase != phrase.lower() if match_case is None else match_case
    return phrase.replace("’", "'") if matters else None


@dataclass(frozen=True, slots=True)
class _Wording:
    """How a phrase is reported: its rule, the message if it has one, the right forms, and whether case is kept."""

    entry: Entry
    template: str
    rights: tuple[str, ...]
    keeps_case: bool


def _report(wording: _Wording, document: Document, block: Block, span: Span) -> Finding | None:
    """A finding for a phrase at a place, if the rule looks there and it is no name."""
    entry, written = wording.entry, document.text(span)
    if block.kind not in entry.kinds or entry.leaves(document, span.start):
        return None
    begins = _begins_sentence(document, block, span.start)
    if wording.keeps_case and not begins and block.kind not in _HEADLINES and _is_capitalised(written):
        return None
    cased = in_case_of if wording.keeps_case else (_as_sentence if begins else _as_given)
    rights = tuple(cased(written, right) for right in wording.rights)
    if written in rights:
        return None
    message = templates.fill(wording.template or _message(rights), {"found": written, "right": " or ".join(rights)})
    if rights == ("",):
        return Finding(span, message, (), _left_out(document, span, begins, entry))
    finding = entry.finding(span, message, *rights)
    return _with_article(document, finding) if finding.fix else finding


def _message(rights: tuple[str, ...]) -> str:
    if rights == ("",):
        return "“{found}” can be left out"
    return f"“{{found}}” should be {' or '.join(f'“{right}”' for right in rights)}"


def _begins_sentence(document: Document, block: Block, start: int) -> bool:
    """Whether a sentence, or what follows a colon or a dash, begins at an offset."""
    before = document.prose[block.span.start : start].rstrip(_BEFORE_SENTENCE)
    return not before or before[-1] in ".!?…:–—•|\ufffc"


def _is_capitalised(written: str) -> bool:
    """Whether it is written like a name; not if it is all in capitals, as the text around it may be."""
    return written[0].isupper() and not written.isupper()


def _as_sentence(_: str, right: str) -> str:
    return right[:1].upper() + right[1:]


def _as_given(_: str, right: str) -> str:
    return right


def _left_out(document: Document, span: Span, begins: bool, entry: Entry) -> Fix | None:
    """The fix that takes a phrase out, with a comma that would be left over and one of the spaces around it."""
    if not entry.safety:
        return None
    prose, start, end = document.prose, span.start, span.end
    after = prose[end : end + 1]
    if prose[start - 2 : start] == ", " and after in _MARKS:
        start -= 2
    elif begins and after == ",":
        end += 1
    if prose[end : end + 1] in (" ", "\n"):
        end += 1
    elif prose[start - 1 : start] in (" ", "\n"):
        start -= 1
    if begins and prose[end : end + 1].islower() and document.text(span)[:1].isupper():
        return Fix.replace(Span(start, end + 1), prose[end].upper(), entry.safety)
    return Fix((Edit(Span(start, end), ""),), entry.safety)


def _with_article(document: Document, finding: Finding) -> Finding:
    """The finding with the article before it corrected too, where the right form asks for the other one.

    Where the letters do not tell, a person is to look.
    """
    before = document.folded[max(0, finding.span.start - 4) : finding.span.start].split(" ")
    if finding.fix is None or len(before) < 2 or before[-1] or before[-2] not in ("a", "an"):  # noqa: PLR2004
        return finding
    right = article(finding.suggestions[0])
    if right == before[-2]:
        return finding
    if right is None:
        return Finding(finding.span, finding.message, finding.suggestions, Fix(finding.fix.edits, "unsafe"))
    end = finding.span.start - 1
    place = Span(end - len(before[-2]), end)
    edits = (Edit(place, in_case_of(document.text(place)[:1], right)), *finding.fix.edits)
    return Finding(finding.span, finding.message, finding.suggestions, Fix(edits, finding.fix.safety))

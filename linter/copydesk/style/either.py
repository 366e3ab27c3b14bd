"""One of several forms, whichever an article mostly uses."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from copydesk.data_rules import in_case_of
from copydesk.finding import Finding
from copydesk.kinds import FLAG, Kind
from copydesk.named_tuple import NamedTuple
from copydesk.rules import Rule
from copydesk.style import templates
from copydesk.style.entry import Entry
from copydesk.style.forms import plural
from copydesk.style.keys import Key, is_texts
from copydesk.style.mistakes import MistakeError
from copydesk.style.phrases import Phrase, PhraseScan
from copydesk.style.wording import folded
from copydesk.text.document import Document
from copydesk.text.span import Span

_FEWEST = 2


def _is_choices(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(is_texts(each) and len(each) >= _FEWEST for each in value)


EITHER = (
    Key("either", Kind("a list of lists of forms", _is_choices), "forms of which an article may use any, but only one"),
    Key("plurals", FLAG, "whether to find their plurals too (false)"),
)


class _Form(NamedTuple):
    """A form of a choice, by the numbers of both; `forms` are all of the choice, in the same grammatical number."""

    choice: int
    number: int
    forms: tuple[str, ...]


def either(entry: Entry, _: PhraseScan) -> Rule:
    """The rule of forms that are not to be mixed in one article."""
    template = entry.template("“{found}” in an article that mostly writes “{right}”", {"right"})
    forms = _forms(entry)
    scan = PhraseScan()
    for text, form in forms.items():
        scan.add(Phrase(str(form.choice), text, None, None))

    def check(document: Document, /, **_: Any) -> Iterator[Finding]:
        places = [
            (forms[phrase.text], span) for phrase, span in scan.places(document) if _counts(entry, document, span)
        ]
        used = Counter((form.choice, form.number) for form, _ in places)
        for form, span in places:
            commonest = max(range(len(form.forms)), key=lambda number: used[form.choice, number])
            if form.number != commonest:
                written = document.text(span)
                right = in_case_of(written, form.forms[commonest])
                yield entry.finding(span, templates.fill(template, {"found": written, "right": right}), right)

    shown = "; ".join(" or ".join(f"“{form}”" for form in choice) for choice in entry.table["either"])
    more = f"Either {shown}: any will do, but one. The commonest is taken for right, or the one that is named first."
    return entry.rule("Two forms of one word in one article.", check, more)


def _forms(entry: Entry) -> dict[str, _Form]:
    """All forms as they are looked up. Raises MistakeError for one that stands in two choices."""
    found: dict[str, _Form] = {}
    for number, choice in enumerate(entry.table["either"]):
        for made in (choice, list(map(plural, choice))) if entry.table.get("plurals") else (choice,):
            for index, form in enumerate(made):
                if folded(form) in found:
                    raise MistakeError(("either", number), f"“{form}” is there already")
                found[folded(form)] = _Form(number, index, tuple(made))
    return found


def _counts(entry: Entry, document: Document, span: Span) -> bool:
    block = document.block_at(span.start)
    return block is not None and block.kind in entry.kinds and not entry.leaves(document, span.start)

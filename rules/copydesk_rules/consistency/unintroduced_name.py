"""A person who is called “Mr Smith” before the article has said who that is."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.words.titles import COURTESY_TITLES

_TITLED = Regex(rf"\b(?:{'|'.join(COURTESY_TITLES)})\.? (?P<name>[A-Z][\w’'-]++)(?! [A-Z])")
_POSSESSIVE = Regex(r"['’]s?\Z")
_WHOLE_NAME = r"[A-Z][\w’'.-]+ (?:[A-Z][\w’'.-]* )?"


@rule(
    Bad("[[Mr Smith]] agreed. John Smith is the mayor of Leeds."),
    Bad("The mayor said so. [[Mrs Jones]] did not answer."),
    Good("John Smith is the mayor of Leeds. Mr Smith agreed."),
    Good("Mr John Smith came, and so did Mrs Smith."),
    Good("# Smith resigns\n\nThe mayor, John Smith, left. Mr Smith said nothing."),
    family="consistency",
    severity="info",
    default=False,
    languages=("en",),
)
def unintroduced_name(document: Document) -> Iterator[Finding]:
    """A person who is called “Mr Smith” before the article has said who that is.

    It happens when paragraphs are moved. Reported once for each name, where no full name stands before it. Off by
    default: not every house introduces people by their full names.
    """
    seen: set[str] = set()
    for match in _TITLED.finditer(document.prose) if "M" in document.prose else ():
        name = _POSSESSIVE.sub("", match["name"])
        if name not in seen:
            seen.add(name)
            if not re.compile(rf"{_WHOLE_NAME}{name}\b").search(document.prose, 0, match.start()):
                span = Span(match.start(), match.start("name") + len(name))
                yield Finding(span, f"“{name}” is named here before the article has said who that is")

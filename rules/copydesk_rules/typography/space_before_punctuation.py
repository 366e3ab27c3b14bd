"""A space before a comma, a full stop or another mark that leans on the word before it."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule

_SPACED = Regex(r"(?P<space>[ \u00a0]+)[,.;:!?](?=[\s\u00a0”’)]|$)")
_SIGNS = (" ,", " .", " ;", " :", " !", " ?", "\u00a0")
_CODE = "\ufffc"
_HABIT = 4
"""Marks with a space before them from which it is the article's own way, as in French, and no slip."""


@rule(
    Bad("The talks[[ ,]] she said, were over[[ .]]", fixed="The talks, she said, were over."),
    Bad("Is it over[[ ?]] He did not know.", fixed="Is it over? He did not know."),
    Good("It runs on .NET and :smile: and … so on ; -) :)"),
    Good("Il est parti ? Oui ! Alors : non ; merci ! Bien ?"),
    Good("See `foo` . A dotted line . . . goes on."),
    Good("Use `a` or write ! and ? as operators: x ? y : z."),
    family="typography",
    languages=("en", "de", "es", "eu", "it", "lv", "nl", "pt", "ru"),
    severity="error",
)
def space_before_punctuation(document: Document) -> Iterator[Finding]:
    """A space before a comma, a full stop or another mark that leans on the word before it.

    It is left behind when a word is taken out. Names such as .NET, spaced dots, smileys, what stands after code or may
    be an operator, and articles that space their marks throughout, as French does, are left alone.
    """
    if not any(sign in document.prose for sign in _SIGNS):
        return
    found = [match for match in _SPACED.finditer(document.prose) if _is_slip(document.prose, match)]
    found = [match for match in found if _is_written_so(document, match)]
    if len(found) < _HABIT or any(match[0][-1] in ",." for match in found):
        for match in found:
            span = Span(*match.span())
            fix = Fix.replace(Span(*match.span("space")), "", "safe")
            yield Finding(span, f"There is a space before “{match[0][-1]}”", (match[0][-1],), fix)


def _is_written_so(document: Document, match: re.Match[str]) -> bool:
    """Whether no markup that readers do not see, such as a bare tag, stands between the word and the mark."""
    span = Span(*match.span())
    source = document.source_map.to_source(span)
    return source.end - source.start == span.end - span.start


def _is_slip(prose: str, match: re.Match[str]) -> bool:
    """Whether a word stands before the space, and no other mark after it."""
    before = prose[match.start() - 1 : match.start()]
    after = prose[match.end() : match.end() + 3].lstrip()
    if match[0][-1] in "!?:;" and _CODE in prose and after[:1].isalpha():
        return False
    return (before.isalnum() or before in ')”’"%') and after[:1] not in tuple(",.;:!?-)(")

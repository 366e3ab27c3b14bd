"""A space before a comma, a full stop or another mark that leans on the word before it."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Lexicon, Regex, Safety, Span, rule
from copydesk_rules.listings import is_listing
from copydesk_rules.quoted import is_as_written
from copydesk_rules.sentences.breaks.beginnings import HEADS
from copydesk_rules.typography.other_notations import is_other_notation

_SPACED = Regex(
    r"(?P<space>[ \u00a0][ \u00a0]*)[,.;:!?]"
    r"(?=(?P<after>[\s\u00a0”’)]|\"(?!\w)|$|(?<= ,)[^\W\d_]{2,}|(?<= \.)[A-Z][a-z]*(?= [a-z])))"
)
_DETERMINED = Regex(r"(?<![\w’';-])(?:the|an?|this|that|each|every|no|any)\Z")
"""A word that a noun has to follow, so that the mark is what is mentioned."""
_SIGNS = (" ,", " .", " ;", " :", " !", " ?", "\u00a0")
_ORDINARY = 300
"""Uses in the word list from which a word is one of running text, which stands in no code."""
_HABIT = 4
"""Marks with a space before them from which it is the article's own way, as in French, and no slip."""


@rule(
    Bad("The talks[[ ,]] she said, were over[[ .]]", fixed="The talks, she said, were over."),
    Bad("Is it over[[ ?]] He did not know.", fixed="Is it over? He did not know."),
    Bad('"It is over[[ ,]]" she said.', fixed='"It is over," she said.', path="article.txt"),
    Bad("It ran in 2019[[ ,]]succeeding another.", fixed="It ran in 2019, succeeding another."),
    Bad("It was closed[[ .]]It will open in May.", fixed="It was closed. It will open in May."),
    Good("It runs on .Net as it did, and .In files of it; in .NET it does not."),
    Bad("See PEP 719[[ ,]] 3.13 of it.", fixed="See PEP 719, 3.13 of it."),
    Good("It runs on .Net and :smile: and … so on ; -) :)"),
    Good("Il est parti ? Oui ! Alors : non ; merci ! Bien ?"),
    Good("See `foo` . A dotted line . . . goes on. A path with . and .. in it; they took out the . at its end."),
    Good("Le Soir (“Kenya : un président élu”) led on it; *Le Soir* : « Oui ! Bien sûr ? » and “Vraiment ?” he asked."),
    Good("Let $f(x , y)$ and $$a , b$$ hold. They won 3 : 2, step 1 . 2 . 3 is done; the vowels are a , e and i ."),
    Good("int main(void) { return 0 ; }\n\nx = foo(a ,size)\n\nreturn one ;", path="article.txt"),
    Good("Date     : Sunday\nVersion  : 1.0\nLicence  : free\nAre the details correct?", path="article.txt"),
    Good(
        "(define (mean all) ; of numbers\n(/ (apply + all) (length all)))\n\nIt is (#%datum . 10).", path="article.txt"
    ),
    Good("You can use the ! shorthand for it, or a , between two of them."),
    Good("Use `a` or write ! and ? as operators: x ? y : z."),
    family="typography",
    languages=("en", "de", "es", "eu", "it", "lv", "nl", "pt", "ru"),
    severity="error",
)
def space_before_punctuation(document: Document) -> Iterator[Finding]:
    """A space before a comma, a full stop or another mark that leans on the word before it.

    It is left behind when a word is taken out. Names such as .NET, spaced dots, smileys, what stands after code or may
    be an operator, scores, formulas, lines of code, quotations in another language, and articles that space their marks
    throughout, as French does, are left alone. The fix is safe for a comma or a full stop; other marks may be spaced
    as another language does it.
    """
    if not any(sign in document.marks for sign in _SIGNS):
        return
    slips = (match for match in _SPACED.finditer(document.prose) if _is_slip(document, match))
    plain = (match for match in slips if is_as_written(document, Span(*match.span())))
    found = [match for match in plain if not _is_listed(document, match)]
    if len(found) < _HABIT or any(match[0][-1] in ",." for match in found):
        for match in found:
            yield _finding(match)


def _finding(match: re.Match[str]) -> Finding:
    mark = match[0][-1]
    right = f"{mark} " if match["after"].isalpha() else mark
    safety: Safety = "safe" if mark in ",." else "unsafe"
    return Finding.replacing(Span(*match.span()), right, f"There is a space before “{mark}”", safety)


def _is_listed(document: Document, match: re.Match[str]) -> bool:
    """Whether the mark stands in a listing or between columns, of which the spaces are part."""
    block = document.block_at(match.start())
    is_column = len(match["space"]) > 1 and match[0][-1] == ":"
    return is_column or (block is not None and is_listing(document.text(block.span)))


def _is_slip(document: Document, match: re.Match[str]) -> bool:
    """Whether a word stands before the space, and no other mark after it."""
    prose = document.prose
    if is_other_notation(prose, match.start(), match.end()):
        return False
    if match["after"].isalpha() and match[0][-1] == "." and not _begins_sentence(document, match):
        return False
    if match["after"].isalpha() and Lexicon.of("en").frequency(match["after"]) < _ORDINARY:
        return False
    before = prose[match.start() - 1 : match.start()]
    after = prose[match.end() : match.end() + 3].lstrip()
    if match[0][-1] in "!?:;" and document.has_code and after[:1].isalpha():
        return False
    is_named = match[0][-1] == "." or _DETERMINED.left_of(prose, match.start())  # “use the ! shorthand”
    if is_named and after[:1].islower():  # the sentence goes on, so it speaks of the mark
        return False
    return (before.isalnum() or before in ')”’"%') and after[:1] not in tuple(",.;:!?-)(")


def _begins_sentence(document: Document, match: re.Match[str]) -> bool:
    """Whether the word right after a full stop begins sentences, and no names: “closed .It will”."""
    return match["after"].lower() in HEADS and not document.has_code and document.prose[match.start() - 1].islower()

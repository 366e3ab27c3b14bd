"""A singular and a plural side by side: “these kind of things”, “a criteria”."""

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements

_KINDS = ("kind", "sort", "type")
_SEVERAL = ("these", "those", "two", "three", "four", "five", "various", "several", "many", "both", "different")
_KIND_SIGNS = frozenset((these, kind) for these in _SEVERAL for kind in _KINDS)
_KIND = Regex(
    rf"(?P<these>\b(?:{'|'.join(_SEVERAL)})) (?P<word>{'|'.join(_KINDS)})(?= of (?!(?:you|me|us|him|her|them)\b))"
)
_OF_SEVERAL = Regex(r"(?:\A|[.,;:] |\b(?:of|in|for|with|and|or|are|were|have|many|several|two|three|four) )\Z")
"""What stands before “different” where that is no single kind."""
_ONE = ("a", "an", "one", "another", "each", "every", "this", "that", "single")
_PLURALS = {"criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium"}
_PLURAL_SIGNS = frozenset((one, many) for one in _ONE for many in _PLURALS)
_PLURAL = Regex(
    rf"\b(?P<one>{'|'.join(_ONE)}) (?P<word>criteria|phenomena|bacteria(?<!that bacteria)(?<!this bacteria))"
    r"(?=[.,;:!?)]| (?:is|was|that|which|who|has|of|for|in|on|to|by|called|known|or|and|we|you|they|it)\b)"
)
_THAT_IS = Regex(r"[^.]*\bare\b|[^.]*\bwere\b")
"""What shows that “that” is no pronoun: “it is said that criteria are few”."""


def wrong_singulars(document: Document) -> Disagreements:
    """Plurals from Greek and Latin that stand for one, with the right word and the one beside that shows it."""
    if document.has_pair_of(_PLURAL_SIGNS):
        for match in _PLURAL.finditer(document.folded):
            if match["one"] != "that" or not _THAT_IS.match(document.folded, match.end()):
                yield Span(*match.span("word")), _PLURALS[match["word"]], match["one"]


def wrong_kinds(document: Document) -> Disagreements:
    """The same of “these kind of”, outside of quotations, as people say so."""
    if document.has_pair_of(_KIND_SIGNS):
        for match in _KIND.finditer(document.folded):
            is_several = match["these"] != "different" or _OF_SEVERAL.left_of(document.folded, match.start())
            if is_several and not document.is_quoted(match.start()):
                yield Span(*match.span("word")), f"{match['word']}s", match["these"]

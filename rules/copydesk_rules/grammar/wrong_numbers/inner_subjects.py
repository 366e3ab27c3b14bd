"""Subjects of clauses inside a sentence whose verb is in the other number: “she says that the hull are sound”."""

import re

from copydesk import Document, Lexicon, Regex, Span
from copydesk_rules.grammar.nouns import COLLECTIVE, MAY_BE_PLURAL
from copydesk_rules.grammar.one_subject import earlier
from copydesk_rules.grammar.verbs import form_for_one, verbs
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.subjunctive import DEMANDED, SUPPOSED

_LEADS = {
    "that": " that the ", "because": " because the ", "where": " where the ", "while": " while the ",
    "although": " although the ", "said": " said the ", "says": " says the ", "when": " when the ",
}  # fmt: skip
"""What a clause begins with, by its first word."""
_VERB = Regex(r"(?P<noun>[a-z]{3,}) (?P<verb>[a-z]+(?:n't)?)(?= [a-z]|[.,;](?!\w))")
_WISHED = Regex(rf"\b(?:{SUPPOSED}|{DEMANDED})\b")
"""After these “that the hull were” may be right."""
_NO_NOUNS = ("s", "ed", "ing", "er", "or", "men", "sh", "ch", "y", "ese", "ful")
"""How words end that name several things, those who do something, or, as in “the English”, all that are so."""
_USED = 50
"""Uses from which a plural is one."""


def wrong_in_clauses(document: Document) -> Disagreements:
    """Each verb for several after a noun that names one thing and heads a clause: its place, the right form, the noun.

    Not in quotations, and neither where something is wished or asked for nor where the noun names people at work.
    """
    for lead in (_LEADS[word] for word in _LEADS if (word, "the") in document.pairs):
        for at in document.folded_places(lead):
            match = _VERB.match(document.folded, at + len(lead))
            right = _right(match["verb"]) if match else ""
            if match and right and names_one(match["noun"]) and _is_told(document, at, match):
                yield Span(*match.span("verb")), right, match["noun"]


def _right(verb: str) -> str:
    """The form for one of a verb in that for several, if it is nothing else, or nothing."""
    form = verbs().get(verb)
    is_participle = form is not None and verb == form.participle  # “said the mill run by Ann Lind …”
    return "" if is_participle or verb == "do" else form_for_one(verb)


def _is_told(document: Document, at: int, match: re.Match[str]) -> bool:
    is_said = document.is_quoted(match.start()) or not document.prose[match.start() : match.end()].islower()
    return not is_said and not _WISHED.search(earlier(document, at))


def names_one(noun: str) -> bool:
    """Whether a noun has a plural that people use, which what is no noun, as in “the elderly”, has not."""
    if noun in COLLECTIVE or noun in MAY_BE_PLURAL or noun.endswith(_NO_NOUNS):
        return False
    return Lexicon.of("en").frequency(f"{noun}s") >= _USED

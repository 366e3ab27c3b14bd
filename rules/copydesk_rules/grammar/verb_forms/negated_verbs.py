"""Verbs after “did not” and in questions that “did” asks, in a form that cannot stand there."""

from itertools import product

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, led_verb, led_verbs
from copydesk_rules.grammar.one_subject import start_of
from copydesk_rules.grammar.verbs import base_of

_ASKED = Regex(r"[Dd](?<!\w.)(?:id|oes|o) (?:he|she|it|they|we|you|I) (?P<verb>[a-z]+)(?![\w'’-])")
_ASKING = Regex(r"\b(?:[Ww]hy|[Hh]ow|[Ww]hen|[Ww]here|[Ww]hat|[Ww]ho) \Z")
_ASKED_SIGNS = frozenset(product("did does do".split(), "he she it they we you i".split()))
_DID_NOT = frozenset({("did", "not"), ("does", "not"), ("do", "not"), ("didn", "t"), ("doesn", "t"), ("don", "t")})
_BEFORE_DONT = Regex(r"\b(?:i|you|we|they|he|she|it|who|that) (?:still |just |really )?do\Z")
"""What shows that “don't knows” is a slip, and not those who were asked and did not know."""
_BEFORE_NEGATED = Regex(r"\b(?:did|does|do) ?\Z")


def negated(document: Document) -> CorrectedVerbs:
    """“Did not went”, “doesn’t works”, “Did he went”, “why does it works”."""
    for asked in _ASKED.finditer(document.prose) if document.has_pair_of(_ASKED_SIGNS) else ():
        base = base_of(asked["verb"])
        opens = asked[0][0].isupper()
        first = asked if opens else _ASKING.left_of(document.prose, asked.start())
        if base and first and (not opens or document.begins_sentence(asked.start())):
            yield led_verb(first[0].split()[0], asked, first.start()), base
    for match in led_verbs(document, "n't", "not", asked=base_of) if document.has_pair_of(_DID_NOT) else ():
        base = base_of(match.verb)
        used_to = base == "use" and document.folded.startswith(" to", match.end)
        is_right = used_to or (match.verb == "knows" and not _BEFORE_DONT.left_of(document.folded, match.start))
        if base and not is_right and _BEFORE_NEGATED.left_of(document.folded, start_of(document, match)):
            yield match, base

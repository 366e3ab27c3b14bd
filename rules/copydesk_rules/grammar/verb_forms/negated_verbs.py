"""Verbs after “did not” and in questions that “did” asks, in a form that cannot stand there."""

from itertools import product

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, LedVerb, led_verb, led_verbs
from copydesk_rules.grammar.one_subject import start_of
from copydesk_rules.words.verbs import base_of, bases_by_third

_ASKED = Regex(r"[Dd](?<!\w.)(?:id|oes|o) (?:he|she|it|they|we|you|I) (?P<verb>[a-z]+)(?![\w'’-])")
_ASKING = Regex(r"\b(?:[Ww]hy|[Hh]ow|[Ww]hen|[Ww]here|[Ww]hat|[Ww]ho) \Z")
_ASKED_SIGNS = frozenset(product("did does do".split(), "he she it they we you i".split()))
_DID_NOT = frozenset({("did", "not"), ("does", "not"), ("do", "not"), ("didn", "t"), ("doesn", "t"), ("don", "t")})
_BEFORE_DONT = Regex(r"\b(?:i|you|we|they|he|she|it|who|that) (?:still |just |really )?do\Z")
"""What shows that “don't knows” is a slip, and not those who were asked and did not know."""
_BY_ONE = Regex(r"\b(?:he|she|it|[a-z]+(?<!s)) (?:does|did) ?\Z")
_LONGEST = 32
_BEFORE_NEGATED = Regex(r"\b(?:did|does|do) ?\Z")


def negated(document: Document) -> CorrectedVerbs:
    """“Did not went”, “doesn’t works”, “Did he went”, “why does it works”."""
    for asked in _ASKED.finditer(document.prose) if document.has_pair_of(_ASKED_SIGNS) else ():
        base = base_of(asked["verb"])
        opens = asked[0][0].isupper()
        first = asked if opens else _ASKING.left_of(document.prose, asked.start())
        if base and first and (not opens or document.begins_sentence(asked.start())):
            yield led_verb(first[0].split()[0], asked, first.start()), base
    for match in led_verbs(document, "n't", "not", asked=_base) if document.has_pair_of(_DID_NOT) else ():
        base = base_of(match.verb) or _base_of_third(document, match)
        used_to = base == "use" and document.folded.startswith(" to", match.end)
        is_right = used_to or (match.verb == "knows" and not _BEFORE_DONT.left_of(document.folded, match.start))
        if base and not is_right and _BEFORE_NEGATED.left_of(document.folded, start_of(document, match)):
            yield match, base


def _base(verb: str) -> str | None:
    return base_of(verb) or bases_by_third().get(verb)


def _base_of_third(document: Document, match: LedVerb) -> str:
    """The base of a verb with an s that may be a noun elsewhere, but not after “it does not”."""
    is_verb = _BY_ONE.left_of(document.folded, start_of(document, match), _LONGEST)
    return bases_by_third().get(match.verb, "") if is_verb else ""

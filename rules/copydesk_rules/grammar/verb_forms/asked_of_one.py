"""Verbs in the form for “she” in questions about a thing: “Why does the build takes so long?”."""

from copydesk import Document, Regex
from copydesk_rules.grammar.led_verbs import CorrectedVerbs, led_verb
from copydesk_rules.words.verbs import bases_by_third, by_third

_ASKED = Regex(
    r"[Dd]oes (?:the|this|that|an?|my|your|his|her|its|our|their|every|each)"
    r"(?: (?!(?:who|that|which|of|in|and|or|to|for|with|from)\b)[a-z]+(?<!s)){1,2} (?P<verb>[a-z]+s)(?![\w'’-])"
)
_ASKING = Regex(r"\b(?:[Ww]hy|[Hh]ow|[Ww]hen|[Ww]here|[Ww]hat) \Z")
_GOES_ON = Regex(
    r" (?:so|such|too|like|to|the|an?|this|that|you|us|them|him|her|it|in|on|at|as|well|better|best|when|if|after"
    r"|without|only|always)\b|\?"
)
"""What shows that a word is the verb there, and no noun in the plural."""
_ALSO_NOUNS = frozenset(
    "works opens closes looks feels costs means starts ends changes plays runs shows needs helps sounds makes comes"
    " stops moves uses wants says".split()
)


def asked_of_one(document: Document) -> CorrectedVerbs:
    """Each such verb, with its base; “does” has the ending already."""
    if "does" not in document.folded_vocabulary:
        return
    for match in _ASKED.at(document.word_places(["does"]), document.prose):
        verb = match["verb"]
        is_verb = verb in by_third() or (verb in _ALSO_NOUNS and _GOES_ON.match(document.prose, match.end()))
        opens = match[0][0] == "D" and document.begins_sentence(match.start())
        if is_verb and (opens or _ASKING.left_of(document.prose, match.start())):
            yield led_verb("does", match, match.start()), bases_by_third()[verb]

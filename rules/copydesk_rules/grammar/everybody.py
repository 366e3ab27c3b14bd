"""“Nobody”, “everything” and their like, whose verbs are those of one: “nobody know”, “everything that don't work”."""

from copydesk import Document, Regex, Span
from copydesk_rules.grammar.disagreement import Disagreements
from copydesk_rules.grammar.heads import heads_sentence, sought
from copydesk_rules.grammar.led_verbs import led_verbs
from copydesk_rules.grammar.verbs import TO_SINGULAR, form_for_one

_NEAR = 24
_NOBODY = {
    word: Regex(rf"{word} (?P<verb>know|seem|believe|understand|agree|need|doubt|expect|remember|are|were)(?= [a-z])")
    for word in ("Nobody", "Everybody", "Everyone", "Nothing", "Everything", "Somebody", "Someone")
}
_EVERYONE = ("nobody", "everybody", "everyone", "no one")
_WITH_SEVERAL = frozenset("know seem believe understand agree need doubt expect remember are were have want".split())
_JOINED = Regex(r"(?:[;:,](?: and| but)?| because| but| sa[iy][ds]| where| although)\Z")
_EVERYONE_IN = {
    word: Regex(
        rf"{word} (?:in|at|on|from|with) (?:the|our|this|his|her|their) [a-z]+ (?P<verb>are|were|have|know|do)\b"
    )
    for word in ("Nobody", "Everybody", "Everyone", "Anyone", "Someone")
}
_EVERYTHING = {
    word: Regex(rf"{word} (?P<that>that|who) (?P<verb>[a-z]+(?:n't)?)(?= [a-z])")
    for word in "everything nothing something anything everyone everybody someone nobody anyone anybody".split()
}


def wrong_after_everyone(document: Document) -> Disagreements:
    """Each verb for several: “nobody know”, “everyone in the town are”: its place, the right form and the word."""
    for match in (*sought(_NOBODY, document), *sought(_EVERYONE_IN, document)):
        if heads_sentence(document, match):
            yield Span(*match.span("verb")), _of_one(match["verb"]), match[0].split()[0]
    for word in filter(document.folded_vocabulary.__contains__, _EVERYTHING):
        for match in _EVERYTHING[word].finditer(document.folded):
            right = _right_of_one(match["verb"], is_clear=match["that"] == "who")
            if right and not document.is_quoted(match.start()):
                yield Span(*match.span("verb")), right, word
    said = [f" {word}" for word in _EVERYONE if word in document.vocabulary or ("no", "one") in document.pairs]
    for led in led_verbs(document, *said, asked=_WITH_SEVERAL.__contains__):
        if _JOINED.left_of(document.folded, led.start, _NEAR) and not document.is_quoted(led.start):
            yield Span(led.begin, led.end), _of_one(led.verb), led.lead.strip()


def _right_of_one(verb: str, *, is_clear: bool) -> str:
    """The form for one of a verb in that for several, or nothing; after “that” may stand a noun, after “who” none."""
    if verb in TO_SINGULAR and verb not in ("don't", "have", "are"):  # “everything that were” may be a wish
        return ""
    return form_for_one(verb, may_be_noun=is_clear)


def _of_one(verb: str) -> str:
    return TO_SINGULAR.get(verb, f"{verb}s")

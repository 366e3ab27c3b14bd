"""Where a word may be right though a model takes it for another: names, set phrases, words that nobody owns."""

from copydesk import Document, Lexicon, Regex, Span
from copydesk_rules.grammar.wrong_numbers.counted_nouns import lacks_its_ending
from copydesk_rules.quoted import is_mentioned
from copydesk_rules.sentences.openers import opens
from copydesk_rules.spelling.confusions.rivals import Verdict
from copydesk_rules.words.verbs import bases_by_third

_NO_LETTER = Regex(r"\W")
_CAPITALISED = Regex(r"(?<![\w’'-])(?P<word>[A-Z][\w’'-]+) \Z")
_DONE = frozenset("threw thought knew know led lead".split())
"""Verbs that somebody named right before them is the subject of."""
_SEVERAL = ("these", "those")
"""Words that another rule takes for right where it finds a noun after them that lacks its ending."""
_POINTING = frozenset("this these that those".split())
_BOTH_NUMBERS = frozenset(
    "species series means aircraft sheep fish deer fungi data media bacteria criteria hypothesis analysis basis we you"
    " they he she i it are were have do".split()
)
"""Words that look like plurals and are none, or are both; and what begins another clause: “those we met”."""
_BY_PHRASES = frozenset("no any all far now then default law definition nature right rights and itself himself".split())
"""What “by” begins a phrase with that may stand between “could” and its verb: “it could by no means”."""
_OWNER = Regex(r" (?:\w+ ){0,2}\w+['’]s?(?!\w)")
"""Somebody whose things follow “this”: “this great nation’s assets”."""
_FULL_NAME = Regex(r" [A-Z][\w’'-]+ [A-Z]")
_SUPERLATIVE = Regex(r" (?P<stem>[a-z]{2,})est(?=[.,;:?!])")
_THINKER = Regex(r" (?:he|she|they|(?:the|his|her|their|our|my) [\w’'-]+|[A-Z][\w’'-]+)(?=[.,;:?!])")
"""Who thought what stands before it: “How odd, thought the mayor.”"""
_ENDED = (", ", "” ", '" ', "? ", "! ")
_ASKING = ("be", "has")
"""What begins a question or a bidding, and hardly ever another sentence as a slip: “Has the town thought of it?”."""
_LETTING = Regex(r"\b(?:let|lets|letting)\b[^.;:!?]+\Z")
"""What a verb without an ending follows, however far: “let all that we do be of use”."""
_COMPOUND = Regex(r" \w+-")
_DESCRIBED = Regex(
    r" [a-z]+ly [a-z]+(?:ing|ed|ful|ous|al|ive|ble|ic) (?!(?:to|by|in|on|at|for|with|that|and|of|as)\b)[a-z]"
)
"""A thing with an adjective and its adverb, which is somebody's: “your visually striking garden”."""
_ACTING = Regex(r" [a-z]+ly [a-z]+ [a-z]+ (?P<verb>[a-z]+s)\b")
"""The same before what it does: “its unusually long neck stretches”."""
_POSSESSIVES = frozenset({"their", "its", "your", "whose"})
_NEVER_OWNED = frozenset(
    "today yesterday tomorrow tonight now then soon again too either anymore and or but if when while because since"
    " the a an this that these those is are was were will would in on at from with by to of anyone everyone someone"
    " nobody anybody everybody somebody".split()
)
"""Words that follow no possessive: “it opens about there today”."""
_LONGEST_WORD = 24
# As the first of a title these may follow any word, “its The Late Show”, and in capitals they are names, “its US arm”.
_SMALL_WORDS = frozenset(
    "a an the my your his her our their this that these those what who where why how when if in on at to of for from"
    " with by up out over about like as and or but he she it us me you we they not all no one".split()
)


def is_excused(document: Document, verdict: Verdict) -> bool:
    """Whether the word may well be right where the model has learned too little of what stands beside it."""
    end = verdict.span.end
    return (
        _is_name(document, verdict.span)
        or (verdict.right in _POSSESSIVES and _is_followed_by_unowned(document, end))
        or _COMPOUND.match(document.prose, end) is not None
        or _tells_who_thought(document.prose, verdict)
        or (verdict.written in _DONE and _follows_name(document, verdict.span.start))
        or (verdict.right == "have" and verdict.written == "has" and _follows_name(document, verdict.span.start))
        or (verdict.written in _ASKING and document.prose[verdict.span.start].isupper())
        or (verdict.written == "this" and _OWNER.match(document.prose, end) is not None)
        or (verdict.written == "be" and _LETTING.left_of(document.folded, verdict.span.start) is not None)
        or (verdict.written == "your" and _DESCRIBED.match(document.folded, end) is not None)
        or (verdict.written == "its" and _acts(document.folded, end))
        or (verdict.written == "by" and _next_word(document.folded, end) in _BY_PHRASES)
        or (verdict.written in _SEVERAL and lacks_its_ending(document, end, verdict.written))
        or (verdict.written in _POINTING and _next_word(document.folded, end) in _BOTH_NUMBERS)
    )


def _acts(text: str, end: int) -> bool:
    """Whether a thing with an adjective and its adverb follows, and then what it does."""
    acting = _ACTING.match(text, end)
    return acting is not None and (acting["verb"] in bases_by_third() or acting["verb"] in ("is", "was", "has"))


def _follows_name(document: Document, start: int) -> bool:
    """Whether a word with a capital stands right before, which somebody does something by: “Lind threw it back”."""
    before = _CAPITALISED.left_of(document.prose, start, _LONGEST_WORD)
    return before is not None and not opens(before["word"])


def _is_followed_by_unowned(document: Document, end: int) -> bool:
    """Whether a word that nothing owns follows, or somebody's full name: “unless they're Ann Mott”, “who's fastest”."""
    if _next_word(document.folded, end) in _NEVER_OWNED or _FULL_NAME.match(document.prose, end):
        return True
    superlative = _SUPERLATIVE.match(document.prose, end)
    return superlative is not None and Lexicon.of("en").frequency(f"{superlative['stem']}er") > 0


def _tells_who_thought(prose: str, verdict: Verdict) -> bool:
    """Whether a thought has ended, and who had it follows."""
    is_after = verdict.written == "thought" and prose[max(0, verdict.span.start - 2) : verdict.span.start] in _ENDED
    return is_after and _THINKER.match(prose, verdict.span.end) is not None


def _next_word(text: str, end: int) -> str:
    """The word after an offset, if only a space stands between."""
    return _NO_LETTER.split(text[end + 1 : end + _LONGEST_WORD], 1)[0] if text[end : end + 1] == " " else ""


def precedes_name(document: Document, span: Span) -> bool:
    """Whether the next word is a small one with a capital, where the word itself is not all in capitals."""
    following = document.prose[span.end + 1 : span.end + 8].split(" ", 1)[0]
    return following[:1].isupper() and following.lower() in _SMALL_WORDS and not document.text(span).isupper()


def _is_name(document: Document, span: Span) -> bool:
    """Whether the word is only mentioned, or has a capital inside a sentence, as words in names and titles have."""
    is_capitalised = document.prose[span.start].isupper() and not document.begins_sentence(span.start)
    return is_capitalised or is_mentioned(document, span) or precedes_name(document, span)

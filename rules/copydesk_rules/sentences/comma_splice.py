"""Two full clauses that only a comma joins."""

import re
from collections.abc import Iterator, Sequence

from copydesk import Bad, Block, Document, Edit, Finding, Fix, Good, Lexicon, Regex, Span, rule
from copydesk_rules.names.gazetteer.capitals import Capitals
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.sentences import asking
from copydesk_rules.sentences.breaks.beginnings import kind_of
from copydesk_rules.sentences.breaks.model import BreakModel
from copydesk_rules.sentences.breaks.set_off import is_set_off
from copydesk_rules.sentences.openers import OPENERS
from copydesk_rules.sentences.own_capitals import is_reverent
from copydesk_rules.words.speaking import SPEAKING

_JOINING = "however therefore nevertheless consequently furthermore moreover".split()
_SPLICE = Regex(
    rf",\s(?P<joining>{'|'.join(_JOINING)})"
    r"(?=\s(?:the|he|she|it|they|we|this|these|those|there|I|you)\s[a-z’']+)"
)
_WITHOUT_COMMA = "therefore"
"""What joins a second sentence without a comma after it: “it was cold; therefore they stayed”."""
_CAPITAL = Regex(r", (?P<second>[A-Z][a-z]*)(?=(?P<comma>,?) [a-z])")
_SURE = frozenset("He She It They We There This These If When".split())
"""Words that nothing but a sentence begins with, whatever stands before the comma."""
_SOUGHT = frozenset(word.capitalize() for word in OPENERS) - frozenset("I Let Your".split())
"""Words with which a capital after a comma shows a new sentence, and no name or end of a letter."""
_BEFORE_COMMA = frozenset("However Meanwhile Moreover Therefore Nevertheless Instead Also Still Perhaps".split())
"""Those that a comma may follow; any other word between two commas is a name: “the agency, Within, said”."""
_NO_NOUN = frozenset("is was has can will to and or greater less smaller larger equals then than".split())
"""What follows the letter “A”, and no article."""
_OPENERS = (
    "Although|Though|If|When|While|As|Because|Since|After|Before|Even|Despite|In|At|On|With|For|By|During|Given|Like"
)
"""What opens a sentence whose main clause comes later."""
_SUBORDINATE = Regex(rf"[\"“‘]?(?:{_OPENERS}|Of)\b")
_FEWEST_WORDS = 3
"""Words before a comma that make a clause, unless one such as “if” opens them."""
_SMALL_BEFORE = Regex(r"(?:[a-z][a-z]|\d|%)\Z")
_SUBJECT = rf"(?!(?:{_OPENERS}|And|But|[A-Z][a-z]+ing)\b)[A-Z][a-z]*"
_VERB = (
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|does|did"
    r"|left|went|came|took|made|got|told|won|lost|began|became|gave|found|kept|held|met|ran|saw|thought|knew|fell"
    r"|rose|spent|sent|stood|spoke|wrote|[a-z]+ed)\b"
)
_NOT_UNFINISHED = r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bbe)(?<!\bsaid)"
_CLAUSE = Regex(rf"^[\"“‘]?{_SUBJECT}\s[^,;:()]*{_VERB}[^,;:()]*{_NOT_UNFINISHED}$")
"""From a capital that opens no subordinate clause over a verb to the comma."""
_VERSE = Regex(r"\n[^a-z]")
"""A line of verse begins with a capital, one that was only wrapped mostly not."""
_FARTHEST = 24
_ASKING = Regex(r"\b(?:questions?|asks?|asked|asking|ask \w+sel(?:f|ves))\Z")
"""What a question follows that keeps its capital: “the question, When will it end?”."""
_LONG_ADVERB, _STEM = 7, 200
"""Letters of an adverb in “-ly”, and uses of it and of its stem, from which it is no name, as “Beverly” is."""
_ORDINARY = 3000
"""Uses from which a word is an ordinary one, though the article does not write it small."""
_SUBJECT_AND_VERB = 120
_WHO_SAID = Regex(r"(?P<mark>[,?!][\"”’']?)\s(?:[\w.’'-]+\s){1,4}(?:said|says|added)\Z")
_LAST_WORD = Regex(r"[\w’']+\Z")
_TELLING = SPEAKING | asking.BEING | asking.THOUGHTS | {"titled", "entitled", "called", "named"}
"""What is said, asked or thought may follow these with its capital: “they gasped and asked, And what now?”."""


@rule(
    Bad(
        "The talks had failed by noon[[, however]] the minister stayed.",
        fixed="The talks had failed by noon; however, the minister stayed.",
    ),
    Bad("It was cold[[, therefore]] they stayed at home.", fixed="It was cold; therefore they stayed at home."),
    Bad("The bridge was closed at noon[[, It]] had been old.", fixed="The bridge was closed at noon. It had been old."),
    Bad(
        "It was cold.\n\nThe bridge was shut[[, It]] was old.", fixed="It was cold.\n\nThe bridge was shut. It was old."
    ),
    Bad("If it rains[[, They]] stay at home.", fixed="If it rains, they stay at home."),
    Bad(
        "The bridge was closed\nat noon[[, It]]\nhad been old.",
        fixed="The bridge was closed\nat noon. It\nhad been old.",
    ),
    Bad("The bridge was shut[[, The]] ferry was full.", fixed="The bridge was shut. The ferry was full."),
    Good("The question is, What do we know? They gasped, And what is this? If we take one, for example, A is old."),
    Good("In the final, Rangers lost, and Beverly, their captain, saw it. A film, Places in the Hall, was on."),
    Good("The roses of the year are dead,\nThey went before, She said\nNo word."),
    Good("It was sung by Ann Lee, She and It, and by Yes, We Can; he read “Stand By, It Rains” to them."),
    Good("They put their trust in Him and His word. In fact, He came to them. If God could do that, He could do all."),
    Good("The council answered the question, When will the bridge be open? They ask, When is it our turn?"),
    Good("The talks, however, were over. The minister, therefore, stayed."),
    Good("He will go, however hard it is, and when it was cold, therefore late, they left."),
    Good("Although it was cold, nevertheless they left."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def comma_splice(document: Document) -> Iterator[Finding]:
    """Two full clauses that only a comma joins: “It was cold, therefore they stayed”, “It rained, They left”.

    Readers are in the second sentence before they see that the first is over. Only clear cases are reported: a clause
    with a subject and a verb, a comma, “however”, “therefore” or the like, and a second clause; and a comma before a
    capital that is no name's, where either a full stop or a small letter is meant: “The”, “But”, “Luckily” and plurals
    that the article writes small elsewhere. Verse and what is asked or said are left alone. A comma alone between two
    clauses is left to writers, who may mean it.
    """
    yield from _before_capitals(document)
    if document.vocabulary.isdisjoint(_JOINING):
        return
    for match in _SPLICE.finditer(document.prose):
        comma = match.start()
        if _CLAUSE.match(_begun(document, comma)):
            yield _finding(match["joining"], comma, match.end())


def _finding(joining: str, comma: int, end: int) -> Finding:
    edits = [Edit(Span(comma, comma + 1), ";")]
    if joining != _WITHOUT_COMMA:
        edits.append(Edit(Span(end, end), ","))
    right = f"; {joining}{'' if joining == _WITHOUT_COMMA else ','}"
    message = f"A comma joins two sentences before “{joining}”"
    return Finding(Span(comma, end), message, (right,), Fix(tuple(edits), "unsafe"))


def _before_capitals(document: Document) -> Iterator[Finding]:
    """“It rained, They left”: a stop is meant where a clause stands before the comma, and else a small letter."""
    found = [match for match in _CAPITAL.finditer(document.prose) if _may_begin(document, match)]
    for match in found:
        comma, second = match.start(), match["second"]
        block = document.block_at(comma)
        if (
            block is None
            or block.kind not in ("paragraph", "list-item", "quote")
            or not _is_sentence(document, block, comma)
            or is_reverent(document, second)
            or (second == "When" and _ASKING.left_of(document.folded, comma, _FARTHEST))
            or is_set_off(document, Span(comma, match.start("second")))
            or not (second in _SURE or _is_new(document, block, match, found))
        ):
            continue
        first = _begun(document, comma).lstrip()
        rights = (f". {second}", f", {second.lower()}")
        if second in ("If", "When") or _SUBORDINATE.match(first) or len(first.split()) < _FEWEST_WORDS:
            rights = rights[::-1]
        place = Span(comma, match.end())
        message = f"“{second}” has a capital after a comma"
        yield Finding(place, message, rights, Fix.replace(place, rights[0], "unsafe"))


def _may_begin(document: Document, match: re.Match[str]) -> bool:
    """Whether a word with a capital is no name: one that opens sentences, an adverb, or several of something."""
    second = match["second"]
    if second in _SOUGHT:
        return not match["comma"] or second in _BEFORE_COMMA
    if not second.endswith(("ly", "s")) or document.prose.count(second) > 1:
        return False
    if second.endswith("ly"):
        return len(second) >= _LONG_ADVERB and _is_adverb(second.lower())
    if match["comma"] or not (second.lower() in document.vocabulary or _is_ordinary(second.lower())):
        return False
    right = document.prose[match.start("second") : match.end() + _SUBJECT_AND_VERB].split()
    return kind_of(BreakModel.shipped().chunks.of(right)) in ("nouns", "speaker")


def _is_ordinary(word: str) -> bool:
    """Whether a word is often used, and nobody and nothing is called so, as clubs are."""
    named = any(capital.kind != "title-word" for capital in Capitals.known().listed(word))
    return not (named or People.known().is_borne(word)) and Lexicon.of("en").frequency(word) >= _ORDINARY


def _is_adverb(word: str) -> bool:
    """Whether a word is formed of an adjective: “luckily”."""
    stem = word.removesuffix("ly")
    lexicon = Lexicon.of("en")
    return min(lexicon.frequency(word), lexicon.frequency(f"{stem[:-1]}y" if stem.endswith("i") else stem)) >= _STEM


def _is_new(document: Document, block: Block, match: re.Match[str], found: Sequence[re.Match[str]]) -> bool:
    """Whether a word that begins other things, too, begins a sentence, and nothing that is said or listed.

    Verse and lists have more than one in a block.
    """
    if block.kind == "quote":
        return False
    comma, second = match.start(), match["second"]
    last = _LAST_WORD.left_of(document.folded, comma, _FARTHEST)
    if last and last[0] in _TELLING and not _precedes_speaker(document, comma):
        return False
    after = document.prose[match.end() + 1 : match.end() + _FARTHEST].split()
    if second == "A" and after and after[0] in _NO_NOUN:
        return False
    return sum(other.start() in range(*block.span) for other in found) == 1


def _precedes_speaker(document: Document, comma: int) -> bool:
    """Whether what was said stands before who said it: ““It is over,” she said, The”, “It is over, she said, The”."""
    who = _WHO_SAID.left_of(document.prose, comma)
    return who is not None and (who["mark"] != "," or _CLAUSE.match(_begun(document, who.start())) is not None)


def _begun(document: Document, comma: int) -> str:
    """What the sentence of a comma says before it."""
    sentence = document.sentence_at(comma)
    return document.prose[sentence.start if sentence else 0 : comma]


def _is_sentence(document: Document, block: Block, comma: int) -> bool:
    """Whether the words on both sides are in small letters, as in no title, and no line of verse ends there."""
    if document.prose.startswith("\n", comma + 1):
        return False
    before = document.prose[max(block.span.start, comma - _FARTHEST) : comma]
    after = document.prose[comma + 2 : comma + _FARTHEST].split()[1:3]
    return (
        bool(_SMALL_BEFORE.search(before)) and not _VERSE.search(before) and all(word[:1].islower() for word in after)
    )

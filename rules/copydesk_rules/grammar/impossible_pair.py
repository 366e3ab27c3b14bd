"""Two small words that never stand side by side."""

from collections.abc import Iterator
from itertools import pairwise

from copydesk import Bad, Document, Finding, Good, Regex, Span, in_case_of, rule
from copydesk_rules.grammar.pairs_apart import (
    AFTER_NOUN,
    AFTER_ONE_WORD,
    ALL,
    BEEN,
    HARDLY_EVER,
    INFINITIVES,
    SIGNS,
    WITHOUT_VERB,
)
from copydesk_rules.quoted import is_as_written, is_mentioned
from copydesk_rules.transcripts import as_spoken
from copydesk_rules.words.determiners import DETERMINERS, POSSESSIVES
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.verbs import MAKING, forms

_BEFORE_BEEN = frozenset(
    "has have had having hasn't haven't hadn't wouldn't couldn't would could should might may must not".split()
)
_BEFORE_SUBJECTS = frozenset(
    "am are is was were have has had do does did can could will would should may might must and or nor but than as"
    " give gives gave call calls called made make".split()
)
_JOINING = frozenset(
    "what that who whom which where why how when while all whatever whoever wherever as than so there those everything"
    " anything nothing everyone thing things problem problems question questions issue issues point fact truth answer"
    " ones".split()
)
"""Words of a sentence in which a clause may end between the two."""
_EARLIER = 100
_WORD = Regex(r"[a-z']+")
_CLAUSE_END = Regex(r"[:;]\s")
_BUT = frozenset("one a an two three few little for once rarely seldom".split())
"""What follows “but” where that is “only”: “and but one rule”."""
_WITHOUT = frozenset("go goes going went gone do does doing did done".split())
"""“They had to go without to save”."""
_FROM = frozenset("come comes came coming choose chosen select selected pick picked draw drawn learn learned".split())
"""What may end with “from” before “to” and a verb: “what it came from to see why”."""
_STRANDED = Regex(
    r"\b(?:if|when|whenever|once|unless|until|while|because|although|though|since|what|after|before) (?:[\w'’-]+ )*"
    r"(?:is|are|was|were|be|been|being|got) (?:(?:not|never|also|being|[a-z]+ly) )?[a-z]+(?:ed|t|en|ne) \Z"
    r"|\b(?:eas(?:y|ier)|hard(?:er)?|difficult|simpler?|nicer?|fun|impossible|pleasant) to [a-z]+ \Z"
)
"""The end of a clause before its main one, whose passive ends with “with”: “if it is not dealt with they”."""
_MAKING = MAKING.union("consider considers considered".split())
"""What takes a noun after its object: “They have made this their home”."""
_PERFECTS = frozenset((before, "to", "of") for before in "ought seem seems seemed".split())
"""“Ought to of gone”."""
_ASKING = frozenset("is was are were isn't wasn't aren't weren't".split())
"""What asks with both words, each part of its own: “Is this your coat?”."""
_PHRASES = frozenset((("and", "by"), ("so", "on"), ("war", "i")))
"""Words after which any other may come: “by and by we left”, “in World War I the town was lost”."""
_NUMBERS = frozenset(f"one|{MORE_THAN_ONE}".split("|"))
"""What follows “of from” where it gives a range: “a gain of from four to six points”."""
_LOGIC = frozenset("nand nor xor operator operators boolean booleans conjunction conjunctions".split())
_MEANT = {
    ("on", "of"): "one of", ("is", "been"): "has been", ("are", "been"): "have been", ("my", "be"): "may be",
    ("my", "have"): "may have", ("a", "same"): "the same",
    **{pair: f"to {pair[1]}" for pair in INFINITIVES},
}  # fmt: skip
"""What is nearly always meant by a pair, one letter or word away from it."""
_NOUNS = frozenset(("can", "will", "might", "must"))
_NAMES = frozenset(("A", "May", "Will", "Can"))
"""What is a letter, a month or a name where it has a capital: “Theresa May will”, “American Can will”."""
_BEFORE_NOUNS = frozenset(
    "a an the this that his her its their our your my no good free ill political military economic naval own".split()
)
_BEFORE_ENDS = frozenset(
    "instead kind sort lot lots because out up all unheard aware proud advantage use care part him her it them us me"
    " you full fond capable hold charge course away back down over on in off later early go".split()
)
"""After these a preposition may end a clause: “unheard of to do so”."""
_BEFORE_OTHERS = {
    "we": frozenset(["the"]), "thank": frozenset(["you"]), "same": frozenset("sex gender day size type kind".split()),
}  # fmt: skip
"""Second words that are right before some others: “of we the people”, “a same sex couple” without its hyphen."""
_HELD = frozenset("to used".split())
_TERM = Regex(r"[a-z]*(?:-[a-z]|['’`\"”*_/=(])|of (?:course|late|all|age)\b")
"""A compound or quoted word that begins with the second word, or a phrase."""
_BEFORE = frozenset("-`'\"“‘*_/(<;")


@rule(
    Bad("[[The was]] opened today. They left while [[the is]] cow well. It [[is been]] hard, said Ann."),
    Bad("The vote [[will can]] stop it. The sensors [[are can]] be printed, and mice [[that been]] asleep woke."),
    Bad("Last month Ann said [[he we]] was sure. It is a game [[with be]] won; they bring it [[from to]] the farm."),
    Bad("It gave a third [[of to]] growth. They had news [[on of]] cuts. He has approval [[for to]] build."),
    Bad(
        "It was [[on of]] the good days. It [[is been]] hard. He [[my be]] late, and would like [[the thank]] them.",
        suggestions=("one of", "has been", "may be", "to thank"),
    ),
    Bad("It is for when [[a someone]] falls. They [[do cannot]] meet. It came after [[the each]] game."),
    Bad("It [[isn’t not]] shut, and she [[wouldn't not]] go. The firm [[is expects]] to win."),
    Bad("It [[must may]] be so. The page [[is contains]] a list."),
    Good("What it is depends on him. The money spent on military might must be put to use."),
    Good("It is a same-day fare for a same sex couple."),
    Good("It is unheard of to do so; ways they know of to win; a breaking in of horses; it is made use of to dig."),
    Good("What it is is clear. The question is should they go. All he can will be done. The thing is does it work."),
    Good("The question for the U.S. army is should they go. A gain of from four to six; that bread and so on be told."),
    Good("The free will can be lost; has that been said? The is-ought gap, with of course the rest; of late he ran."),
    Good("“The is” is odd. The verb `is` is. La Ni&ntilde;a are back. Will would go. Class A are here; a be-all."),
    Good("They ought to of gone; it seems to of been so."),
    family="grammar",
    languages=("en",),
    severity="warning",
)
def impossible_pair(document: Document) -> Iterator[Finding]:
    """Two small words that never stand side by side: “the was opened”, “he we was sure”, “it is been hard”.

    A word is missing between them, one of them is left over, or another was meant; only the author knows which. Left
    alone are places where one clause may end and another go on (“what it is is clear”), compounds, words that are only
    mentioned, phrases such as “be they those”, and code. In a transcript, which writes down how people speak, it is a
    remark.
    """
    if document.has_pair_of(SIGNS):
        yield from as_spoken(document, _found(document))


def _found(document: Document) -> Iterator[Finding]:
    for index, pair in enumerate(pairwise(document.folded_words)):
        if pair in ALL and _are_neighbours(document, index) and not _may_be_right(document, index, *pair):
            first, second = document.words[index : index + 2]
            written = f"{first.text} {second.text}"
            message = f"“{written}” cannot stand together: a word is missing, or one of the two is wrong"
            meant = _MEANT.get(pair)
            suggestions = (in_case_of(written, meant),) if meant else ()
            yield Finding(Span(first.start, second.end), message, suggestions)


def _are_neighbours(document: Document, index: int) -> bool:
    """Whether only a space lies between the two, and neither is part of a compound, a name, or of what is mentioned."""
    prose, (first, second) = document.prose, document.words[index : index + 2]
    span = Span(first.start, second.end)
    if prose[first.end : second.start] not in (" ", "\n") or not second.text.islower() or first.text[1:].isupper():
        return False
    if (
        first.text in _NAMES
        or prose[max(0, first.start - 1) : first.start] in _BEFORE
        or _TERM.match(prose, second.start)
    ):
        return False
    return is_as_written(document, span) and not is_mentioned(document, span)


def _may_be_right(document: Document, index: int, first: str, second: str) -> bool:
    """Whether the two may stand there all the same, one in a clause and the other in the next, or in a question."""
    start, before = document.words.starts[index], document.folded_words[index - 1] if index else ""
    sentence = _CLAUSE_END.split(document.sentence_before(start, _EARLIER))[-1]
    after = document.folded_words[index + 2] if index + 2 < len(document.folded_words) else ""
    if before == first or after == second or (before, first, second) in _PERFECTS:  # for `doubled-word` and `could-of`
        return True
    ends_clause = (first, second) in AFTER_ONE_WORD and sentence.strip().lower() != before
    ends_clause |= first == "with" and _STRANDED.search(sentence) is not None
    if ends_clause or _is_idiom((before, first, second, after), sentence):
        return True
    if (first, second) in WITHOUT_VERB:
        return before in _BEFORE_SUBJECTS or not sentence.rstrip().endswith(before)
    if (first, second) in BEEN:
        is_asked = before.endswith("'s") or sentence.lower().startswith("had ")  # “had some of it been”
        return before in _BEFORE_BEEN or is_asked
    if (first, second) in AFTER_NOUN:
        return _ends_after_verb(before) or not (_JOINING | _HELD).isdisjoint(_WORD.findall(sentence))
    is_noun = first in _NOUNS and (before in _BEFORE_NOUNS or not sentence.strip())
    return (first, second) in HARDLY_EVER and (is_noun or not _JOINING.isdisjoint(_WORD.findall(sentence)))


def _ends_after_verb(before: str) -> bool:
    """Whether a preposition after a word may end a clause, as after a verb: “the room it was kept in of late”."""
    return before.endswith(("ed", "ing")) or before in _BEFORE_ENDS or before in forms()


def _is_idiom(words: tuple[str, str, str, str], sentence: str) -> bool:
    """Whether two words that elsewhere never meet make a phrase with those around: “go without to save”."""
    before, first, second, after = words
    is_span = (first, second) == ("of", "from") and (after[:1].isdigit() or after in _NUMBERS)
    is_span |= first == "before" and " as " in sentence  # “as free as before of it”
    if is_span or (before, first) in _PHRASES or (before, second) == ("be", "those"):  # “by and by we”, “be those”
        return True
    if second in POSSESSIVES:
        return before in _MAKING or before in _ASKING
    if second == "but":
        return first == "and" and after in _BUT
    if second == "to":
        stranded = before in (_WITHOUT if first == "without" else _FROM)
        return stranded and after not in DETERMINERS
    if second in _BEFORE_OTHERS:
        return after in _BEFORE_OTHERS[second]
    return second == "or" and first == "and" and not _LOGIC.isdisjoint(_WORD.findall(sentence))

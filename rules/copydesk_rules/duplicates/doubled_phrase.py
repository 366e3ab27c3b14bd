"""A phrase of two to four words typed twice in a row."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Safety, Span, Word, rule
from copydesk_rules.duplicates.clauses import RELATIVE, SUBJECTS, is_verbal, words_before
from copydesk_rules.duplicates.doubled_clause import doubled_clauses
from copydesk_rules.duplicates.doubled_terms import DoubledTerms
from copydesk_rules.duplicates.repetition import twice
from copydesk_rules.listings import is_code_line
from copydesk_rules.transcripts import is_transcript
from copydesk_rules.words.determiners import DETERMINERS
from copydesk_rules.words.verbs import MAKING, base_of, verbs

_PAIR, _LONGEST = 2, 4
_JOINS = ("-", "–", "/", "_", "'", "’")
_STEP_BY_STEP = ("it", "es", "pt")
"""Languages of “a poco a poco”, in which “a” is no article."""
_ON_AND_ON = frozenset("and or".split())
"""Words between which others are repeated on purpose: “more and more and more”."""
_FROM_TO = frozenset("to by".split())
"""The same, but not between verbs: “from place to place to help”, “has the power to take to take part”."""
_MANY = frozenset(
    "dozens hundreds thousands millions billions"
    " time years days hours weeks months ages decades times miles pages lots loads more less again over up down out"
    " round through back on people things layers such".split()
)
"""What is said twice to say that it is much: “and years and years later”."""
_WANTING = frozenset(
    "able unable hard easy ready likely unlikely going want need try used due yet set given taken known seen chosen"
    " written driven hope plan decide agree fail refuse seek aim him her them us me you it enough".split()
)
"""What stands before “to” and a verb, so that “hard to hard to say” is no way from one to the other."""
_HELD_BACK = frozenset("take do make get use have be say know pay see go give buy build read write".split())
"""Verbs whose object may stand before: “the steps they had to take to take part”."""
_HAVING_TO = frozenset({"have", "to"})
"""“Going to have to have a reason”, “a tool that we have to have to go on”: two verbs that are one word."""
_VERBS = frozenset("be been is are was were have has had".split())
_VERBAL = ("ing", "ed")
_SUBJECTS = SUBJECTS | {"that", "this", "there", "who"}
_LEADING = SUBJECTS | frozenset("in of for with at from".split())
_LEADING_PAIRS = _LEADING | {"to"}
"""Words that lead a phrase and may also stand right behind it: “in orchards in orchards in the valley”.

“To a pointer to a pointer to it” tells of two.
"""
_MODALS = frozenset("can could may might must shall should will would".split())
_BEFORE_A_VERB = _MODALS.union("not i you we they".split())
_ARTICLES = frozenset(["a", "an"])
_BEFORE_NOUNS = frozenset("in of for with from".split())
"""Words after which nothing goes on and on with “and”, but the things that `_MANY` names."""
_HEADED = RELATIVE | {"all", "that", "which"}
"""Words that an object of “to be” or “to do” begins with: “all that it is going to take to take part”."""
_OPENING_A_CLAUSE = RELATIVE | {"why", "if", "when"}
_AFTER = frozenset("after upon".split())
"""Between one of a row and the next: “fact after fact after fact”."""
_CAN = (" can ", " could ")
_TWO_BY_TWO = Regex(r" (\w+) and \1\b")
_NOUN_NEXT = Regex(r" (?!(?:and|or|but|when|while|until|as|in|on|at|of|to|with|for)\b)\w")
_PAIRED = frozenset(
    "day week month year door face dot point end wall coast side back hand head house person business peer one".split()
)
"""What “to” makes an adjective of: “got used to day to day work”."""
_TELLING = frozenset(
    "tell tells told telling know knows knew knowing see sees show shows sure clear guess say says indicate determine"
    " decide forget remember learn remembers forgets".split()
)
"""What “which is which” may follow, before the verb of a clause: “not to know which is which is bad”."""
_FEELING = frozenset("love like hate know need want miss".split())
_FELT = frozenset("it him her them you me us this that".split())
"""“Do you like it, or do you love it love it?”: said twice to say that it is meant in earnest."""
_CLAUSE = 6
"""Words back to the one that opens the clause: “what the makers of it say they say in anger”."""


@rule(
    Bad("The talks took place [[in the in the]] old town hall.", fixed="The talks took place in the old town hall."),
    Bad("It fell within the remit\n[[of the of the]] bill.", fixed="It fell within the remit\nof the bill."),
    Bad("[[This is this is]] a start.", fixed="This is a start."),
    Bad(
        "They [[declined to declined to]] say, as it is [[hard to hard to]] tell.",
        fixed="They declined to say, as it is hard to tell.",
    ),
    Bad(
        "It began [[to rise to rise]] again, [[and then and then]] fell.",
        fixed="It began to rise again, and then fell.",
    ),
    Bad("A server [[can send can send]] a packet.", fixed="A server can send a packet."),
    Bad("It came [[after two after two]] wins.", fixed="It came after two wins."),
    Bad("They came [[to face to face]] with it.", fixed="They came to face with it."),
    Bad(
        "It set out [[to try to try]] a mix of [[oil and oil and]] gas, is too [[risky to risky to]] touch.",
        fixed="It set out to try a mix of oil and gas, is too risky to touch.",
    ),
    Good("The mill was shut, the mill was shut. “To be or not to be so, to be or not to be so,” he said."),
    Good("La riva, a poco a poco, si riempie.", options={"language": "it"}),
    Good("It is the number of those who came to the mill, the number of those who came to the mill or wrote."),
    Good("It grew more and more and more, over and over and over again."),
    Good("What it is it is because of you, and what he said he said in anger."),
    Good("What a long and hard day it is it is. It is set to a pointer to a pointer to it."),
    Good("It tells what makes a gadget a gadget, and if it works it works."),
    Good("It grew, and more and more came; and years and years later it was black and white and over and over again."),
    family="duplicates",
    severity="error",
)
def doubled_phrase(document: Document, *, language: str = "en") -> Iterator[Finding]:
    """A phrase of two to four words typed twice in a row, such as “in the in the”.

    The eye slides over it as over a doubled word. Left alone are turns of speech that repeat themselves (“more and more
    and more”, “from place to place to place”), what two clauses have in common (“what it is it is”), names, numbers,
    and words with punctuation between them. The fix is safe where the phrase ends in an article or another word that
    only a noun can follow. It is a remark where something goes on and on (“and wept and wept”), and in a transcript,
    which writes down how people speak. A clause of eight words or more is also reported where it is repeated after a
    comma. `language` is that of the configuration: in Italian, “a poco a poco” is right.
    """
    yield from doubled_clauses(document)
    texts = document.folded_words
    terms = cache(lambda: DoubledTerms.of(document, twice(texts, 1)))
    for size in range(_PAIR, _LONGEST + 1):
        for index in twice(texts, size, _LEADING_PAIRS if size == _PAIR else _LEADING):
            words = document.words[index : index + 2 * size]
            if not _is_run(document.prose, words) or _is_meant(document, words[:size]):
                continue
            if size == _PAIR and words[0].text == "a" and language in _STEP_BY_STEP:
                continue
            start = words[0].start
            # An index or a listing: each entry begins as the one before it.
            is_listed = is_code_line(document, start) or terms().lists(document, start)
            if not (is_listed or _is_row(document, words)):
                yield _finding(document, words, size)


def _is_row(document: Document, words: tuple[Word, ...]) -> bool:
    """Whether one after the other is meant: “fact after fact after fact”, “after round after round, they won”.

    Or something is measured: “metres per second per second”, “as sad as sad can be”.
    """
    if len(words) != 2 * _PAIR:
        return False
    first, last = words[0].text.lower(), words[-1]
    if first == "to" and last.text in _PAIRED:  # “used to day to day work”
        return _NOUN_NEXT.match(document.prose, last.end) is not None
    if first in _AFTER:
        is_whole = _NOUN_NEXT.match(document.prose, last.end) is None
        return is_whole or words_before(document, words[0].start)[-1:] == [last.text]
    if last.text == "and" and _TWO_BY_TWO.match(document.prose, last.end):  # “tax and tax and spend and spend”
        return True
    return (first == "per" and last.text != "cent") or (first == "as" and document.prose.startswith(_CAN, last.end))


def _finding(document: Document, words: tuple[Word, ...], size: int) -> Finding:
    phrase = document.text(Span(words[0].start, words[size - 1].end))
    again = Span(words[size - 1].end, words[-1].end)
    may_be_meant = is_transcript(document) or _is_again_and_again(document, words)
    safety: Safety = "safe" if words[-1].text in DETERMINERS and not may_be_meant else "unsafe"
    message = f"“{phrase}” stands twice in a row"
    span, fix = Span(words[0].start, words[-1].end), Fix.replace(again, "", safety)
    return Finding(span, message, (phrase,), fix, "info" if may_be_meant else None)


def _is_run(prose: str, words: tuple[Word, ...]) -> bool:
    """Whether nothing but space lies between the words, all of them in small letters but perhaps the first."""
    for before, after in pairwise(words):
        between = prose[before.end : after.start]
        if between.strip(" \u00a0") or not after.text.islower():
            return False
    joined = prose[max(0, words[0].start - 1) : words[0].start], prose[words[-1].end : words[-1].end + 1]
    return not any(mark in _JOINS for mark in joined)


def _is_meant(document: Document, words: tuple[Word, ...]) -> bool:
    """Whether grammar or speech may ask for the phrase twice, or it is one word over and over."""
    phrase = {word.text.lower() for word in words}
    earlier = words_before(document, words[0].start)
    if (
        len(phrase) == 1
        or phrase == _HAVING_TO
        or (phrase == {"which", "is"} and not _TELLING.isdisjoint(earlier[-1:]))
        or (words[-1].text.endswith(("'s", "’s")) and "of" in phrase)  # “a copy of his friend’s copy of his friend’s”
        or (len(phrase) == len(words) == _PAIR and words[0].text in _FEELING and words[1].text in _FELT)
        or (words[0].text == "of" and earlier and phrase & {f"{earlier[-1]}s", earlier[-1]})
        or (words[0].text in DETERMINERS and not MAKING.isdisjoint(earlier[-1:]))
    ):
        return True
    if not phrase.isdisjoint(DETERMINERS - _SUBJECTS) or (words[0].text == "that" and words[1].text in _MODALS):
        return False
    if len(words) == _PAIR and not phrase.isdisjoint(_ON_AND_ON | _FROM_TO):
        return _goes_on(words, earlier)
    opens_clause = words[0].text.lower() in _SUBJECTS | _VERBS | _FROM_TO
    if not phrase.isdisjoint(_ON_AND_ON) or (opens_clause and not _OPENING_A_CLAUSE.isdisjoint(earlier[-_CLAUSE:])):
        return True
    return not phrase.isdisjoint(_FROM_TO) and not any(word in _VERBS or word.endswith(_VERBAL) for word in phrase)


def _is_again_and_again(document: Document, words: tuple[Word, ...]) -> bool:
    """Whether something is said to go on: “she sat and wept and wept”, “they would stand and stare and stare, and”."""
    first, last = words[0].text.lower(), words[-1].text
    if len(words) != 2 * _PAIR or first != "and" or last in _VERBS:
        return False
    return is_verbal(last) or document.prose.startswith((",", ".", ";"), words[-1].end)


def _goes_on(words: tuple[Word, ...], earlier: Sequence[str]) -> bool:
    """Whether a word is said again and again with “and”, or a way told with “to”: “more and more and more”."""
    first, last = (word.text.lower() for word in words)
    if first in _ON_AND_ON:
        return earlier[-1:] == [last] or last in _MANY or last.endswith("er")
    if first in _FROM_TO:
        is_plain = earlier[-1:] == ["going"] and _HEADED.isdisjoint(earlier)
        return earlier[-1:] == [last] or (last in _HELD_BACK and not is_plain)
    if last in _ON_AND_ON:
        is_many = first in _MANY or first.endswith(("er", "s"))
        return is_many or _BEFORE_NOUNS.isdisjoint(earlier[-1:])
    if first in _MODALS or earlier[-1:] == ["too"] or not _ARTICLES.isdisjoint(earlier[-1:]):
        return False
    is_verb = base_of(first) is not None or (first in verbs() and not _BEFORE_A_VERB.isdisjoint(earlier[-1:]))
    return not (is_verb or first in _WANTING or first in _VERBS or first.endswith(_VERBAL))

"""Nouns for one thing where several are counted: “nine minute went”, “a group of scientist”, “these file”."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from copydesk import Document, Lexicon, Regex, Span
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.plain_phrases import (
    class_at,
    described_noun,
    follows_space,
    span_at,
    stands_alone,
    word_at,
)
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import COLLECTIVE, MASS, MAY_BE_PLURAL, PERSONS, SINGULAR, plural
from copydesk_rules.words.number_words import COUNTING
from copydesk_rules.words.units import TIMES, UNITS
from copydesk_rules.words.verbs import verbs

_LARGE_NUMBERS = frozenset("dozen hundred thousand million".split())
_BEFORE_LARGE = COUNTING.union("a several few".split())
_POINTING = frozenset("these those many".split())
"""Words that count, or stand for several before a verb: “these feature”, “many work”."""
_COUNTS = COUNTING | _LARGE_NUMBERS | _POINTING | {"several", "various", "numerous"}
_BEFORE_OTHERS = {
    "other": frozenset("of with from for by among like in many several all these those two three".split()),
    "most": frozenset("in for from by at on with across like".split()),
}
"""Words that count only behind these: “of other building”, but “the other building”."""
_GROUPS = frozenset("group team gang crowd panel".split())
"""Before “of” somebody, of whom there are several: “a group of scientist”."""
_SETS = frozenset(
    "pair series set sets handful dozens hundreds thousands scores number list lists couple variety range"
    " collection".split()
)
_SURE_SETS = frozenset("number dozens hundreds thousands list lists couple".split())
_OF_SEVERAL = frozenset("each two three four five six both several many few either neither".split())
"""What is of several things: “each of the player”."""
_SHARES = frozenset("all some most none any half".split())
"""What is of several, or of one thing, unless the verb is that of several: “most of the rooms are shut”."""
_DETERMINERS = frozenset("the my his her its our their your these those".split())
_COUNTING = _DETERMINERS.union(
    "only just nearly almost about around least over than with all last first past next some every".split()
)
_NAMING = frozenset("a an another this that each one per no most more".split())
"""Words before a number that is a part of one thing, or is compared: “a three bedroom house”, “most numerous”."""
_OF_VERSIONS = frozenset("the our its your my his her their at".split())
"""Words before a figure that is a name: “the 26 branch”, “my 360 controller”, “the Votes at 16 alliance”."""
_DESCRIBING_ONE = frozenset("RJdn")
_BEFORE_COUNTS = frozenset("IdbnzgRCWw")
"""The classes of words before a number that counts: prepositions, verbs and adverbs, but no noun that it numbers."""
_LINKS = frozenset("to or and by in of out v x".split())
"""Between two numbers these make a range, a score or a share of them."""
_BODIES = frozenset(
    "team family company country school town city club group band hospital church university firm council army gang"
    " bank station county committee agency".split()
)
"""Nouns that may have a verb for several, but are counted like others."""
_UNCHANGED = frozenset(
    "head bar pound rate chance difference over stone version kernel release edition protocol quid grand march gauge"
    " cent percent yen baht rand euro horse foot third quarter half way part time sort kind type service care duty"
    " point goal volume setting".split()
)
"""Nouns that count several without an ending, or what else may follow a number."""
_ALSO_MASS = frozenset(
    "crime law technology change cost war policy structure fire speech disease economy play theory strategy music food"
    " game water treatment company case weather process trial tax art paper".split()
)
"""What “other” and “most” may stand before in the singular: “of other crime”, “like most technology”."""
_ALSO_STUFF = _ALSO_MASS.union(
    "video film code experience design software time content interest light plan support work program"
    " application quality".split()
)
"""What a set or a number of may be of in the singular: “a range of experience”."""
_ALSO_VERBS = frozenset(
    "account function concern impact matter figure experience effect question benefit contrast home game".split()
)
"""What may be the verb of “these” or “many”, or is no single thing."""
_BEFORE_MANY = frozenset("too so how".split())
"""Words behind which “many” stands before its noun, and before no verb."""
_UNCOUNTED = (COLLECTIVE | MASS | _UNCHANGED) - _BODIES
_NO_NOUNS = ("s", "ed", "ing", "ly", "ese", "craft", "folk")
_HALVES = frozenset("first second other top bottom upper lower front back latter".split())
"""What stands before a half that is a part of one thing: “in the first half of the film”."""
_FEWEST_LETTERS = 3
"""Letters from which a word behind a number is none of “ha” and “bu”, hectares and bushels."""
_SHARE, _USED = 0.06, 500
"""The share of a noun's uses, and the uses, from which its plural shows that it is counted."""
_FEW, _ADJECTIVE = 2000, 6
"""The same behind a number; a word that is so much more common than its plural may be no noun: “current”."""
_ONES = {"these": "this", "those": "that"}
_SINCE = frozenset(["ago", "later"])
_ONE_VERB = Regex(r" (?:is|was|has|isn't|wasn't|hasn't)\b")
_YEARS = range(1500, 2200)
_DIGITS_OF_YEARS = 4


def singulars_of_many(document: Document) -> Disagreements:
    """Each noun for one thing where there are several: its place, the plural, and what counts it."""
    for lead, noun in _counted(document):
        yield wrong_of_these(document, span_at(document, noun), document.words.starts[lead], _written(document, lead))
    for noun, beside in (*_in_sets(document), *_of_several(document)):
        yield span_at(document, noun), plural(document.words.texts[noun]), beside


def wrong_of_these(document: Document, noun: Span, start: int, lead: str) -> tuple[Span, str, str]:
    """What is wrong in “these file”: “these” if the verb is that of one thing, “these file is old”, else the noun.

    The lead begins at an offset. Given are the place, the right form and the word beside.
    """
    one = _ONES.get(lead)
    if one and _ONE_VERB.match(document.folded, noun.end):
        return Span(start, start + len(lead)), one, document.text(noun)
    return noun, plural(document.text(noun)), lead


def lacks_its_ending(document: Document, end: int, lead: str) -> bool:
    """Whether a noun follows a word like “these”, that ends at an offset, in the form for one thing."""
    index = bisect_left(document.words.starts, end)
    noun = described_noun(document, index)
    return noun is not None and _is_counted(document, noun, lead)


def _written(document: Document, index: int) -> str:
    return document.words.texts[index].lower()


def _places(document: Document, leads: Iterable[str]) -> list[int]:
    """Where one of some words stands, small or with the capital of a sentence."""
    found = document.word_indexes([form for lead in leads for form in (lead, lead.capitalize())])
    texts, starts = document.words.texts, document.words.starts
    return [
        index
        for index in found
        if follows_space(document, index)
        if texts[index].islower() or document.begins_sentence(starts[index])
    ]


def _counted(document: Document) -> Iterator[tuple[int, int]]:
    """Words that count, and the nouns for one thing behind them."""
    figures = [text for text in document.vocabulary if text.isdecimal() and _is_quantity(text)]
    for index in (*_places(document, _COUNTS | _BEFORE_OTHERS.keys()), *document.word_indexes(figures)):
        noun = described_noun(document, index + 1)
        if noun is not None and _is_counted(document, noun, _written(document, index)) and _is_count(document, index):
            yield index, noun


def _is_quantity(figure: str) -> bool:
    return figure not in ("0", "1") and not (len(figure) == _DIGITS_OF_YEARS and int(figure) in _YEARS)


def _is_counted(document: Document, index: int, lead: str) -> bool:
    """Whether a noun names one of the things that are counted, and no other noun follows that it would describe."""
    noun = word_at(document, index)
    is_word = len(noun) >= _FEWEST_LETTERS and noun not in _UNCOUNTED
    may_be_one = is_word and (noun in SINGULAR or not noun.endswith(_NO_NOUNS))
    if not may_be_one or not (stands_alone(document, index + 1) or _ends_at_comma(document, index, lead)):
        return False
    if lead in _BEFORE_OTHERS:
        return noun in SINGULAR and noun not in _ALSO_MASS
    if noun in UNITS and not _is_measure(document, index):
        return False
    is_number = lead.isdecimal() or lead in _COUNTS
    return _is_countable(noun) or (is_number and _is_common(noun))


def _ends_at_comma(document: Document, index: int, lead: str) -> bool:
    """Whether a comma stands behind a measure, or behind what is pointed at, of which there is hardly a list.

    A list may go on to what all of it describes: “many plot, script and pacing problems”.
    """
    is_one = (lead in _POINTING and word_at(document, index + 2) != "and") or word_at(document, index) in UNITS
    return is_one and document.prose.startswith(", ", document.words.ends[index])


def _is_measure(document: Document, index: int) -> bool:
    """Whether a unit ends all that is measured, and describes nothing, as in “a ten mile walk”."""
    following = word_at(document, index + 1)
    is_time = word_at(document, index) in TIMES and (class_at(document, index + 1) == "I" or following in _SINCE)
    return not following or is_time or class_at(document, index + 1) == "d"


def _is_countable(noun: str) -> bool:
    if noun in SINGULAR or noun in _BODIES:
        return True
    frequency = Lexicon.of("en").frequency
    is_noun = classes_of(noun) == "N" and noun not in verbs()
    return is_noun and frequency(plural(noun)) >= max(_USED, _SHARE * frequency(noun))


def _is_common(noun: str) -> bool:
    """Whether the plural of a word that a number stands before is so common that it is a noun."""
    verb, frequency = verbs().get(noun), Lexicon.of("en").frequency
    is_deed = (verb is not None and verb.kind == "verb") or noun == "lie"
    return (
        not is_deed and "N" in classes_of(noun) and frequency(plural(noun)) >= max(_FEW, frequency(noun) / _ADJECTIVE)
    )


def _is_count(document: Document, index: int) -> bool:
    """Whether a word tells how many there are, and is no name, share, range or part of a compound."""
    words, lead = document.words, _written(document, index)
    if lead in _BEFORE_OTHERS:
        return word_at(document, index) != "" and _written(document, index - 1) in _BEFORE_OTHERS[lead]
    if lead in _POINTING:
        return _points(document, index)
    is_large = lead in _LARGE_NUMBERS
    first = _first_of_number(document, index - is_large)
    before = word_at(document, first - 1) if word_at(document, first) else ""
    if is_large and not _is_large_number(document, first, index, before):
        return False
    is_version = lead.isdecimal() and before in _OF_VERSIONS
    if not follows_space(document, first) or before in _NAMING or is_version:
        return False
    if not before:
        earlier = _written(document, first - 1) if first else ""
        return document.begins_sentence(words.starts[first]) or earlier in _COUNTING - _OF_VERSIONS
    is_degree = lead == "numerous" and class_at(document, first - 1) == "R"  # “rather numerous”
    is_led = before in _COUNTING or class_at(document, first - 1) in _BEFORE_COUNTS
    is_part = is_degree or _is_linked(document, first - 1) or _is_of_name(document, first - 1)
    return is_led and not (is_part or _describes_one(document, first - 1))


def _describes_one(document: Document, index: int) -> bool:
    """Whether a word before a number belongs to what that is a part of: “a previously reported 448,000 rise”."""
    while class_at(document, index) in _DESCRIBING_ONE:
        index -= 1
    return word_at(document, index) in ("a", "an")


def _is_large_number(document: Document, first: int, index: int, before: str) -> bool:
    """Whether “million” and its like ends a number that counts: not “the five million target”."""
    number = _written(document, first)
    is_number = number in _BEFORE_LARGE or number.isdecimal()
    return is_number and word_at(document, index) != "" and before not in _DETERMINERS


def _points(document: Document, index: int) -> bool:
    """Whether “these” or “many” has its noun behind it, and no verb."""
    noun = described_noun(document, index + 1) or index
    written, before = word_at(document, noun), word_at(document, index - 1) if word_at(document, index) else ""
    if written in SINGULAR - _ALSO_VERBS and written not in verbs():
        return True
    is_led = before in _BEFORE_MANY or word_at(document, noun + 1) in ("is", "are", "was", "were", "of")
    return is_led and written not in _ALSO_VERBS


def _first_of_number(document: Document, index: int) -> int:
    """The index of the first word of a number: “3” in “3,000”."""
    words = document.words
    while index > 0 and document.prose[words.ends[index - 1] : words.starts[index]] == ",":
        index -= 1
    return max(index, 0)


def _is_linked(document: Document, index: int) -> bool:
    """Whether a word links a number to the one behind it: “four to six”, “one in ten”, “a power of two”."""
    linked = _written(document, index - 1) if index else ""
    is_number = linked.isdecimal() or linked in _COUNTS or linked in ("one", "out", "power")
    return word_at(document, index) in _LINKS and is_number


def _is_of_name(document: Document, index: int) -> bool:
    """Whether “of” makes a name of the number behind it: “a Group of 7 meeting”, “the round of 16 game”."""
    named = document.words.texts[index - 1] if index else ""
    return word_at(document, index) == "of" and (named.istitle() or named == "round")


def _in_sets(document: Document) -> Iterator[tuple[int, str]]:
    """Nouns for one thing in “a group of scientist”, “a pair of shoe”."""
    for index in _places(document, _GROUPS | _SETS):
        noun = described_noun(document, index + 2) if word_at(document, index + 1) == "of" else None
        if noun is None or class_at(document, index - 1) == "N":  # “the week number of the year”
            continue
        lead, written = _written(document, index), word_at(document, noun)
        is_sure = lead in _SURE_SETS and written not in _ALSO_STUFF
        is_one = written in PERSONS if lead in _GROUPS else is_sure or written in SINGULAR - _ALSO_STUFF
        if is_one and _is_counted(document, noun, lead):
            yield noun, f"{lead} of"


def _of_several(document: Document) -> Iterator[tuple[int, str]]:
    """Nouns for one thing in “each of the player”, “most of the room are shut”."""
    for index in _places(document, _OF_SEVERAL | _SHARES):
        determiner = word_at(document, index + 2) if word_at(document, index + 1) == "of" else ""
        noun = described_noun(document, index + 3) if determiner in _DETERMINERS else None
        lead = _written(document, index)
        if noun is None or word_at(document, noun) not in SINGULAR or not _is_counted(document, noun, lead):
            continue
        is_name = lead in COUNTING and not _is_count(document, index)  # “point two of their plan”
        shows_several = word_at(document, noun + 1) in ("are", "were", "have")
        is_share = lead in _SHARES and not (shows_several and word_at(document, noun) not in MAY_BE_PLURAL)
        is_list = document.prose.startswith(",", document.words.ends[noun])  # “each of the cook, the waiter and …”
        is_list |= lead == "half" and word_at(document, index - 1) in _HALVES
        if not (is_name or is_share or is_list):
            yield noun, f"{lead} of {determiner}"

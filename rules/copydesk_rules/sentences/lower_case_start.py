"""A sentence that begins with a small letter."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Span, rule
from copydesk_rules.sentences.openers import ALSO_OPEN, abbreviates, opens, opens_in_text
from copydesk_rules.sentences.usage import frequency
from copydesk_rules.words.foreign_words import ENGLISH_TOO, PARTICLES
from copydesk_rules.words.verbs import bases_by_third

_START = Regex(
    r"[.!?](?P<closing>[\"'”’)\]]{0,2})(?:[^\S\n]+|\n)(?P<opening>[\"'“‘]?)(?P<word>[a-z][\w’']*)"
    r"(?![\w./@:=()&\\#*]|,\w|-\W|(?:-\w+)+[./@:=(&\\#]\w)"
)
_LEFT = Regex(r"(?:\w+['’.&-])*\w+[%”’)\]\"']?$")
_LONGEST_WORD = 40
_IN_NAMES = PARTICLES - ENGLISH_TOO
"""Small words that names begin with: “Inc. de Gaulle” is no sentence, and nor is a byline."""
_GOES_ON = frozenset("and or but nor to of as than who what how why when where which".split())
"""Words that go on after a question inside a sentence: “Who? and why?”, “How? by train”."""
_LEANING = frozenset("of than to".split())
"""Those of them that hardly ever begin a sentence."""
_PLACING = frozenset("on in at by for from with to under over above below beside near across around".split())
"""What goes on after a quotation that is the object of a verb."""
_VERBS = frozenset("is are was were have had meant reads puts sets".split())
"""What goes on after a quoted sentence besides other verbs after “she”: ““I may.” reads the note”."""
_SAYING = frozenset("said says asked asks added cried wrote replied shouted told he she they i we".split())
_KEYWORDS = frozenset("for if while with from this let in as and or not then".split())
_ALSO_OPENS = frozenset("never always nobody nothing everyone everybody everything someone somebody".split())
"""Words that open sentences, and are names of code as well, so that they open none without a space before them."""
_STATEMENT, _FAR = Regex(r"[={}]|\w\.\w|\w\("), 30
"""What shows that a word is one of a program, so soon after it."""
_ORDINARY = 51
"""Uses from which a word is ordinary: the word list has thousands of names and terms with 50."""
_INTERJECTIONS = frozenset("lo alas ah oh o ha hey ho hurrah hark behold aye nay yes no well crash bang".split())
"""Words that a mark of exclamation follows inside a sentence."""
_CALLED = Regex(r"\([\w/-]+\Z")
"""What stands before a mark that belongs to a name of code: “(empty? list)”."""
_FEWEST_RECURRING = 2
"""Places at which a small letter follows the same word and mark, and half of all of them: the mark is the word's."""
_ALSO_STOPPED = frozenset({"cent"})
"""Words that some write with a stop although they are whole: “per cent.”, which ends sentences as well."""
_COMPOUND = Regex(r"[a-z]+(?:-[a-z]+)+")
_FEWEST_COMPOUNDS = 3
"""Times that an article writes a compound small, from which that is its name."""
_LONGEST_NOTE = 60
_VOWELS = frozenset("aeiouy")
_ENDINGS = (".", "!", "?", "”", '"', "’", "'", ")")
_ELLIPSES = ("...", "…")
_FEWEST_WORDS = 2
_NEAR = 80
_MANY = 4
_LONG = 6
_KEY = Regex(r"(?P<mark>[\"'“‘])[^\"'“”‘’.,!?\n]{1,40}[\"'”’] (?:and \W?)?[a-z]")
"""A command or a word that is mentioned at the head of a sentence: ““git push” fails otherwise”."""
_FEW = 16
"""The same for a writer who writes “i” small: one sentence of so many is enough."""
_LINK_ENDS = ("]", "</a>", "</span></a>")
_MOST_EXCLAIMED = 2
"""Marks of question or exclamation before a small letter, of which an article with more has its own way."""


@rule(
    Bad("The talks ended. [[the]] minister left.", fixed="The talks ended. The minister left."),
    Bad("He read it in Paris. [[she]] did not.", fixed="He read it in Paris. She did not."),
    Bad("“It has to be.” [[later]] he left.", fixed="“It has to be.” Later he left."),
    Bad("It was $4.9bn. [[that]] is less than he asked for.", fixed="It was $4.9bn. That is less than he asked for."),
    Bad("Is it over? [[the]] minister thinks so.", fixed="Is it over? The minister thinks so."),
    Bad(
        "Eat `brie` if it is soft. [[never]] cut its nose off.",
        fixed="Eat `brie` if it is soft. Never cut its nose off.",
    ),
    Bad(
        "Bake `brie` until it is soft. [[unfortunately]], it runs.",
        fixed="Bake `brie` until it is soft. Unfortunately, it runs.",
    ),
    Bad("It is here at last! [[please]] have a look.", fixed="It is here at last! Please have a look."),
    Good("The talks ended. buskers stood about."),
    Good("It cost approx. ten dollars, said Acme Inc. on Monday at 5 p.m. in the U.S. capital."),
    Good("“Why?” he asked. “Stop!” she cried. He waited ... and waited."),
    Good("She joined Yahoo! in May, and eBay. iPhones came later. npm is a program. npm is small."),
    Good("Announce it on the list (e.g. “I work on this.”) or in the report. They added “Be direct.” to the guide."),
    Good("Add one 8-oz. can of it, ask the Show Chmn. of the fair, walk the Green Mts. and a (5- or 10-yr.) trail."),
    Good("Storing it on a local drive is what it asks for. **done**\n\nThe list of them is long. more of it here"),
    Good("The tool is fish-mill. fish-mill runs all night, and the town is fond of fish-mill."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def lower_case_start(document: Document) -> Iterator[Finding]:
    """A sentence that begins with a small letter.

    Either the capital was lost or the stop before it should be a comma, so the fix is unsafe. Abbreviations, ellipses,
    “Yahoo!” and questions and exclamations inside a sentence are left alone, and so are names that are written small
    (“eBay”, “npm”) and articles that are written small throughout. A mark after which small letters follow again and
    again is part of the word before it, as in “set!”, and so is that of “per cent.”
    """
    matches = list(_START.at(document.places(".!?"), document.prose))
    recurring = _recurring(document.prose, matches)
    found = [
        match for match in matches if _begins(document, match) and _written(document.prose, match) not in recurring
    ]
    if sum(document.prose[match.start()] != "." and not match["closing"] for match in matches) > _MOST_EXCLAIMED:
        found = [match for match in found if document.prose[match.start()] == "."]
    share = _FEW if _is_small_throughout(document) else _MANY
    if len(found) <= _MANY or len(found) * share < len(document.sentences):
        yield from (_finding(match["word"], match.start("word")) for match in found)
    openings = list(_openings(document))
    if len(openings) < _MANY:
        yield from (_finding(word, start) for word, start in openings)


def _is_small_throughout(document: Document) -> bool:
    """Whether the writer has no use for capitals, and writes even “i” small."""
    return len(document.word_indexes(("i", "i've", "i’ve", "i'm", "i’m"))) >= _MANY


def _openings(document: Document) -> Iterator[tuple[str, int]]:
    """The small words that paragraphs of sentences begin with, right after another such paragraph, and their places."""
    for earlier, block in pairwise(document.blocks):
        if not document.prose[block.span.start].islower() or not earlier.kind == block.kind == "paragraph":
            continue
        text, before = document.text(block.span), document.text(earlier.span)
        word = text.split(maxsplit=1)[0].rstrip(",")
        between = document.source[earlier.extent.end : block.extent.start].strip()
        is_opener = opens(word) and word not in _LEANING and text.endswith(_ENDINGS) and text.count(" ") >= _LONG
        if is_opener and not between and _is_over(before) and not _is_set_off(document, word, block.span.start):
            yield word, block.span.start


def _is_over(paragraph: str) -> bool:
    """Whether a paragraph ends as a sentence does: “Why?” in quotation marks may be followed by who asked."""
    said = paragraph.rstrip("\"”’')")
    if said.endswith(_ELLIPSES) or abbreviates(said.rpartition(" ")[2].rstrip(".")):
        return False
    return said.endswith(".") or (said == paragraph and said.endswith(("!", "?")))


def _is_of_a_program(document: Document, match: re.Match[str]) -> bool:
    """Whether the word may be a name of code, or begins a statement."""
    word = match["word"]
    if _is_set_off(document, word, match.start("word")):
        return True
    if document.has_code and not (opens_in_text(word) or word in _ALSO_OPENS):
        return True
    if document.prose[match.start()] != "." and _CALLED.left_of(document.prose, match.start(), _LONGEST_WORD):
        return True
    return word in _KEYWORDS and _STATEMENT.search(document.prose, match.end(), match.end() + _FAR) is not None


def _is_set_off(document: Document, word: str, place: int) -> bool:
    """Whether emphasis sets the word off as one that is mentioned, such as a value: “*where* is a text”."""
    source, start = document.source, document.source_map.start(place)
    mark = source[start - 1]
    return mark in "*_" and source.startswith(mark, start + len(word))


def _begins(document: Document, match: re.Match[str]) -> bool:
    """Whether the small letter begins a sentence of its own."""
    prose, word = document.prose, match["word"]
    before = _LEFT.left_of(prose, match.start(), _LONGEST_WORD)
    if before is None or word in _IN_NAMES or not _is_ordinary(word) or _leans(match["closing"], word):
        return False
    around = document.around(match.start())
    if not opens(word) and any(prose.count(f"{stop} {word} ", *around) > 1 for stop in ".!?"):
        return False
    if _is_after_object(document, match) or _is_note(document, match) or _is_written_small(prose, match):
        return False
    is_key = bool(match["opening"]) and _KEY.match(prose, match.start("opening")) is not None
    if is_key or _is_of_a_program(document, match) or (before[0] == word and not opens(word)):
        return False
    if prose[match.start()] != ".":
        return _after_question(before[0], match) and not _ends_title(document, match)
    return _ends(prose, before, word) and _has_words_before(document, before.start())


def _is_note(document: Document, match: re.Match[str]) -> bool:
    """Whether all that follows is a few words without a stop, which note something: “Read it. **done**”."""
    block = document.block_at(match.start())
    rest = document.prose[match.start("word") : block.span.end if block else match.end()]
    return (
        len(rest) < _LONGEST_NOTE and rest.count(" ") < _LONG - 1 and not rest.rstrip("\"”’')").endswith(_ENDINGS[:3])
    )


def _is_written_small(prose: str, match: re.Match[str]) -> bool:
    """Whether a compound follows that the article never writes with a capital: “fish-mill runs all night”."""
    compound = _COMPOUND.match(prose, match.start("word"))
    if compound is None or prose.count(compound[0]) < _FEWEST_COMPOUNDS:
        return False
    return prose.count(compound[0].capitalize()) == 0


def _is_after_object(document: Document, match: re.Match[str]) -> bool:
    """Whether a quotation ends that a word right before it governs, and goes on: “it says ‘…’ on the side”."""
    quotation = document.quotation_at(match.start()) if match["closing"] and match["word"] in _PLACING else None
    return quotation is not None and document.prose[max(0, quotation.start - 2) : quotation.start - 1].isalpha()


def _leans(closing: str, word: str) -> bool:
    """Whether a word goes on after what closes with a bracket, or with a quotation mark and is quoted in a sentence."""
    if ")" in closing:
        return word in _GOES_ON
    return bool(closing) and (word in _LEANING or word in _VERBS or word in bases_by_third())


def _recurring(prose: str, matches: Sequence[re.Match[str]]) -> set[str]:
    """The words with a mark that is part of them, since the sentence goes on after both elsewhere too."""
    small = Counter(filter(None, (_written(prose, match) for match in matches)))
    often = {written: times for written, times in small.items() if times >= _FEWEST_RECURRING}
    return {written for written, times in often.items() if _FEWEST_RECURRING * times >= prose.count(f"{written} ")}


def _written(prose: str, match: re.Match[str]) -> str:
    """The word before a mark, with the mark: “set!”."""
    before = None if match["closing"] else _LEFT.left_of(prose, match.start(), _LONGEST_WORD)
    return prose[before.start() : match.start() + 1] if before else ""


def _after_question(left: str, match: re.Match[str]) -> bool:
    """Whether a question or exclamation is over, and does not go on or stand inside a sentence."""
    word = match["word"]
    is_over = left.islower() and left not in _INTERJECTIONS and not match["closing"]
    return is_over and (opens(word) or word in ALSO_OPEN) and word not in _GOES_ON and word not in _SAYING


def _ends_title(document: Document, match: re.Match[str]) -> bool:
    """Whether a mark closes a link inside of a sentence, which has a page’s title: “see [What is it?](a.md) for it”."""
    source, end = document.source, document.source_map.start(match.start()) + 1
    if not source.startswith(_LINK_ENDS, end):
        return False
    opening = max(source.rfind("[", 0, end), source.rfind("<a ", 0, end))
    return source[max(0, opening - _NEAR) : max(0, opening)].rstrip()[-1:].isalpha()


def _ends(prose: str, before: re.Match[str], word: str) -> bool:
    """Whether the stop after the word is that of a sentence, not of an abbreviation or an ellipsis."""
    left = before[0].rstrip("%”’)]\"'")
    if prose[before.start() - 1 : before.start()] in ("_", "\ufffc", "/", "@", "."):
        return False
    if left[0].isdigit():
        return len(left) > 1 and not ("-" in left and abbreviates(left))
    if prose[before.start() - 1 : before.start()] == "(" or _is_unspoken(left):
        return False
    if abbreviates(left) or left in _ALSO_STOPPED:
        return False
    if left[0].isupper() or (opens(word) and len(left) >= _LONG):
        return True
    return frequency(left) > 0


def _is_unspoken(left: str) -> bool:
    """Whether a word has no vowel, and is no acronym: “Bench Show Chmn. of Leeds”, “the Green Mts. and”."""
    return left.isalpha() and not left.isupper() and _VOWELS.isdisjoint(left.lower())


def _is_ordinary(word: str) -> bool:
    plain = word.replace("’", "'")
    return word.islower() and (opens(word) or Lexicon.of("en").frequency(plain) >= _ORDINARY)


def _has_words_before(document: Document, place: int) -> bool:
    """Whether a sentence stands before the place: “1. the” is the number of an item, “b. the” its letter."""
    block = document.block_at(place)
    earlier = document.prose[max(block.span.start if block else 0, place - _NEAR) : place]
    return len(re.split(r"[.!?]\s", earlier)[-1].split()) + 1 >= _FEWEST_WORDS


def _finding(word: str, start: int) -> Finding:
    text = word[0].upper() + word[1:]
    fix = Fix.replace(Span(start, start + 1), text[0], "unsafe")
    return Finding(Span(start, start + len(word)), f"“{word}” begins a sentence with a small letter", (text,), fix)

"""Plain noun phrases, read word by word: what describes a noun, the noun, and whether the phrase ends with it."""

from copydesk import Document, Span
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import SINGULAR
from copydesk_rules.words.verbs import TO_PLURAL, TO_SINGULAR

ENDING = frozenset(
    "in on at to for from with of who that which by under over near about when where while but as than because after"
    " before during among around across behind outside inside left available here there today now yet ago".split()
)
"""Words that stand behind a whole noun phrase."""
_ENDING_CLASSES = frozenset("Ign")
_DESCRIBING = frozenset("JgnN")
_PARTED = frozenset(["", "-", "/", "’", "'", "–"])
_MOST_DESCRIBING = 3
MOST_ADJECTIVES = 2
JOINED = frozenset("a an the his her their my our its".split())
"""What another thing begins with that is joined by “and” to what is counted: “three floor and a cafe”."""
_OBJECTS = JOINED.union("him them it me us this these those".split())
_AFTER_NOUNS = frozenset(
    "to ago later who that which when where while because but since will would can could may might must should".split()
).union(TO_PLURAL, TO_SINGULAR)
"""What stands behind a noun that is no part of another one, as prepositions and verbs do."""
_AFTER_COMMAS = _AFTER_NOUNS.union(
    "he she it they we i you as on in at with after before for by said says the a an".split()
)
"""What goes on behind a comma, where another thing of a list would not."""
_OPENING = ("", " ", "\n", "(", '"', "“", "‘")
_NOUNS = frozenset("NS")
_ENDS = ("", *".;:!?")
_WHEN = frozenset("last next previous past same".split())
"""Behind a number of things, these say when or which: “down from 120,000 last season”."""


def word_at(document: Document, index: int) -> str:
    """The word or figure at an index, if nothing but a space stands before it, and no capital in it; else nothing."""
    words = document.words
    is_next = 0 < index < len(words.texts) and document.prose[words.ends[index - 1] : words.starts[index]] in (
        " ",
        "\n",
    )
    text = words.texts[index].replace("’", "'") if is_next else ""
    return text if text == text.lower() else ""


def class_at(document: Document, index: int) -> str:
    """The class that the word at an index mostly has, or nothing."""
    word = word_at(document, index)
    return classes_of(word)[:1] if word else ""


def noun_of(document: Document, index: int) -> int | None:
    """The index of the noun of the plain phrase whose describing words, or whose noun, begin at an index."""
    for noun in range(index, index + _MOST_DESCRIBING + 1):
        word = word_at(document, noun)
        if not word or ends_before(document, noun + 1):
            return noun if word else None
        if class_at(document, noun) not in _DESCRIBING or word in ENDING:
            return None
    return None


def ends_before(document: Document, index: int) -> bool:
    """Whether a noun phrase ends before a word: at a mark, or at a word that stands behind one."""
    following = word_at(document, index)
    if not following:
        return index >= len(document.words.texts) or not _is_joined(document, index)
    return following in ENDING or class_at(document, index) in _ENDING_CLASSES


def _is_joined(document: Document, index: int) -> bool:
    """Whether a name or a part of a compound follows, of which the phrase may be the beginning."""
    between = document.prose[document.words.ends[index - 1] : document.words.starts[index]]
    return between[:1] != "\n" and between.strip(" \n") in _PARTED


def described_noun(document: Document, index: int) -> int | None:
    """The index of a noun that only adjectives stand before, from an index on."""
    for noun in range(index, index + MOST_ADJECTIVES + 1):
        word = word_at(document, noun)
        if word in _WHEN:
            return None
        if class_at(document, noun) != "J" or (word in SINGULAR and stands_alone(document, noun + 1)):
            return noun if word.isalpha() else None
    return None


def stands_alone(document: Document, index: int) -> bool:
    """Whether a word, or the mark before it, shows that the noun before it is no part of another one."""
    following = word_at(document, index)
    if following == "and":
        return word_at(document, index + 1) in JOINED
    if following:
        return following in _AFTER_NOUNS or _is_verb(document, index) or class_at(document, index) == "I"
    end = document.words.ends[index - 1]
    behind = document.prose[end : end + 2]
    if behind == ", ":
        after = document.words.texts[index]
        is_next = after.lower() in _AFTER_COMMAS or classes_of(after.lower())[:1] == "I"
        return is_next or after[:1].isupper() or after.isdecimal()
    return behind == "\n\n" or (behind[:1] in _ENDS and not behind[1:].strip())


def _is_verb(document: Document, index: int) -> bool:
    """Whether a word is surely a verb behind its subject: not “system calls”, “a ratings hit”, “user defined types”."""
    classes, behind = classes_of(word_at(document, index)), class_at(document, index + 1)
    if not _NOUNS.isdisjoint(classes):
        return False
    if "d" in classes:
        return behind not in ("N", "S", "J")
    return classes[:1] in ("n", "z") and word_at(document, index + 1) in _OBJECTS  # not “kernel builds”


def follows_space(document: Document, index: int) -> bool:
    """Whether a word begins after a space or an opening mark, and is no part of a compound: not “one-to-many”."""
    start = document.words.starts[index]
    return document.prose[max(0, start - 1) : start] in _OPENING


def span_at(document: Document, index: int) -> Span:
    """Where the word at an index stands."""
    return Span(document.words.starts[index], document.words.ends[index])

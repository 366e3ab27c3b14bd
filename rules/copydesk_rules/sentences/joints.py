"""Two words with nothing between them: where they stand, and whether they are one name."""

import re
from functools import cached_property

from copydesk import Document, Regex
from copydesk_rules.sentences.asking import CONTRACTED
from copydesk_rules.sentences.breaks import subjects
from copydesk_rules.sentences.breaks.beginnings import HEADS
from copydesk_rules.sentences.breaks.model import BreakModel
from copydesk_rules.sentences.first_person import AFTER_I
from copydesk_rules.sentences.usage import frequency
from copydesk_rules.words.titles import HONORIFICS

_CLEAR = HEADS - {"an"} | {"if", "after", "when"}
"""Words that begin sentences, and that no name goes on with."""
_SPEAKS = Regex(rf" {AFTER_I}")
_BRANDS = frozenset(
    "easyJet easyGroup easyHotel jetBlue openSUSE lastMinute deviantArt airBaltic airAsia airBnB".split()
)
"""Names of firms that look like two sentences."""
_OWNED = Regex(r"['’]s\Z")
_CODE_BEGINS = frozenset("not get has".split())
"""Words that end few sentences, and begin many names in code: “notAfter”."""
_TERMS = (
    "(?:field|parameter|option|property|attribute|function|method|variable|flag|setting|argument|keyword|constant"
    "|callback|endpoint)"
)
_TERM_AFTER, _TERM_BEFORE = Regex(rf" {_TERMS}\b"), Regex(rf"\b{_TERMS} \Z")
"""What names in code are, beside one of them: “the startDate field”."""
_LONGEST_TERM = len(" parameter ")
_PROGRAM_AFTER = Regex(r" (?:apps?|platform|software|plugin|website)\b")
_CAPITAL_BEFORE, _CAPITAL_AFTER = Regex(r"(?:\A|\s)[A-Z][\w’'-]* \Z"), Regex(r" [A-Z]")
_NAME_BEFORE = Regex(r"(?:\A|\s)[A-Z][\w.’'-]*(?:,| and| or| &) \Z")
_NAME_AFTER = Regex(r"(?:,| and| or| &) [A-Z]")
BEGIN_NAMES = frozenset(
    "pro web net mac all max air bio art car key top new one via big go my in on open easy smart home free fast live"
    " data health life media mobile".split()
)
"""Words that firms and programs like to begin their names with."""
_AND = ("’n", "'n")
"""“And” as it is said, which ties the next word to it: “Rock’n’Roll”."""
_FROM_WORD, _TO_WORD = Regex(r"[a-z],? \Z"), Regex(r" [a-z]")
"""What stands around a number and the word that is glued to it, unless it is that of a note."""
_FARTHEST = 24
ORDINARY, SHORTEST = 300, 4
_OFTEN_LAST, _LEAST_OF_NAME, _REACH = "3", -4.0, 120
"""How often a word has to end sentences, and the least score, before a name that the article has elsewhere."""


class Joint:
    """Where a word ends and the next one begins: “talksThe”."""

    def __init__(self, document: Document, left: re.Match[str], right: re.Match[str]) -> None:
        self.document, self.left, self.right = document, left, right
        self.before, self.after = left["left"], right[0]
        self.is_small = self.before.islower()

    @cached_property
    def score(self) -> float:
        """How sure the model of lost stops is that a sentence begins there."""
        return BreakModel.shipped().score_between(self.document, self.right.start(), self.right.start())

    @cached_property
    def is_clear(self) -> bool:
        """Whether the second word is one that begins sentences and no name ends with."""
        if self.after == "I":
            return _SPEAKS.match(self.document.prose, self.right.end()) is not None
        return self.after.lower() in _CLEAR or CONTRACTED.match(self.after.lower()) is not None

    def has_alone(self, word: str) -> bool:
        """Whether the article writes the word by itself too."""
        prose, around = self.document.prose, self.document.around(self.right.start())
        if prose.count(word, *around) == 1:  # which is the joint itself
            return False
        return re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])").search(prose, *around) is not None

    def is_word(self) -> bool:
        """Whether the second word is an ordinary one, or the article writes it by itself too."""
        return frequency(self.after) >= ORDINARY or self.has_alone(self.after)


def is_behind_number(joint: Joint) -> bool:
    """Whether a sentence begins behind the number that ends another one: “in 2003The bridge”."""
    prose = joint.document.prose
    goes_on = _FROM_WORD.left_of(prose, joint.left.start(), _FARTHEST) and _TO_WORD.match(prose, joint.right.end())
    return joint.is_clear and joint.after != "I" and goes_on is not None


def is_one_name(joint: Joint) -> bool:
    """Whether the whole is written so: by a firm, more than once, with an apostrophe or “’n’”, or as names in code."""
    before, start, document = joint.before, joint.left.start(), joint.document
    if before.endswith(_AND) or f"{before}{_OWNED.sub('', joint.after)}" in _BRANDS:
        return True
    if before in _CODE_BEGINS and not (joint.is_clear and joint.score >= BreakModel.shipped().thresholds["error"]):
        return True
    if before.istitle() and _is_beside_names(joint):
        return True
    if before.istitle():
        is_quoted = "‘" in document.prose[max(0, start - _FARTHEST) : start]
        if (joint.left["closing"] == "’" and not is_quoted) or (not joint.is_clear and document.begins_sentence(start)):
            return True
    return document.prose.count(joint.left[0] + joint.after, *document.around(start)) > 1


def _is_beside_names(joint: Joint) -> bool:
    """Whether the whole is one word of a longer name, or of something that people install: “BurnThis app”."""
    prose, end = joint.document.prose, joint.right.end()
    if _PROGRAM_AFTER.match(prose, end):
        return True
    is_inside = _CAPITAL_BEFORE.left_of(prose, joint.left.start(), _FARTHEST) and _CAPITAL_AFTER.match(prose, end)
    return is_inside is not None and not joint.is_clear and frequency(joint.before) < ORDINARY


def is_bearer(joint: Joint) -> bool:
    """Whether the article has the second word elsewhere, as a name, and its bearer does something here.

    So it is in “for the bridgeOrva says that”, and where a name is written twice.
    """
    before, name = joint.before, joint.after.partition("'")[0].partition("’")[0]
    if len(before) < SHORTEST or len(name) < SHORTEST - 1 or not joint.has_alone(name):
        return False
    if not joint.is_small or before in BEGIN_NAMES or frequency(before) < ORDINARY:
        return before == name
    model, start = BreakModel.shipped(), joint.right.start()
    after = model.chunks.of(joint.document.prose[start : start + _REACH].split()[:-1])
    is_last = model.chunks[before].word.last >= _OFTEN_LAST
    return is_last and bool(after) and subjects.has_verb_of_its_own(after) and joint.score >= _LEAST_OF_NAME


def is_listed(joint: Joint) -> bool:
    """Whether the whole is one of several names, “Ryanair, easyJet and Wizz Air”."""
    prose, start, end = joint.document.prose, joint.left.start(), joint.right.end()
    is_second = _NAME_BEFORE.search(prose[max(0, start - _FARTHEST) : start]) is not None
    return is_second and _NAME_AFTER.match(prose[end : end + _FARTHEST]) is not None


def is_named(joint: Joint) -> bool:
    """Whether the whole is said to be a field, a parameter or the like, and is not “property pricesMr Lind”."""
    prose = joint.document.prose
    is_term = _TERM_BEFORE.left_of(prose, joint.left.start(), _LONGEST_TERM) or _TERM_AFTER.match(
        prose, joint.right.end()
    )
    return is_term is not None and joint.after not in HONORIFICS

"""Nouns in the number that the word before them does not have: “each sides”, “the seven official”."""

import re

from copydesk import Document, Lexicon, Regex, Span
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import may_be_verb
from copydesk_rules.sentences.breaks.model import classes_of
from copydesk_rules.words.nouns import COLLECTIVE, MASS, SINGULAR, names_several, plural, singular
from copydesk_rules.words.number_words import MORE_THAN_ONE
from copydesk_rules.words.verbs import verbs

_ARTICLES = ("a", "an")
_LEADS = ("each", "every", "single", *_ARTICLES)
_NOUN = Regex(
    r" (?P<noun>[a-z]+s|men|women|children)"
    r"(?=[.,;:!?](?![\w<])|\n|\Z| (?:in|on|at(?! (?:any price|all costs?) [a-z])|of|for|from|with|that|who|is|was|has"
    r"|to(?! (?:riches|[a-z]+ ratio)\b))\b)"
)
_BEFORE = {
    "single": Regex(r"\b(?:a|every|one|any) \Z"),
    "each": Regex(r"\b(?:for|of|in|on|at|from|with|to|by|between|different|after|before|into) \Z"),
}
"""What shows that no verb follows, as in “each interacts with the others”."""
_LONGEST = 10
_MAKING = (
    "wrote|written|scored|won|made|took|sold|bought|published|released|directed|lost|played|built|opened|received|added"
    "|created|recorded|completed|saw|seen|were|found|reported|suffered|caused|faced|missed|attended|visited"
)
_HEAD = r"(?:\A|[.!?]['\"”]? |  )"
"""The beginning of a sentence or a paragraph."""
_BEFORE_NUMBER = (
    "the|these|those|his|her|their|its|our|all|other|of|has|have|had|least|about|than"
    "|held|killed|injured|arrested|hurt|by|with|for|from|in|after|into|some|only|just|nearly|almost|first|last"
    "|next|past|final|previous|another|spen[dt]|within|between|every|or|and|takes?|at|gone|goes|ran|[a-z]{2,}ed"
)
_COUNTED = Regex(rf"(?:{_HEAD}|\b(?:{_BEFORE_NUMBER}|{_MAKING}) )(?P<number>{MORE_THAN_ONE})\Z")
"""A number in words that counts what follows, and is no part of a name or another number."""
_BEFORE_VERBS = Regex(rf"(?:{_HEAD}|\b(?:the|these|those|all|other|has|have|had) )(?:{MORE_THAN_ONE})\Z")
"""After these a word that may be a verb may be one: “the two claim that”."""
_FIGURE = Regex(r"(?<![\w.,:/$£€#-])(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+)\Z")
_BEFORE_FIGURE = Regex(
    r"\b(?:of|about|than|over|least|around|some|nearly|almost|to|with|for|in|has|had|have|and|by|from|were|are|killed"
    rf"|injured|another|after|into|their|these|those|only|just|at|creates?|created|contains?|runs?|uses?|used|needs?"
    rf"|takes?|includes?|returns?|requires?|{_MAKING}) \Z"
)
"""What stands before a figure that counts, and not before one that is a name: “the 26 branch”."""
_NAME_BEFORE = Regex(r"\b(?:[A-Z][a-z]+|round) of \Z")
"""What stands before a number that is part of a name: “a Group of 7 meeting”, “the round of 16 draw”."""
_RATIO = Regex(
    rf"\b(?:an?|the|this|that|his|her|their|its|another|about|than|or|only|by) (?:[a-z]+ )?"
    rf"(?:\d+|one|{MORE_THAN_ONE}) (?:in|to|out of) (?:a )?\Z"
)
"""What stands before the second number of a chance or a score: “a one in 20 chance”, “by a 4 to 3 vote”."""
_LONGEST_RATIO = 48
_QUALITY = (
    "new|old|young|other|big|small|large|major|former|senior|different|private|important|[a-z]+(?:al|ive|ic|ous"
    "|ful|ern|able|ible)|existing|remaining|surrounding|missing|leading|growing|interesting|exciting|outstanding"
    "|upcoming|ongoing|neighbou?ring|promising|competing"
)
"""What may stand between a number and what it counts."""
_NO_LIST = r"(?!and\b|or\b|but\b|[a-z]+,? (?:and|or)\b|[a-z]+ [a-z]+s\b)"
"""What follows a comma after a noun that is not the first of several: not “two bread, cheese and wine shops”."""
_BESIDE_NOUN = (
    "is|are|was|were|that|which|who|have|has|had|of|in|for|from|with|on|at|when|after|before|since|will|would"
    "|could|can|may|must|should|might|describes?|contains?|requires?|allows?|includes?|explains?"
    "|behind|ago|later|into|by|as|but|during|under|over|across|near|against|without|because|while"
    "|in advance|(?:long|tall|wide|deep)(?=[.,;])"
)
_HOW_OFTEN_OR_WHEN = (
    "a (?:day|week|month|year|season|night|game)"
    "|(?:this|last|next) (?:week|month|year|winter|summer|spring|autumn|season)"
)
_ONE_NOUN = Regex(
    rf" (?:(?:{_QUALITY}) )?(?P<noun>[a-z]+)"
    rf"(?=[.;:!?](?!\w)|, {_NO_LIST}| (?:{_BESIDE_NOUN}|{_HOW_OFTEN_OR_WHEN})\b)"
)
"""What is counted, where nothing follows that it would only be a part of, as in “ten minute walk”."""
_BEFORE_OTHER = Regex(r"\b(?:of|with|from|for|by|among|like|in|many|several|all|these|those|two|three) \Z")
"""What stands before an “other” that several follow; “any other state” and “the other state” are right."""
_ALSO_VERBS = frozenset(
    "account function concern impact matter figure experience effect question benefit contrast home game".split()
)
"""What may be the verb of “these” or “many”, or is no single thing."""
_NUMBERS = frozenset(MORE_THAN_ONE.split("|"))
_BEFORE_MOST = Regex(r"\b(?:in|for|from|by|at|on|with|across|like) \Z")
"""What “most” stands after where it counts, and compares nothing: “in most households”."""
_NOT_MOST = Regex(r"(?<!\bmost )(?<!\bmore )\Z")
"""What does not stand before “numerous” where it counts, and compares nothing: “the most numerous branch”."""
_BEFORE_LEADS = {"most": _BEFORE_MOST, "other": _BEFORE_OTHER}
_COUNTED_LEADS = _NUMBERS | {"several", "numerous", "various", "many", "these", "those", "other", "most"}
_ALSO_MASS = frozenset(
    "crime law technology change cost war policy structure fire speech disease economy play theory strategy music food"
    " water treatment company case weather process trial tax art paper".split()
)
"""What “other” and “most” may stand before in the singular: “of other crime”, “like most technology”."""
_ANY_NOUN = ("several", "numerous", "various")
_DESCRIBED = Regex(
    rf" (?P<quality>{_QUALITY}) (?P<noun>[a-z]+s)"
    r"(?=[.;:!?](?![\w<])| (?:in|on|of|for|from|that|which|who|is|was|has)\b)"
)
_NO_SUBJECTS = frozenset("new big small large important different existing remaining growing".split())
"""What describes and is nobody, so that no verb follows: not “a major works for it”."""
_NEVER_ONE = frozenset(
    "goods clothes trousers jeans pants shorts glasses scissors pyjamas pajamas tights binoculars tongs arts affairs"
    " arms services sciences studies sides ends times days ways thousands hundreds odds brains guts thanks rights"
    " communications operations resources relations systems sports politics economics woods grounds quarters stairs"
    " remains looks manners spirits".split()
)
"""What hardly ever stands for one, or ends the name of an office or a ministry."""
_ONES = {"these": "this", "those": "that"}
_ONE_VERB = Regex(r" (?:is|was|has|isn't|wasn't|hasn't)\b")
_FARTHEST = 24
_COMMON = 3000
"""Uses of its plural from which a word is surely a noun."""
_USED = 500
"""The same of a word that tagged text has as nothing else."""
_FEW = 2000
"""The same where a number stands before it."""
_UNCHANGED = frozenset("head pound stone quid grand bar march gauge point over cent service".split())
"""Nouns that count several without an ending, or are counted by none, and what else may follow a number."""
_NEVER_COUNTED = COLLECTIVE | MASS | _UNCHANGED
_NO_NOUNS = ("s", "ed", "ing", "ly")
_ADJECTIVE = 4
"""A word that is so much more common than its plural may be no noun: “current”."""
_FEWEST_LETTERS = 4
_ALREADY_ONE = frozenset("thanks says others sales heads blues terms ashes commons".split())


def plurals_of_one(document: Document) -> Disagreements:
    """Each plural right after a word that only one thing follows: its place, the singular and that word."""
    for lead in filter(document.folded_vocabulary.__contains__, _LEADS):
        for at in document.folded_places(f" {lead} "):
            match = _NOUN.match(document.folded, at + 1 + len(lead))
            if match and _is_wrong(document, match["noun"], match.start("noun"), at, lead):
                yield Span(*match.span("noun")), singular(match["noun"]), lead


def singulars_of_many(document: Document) -> Disagreements:
    """“The seven official”, “several child”: a noun for one thing after a word that counts several."""
    for lead in _COUNTED_LEADS & document.folded_vocabulary:
        for at in document.folded_places(f"{lead} "):
            match = _ONE_NOUN.match(document.prose, at + len(lead))
            if match and _is_one(match["noun"], lead) and _is_count(document, match, lead, at):
                yield wrong_of_these(document, Span(*match.span("noun")), at, lead)
    for figure in document.figures:
        match = _ONE_NOUN.match(document.prose, figure.end)
        number = _FIGURE.left_of(document.prose, figure.end, _FARTHEST) if match else None
        if match and number and _may_be_counted(match["noun"]) and _is_figure_count(document, number.start()):
            yield Span(*match.span("noun")), plural(match["noun"]), number[0]


def wrong_of_these(document: Document, noun: Span, start: int, lead: str) -> tuple[Span, str, str]:
    """What is wrong in “these file”: “these” if the verb is that of one thing, “these file is old”, else the noun.

    The lead begins at an offset. Given are the place, the right form and the word beside.
    """
    one = _ONES.get(lead)
    if one and _ONE_VERB.match(document.folded, noun.end):
        return Span(start, start + len(lead)), one, document.text(noun)
    return noun, plural(document.text(noun)), lead


def _is_figure_count(document: Document, start: int) -> bool:
    """Whether a number in figures tells how many there are, and is no name."""
    counts = _BEFORE_FIGURE.left_of(document.folded, start, _FARTHEST)
    is_name = _NAME_BEFORE.left_of(document.prose, start, _FARTHEST)
    return counts is not None and is_name is None and not _is_of_ratio(document, start)


def lacks_its_ending(document: Document, end: int, lead: str) -> bool:
    """Whether a noun follows a word like “these”, that ends at an offset, in the form for one thing."""
    match = _ONE_NOUN.match(document.prose, end)
    return match is not None and _is_one(match["noun"], lead)


def _may_be_counted(noun: str) -> bool:
    """Whether a word after a number names one thing of a kind of which there are several."""
    if noun in SINGULAR:
        return True
    verb = verbs().get(noun)
    if noun in _NEVER_COUNTED or noun.endswith(_NO_NOUNS) or (verb and verb.kind == "verb"):
        return False
    uses, several = map(Lexicon.of("en").frequency, (noun, plural(noun)))
    is_common = several >= max(_FEW, uses / (_ADJECTIVE + 2))
    return len(noun) >= _FEWEST_LETTERS - 1 and (is_common or (several >= _USED and classes_of(noun) == "N"))


def _is_one(noun: str, lead: str) -> bool:
    """Whether a word surely names one thing, after a word that counts several."""
    if lead in _BEFORE_LEADS:
        return noun in SINGULAR and noun not in _ALSO_VERBS and noun not in _ALSO_MASS
    if lead in _NUMBERS or (noun in SINGULAR and noun not in _ALSO_VERBS):
        return _may_be_counted(noun)
    is_noun = len(noun) >= _FEWEST_LETTERS and not noun.endswith(("s", "ed", "ing")) and noun not in verbs()
    is_noun = is_noun and noun not in _ALSO_VERBS and (lead in _ANY_NOUN or classes_of(noun).startswith("N"))
    uses, several = map(Lexicon.of("en").frequency, (noun, plural(noun)))
    is_common = several >= max(_COMMON, uses / _ADJECTIVE)
    is_noun = is_noun and noun not in COLLECTIVE | MASS
    return is_noun and (is_common or (several >= _USED and classes_of(noun) == "N"))


def _is_count(document: Document, match: re.Match[str], lead: str, at: int) -> bool:
    """Whether a number counts what follows, and is no part of a name or a longer number: “phase two trial”."""
    is_name = _NAME_BEFORE.left_of(document.prose, at, _FARTHEST) is not None
    if is_name or _is_of_ratio(document, at):
        return False
    if lead in _BEFORE_LEADS:
        return match["noun"] != "part" and _BEFORE_LEADS[lead].left_of(document.folded, at, _FARTHEST) is not None
    if lead not in _NUMBERS:
        is_count = lead != "numerous" or _NOT_MOST.left_of(document.folded, at, _FARTHEST) is not None
        return is_count and document.folded[max(0, at - 1) : at] in ("", " ", "(")
    end = at + len(lead)
    if match["noun"] in verbs() and _BEFORE_VERBS.left_of(document.folded, end, _FARTHEST):
        return False
    return _COUNTED.left_of(document.folded, end, _FARTHEST) is not None


def _is_of_ratio(document: Document, place: int) -> bool:
    """Whether a number is the second one of a chance or a score, after which one thing is named: “a 1 in 4 chance”."""
    return _RATIO.left_of(document.folded, place, _LONGEST_RATIO) is not None


def described_plurals(document: Document) -> Disagreements:
    """“An important parts of it”, “a new features”: the place, the singular and the article."""
    for article in filter(document.folded_vocabulary.__contains__, _ARTICLES):
        for at in document.folded_places(f" {article} "):
            match = _DESCRIBED.match(document.folded, at + 1 + len(article))
            if (
                match
                and _is_plural_of_one(match)
                and _is_wrong(document, match["noun"], match.start("noun"), at, article)
            ):
                yield Span(*match.span("noun")), singular(match["noun"]), article


def _is_plural_of_one(match: re.Match[str]) -> bool:
    may_follow = match["quality"] in _NO_SUBJECTS or not may_be_verb(match["noun"])
    return may_follow and match["noun"] not in _NEVER_ONE


def _is_wrong(document: Document, noun: str, place: int, at: int, lead: str) -> bool:
    # “Class A players”
    may_be_right = document.prose[at + 1].isupper() if lead in _ARTICLES else may_be_verb(noun)
    if may_be_right or noun in _ALREADY_ONE or not names_several(noun):
        return False
    before = _BEFORE.get(lead)
    is_one = before is None or before.search(document.folded, max(0, at - _LONGEST), at + 1) is not None
    return is_one and document.prose[place : place + len(noun)].islower()

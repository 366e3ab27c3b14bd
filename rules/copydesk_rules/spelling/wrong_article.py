"""“A” where the sound that follows asks for “an”, or the other way round."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Regex, Span, in_case_of, rule
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.quoted import is_mentioned
from copydesk_rules.spelling.sounds import (
    begins_with_vowel,
    letter_begins_with_vowel,
    letters_begin_with_vowel,
    number_begins_with_vowel,
)
from copydesk_rules.spelling.uncounted_nouns import uncounted_nouns
from copydesk_rules.spelling.vocabulary import Vocabulary
from copydesk_rules.transcripts import as_spoken

_LETTERS = frozenset("ssl html xml http ssh rss svg ftp nfs lcd".split())
"""What is spoken letter by letter in small letters, too: “an html page”."""
_BEFORE_LETTERS = Regex(rf"(?P<article>[Aa])(?<!\w[Aa])(?P<gap> )(?P<next>{'|'.join(sorted(_LETTERS))})\b")
_GAP = "(?P<gap> +)[\"“‘'(]?"
_NUMBER = r"\d+(?:[.,]\d+)*[a-z]{0,2}\b(?![.,]\d)"
_COMPOUND = r"-[a-z\d]\w*"
"""What follows a letter that is spoken by its name: “X-ray”, “F-16”."""
_VOWEL = rf"{_GAP}(?P<next>[AEFILMNORSXe]{_COMPOUND}|[aeiouAEIOh][\w’']*|[$£€]?(?=8|1[18]){_NUMBER}|[FHLMNRSX][A-Z]+\b)"
_ANY = rf"{_GAP}(?P<next>[A-Z]{_COMPOUND}|[$£€]?{_NUMBER}|[^\W\d_][\w’']*(?!\w|[.,]\d))"
# One for each way of writing an article, since letters are found faster than sets of letters.
_PATTERNS = {
    "a": (Regex(rf"(?P<article>a)(?<!\wa){_VOWEL}"), "an"),
    "A": (Regex(rf"(?P<article>A){_VOWEL}"), "an"),
    "an": (Regex(rf"(?P<article>an)(?<!\wan){_ANY}"), "a"),
    "An": (Regex(rf"(?P<article>An){_ANY}"), "a"),
}
_COMMON = 300
"""Uses in the word list from which a word is one that everybody says in one way."""
_SPOKEN_OUT = 7
"""Letters of a word that is surely spoken as one, and not letter by letter as “npm” is."""
# After “a” that is a letter or a word of another language: “a in”, “vitamin A or”, “à la”.
_NO_NOUN = frozenset(
    "a an and another are as at am i if in into is it its of off on once or our out over up us under upon about above"
    " after all along among around e est et un una o al el en os este esta esse essa".split()
)
_NAME = Regex(r" [A-Z][a-z]")
_OBJECT = Regex(r" (?:an?|the|its|his|her|their|all|each|some|one|two|three|to|from|it|them|[A-Z]\w?)\b")
"""What follows a verb, and hardly ever a noun that ends as one does: “A exports three of them”, “A imports B”."""
_OPERATORS = frozenset({"AND", "OR"})
"""What stands between two letters in logic: “A OR B is true”."""
_AROUND_WORD = Regex("^[$£€]|['’]s?$")
_OF_NOUNS = ("ss", "is", "us")
_KEYWORD = Regex(r"\b([A-Z]{2,}) \Z")
_NO_NOUNS_BEGIN = frozenset(
    "we he she they you the this that these those there then his her their our my your its was were had has to for with"
    " not but so some what when where who which how".split()
)
"""Before these “an” is “and” with a letter gone."""
_WORD_BEFORE = Regex(r"(?P<word>[a-z]{5,}) \Z")
_LONGEST_WORD = 24
_OF_THINGS = ("tion", "sion", "ment", "ness", "ity", "ance", "ence")
"""How nouns end that are no verbs, and after which hardly any article stands."""


@rule(
    Bad("It was [[a]] apple, [[an]] big one.", fixed="It was an apple, a big one."),
    Bad(
        "[[A]] hour later came [[an]] university man and [[a]] 18-year-old.",
        fixed="An hour later came a university man and an 18-year-old.",
    ),
    Bad("[[An]] BBC reporter met [[a]] AI expert.", fixed="A BBC reporter met an AI expert."),
    Bad("In [[an]] habitable zone lies [[an]] habitat of seals.", fixed="In a habitable zone lies a habitat of seals."),
    Bad("He told the BBC [[a]] MP had left.", fixed="He told the BBC an MP had left."),
    Bad("It lies half [[an]] kilometre away.", fixed="It lies half a kilometre away."),
    Bad(
        "[[A]] MP drove [[a]] SUV, [[a]] $800 one, to [[an]] UN talk on [[a]] £18m plan.",
        fixed="An MP drove an SUV, an $800 one, to a UN talk on an £18m plan.",
    ),
    Bad("[[A]] HRC kick was [[a]] LLM’s idea.", fixed="An HRC kick was an LLM’s idea."),
    Bad(
        "[[An]] U-turn by [[a]] F-16, [[a]] “awful” one, cost [[an]] $100 fee and [[a]] 18th man.",
        fixed="A U-turn by an F-16, an “awful” one, cost a $100 fee and an 18th man.",
    ),
    Good("It is a software firm, a hardware and software shop, an advice line, and an information filed."),
    Good("A use, a European, a one-off, a UN envoy, an hour, an heir, an X-ray, an MP, a unit, an uninvited guest."),
    Good("An historic day at an hotel with an herb; a SQL, an SQL, an FAQ, a 1,100-mile walk, an 1,800-mile walk."),
    Good("Vitamin A is good; section A or B; A OR B; from a in x to a of y; `a` apple; an “is”; Point A east of here."),
    Good("A $1,100 bill, a $180 fine, a £1.8m plan, an $8 meal."),
    Good("An hon. Member said so. **Health** An Lin Spa opened."),
    Good("It sorts by ORDER BY a OFFSET 5, or SELECT a AS b."),
    Good("Write “a hour” or “an horse” and you are wrong."),
    family="spelling",
    languages=("en",),
    severity="error",
)
def wrong_article(document: Document) -> Iterator[Finding]:
    """“A” where the sound that follows calls for “an”, or the other way round.

    Readers who hear what they read stumble over it. The sound counts, not the letter: an hour, a university, an
    18-year-old. Reported only before common words, capitals and numbers that are spoken in one way; “an historic”, “a
    SQL” and the like are left to taste. A word for what is not counted, such as “advice”, takes no article at all; in a
    transcript that is a remark.
    """
    for match, right in _before_other_sounds(document):
        if _is_article(document.prose, match) and not is_mentioned(document, Span(*match.span("article"))):
            yield _finding(document.prose, match, right)
    spans = (span for span in uncounted_nouns(document) if not is_mentioned(document, span))
    yield from as_spoken(document, (_uncounted(document, span) for span in spans))


def _before_other_sounds(document: Document) -> Iterator[tuple[re.Match[str], str]]:
    """What looks like an article before a sound that asks for the other one, each with that."""
    for article, (pattern, right) in _PATTERNS.items():
        for match in pattern.finditer(document.prose) if article in document.vocabulary else ():
            if _vowel(match["next"]) is (right == "an"):
                yield match, right
    for match in () if _LETTERS.isdisjoint(document.vocabulary) else _BEFORE_LETTERS.finditer(document.prose):
        yield match, "an"


def _uncounted(document: Document, span: Span) -> Finding:
    """The finding for “an advice”, of which English has no more than a piece."""
    article, _, noun = document.text(span).partition(" ")
    message = f"“{noun}” is not counted, and has no “{article.lower()}”"
    return Finding.replacing(span, in_case_of(article, noun), message, "unsafe")._replace(severity="warning")


def _finding(prose: str, match: re.Match[str], right: str) -> Finding:
    span = Span(*match.span("article"))
    is_and = right == "a" and match["next"] in _NO_NOUNS_BEGIN
    may_be_and = right == "a" and not is_and and _follows_noun(prose, match)
    text = in_case_of(match["article"], "and" if is_and else right) if match["article"] != "A" else "An"
    message = f"“{match['article']}” before “{match['next']}” should be “{text}”"
    rights = (text, "and") if may_be_and else (text,)
    return Finding(span, message, rights, Fix.replace(span, text, "unsafe" if is_and or may_be_and else "safe"))


def _follows_noun(prose: str, match: re.Match[str]) -> bool:
    """Whether a noun stands right before “an”, so that “and” may be meant: “protection an development of the coast”."""
    before = _WORD_BEFORE.left_of(prose, match.start("article"), _LONGEST_WORD)
    return before is not None and before["word"].endswith(_OF_THINGS)


def _is_article(prose: str, match: re.Match[str]) -> bool:
    """Whether the word is the article, and no letter, grade or word of another language."""
    before = prose[max(0, match.start() - 2) : match.start()]
    if match["article"] == "An" and _begins_name(prose, match):
        return False
    if _is_among_keywords(prose, match) or _does_something(prose, match):
        return False
    if before and (before[-1].isalnum() or before[-1] in "-–/.;'’`*&+=<_]\ufffc"):
        return False
    return match["article"][0] == "a" or before.strip() == "" or before[-1] in '“"(' or before[0] in ".!?:"


def _is_among_keywords(prose: str, match: re.Match[str]) -> bool:
    """Whether the letter is a name between words of code in capitals: “ORDER BY a OFFSET 5”."""
    if len(match["next"]) == 1 or not match["next"].isupper():
        return False
    before = _KEYWORD.left_of(prose, match.start())
    uses = Lexicon.of("en").frequency
    return before is not None and min(uses(before[1].lower()), uses(match["next"].lower())) >= _COMMON


def _does_something(prose: str, match: re.Match[str]) -> bool:
    """Whether the letter names what does something, as in a proof: “A uploads its file to B”."""
    word = match["next"]
    is_verb = word.islower() and word.endswith("s") and not word.endswith(_OF_NOUNS)
    return match["article"] == "A" and is_verb and _OBJECT.match(prose, match.end()) is not None


def _begins_name(prose: str, match: re.Match[str]) -> bool:
    """Whether the word is a name before other names: “An Lin Spa”."""
    return (
        match["next"].istitle()
        and People.known().namesakes(folded(match["next"])) > 0
        and _NAME.match(prose, match.end()) is not None
    )


def _vowel(following: str) -> bool | None:
    """Whether the next word begins with the sound of a vowel; None where that is not sure."""
    word = _AROUND_WORD.sub("", following)
    if word[0].isdigit():
        return number_begins_with_vowel(word)
    if word[1:2] == "-":
        return letter_begins_with_vowel(word[0])
    if word.isupper() and len(word) > 1:
        return None if word in _OPERATORS else letters_begin_with_vowel(word)
    if not word.isalpha() or len(word) == 1 or word.lower() in _NO_NOUN or not word[1:].islower():
        return None
    uses = Lexicon.of("en").frequency(word)
    if uses < _COMMON and (len(word) < _SPOKEN_OUT or not (uses or word in Vocabulary.of("en"))):
        return None
    return begins_with_vowel(word.lower())

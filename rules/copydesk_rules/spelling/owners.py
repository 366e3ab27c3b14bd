"""Names that own what follows them and lack their apostrophe: “Indias foreign policy”, “Ms Walsh family”."""

from collections.abc import Iterator
from functools import cache

from copydesk import Document, Lexicon, Regex, Span
from copydesk_rules.names.always_capitalised import CITIES, COUNTRIES, PEOPLES
from copydesk_rules.names.evidence.suspects import TITLES
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.people import FEWEST, People
from copydesk_rules.spelling.vocabulary import FUNCTION_WORDS
from copydesk_rules.words.nouns import SINGULAR, names_several
from copydesk_rules.words.titles import COURTESY_TITLES
from copydesk_rules.words.verbs import forms_of_deeds, verbs

_SEVERAL = Regex(
    r"(?:\b(?i:the|two|both|three|many|several|other|these|those|all) |(?<![.?!] )[A-Z][\w.'’-]* |[-/'’“\"‘&])\Z"
)
"""What stands before a name that is shared by several, or ends a longer one: “the Clintons”, “the two Koreas”."""
_OWNED = Regex(r" (?P<next>[a-z]{3,})(?![\w'’-])")
_OWNED_BY_PLACE = Regex(r" (?P<next>[A-Za-z][a-z]{2,}(?:-[a-z]+)?)(?![\w'’-])")
_ONE_WORD = Regex(r"(?:[OD]['’]|Ma?c)?[A-Z][a-z]+")
_BEFORE_NAME, _GOES_ON = Regex(r"\b(?P<word>[A-Z][a-z]+)\.? \Z"), Regex(r"[\w'’-]")
_NO_NOUNS = FUNCTION_WORDS.union(
    "against along among around before behind below beneath beside during except inside near onto outside over"
    " past since throughout under until upon within without yet done being having off out up down always"
    " never often still already together alone alike again once twice ago later earlier might shall till"
    " whose told came went saw got made took gave kept left lost won ran sat stood felt held led met paid put set"
    " let living working".split()
)
_PERSONAL = (*COURTESY_TITLES, "Dr")
_TITLED = Regex(
    rf"\b(?:{'|'.join(_PERSONAL)})\.? (?P<name>[A-Z][a-z]+) (?:family|wife|husband|lawyers?|solicitors?|barrister"
    r"|mother|father|parents|sons?|daughters?|brother|sister|death|body|car|office|spokesman|spokeswoman)"
    r"(?:[.,;:](?!\w)| (?:and|said|says|told|was|were|is|are|has|had|have|will|would|in|on|at|to|of|as|after|when|that)"
    r"\b)"
)
"""Somebody with a title, right before what is theirs; without a title it may be the name of all of them."""
_ARTICLE = Regex(r"\b(?i:the|an?|this|that|both) \Z")
_FEWEST_LETTERS = 4
_ORDINARY = 1000
"""Uses in the word list from which a name with an “s” is more likely a word of its own, as in “Browns”."""
_FARTHEST, _LONGEST = 24, 32
_BARE = frozenset("survey research data work future staff inquiry advice target".split())
"""What else somebody has, and nobody owns without an article."""
_OWN = Regex(r" own (?P<next>[a-z]+)(?=[.,;:](?!\w)| (?!(?:a|an|the|this|that|his|her|their|its)\b)[a-z])")
_OWNER = Regex(
    r"\b(?P<lead>the|this|that|its|our|their|his|her|a|an|every|each|[a-z]+ing|of|by|in|to|on|for|from|with)"
    r" (?P<owner>[a-z]+(?<!s)s)\Z"
)


def owners_of_own(document: Document) -> Iterator[tuple[Span, str]]:
    """“The councils own survey”: no thing stands after the verb “own” without an article."""
    for at in document.folded_places("s own ") if "own" in document.folded_vocabulary else ():
        match = _OWN.match(document.folded, at + 1)
        before = _OWNER.left_of(document.folded, at + 1, _LONGEST) if match else None
        if match and before and match["next"] in SINGULAR | _BARE and names_several(before["owner"]):
            owner = Span(at + 1 - len(before["owner"]), at + 1)
            if document.text(owner).islower():
                yield owner, f"{before['owner'][:-1]}'s"


def owners(document: Document) -> Iterator[tuple[Span, str]]:
    """The names of countries, cities and people of the article, right before what is theirs, and what they should be.

    With an “s” and no apostrophe, or, of people with a title, with neither.
    """
    for name in filter(_is_no_name, sorted(_places() & document.folded_vocabulary)):
        yield from _owning(document, name.capitalize(), _OWNED_BY_PLACE)
    capitals = document.capitals
    plurals = [word for word in capitals if word[-1] == "s" and word[0].isupper() and word[:-1] in capitals]
    for word in sorted(plurals):
        if _is_introduced_once(document, word[:-1], word):
            yield from _owning(document, word, _OWNED)
    if not document.vocabulary.isdisjoint(_PERSONAL):
        yield from _titled(document)


@cache
def _places() -> frozenset[str]:
    return frozenset(f"{name}s" for name in COUNTRIES | CITIES if not name.endswith("s"))


def _titled(document: Document) -> Iterator[tuple[Span, str]]:
    """“Ms Walsh family”."""
    for match in _TITLED.finditer(document.prose):
        if not _ARTICLE.left_of(document.prose, match.start(), _FARTHEST):
            name = match["name"]
            yield Span(*match.span("name")), f"{name}'" if name.endswith("s") else f"{name}'s"


def _owning(document: Document, name: str, owned: Regex) -> Iterator[tuple[Span, str]]:
    for at in document.places([f"{name} "]):
        end = at + len(name)
        match = owned.match(document.prose, end)
        is_noun = match is not None and not (_is_no_noun(match["next"]) or _are_doing(document, at, match["next"]))
        is_whole = not document.prose[max(0, at - 1) : at].isalnum()
        if is_noun and is_whole and not _is_of_several(document, at):
            yield Span(at, end), f"{name[:-1]}'s"


def _is_of_several(document: Document, at: int) -> bool:
    """Whether several bear the name at a place, or it ends a longer one that is nobody's: “the Clintons”."""
    before = _SEVERAL.left_of(document.prose, at, _FARTHEST)
    return before is not None and People.known().namesakes(folded(before[0].strip())) < FEWEST


def _is_no_noun(word: str) -> bool:
    verb = verbs().get(word)
    return word.lower() in _NO_NOUNS or word in forms_of_deeds() or (verb is not None and verb.kind == "verb")


def _are_doing(document: Document, at: int, word: str) -> bool:
    """Whether several people of a name may do something at the beginning of a sentence: “McCarthys win again”."""
    return word in verbs() and document.begins_sentence(at)


def _is_introduced_once(document: Document, name: str, word: str) -> bool:
    """Whether the article introduces a person of that name, and the name with an “s” is no other one."""
    if len(name) < _FEWEST_LETTERS or not _ONE_WORD.fullmatch(word) or word.lower() in PEOPLES:
        return False
    if not _is_no_name(word) or Lexicon.of("en").frequency(word.lower()) >= _ORDINARY:
        return False
    return len(document.places([f"{word} "])) == 1 and any(
        _is_introduced(document, Span(at + 1, at + 1 + len(name))) for at in document.places([f" {name}"])
    )


def _is_no_name(word: str) -> bool:
    """Whether nobody bears the word as a name, as many do “Frances” and “Roberts”."""
    people, name = People.known(), folded(word)
    return not (name in people or people.is_borne(name))


def _is_introduced(document: Document, name: Span) -> bool:
    """Whether a title or a given name stands before a name that is whole."""
    before = _BEFORE_NAME.left_of(document.prose, name.start, _FARTHEST)
    if before is None or _GOES_ON.match(document.prose, name.end):
        return False
    word = before["word"]
    return word.lower() in TITLES or People.known().namesakes(folded(word)) >= FEWEST

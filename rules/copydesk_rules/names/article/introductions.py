"""People whom an article introduces, and who are not those of the gazetteer whose names are close to theirs."""

from collections.abc import Sequence, Set
from functools import cache

from copydesk import Document, Regex, Span
from copydesk_rules.data_tables import rows
from copydesk_rules.names.article.neighbours import beginnings
from copydesk_rules.names.folding import folded

_NAME = r"[^\W\d_a-z][\w’'-]*"
_FIRM = Regex(
    rf"(?:[ \u00a0]{_NAME}){{0,2}}?,?[ \u00a0](?:"
    r"(?:&|and)[ \u00a0](?:Sons?|Daughters?|Partners|Associates|Brothers|Bros|Co)\b|(?:Ltd|Limited|Inc|LLC|LLP|PLC|plc|"
    r"GmbH|AG|KG|SpA|SA|NV|BV|Pty|Corp|Co|Bros|Oy|AB|ApS|Builders|Solicitors|Plumbers|Plumbing|Roofing|Motors)\b)"
)
"""The end of a firm's name, which may bear anybody's."""
_SAID_AFTER = Regex(
    rf"(?:[ \u00a0]{_NAME}){{0,2}}(?:, (?:aged )?\d{{1,3}}\b)?(?P<link>,| \(| [–—-]| is| was|)[ \u00a0]?"
    r"(?:who (?:is|was) )?(?P<article>an?|the) (?P<what>[^.,;:()\n]{1,60})"
)
_SAID_BEFORE = Regex(rf"(?<!\w)(?P<what>[^\W\d_A-Z][^\W\d_]*),?[ \u00a0](?:{_NAME}[ \u00a0])*$")
_WORD = Regex(r"[^\W\d_][\w’'-]*")
_REACH = 40
_FIRST = 6
"""Words of an introduction among which the occupation stands: “a retired dentist from Hull”."""
_OF_PUBLIC_LIFE = frozenset(
    "politician politicians leader statesman stateswoman lawmaker candidate member democrat republican conservative"
    " liberal socialist centrist nationalist populist tory labour moderate hardliner reformer captain skipper striker"
    " midfielder defender goalkeeper winger forward batsman bowler champion star veteran favourite favorite winner"
    " player legend billionaire tycoon ally critic opponent".split()
)
"""What somebody of the gazetteer is called, too, whatever their role."""
_FIELDS = tuple(
    frozenset(beginnings(line.split()))
    for line in """
        minister secretary chancellor president senator congressman governor mayor premier speaker politician deputy
        footballer striker midfielder defender goalkeeper winger forward coach manager captain football
        singer songwriter rapper musician guitarist drummer pianist composer album
        actor actress director comedian filmmaker
        author writer novelist journalist playwright essayist
        founder executive billionaire entrepreneur chairman investor
        scientist physicist chemist biologist researcher professor economist
    """.strip().splitlines()
)
"""Words by which people of one field are called, by their beginnings."""


def words_of_role(around: Set[str], role: str) -> int:
    """How many words of a role stand near a name, by their beginnings; 1 if only others of its field do.

    Ministers are senators first, and who is a midfielder to one reporter is a footballer to another.
    """
    ours = {*beginnings(role.split())}
    found = len(around & ours)
    return found or int(any(not (field.isdisjoint(ours) or field.isdisjoint(around)) for field in _FIELDS))


def words_of_trade(document: Document, role: str) -> int:
    """How many words of a role an article uses, by their beginnings; those of its countries and firms do not count."""
    return len({*beginnings(document.vocabulary)} & {*beginnings(filter(str.islower, role.split()))})


def is_somebody_else(document: Document, span: Span, role: str, *, attested: bool) -> bool:
    """Whether an article introduces the bearer of the name at a span as somebody who cannot have this role.

    They have an everyday occupation that is no part of the role, or are a firm. Any other words after “a” or “an” are
    enough, too, unless the role is `attested`: by words of it nearby, or because the article writes the right form.
    """
    if _FIRM.match(document.prose, span.end):
        return True
    ours = {*beginnings(role.split())}
    before = _SAID_BEFORE.left_of(document.prose, span.start, _REACH)
    if before and _is_another(before["what"], ours):
        return True
    after = _SAID_AFTER.match(document.prose, span.end)
    if not after:
        return False
    words = _WORD.findall(after["what"])[:_FIRST]
    if any(_is_another(word, ours) for word in words):
        return True
    introduced = after["link"] == "," and after["article"] != "the"
    return introduced and not attested and not _fits(words, ours)


def _is_another(word: str, role: Set[str]) -> bool:
    """Whether a word is an everyday occupation that is no part of the role."""
    return folded(word) in _occupations() and role.isdisjoint(beginnings([word]))


def _fits(words: Sequence[str], role: Set[str]) -> bool:
    """Whether some of the words are of the role, or fit any."""
    return not role.isdisjoint(beginnings(words)) or any(word.lower() in _OF_PUBLIC_LIFE for word in words)


@cache
def _occupations() -> frozenset[str]:
    return frozenset(rows("occupations.txt"))

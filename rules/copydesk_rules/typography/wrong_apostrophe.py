"""An apostrophe that is turned the wrong way, or another mark in its place."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, in_case_of, rule
from copydesk_rules.typography.quotations import after_closings, read
from copydesk_rules.words.nouns import names_several, singular

_ELIDED = Regex(r"‘(?<![\w’]‘)(?=(?:\d\ds?|em|til|tis|twas|cause|bout|round|nuff|n)\b(?:(?![’'])|(?<=n)(?=’)))")
_VALUE = Regex(r"\b(?:values?|answers?|letters?|keys?|options?|characters?|type|press|enter|choose) \Z", re.IGNORECASE)
_TYPED = Regex(r"‘n’(?: (?:to|is|for|in|of|or|as|if|when|at|on)\b|[,.;:)])")
"""What stands beside a quoted “‘n’” that is a letter or what is typed, and not short for “and”."""
# Before “@” and “·” it is a mark of stress, where a word is written as it is spoken.
_CONTRACTED = Regex(r"[‘`´](?<=[a-z].)(?=(?:s|t|re|ve|ll|d|m|clock)\b(?![@·]))")
_MISPLACED = Regex(
    r"(?P<verb>(?<![\w'’-])(?:did|could|would|should|was|is|does|do|are|were|has|have|had|ca|wo|need|must))"
    r"(?:(?P<mark>['’‘`´])nt|n;t)(?!\w)",
    re.IGNORECASE,
)
_NEGATED = ("did", "could", "would", "should", "was", "were", "does", "has", "have", "had", "is", "are")
_WITHOUT_N = Regex(rf"(?<![\w'’-])(?P<verb>{'|'.join(_NEGATED)})(?P<mark>['’])t(?!\w)", re.IGNORECASE)
_N_LOST = frozenset((verb, "t") for verb in _NEGATED)
# “Men” is a plural already, so that its apostrophe stands before the s.
_OF_PLURAL = Regex(r"\b(?:children|women|men)s['’](?!\w)", re.IGNORECASE)
_OF_SEVERAL = Regex(r"s(?P<end>['’]s)(?!\w)")
_NOUN_BEFORE = Regex(r"(?<![\w'’-])[a-z]{3,24}\Z")
_AFTER_FIRST = Regex(r"(?<![\w'’-])(?P<first>t)(?P<mark>['’])(?P<rest>is|was|were)(?![\w'’])", re.IGNORECASE)
_IT = ("t'is", "t'was", "t'were")
_SIGNS = {"‘": "‘nt", "`": "`nt", "´": "´nt", ";": "n;t"}
_CLOSES = Regex(r"(?<=[\w.,!?…])’(?!\w)")


@rule(
    Bad("The music of the [[‘]]90s and [[‘]]00s.", fixed="The music of the ’90s and ’00s."),
    Bad("Rock [[‘]]n’ roll: give [[‘]]em all.", fixed="Rock ’n’ roll: give ’em all."),
    Bad("They don[[‘]]t know; it[[´]]s late.", fixed="They don’t know; it’s late."),
    Bad("[[Did'nt]] they say they [[could'nt]]?", fixed="Didn't they say they couldn't?", path="article.txt"),
    Bad(
        "They [[did't]] say so, and [[would’t]] help.",
        fixed="They didn't say so, and wouldn’t help.",
        path="article.txt",
    ),
    Bad("[[T'was]] so; “[[t’is]] true.”", fixed="'Twas so; “’tis true.”", path="article.txt"),
    Bad("THEY [[DID'NT]] SAY SO.", fixed="THEY DIDN'T SAY SO.", path="article.txt"),
    Bad("They [[don;t]] know why it [[is’nt]] here.", fixed="They don't know why it isn’t here."),
    Bad("The [[childrens']] toys and the [[womens’]] rights.", fixed="The children's toys and the women’s rights."),
    Bad("It's six; they [[did`nt]] go: it[[`]]s hot.", fixed="It's six; they didn't go: it's hot.", path="a.txt"),
    Bad("The two [[firms's]] boss's dog.", suggestions=("firms'", "firm's"), path="article.txt"),
    Bad("It was five o[[‘]]clock.", fixed="It was five o’clock."),
    Bad('The bank[["]]s role is in doubt.', fixed="The bank's role is in doubt.", path="article.txt"),
    Good('The song "Dancing Queen"s success, and a wall of 12"s.', path="article.txt"),
    Good("The knot wasn't tight; l'Ecole d'Antan and the word “nt” are no verbs.", path="article.txt"),
    Good("You may answer ‘n’ to it, and the value ‘n’ sets it."),
    Good("The ’90s; he said: ‘90s music is back.’ She said ‘em all’ was slang."),
    Good("It is said as /may´t@/ and /in´t@r·net/."),
    Good("Hawai‘i and O‘ahu, and ‘tis but a scratch,’ he said."),
    family="typography",
    languages=("en",),
    severity="error",
)
def wrong_apostrophe(document: Document) -> Iterator[Finding]:
    """An apostrophe that is turned the wrong way, such as ‘90s, is in the wrong place, or is another mark.

    Word processors take the first mark of ’90s for the beginning of a quotation. Where a quotation may indeed begin,
    and ends later in the paragraph, the mark is left alone, and so are the letters of Hawaiian.
    """
    elided = after_closings(document, _ELIDED, _last_closing)
    yield from map(_finding, (match for match in elided if not _is_value(document.prose, match.start())))
    yield from map(_finding, _CONTRACTED.at(document.places("‘`´"), document.prose))
    if '"s' in document.prose:
        yield from _double(document)
    if "'nt" in document.folded or any(mark in document.marks and _SIGNS[mark] in document.prose for mark in _SIGNS):
        yield from (_contraction(match) for match in _MISPLACED.finditer(document.prose))
    if document.has_pair_of(_N_LOST):
        yield from (_contraction(match) for match in _WITHOUT_N.finditer(document.prose))
    if not document.folded_vocabulary.isdisjoint(_IT):
        yield from map(_elided, _AFTER_FIRST.finditer(document.prose))
    if "ens'" in document.folded:
        yield from (_instead(match, f"{match[0][:-2]}{match[0][-1]}s") for match in _OF_PLURAL.finditer(document.prose))
    if "s's" in document.folded and not document.has_code:
        yield from _of_several(document)


def _of_several(document: Document) -> Iterator[Finding]:
    """The plurals that have an “s” after their apostrophe as well: “the firms's”, but not “the boss's”."""
    for match in _OF_SEVERAL.at(document.places(("s's", "s’s")), document.prose):
        noun = _NOUN_BEFORE.left_of(document.prose, match.start() + 1)
        if noun and names_several(noun[0]):
            mark, span = match["end"][0], Span(noun.start(), match.end())
            rights = (f"{noun[0]}{mark}", f"{singular(noun[0])}{mark}s")
            yield Finding(span, f"“{document.text(span)}” should be “{rights[0]}” or “{rights[1]}”", rights)


def _is_value(prose: str, mark: int) -> bool:
    """Whether the letter n stands in quotation marks as what somebody types: “answer ‘n’ to it”."""
    return _TYPED.match(prose, mark) is not None or (
        prose.startswith("‘n’", mark) and _VALUE.left_of(prose, mark) is not None
    )


def _last_closing(prose: str, span: Span) -> int:
    """Where the last mark of a block stands that closes and is not that of “’n’”; -1 if none does."""
    closing = (mark.start() for mark in _CLOSES.finditer(prose, *span))
    return max((at for at in closing if not prose.endswith(("‘n", "’n"), 0, at)), default=-1)


def _double(document: Document) -> Iterator[Finding]:
    """The quotation marks that close nothing and stand where an apostrophe does, as in “the bank"s role”."""
    for block in document.blocks:
        if '"s' in document.text(block.span):
            for mark in read(document, block).apostrophes:
                span = Span(mark.offset, mark.offset + 1)
                message = "A quotation mark stands in place of an apostrophe"
                yield Finding.replacing(span, "'", message, "safe")


def _finding(match: re.Match[str]) -> Finding:
    right = _own(match[0], match.string)
    return Finding.replacing(Span(*match.span()), right, f"“{match[0]}” should be an apostrophe, “{right}”", "safe")


def _own(mark: str, prose: str) -> str:
    """The apostrophe that the article has, where an accent stands in its place; a curly mark is turned."""
    return "'" if mark != "‘" and "'" in prose and "’" not in prose else "’"


def _contraction(match: re.Match[str]) -> Finding:
    """The finding for “did'nt”, which is “didn't”."""
    mark = "'" if match["mark"] in (None, "'") else _own(match["mark"], match.string)
    return _instead(match, f"{match['verb']}n{mark}t")


def _elided(match: re.Match[str]) -> Finding:
    """The finding for “t'was”, which is “'twas”, short for “it was”."""
    right = f"{match['mark']}{match['first']}{match['rest']}"
    return Finding.replacing(Span(*match.span()), right, f"“{match[0]}” should be “{right}”", "safe")


def _instead(match: re.Match[str], text: str) -> Finding:
    span = Span(*match.span())
    text = in_case_of(match[0], text)
    return Finding.replacing(span, text, f"“{match[0]}” should be “{text}”", "safe")

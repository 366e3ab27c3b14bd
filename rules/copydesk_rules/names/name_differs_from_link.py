"""A person's name a letter away from the profile that it links to."""

import re
from collections.abc import Iterator
from itertools import accumulate

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.names.folding import folded

_NAME = r"(?P<name>[A-Z][\w'’-]+(?:[ \n][A-Z][\w'’-]+){1,2})"
_PROFILE = (
    r"https?://(?:www\.)?(?:(?:github|gitlab|twitter|x|instagram|medium|keybase|dev)\.(?:com|io|to)/@?|linkedin\.com/in/"
    r"|bsky\.app/profile/|[\w.-]+/@)(?P<handle>[\w.-]+)/?"
)
_ANY = Regex(_PROFILE)
_OF_MARKDOWN = Regex(rf"\[{_NAME}\]\(<?{_PROFILE}[>)\s]")
_OF_HTML = Regex(rf"<a\b[^<>]*\bhref=[\"']{_PROFILE}[\"'][^<>]*>{_NAME}</a>")
_REFERENCE = Regex(rf"\[{_NAME}\](?:\[(?P<label>[^\]\n]*)\])?(?!\(|:)")
_DEFINED = Regex(rf"(?m)^ {{0,3}}\[(?P<label>[^\]\n]+)\]:\s*<?{_PROFILE}>?[ \t]*$")
_NO_PART = Regex(r"(?:\.bsky\.social|\.github\.io|-[a-z]*\d\w*|[\d_.-]+)\Z")
"""What profiles have behind a name: a number, the code of a network, the address of its host."""
_FEWEST_IN_WORD, _FEWEST = 5, 9
"""Letters of a word, and of a whole name, from which one letter makes no other name of it."""


@rule(
    Bad(
        "The fix is by [Ann [[Katherne]] Marlow](https://github.com/AnnKatherineMarlow), who left.",
        fixed="The fix is by [Ann Katherine Marlow](https://github.com/AnnKatherineMarlow), who left.",
        path="a.md",
    ),
    Bad(
        "Thanks to [Ann [[Rebcca]] Marlow][am].\n\n[am]: https://twitter.com/ann_rebecca_marlow",
        fixed="Thanks to [Ann Rebecca Marlow][am].\n\n[am]: https://twitter.com/ann_rebecca_marlow",
        path="a.md",
    ),
    Good("[Seth Larson](https://github.com/sethmlarson), [Andy Zhang](https://github.com/andyzhangx)", path="a.md"),
    Good("[Sparrow Li](https://github.com/SparrowLii) met [Olle Björk](https://x.com/ollebjork99).", path="a.md"),
    Good("[Ann Marlow](https://github.com/marlow-ann) wrote [Madhav Jivarajani](https://a.example/b).", path="a.md"),
    family="names",
    severity="warning",
)
def name_differs_from_link(document: Document) -> Iterator[Finding]:
    """A person's name a letter away from the profile that it links to.

    Who credits somebody types the name and pastes the address, so that where both are one name but for a letter inside
    a word, the name is mostly the slip; if it is not, the link leads nowhere. Looked at are names of two or three words
    on profiles at GitHub, LinkedIn and the like. Left alone is whatever a handle has beside a name: initials, numbers,
    letters at its end.
    """
    source = document.source
    if _ANY.search(source) is None:
        return
    for match in (*_OF_MARKDOWN.finditer(source), *_OF_HTML.finditer(source)):
        yield from _differing(document, match, match["handle"])
    handles = {match["label"].lower(): match["handle"] for match in _DEFINED.finditer(source)}
    for match in _REFERENCE.finditer(source) if handles else ():
        yield from _differing(document, match, handles.get((match["label"] or match["name"]).lower(), ""))


def _place(document: Document, match: re.Match[str]) -> int | None:
    """Where the name of a link begins in the prose; None where no reader sees it, as in code."""
    name = re.compile(r"\s".join(map(re.escape, match["name"].split())))
    places = (found.span() for found in name.finditer(document.prose))
    to_source = document.source_map.to_source
    return next((start for start, end in places if to_source(Span(start, end)).start == match.start("name")), None)


def _differing(document: Document, match: re.Match[str], handle: str) -> Iterator[Finding]:
    """The word of a name that is a letter away from its part of a handle."""
    name = match["name"]
    while ending := _NO_PART.search(handle):
        handle = handle[: ending.start()]
    words = name.split()
    letters, meant = [folded(word) for word in words], folded(handle)
    whole = "".join(letters)
    if whole == meant or len(whole) < _FEWEST or abs(len(whole) - len(meant)) > 1:
        return
    begins = accumulate((len(word) for word in letters[:-1]), initial=0)
    for word, plain, begin in zip(words, letters, begins, strict=True):
        end = len(whole) - begin - len(plain)
        right = meant[begin : len(meant) - end]
        is_rest_equal = whole[:begin] == meant[:begin] and whole[begin + len(plain) :] == meant[len(meant) - end :]
        if not (is_rest_equal and plain == word.lower() and _is_slip(plain, right)):
            continue
        if (start := _place(document, match)) is not None:
            place = start + name.index(word)
            message = f"“{word}” links to a profile of “{handle}”, which has a letter more, less or another"
            yield Finding.replacing(Span(place, place + len(word)), right.capitalize(), message, "unsafe")


def _is_slip(wrong: str, right: str) -> bool:
    """Whether one letter, or two that are swapped, tell two words apart, neither the first nor one added at the end."""
    if len(wrong) < _FEWEST_IN_WORD or wrong[0] != right[:1]:
        return False
    same = next((at for at, (a, b) in enumerate(zip(wrong, right, strict=False)) if a != b), None)
    if same is None:
        return False
    a, b = wrong[same:], right[same:]
    swapped = a[:2] == b[1::-1] and a[2:] == b[2:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or swapped

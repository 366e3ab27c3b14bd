"""A letter of another script inside a Latin word."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule

_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТХУаекѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
    "ABESIJKMHOPCTXYaeksijopcyxhdqwABEZHIKMNOPTYXo",
)
_LOOKALIKES |= {full: full - 0xFEE0 for full in range(0xFF10, 0xFF5B) if chr(full).isalnum()}
_FOREIGN = Regex("[\u0370-\u03ff\u0400-\u052f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
_WORD = Regex("[0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+")
_LATIN = Regex("[A-Za-z]")


@rule(
    Bad("President Vladimir [[Рutin]] spoke.", fixed="President Vladimir Putin spoke."),
    Bad("It was a [[sсandаl]] at the [[banк]].", fixed="It was a scandal at the bank."),
    Bad("The [[ｍayor]] paid 50.", fixed="The mayor paid 50."),
    Good("Путин (Putin), 5 μm, 10 kΩ, λ-calculus, Δx and αβ-crystallin."),
    Good("The name is Рутин, and the plural of МП is MPs."),
    family="leftovers",
)
def mixed_script(document: Document) -> Iterator[Finding]:
    """A letter of another script inside a Latin word, such as a Cyrillic “Р” in “Putin”.

    No eye sees it, and no search finds the word. Reported only where the letters look like Latin ones and Latin letters
    stand beside them, so that units and formulas are left alone. The fix is unsafe: the whole word may be meant to be
    in the other script.
    """
    if document.prose.isascii() or not _FOREIGN.search(document.prose):
        return
    for match in _WORD.finditer(document.prose):
        if not match[0].isascii() and _is_mixed(match[0]):
            span = Span(*match.span())
            right = match[0].translate(_LOOKALIKES)
            letters = ", ".join(f"“{letter}”" for letter in dict.fromkeys(_FOREIGN.findall(match[0])))
            script = _script(_FOREIGN.findall(match[0])[0])
            message = f"“{match[0]}” has letters that only look Latin and are {script}: {letters}"
            yield Finding.replacing(span, right, message, "unsafe")


def _script(letter: str) -> str:
    if letter < "\u0400":
        return "Greek"
    return "Cyrillic" if letter < "\uff00" else "of full width"


def _is_mixed(word: str) -> bool:
    """Whether Latin letters stand beside letters of another script, all of which only look Latin."""
    latin = len(_LATIN.findall(word))
    foreign = len(_FOREIGN.findall(word))
    fewest = 2
    return foreign > 0 and latin >= fewest and not _FOREIGN.search(word.translate(_LOOKALIKES))

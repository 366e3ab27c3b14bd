"""Letters that were read in the wrong encoding."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule

# UTF-8 that is read as Windows-1252: a letter that announces one to three bytes more, and what those look like. After
# Ä and Å dashes and quotation marks are no evidence.
_LETTERS = "\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ"
_REST = f"[{_LETTERS}‘’“”•–—…]"
_RUN = Regex(
    f"(?:[ÂÃ]{_REST}|[ÄÅ][{_LETTERS}]|â€{_REST}?|â{_REST}{{2}}|ï[»¿½]{{2}}|ðŸ{_REST}{{2}})+|(?:[ÎÏÐÑ]{_REST}){{3,}}"
)
# UTF-8 that is read as Mac OS Roman; before “√” stands a letter, which roots hardly ever have there.
_MAC_RUN = Regex("(?:‚[ÄÇ][^\0-\x7f]|(?<=[A-Za-z])√[^\0-\x7f])+")
# An apostrophe of which two bytes became controls that some program took out.
_BEREFT = Regex(
    r"(?:n(?P<negated>â)(?=t\b)|\b(?:it|that|what|he|she|who|let|there|here)(?P<of>â)(?=s\b)"
    r"|\b(?:i|you|we|they)(?P<verb>â)(?=(?:re|ve|ll|d|m)\b))",
    re.IGNORECASE,
)
# Signs of Windows-1252 that were read as Latin-1, where controls stand that no text has, alone or in a row.
_CONTROLS = Regex("(?<![^\0-\x7f])[\u0080\u0082-\u0084\u0086-\u008c\u008e\u0091-\u009c\u009e\u009f]+")
_QUOTED = ("“”", "‘’", "«»", "„“", '""', "''")
_SPACES = " \u00a0\u202f"
_ANNOUNCING = "ÂÃÄÅâïðÎÏÐÑ"
_LOST = Regex("\ufffd+")
# Letters of Europe, Greek and Cyrillic ones, punctuation, signs of money and trade, arrows, and pictures.
_PLAUSIBLE = Regex(
    "[\u00a0-\u017f\u0370-\u04ff\u2010-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212\u2260-\u2265"
    "\ufeff\ufffd\U0001f300-\U0001faff]+"
)


@rule(
    Bad("Russia[[â€™]]s caf[[Ã©]] costs [[Â£]]5.", fixed="Russia’s café costs £5."),
    Bad(
        "The ch[[Ã¢]]teau isn[[â]]t far, caf[[√©]] it[[‚Äô]]s [[Ð¿Ñ€Ð¸Ð²ÐµÑ‚]].",
        fixed="The château isn’t far, café it’s привет.",
    ),
    Good("The mât and dégât of Ñ€ cost √2 and 3√π; he said ‚Ärzte‘ or ‚Äther‘."),
    Bad("She said [[â€œ]]no[[â€\u009d]].", fixed="She said “no”."),
    Bad("It was na[[\ufffd]]ve, or [[â€]]so."),
    Bad("The ferry [[\u0097]] an old one isn[[\u0092]]t late.", fixed="The ferry — an old one isn’t late."),
    Good("Ångström, Ötzi, São Tomé, ÂNGELO, NÃO, CAFÉ and 5 £; “Åland” and Ä–Ö."),
    Good("A text with “Ã©” or « Ã¨ » in it was read in the wrong encoding."),
    Good("«CAFÉ» – 20 °C – naïve – ¿Qué? — Ã and Â are letters."),
    family="leftovers",
    severity="error",
)
def mojibake(document: Document) -> Iterator[Finding]:
    """Letters that were read in the wrong encoding, such as “â€™” for an apostrophe.

    UTF-8 was taken for Windows-1252 or Mac OS Roman. Reported only where reading it back gives a character that
    articles use, so that letters of other languages are left alone, and so are those that stand by themselves between
    quotation marks. Where “\ufffd” stands, the letter is lost. The fix is unsafe, as text that was mangled twice may
    need more than one correction; for control characters it is safe, as each can only have been one dash or quotation
    mark of Windows-1252.
    """
    if not document.prose.isascii():
        if not document.prose.replace("\n", " ").isprintable():
            yield from map(_control, _CONTROLS.finditer(document.prose))
        if any(letter in document.prose for letter in _ANNOUNCING):
            yield from _of_windows(document)
        if "√" in document.prose or "‚" in document.prose:
            yield from _of_mac_os(document)
        if "\ufffd" in document.prose:
            for match in _LOST.finditer(document.prose):
                yield Finding(Span(*match.span()), "A letter was lost here, in the wrong encoding")


def _of_windows(document: Document) -> Iterator[Finding]:
    for match in _RUN.finditer(document.prose):
        if not _is_shown(document.prose, match):
            yield from _mangled(match, "cp1252")
    for match in _BEREFT.finditer(document.prose) if "â" in document.prose else ():
        place = Span(*match.span(match.lastgroup or 0))
        yield Finding.replacing(place, "’", "“â” is what is left of an apostrophe in the wrong encoding", "unsafe")


def _of_mac_os(document: Document) -> Iterator[Finding]:
    for match in _MAC_RUN.finditer(document.prose):
        if _read_back(match[0], "mac_roman"):
            yield from _mangled(match, "mac_roman")


def _is_shown(prose: str, match: re.Match[str]) -> bool:
    """Whether the letters stand by themselves between quotation marks, and so are only mentioned."""
    start, end = match.span()
    before, after = prose[max(0, start - 2) : start].rstrip(_SPACES), prose[end : end + 2].lstrip(_SPACES)
    return before[-1:] + after[:1] in _QUOTED


def _control(match: re.Match[str]) -> Finding:
    span, right = Span(*match.span()), match[0].encode("latin-1").decode("cp1252")
    message = f"A control character, which readers cannot see, stands for “{right}”"
    return Finding.replacing(span, right, message, "safe")


def _mangled(match: re.Match[str], encoding: str) -> Iterator[Finding]:
    span = Span(*match.span())
    right = _read_back(match[0], encoding)
    if right is None or (right in _ANNOUNCING and not _is_inside_word(match)):
        if match[0].startswith(("â€", "Ã\u0082")):
            yield Finding(span, f"“{match[0]}” is what is left of a character in the wrong encoding")
    elif _PLAUSIBLE.fullmatch(right):
        fix = Fix.replace(span, right, "unsafe")
        yield Finding(span, f"“{match[0]}” is “{right}” in the wrong encoding", (right,), fix)


def _is_inside_word(match: re.Match[str]) -> bool:
    """Whether letters of English stand on both sides: “chÃ¢teau”."""
    beside = match.string[max(0, match.start() - 1) : match.start()] + match.string[match.end() : match.end() + 1]
    return len(beside) > 1 and beside.isascii() and beside.isalpha()


def _read_back(written: str, encoding: str) -> str | None:
    """The text that the bytes meant, if they are UTF-8."""
    try:
        return b"".join(_byte(letter, encoding) for letter in written).decode("utf-8")
    except UnicodeError:
        return None


def _byte(letter: str, encoding: str) -> bytes:
    """The byte that is shown as this letter; five of Windows-1252 have no letter, and stay what they are."""
    try:
        return letter.encode(encoding)
    except UnicodeEncodeError:
        return letter.encode("latin-1", "replace")

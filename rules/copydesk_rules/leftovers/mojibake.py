"""Letters that were read in the wrong encoding."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule

# UTF-8 that is read as Windows-1252: a letter that announces one to three bytes more, and what those look like. After
# Ä and Å dashes and quotation marks are no evidence.
_LETTERS = "\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ"
_REST = f"[{_LETTERS}‘’“”•–—…]"
_RUN = Regex(f"(?:[ÂÃ]{_REST}|[ÄÅ][{_LETTERS}]|â€{_REST}?|â{_REST}{{2}}|ï[»¿½]{{2}}|ðŸ{_REST}{{2}})+")
# Signs of Windows-1252 that were read as Latin-1, where controls stand that no text has, alone or in a row.
_CONTROLS = Regex("(?<![^\0-\x7f])[\u0080\u0082-\u0084\u0086-\u008c\u008e\u0091-\u009c\u009e\u009f]+")
_QUOTED = ("“”", "‘’", "«»", "„“", '""', "''")
_SPACES = " \u00a0\u202f"
_ANNOUNCING = "ÂÃÄÅâïð"
_LOST = Regex("\ufffd+")
# Letters of Europe, punctuation, signs of money and trade, arrows, and pictures.
_PLAUSIBLE = Regex(
    "[\u00a0-\u017f\u2010-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212\u2260-\u2265"
    "\ufeff\ufffd\U0001f300-\U0001faff]+"
)


@rule(
    Bad("Russia[[â€™]]s caf[[Ã©]] costs [[Â£]]5.", fixed="Russia’s café costs £5."),
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

    UTF-8 that some program took for Windows-1252. Reported only where reading it back gives a sign that articles
    use, so that letters of other languages are left alone, and so are those that stand by themselves between
    quotation marks. Where “\ufffd” stands, the letter is lost. The fix is unsafe, as text that was mangled twice
    may need more than one correction; for control characters it is safe, as each can only have been one dash or
    quotation mark of Windows-1252.
    """
    if document.prose.isascii():
        return
    if not document.prose.replace("\n", " ").isprintable():
        yield from map(_control, _CONTROLS.finditer(document.prose))
    if any(letter in document.prose for letter in _ANNOUNCING):
        for match in _RUN.finditer(document.prose):
            if not _is_shown(document.prose, match):
                yield from _mangled(match)
    if "\ufffd" in document.prose:
        for match in _LOST.finditer(document.prose):
            yield Finding(Span(*match.span()), "A letter was lost here, in the wrong encoding")


def _is_shown(prose: str, match: re.Match[str]) -> bool:
    """Whether the letters stand by themselves between quotation marks, which tell of them."""
    start, end = match.span()
    before, after = prose[max(0, start - 2) : start].rstrip(_SPACES), prose[end : end + 2].lstrip(_SPACES)
    return before[-1:] + after[:1] in _QUOTED


def _control(match: re.Match[str]) -> Finding:
    span, right = Span(*match.span()), match[0].encode("latin-1").decode("cp1252")
    message = f"A control character, which readers cannot see, stands for “{right}”"
    return Finding.replacing(span, right, message, "safe")


def _mangled(match: re.Match[str]) -> Iterator[Finding]:
    span = Span(*match.span())
    right = _read_back(match[0])
    if right is None or right in _ANNOUNCING:
        if match[0].startswith(("â€", "Ã\u0082")):
            yield Finding(span, f"“{match[0]}” is what is left of a character in the wrong encoding")
    elif _PLAUSIBLE.fullmatch(right):
        fix = Fix.replace(span, right, "unsafe")
        yield Finding(span, f"“{match[0]}” is “{right}” in the wrong encoding", (right,), fix)


def _read_back(written: str) -> str | None:
    """The text that the bytes meant, if they are UTF-8."""
    data = b"".join(_byte(letter) for letter in written)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _byte(letter: str) -> bytes:
    """The byte that Windows-1252 shows as this letter; five of its bytes have no letter, and stay what they are."""
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1", "replace")

"""Two full stops where one belongs."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Regex, Span, rule
from copydesk_rules.typography import leaders

_DOUBLED = Regex(
    r"(?P<dots>\.[ ]?\.)(?=[\"”’)\]]?(?:\s|$))(?!\s?\.|\s+[a-z])"
    r"|(?P<comma>,\.|\.,(?=\s[A-Z]))(?=\s|$)"
    r"|(?P<quote>\.[”’]\.|\.\"\.)(?=\s|$)"
)
_SIGN = Regex(r"[.,][ ”’\"]?[.,]")
_ABBREVIATED = Regex(r"\b[A-Za-z]{1,5}$")


@rule(
    Bad("The talks ended[[..]] The minister left.", fixed="The talks ended. The minister left."),
    Bad("The talks ended[[. .]] The minister left.", fixed="The talks ended. The minister left."),
    Bad("He called it “a start[[.”.]]", fixed="He called it “a start.”"),
    Bad("They left[[,.]] Nobody stayed.", fixed="They left. Nobody stayed."),
    Good("He waited... and waited. . . Then he left…"),
    Good("Well.. it was not great."),
    Good("Rates by bank.. Northern Trust.....8.25..... Southern Bank.....7.75.. It was long."),
    Good("See ../data, 0..10 and `a..b`; type cd .. to go up, or a, .. and b."),
    Good("Acme Inc., Beta Corp., etc., were there; “Who?”."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def doubled_stop(document: Document) -> Iterator[Finding]:
    """Two full stops where one belongs.

    One was typed by each of two hands, or one before and one after a closing quotation mark. Ellipses (of two dots
    too, where the sentence goes on), the dots of a table, paths, ranges and the comma after an abbreviation are left
    alone. The fix keeps one stop, before a closing quotation mark; it is unsafe, as two dots may be what is left of
    three.
    """
    prose = document.prose
    for sign in _SIGN.finditer(prose):
        match = _DOUBLED.match(prose, sign.start())
        if match is None or not prose[max(0, sign.start() - 2) : sign.start()].rstrip(")]")[-1:].isalnum():
            continue
        kind = str(match.lastgroup)
        start, end = match.span(kind)
        if match[kind] == ".," and _ABBREVIATED.left_of(prose, start, 8):
            continue
        if match[kind] == ".." and leaders.stand_in(prose, start):
            continue
        right = match[kind][:2] if kind == "quote" else "."
        fix = Fix.replace(Span(start, end), right, "unsafe")
        yield Finding(Span(start, end), f"“{match[kind]}” where one full stop belongs", (right,), fix)

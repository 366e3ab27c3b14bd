"""Two full stops where one belongs."""

from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.listings import is_listing

# Two stops with nothing between are for `double-punctuation`.
_DOUBLED = Regex(
    r"(?P<dots>\. \.)(?=[\"”’)\]]?(?:\s|$))(?!\s?\.|\s+[a-z])"
    r"|(?P<quote>\.[”’]\.|\.\"\.)(?=\s|$)"
)
_SIGN = Regex(r"\.[ ”’\"]\.")


@rule(
    Bad("The talks ended[[. .]] The minister left.", fixed="The talks ended. The minister left."),
    Bad(
        "The talks (and all)\nended[[.\n.]] The minister left.", fixed="The talks (and all)\nended. The minister left."
    ),
    Bad("He called it “a start[[.”.]]", fixed="He called it “a start.”"),
    Bad('He called it "a start[[.".]] They left.', fixed='He called it "a start." They left.'),
    Good("He waited... and waited. . . Then he left…"),
    Good("Well. . it was not great."),
    Good("The talks ended.. They left,. Nobody stayed."),
    Good("See ../data, 0..10 and `a..b`; type cd . . to go up."),
    Good("Package: hello\nVersion: 2.9\nSection: devel\nDescription: a program. .\nIt is small."),
    Good("Acme Inc., Beta Corp., etc., were there; “Who?”."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def doubled_stop(document: Document) -> Iterator[Finding]:
    """Two full stops where one belongs, with a space or a closing quotation mark between them.

    Two people typed one each, or one stands before a closing quotation mark and one after it. Ellipses, including those
    of two dots where the sentence goes on, and listings are left alone; two stops side by side are left to
    `double-punctuation`. The fix keeps one stop, before a closing quotation mark; it is unsafe, as two dots may be what
    is left of three.
    """
    text = document.prose
    for sign in _SIGN.finditer(text):
        match = _DOUBLED.match(text, sign.start())
        if match is None or not text[max(0, sign.start() - 2) : sign.start()].rstrip(")]")[-1:].isalnum():
            continue
        block = document.block_at(sign.start())
        if block and is_listing(document.text(block.span)):
            continue
        right = match[0][:2] if match["quote"] else "."
        span = Span(*match.span())
        yield Finding.replacing(span, right, f"“{match[0]}” where one full stop belongs", "unsafe")

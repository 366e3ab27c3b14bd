"""One term, spelt in two ways."""

import re
from collections.abc import Iterator
from functools import cache

from copydesk import Bad, Document, Finding, Good, Regex, Span, rule
from copydesk_rules.data_tables import rows
from copydesk_rules.quoted import is_in_quote


@rule(
    Bad("Send an email to the office. The email is read. An [[e-mail]] may get lost.", suggestions=("email",)),
    Bad("The [[health care]] bill was passed. Healthcare, as healthcare goes, is dear; the healthcare bill is long."),
    Bad("They sell it online. An [[on-line]] shop is new.", suggestions=("online",)),
    Bad("She ran [[toward]] it, and then towards us.", suggestions=("towards",)),
    Good("Send an email, or many emails."),
    Good("She ran towards it.\n\n> He ran toward it.\n\nThey ran towards it.", path="a.md"),
    Good("Health care is dear; the Department of Healthcare agreed. He ran towards the data base."),
    family="consistency",
    languages=("en",),
    severity="info",
)
def mixed_spelling(document: Document) -> Iterator[Finding]:
    """One term, spelt in two ways: “e-mail” and “email”.

    Either is right, but an article should use one of them; paragraphs that it quotes do not count. Reported once,
    at the first place of the rarer spelling; where both are equally common, of the one with a hyphen or a space,
    since such words grow together over the years.
    """
    for term in document.vocabulary & _ways().keys():
        others = _ways()[term].split(", ")
        found = {way: _places(document, way) for way in (term, *others) if way in document.prose}
        used = sorted((way for way in found if found[way]), key=lambda way: (len(found[way]), way.isalpha()))
        if len(used) > 1:
            rarer, commonest = used[0], used[-1]
            message = f"“{rarer}” in an article that also writes “{commonest}”"
            yield Finding(found[rarer][0], message, (commonest,))


@cache
def _ways() -> dict[str, str]:
    """The other ways to write each term, by the first one."""
    return dict(row.split("\t") for row in rows("two-spellings.tsv"))


def _places(document: Document, way: str) -> list[Span]:
    found = _whole(way).finditer(document.prose)
    return [Span(*match.span()) for match in found if not is_in_quote(document, match.start())]


@cache
def _whole(way: str) -> Regex:
    """The expression for a way to write a term, which is no part of more."""
    written = re.escape(way)
    return Regex(rf"{written}(?<![\w-]{written})(?![\w-])")

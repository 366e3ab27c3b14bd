"""Marks to lose."""

import random
import re

from benchmarks.planting.case import Articles, Planted

_QUOTATION = re.compile(r"“[^“”\n]{20,300}(?P<closing>”)")


def lost_closing_quote(text: str, rng: random.Random, articles: Articles) -> Planted | None:
    """A quotation that is opened and no longer closed."""
    places = list(_QUOTATION.finditer(text))
    if not places:
        return None
    match = rng.choice(places)
    new = text[: match.start("closing")] + text[match.end() :]
    return Planted(new, match.start(), match.end("closing"))

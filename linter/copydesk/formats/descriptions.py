"""What an HTML page says of itself in its head, which search engines show."""

import re

from copydesk.formats import tags
from copydesk.formats.tags import Token
from copydesk.patterns import Regex
from copydesk.text.span import Span

_WHOLE = Regex(r"(?<!\.)[.!?][’”]?\s*\Z")
"""How a description ends that no program cut off, perhaps inside a word."""

_BODY = Regex("</head|<body", re.IGNORECASE)
"""What comes before the body of a page, which may leave out either."""

_OPENING = 5
"""Words by which a description is known as a copy of the page's own."""


def place(text: str, tag: Token) -> Span | None:
    """Where in a text a `<meta>` has the description of the page, in code points; None if it has none."""
    written = text[tag.start : tag.end]
    name, content = tags.attribute(written, "name"), tags.attribute(written, "content")
    if name is None or content is None or written[slice(*name)].lower() != "description":
        return None
    return Span(tag.start + content[0], tag.start + content[1])


def is_own(text: str, description: Span) -> bool:
    """Whether a description is whole, and more than a copy of what the page says.

    Programs make them of the first words of a page, without the code in it: what is wrong there is wrong in the page.
    """
    opening = " ".join(text[slice(*description)].split()[:_OPENING])
    body = _BODY.search(text, description.end)
    is_copy = body is not None and text.find(opening, body.end()) >= 0
    return not is_copy and _WHOLE.search(text, *description) is not None

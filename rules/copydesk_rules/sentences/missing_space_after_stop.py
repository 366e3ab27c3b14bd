"""Two sentences with a full stop, but no space, between them."""

import re
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Lexicon, Span, rule

_GLUED = re.compile(
    r"(?<![\w.@/\\#&~$-])(?P<left>[^\W\d_]+(?:['’-][^\W\d_]+)*)"
    r"(?P<closing>[”’)\]]?)(?P<stop>[.!?])(?P<quote>[”’)\]]?|\"(?=[A-Z]))"
    r"(?P<opening>[“‘(]?)(?P<right>[A-Z][a-z’']*)(?![\w@/\\#&(:=]|\.\w| =)"
)
_CODE = "\ufffc"
_STARTERS = frozenset(
    "the a an this that these those there it its he she they we you our his her their my if when while"
    " as after before since although however but and so in on at by for from with to no not all most"
    " many some what why how who now then once".split()
)
_TITLES = frozenset({"Mr", "Mrs", "Ms", "Dr"})
_COMMON = 3000
"""Uses in the word list from which a word counts as ordinary: the names of products and files are rarer."""


@rule(
    Bad("The talks [[ended.The]] minister left at noon.", fixed="The talks ended. The minister left at noon."),
    Bad("He asked [[why?Nobody]] knew the answer.", fixed="He asked why? Nobody knew the answer."),
    Bad("She said: “It is [[over.”The]] crowd went home.", fixed="She said: “It is over.” The crowd went home."),
    Bad("They voted [[yesterday.Mr]] Smith did not.", fixed="They voted yesterday. Mr Smith did not."),
    Good("It runs on node.js, ASP.NET and System.Text, and 3.11 is out; see README.The file."),
    Good("The U.S.A. and the U.K.have agreed; J.R.R.Tolkien wrote at 5 p.m.Monday."),
    Good("Visit Booking.Com, Amazon.Co.Uk or www.example.The.com, says e.Tron of Yahoo!News."),
    Good("Use `f()` of sort.Sort or the context.Context type."),
    Good("Call `object.The()` or list.Add(item) or type.Name = 1."),
    family="sentences",
    severity="error",
)
def missing_space_after_stop(document: Document) -> Iterator[Finding]:
    """A full stop without a space after it, between two sentences.

    It comes from deleted line ends and from publishing systems that join paragraphs. It is reported only where an
    ordinary word ends at the stop and an ordinary word with a capital follows, so that “node.js”, “ASP.NET”, “3.11”,
    “U.S.A.” and the names of sites and files are left alone. Where an article holds code, “sort.Stable” may be a name
    too, so there only words that open sentences count, such as “The” and “But”.
    """
    words = Lexicon.of("en")
    technical = _CODE in document.prose
    for match in _GLUED.finditer(document.prose):
        left, right = match["left"], match["right"].replace("’", "'")
        if (
            not left.islower()
            or len(left) == 1
            or not _is_ordinary(words, left)
            or not _begins(words, right, technical)
        ):
            continue
        between = match["stop"] + match["quote"]
        place = Span(match.start("left"), match.end("right"))
        text = f"{left}{match['closing']}{between} {match['opening']}{match['right']}"
        point = match.end("quote")
        fix = Fix.replace(Span(point, point), " ", "safe")
        yield Finding(place, f"A space is missing after “{left}{match['closing']}{between}”", (text,), fix)


def _is_ordinary(words: Lexicon, word: str) -> bool:
    """Whether an ordinary word, or a compound of such, ends the sentence."""
    return words.frequency(word.replace("’", "'").rpartition("-")[2]) >= _COMMON // 30


def _begins(words: Lexicon, word: str, technical: bool) -> bool:
    """Whether the word with a capital is one that begins sentences: a common one, or a title before a name."""
    if technical:
        return word.lower() in _STARTERS
    return words.frequency(word) >= _COMMON or word in _TITLES

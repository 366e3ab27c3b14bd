"""A paragraph that ends without a full stop."""

import re
from collections.abc import Iterator

from copydesk import Bad, Block, Document, Finding, Fix, Good, Regex, Severity, Span, rule
from copydesk_rules.listings import is_listing
from copydesk_rules.sentences.running_text import Said, running_text_points, sentences_of
from copydesk_rules.sentences.unstopped_items import unstopped_items

# A mark after which no stop is lost: one of the end, one that leads on, or a sign of something that is no sentence.
_MARKS = frozenset(".!?…:;,–—-")
_STOPPED = Regex(r"[.!?…:;,–—-][\"'”’»)\]\s]*$|[|\ufffc*_/\\>=~-]\s*$|[^\w\s%\"'”’)\]]\s*$|\w\.(?:com|org|net|edu)$")
"""The end of a paragraph that has a mark, is code or a formula, or an address."""
_LONGEST_END = 12
_LAST = Regex(r"(?:[\w’'.,-]+%?[\"'”’)\]]{0,2})$")
"""The last word with what closes behind it: what the finding shows."""

# How lines begin that are no paragraphs. Some words begin nothing else; others begin sentences too, and count where a
# colon follows, or in a line of one short sentence, such as “Read more about the bridge”.
_CREDIT = (
    r"(?:by|image|photo|picture|photograph|pictured|caption|sources?|credit|copyright|with files|total views|sign up)\b"
)
_SIGN_OR_LABEL = (
    r"(?:figure|fig\.|table|listing|chart|plate|map) \d[\d.–-]*[:.]\s|[^\w\s\"'“‘(\[]|[\w ]{1,25}:\s(?![\"“])"
)
_LABEL = Regex(f"{_CREDIT}|{_SIGN_OR_LABEL}", re.IGNORECASE)
_POINTER = Regex(
    r"(?:video|watch|read|see|also|related|more|updated|published|posted|reporting|editing|additional|follow|click"
    r"|press|subscribe|tags|vote|listen|share|correction|note|disclaimer|contact|location|when|where|tel|email)\b",
    re.IGNORECASE,
)
_LONGEST_POINTER = 12

# How lines end that are no paragraphs: with who said or wrote it, after a dash or as names in a row or on a line of
# their own, or with a mark of social media or a footnote.
_WORDS = r"\w[\w.’']*(?:(?:,\s*|\s+)\w[\w.’']*){0,5},?\s*"
_AFTER_DASH = rf"(?:[—–]|--|^-)\s?{_WORDS}$|\s-\s(?:[A-Z]\w+,?\s+){{1,4}}(?:[A-Z]\w+|\d{{4}})$"
_ATTRIBUTION = Regex(rf"{_AFTER_DASH}|[@#*†‡\]]\S*$")
_NAME = r"[^\W\d_a-z][\w.’'-]*"
_SIGNED = Regex(rf"(?:\n{_NAME}(?: {_NAME}){{0,3}}|(?: {_NAME}){{5}}|\s-\s?{_NAME}(?: \S+){{0,5}})$")
_NAMES_LAST = Regex(rf"(?: {_NAME}){{4}}$")
_LONGEST_SIGNATURE = 8
"""Words of a last sentence that may be a signature: “Your team, Ann Lee Tom Day”."""
_CREDITED = Regex(r"\b(?:Sources?|Photo|Image|Picture|Credit|Agencies):[\s-]*(?:\S+ ){0,5}\S+$")
"""Whose the text above is: “Source: Harbour News agency”."""
_COUNTED = Regex(r":(?P<items>(?: \S+){4,}$)")
"""What is listed after a colon."""
_DEFINITION = Regex(r"^ {0,3}\[[^\]\n]+\]:\s*\S+.*$", re.MULTILINE)
"""Where a link of Markdown leads, which readers do not see: “[guide]: https://…”."""
_ASIDE = Regex(r"^\(.*\)$", re.DOTALL)
_AFTERWORD = Regex(r"[.!?…][\"'”’]* \([^()\s]+(?: [^()\s]+)?\)$|(?:<3|[:;]-?[()DP])$")
"""What stands behind the stop: a source in brackets, of a word or two, or a smile."""
_SIGNS = (_ATTRIBUTION, _SIGNED, _CREDITED, _ASIDE, _AFTERWORD)

_OPENING = frozenset("\"“‘'(")
_SET_OFF = ("*", "_")
_QUOTES = '”"'
_LONG, _SHORTEST_SENTENCE, _LONGEST_TITLE = 9, 3, 20
"""Words: of a paragraph that is no mere line, of a sentence, of a title at the top."""
_MOST_CAPITALS, _FEWEST_SMALL = 0.5, 0.4
"""Shares of the words of a paragraph that begin with a capital, and of its last sentence that are in small letters."""
_MOST_UNSTOPPED = 0.25
"""Of the long paragraphs of an article: where more of them have no stop, that is its way of writing."""
_SURE, _LIKELY = 9, 5
"""Points for running text from which a paragraph without a stop is a warning, or a remark."""


@rule(
    Bad(
        "The talks ended on Monday. They were said to be [[constructive]]\n\nThe minister left at noon.",
        fixed="The talks ended on Monday. They were said to be constructive.\n\nThe minister left at noon.",
    ),
    Bad(
        "It began at nine. He called the offer “a good [[start”]]\n\nNobody else spoke.",
        fixed="It began at nine. He called the offer “a good start”.\n\nNobody else spoke.",
    ),
    Bad(
        "The mayor wants to close the old bridge.\n\nThe bridge was built by farmers of the [[valley]]\n\n"
        "They took three years to finish it.",
        fixed="The mayor wants to close the old bridge.\n\nThe bridge was built by farmers of the valley.\n\n"
        "They took three years to finish it.",
    ),
    Bad(
        "“They left at noon.”\n\nShe told him that the talks had been “of some [[use”]]\n\nNobody else spoke.",
        fixed="“They left at noon.”\n\nShe told him that the talks had been “of some use.”\n\nNobody else spoke.",
    ),
    Bad(
        "# Harbour bridge\n\nThe minister Ann Brandt has opened the new bridge after months of [[delay]]\n\n"
        "Brandt said at noon that the tolls would rise. They are too low.\n\nNobody was pleased.",
        fixed="# Harbour bridge\n\nThe minister Ann Brandt has opened the new bridge after months of delay.\n\n"
        "Brandt said at noon that the tolls would rise. They are too low.\n\nNobody was pleased.",
    ),
    Bad(
        "The bridge was built by farmers.\n\nWhen the bridge was closed they took the road along the river [[bank]]\n\n"
        "They took three years to repair it.",
        fixed="The bridge was built by farmers.\n\n"
        "When the bridge was closed they took the road along the river bank.\n\nThey took three years to repair it.",
    ),
    Bad(
        "The talks began on Monday. They were long.\n\nShe said: “We will go on until nobody has more to [[say”]]"
        "\n\nThe mayor left at noon.",
        fixed="The talks began on Monday. They were long.\n\n"
        "She said: “We will go on until nobody has more to say.”\n\nThe mayor left at noon.",
    ),
    Bad(
        "They have three plans.\n\n- The bridge is closed.\n"
        "- The road will be wider. It was built for carts and has been too narrow for [[years]]\n- Nobody leaves.",
        fixed="They have three plans.\n\n- The bridge is closed.\n"
        "- The road will be wider. It was built for carts and has been too narrow for years.\n- Nobody leaves.",
        path="a.md",
    ),
    Good(
        "They have three plans.\n\n- The bridge is closed.\n- The road will be wider\n- Nobody has to leave.",
        path="a.md",
    ),
    Good(
        "They have three plans.\n\n- The bridge is closed. It is old\n- The road was wide. It is too narrow now\n"
        "- Nobody has to leave.",
        path="a.md",
    ),
    Good(
        "The council met on Monday. It was a long day.\n\n"
        "Lorries such as these two are too wide for the old bridge over the river\n\n"
        "Lorries have become wider by a hand in ten years, engineers say.\n\nNobody at the council was pleased."
    ),
    Good(
        "# A day in May\n\nThe new harbour bridge has opened after months of delay\n\n"
        "The harbour bridge has opened, months later than planned. Ann Brandt was there."
    ),
    Good("# Harbour bridge\n\n*This was first published in the Harbour News of last week*\n\nIt rained. It did."),
    Good("It rained. It did.\n\nNobody was there to see it on the day. Thank you for all of it <3\n\nIt rained again."),
    Good("It rained. It did.\n\nThe map was drawn and sent in by a user of ours, ann(at)mill-example.com\n\nIt did."),
    Good("It rained. It did.\n\nShe wrote that it “has been cold for weeks.” (source)\n\nIt rained again."),
    family="sentences",
    languages=("en",),
    severity="warning",
)
def missing_final_stop(document: Document) -> Iterator[Finding]:
    """A paragraph that ends without a full stop.

    Its last words may be missing as well. Headings, captions, bylines, credits, datelines, listings, lines above a list
    or code and articles without regular stops, such as verse, are left alone, and so are list items, unless one has
    several sentences and all others have their stops. It is a `warning` where the paragraph is surely running text,
    judged by its length, by what it says, and by how it connects to the paragraphs around it. Where it may be a caption
    or a standfirst, which many publishers set without a stop, it is a remark, and only if it is the only such
    paragraph.
    """
    for item in unstopped_items(document):
        yield from _finding(document, item, "warning")
    unstopped = [place for place, block in enumerate(document.blocks) if _is_unstopped(document, block)]
    prose = [place for place in unstopped if _is_prose(document, place)]
    long = [place for place in prose if document.passages[place].count(" ") >= _LONG - 1]
    if not prose or not _is_regular(document, unstopped, long):
        return
    found, said = {}, Said(document)
    for place in prose:
        if _is_apart(document, place):
            found[place] = running_text_points(document, said, place, len(long) - (place in long), _LIKELY)
    likely = [place for place, points in found.items() if points >= _LIKELY]
    doubtful = sum(found[place] < _SURE for place in likely)  # those beside them may be corrected first
    for place in likely:
        if found[place] >= _SURE or doubtful == 1:
            yield from _finding(document, document.blocks[place], "warning" if found[place] >= _SURE else "info")


def _is_unstopped(document: Document, block: Block) -> bool:
    """Whether the block may be a paragraph, and has no stop at its end."""
    if block.kind not in ("paragraph", "heading") or document.prose[block.span.end - 1 : block.span.end] in _MARKS:
        return False
    if block.kind == "heading" and not _is_bare(document, block):
        return False
    return not _STOPPED.search(document.prose[max(block.span.start, block.span.end - _LONGEST_END) : block.span.end])


def _is_bare(document: Document, block: Block) -> bool:
    """Whether nothing but its shortness makes the block a heading, as in plain text."""
    return document.source[block.extent.start : block.extent.end].strip() == document.text(block.span)


def _is_regular(document: Document, unstopped: list[int], long: list[int]) -> bool:
    """Whether the paragraphs of the article end with stops, but for very few."""
    stopped = [block for block in document.blocks_of("paragraph") if not _is_unstopped(document, block)]
    stopped_long = sum(document.text(block.span).count(" ") >= _LONG - 1 for block in stopped)
    return len(unstopped) <= len(stopped) and len(long) <= max(1, _MOST_UNSTOPPED * (stopped_long + len(long)))


def _is_prose(document: Document, place: int) -> bool:
    """Whether the paragraph is made of sentences: no label, title, credit, signature or line that is set off."""
    block, text = document.blocks[place], document.text(document.blocks[place].span)
    sentences, words = sentences_of(text), text.split()
    is_title = place == 0 and len(sentences) == 1 and len(words) <= _LONGEST_TITLE
    if is_title or "|" in text or _LABEL.match(text) or any(sign.search(text) for sign in _SIGNS):
        return False
    if len(sentences) == 1 and len(words) <= _LONGEST_POINTER and _POINTER.match(text):
        return False
    if is_listing(text) or _counts_names(text):
        return False
    source = document.source[block.extent.start : block.extent.end].strip()
    return _is_of_small_words(words, sentences[-1]) and not (source[0] in _SET_OFF and source[-1] in _SET_OFF)


def _counts_names(text: str) -> bool:
    """Whether the paragraph ends with names or titles that it counts after a colon."""
    counted = _COUNTED.search(text)
    items = counted["items"].split() if counted else []
    return bool(items) and sum(not item[0].islower() for item in items) > _MOST_CAPITALS * len(items)


def _is_of_small_words(words: list[str], last: str) -> bool:
    """Whether a paragraph and its last sentence are written like sentences, and not like titles or rows of names."""
    if len(last.split()) <= _LONGEST_SIGNATURE and _NAMES_LAST.search(last):
        return False
    small = sum(word[:1].islower() for word in last.split())
    is_sentence = len(last.split()) >= _SHORTEST_SENTENCE and small >= len(last.split()) * _FEWEST_SMALL
    return is_sentence and sum(word[:1].isupper() for word in words) <= _MOST_CAPITALS * len(words)


def _is_apart(document: Document, place: int) -> bool:
    """Whether the paragraph really ends there: no list, code, table or rest of the sentence follows."""
    block, following = document.blocks[place], document.blocks[place + 1 : place + 2]
    between = document.source[block.extent.end : following[0].extent.start if following else None]
    if "]:" in between:
        between = _DEFINITION.sub("", between)
    if not following:
        return not between.strip()
    begins = document.prose[following[0].span.start]
    opens = begins.isupper() or begins.isdigit() or begins in _OPENING
    is_text = following[0].kind in ("paragraph", "heading") and not is_listing(document.text(following[0].span))
    return is_text and not between.strip() and opens


def _finding(document: Document, block: Block, severity: Severity) -> Iterator[Finding]:
    last = _LAST.search(document.prose, block.span.start, block.span.end)
    if last:
        end, word = block.span.end, last[0]
        inside = word[-1] in _QUOTES and (_stops_inside(document.prose) or _is_all_quoted(document, block))
        point = last.start() + len(word.rstrip(_QUOTES)) if inside else end
        stopped = f"{document.prose[last.start() : point]}.{document.prose[point:end]}"
        fix = Fix.replace(Span(point, point), ".", "unsafe")
        yield Finding(Span(last.start(), end), "The paragraph ends without a full stop", (stopped,), fix, severity)


def _is_all_quoted(document: Document, block: Block) -> bool:
    """Whether the quotation that ends the paragraph is a sentence of its own: it follows a stop, a colon or nothing."""
    opening = max(document.prose.rfind(mark, block.span.start, block.span.end - 1) for mark in '"“')
    before = document.prose[block.span.start : max(block.span.start, opening)].rstrip()
    return opening >= block.span.start and (not before or before[-1] in '.!?:,"”')


def _stops_inside(prose: str) -> bool:
    """Whether the article sets full stops before closing quotation marks more often than after them."""
    inside, outside = (sum(prose.count(pair) for pair in pairs) for pairs in ((".”", '."'), ("”.", '".')))
    return inside > outside

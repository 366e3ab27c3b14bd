"""Text of the publishing system that was copied along with the article."""

import re
from collections.abc import Iterator
from itertools import pairwise, zip_longest

from copydesk import Bad, Block, Document, Finding, Good, Regex, Severity, Span, rule

_SITE = "(?:facebook|twitter|x|linkedin|whatsapp|instagram|e-?mail)"
_NETWORK = "(?:messenger|telegram|reddit|pinterest|threads|bluesky|mastodon)"
_THING = "(?:article|story|post|page)"
# Each as a block of its own and in lower case; in running text all of them are ordinary words.
_COUNTERS = (
    r"(?:(?:total|post|page) views|views)\s*[|:]\s*[\d,.]*[km]?|(?:\d+|no) comments?(?: yet)?"
    r"|comments (?:are|have been) closed\.?|\d+[ -]min(?:ute)?s? read|(?:undefined|nan|null|\[object object\])"
)
_ADVERTISEMENTS = (
    r"advertisements?|advertising|sponsored content|(?:advertisement\W{0,3})?scroll to continue"
    rf"|(?:advertisement\W{{0,3}})?{_THING} continues (?:below|after)(?: (?:this |the )?(?:ad|advertisement|video))?"
    r"|(?:advertisement\W{0,3})?(?:continue|keep) reading(?: below)?(?: the main story)?\W{0,3}"
    r"|skip (?:ad|advert|advertisement|past newsletter promotion)|after newsletter promotion"
)
_BUTTONS = (
    rf"share (?:this|on|via|it)(?: (?:{_THING}|{_SITE}))?\s*:|share this(?: {_THING})?"
    rf"|share (?:(?:this|the) {_THING} )?(?:on|via) {_SITE}(?:\W+(?:share on )?(?:{_SITE}|tweet|print|copy link))*"
    rf"|(?:share(?: (?:this|the) {_THING})?|{_SITE})(?:\W+(?:{_SITE}|{_NETWORK}|tweet|print|copy link)){{2,}}"
    rf"|(?:like|follow) us on {_SITE}\W?|click to share(?: .*)?"
    r"|(?:leave a (?:comment|reply)|post a comment|click here to (?:subscribe|read more|sign up)|loading)\W{0,3}"
    r"|(?:click here to )?(?:subscribe|sign up) (?:to|for) (?:our|the) (?:\w+ ){0,3}newsletters?\W?"
    rf"|(?:copy (?:the )?link|link copied|copy link to {_THING}|(?:save|gift|bookmark) (?:this )?{_THING})\W?"
    rf"|(?:listen to|print|report) (?:this )?{_THING}|view this post on {_SITE}|a post shared by.*|post navigation"
    r"|play video|video player is loading\W?|this video can ?not be played|accept (?:all )?cookies|reuse this content"
    r"|enter your e-?mail(?: address)?(?:\W+(?:subscribe|sign up))?|filed under:.*|get our app"
)
_LINKS = (
    r"(?:(?:read|see) (?:more|also|next)|also read|related|recommended|trending(?: now)?|most read)\s*:"
    r"|related (?:articles?|stories|posts|news|content|topics)\s*:?|(?:you (?:may|might) also like)\s*:?"
    r"|(?:more on this story|recommended for you|most (?:popular|read|viewed|shared)|editor['’]?s['’]? picks?)\s*:?"
)
_WAYS = (
    r"skip to (?:main )?content|back to (?:the )?top|(?:next|previous) (?:article|story|post)"
    r"|(?:show|load|view|see) (?:more|all|less|comments)(?: (?:comments|stories|articles|posts))?"
    r"|click to (?:enlarge|expand|zoom)|tap to (?:unmute|play|enlarge)|(?:report|hide) this ad|download (?:our|the) app"
    r"|subscribe(?: now| today)|already a (?:subscriber|member)\? .{1,30}"
    r"|log ?in (?:or (?:register|sign up|subscribe)|to comment)(?: to (?:comment|read|continue))?"
    r"|follow @\w+ on \w+|posted in [^.]{1,60}|reading time: \d+ min\w*|embed from getty images|what to read next"
    r"|(?:we|this (?:web ?)?site) uses? cookies .*|please (?:enable|turn on) javascript.*"
)
_CREDIT = Regex(
    r"(?:image|photo|picture|photograph|video) (?:credits?|courtesy(?: of)?)\s?:.*|getty images"
    r"|(?:image|photo|picture|photograph): ?[^.!?]*"
)
"""What says whose a picture is, or what it shows."""
_PICTURE = Regex(
    r"!\[|(?i:<(?:img|figure|picture|video|iframe|image)\b)|\{\{|\{%|^\.\. (?:image|figure)::", re.MULTILINE
)
_LABELS = r"(?:image|media|video) (?:source|copyright|caption|credit)\b(?! (?:is|was|has|of|in|and|that)\b)[^.]*\.?"
# What ends a story on the wire or a press release, and what a page of it goes on with.
_SLUGS = r"[-–—]+ ?30 ?[-–—]+|\(more\)|[-–—*(/]*ends[-–—*)/.]*|(?:more )?to follow\.{0,3}"
_END = Regex(r"[-–—*( ]*(?:30|ends?)[-–—*). ]*")
_RELEASED = Regex(
    r"(?mi)^[*# ]*(?:for immediate release\b|(?:press|media|news) release\b|embargoed\b|notes? (?:to|for) editors?\b"
    r"|(?:media|press) (?:contacts?|enquiries|inquiries)\b|for (?:more|further) information\b)"
)
"""How lines begin that only press releases have, where the end mark is a part of the text."""
REMAINS = Regex(f"{_SLUGS}|{_COUNTERS}|{_ADVERTISEMENTS}|{_BUTTONS}|{_LINKS}|{_WAYS}|{_LABELS}")
_PROMOTED = Regex(r"(?:read|see) (?:more|also|next)\s*: ?\S.*[^.!?”\"’)]")
"""What leads to another article: a link in most articles, and in some what was copied along with a page."""
# Looked at first: most short lines begin otherwise, and compiling all of the above takes 3 ms.
BEGINNINGS = (
    "a post",
    *(
        "total post page views comment no undefined nan null object advertis sponsored scroll article story"
        " continue keep skip after share print like follow leave click loading subscribe sign copy link save gift"
        " bookmark listen report view play video this accept reuse enter filed get read see also related"
        " recommended trending - – — ( * / ends to most you more editor image media"
        " photo picture getty back next previous show load tap hide download already log posted reading embed what we"
        " please"
        " facebook twitter x linkedin whatsapp instagram email e-mail 0 1 2 3 4 5 6 7 8 9"
    ).split(),
)
_HEADS = frozenset(beginning[:2] for beginning in BEGINNINGS)
"""The beginnings of these, which are looked at first of all."""
_FILE = Regex(
    r"[\w ().-]{1,80}\.(?:jpe?g|png|gif|webp|tiff?|heic|svg|bmp)|(?:IMG|DSC|DSCN|DCIM|PXL|MVI)[_-]?\d{3,}\w*",
    re.IGNORECASE,
)
_MOST_FILES = 3
"""File names of an article from which it is the way of its publishing system, and no slip."""
_LINE = Regex(r"\S(?:[^\n]*\S)?")
_KINDS = ("paragraph", "heading")
_LONGEST = 80
_LAST_WORD = Regex(r"[.!?”\"’)] (?P<label>ADVERTISEMENT)\Z")
"""The label of what stood below a paragraph, to which it was joined."""

_FURNITURE = Regex(r"<(?:nav|footer|script)\b", re.IGNORECASE)
"""What a page of a site has, and an article that is kept as HTML has not."""


@rule(
    Bad("Kyiv\n\n[[Total Views |]]\n\nRussia is moving its troops."),
    Bad("Russia is moving.\n\n[[Share this:]]\n\n[[ADVERTISEMENT]]\n\nIt moves on."),
    Bad("Kyiv\n\n[[3 min read]]\n\nIt rains.\n\n[[Image source, Acme Images]]\n\nIt snows.\n\n[[Skip advert]]"),
    Bad(
        "Kyiv\n\n[[Share this story Facebook Twitter WhatsApp Email]]\n\nIt rains.\n\n[[Facebook | X | Reddit]]\n\nNo."
    ),
    Bad("It rains, the office says. [[ADVERTISEMENT]]\n\nNobody knows when it will stop, they say."),
    Bad(
        "Kyiv\n\n[[Share on Facebook Tweet Email]]\n\nIt rains, the office says.\n\n[[Share this article on Facebook]]"
    ),
    Bad('<p>The bridge.</p><img src="a.jpg" alt="[[IMG_2041.JPG]]">', path="article.html"),
    Bad(
        "The Bharat Times, 30 March\n[[Total Views |]]\nRussia is moving its troops away from Kyiv, the Pentagon said."
    ),
    Bad(
        "Kyiv\n\nIt rains.\n\n[[Read more: Ten things to do in Kyiv]]\n\nIt snows.\n\n[[//ENDS//]]\n\n[[-30-]]",
        path="article.txt",
    ),
    Bad("The Loading Bay Times\n[[Loading]]\n[[Loading]]\nRussia moves its troops away from Kyiv, they say."),
    Bad("Kyiv\n\n[[Photo credit: Acme Images]]\n\nIt rains.\n\n[[Back to top]]\n\n[[Load more]]"),
    Good(
        "![The bridge](https://example.org/a.jpg)\n\nPhoto: Ann Hill/Acme\n\nSubscribe now and then.",
        path="a.md",
    ),
    Good("FOR IMMEDIATE RELEASE\n\nAcme has opened a shop.\n\n— 30 —", path="article.txt"),
    Good("Acme has opened a shop.\n\n-ends-\n\nNotes to editors: it is in Leeds.", path="article.txt"),
    Good("Facebook, Twitter\n\nX, Y, and Z\n\nFacebook and Twitter bought shares."),
    Good("It rains. The text under a picture ends in small letters: ADVERTISEMENT\n\nShe saw an ADVERTISEMENT"),
    Good("It was not a matter of\nadvertising\nalone, he said."),
    Good("Total views of the film rose. Share this: it is free. Read more: books help."),
    Good("It rains.\n\nSee also:\n\n- The mill", path="a.md"),
    Bad(
        '<img alt="[[a.png]]"><img alt="[[b.png]]"><img alt="[[c.png]]"><p>It rains.</p><img alt="[[d.png]]">',
        path="a.html",
    ),
    Good("# Advertisement\n\nThe advertisement ran for years.\n\n- Share this:\n- Read more:"),
    Good(
        "It is null.\n\nThe image source was lost.\n\nListen to this article of faith.\n\nMost popular of all was he."
    ),
    Good("![The bridge at night](https://example.org/IMG_2041.JPG)\n\nSee also: the annual report."),
    family="leftovers",
    languages=("en",),
)
def cms_remains(document: Document) -> Iterator[Finding]:
    """Text of the publishing system that was copied along with the article, such as “Total Views |”.

    Counters, buttons and labels of advertisements are reported where one is a paragraph or a line of its own, file
    names where they stand in place of the description of an image, those after the third as remarks, and
    “ADVERTISEMENT” after the last stop. The same words in sentences, lists and Markdown headings are left alone, and so
    is the end mark of a press release. A credit is reported where the article has no picture. A title after “Read
    more:” is only a remark, and so is any of them in a whole page of a site, which has buttons and labels of its own.
    There is no fix: more of the text around them may have to go, too.
    """
    files, on_page = 0, _is_page(document)
    for block, following in zip_longest(document.blocks, document.blocks[1:]):
        if block.kind == "caption" and _FILE.fullmatch(document.text(block.span)):
            text, files = document.text(block.span), files + 1
            severity: Severity | None = "info" if files > _MOST_FILES else None
            message = f"“{text}” is the name of a file, not the description of an image"
            yield Finding(block.span, message, severity=severity)
        elif following and following.kind == "list-item" and document.text(block.span) == "See also:":
            continue
        elif block.kind in _KINDS and _may_remain(document, block) and not _is_marked_heading(document, block):
            yield from (found._replace(severity="info") if on_page else found for found in _remains(document, block))
    if "ADVERTISEMENT" in document.vocabulary and not on_page:
        yield from _joined(document)


def _is_page(document: Document) -> bool:
    """Whether the document is a page of a site as browsers get it."""
    return document.format == "html" and _FURNITURE.search(document.source) is not None


def _joined(document: Document) -> Iterator[Finding]:
    """Labels after the last stop of a paragraph."""
    for block in document.blocks:
        if last := _LAST_WORD.search(document.prose, *block.span):
            yield Finding(Span(*last.span("label")), f"“{last['label']}” is left over from a publishing system")


def _may_remain(document: Document, block: Block) -> bool:
    """Whether the block is short enough, or has lines that may be."""
    start, end = block.span
    return end - start <= _LONGEST or "\n" in document.prose[start:end]


def _remains(document: Document, block: Block) -> Iterator[Finding]:
    """The block, or each line of it, that holds nothing but such words."""
    for span in _lines(document.prose, block.span):
        line = document.text(span)
        if REMAINS.fullmatch(line.lower()):
            if not (_END.fullmatch(line.lower()) and _RELEASED.search(document.prose)):
                yield Finding(span, f"“{line}” is left over from a publishing system")
        elif _CREDIT.fullmatch(line.lower()) and not _PICTURE.search(document.source):
            yield Finding(span, f"“{line}” stands here without its picture")
        elif line.startswith(("Read ", "See ")) and _PROMOTED.fullmatch(line.lower()):
            yield Finding(span, f"Does “{line}” lead anywhere, or was it copied along?", severity="info")


def _may_be_left_over(line: str) -> bool:
    line = line.lower().lstrip("[")
    may_be = len(line) <= _LONGEST and (line[:2] in _HEADS or line[:1] in _HEADS)
    return may_be and line.startswith(BEGINNINGS)


def _lines(prose: str, within: Span) -> Iterator[Span]:
    """What may be left over: the block if it is one line, else lines broken where the next word would have fitted."""
    spans = [Span(*match.span()) for match in _LINE.finditer(prose, *within)]
    lines = [prose[start:end] for start, end in spans]
    width = max(map(len, lines), default=0)
    for index, span in enumerate(spans):
        if _may_be_left_over(lines[index]):
            around = lines[max(0, index - 1) : index + 2]
            if all(len(a) + 1 + len(b.split(" ")[0]) <= width for a, b in pairwise(around)):
                yield span


def _is_marked_heading(document: Document, block: Block) -> bool:
    """Whether the author made it a heading: plain text has none but short lines."""
    return block.kind == "heading" and document.source[block.extent.start : block.extent.end].lstrip()[:1] in ("#", "<")

"""Markup that a program should have replaced."""

import re
from collections.abc import Iterator

from copydesk import Bad, Block, Document, Finding, Good, Regex, Severity, Span, rule

_TAG = Regex(r"\{\{-? ?[\w\"'][^{}\r\n]*\}\}|\{%-? ?\w[^{}%\r\n]*%\}")
_OBJECT = "\ufffc"
_CODE = Regex(r"```|~~~|^(?: {4}|\t)|<(?:pre|code|script|style|textarea)\b", re.MULTILINE)
_FRONT_MATTER = ("---", "+++")
_RENDERED = ("markdown", "rst", "unknown")
"""Formats that programs often fill in even where no front matter stands."""
_WRITTEN = (
    # shortcodes of WordPress and marks of bulletin boards: “[caption id="x"]”, “[/b]”
    ("=", Regex(r"\[[a-z][a-z_-]{2,30}(?: [a-z_-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[“”][^”\n]*”|[\w-]+))+ ?/?\]")),
    ("[/", Regex(r"\[/[a-z_-]{1,20}\](?![(:\[])")),
    ("]", Regex(r"\[(?:embed|youtube|vimeo|tweet|audio|video|playlist)\](?=\ufffc)")),
    # fields of mailings: “%FIRSTNAME%”, “*|FNAME|*”, “{first_name}”
    (
        "%",
        Regex(
            r"%(?<![\w%]%)(?!(?:LOCAL)?APPDATA|USERPROFILE|PROGRAM|SYSTEM|WINDIR|HOME|PATH|TEMP)[A-Z][A-Z_]{3,20}%(?![\w/\\])"
        ),
    ),
    ("*|", Regex(r"\*\|[A-Z:_]{2,20}\|\*")),
    ("}", Regex(r"\{(?<![\w{$/=]\{)(?:first|last|full|user|company|city|product)_?[nN]ame\}(?![\w}/])")),
    # what JavaScript and JSON leave: “[object Object]”, “\u2019”
    ("[", Regex(r"\[object [A-Z]\w+\]")),
    ("\\", Regex(r"\\u20[0-9a-f]{2}(?![0-9a-f])")),
)
"""Markup of one program each, by a sign that an article has to hold for it to stand there."""
# Tags of running text, in pairs, and those that stand alone.
_TAGGED = Regex(
    r"<(?P<tag>em|strong|b|i|u|h[1-6]|p|a|span|div|sup|sub|blockquote|li)\b(?: [a-z-]+=[^<>\n]*)?>(?=[^\n]*</(?P=tag)>)"
    r"|</?p>|<br ?/?>|<img [a-z-]+=[^<>\n]*>|<a href=[^<>\n]*>"
)
_LINK = Regex(r"\[[^\[\]\n]*\w[^\[\]\n]*\]\(\ufffc\)")
_FEWEST_BRACES = 10
_SPOKEN_OF = ("“", '"', "'", "‘", "`")
_STAR = Regex(r"(?<![\w*])\*(?=\w)|(?P<closing>(?<=[\w.,;:!?])\*(?![\w*]))")
_STARS = Regex(r"\*+")


@rule(
    Bad("The mayor agreed [[{{ quote }}]] on Monday.", path="article.txt"),
    Bad("The mayor agreed.\n\n[[{{ related_articles }}]]\n\nIt rains.", path="article.txt"),
    Bad('[[[caption id="a12" align="left"]]]The bridge at night[[[/caption]]] was lit.', path="article.txt"),
    Bad("It rains. [[[embed]]]https://example.org/film[/embed]", path="article.txt"),
    Bad("Dear [[%FIRSTNAME%]], the mayor[[\\u2019]]s [[{last_name}]] agreed: [[[object Object]]]."),
    Bad("She edits [[<em>]]The Ferry</em>, a weekly.<br>It rains.", path="article.txt"),
    Bad("It rains.[[<br />]]It snows.", path="article.txt"),
    Bad("[[*]]*Footnotes.* They are new."),
    Bad("It is *new*[[*]] here, and **bold**."),
    Bad("Read [[[the timetable](https://example.org/times)]] first.", path="article.rst"),
    Good("Read `the timetable <https://example.org/times>`_ [1]_ or [the map] (on paper).", path="article.rst"),
    Good("She edits <em>The Ferry</em>.<br>It rains; **Prices** are *net** of tax.\n\n**Without tax.*"),
    Good("<p>It rains.</p>\n<p>It snows.</p>", path="article.txt"),
    Good("The tags “<em>” and '<p>' are old; a<b and c>d; <i>n</j> is wrong.", path="article.txt"),
    Good("---\ntitle: The bridge\n---\n\nThe mayor agreed {{ quote }} on Monday."),
    Good("Write `{{ quote }}` or `[caption id=1]`; it costs 50% and {a} of [b], in %HOME%/x or %APPDATA%."),
    Good("It rains.<br />It snows, **and * it hails.", path="article.mdx"),
    Good(" ".join(f"See {{word{letter}}}." for letter in "abcdefghijk") + " Buy a {{box}}.", path="a.txt"),
    Good("Write this:\n\n.. code::\n\n   {{ quote }}\n\nIt rains.", path="article.rst"),
    Good("The [minister] said so; an [and/or] of [/usr/bin] and {name} of it.", path="article.txt"),
    family="leftovers",
)
def unrendered_markup(document: Document) -> Iterator[Finding]:
    """Markup that a program should have replaced with something else: “{{ related_articles }}”, “[caption id=…]”.

    Template tags, shortcodes and fields of mailings are written by publishing systems and for them; readers see them
    where a text was copied out of one. Tags in braces are right where front matter shows that a site generator reads
    the file, and only a remark in Markdown, which some generators read without it. Tags of HTML in plain text are
    reported once an article, at the first, unless the text begins with one. In Markdown, unbalanced asterisks are
    found, too, and in reStructuredText the links of Markdown.
    """
    if ("{{" in document.source or "{%" in document.source) and not document.source.startswith(_FRONT_MATTER):
        severity: Severity = "info" if document.format in _RENDERED else "warning"
        for tag in () if _has_braces(document) else _tags(document):
            message = f"“{document.source[tag.start : tag.end]}” was never filled in"
            yield Finding(tag, message, severity=severity, in_source=True)
    if document.format == "plain" and "<" in document.prose:
        yield from _html(document.prose)
    if "*" in document.prose and "**" in document.source and document.format == "markdown":
        yield from _stars(document)
    if document.format == "rst" and "](" in document.marks:
        for match in _LINK.finditer(document.prose):
            yield Finding(Span(*match.span()), "This is a link in Markdown only: readers see its marks and its address")
    for sign, written in _WRITTEN:
        if sign in document.marks:
            for match in written.finditer(document.prose):
                yield Finding(Span(*match.span()), f"“{match[0]}” was never replaced by what it stands for")


def _has_braces(document: Document) -> bool:
    """Whether a plain text writes so much in single braces that two of them are no tag, but its own way to refer."""
    source = document.source
    return document.format == "plain" and source.count("{") - 2 * source.count("{{") >= _FEWEST_BRACES


def _html(prose: str) -> Iterator[Finding]:
    """The first tag of a text that is not written in HTML as a whole."""
    if prose.lstrip().startswith("<"):
        return
    tags = [match for match in _TAGGED.finditer(prose) if not prose.endswith(_SPOKEN_OF, 0, match.start())]
    if tags:
        more = f"; {len(tags) - 1} more in this article" if len(tags) > 1 else ""
        yield Finding(Span(*tags[0].span()), f"Readers see the tag “{tags[0][0]}”{more}")


def _stars(document: Document) -> Iterator[Finding]:
    """Stars that are left of two, because one star closes what two opened or two close what one opened.

    The mark of a footnote looks the same, but for the footnote.
    """
    source, notes = document.source, [block for block in document.blocks if _begins_with_star(document, block)]
    for match in _STAR.finditer(document.prose):
        place = document.source_map.start(match.start())
        run = _STARS.match(source, place - (source[place - 1 : place] == "*"))
        if run is None or len(run[0]) != len("**") or source[run.start() - 1 : run.start()] == "\\":
            continue
        block = document.block_at(match.start())
        is_note = block in notes and source[block.extent.start : block.extent.end].rstrip().endswith("*")
        if block and not is_note and not (match["closing"] and any(note != block for note in notes)):
            yield Finding(Span(*match.span()), "The asterisks do not match: two at one end and one at the other")


def _begins_with_star(document: Document, block: Block) -> bool:
    return document.prose.startswith("*", block.span.start)


def _tags(document: Document) -> Iterator[Span]:
    """The template tags of the source, inside blocks and between two of them, but for those in code."""
    for at in document.places(_OBJECT):
        span = document.source_map.to_source(Span(at, at + 1))
        if _TAG.fullmatch(document.source, span.start, span.end):
            yield span
    if document.format == "rst":  # between two blocks stands code more often than not
        return
    starts = [block.extent.start for block in document.blocks] + [len(document.source)]
    for end, start in zip((0, *(block.extent.end for block in document.blocks)), starts, strict=True):
        if not _CODE.search(document.source, end, start):
            yield from (Span(*match.span()) for match in _TAG.finditer(document.source, end, start))

"""Template tags of site generators, such as Jekyll, Hugo and Hexo: what stands in them no reader reads."""

from copydesk.formats.code import Code
from copydesk.named_tuple import NamedTuple
from copydesk.patterns import Regex
from copydesk.text.replacing import replaced
from copydesk.text.span import Span

MASK = "\ufdd0"
"""What each character of a tag becomes: by Unicode no character at all, to a parser a letter like any other."""

# No braces inside a tag but those of one {{…}}, so that what is opened and never closed costs no search.
_LINE_END = r"\r?\n(?![^\S\n]*\n)"
_QUOTED = r"\"[^\"]{0,2000}\"|`[^`]{0,2000}`|'[^'\r\n]{0,2000}'"
_TAG = Regex(
    r"\{%-?[ \t]*(?P<name>\w*)"
    rf"(?:[^{{}}%\r\n]|%(?!\}})|\{{\{{[^{{}}\r\n]*+\}}\}}|{_LINE_END})*+%\}}"
    r"|\{\{[<%-]?[ \t]*(?P<shortcode>/?[ \t]*\w*)"
    rf"(?:[^{{}}\r\n]|{_LINE_END})*+\}}\}}"
    rf"|\{{%-?[ \t]*\w+(?:{_QUOTED}|[^{{}}%\"\r\n]|%(?!\}})|{_LINE_END})*+%\}}"  # with a brace in quotation marks
    rf"|\{{\{{(?:{_QUOTED}|[^{{}}\"`\r\n]|{_LINE_END})*+\}}\}}"
    rf"|\{{\{{[<%](?:{_QUOTED}|[^{{}}\"`])*+(?<=[>%])\}}\}}"  # or with blank lines
)
_FIGURE = Regex(r"\{\{[<%][ \t]*figure\b")
_SHOWN = Regex(r"\s(?:alt|caption)=\"(?P<text>(?:[^\"\\*_<>\[\]`&{}\r\n]|&\s)+)\"")
"""What a figure of Hugo shows its readers, if there is no markup in it: a caption may be Markdown."""
VISIBLE = Regex(r"[^\r\n]")
_UNREAD = frozenset(
    "highlight codeblock comment code mermaid math katex chart gist terminal javascript schema style stylesheet".split()
)
"""Tags that enclose code or a remark: {% highlight %} … {% endhighlight %}, {{< highlight >}} … {{< /highlight >}}."""


class _Stretch(NamedTuple):
    """A tag, or all from an opening tag to its end."""

    start: int
    end: int
    is_pair: bool


def masked(source: str) -> str:
    """The source with all template tags masked, every other character and every line end at its place.

    The content of tags that enclose code goes with them: over several lines it leaves blank lines, as such code is a
    block of its own; on one line it is one thing more in the sentence. A tag that is shown as code encloses nothing.
    """
    if "{{" not in source and "{%" not in source:
        return source
    return replaced(
        source, ((start, end, _mask(source[start:end], is_pair)) for start, end, is_pair in _stretches(source))
    )


def captions(source: str) -> list[Span]:
    """Where the captions and alternative texts stand that tags hold, in order."""
    if "{{" not in source or not _FIGURE.search(source):
        return []
    figures = (tag for tag in _stretches(source) if not tag.is_pair and _FIGURE.match(source, tag.start))
    return [Span(*shown.span("text")) for tag in figures for shown in _SHOWN.finditer(source, tag.start, tag.end)]


def _mask(text: str, is_pair: bool) -> str:
    return VISIBLE.sub(" " if is_pair and "\n" in text else MASK, text)


def _stretches(source: str) -> list[_Stretch]:
    """What is to be masked, in order."""
    found: list[_Stretch] = []
    code: Code | None = None
    openings: dict[str, int] = {}  # from the tag that would close it to the opening tag's index in `found`
    for tag in _TAG.finditer(source):
        name, shortcode = tag["name"] or "", (tag["shortcode"] or "").replace(" ", "")
        first = openings.pop(name or shortcode, None)
        if first is not None:
            found[first:] = [_Stretch(found[first].start, tag.end(), is_pair=True)]
            openings = {closing: index for closing, index in openings.items() if index < first}
            continue
        if (name or shortcode) in _UNREAD:
            code = code or Code(source)
            if not code.end(tag.start()):
                openings[f"end{name}" if name else f"/{shortcode}"] = len(found)
        found.append(_Stretch(tag.start(), tag.end(), is_pair=False))
    return found

"""From a source text to a document: one reader a format, all through the same builder."""

from pathlib import PurePath

from copydesk.formats import front_matter, remarks, templates
from copydesk.formats.builder import ProseBuilder
from copydesk.formats.front_matter import FrontMatterError
from copydesk.text.document import Document, Format
from copydesk.text.lines import BOM
from copydesk.text.span import Span

_FORMATS: dict[str, Format] = {
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"), "markdown"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
    **dict.fromkeys((".rst", ".rest"), "rst"),
    **dict.fromkeys((".txt", ".text"), "plain"),
}
SUFFIXES = frozenset(_FORMATS)
"""The suffixes of the files that a folder is searched for; a file named outright may have any."""

_FIELDS = "the fields at the top"

__all__ = ["SUFFIXES", "FrontMatterError", "read", "read_without_front_matter", "stet_home", "stet_place"]


def read(source: str, path: str) -> Document:
    """The document that a source text holds, read as the path's suffix says; an unknown suffix is plain text.

    Raises FrontMatterError where an article begins with front matter that cannot be read.
    """
    builder = _builder(source, path)
    _read_body(builder, front_matter.read(builder))
    return builder.finish()


def read_without_front_matter(source: str, path: str) -> Document:
    """The document of a source text whose front matter cannot be read: only what comes after it."""
    builder = _builder(source, path)
    _read_body(builder, front_matter.end(source))
    return builder.finish()


def stet_place(source: str, written_as: Format, name: str) -> Span:
    """Where an article, which has a `stet` for the whole of it, writes a name in that."""
    if stet_home(source, written_as) == _FIELDS:
        from copydesk.formats.rst import fields

        return fields.stet_place(source, name)
    return front_matter.stet_place(source, name)


def stet_home(source: str, written_as: Format) -> str:
    """What the part of an article is called that has the `stet` for the whole of it."""
    return _FIELDS if written_as == "rst" and front_matter.end(source) <= len(BOM) else "the front matter"


def _builder(source: str, path: str) -> ProseBuilder:
    written_as = _format(path)
    builder = ProseBuilder(path, source, _masked(source, path, written_as), templates.captions(source))
    builder.format = written_as
    return builder


def _read_body(builder: ProseBuilder, start: int) -> None:
    if builder.format == "markdown":
        from copydesk.formats import markdown

        markdown.read(builder, start)
    elif builder.format == "html":
        from copydesk.formats import html

        if not html.is_report(builder.source):
            html.read(builder, builder.source[start:], start)
    elif builder.format == "rst":
        from copydesk.formats import rst

        rst.read(builder, start)
    else:
        from copydesk.formats import plain

        plain.read(builder, start)


def _masked(source: str, path: str, written_as: Format) -> str:
    """The source without what is neither prose nor markup."""
    if written_as == "rst":  # its code is none to what looks for remarks
        from copydesk.formats import rst

        return rst.masked(source)
    text = remarks.masked(templates.masked(source))
    if written_as in ("plain", "unknown"):
        from copydesk.formats import asciidoc

        return asciidoc.masked(text)
    if written_as != "markdown":
        return text
    from copydesk.formats import mdx

    return mdx.masked(text, is_mdx=path.lower().endswith(".mdx"))


def _format(path: str) -> Format:
    """The format of a path's suffix; a file without one is plain text."""
    suffix = PurePath(path).suffix.lower()
    return _FORMATS.get(suffix, "unknown") if suffix else "plain"

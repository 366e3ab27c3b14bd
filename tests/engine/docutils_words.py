"""What docutils reads in reStructuredText: the texts of its blocks, as a test compares them with ours."""

import io
import re
from collections.abc import Iterator

from docutils import frontend, nodes, utils
from docutils.parsers.rst import Parser

_UNREAD = (
    nodes.literal_block, nodes.doctest_block, nodes.comment, nodes.raw, nodes.math_block, nodes.system_message,
    nodes.field_name, nodes.option_group, nodes.substitution_definition, nodes.label, nodes.classifier, nodes.pending, nodes.target,
)  # fmt: skip
_THINGS = (nodes.literal, nodes.math, nodes.substitution_reference, nodes.citation_reference, nodes.image)
_ADDRESS = re.compile(r"https?://\S+|[\w.]+@[\w.]+\w")


def texts(source: str) -> list[str]:
    """The texts of the blocks, with “◊” for each thing that is not prose."""
    return [text for text in map(_plain, _blocks(document(source))) if text.strip("◊ ")]


def document(source: str) -> nodes.document:
    """The tree of a source, with what docutils has to say against it."""
    settings = frontend.get_default_settings(Parser)
    settings.report_level, settings.halt_level, settings.warning_stream = 2, 5, io.StringIO()
    settings.file_insertion_enabled = False
    settings.syntax_highlight = "none"
    tree = utils.new_document("a.rst", settings)
    Parser().parse(source, tree)
    return tree


def complaints(source: str) -> list[str]:
    """What docutils has to say against the layout of a source."""
    found = [message.astext() for message in document(source).findall(nodes.system_message)]
    return [
        message for message in found if "too short" in message or "table" in message.lower() or "unindent" in message
    ]


def _blocks(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, _UNREAD) or (isinstance(node, nodes.topic) and "contents" in node["classes"]):
        return
    if isinstance(node, nodes.image):
        yield node.get("alt", "")
    elif isinstance(node, nodes.line_block):
        yield "\n".join(_text(line) for line in node.findall(nodes.line))
    elif isinstance(node, nodes.TextElement):
        yield _text(node)
    else:
        for child in node.children:
            yield from _blocks(child)


def _text(node: nodes.Node) -> str:
    if isinstance(node, nodes.footnote_reference):
        return "\0"
    if isinstance(node, _THINGS) or (isinstance(node, nodes.emphasis) and re.fullmatch(r"\*[a-z]\*", node.rawsource)):
        return "◊"
    return node.astext() if isinstance(node, nodes.Text) else "".join(map(_text, node.children))


def _plain(text: str) -> str:
    return " ".join(_ADDRESS.sub("◊", re.sub(r"\s*\0", "", text)).split())

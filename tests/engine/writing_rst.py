"""Articles in reStructuredText as editors type them, generated with the words that a reader must read in them."""

from unicodedata import east_asian_width

from hypothesis import strategies as st
from writing import _LINE_ENDS, _OPENINGS, Written, _finished, _indented, _joined, _nothing, _some, _word

_INLINE = st.one_of(
    _word("@"), _word("@"), _word("*x@*", "x@"), _word("**@ b**", "@", "b"), _word(r"\*@\*", "@"), _word(r"a\ **@**\ b", "a@b"),
    _word("`@ b <https://a.b/c d>`_", "@", "b"), _word("`@ b`__", "@", "b"), _word("`@`_", "@"), _word("x_ @", "x", "@"),
    _word(":emphasis:`@`", "@"), _word(r"H\ :sub:`@`\ O", "H@O"), _word("_`@ b`", "@", "b"), _word("a@ [1]_", "a@"), _word("(*x@*)", "x@"),
    _nothing("``code``", "`` ` ``", ":math:`a_b`", "|sub|", "https://a.b/c_d", "a@b.org", "[CIT]_", "—", "**", "``*a``", "*a*", "`<https://a.b>`_"),
    _word(r"a@\'s", "a@'s"),
)  # fmt: skip
_LINE = _some(_INLINE, " ").map(lambda text: Written(f"b {text.source}", ("b", *text.words)))
_PARAGRAPH = _some(_INLINE, " ", "\nb ", most=4).map(
    lambda text: Written(f"b {text.source}", ("b", *text.words, *["b"] * text.source.count("\nb ")))
)
_CELL = _some(_INLINE, " ", most=2).map(lambda text: Written(f"b {text.source}", ("b", *text.words)))


def _columns(text: str) -> int:
    return sum(1 + (east_asian_width(letter) in "WF") for letter in text)


def _grid(first: Written, second: Written) -> Written:
    """A table of two columns in which the first text stands at the left and the second at the right."""
    widths = (_columns(first.source), max(_columns(line) for line in second.source.split("\n")))
    rule = "+".join(["", *("-" * (width + 2) for width in widths), ""])
    lines = second.source.split("\n")
    rows = [
        f"| {one}{' ' * (widths[0] - _columns(one))} | {two}{' ' * (widths[1] - _columns(two))} |"
        for one, two in zip([first.source, *[""] * (len(lines) - 1)], lines, strict=True)
    ]
    return Written("\n".join([rule, *rows, rule]), (*first.words, *second.words))


def _simple(first: Written, second: Written) -> Written:
    width = _columns(first.source)
    border = f"{'=' * width}  ="
    return Written("\n".join([border, f"{first.source}  {second.source}", border]), (*first.words, *second.words))


def _uncombined(texts: st.SearchStrategy[Written]) -> st.SearchStrategy[Written]:
    """Texts each of whose characters takes up a column."""
    return texts.filter(lambda text: "\u0301" not in text.source)


_BLOCKS = st.one_of(
    _PARAGRAPH, _PARAGRAPH, _LINE.map(lambda text: Written(f"{text.source}\n{'-' * 2 * len(text.source)}", text.words)),
    _LINE.map(lambda text: Written(f"{'=' * 2 * len(text.source)}\n {text.source}\n{'=' * 2 * len(text.source)}", text.words)),
    _PARAGRAPH.map(_indented("b\n\n   ", "   ")).map(lambda text: Written(text.source, ("b", *text.words))),
    *(_PARAGRAPH.map(_indented(mark, " " * len(mark))) for mark in ("- ", "* ", "3. ", "a) ", "(iv) ", "#. ", "-  - ")),
    _PARAGRAPH.map(_indented("b\n   ", "   ")).map(lambda text: Written(text.source, ("b", *text.words))),
    _PARAGRAPH.map(_indented("b : c\n   ", "   ")).map(lambda text: Written(text.source, ("b", *text.words))),
    *(_PARAGRAPH.map(_indented(mark, "    ")) for mark in (":field: ", "-a B, --all=B  ", ".. [1] ", ".. [#b] ", "| ")),
    *(_PARAGRAPH.map(_indented(mark, "   ")) for mark in (".. note:: ", ".. warning::\n   ", ".. container:: a\n\n   ", ".. class:: x\n\n   ")),
    _word(".. admonition:: @ b\n   :class: c\n\n   *x@*", "@", "b", "x@"), _word(".. image:: a b\n   :alt: @ b", "@", "b"),
    _word(".. figure:: a.png\n   :alt: @\n\n   @ b\n\n   @", "@", "@", "b", "@"), _word("b @::\n\n   code", "b", "@"),
    st.builds(_grid, _uncombined(_CELL), _uncombined(_PARAGRAPH)),
    st.builds(_simple, _uncombined(_CELL), _uncombined(_LINE)),
    _nothing(".. code::\n\n   a *b*", "::\n\n   a\n\n  b", ".. a remark", ".. a remark\n   b\n\n   c", ">>> a\nb", "-----", ".. _a: b", "__ https://a.b"),
    _nothing("..", ".. |sub| replace:: a", ".. raw:: html\n\n   <p>a</p>", ".. math::\n\n   a", ".. image:: a", ".. contents::"),
)  # fmt: skip
_END = Written(".. |sub| replace:: a\n\n.. [CIT] note\n\n.. _b: x\n\n.. _x: b", ("note",))

RST = st.builds(
    _finished, _OPENINGS, _some(_BLOCKS, "\n\n", "\n \n\n").map(lambda text: _joined([Written("b", ("b",)), text, _END], "\n\n")), _LINE_ENDS
)  # fmt: skip

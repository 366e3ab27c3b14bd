"""Flat front matter is read without PyYAML, and comes out as PyYAML reads it."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.formats import FrontMatterError, flat_yaml, read

_KEYS = st.sampled_from(["title", "description", "date", "tags", "x-y", "layout", "# remark", "- item", "  - item", ""])
_PARTS = ["Plain", "words", "2024-01-05", "10:30", "1.5", "Yes", "null", "~", "a: b", "x #y", "C#", "#z", "é—“q”", "'", '"',
          "''", '"a, b"', "'c: d'", "[a, b-c]", "[]", "[a,]", "{}", "\\", "-", "- e", "&f", "*g", "!h", "|", ">", "%", "@", "`",
          "https://i.jk/l?m=n#o", "/p/q/", ":", "?", ",", "\t", "…", "(r)", "=", "<<", "0x1F", "1e3", "12_000", "\u00a0"]  # fmt: skip
_VALUES = st.lists(st.sampled_from(_PARTS), max_size=4).map(" ".join)
_LINES = st.tuples(_KEYS, st.sampled_from([": ", ":", " : ", " "]), _VALUES).map("".join)


def _read(body: str) -> object:
    """What a document holds that begins with the front matter, or what is wrong with it."""
    try:
        document = read(f"---\n{body}\n---\nText", "a.md")
    except FrontMatterError as error:
        return str(error), error.line
    return document.prose, document.blocks, document.date, document.stet, document.source_map.segments


@given(st.lists(_LINES, max_size=5).map("\n".join))
def test_what_is_read_here_is_read_so_by_pyyaml(body: str) -> None:
    with patch.object(flat_yaml, "fields", return_value=None):
        expected = _read(body)
    assert _read(body) == expected


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("title: Plain words\ndate: 2024-01-05\nlayout: post", id="plain"),
        pytest.param("title: \"It's\"\ndescription: 'Say “no”: never'", id="quoted"),
        pytest.param("# remark\n\ntitle: T\ntags: [news, e-mail]\nauthors:\n  - Jo Bell\n  - Al", id="lists"),
        pytest.param("title: T\nurl: https://example.org/a#b\ndate: 2018-01-25 22:22:22 +0530", id="address and time"),
    ],
)
def test_what_most_articles_begin_with_needs_no_pyyaml(body: str) -> None:
    with patch.dict("sys.modules", {"yaml": None}):
        assert "Text" in str(_read(body))


@pytest.mark.parametrize("stet", [pytest.param("stet: name-typo", id="one"), pytest.param("stet: [a, b]", id="two")])
def test_stet_holds_in_flat_front_matter(stet: str) -> None:
    assert read(f"---\ntitle: T\n{stet}\n---\nText", "a.md").stet

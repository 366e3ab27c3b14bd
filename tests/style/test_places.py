"""The place of each key of a TOML file."""

import tomllib

import pytest

from copydesk.style.places import Places

_TOML = '''# [not.this] = 1
title = "a = b"   # c = d
when = 2026-11-28T03:00:00.5Z

[a.b]
text = """
x = 1
"""
"key = 1" = ['p', "q", [1.5, 2],
  { r = 1, "s t" = 'u' },  # ]
]
c.d = true

[[e]]
f = 1
'''


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        pytest.param(("title",), (2, 1), id="a key"),
        pytest.param(("when",), (3, 1), id="a time"),
        pytest.param(("a", "b"), (5, 2), id="a table"),
        pytest.param(("a", "b", "text"), (6, 1), id="a key in a table"),
        pytest.param(("a", "b", "key = 1"), (9, 1), id="a key in marks, after a text of several lines"),
        pytest.param(("a", "b", "key = 1", 1), (9, 19), id="an item"),
        pytest.param(("a", "b", "key = 1", 2, 1), (9, 30), id="an item of an item"),
        pytest.param(("a", "b", "key = 1", 3, "s t"), (10, 12), id="a key of an item"),
        pytest.param(("a", "b", "c", "d"), (12, 1), id="a key with a dot"),
        pytest.param(("e", "f"), (15, 1), id="a key in a table of a list"),
        pytest.param(("a", "b", "nowhere"), (5, 2), id="what is not there is where it would stand"),
        pytest.param((), (1, 1), id="the file"),
    ],
)
def test_place(keys: tuple[str | int, ...], place: tuple[int, int]) -> None:
    tomllib.loads(_TOML)
    assert Places(_TOML).of(keys) == place


@pytest.mark.parametrize(
    "broken", ["", "\n", "# x", "[a]\nb = 1979-05-27 07:32:00\n", "a = '''it''s'''\n", '"\\u0041" = 1\n']
)
def test_any_text_that_is_toml_has_places(broken: str) -> None:
    assert Places(broken).of((*tomllib.loads(broken), "x")) == (1, 2 if broken.startswith("[") else 1)

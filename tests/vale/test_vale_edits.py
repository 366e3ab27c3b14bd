"""The edits that actions make of a match."""

import pytest

from copydesk.vale.actions import Action, outcome


@pytest.mark.parametrize(
    ("params", "text", "made"),
    [
        pytest.param(("replace", "'", ""), "it's", "its", id="replace"),
        pytest.param(("remove", ".?!"), "So. What?!", "So What", id="remove any of some characters"),
        pytest.param(("trim", "*_"), "*so_", "so", id="trim"),
        pytest.param(("trim_left", " "), "  so", "so", id="trim_left"),
        pytest.param(("trim_right", "!"), "so!!", "so", id="trim_right"),
        pytest.param(("truncate", " "), "the the", "the", id="truncate"),
        pytest.param(("split", " by ", "1"), "Cloud by Acme", "Acme", id="split"),
        pytest.param(("split", ",", "5"), "a,b", "a,b", id="split without such a piece"),
        pytest.param(("split", ",", "²"), "a,b", "a,b", id="split at what is no number"),
        pytest.param(("prefix", "$0 $$1 ${0} $5${²}"), "x", "x $1 x x", id="groups"),
        pytest.param(("squeeze",), "a   b", "a b", id="squeeze"),
        pytest.param(("wrap", "`"), "x_y", "`x_y`", id="wrap"),
        pytest.param(("unwrap", "*"), "*x*", "x", id="unwrap"),
        pytest.param(("prefix", "“", "suffix", "”"), "x", "“x”", id="prefix and suffix"),
        pytest.param(("trim_right", "!", "lower", "wrap", "`"), "Wow!", "`wow`", id="a pipeline"),
        pytest.param(("regex", r"(\w+)_(\w+)", "$1-$2"), "a_b", "a-b", id="regex"),
        pytest.param(("upper",), "foo Bar", "FOO BAR", id="upper"),
        pytest.param(("capitalize",), "foo Bar", "Foo Bar", id="capitalize"),
        pytest.param(("uncapitalize",), "Foo Bar", "foo Bar", id="uncapitalize"),
        pytest.param(("title",), "foo bar", "Foo Bar", id="title"),
        pytest.param(("sentence",), "foo Bar", "Foo bar", id="sentence"),
        pytest.param(("simple",), "fooBar_baz", "foo bar baz", id="simple"),
        pytest.param(("kebab",), "foo Bar", "foo-bar", id="kebab"),
        pytest.param(("snake",), "foo Bar", "foo_bar", id="snake"),
        pytest.param(("camel",), "foo Bar", "fooBar", id="camel"),
        pytest.param(("pascal",), "foo Bar", "FooBar", id="pascal"),
        pytest.param(("smart",), '"It\'s..." -- so', "“It’s…” – so", id="smart"),
        pytest.param(("dumb",), "“It’s…” – so", '"It\'s..." -- so', id="dumb"),
        pytest.param(("ascii",), "naïve Straße", "naive Strasse", id="ascii"),
        pytest.param(("words",), "21", "twenty-one", id="words"),
        pytest.param(("words",), "1,205", "one thousand two hundred five", id="a large number"),
        pytest.param(("words",), "3rd", "third", id="an ordinal"),
        pytest.param(("words",), "many", "many", id="no number"),
        pytest.param(("digits",), "twenty-one", "21", id="digits"),
        pytest.param(("digits",), "one hundred and five", "105", id="digits of a large number"),
        pytest.param(("digits",), "twelfth", "12th", id="digits of an ordinal"),
        pytest.param(("digits",), "some", "some", id="no number word"),
    ],
)
def test_edit(params: tuple[str, ...], text: str, made: str) -> None:
    assert outcome(Action("edit", params), (text,), ()) == (made,)

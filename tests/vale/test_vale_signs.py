"""Signs: looking a rule up by the words of an article must never hide what its expression finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.vale.pattern import Pattern
from copydesk.vale.signs import Kind, Sign, sign
from copydesk.vale.tokens import Tokens
from copydesk.vale.unit import Unit
from copydesk.vale.view import Signs


@pytest.mark.parametrize(
    ("token", "found"),
    [
        pytest.param("in order to", Sign(Kind.WORD, "order"), id="the longest word"),
        pytest.param("utili[sz]e", Sign(Kind.PREFIX, "util"), id="the beginning of a word"),
        pytest.param(r"\w+nised", Sign(Kind.PART, "nised"), id="the end of a word"),
        pytest.param("Web ?site", Sign(Kind.PART, "site"), id="a letter that may be absent"),
        pytest.param("colou?r", Sign(Kind.PREFIX, "colo"), id="or inside a word"),
        pytest.param("a|b", None, id="alternatives"),
        pytest.param("(?:one|two) of three", Sign(Kind.WORD, "three"), id="alternatives in a group"),
        pytest.param("(?i)Foo", Sign(Kind.WORD, "foo"), id="flags"),
        pytest.param(r"\bfoobar\b.*", Sign(Kind.WORD, "foobar"), id="boundaries of its own"),
        pytest.param("(word)*", None, id="a group that may be absent"),
        pytest.param(r"\p{Lu}\x{41}[a-z]{3}", None, id="classes"),
        pytest.param("e.g.", None, id="any letter"),
        pytest.param(r"e\.g\.", Sign(Kind.WORD, "e"), id="a stop that is one"),
    ],
)
def test_sign(token: str, found: Sign | None) -> None:
    assert sign(token, whole_words=True) == found


_PIECES = ["a", "be", "cats", "dog", " ", r"\s", "[ab]", "(?:x|y)", "(?i)", r"\b", r"\.", ".", "z?", "q+", "w*", "é",
           "v{0,2}", "u{2}", "(?!k)", "-", "’", r"\w", "|", "m+?", r"\p{L}"]  # fmt: skip
_TEXTS = st.text(alphabet="abcdeots gzqwéÉvuk-’.xymKſ", max_size=30)


@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6), _TEXTS, st.booleans(), st.booleans())
def test_no_match_is_hidden(pieces: list[str], text: str, words: bool, ignorecase: bool) -> None:
    token = "".join(pieces)
    tokens = Tokens([token], ignorecase, words)
    frame = rf"\b(?:{token})\b" if words else f"(?:{token})"
    expected = [match.span() for match in Pattern(f"(?m){frame}", ignorecase).finditer(text)]
    if expected:
        assert tokens.present(Signs(text)) == [0]


@given(st.lists(st.sampled_from(["ab", "a", "abc", "b c", "c", r"\w+c", "bc?"]), min_size=1, unique=True), _TEXTS)
def test_tokens_are_found_as_the_alternatives_of_one_expression(chosen: list[str], text: str) -> None:
    tokens = Tokens(chosen, ignorecase=False, words=True)
    found = [hit.match.span() for hit in tokens.hits(Unit(text, 0), tokens.present(Signs(text)))]
    whole = Pattern(rf"(?m)\b(?:{'|'.join(chosen)})\b")
    assert found == [match.span() for match in whole.finditer(text)]


@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6), st.tuples(_TEXTS, _TEXTS, _TEXTS), st.booleans())
def test_no_match_of_a_block_is_hidden_by_the_article(pieces: list[str], blocks: tuple[str, ...], words: bool) -> None:
    tokens = Tokens(["".join(pieces)], ignorecase=False, words=words)
    units = [Unit(block, 0) for block in blocks]
    if any(True for unit in units for _ in tokens.hits(unit, [0])):
        assert tokens.present(Signs("  ".join(blocks))) == [0]

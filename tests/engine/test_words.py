"""Words, as a reader takes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.formats import read
from copydesk.patterns import Regex, signs_in
from copydesk.text.words import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Putin’s don't o'clock’s", ["Putin’s", "don't", "o'clock’s"], id="apostrophes inside"),
        pytest.param(
            "the players' ’90s rock 'n' roll", ["the", "players", "90s", "rock", "n", "roll"], id="apostrophes beside"
        ),
        pytest.param("13th 3.5 10,000 B2B", ["13th", "3", "5", "10", "000", "B2B"], id="numbers"),
        pytest.param("well-known and/or snake_case", ["well", "known", "and", "or", "snake", "case"], id="compounds"),
        pytest.param("naïve Зеленский 漢字 𝔘𝔫𝔦", ["naïve", "Зеленский", "漢字", "𝔘𝔫𝔦"], id="letters of the world"),
        pytest.param(
            "e\u0301te\u0301 soft\u00adly", ["e\u0301te\u0301", "soft\u00adly"], id="combining accents, soft hyphens"
        ),
        pytest.param(
            "[c]an replac[ing] G[eneral] M[otors], [the] mill [sic], x[1] and [a](b)",
            ["the", "mill", "sic", "x", "1", "and", "a", "b"],
            id="words altered in brackets",
        ),
        pytest.param("\ufffcs x\ufffc \ufffc’s and", ["and"], id="words with something that is not prose"),
        pytest.param("a\u00a0b\u202fc—d…e", ["a", "b", "c", "d", "e"], id="what stands between"),
        pytest.param("U.S. (AP) “Go”", ["U", "S", "AP", "Go"], id="punctuation"),
        pytest.param("😀 — ’ ' _ .", [], id="no word at all"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


def test_what_else_is_written_is_looked_up_in_all_of_an_article_and_in_a_stretch_of_a_book() -> None:
    article, book = read("word " * 10_000, "a.txt"), read("word " * 100_000, "a.txt")
    assert article.around(30_000) == (0, len(article.prose))
    assert book.around(30_000) == (0, 130_000)
    assert book.around(250_000) == (150_000, 350_000)


@given(st.text())
def test_words_stand_where_they_say(text: str) -> None:
    found = list(words(text))
    assert all(text[word.start : word.end] == word.text for word in found)
    assert [word.span for word in found] == sorted(word.span for word in found)


@pytest.mark.parametrize(
    ("source", "marks"),
    [
        ("It rains, he said, and “goes on”", " |, | “|”"),
        ("don't – well-known", " – |-"),
        ("at 5:30 (or 6)", " |:| (|)"),
        ("", ""),
    ],
)
def test_marks_are_what_stands_between_words(source: str, marks: str) -> None:
    assert "|".join(filter(None, read(source, "a.txt").marks.split("\0"))) == marks


@given(
    st.text(st.characters(exclude_characters="'’\u00ad\ufffc", exclude_categories=["L", "N", "M", "C"]), min_size=1),
    st.text(),
)
def test_marks_hold_every_run_of_marks_of_the_prose(mark: str, text: str) -> None:
    assert mark in words(f"{text}a{mark}b").marks


@pytest.mark.parametrize(
    ("source", "figures"),
    [("In 2022, 3.5 m (B2B) by 10:30", ["2022", "3", "5", "2", "10", "30"]), ("٣ or ⅔", []), ("", [])],
)
def test_figures(source: str, figures: list[str]) -> None:
    document = read(source, "a.txt")
    assert [document.text(span) for span in document.figures] == figures


@given(st.text("[(ab])"))
def test_an_expression_is_found_at_the_signs_that_it_begins_with(text: str) -> None:
    regex = Regex(r"[\[(]a[^)]*[)\]]")
    assert [match.span() for match in regex.at(signs_in(text, "[("), text)] == [
        match.span() for match in regex.finditer(text)
    ]


def test_what_stands_left_of_a_place_is_looked_for_in_the_characters_before_it() -> None:
    regex, text = Regex(r"[a-z]{6} \Z"), "one longer word"
    assert [place for place in range(len(text)) if regex.left_of(text, place)] == [11]
    assert regex.left_of(text, 11, within=7)
    assert not regex.left_of(text, 11, within=6)


@given(st.text())
def test_folded_text_has_the_same_offsets(text: str) -> None:
    document = read(text.lstrip("-+"), "a.txt")
    assert len(document.folded) == len(document.prose)


@pytest.mark.parametrize(
    ("source", "folded"),
    [("Don’t\nGO\u00a0there", "don't go there"), ("İstanbul ΟΔΟΣ ǅ", "istanbul οδος ǆ")],
)
def test_folded_text_is_for_looking_things_up(source: str, folded: str) -> None:
    assert read(source, "a.md").folded == folded


def test_a_phrase_is_found_whatever_its_case() -> None:
    document = read("Each one’s own, EACH\nONE'S.", "a.md")
    assert [document.prose[place:][:4] for place in document.folded_places("each one's")] == ["Each", "EACH"]


@given(
    st.text(" aisnt’'\n-"), st.sampled_from((" is ", "is ", " is", " a is ", "'s is ", ", is ", " isn't ", " - ", "  "))
)
def test_a_phrase_is_found_wherever_it_stands(text: str, phrase: str) -> None:
    document = read(f"ab {text} n’t is", "a.txt")
    found = [place for place in range(len(document.folded)) if document.folded.startswith(phrase, place)]
    assert list(document.folded_places(phrase)) == found


def test_words_are_found_whatever_their_case() -> None:
    document = read("Each one’s own, EACH\nONE'S and reach.", "a.md")
    assert [document.prose[place:][:4] for place in document.word_places(["one's", "each"])] == [
        "Each", "one’", "EACH", "ONE'",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "indexes"),
    [(["one’s", "Each"], [0, 1]), (["ONE'S", "EACH", "other"], [2, 3]), (["each"], []), ([], [])],
)
def test_words_are_found_as_they_are_written(written: list[str], indexes: list[int]) -> None:
    assert read("Each one’s EACH\nONE'S and reach.", "a.md").word_indexes(written) == indexes


@pytest.mark.parametrize(
    ("source", "pairs"),
    [
        ("He didn’t go.", [("he", "didn"), ("didn", "t"), ("t", "go")]),
        ("Well-known,\nMute point's", [("well", "known"), ("known", "mute"), ("mute", "point"), ("point", "s")]),
        ("the the the", [("the", "the")]),
        ("Alone", []),
        ("", []),
    ],
)
def test_pairs_of_words_side_by_side(source: str, pairs: list[tuple[str, str]]) -> None:
    assert read(source, "a.txt").pairs == set(pairs)

"""A baseline: what is known stays known wherever it moves, and what is new is new even if it looks alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules_for_tests import replacing, run

from copydesk.baseline import HEADER, BaselineError, Entry, compared, dumped, entry, loaded, matched
from copydesk.desk import Fixing

_TYPO = replacing("typo", "teh", "the")
_OLD = "One day in spring teh old bridge fell into the river.\n\nNobody was hurt.\n"


def _entries(*texts: str) -> list[Entry]:
    """What a baseline knows of texts, which are files named a.md, b.md and so on."""
    named = [(f"{letter}.md", text) for letter, text in zip("abcdef", texts, strict=False)]
    return [entry(p, text, path) for path, text in named for p in run(text, _TYPO, path=path, fixing=Fixing()).problems]


def _new(old: list[Entry], now: list[Entry]) -> int:
    return matched(old, now).count(None)


@pytest.mark.parametrize(
    ("now", "new"),
    [
        pytest.param(_OLD, 0, id="nothing happened"),
        pytest.param("A new lead.\n\n" + _OLD, 0, id="text above it"),
        pytest.param("Nobody was hurt.\n\nOne day in spring teh old bridge fell into the river.\n", 0, id="it moved"),
        pytest.param("One day in\nspring teh\nold bridge fell into the river.\n", 0, id="it was filled anew"),
        pytest.param("> One day in spring\n> teh old bridge fell into the river.\n", 0, id="it became a quote"),
        pytest.param("One day\r\nin spring teh old bridge fell\r\n", 0, id="its line ends changed"),
        pytest.param("Last winter teh old bridge fell into the river.\n", 0, id="the words before it were edited"),
        pytest.param("One day in spring teh bridge collapsed.\n", 0, id="the words after it were edited"),
        pytest.param("In autumn teh ferry sank.\n", 1, id="it stands in another sentence"),
        pytest.param(_OLD + "\nIn autumn teh ferry sank.\n", 1, id="another one came"),
        pytest.param(_OLD + "\n" + _OLD, 1, id="it was copied"),
        pytest.param("It is gone.\n", 0, id="it was corrected"),
    ],
)  # fmt: skip
def test_what_is_new(now: str, new: int) -> None:
    assert _new(_entries(_OLD), _entries(now)) == new


@pytest.mark.parametrize(
    ("now", "new"),
    [
        pytest.param(("", _OLD), 0, id="moved to another file"),
        pytest.param((_OLD, _OLD), 1, id="copied to another file"),
        pytest.param(("", "In spring teh new bridge fell.\n"), 1, id="another sentence in another file"),
    ],
)
def test_what_is_new_in_other_files(now: tuple[str, ...], new: int) -> None:
    assert _new(_entries(_OLD), _entries(*now)) == new


def test_of_two_copies_the_second_is_new() -> None:
    assert matched(_entries(_OLD), _entries(_OLD + "\n" + _OLD)) == [0, None]


def test_corrections_on_both_sides_do_not_make_a_known_problem_new() -> None:
    old, now = _entries(_OLD), _entries("One day in autumn teh young bridge fell.\n")
    assert (matched(old, now), matched(old, now, by_text=True)) == ([None], [0])


def test_three_words_on_each_side_tell_places_apart_however_long_they_are() -> None:
    text = "{} characteristically uncompromising teh internationally understandable {}.\n"
    (ours,), (theirs,) = (_entries(text.format(word, word)) for word in ("agreement", "government"))
    assert (ours.before == theirs.before, ours.after == theirs.after) == (False, False)


@pytest.mark.parametrize("block", ["<p>{}</p>\n<p>Not this.</p>", "<li>{}<li>Not this."])
def test_blocks_of_html_keep_their_neighbours_out(block: str) -> None:
    alone, before = _entries("<p>teh</p>"), f"<p>Other words.</p>\n{block.format('teh')}"
    assert [(e.before, e.after) for e in _entries(before)] == [(e.before, e.after) for e in alone] == [("", "")]


def test_update_never_grows_and_keeps_what_was_not_looked_at() -> None:
    old = _entries(_OLD, "Here teh ferry sank.\n", "There teh tram stopped.\n")
    now = _entries("A new teh.\n\n" + _OLD, "It is gone.\n")
    comparison = compared(old, now, lambda entry: entry.path != "c.md")
    assert sorted(comparison.kept) == [old[0], old[2]]
    assert (comparison.gone, len(comparison.known)) == ((old[1],), 1)


_ENTRIES = st.lists(st.builds(Entry, *[st.text("ab é\"\n", max_size=3)] * 6), max_size=8)  # fmt: skip


@given(_ENTRIES, _ENTRIES)
def test_each_known_problem_stands_for_one(known: list[Entry], found: list[Entry]) -> None:
    taken = [index for index in matched(known, found) if index is not None]
    assert len(taken) == len(set(taken)) <= len(known)


@given(_ENTRIES)
def test_known_problems_are_found_again(entries: list[Entry]) -> None:
    assert None not in matched(entries, entries[::-1])


@given(_ENTRIES)
def test_entries_come_back_as_they_were_written(entries: list[Entry]) -> None:
    lines = list(dumped(entries))
    assert len(lines) == len(entries) + 1
    assert list(loaded("\n".join(lines) + "\n")) == sorted(entries)


def test_order_does_not_depend_on_where_problems_stand() -> None:
    first, second = "One day teh bridge fell.", "In autumn teh ferry sank."
    assert list(dumped(_entries(f"{first}\n\n{second}"))) == list(dumped(_entries(f"{second}\n\n{first}")))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("", "line 1 must be", id="an empty file"),
        pytest.param("[]\n", "line 1 must be", id="another file"),
        pytest.param('{"copydesk-baseline": 2}\n', "line 1 must be", id="another version"),
        pytest.param(f"{HEADER}\n<<<<<<< HEAD\n", "line 2 is a mark of a merge conflict", id="a merge conflict"),
        pytest.param(f"{HEADER}\n{{}}\n", "line 2 is no entry", id="an object without keys"),
        pytest.param(f"{HEADER}\nnonsense\n", "line 2 is no entry", id="no JSON"),
        pytest.param(f"{HEADER}\n[1]\n", "line 2 is no entry", id="a list"),
        pytest.param(f"{HEADER}\n\n", "line 2 is no entry", id="an empty line"),
    ],
)
def test_what_is_no_baseline(text: str, message: str) -> None:
    with pytest.raises(BaselineError, match=message):
        loaded(text)

"""`copydesk review`, as an editor sits in front of it: a terminal, one key for each decision."""

import sys
from pathlib import Path

import pytest
from desks import Desk
from terminals import Terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")

_PROMPT = "? help\n"
_ARTICLE = "It could of been the the end.\n\nIt should of been.\n"


def _pressed(desk: Desk, keys: str, *args: str) -> Terminal:
    """A review in which these keys are pressed, one for each problem."""
    terminal = Terminal(desk.folder, "review", *args)
    for key in keys:
        terminal.until(_PROMPT)
        terminal.press(key)
    return terminal


def _review(desk: Desk, keys: str, *args: str) -> tuple[int, str]:
    """The exit status and the last line of a review in which these keys are pressed."""
    status, shown = _pressed(desk, keys, *args).end()
    return status, shown.splitlines()[-1] if shown else ""


@pytest.mark.parametrize(
    ("keys", "after", "status"),
    [
        pytest.param("aaa", "It could have been the end.\n\nIt should have been.\n", 0, id="accept"),
        pytest.param("sss", _ARTICLE, 1, id="skip"),
        pytest.param("ttt", "It could of been the the end. <!-- stet: could-of --> <!-- stet: doubled-word -->\n\n"
                     "It should of been. <!-- stet: could-of -->\n", 0, id="stet"),
        pytest.param("as1", "It could have been the the end.\n\nIt should have been.\n", 1, id="a suggestion"),
        pytest.param("Aa", "It could have been the end.\n\nIt should have been.\n", 0, id="accept all of the rule"),
        pytest.param("Sa", "It could of been the end.\n\nIt should of been.\n", 1, id="skip all of the rule"),
        pytest.param("aauuaaa", "It could have been the end.\n\nIt should have been.\n", 0, id="undo and go on"),
        pytest.param("aaq", "It could have been the end.\n\nIt should of been.\n", 1, id="quit"),
        pytest.param("Auq", _ARTICLE, 1, id="undo all of a rule"),
        pytest.param("a\x04", "It could have been the the end.\n\nIt should of been.\n", 1, id="Ctrl-D quits"),
        pytest.param("a\x03", "It could have been the the end.\n\nIt should of been.\n", 1, id="Ctrl-C quits"),
    ],
)  # fmt: skip
def test_decisions(keys: str, after: str, status: int, desk: Desk) -> None:
    path = desk.write("a.md", _ARTICLE)
    assert _review(desk, keys)[0] == status
    assert path.read_text() == after


def test_edit_begins_with_the_marked_words(desk: Desk) -> None:
    path = desk.write("a.md", "It could of been.\n")
    terminal = _pressed(desk, "e")
    terminal.until("instead: could of been")
    terminal.press("\x15must have been\n")
    assert terminal.end()[0] == 0
    assert path.read_text() == "It must have been.\n"


@pytest.mark.parametrize("leave", ["\n", "\x03", "\x15\x04"])
def test_edit_that_is_left_changes_nothing(leave: str, desk: Desk) -> None:
    path = desk.write("a.md", "It could of been.\n")
    terminal = _pressed(desk, "e")
    terminal.until("instead: could of been")
    terminal.press(leave)
    terminal.until("left as it was")
    terminal.press("q")
    assert terminal.end()[0] == 1
    assert path.read_text() == "It could of been.\n"


def test_word_is_accepted_for_all_articles(desk: Desk) -> None:
    for name in ("a.md", "b.md"):
        desk.write(name, "They speak the same langauge.\n")
    settings = desk.write("copydesk.toml", "# Ours.\nexclude = ['drafts/'] # not these\n")
    terminal = Terminal(desk.folder, "review")
    assert "[2 left]" in terminal.until(_PROMPT)
    terminal.press("w")
    assert "accepted “langauge” in copydesk.toml" in terminal.end()[1]
    assert settings.read_text().startswith("# Ours.\nexclude = ['drafts/'] # not these\n")
    assert desk.run("check").status == 0


def test_word_is_not_accepted_where_nobody_would_read_it(desk: Desk) -> None:
    desk.write("a.md", "They speak the same langauge.\n")
    settings = desk.write("copydesk.toml", "ignore = []\n")
    terminal = Terminal(desk.folder, "review", "--isolated")
    assert "w word" not in terminal.until(_PROMPT)
    terminal.press("w")
    terminal.until("words are accepted in a list, and --isolated reads none")
    terminal.press("q")
    assert terminal.end()[0] == 1
    assert settings.read_text() == "ignore = []\n"


def test_name_is_accepted_for_all_articles(desk: Desk) -> None:
    for name in ("a.md", "b.md"):
        desk.write(name, "Russian president Vladimir Purun left.\n")
    names = desk.write("names.toml", "# Ours.\n\naccept = ['Soci']  # a band\n")
    terminal = Terminal(desk.folder, "review")
    assert "w name" in terminal.until(_PROMPT)
    terminal.press("w")
    assert "accepted “Purun” in names.toml" in terminal.end()[1]
    assert names.read_text() == "# Ours.\n\naccept = ['Soci', \"Purun\"]  # a band\n"


def test_word_is_accepted_beside_those_of_a_configuration_that_is_extended(desk: Desk) -> None:
    desk.write("base.toml", "[rules.misspelling]\naccept = ['wrold']\n")
    desk.write("copydesk.toml", "extends = 'base.toml'\n")
    desk.write("a.md", "They speak the same langauge in the whole wrold.\n")
    assert _review(desk, "w")[0] == 0
    assert desk.run("words", "list").lines == ["langauge", "wrold"]


def test_name_that_is_never_right_is_not_accepted(desk: Desk) -> None:
    names = desk.write("names.toml", "[[place]]\nname = 'Kyiv'\nnever = ['Kyev']\n")
    before = names.read_text()
    desk.write("a.md", "It rained in Kyev.\n")
    terminal = _pressed(desk, "wq")
    terminal.end()
    assert "not done: names.toml" in terminal.seen
    assert "“Kyev” stands under “never” of “Kyiv”" in terminal.seen
    assert names.read_text() == before


def test_accepted_word_can_be_taken_back(desk: Desk) -> None:
    path = desk.write("a.md", "They speak the same langauge. It could of been.\n")
    terminal = _pressed(desk, "wuaa")
    assert terminal.end()[0] == 0
    assert path.read_text() == "They speak the same language. It could have been.\n"
    assert [item.name for item in desk.folder.iterdir()] == ["a.md"]


def test_accepted_word_that_cannot_be_taken_back_is_told(desk: Desk) -> None:
    desk.write("a.md", "They speak the same langauge. It could of been.\n")
    settings = desk.write("copydesk.toml", "# Ours.\n")
    terminal = _pressed(desk, "w")
    terminal.until(_PROMPT)
    settings.write_text("# Others'.\n")
    terminal.press("u")
    assert "not done: copydesk.toml: somebody else wrote to it" in terminal.until(_PROMPT)
    terminal.press("u")
    assert "not done: there is nothing to take back" in terminal.until(_PROMPT)
    assert settings.read_text() == "# Others'.\n"
    terminal.press("q")
    terminal.end()


def test_accepting_all_of_a_rule_says_where_it_could_not_be_corrected(desk: Desk) -> None:
    for name in ("a.md", "b.md"):
        desk.write(name, "It could of been.\n")
    terminal = Terminal(desk.folder, "review")
    terminal.until(_PROMPT)
    desk.write("b.md", "A new text.\n")
    terminal.press("A")
    assert "not corrected: somebody else changed the article" in terminal.end()[1]


def test_screen_shows_the_place_the_outcome_and_the_keys(desk: Desk) -> None:
    desk.write("a.md", "It could of been.\n")
    terminal = Terminal(desk.folder, "review")
    shown = terminal.until(_PROMPT)
    terminal.press("?")
    assert "accept, or skip, this and all later ones of the same rule" in terminal.until("already\n")
    terminal.press("q")
    assert terminal.end() == (1, "Nothing changed; 1 problem left\n")
    assert shown.splitlines() == [
        "",
        "[1 left]",
        "a.md:1:4 error could-of",
        "  “could of been” should be “could have been”",
        "  It could of been.",
        "     ^^^^^^^^^^^^^  could have been",
        "  → It could have been.",
        "",
        "a accept  e edit  s skip  t stet  A/S all alike  u undo  q quit  ",
    ]


def test_everything_fits_into_eighty_columns(desk: Desk) -> None:
    examples = Path(__file__).parents[2] / "examples" / "articles"
    for path in examples.iterdir():
        desk.write(path.name, path.read_text())
    long = "The minister spoke of the matter at length and more than once. " * 9
    desk.write("long.md", f"{long}It could of been. {long}He wrote langauge.\n\n{long}\n\n{long}\n")
    terminal = Terminal(desk.folder, "review", "--fail-on", "info")
    while "left]" in (shown := terminal.until(_PROMPT)) and "[1 left]" not in shown:
        terminal.press("s")
    terminal.press("?q")
    terminal.end()
    assert max(map(len, terminal.seen.splitlines())) <= 80


def test_only_new_problems_are_asked_about(desk: Desk) -> None:
    desk.write("copydesk.toml", 'baseline = "known.jsonl"\n')
    desk.write("a.md", "It could of been.\n")
    desk.run("baseline")
    path = desk.write("a.md", "It should of been.\n\nIt could of been.\n")
    assert _review(desk, "a") == (0, "1 change made; 0 problems left")
    assert path.read_text() == "It should have been.\n\nIt could of been.\n"


def test_what_somebody_else_saved_is_kept(desk: Desk) -> None:
    path = desk.write("a.md", "It could of been.\n")
    terminal = Terminal(desk.folder, "review")
    terminal.until(_PROMPT)
    path.write_text("New lead. It could of been.\n")
    terminal.press("a")
    assert "not done: somebody else changed the article; it was read again" in terminal.until(_PROMPT)
    terminal.press("a")
    assert terminal.end()[0] == 0
    assert path.read_text() == "New lead. It could have been.\n"


def test_review_that_is_killed_leaves_what_was_decided(desk: Desk) -> None:
    path = desk.write("a.md", _ARTICLE)
    terminal = _pressed(desk, "a")
    terminal.until(_PROMPT)
    terminal.process.kill()
    terminal.end()
    assert path.read_text() == "It could have been the the end.\n\nIt should of been.\n"
    assert [item.name for item in desk.folder.iterdir()] == ["a.md"]


def test_keys_that_mean_nothing_do_nothing(desk: Desk) -> None:
    path = desk.write("a.md", "It could of been.\n")
    terminal = Terminal(desk.folder, "review")
    terminal.until(_PROMPT)
    terminal.press("\x1b[A\x1bOPx0é\t\n ")
    terminal.press("q")
    assert terminal.end()[0] == 1
    assert path.read_text() == "It could of been.\n"


def test_nothing_to_decide(desk: Desk) -> None:
    desk.write("a.md", "It stood.\n")
    assert Terminal(desk.folder, "review").end() == (0, "Nothing changed; 0 problems left\n")


def test_without_a_terminal_it_says_what_to_use(desk: Desk) -> None:
    desk.write("a.md", _ARTICLE)
    done = desk.spawn("review", stdin=b"aaa")
    message = "copydesk: review: it asks about each problem, so it needs a terminal; without one: copydesk check\n"
    assert (done.status, done.out, done.err) == (2, "", message)

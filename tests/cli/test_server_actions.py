"""What the language server offers to do about a problem: correct it, let it stand, or accept the word for good."""

import pytest
from desks import Desk
from editors import ARTICLE, Editor, driven
from lsprotocol import types


def test_actions_correct_a_problem_or_let_it_stand(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        found = (await editor.open("a.md", ARTICLE)).diagnostics
        offered = await editor.offered("a.md", found[0].range)
        assert list(offered) == ["Change to “the”", "Stet: let it stand (doubled-word)"]
        assert offered["Change to “the”"].is_preferred
        (comment,) = _edits(offered["Stet: let it stand (doubled-word)"], editor.uri("a.md"))
        assert comment.new_text == " <!-- stet: doubled-word -->"
        lines = ARTICLE.splitlines()
        lines[2] += comment.new_text
        editor.change("a.md", "\n".join(lines), 2)
        assert [each.code for each in (await editor.told()).diagnostics] == ["could-of"]

    driven(desk, drive)


def test_stet_is_written_where_no_reader_and_no_program_sees_it(desk: Desk) -> None:
    text = "---\ntitle: The mayor mayor of Kyiv\n---\n\n# It could of been #\n"

    async def drive(editor: Editor) -> None:
        title, heading = (await editor.open("a.md", text)).diagnostics
        assert "Stet: let it stand (doubled-word)" not in await editor.offered("a.md", title.range)
        offered = await editor.offered("a.md", heading.range)
        (comment,) = _edits(offered["Stet: let it stand (could-of)"], editor.uri("a.md"))
        assert (comment.range.start.line, comment.new_text) == (4, "<!-- stet: could-of -->\n")

    driven(desk, drive)


_WORDS = "They speak the same langauge.\n\nRussian president Vladimir Purun left.\n"


@pytest.mark.parametrize(
    ("number", "title", "file", "text"),
    [
        pytest.param(0, "Accept the word “langauge” for all articles", "copydesk.toml",
                     '# Ours.\nfail-on = "error"\n\n[rules.misspelling]\naccept = ["langauge"]\n', id="a word"),
        pytest.param(1, "Accept the name “Purun” for all articles", "names.toml",
                     '# Ours.\naccept = [\n    "Purun",\n]\n\n[[person]]\nname = "Ib Olsen"\n', id="a name"),
    ],
)  # fmt: skip
def test_word_or_name_is_accepted_for_all_articles(number: int, title: str, file: str, text: str, desk: Desk) -> None:
    desk.write("copydesk.toml", '# Ours.\nfail-on = "error"\n')
    desk.write("names.toml", '# Ours.\n\n[[person]]\nname = "Ib Olsen"\n')

    async def drive(editor: Editor) -> None:
        found = (await editor.open("a.md", _WORDS)).diagnostics
        await editor.open("b.md", _WORDS)
        offered = await editor.offered("a.md", found[number].range)
        message = await editor.carry_out(offered[title])
        assert message.endswith(f"is accepted in {file}")
        told = [(await editor.told()).diagnostics for _ in "ab"]
        assert [[each.code for each in each_told] for each_told in told] == [[found[1 - number].code]] * 2
        assert (desk.folder / file).read_text() == text

    driven(desk, drive)


def test_what_cannot_be_accepted_is_told(desk: Desk) -> None:
    desk.write("names.toml", '[[place]]\nname = "Kyiv"\nnever = ["Kyev"]\n')

    async def drive(editor: Editor) -> None:
        (found,) = (await editor.open("a.md", "It rained in Kyev.\n")).diagnostics
        offered = await editor.offered("a.md", found.range)
        message = await editor.carry_out(offered["Accept the name “Kyev” for all articles"])
        assert message.startswith("copydesk: “Kyev” is not accepted: names.toml")
        assert "stands under “never” of “Kyiv”" in message

    driven(desk, drive)


def _edits(action: types.CodeAction, uri: str) -> list[types.TextEdit]:
    assert action.edit
    assert action.edit.changes
    return list(action.edit.changes[uri])

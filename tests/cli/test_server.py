"""The language server, driven over its standard input and output by a client as an editor would."""

import ast
import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from desks import Desk
from lsprotocol import types
from pygls.lsp.client import LanguageClient
from terminals import Terminal

_TEXT = "# The 𝔟ridge\n\nThe 𝔐e\u0301tro 🚇 said that the the line is closed.\n\nIt could of been worse.\n"

_PATIENCE = 60
"""Seconds after which a server hangs; a busy machine may take a good part of them."""


def _as_sent(found: types.CodeAction | types.Command) -> types.CodeAction:
    """The action that was sent: lsprotocol takes one with a command for a command, and that for its text."""
    if isinstance(found, types.CodeAction):
        return found
    command = types.Command(**ast.literal_eval(found.command))
    return types.CodeAction(found.title, command=command)


class Editor(LanguageClient):
    """An editor with a folder open; what the server says is kept."""

    def __init__(self, folder: Path) -> None:
        super().__init__("editor", "1")
        self.folder = folder
        self.published: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.shown: asyncio.Queue[types.ShowMessageParams] = asyncio.Queue()
        self.asked: asyncio.Queue[types.RegistrationParams] = asyncio.Queue()

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def _publish(params: types.PublishDiagnosticsParams) -> None:
            self.published.put_nowait(params)

        @self.feature(types.WINDOW_SHOW_MESSAGE)
        def _show(params: types.ShowMessageParams) -> None:
            self.shown.put_nowait(params)

        @self.feature(types.CLIENT_REGISTER_CAPABILITY)
        def _register(params: types.RegistrationParams) -> None:
            self.asked.put_nowait(params)

    async def start(self, encodings: list[types.PositionEncodingKind] | None = None) -> types.InitializeResult:
        await self.start_io(sys.executable, "-m", "copydesk", "server", cwd=self.folder)
        general = types.GeneralClientCapabilities(position_encodings=encodings)
        files = types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)
        workspace = types.WorkspaceClientCapabilities(did_change_watched_files=files)
        capabilities = types.ClientCapabilities(general=general, workspace=workspace)
        params = types.InitializeParams(capabilities, root_uri=self.folder.as_uri())
        told = await self.initialize_async(params)
        self.initialized(types.InitializedParams())
        return told

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    async def open(self, name: str, text: str) -> types.PublishDiagnosticsParams:
        item = types.TextDocumentItem(self.uri(name), "markdown", 1, text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return await self.told()

    def change(self, name: str, text: str, version: int) -> None:
        document = types.VersionedTextDocumentIdentifier(version, self.uri(name))
        changes = [types.TextDocumentContentChangeWholeDocument(text)]
        self.text_document_did_change(types.DidChangeTextDocumentParams(document, changes))

    async def told(self) -> types.PublishDiagnosticsParams:
        return await asyncio.wait_for(self.published.get(), _PATIENCE)

    async def offered(self, name: str, place: types.Range) -> dict[str, types.CodeAction]:
        context = types.CodeActionContext([])
        params = types.CodeActionParams(types.TextDocumentIdentifier(self.uri(name)), place, context)
        found = await self.text_document_code_action_async(params)
        return {action.title: action for action in map(_as_sent, found or [])}

    async def carry_out(self, action: types.CodeAction) -> str:
        """Carry out the command of an action; what the editor shows then."""
        assert action.command
        params = types.ExecuteCommandParams(action.command.command, action.command.arguments)
        await self.workspace_execute_command_async(params)
        return (await asyncio.wait_for(self.shown.get(), _PATIENCE)).message

    async def leave(self) -> None:
        await self.shutdown_async(None)
        self.exit(None)
        await asyncio.wait_for(self.stop(), _PATIENCE)


def _drive(desk: Desk, drive: Callable[[Editor], Awaitable[Any]], *encodings: types.PositionEncodingKind) -> Any:
    """What came of driving a server that serves the desk's folder."""

    async def main() -> Any:
        editor = Editor(desk.folder)
        await editor.start(list(encodings) or None)
        try:
            return await drive(editor)
        finally:
            await editor.leave()

    return asyncio.run(main())


def test_problems_are_underlined_where_the_editor_counts_them(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        found = (await editor.open("a.md", _TEXT)).diagnostics
        assert [(each.code, each.severity) for each in found] == [
            ("doubled-word", types.DiagnosticSeverity.Error),
            ("could-of", types.DiagnosticSeverity.Error),
        ]
        line = _TEXT.splitlines()[2].encode("utf-16-le")
        place = found[0].range
        assert line[2 * place.start.character : 2 * place.end.character].decode("utf-16-le") == "the the"

    _drive(desk, drive)


def test_second_place_is_related(desk: Desk) -> None:
    paragraph = "The 𝔐étro said on Monday that the line will stay closed until the end of the summer holidays."

    async def drive(editor: Editor) -> None:
        text = f"{paragraph}\n\nIt rained.\n\n{paragraph}\n"
        (found,) = (await editor.open("a.md", text)).diagnostics
        assert found.related_information
        (related,) = found.related_information
        assert related.message == "This paragraph stands again at line 5"
        assert related.location == types.Location(
            editor.uri("a.md"), types.Range(types.Position(0, 0), types.Position(0, len(paragraph) + 1))
        )
        offered = await editor.offered("a.md", types.Range(types.Position(0, 3), types.Position(0, 3)))
        titles = ["Correct duplicate-paragraph at line 5", "Correct duplicate-paragraph at line 1 instead"]
        assert list(offered)[:2] == titles

    _drive(desk, drive)


def test_client_that_counts_code_points_gets_code_points(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        (found, *_) = (await editor.open("a.md", _TEXT)).diagnostics
        assert _TEXT.splitlines()[2][found.range.start.character : found.range.end.character] == "the the"

    _drive(desk, drive, types.PositionEncodingKind.Utf32)


def test_actions_correct_a_problem_or_let_it_stand(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        found = (await editor.open("a.md", _TEXT)).diagnostics
        offered = await editor.offered("a.md", found[0].range)
        assert list(offered) == ["Change to “the”", "Stet: let it stand (doubled-word)"]
        assert offered["Change to “the”"].is_preferred
        (comment,) = _edits(offered["Stet: let it stand (doubled-word)"], editor.uri("a.md"))
        assert comment.new_text == " <!-- stet: doubled-word -->"
        lines = _TEXT.splitlines()
        lines[2] += comment.new_text
        editor.change("a.md", "\n".join(lines), 2)
        assert [each.code for each in (await editor.told()).diagnostics] == ["could-of"]

    _drive(desk, drive)


def test_stet_is_written_where_no_reader_and_no_program_sees_it(desk: Desk) -> None:
    text = "---\ntitle: The mayor mayor of Kyiv\n---\n\n# It could of been #\n"

    async def drive(editor: Editor) -> None:
        title, heading = (await editor.open("a.md", text)).diagnostics
        assert "Stet: let it stand (doubled-word)" not in await editor.offered("a.md", title.range)
        offered = await editor.offered("a.md", heading.range)
        (comment,) = _edits(offered["Stet: let it stand (could-of)"], editor.uri("a.md"))
        assert (comment.range.start.line, comment.new_text) == (4, "<!-- stet: could-of -->\n")

    _drive(desk, drive)


def test_what_could_not_be_checked_is_told_on_its_line(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        text = "---\ntitle: It rained\ndate: [2024\n---\n\nIt could of been worse.\n"
        failed, found = (await editor.open("a.md", text)).diagnostics
        assert failed.message.startswith("front matter")
        assert failed.range == types.Range(types.Position(3, 0), types.Position(3, 3))
        assert found.code == "could-of"

    _drive(desk, drive)


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

    _drive(desk, drive)


def test_what_cannot_be_accepted_is_told(desk: Desk) -> None:
    desk.write("names.toml", '[[place]]\nname = "Kyiv"\nnever = ["Kyev"]\n')

    async def drive(editor: Editor) -> None:
        (found,) = (await editor.open("a.md", "It rained in Kyev.\n")).diagnostics
        offered = await editor.offered("a.md", found.range)
        message = await editor.carry_out(offered["Accept the name “Kyev” for all articles"])
        assert message.startswith("copydesk: “Kyev” is not accepted: names.toml")
        assert "stands under “never” of “Kyiv”" in message

    _drive(desk, drive)


def _edits(action: types.CodeAction, uri: str) -> list[types.TextEdit]:
    assert action.edit
    assert action.edit.changes
    return list(action.edit.changes[uri])


def test_what_is_typed_is_checked_once_the_keys_rest(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        await editor.open("a.md", "All is well.\n")
        for version in range(2, 12):
            editor.change("a.md", "It could of been worse.\n" * (version - 1), version)
        looks = [await editor.told()]
        while looks[-1].version != 11:
            looks.append(await editor.told())
        assert len(looks[-1].diagnostics) == 10
        assert len(looks) < 10

    _drive(desk, drive)


def test_hover_explains_the_rule(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        (_, found) = (await editor.open("a.md", _TEXT)).diagnostics
        params = types.HoverParams(types.TextDocumentIdentifier(editor.uri("a.md")), found.range.start)
        hover = await editor.text_document_hover_async(params)
        assert hover
        assert isinstance(hover.contents, types.MarkupContent)
        assert hover.contents.value.startswith("# could-of\n")

    _drive(desk, drive)


def test_saved_settings_hold_at_once(desk: Desk) -> None:
    settings = desk.write("copydesk.toml", 'ignore = ["could-of"]\n')

    async def drive(editor: Editor) -> None:
        assert [each.code for each in (await editor.open("a.md", _TEXT)).diagnostics] == ["doubled-word"]
        settings.write_text('ignore = ["doubled-word"]\n')
        saved = types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(editor.uri("copydesk.toml")))
        editor.text_document_did_save(saved)
        assert [each.code for each in (await editor.told()).diagnostics] == ["could-of"]

    _drive(desk, drive)


def test_settings_that_somebody_else_wrote_hold_at_once(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        asked = await asyncio.wait_for(editor.asked.get(), _PATIENCE)
        assert [each.method for each in asked.registrations] == ["workspace/didChangeWatchedFiles"]
        assert len((await editor.open("a.md", _TEXT)).diagnostics) == 2
        desk.write("copydesk.toml", 'ignore = ["could-of"]\n')
        changes = [
            types.FileEvent(editor.uri(name), types.FileChangeType.Created) for name in ("copydesk.toml", "x.txt")
        ]
        editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(changes))
        assert [each.code for each in (await editor.told()).diagnostics] == ["doubled-word"]

    _drive(desk, drive)


def test_text_that_no_file_can_hold_is_checked(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        found = (await editor.open("a.md", "A \ud83d it could of been.\n")).diagnostics
        assert [each.code for each in found] == ["mojibake", "could-of"]

    _drive(desk, drive)


def test_text_that_is_too_large_is_not_checked(desk: Desk) -> None:
    desk.write("copydesk.toml", "max-file-size = 20\n")

    async def drive(editor: Editor) -> None:
        (told,) = (await editor.open("a.md", "It could of been worse.\n")).diagnostics
        assert told.message.startswith("24 bytes is more than max-file-size (20)")

    _drive(desk, drive)


def test_terminal_is_told_that_an_editor_starts_the_server(desk: Desk) -> None:
    status, shown = Terminal(desk.folder, "server").end()
    assert (status, shown.partition(",")[0]) == (2, "copydesk: server: an editor starts it")


@pytest.mark.parametrize(
    ("settings", "file", "before", "after"),
    [
        pytest.param("extends = 'base.toml'", "base.toml", "", "ignore = ['could-of']", id="a base"),
        pytest.param("names = 'ours.toml'", "ours.toml", "", "accept = ['Kyev']", id="names"),
        pytest.param("words = ['words.txt']", "words.txt", "", "Kyev", id="words"),
        pytest.param("styles = ['style/*.toml']", "style/house.toml", "[a]\navoid = ['x']", "[a]\navoid = ['rained']", id="a style"),
        pytest.param("vale = '.vale.ini'", ".vale.ini", "StylesPath = s\n", "StylesPath = s\n[*]\nBasedOnStyles = A\n", id="Vale"),
        pytest.param("vale = '.vale.ini'", "s/A/B.yml", "extends: existence\nmessage: m\n", "extends: existence\nmessage: m\ntokens: [rained]\n", id="a rule of Vale's"),
    ],
)  # fmt: skip
def test_saved_file_that_settings_name_holds_at_once(
    settings: str, file: str, before: str, after: str, desk: Desk
) -> None:
    desk.write("copydesk.toml", settings)
    desk.write("s/A/B.yml", "extends: existence\nmessage: m\ntokens: [rained]\n")
    desk.write(".vale.ini", "StylesPath = s\n[*]\nBasedOnStyles = A\n")
    place = desk.write(file, before)

    async def drive(editor: Editor) -> None:
        first = (await editor.open("a.md", "It could of rained in Kyev.\n")).diagnostics
        place.write_text(after)
        editor.text_document_did_save(types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(editor.uri(file))))
        assert len((await editor.told()).diagnostics) != len(first)

    _drive(desk, drive)


@pytest.mark.parametrize(
    ("settings", "found", "message"),
    [
        pytest.param('exclude = ["a.md"]\n', 0, None, id="an excluded article has no problems"),
        pytest.param("nonsense = 1\n", 0, "unknown key “nonsense”", id="settings that cannot be used are told"),
    ],
)
def test_settings_of_the_folder(settings: str, found: int, message: str | None, desk: Desk) -> None:
    desk.write("copydesk.toml", settings)

    async def drive(editor: Editor) -> None:
        assert len((await editor.open("a.md", _TEXT)).diagnostics) == found
        if message:
            assert message in (await asyncio.wait_for(editor.shown.get(), _PATIENCE)).message

    _drive(desk, drive)


def test_closed_article_has_no_problems_left(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        assert (await editor.open("a.md", _TEXT)).diagnostics
        document = types.TextDocumentIdentifier(editor.uri("a.md"))
        editor.text_document_did_close(types.DidCloseTextDocumentParams(document))
        assert not (await editor.told()).diagnostics

    _drive(desk, drive)

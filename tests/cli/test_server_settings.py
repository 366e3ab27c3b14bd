"""The language server goes by the settings as they are, whoever wrote them."""

import asyncio

import pytest
from desks import PATIENCE, Desk
from editors import ARTICLE, Editor, driven
from lsprotocol import types


def test_saved_settings_hold_at_once(desk: Desk) -> None:
    settings = desk.write("copydesk.toml", 'ignore = ["could-of"]\n')

    async def drive(editor: Editor) -> None:
        assert [each.code for each in (await editor.open("a.md", ARTICLE)).diagnostics] == ["doubled-word"]
        settings.write_text('ignore = ["doubled-word"]\n')
        saved = types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(editor.uri("copydesk.toml")))
        editor.text_document_did_save(saved)
        assert [each.code for each in (await editor.told()).diagnostics] == ["could-of"]

    driven(desk, drive)


def test_settings_hold_for_an_article_that_is_being_checked(desk: Desk) -> None:
    settings = desk.write("copydesk.toml", 'ignore = ["could-of"]\n')
    lanes = "".join(f"In lane {number} a baker sold {number} loaves.\n\n" for number in range(4000))

    async def drive(editor: Editor) -> None:
        await editor.open("a.md", ARTICLE)
        item = types.TextDocumentItem(editor.uri("b.md"), "markdown", 1, ARTICLE + lanes)
        editor.text_document_did_open(types.DidOpenTextDocumentParams(item))
        await asyncio.sleep(0.3)  # it takes longer than that
        settings.write_text('ignore = ["doubled-word"]\n')
        saved = types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(editor.uri("copydesk.toml")))
        editor.text_document_did_save(saved)
        told = await editor.told()
        while told.uri != item.uri or {each.code for each in told.diagnostics} != {"could-of"}:
            told = await editor.told()  # raises TimeoutError where the server has no more to say

    driven(desk, drive)


def test_settings_that_somebody_else_wrote_hold_at_once(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        asked = await asyncio.wait_for(editor.asked.get(), PATIENCE)
        assert [each.method for each in asked.registrations] == ["workspace/didChangeWatchedFiles"]
        assert len((await editor.open("a.md", ARTICLE)).diagnostics) == 2
        desk.write("copydesk.toml", 'ignore = ["could-of"]\n')
        changes = [
            types.FileEvent(editor.uri(name), types.FileChangeType.Created) for name in ("copydesk.toml", "x.txt")
        ]
        editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(changes))
        assert [each.code for each in (await editor.told()).diagnostics] == ["doubled-word"]

    driven(desk, drive)


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

    driven(desk, drive)


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
        assert len((await editor.open("a.md", ARTICLE)).diagnostics) == found
        if message:
            assert message in (await asyncio.wait_for(editor.shown.get(), PATIENCE)).message

    driven(desk, drive)

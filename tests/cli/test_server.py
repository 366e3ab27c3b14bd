"""The language server, driven over its standard input and output by a client as an editor would."""

from desks import Desk
from editors import ARTICLE, Editor, driven
from lsprotocol import types
from terminals import Terminal


def test_problems_are_underlined_where_the_editor_counts_them(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        found = (await editor.open("a.md", ARTICLE)).diagnostics
        assert [(each.code, each.severity) for each in found] == [
            ("doubled-word", types.DiagnosticSeverity.Error),
            ("could-of", types.DiagnosticSeverity.Error),
        ]
        line = ARTICLE.splitlines()[2].encode("utf-16-le")
        place = found[0].range
        assert line[2 * place.start.character : 2 * place.end.character].decode("utf-16-le") == "the the"

    driven(desk, drive, is_process=True)


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

    driven(desk, drive)


def test_client_that_counts_code_points_gets_code_points(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        (found, *_) = (await editor.open("a.md", ARTICLE)).diagnostics
        assert ARTICLE.splitlines()[2][found.range.start.character : found.range.end.character] == "the the"

    driven(desk, drive, types.PositionEncodingKind.Utf32)


def test_what_could_not_be_checked_is_told_on_its_line(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        text = "---\ntitle: It rained\ndate: [2024\n---\n\nIt could of been worse.\n"
        failed, found = (await editor.open("a.md", text)).diagnostics
        assert failed.message.startswith("front matter")
        assert failed.range == types.Range(types.Position(3, 0), types.Position(3, 3))
        assert found.code == "could-of"

    driven(desk, drive)


def test_hover_explains_the_rule(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        (_, found) = (await editor.open("a.md", ARTICLE)).diagnostics
        params = types.HoverParams(types.TextDocumentIdentifier(editor.uri("a.md")), found.range.start)
        hover = await editor.text_document_hover_async(params)
        assert hover
        assert isinstance(hover.contents, types.MarkupContent)
        assert hover.contents.value.startswith("# could-of\n")

    driven(desk, drive)


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

    driven(desk, drive)


def test_text_that_no_file_can_hold_is_checked(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        found = (await editor.open("a.md", "A \ud83d it could of been.\n")).diagnostics
        assert [each.code for each in found] == ["mojibake", "could-of"]

    driven(desk, drive)


def test_text_that_is_too_large_is_not_checked(desk: Desk) -> None:
    desk.write("copydesk.toml", "max-file-size = 20\n")

    async def drive(editor: Editor) -> None:
        (told,) = (await editor.open("a.md", "It could of been worse.\n")).diagnostics
        assert told.message.startswith("24 bytes is more than max-file-size (20)")

    driven(desk, drive)


def test_closed_article_has_no_problems_left(desk: Desk) -> None:
    async def drive(editor: Editor) -> None:
        assert (await editor.open("a.md", ARTICLE)).diagnostics
        document = types.TextDocumentIdentifier(editor.uri("a.md"))
        editor.text_document_did_close(types.DidCloseTextDocumentParams(document))
        assert not (await editor.told()).diagnostics

    driven(desk, drive)


def test_terminal_is_told_that_an_editor_starts_the_server(desk: Desk) -> None:
    status, shown = Terminal(desk.folder, "server").end()
    assert (status, shown.partition(",")[0]) == (2, "copydesk: server: an editor starts it")

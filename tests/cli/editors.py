"""A client of the language server, as an editor is one: what it sends, and what it keeps of what it is told."""

import ast
import asyncio
import logging
import socket
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from desks import PATIENCE, Desk
from lsprotocol import types
from pygls.io_ import run_async
from pygls.lsp.client import LanguageClient

from copydesk.cli import server
from copydesk.cli.parser import parser
from copydesk.server.messages import create

ARTICLE = "# The 𝔟ridge\n\nThe 𝔐e\u0301tro 🚇 said that the the line is closed.\n\nIt could of been worse.\n"
"""An article with two problems, and letters that each encoding counts otherwise."""


class Editor(LanguageClient):
    """An editor with a folder open; what the server says is kept."""

    def __init__(self, folder: Path) -> None:
        super().__init__("editor", "1")
        self.folder = folder
        self._thread: asyncio.Task[None] | None = None
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

    async def start_process(self) -> None:
        """Start a server as editors do."""
        await self.start_io(sys.executable, "-m", "copydesk", "server", cwd=self.folder)

    async def start_thread(self) -> None:
        """Start a server in this process, which has imported already what takes another one a second."""
        ours, its = socket.socketpair()
        args = parser(["server"]).parse_args(["server"])

        def serve() -> None:
            with its, its.makefile("rb") as questions, its.makefile("wb") as answers:
                create(server._Desk(args), "1").start_io(questions, answers)

        self._thread = asyncio.create_task(asyncio.to_thread(serve))
        reader, self._writer = await asyncio.open_connection(sock=ours)
        self.protocol.set_writer(self._writer)
        talk = run_async(self._stop_event, reader, self.protocol, logging.getLogger(__name__), self.report_server_error)
        self._async_tasks.append(asyncio.create_task(talk))

    async def greet(self, encodings: list[types.PositionEncodingKind] | None = None) -> types.InitializeResult:
        """Say what this editor can do, and hear what the server can do."""
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
        return await asyncio.wait_for(self.published.get(), PATIENCE)

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
        return (await asyncio.wait_for(self.shown.get(), PATIENCE)).message

    async def leave(self) -> None:
        await self.shutdown_async(None)
        self.exit(None)
        if self._thread:
            self._writer.close()
            await asyncio.wait_for(self._thread, PATIENCE)
        await asyncio.wait_for(self.stop(), PATIENCE)


def driven(
    desk: Desk,
    drive: Callable[[Editor], Awaitable[Any]],
    *encodings: types.PositionEncodingKind,
    is_process: bool = False,
) -> Any:
    """What came of driving a server that serves the desk's folder."""

    async def main() -> Any:
        editor = Editor(desk.folder)
        await (editor.start_process() if is_process else editor.start_thread())
        await editor.greet(list(encodings) or None)
        try:
            return await drive(editor)
        finally:
            await editor.leave()

    return asyncio.run(main())


def _as_sent(found: types.CodeAction | types.Command) -> types.CodeAction:
    """The action that was sent: lsprotocol takes one with a command for a command, and that for its text."""
    if isinstance(found, types.CodeAction):
        return found
    command = types.Command(**ast.literal_eval(found.command))
    return types.CodeAction(found.title, command=command)

"""The server as an editor starts it: which of its methods answers which message of the protocol."""

from collections.abc import Callable
from typing import Any

from lsprotocol import types

from copydesk.server.actions import ACCEPT
from copydesk.server.desk import Desk
from copydesk.server.server import Server


def create(desk: Desk, version: str) -> Server:
    """A server that is ready to be started."""
    server = Server(desk, version)
    for method, (answer, options) in _ANSWERS.items():
        server.feature(method, options)(answer)
    server.command(ACCEPT)(_accept)
    return server


# pygls hands the server to what has a parameter `ls`.


async def _initialized(ls: Server, _: types.InitializedParams) -> None:
    ls.watch()


async def _opened(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    ls.later(params.text_document.uri, 0)


async def _changed(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    ls.later(params.text_document.uri)


async def _saved(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    ls.saved(params.text_document.uri)


async def _files_changed(ls: Server, params: types.DidChangeWatchedFilesParams) -> None:
    ls.saved(*(change.uri for change in params.changes))


async def _closed(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    ls.close(params.text_document.uri)


async def _offer(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    return await ls.offered(params.text_document.uri, params.range)


def _explain(ls: Server, params: types.HoverParams) -> types.Hover | None:
    return ls.explained(params.text_document.uri, params.position)


async def _accept(ls: Server, uri: str, rule: str, words: str) -> None:
    ls.accept(uri, rule, words)


_ANSWERS: dict[str, tuple[Callable[..., Any], types.CodeActionOptions | None]] = {
    types.INITIALIZED: (_initialized, None),
    types.TEXT_DOCUMENT_DID_OPEN: (_opened, None),
    types.TEXT_DOCUMENT_DID_CHANGE: (_changed, None),
    types.TEXT_DOCUMENT_DID_SAVE: (_saved, None),
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: (_files_changed, None),
    types.TEXT_DOCUMENT_DID_CLOSE: (_closed, None),
    types.TEXT_DOCUMENT_CODE_ACTION: (_offer, types.CodeActionOptions([types.CodeActionKind.QuickFix])),
    types.TEXT_DOCUMENT_HOVER: (_explain, None),
}
"""What the server does at each message of an editor, and what it says of that when it starts."""

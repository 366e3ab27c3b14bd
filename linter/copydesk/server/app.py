"""The server: what it does when an editor opens, changes, saves or closes an article, or asks about a place in it."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer

from copydesk.config import ConfigError
from copydesk.named_tuple import NamedTuple
from copydesk.problem import Problem, SourceEdit
from copydesk.results import Result
from copydesk.server.actions import ACCEPT, actions
from copydesk.server.diagnostics import diagnostic, failure_diagnostic
from copydesk.server.places import Places
from copydesk.text.span import Span

_PAUSE = 0.25
"""Seconds without a keystroke after which an article that is being written is checked."""

_SUFFIXES = {
    "markdown": ".md",
    "mdx": ".mdx",
    "quarto": ".qmd",
    "html": ".html",
    "restructuredtext": ".rst",
    "plaintext": ".txt",
}

_SETTINGS = "**/*.{toml,ini,yml,yaml,json,jsonc,txt,dic,aff}"
"""The files that an editor is asked to tell of: settings, and what they name."""


class Desk(Protocol):
    """What checks the articles that an editor shows."""

    def check(self, path: Path, text: str) -> Result:
        """What comes of a text as the content of a file. Raises ConfigError where no settings can be had."""

    def explain(self, rule: str) -> str:
        """A rule's documentation, in Markdown."""

    def acceptable(self, rule: str) -> str | None:
        """What the words of a rule's problem can be accepted as for all articles: a word, a name, or not at all."""

    def stet(self, path: Path, text: str, problem: Problem) -> SourceEdit | None:
        """The comment that lets a problem of a text stand; None where there is no place for one."""

    def accept(self, path: Path, rule: str, words: str) -> str:
        """Accept the words of a rule's problem in a file for all articles; the file in which they stand then.

        Raises NotAcceptedError where that cannot be done.
        """

    def depends_on(self, path: Path) -> bool:
        """Whether a file belongs to the settings, or is one of the rules, words or names that they bring."""

    def reload(self) -> None:
        """Read all settings again. Raises ConfigError where none can be had."""


class NotAcceptedError(Exception):
    """Why words cannot be accepted for all articles."""


class _Checked(NamedTuple):
    """A text, the file that it is the content of, and its problems."""

    path: Path
    places: Places
    problems: Sequence[Problem]


class Server(LanguageServer):
    """Checks the open articles, each once nobody has typed for a moment."""

    def __init__(self, desk: Desk, version: str) -> None:
        super().__init__("copydesk", version)
        self._desk = desk
        self._checked: dict[str, _Checked] = {}
        self._checks: dict[str, asyncio.Task[None]] = {}  # the last one of each open article
        self._complaint = ""
        self._thread = ThreadPoolExecutor(max_workers=1)

    def later(self, uri: str, pause: float = _PAUSE) -> None:
        """Check an article after a pause; a check of the same article that waits or runs is given up."""
        self._give_up(uri)
        self._checks[uri] = asyncio.get_running_loop().create_task(self._check(uri, pause))

    def close(self, uri: str) -> None:
        """Forget an article, and take its diagnostics away."""
        self._give_up(uri)
        self._checked.pop(uri, None)
        self._publish(uri, [])

    def watch(self) -> None:
        """Ask an editor that can tell of files to tell of those which settings may stand in, whoever writes them."""
        workspace = self.client_capabilities.workspace
        can_tell = workspace and workspace.did_change_watched_files
        if can_tell and can_tell.dynamic_registration:
            options = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(_SETTINGS)])
            asked = types.Registration("settings", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            self.client_register_capability(types.RegistrationParams([asked]))

    def saved(self, *addresses: str) -> None:
        """Read the settings again where they were saved, and check every open article by them."""
        paths = filter(None, map(uris.to_fs_path, addresses))
        if any(self._desk.depends_on(Path(path)) for path in paths):
            self._renew()

    async def offered(self, uri: str, chosen: types.Range) -> list[types.CodeAction]:
        """What can be done about the problems in a range, as the text is now."""
        checked = self._current(uri)
        if checked is None:
            return []
        path, places, problems = checked
        span = Span(places.offset(chosen.start), places.offset(chosen.end))
        stet = partial(self._desk.stet, path, places.source)
        found = actions(problems, span, places, self._desk.acceptable, stet)
        offered = await asyncio.get_running_loop().run_in_executor(self._thread, list, found)
        return offered if self._current(uri) is checked else []

    def _current(self, uri: str) -> _Checked | None:
        """What was found in an article, as long as it has the text that was checked."""
        checked = self._checked.get(uri)
        is_current = checked and checked.places.source == self.workspace.get_text_document(uri).source
        return checked if is_current else None

    def accept(self, uri: str, rule: str, words: str) -> None:
        """Accept words for all articles, say where they stand now, and check every open article by them."""
        try:
            place = self._desk.accept(_path(uri, None), rule, words)
        except NotAcceptedError as error:
            self._show(types.MessageType.Error, f"“{words}” is not accepted: {error}")
            return
        self._show(types.MessageType.Info, f"“{words}” is accepted in {place}")
        self._renew()

    def explained(self, uri: str, position: types.Position) -> types.Hover | None:
        """The rules of the problems at a position; none while the text is another than was checked."""
        checked = self._current(uri)
        if checked is None:
            return None
        offset = checked.places.offset(position)
        here = [each for each in checked.problems if any(start <= offset <= end for start, end in each.spans)]
        pages = [self._desk.explain(rule) for rule in dict.fromkeys(problem.rule for problem in here)]
        value = "\n\n---\n\n".join(pages)
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, value)) if pages else None

    def _renew(self) -> None:
        """Read the settings again, and check every open article by them."""
        try:
            self._desk.reload()
        except ConfigError as error:
            self._complain(str(error))
            return
        for each in list(self._checks):  # also one that is being checked, by the settings as they were
            self.later(each, 0)

    async def _check(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        document = self.workspace.get_text_document(uri)
        text = document.source
        path = _path(uri, document.language_id)
        loop = asyncio.get_running_loop()
        try:
            result = await loop.run_in_executor(self._thread, self._desk.check, path, text)
        except ConfigError as error:
            self._complain(str(error))
            result = Result(path.as_posix())
        places = Places(uri, text, self.server_capabilities.position_encoding or types.PositionEncodingKind.Utf16)
        self._checked[uri] = _Checked(path, places, result.problems)
        failed = [failure_diagnostic(failure, result.path, places) for failure in result.failures]
        found = [diagnostic(problem, places) for problem in result.problems]
        self._publish(uri, [*failed, *found], document.version)

    def _complain(self, message: str) -> None:
        """Tell the user once what is wrong with the settings."""
        if message != self._complaint:
            self._complaint = message
            self._show(types.MessageType.Error, message)

    def _show(self, kind: types.MessageType, message: str) -> None:
        self.window_show_message(types.ShowMessageParams(kind, f"copydesk: {message}"))

    def _publish(self, uri: str, found: list[types.Diagnostic], version: int | None = None) -> None:
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def _give_up(self, uri: str) -> None:
        task = self._checks.pop(uri, None)
        if task:
            task.cancel()


def _path(uri: str, language: str | None) -> Path:
    """The file that a document is; one that was never saved has a suffix for its language."""
    path = uris.to_fs_path(uri) if uri.startswith("file:") else None
    return Path(path) if path else Path(f"untitled{_SUFFIXES.get(language or '', '.txt')}")


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


async def _told_of_files(ls: Server, params: types.DidChangeWatchedFilesParams) -> None:
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
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: (_told_of_files, None),
    types.TEXT_DOCUMENT_DID_CLOSE: (_closed, None),
    types.TEXT_DOCUMENT_CODE_ACTION: (_offer, types.CodeActionOptions([types.CodeActionKind.QuickFix])),
    types.TEXT_DOCUMENT_HOVER: (_explain, None),
}
"""What the server does at each message of an editor, and what it says of that when it starts."""

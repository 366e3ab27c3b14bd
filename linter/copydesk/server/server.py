"""The articles that an editor has open: each is checked once nobody has typed for a moment, and asked about."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer

from copydesk.config import ConfigError
from copydesk.named_tuple import NamedTuple
from copydesk.problem import Problem
from copydesk.results import Result
from copydesk.server.actions import actions
from copydesk.server.desk import Desk, NotAcceptedError
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
"""The files whose changes an editor is asked to report: settings, and what they name."""


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
        """Ask an editor that watches files to report each change of one that may hold settings, whoever makes it."""
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

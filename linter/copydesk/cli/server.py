"""`copydesk server`: a language server for editors, over standard input and output."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from copydesk import __version__, files
from copydesk.cli.output import complain
from copydesk.cli.session import Session
from copydesk.desk import Fixing, check_text
from copydesk.explain import page
from copydesk.problem import Problem


def run(args: argparse.Namespace) -> int:
    """Serve until the editor says that it is done."""
    try:
        from copydesk.server.app import create
    except ImportError:
        complain("server: needs pygls; install it with: pip install 'copydesk[server]'")
        return 2
    create(_Desk(args), __version__).start_io()
    return 0


class _Desk:
    """Checks the texts of an editor with the settings that hold for their files."""

    def __init__(self, args: argparse.Namespace) -> None:
        self._args = args
        self._session = Session(args)
        self._pages: dict[str, str] = {}

    def problems(self, path: Path, text: str) -> Sequence[Problem]:
        """The problems of a text; none in a file that is excluded. Raises ConfigError for unusable settings."""
        config = self._session.config(path.parent)
        if config.excludes(files.relative(path, config)):
            return ()
        registry = self._session.registry(config)
        self._pages |= {rule.name: page(rule) for rule in registry.rules if rule.name not in self._pages}
        return check_text(text, path.as_posix(), registry, config, Fixing()).problems

    def explain(self, rule: str) -> str:
        """The page of a rule."""
        return self._pages.get(rule, f"# {rule}")

    def reload(self) -> None:
        """Read all settings again."""
        self._session = Session(self._args)
        self._pages = {}

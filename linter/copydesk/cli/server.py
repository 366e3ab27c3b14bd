"""`copydesk server`: a language server for editors, over standard input and output."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk import __version__, files
from copydesk.cli.accepting import accept, acceptable
from copydesk.cli.output import OutputError, complain
from copydesk.cli.session import Session
from copydesk.config import ConfigError
from copydesk.desk import Fixing, Result, check_text
from copydesk.explain import page
from copydesk.paths import shown
from copydesk.patterns import Regex
from copydesk.problem import Problem, SourceEdit
from copydesk.stetting import stet

if TYPE_CHECKING:
    from copydesk.rules import Rule

_HALF = Regex("[\ud800-\udfff]")


def run(args: argparse.Namespace) -> int:
    """Serve until the editor says that it is done."""
    try:
        from copydesk.server.messages import create
    except ImportError:
        complain("server: needs pygls; install it with: pip install 'copydesk[server]'")
        return 2
    if sys.stdin.isatty():  # nobody types the protocol, and the server would not end at Ctrl-C
        complain("server: an editor starts it, and talks to it over standard input; docs/editors.md says how")
        return 2
    create(_Desk(args), __version__).start_io()
    return 0


class _Desk:
    """Checks the texts of an editor with the settings that hold for their files."""

    def __init__(self, args: argparse.Namespace) -> None:
        self._args = args
        self._session = Session(args)
        self._rules: dict[str, Rule] = {}

    def check(self, path: Path, text: str) -> Result:
        """What comes of a text; nothing of a file that is excluded. Raises ConfigError for unusable settings."""
        article = self._session.article(path)
        if files.is_excluded(path, article.config):
            return Result(article.path)
        if too_large := files.oversized(len(text.encode(errors="replace")), article.path, article.config):
            return Result(article.path, failures=(too_large,))
        self._rules |= {rule.name: rule for rule in article.registry.rules}
        return check_text(_readable(text), article.path, article.registry, article.config, Fixing())

    def explain(self, rule: str) -> str:
        """The page of a rule."""
        return page(self._rules[rule]) if rule in self._rules else f"# {rule}"

    def acceptable(self, rule: str) -> str | None:
        """What the words of a rule's problem can be accepted as for all articles."""
        can_be = rule in self._rules and not self._args.isolated  # else it would be written where nobody reads it
        return acceptable(self._rules[rule]) if can_be else None

    def stet(self, path: Path, text: str, problem: Problem) -> SourceEdit | None:
        """The comment that lets a problem of a text stand; None where there is no place for one."""
        try:
            return stet(_readable(text), problem, self._session.article(path))
        except ConfigError:  # it is reported when the article is checked
            return None

    def accept(self, path: Path, rule: str, words: str) -> str:
        """Accept words for all articles, where the settings that hold for a file say so. Raises NotAcceptedError."""
        from copydesk.server.desk import NotAcceptedError

        if not self.acceptable(rule):
            raise NotAcceptedError(f"“{rule}” has no list of words")
        try:
            return shown(accept(words, self._rules[rule], self._session.config(path.parent)).path)
        except (ConfigError, OutputError) as error:
            raise NotAcceptedError(str(error)) from None

    def depends_on(self, path: Path) -> bool:
        """Whether something is to be found otherwise once a file has changed."""
        return self._session.depends_on(path)

    def reload(self) -> None:
        """Read all settings again. Raises ConfigError where those that hold for all articles cannot be used."""
        self._session = Session(self._args)


def _readable(text: str) -> str:
    """A text with U+FFFD for each half of a pair of surrogates, which an editor may send and no file can hold."""
    return _HALF.sub("\ufffd", text)

"""`copydesk review`: go through the problems one by one, and decide on each with one key."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from copydesk import files
from copydesk.cli.accepting import accept, takes_words
from copydesk.cli.check import articles, results_of, scoped
from copydesk.cli.keys import END, Keys
from copydesk.cli.output import OutputError, complain, emit
from copydesk.cli.question import HELP, lines
from copydesk.cli.session import Session
from copydesk.cli.terminal import view_of
from copydesk.config import ConfigError
from copydesk.desk import Article, Fixing, Result
from copydesk.problem import Failure, Problem, at_least
from copydesk.report.text import counted
from copydesk.reviewing import NotDoneError, Review
from copydesk.rules import Rule
from copydesk.sheet import least
from copydesk.texts import Counted, OnDisk


def run(args: argparse.Namespace) -> int:
    """Ask about each problem; 0 if none is left that fails a run, 1 if one is, 2 for what could not be checked."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        raise ConfigError("review", "it asks about each problem, so it needs a terminal; without one: copydesk check")
    session = Session(args)
    found = list(files.discover(args.paths or ["."], session.settings))
    scope = scoped(args, session, found)
    results = list(scope.results(found, Fixing()) if scope else results_of(found, session, Fixing()))
    failures = [failure for result in results for failure in result.failures]
    for failure in failures:
        complain(failure)
    counting = scope.counted if scope else None
    paths = [Path(result.path) for result in results if result.problems]
    review = _review(results, _articles(paths, session, counting))
    with Keys() as keys:
        _Table(args, review, keys, counting).work()
    left = [problem for problem in review.problems() if _fails(problem, session)]
    emit([_summary(review, len(left))])
    return 2 if failures else int(bool(left))


def _articles(paths: Sequence[Path], session: Session, counting: Callable[[str], Counted] | None) -> list[Article]:
    """The articles to review: of their problems those that count, remarks only where they fail a run."""
    return [_reviewed(article, counting(article.path) if counting else None) for article in articles(paths, session)]


def _reviewed(article: Article, counted: Counted | None) -> Article:
    def loud(text: str, problems: Sequence[Problem]) -> Sequence[Problem]:
        kept = [problem for problem in problems if at_least(problem.severity, least(article.config))]
        return counted(text, kept) if counted else kept

    return replace(article, counted=loud)


def _review(results: Sequence[Result], articles: Sequence[Article]) -> Review:
    """The review of articles in which something was found."""
    texts, problems = OnDisk(), {result.path: result.problems for result in results}
    found = []
    for article in articles:
        text = texts.read(article.path, article.config)
        if isinstance(text, Failure):
            complain(text)
        else:
            found.append((article, text, article.counted(text, problems[article.path])))
    return Review(found, texts)


class _Table:
    """Where an editor sits: problems come one after the other, and each key is a decision."""

    def __init__(
        self, args: argparse.Namespace, review: Review, keys: Keys, counting: Callable[[str], Counted] | None
    ) -> None:
        self._args, self._review, self._keys, self._counting = args, review, keys, counting
        self._view = view_of(args, sys.stdout)
        self._decisions: dict[str, Callable[[], str]] = {
            "a": lambda: self._done(review.accept, "corrected"),
            "e": self._edit,
            "s": lambda: self._done(review.skip, "skipped"),
            "t": lambda: self._done(review.stet, "let stand"),
            "w": self._accept_word,
            "A": lambda: self._done(review.accept_rule, "corrected, and all of its rule"),
            "S": lambda: self._done(review.skip_rule, "skipped, and all of its rule"),
            "u": self._undo,
        }
        self._undoing: list[Callable[[], None]] = []

    def work(self) -> None:
        """Ask until all is decided on, or the editor leaves."""
        try:
            while problem := self._review.current:
                takes = self._rule() is not None
                emit(["", *lines(problem, self._review.text, self._review.left, takes, self._view)])
                if not self._decide():
                    return
        except KeyboardInterrupt:
            emit([""])

    def _decide(self) -> bool:
        """Take one decision; False if the editor leaves."""
        while (key := self._keys.next()) not in ("q", END):
            if key == "?":
                emit([HELP])
            elif key.isdigit() and key != "0":
                emit([self._done(lambda: self._review.accept(int(key) - 1), "corrected")])
                return True
            elif key in self._decisions:
                emit([self._decisions[key]()])
                return True
        return False

    def _done(self, decide: Callable[[], None], done: str) -> str:
        """What came of a decision."""
        try:
            decide()
        except NotDoneError as error:
            return f"  not done: {error}"
        self._undoing.append(self._review.undo)
        return f"  {done}"

    def _undo(self) -> str:
        if not self._undoing:
            return "  not done: there is nothing to take back"
        try:
            self._undoing.pop()()
        except NotDoneError as error:
            return f"  not done: {error}"
        return "  taken back"

    def _edit(self) -> str:
        problem = self._review.current
        marked = self._review.text[problem.start.offset : problem.end.offset] if problem else ""
        if "\n" in marked:
            return "  not done: the place has several lines; edit the file, and go on here"
        words = self._keys.line("  instead: ", marked)
        if words is None or words == marked:
            return "  left as it was"
        return self._done(lambda: self._review.replace(words), "edited")

    def _rule(self) -> Rule | None:
        """The rule that found the problem, if words can be accepted for it."""
        problem = self._review.current
        rules = self._review.article.registry.rules if problem else ()
        return next((rule for rule in rules if problem and rule.name == problem.rule and takes_words(rule)), None)

    def _accept_word(self) -> str:
        problem, article, rule = self._review.current, self._review.article, self._rule()
        if not problem or not rule:
            return "  not done: this rule has no list of words; t lets the place stand"
        word = self._review.text[problem.start.offset : problem.end.offset]
        try:
            path, restore = accept(word, rule, article.config)
        except OutputError as error:
            return f"  not done: {error}"

        def take_back() -> None:
            restore()
            self._renew()

        self._undoing.append(take_back)
        self._renew()
        return f"  accepted “{word}” in {path.as_posix()}"

    def _renew(self) -> None:
        """Check the articles again, as the configuration is now."""
        session, paths = Session(self._args), [Path(article.path) for article in self._review.articles()]
        self._review.renew(_articles(paths, session, self._counting))


def _fails(problem: Problem, session: Session) -> bool:
    return at_least(problem.severity, session.config(Path(problem.path).parent).fail_on)


def _summary(review: Review, left: int) -> str:
    made = f"{counted(review.changed, 'change')} made" if review.changed else "Nothing changed"
    return f"{made}; {counted(left, 'problem')} left"

"""`copydesk review`: go through the problems one by one, and decide on each with one key."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from copydesk import files
from copydesk.cli.accepting import accept, acceptable
from copydesk.cli.arguments import looked_at
from copydesk.cli.articles import Found, articles, failures_of
from copydesk.cli.keys import END, Keys
from copydesk.cli.output import OutputError, complain, emit
from copydesk.cli.question import HELP, lines
from copydesk.cli.scope import scope_of
from copydesk.cli.session import Session
from copydesk.cli.terminal import view_of
from copydesk.config import ConfigError
from copydesk.correcting import least
from copydesk.desk import Article, Fixing
from copydesk.numbers import counted
from copydesk.paths import shown
from copydesk.problem import Failure, Problem, at_least
from copydesk.reviewing import NotDoneError, Review
from copydesk.rules import Rule
from copydesk.texts import Counted, OnDisk


def run(args: argparse.Namespace) -> int:
    """Ask about each problem; 0 if none is left that fails a run, 1 if one is, 2 for what could not be checked."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        raise ConfigError("review", "it asks about each problem, so it needs a terminal; without one: copydesk check")
    found, failures = _look(args)
    for failure in failures:
        complain(failure)
    review = Review([each for each in map(_with_text, found.values()) if each], OnDisk())
    with Keys() as keys:
        _Table(args, review, keys).work()
    left = sum(at_least(problem.severity, found[problem.path][0].config.fail_on) for problem in review.problems())
    emit([_summary(review, left)])
    return 2 if failures else int(bool(left))


def _look(args: argparse.Namespace) -> tuple[dict[str, tuple[Article, Sequence[Problem]]], Sequence[Failure]]:
    """The articles in which a problem counts, by path, each with these problems; and what could not be checked."""
    session = Session(args)
    paths: Found = list(files.discover(looked_at(args), session.settings))
    scope = scope_of(args, session, paths)
    results = list(scope.results(scope.completed(paths), Fixing()))
    found: dict[str, tuple[Article, Sequence[Problem]]] = {}
    for result in results:
        if result.problems:
            (article,) = articles([Path(result.path)], session)
            article = _reviewed(article, scope.counted(article.path))
            found[article.path] = (article, _loud(article, result.problems))
    return found, failures_of(results)


def _reviewed(article: Article, counted: Counted) -> Article:
    """The article for a review, in which those of its problems count that are asked about."""

    def asked(text: str, problems: Sequence[Problem]) -> Sequence[Problem]:
        return counted(text, _loud(article, problems))

    return article._replace(counted=asked)


def _loud(article: Article, problems: Sequence[Problem]) -> Sequence[Problem]:
    """The problems of an article without remarks, unless these fail a run."""
    return [problem for problem in problems if at_least(problem.severity, least(article.config))]


def _with_text(found: tuple[Article, Sequence[Problem]]) -> tuple[Article, str, Sequence[Problem]] | None:
    """The article with its text; None, and a word about it, where it cannot be read any more."""
    article, problems = found
    text = OnDisk().read(article.path, article.config)
    if isinstance(text, Failure):
        complain(text)
        return None
    return article, text, problems


class _Table:
    """Where an editor sits: problems come one after the other, and each key is a decision."""

    def __init__(self, args: argparse.Namespace, review: Review, keys: Keys) -> None:
        self._args, self._review, self._keys = args, review, keys
        self._view = view_of(args, sys.stdout)
        self._decisions: dict[str, Callable[[], str]] = {
            "a": lambda: self._done(review.accept, "corrected"),
            "o": lambda: self._done(review.accept_other, "corrected at the other place"),
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
                rule = self._rule()
                words = acceptable(rule) if rule else None
                emit(["", *lines(problem, self._review.text, self._review.left, words, self._view)])
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
        return f"  {done}\n  not corrected: {why}" if (why := self._review.obstacle) else f"  {done}"

    def _undo(self) -> str:
        if not self._undoing:
            return "  not done: there is nothing to take back"
        try:
            self._undoing[-1]()
        except (NotDoneError, OutputError) as error:
            return f"  not done: {error}"
        except ConfigError as error:
            self._undoing.pop()  # what somebody else wrote is never overwritten, so the next key takes back another
            return f"  not done: {error}"
        self._undoing.pop()
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
        """The rule that found the problem, if words or names can be accepted for it."""
        problem = self._review.current
        written = problem and not self._args.isolated  # else it would be written where nobody reads it
        rules = self._review.article.registry.rules if written else ()
        return next((rule for rule in rules if problem and rule.name == problem.rule and acceptable(rule)), None)

    def _accept_word(self) -> str:
        problem, article, rule = self._review.current, self._review.article, self._rule()
        if not problem or not rule:
            why = "--isolated reads none" if self._args.isolated else "this rule has none"
            return f"  not done: words are accepted in a list, and {why}; t lets the place stand"
        word = self._review.text[problem.start.offset : problem.end.offset]
        try:
            accepted = accept(word, rule, article.config)
        except (ConfigError, OutputError) as error:
            return f"  not done: {error}"
        restore = accepted.take_back
        if not restore:
            return f"  not done: it stands in {shown(accepted.path)} already; t lets the place stand"

        def take_back() -> None:
            restore()
            self._renew()

        self._undoing.append(take_back)
        self._renew()
        return f"  accepted “{word}” in {shown(accepted.path)}"

    def _renew(self) -> None:
        """Check the articles again, as the configuration is now."""
        found, _ = _look(self._args)
        self._review.renew([found.get(article.path, (article, ())) for article in self._review.articles()])


def _summary(review: Review, left: int) -> str:
    made = f"{counted(review.changed, 'change')} made" if review.changed else "Nothing changed"
    return f"{made}; {counted(left, 'problem')} left"

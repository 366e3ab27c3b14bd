"""A scope that is not everything: the problems on changed lines, or those that no baseline knows."""

import argparse
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from copydesk import files
from copydesk.baseline import Entry, entry, matched
from copydesk.cli import arguments
from copydesk.cli.articles import Found, failures_in, paths_in
from copydesk.cli.baselines import Baselines, Placed
from copydesk.cli.changed import Staged, changes_of
from copydesk.cli.progress import shown
from copydesk.cli.scope import Scope
from copydesk.cli.session import Session
from copydesk.config.brought import brought
from copydesk.config.model import selected_by
from copydesk.desk import Article, Fixing, Result
from copydesk.hunks import WHOLE, Touched
from copydesk.numbers import counted
from copydesk.problem import Failure, Problem
from copydesk.texts import Counted, Texts


@dataclass(frozen=True, slots=True)
class _Part:
    """Of the problems of one text, those that count: what is touched in it, and the problems that are known."""

    source: str
    touched: Touched
    known: Sequence[Entry]

    def __call__(self, text: str, problems: Sequence[Problem]) -> Sequence[Problem]:
        """The problems that count in what corrections made of the text."""
        now = self.now(text)
        return now.filtered(text, self.new(text, problems, now))

    def now(self, text: str) -> Touched:
        """What is touched in what corrections made of the text."""
        return self.touched.carried(self.source, text)

    def new(self, text: str, problems: Sequence[Problem], now: Touched) -> Sequence[Problem]:
        """The problems of what corrections made of the text that are not known, wherever they stand.

        Of copies, those on lines that are untouched now are the known ones.
        """
        if not self.known:
            return problems
        first = sorted(problems, key=lambda problem: now.at_touched(text, problem) is not None)
        pairs = matched(self.known, [entry(problem, text, self.known[0].path) for problem in first], by_text=True)
        known = {problem for problem, index in zip(first, pairs, strict=True) if index is not None}
        return [problem for problem in problems if problem not in known]


class Narrowed(Scope):
    """The problems that are new: in what changed, and to the baselines."""

    def __init__(self, args: argparse.Namespace, session: Session, found: Found) -> None:
        super().__init__(session)
        self._paths = arguments.looked_at(args)
        self._changes = changes_of(args, found)
        if self._changes:
            self.texts = Staged(self._changes)
        self._since = f"changed since {args.diff_base}" if args.diff_base is not None else "staged"
        self._baseline = arguments.named_baseline(args)
        self._baselines = Baselines(session)
        self._counted: Mapping[str, _Part] = {}
        self._known = self._gone = 0

    def completed(self, found: Found) -> Found:
        """What was found, with the changed articles that a search leaves out, though git would commit them.

        They lie in no folder any more, or fit a pattern of what git ignores although it does not ignore them.
        """
        changes = self._changes
        if changes is None:
            return found
        paths = paths_in(found)
        there = set(map(os.path.realpath, paths))
        own = [brought(self._session.config(folder)) for folder in {path.parent for path in paths}]
        missing = (name for name in changes.touched if name not in there and (name in changes.staged or _is_file(name)))
        left = [name for name in missing if not any(each.holds(name) for each in own)]
        added = files.admitted(self._paths, left, self._session.settings)
        around = {str(above) for name in added for above in (Path(name), *Path(name).parents)}
        failures = [item for item in failures_in(found) if os.path.realpath(item.path) not in around]
        return [*failures, *sorted([*paths, *added.values()], key=Path.as_posix)]

    def divided(self, found: Found) -> tuple[Found, Found]:
        """What was found in two: the files that can have problems that count, and those that are only evidence.

        A path that leads nowhere because the change takes the file away is in neither.
        """
        changes = self._changes
        if changes is None:
            return found, ()
        failures = [item for item in failures_in(found) if not changes.is_deleted(Path(item.path))]
        paths = paths_in(found)
        reported = [path for path in paths if changes.of(path)]
        return [*failures, *reported], [path for path in paths if not changes.of(path)]

    def checked(
        self, articles: Sequence[Article], texts: Texts, fixing: Fixing, others: Iterable[Article]
    ) -> Iterator[Result]:
        """The results of articles, with the problems that count, which alone are corrected."""
        others = tuple(others)  # which are asked for twice
        results = self._session.check(shown(articles), texts, Fixing(), others)
        self._counted = parts = self._parts(results, texts)
        if fixing.safe:
            counting = [article._replace(counted=parts[article.path]) for article in articles]
            results = self._session.check(counting, texts, fixing, others)
        turned = self._turned(results, texts, parts) if self._changes else {}
        for result in results:
            counting_here = parts[result.path](self._text(result, texts), result.problems) if result.problems else ()
            found = sorted((*counting_here, *turned.get(result.path, ())), key=lambda problem: problem.order)
            yield result._replace(problems=tuple(found))

    def counted(self, path: str) -> Counted:
        """Of the problems of an article that was checked, those that count, also after it is corrected."""
        return self._counted[path]

    def notes(self) -> Iterator[str]:
        """What a summary says of the problems that were left out."""
        if self._changes is not None:
            yield f"Only lines that are {self._since} were looked at"
        if self._known:
            yield f"{counted(self._known, 'known problem')} {'is' if self._known == 1 else 'are'} left out"
        if self._gone:
            entries = counted(self._gone, "entry", "entries")
            problems = "its problem is" if self._gone == 1 else "their problems are"
            yield f"{entries} of the baseline can go, as {problems} gone: copydesk baseline --update{self._baseline}"

    def _parts(self, results: Sequence[Result], texts: Texts) -> dict[str, _Part]:
        """Of the problems of each result, those that count, by path."""
        needed = [result for result in results if result.problems or self._changes]
        sources = {result.path: "" for result in results} | {each.path: self._text(each, texts) for each in needed}
        touched = {result.path: self._touched(result) for result in results}
        order = _untouched_first(results, touched, sources)
        known, comparisons = self._baselines.compare(results, order, sources)
        self._known = sum(len(comparison.known) for comparison in comparisons)
        self._gone = sum(len(comparison.gone) for comparison in comparisons)
        return {path: _Part(source, touched[path], known.get(path, ())) for path, source in sources.items()}

    def _turned(
        self, results: Sequence[Result], texts: Texts, parts: Mapping[str, _Part]
    ) -> Mapping[str, list[Problem]]:
        """New problems between two articles, for the one whose place changed where that is not their own, by path."""
        by_path = {result.path: result for result in results}
        turned: dict[str, list[Problem]] = defaultdict(list)
        for result in results:
            between = [problem for problem in result.problems if problem.also and problem.also.path in by_path]
            text = self._text(result, texts) if between else ""
            now = parts[result.path].now(text)
            for problem in parts[result.path].new(text, between, now):
                other = problem.turned
                if other and other.path != problem.path and not now.at_touched(text, problem) and self._speaks(other):
                    there = self._text(by_path[other.path], texts)
                    if parts[other.path].now(there).at_touched(there, other):
                        turned[other.path].append(other)
        return turned

    def _speaks(self, problem: Problem) -> bool:
        """Whether the rule of a problem is not silenced for its article."""
        article = self._session.article(Path(problem.path))
        return article.config.silenced(article.place).isdisjoint(selected_by(problem.rule, problem.family))

    def _text(self, result: Result, texts: Texts) -> str:
        """The text that a result is about; nothing where it cannot be had any more."""
        if result.change:
            return result.change.after
        source = texts.read(result.path, self._session.config(Path(result.path).parent))
        return "" if isinstance(source, Failure) else source

    def _touched(self, result: Result) -> Touched:
        return WHOLE if self._changes is None else self._changes.of(Path(result.path)) or Touched()


def _is_file(name: str) -> bool:
    return Path(name).is_file() and not Path(name).is_symlink()


def _untouched_first(
    results: Iterable[Result], touched: Mapping[str, Touched], sources: Mapping[str, str]
) -> list[Placed]:
    """All problems, those on untouched lines before the others: of two copies, the one that was there is known."""
    old: list[Placed] = []
    new: list[Placed] = []
    for result in results:
        on_lines, source = touched[result.path], sources[result.path]
        for problem in result.problems:
            (new if on_lines.at_touched(source, problem) else old).append((result, problem))
    return old + new

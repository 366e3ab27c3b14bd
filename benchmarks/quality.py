"""What copydesk and the other checkers find and correct of planted errors, and how often they cry wolf.

    python -m benchmarks.quality FOLDER... [--peers FOLDER]... [--cases 100] [--slow-cases 20] [--clean 400]
                                           [--seed 1] [--write docs/quality.md]

Every checker gets the same articles with the same errors, one in each; what is found and corrected is counted as in
`benchmarks.planted`. Checkers that would take many minutes get fewer of the same. `--write` writes the page.
"""

import argparse
import datetime
import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks import peers, quality_page
from benchmarks.command import parser_of
from benchmarks.labels import is_labelled
from benchmarks.planted import KINDS, Desk, articles_of, corrections, plant
from benchmarks.planting.case import SLACK, Articles, Planted
from benchmarks.quality_page import Alarms, Column, Page, Score
from benchmarks.reports import READ, SLOW, Report, reports
from copydesk import __version__

Said = Callable[[Mapping[str, str]], Iterable[Report]]
"""What a checker says of texts by their names."""

_LOUD = ("error", "warning")


class _Trial(NamedTuple):
    """An error of a kind, planted in the article at a path."""

    kind: str
    path: str
    case: Planted


class _Bench(NamedTuple):
    """What every checker is given: articles, errors planted in some of them, and some to be checked as they stand."""

    articles: Articles
    trials: Sequence[_Trial]
    clean: Sequence[str]

    def first(self, most: int | None) -> "_Bench":
        """The same with the first few trials of each kind and the first few clean articles."""
        if most is None:
            return self
        seen: Counter[str] = Counter()
        trials = []
        for trial in self.trials:
            seen[trial.kind] += 1
            if seen[trial.kind] <= most:
                trials.append(trial)
        return self._replace(trials=trials, clean=self.clean[:most])

    def words(self) -> int:
        """The words of the clean articles."""
        return sum(len(self.articles.texts[path].split()) for path in self.clean)


def main() -> None:
    """Plant, let all check, and print or write the page."""
    options = _options()
    bench = _bench(articles_of(options.folders), options)
    found, _ = peers.found(options.peers, options.slow_cases)
    with tempfile.TemporaryDirectory() as folder:
        columns = [
            _column("copydesk", __version__, bench, _copydesk),
            *(
                _column(peer.name, peer.version, bench.first(most), partial(_peer, peer, Path(folder)))
                for peer in found
                if peer.name in READ
                for most in [options.slow_cases if peer.name in SLOW else peer.most]
            ),
        ]
    names = sorted({folder.resolve().name for folder in options.folders})
    today = datetime.datetime.now(tz=datetime.UTC).date()
    page = quality_page.written(Page(today, names, columns, _labelled(bench), SLACK))
    if options.write:
        options.write.write_text(page, encoding="utf-8")
    else:
        print(page)


def _bench(articles: Articles, options: argparse.Namespace) -> _Bench:
    trials = [
        _Trial(kind, path, case)
        for kind in KINDS
        for path, case in plant(kind, articles, random.Random(f"{options.seed} {kind}"), options.cases)
    ]
    paths = sorted(articles.texts)
    return _Bench(articles, trials, random.Random(options.seed).sample(paths, min(options.clean, len(paths))))


def _column(name: str, version: str, bench: _Bench, said: Said) -> Column:
    """All that is counted of a checker."""
    texts = bench.articles.texts
    sources = {path: f"{number}.txt" for number, path in enumerate({*bench.clean, *(t.path for t in bench.trials)})}
    planted = {f"{number}-planted.txt": trial.case.text for number, trial in enumerate(bench.trials)}
    found: dict[str, list[Report]] = defaultdict(list)
    for report in said({sources[path]: texts[path] for path in sources} | planted):
        found[report.path].append(report)
    tally: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for trial, place in zip(bench.trials, planted, strict=True):
        hits = _hits(trial.case, found[place], texts[trial.path], found[sources[trial.path]])
        corrected = any(_corrects(hit, trial.case.text, texts[trial.path]) for hit in hits)
        tally[trial.kind].update(planted=1, found=bool(hits), corrected=corrected)
    scores = {kind: Score(seen["planted"], seen["found"], seen["corrected"]) for kind, seen in tally.items()}
    alarms = sum(len(found[sources[path]]) for path in bench.clean)
    return Column(name, version, scores, Alarms(alarms, bench.words()))


def _hits(case: Planted, said: Iterable[Report], clean: str, before: Iterable[Report]) -> list[Report]:
    """The reports that name the planted place, but for what is said of the article without the error as well."""
    known = {clean[report.start : report.end] for report in before}
    return [
        report
        for report in said
        if case.is_named_by(report.start, report.end)
        if case.text[report.start : report.end] not in known
    ]


def _corrects(report: Report, text: str, clean: str) -> bool:
    """Whether the first suggestion, put in place, or the fix gives the clean article."""
    made = [text[: report.start] + right + text[report.end :] for right in report.suggestions[:1]]
    return clean in (*made, *report.fixed)


def _copydesk(texts: Mapping[str, str]) -> Iterable[Report]:
    """What copydesk says of each article by itself."""
    desk = Desk(())
    for name, text in texts.items():
        for problem in desk.check(name, text):
            if problem.severity in _LOUD:
                made = corrections(text, problem)
                yield Report(name, problem.start.offset, problem.end.offset, problem.suggestions, made[-1:])


def _peer(peer: peers.Peer, folder: Path, texts: Mapping[str, str]) -> Iterable[Report]:
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return reports(peer, texts, folder)


def _labelled(bench: _Bench) -> int:
    """The alarms of copydesk on clean articles that a person has called real errors."""
    desk = Desk(())
    problems = (problem for path in bench.clean for problem in desk.check(path, bench.articles.texts[path]))
    return sum(problem.severity in _LOUD and is_labelled(problem) for problem in problems)


def _options() -> argparse.Namespace:
    parser = parser_of("benchmarks.quality", __doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--peers", action="append", type=Path, default=[], metavar="FOLDER", help="where they lie")
    parser.add_argument("--cases", type=int, default=100, help="errors of each kind (100)")
    parser.add_argument("--slow-cases", type=int, default=20, help="the same for checkers that are slow (20)")
    parser.add_argument("--clean", type=int, default=400, help="articles that are checked as they stand (400)")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--write", type=Path, metavar="FILE", help="the page")
    return parser.parse_args()


if __name__ == "__main__":
    main()

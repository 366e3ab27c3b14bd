"""Plant one error in each of many clean articles, and count what copydesk finds and corrects.

    python -m benchmarks.planted FOLDER... [--kind KIND]... [--cases 150] [--seed 1] [--select RULE|FAMILY]...
                                           [--clean N] [--misses FILE]

An error is found if a problem touches its place, spans little more than it and is not also reported on the clean
article; it is corrected if the first suggestion, put in place, or the fix restores the clean article. `--clean` counts
the alarms (warning or error) on so many articles as they stand; those that labels/ calls true are counted apart.
"""

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path

from benchmarks.articles import TEXTS, articles_in, texts_of
from benchmarks.command import parser_of
from benchmarks.labels import is_labelled
from benchmarks.planting import breaks, copies, marks, words
from benchmarks.planting.case import Articles, Planted
from copydesk.config import Config
from copydesk.desk import Fixing, check_text
from copydesk.problem import Problem, edited
from copydesk.registry import load

Planting = Callable[[str, random.Random, Articles], Planted | None]

KINDS: dict[str, Planting] = {
    "name": words.misspelt_name,
    **{form: partial(breaks.lost, form) for form in breaks.FORMS},
    "paragraph pasted": copies.pasted,
    "paragraph edited": copies.pasted_and_edited,
    "sentence pasted": copies.pasted_sentence,
    "word doubled": words.doubled_word,
    "phrase doubled": words.doubled_phrase,
    "word misspelt": words.misspelt_word,
    "closing quote lost": marks.lost_closing_quote,
}
"""Every kind of error: from a clean text to one with the error in it, or None where the text offers no place."""

_FEWEST_WORDS, _MOST_WORDS = 60, 1500
_ROUNDS = 6


class Desk:
    """Checks texts with the rules that are asked for, a clean article once."""

    def __init__(self, select: tuple[str, ...]) -> None:
        self._config = Config(select=select)
        self._registry = load()
        self.clean = cache(self.check)

    def check(self, path: str, text: str) -> tuple[Problem, ...]:
        """The problems of a text, read as the file at `path`."""
        result = check_text(text, path, self._registry, self._config, Fixing())
        for failure in result.failures:
            print(failure, file=sys.stderr)
        return tuple(result.problems)


def main() -> None:
    """Plant, check and print."""
    options = _options()
    articles = articles_of(options.folders)
    print(f"{len(articles.texts)} articles, {sum(len(text.split()) for text in articles.texts.values()):,} words")
    desk = Desk(tuple(options.select))
    listing: dict[str, object] = {}
    for kind in options.kind or KINDS if options.cases else ():
        listing[kind] = _score(kind, articles, desk, options.cases, options.seed)
    if options.clean:
        listing["alarms"] = _alarms(articles, desk, options.clean)
    if options.misses:
        options.misses.write_text(json.dumps(listing, ensure_ascii=False, indent=1), encoding="utf-8")


def _score(kind: str, articles: Articles, desk: Desk, cases: int, seed: str) -> list[dict[str, object]]:
    """Print what is found of a kind, in all and by sort; give what is missed or not corrected."""
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    missed: list[dict[str, object]] = []
    rng = random.Random(f"{seed} {kind}")
    for path, case in plant(kind, articles, rng, cases):
        clean = articles.texts[path]
        hits = _hits(case, desk.check(path, case.text), desk.clean(path, clean))
        corrected = any(clean in corrections(case.text, problem) for problem in hits)
        for name in dict.fromkeys((kind, f"  {case.sort}" if case.sort else kind)):
            tally[name].update(n=1, found=int(bool(hits)), corrected=int(corrected))
        if not corrected:
            around = case.text[max(0, case.start - 60) : case.end + 60]
            reported = [[problem.rule, *problem.suggestions[:2]] for problem in hits]
            missed.append({"path": path, "sort": case.sort, "around": around, "reported": reported})
    for name, seen in sorted(tally.items(), key=lambda item: item[0].startswith(" ")):
        shares = "   ".join(f"{what} {100 * seen[what] / seen['n']:5.1f} %" for what in ("found", "corrected"))
        print(f"{name:26} {seen['n']:5} planted   {shares}", flush=True)
    return sorted(missed, key=lambda case: bool(case["reported"]))


def plant(kind: str, articles: Articles, rng: random.Random, cases: int) -> list[tuple[str, Planted]]:
    """As many cases as are asked for, in articles taken by chance, a second one in each when all had their turn."""
    made: list[tuple[str, Planted]] = []
    paths = [path for path, text in articles.texts.items() if _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS]
    rng.shuffle(paths)
    for path in paths * _ROUNDS:
        if len(made) >= cases:
            break
        if case := KINDS[kind](articles.texts[path], rng, articles):
            made.append((path, case))
    return made


def _hits(case: Planted, problems: tuple[Problem, ...], before: tuple[Problem, ...]) -> list[Problem]:
    """The problems that name the planted place and were not there before."""
    seen = {(problem.rule, problem.excerpt.marked) for problem in before}
    return [
        problem
        for problem in problems
        if case.is_named_by(*problem.span)
        if (problem.rule, problem.excerpt.marked) not in seen
    ]


def corrections(text: str, problem: Problem) -> list[str]:
    """The text after the first suggestion, and after the fix."""
    start, end = problem.start.offset, problem.end.offset
    made = [text[:start] + problem.suggestions[0] + text[end:]] if problem.suggestions else []
    if problem.fix:
        made.append(edited(text, problem.fix.edits))
    return made


def _alarms(articles: Articles, desk: Desk, count: int) -> list[str]:
    """Print the alarms on articles as they stand, by rule; give them."""
    paths = random.Random(count).sample(sorted(articles.texts), min(count, len(articles.texts)))
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    listing = []
    for path in paths:
        for problem in desk.clean(path, articles.texts[path]):
            real = is_labelled(problem)
            tally[f"{problem.severity} {problem.rule}"].update(n=1, real=int(real))
            listing.append(("real " if real else "") + shown(problem))
    number = sum(len(articles.texts[path].split()) for path in paths)
    loud = [found for name, found in tally.items() if not name.startswith("info")]
    alarms, labelled = (sum(found[what] for found in loud) for what in ("n", "real"))
    rate = 1e4 / max(1, number)
    print(f"{len(paths)} clean articles, {number:,} words: {alarms} alarms, {rate * alarms:.2f} in 10,000 words,")
    print(f"  {labelled} of them labelled as real errors, which leaves {rate * (alarms - labelled):.2f}")
    for name, found in sorted(tally.items(), key=lambda item: -item[1]["n"]):
        print(f"  {name:40} {found['n']:5} ({found['real']} real)   {rate * found['n']:.3f} in 10,000 words")
    return sorted(listing)


def shown(problem: Problem) -> str:
    """A problem on one line, for whoever reads and labels it."""
    around = f"{problem.excerpt.before[-50:]}[{problem.excerpt.marked[:80]}]{problem.excerpt.after[:50]}"
    return f"{problem.rule} {problem.severity} {problem.path}:{problem.start.line}: {around} {problem.message}"


def articles_of(folders: Sequence[Path]) -> Articles:
    """All articles of some folders."""
    return Articles(texts_of(articles_in(folders, TEXTS)))


def _options() -> argparse.Namespace:
    parser = parser_of("benchmarks.planted", __doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--kind", action="append", choices=KINDS, help="only this kind; repeatable")
    parser.add_argument("--cases", type=int, default=150, help="cases of each kind (150); 0 for none")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--select", action="append", default=[], metavar="RULE", help="only this rule or family")
    parser.add_argument("--clean", type=int, default=0, metavar="N", help="count the alarms on N untouched articles")
    parser.add_argument("--misses", type=Path, metavar="FILE", help="a JSON file for what is missed and all alarms")
    return parser.parse_args()


if __name__ == "__main__":
    main()

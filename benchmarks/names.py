"""How well misspelt names are found, on articles that no weights were trained on.

    python -m benchmarks.names FOLDER... [--cases 1500] [--seed 1] [--articles 400] [--repository] [--write FILE]

One name is misspelt in each of many copies of the articles. Prints the share that `name-typo` finds, the share that
it finds by a warning or error, and the share whose first suggestion restores the text, by what is known of the name;
then the alarms, warnings and errors, on the articles as they stand, and the words noted a second. With
`--repository`, the other articles of its folder are evidence for each. `--write` lists misses and alarms, to be read
one by one.
"""

import argparse
import gc
import json
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.articles import TEXTS, articles_in, drawn, texts_of
from benchmarks.command import parser_of
from benchmarks.planting.case import Articles, Planted
from benchmarks.planting.words import misspelt_name
from copydesk import Document, Finding, Names, Repository
from copydesk.formats import read
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.article.neighbours import name_after, name_before
from copydesk_rules.names.evidence.usage import used
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.names.name_typo import judged
from copydesk_rules.names.noting import noted

_ROUNDS = 3
_OBJECTS_BETWEEN_COLLECTIONS = 200_000
"""As in a run of the command."""


class Desk:
    """Runs the rule on an article, with or without the others of its folder."""

    def __init__(self, texts: Mapping[str, str], repository: bool) -> None:
        facts: dict[str, dict[str, Any]] = defaultdict(dict)
        for path, text in texts.items() if repository else ():
            facts[str(Path(path).parent)][path] = json.loads(json.dumps(noted(read(text, path))))
        self._facts = facts
        self._alone = used(Repository({}, ()), Names())
        self._usage = {folder: used(Repository(of, ()), Names(), whole=True) for folder, of in facts.items()}

    def findings(self, document: Document) -> Iterable[Finding]:
        """What the rule finds in a document; the article that it was made of is no evidence."""
        folder, facts = str(Path(document.path).parent), json.loads(json.dumps(noted(document)))
        whole = self._facts[folder].get(document.path)
        if whole:
            facts["names"] |= whole["names"]
            facts["people"] = "\n".join({*facts["people"].splitlines(), *whole["people"].splitlines()})
        return judged(self._usage.get(folder) or self._alone, facts)


def main() -> None:
    """Measure and print."""
    options = _options()
    paths = articles_in(options.folders, TEXTS)
    if options.articles:
        paths = drawn(paths, options.articles, random.Random(options.seed))
    texts = texts_of(paths)
    desk = Desk(texts, options.repository)
    listing = {"missed": list(_planted(desk, texts, options)), "alarms": list(_clean(desk, texts))}
    if options.write:
        options.write.write_text(json.dumps(listing, ensure_ascii=False, indent=1), encoding="utf-8")


def _planted(desk: Desk, texts: dict[str, str], options: argparse.Namespace) -> Iterator[dict[str, object]]:
    """Print what is found of the misspelt names; give the misses."""
    articles, rng = Articles(texts), random.Random(options.seed)
    order = rng.choices(sorted(texts), k=_ROUNDS * options.cases)
    planted = ((path, case) for path in order if (case := misspelt_name(texts[path], rng, articles)))
    number, found, loud, right = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for (path, case), _ in zip(planted, range(options.cases), strict=False):
        document = read(case.text, path)
        hits = [finding for finding in desk.findings(document) if _touches(document, finding, case)]
        corrected = any(_restored(document, finding, case) == texts[path] for finding in hits)
        name = texts[path][case.start : len(texts[path]) - len(case.text) + case.end]
        kinds = list(_kinds(texts[path], path, case, folded(name)))
        for kind in kinds:
            number[kind] += 1
            found[kind] += bool(hits)
            loud[kind] += any(finding.severity != "info" for finding in hits)
            right[kind] += corrected
        if not corrected:
            around = case.text[max(0, case.start - 70) : case.end + 50]
            said = [finding.message for finding in hits]
            wrong = case.text[case.start : case.end]
            yield {"wrong": wrong, "right": name, "kinds": kinds[1:], "said": said, "around": around}
    for kind, n in sorted(number.items()):
        print(
            f"{kind:34} {n:5}   found {found[kind] / n:.3f}   loud {loud[kind] / n:.3f}"
            f"   corrected {right[kind] / n:.3f}"
        )


def _clean(desk: Desk, texts: dict[str, str]) -> Iterator[dict[str, str]]:
    """Print the alarms on the articles as they stand and the speed; give the alarms."""
    documents = [read(text, path) for path, text in texts.items()]
    for document in documents:
        _ = document.words
    words = sum(len(text.split()) for text in texts.values())
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    before = time.process_time()
    for document in documents:
        noted(document)
    speed = words / (time.process_time() - before)
    findings = [(document, finding) for document in documents for finding in desk.findings(document)]
    alarms = sum(finding.severity != "info" for _, finding in findings)
    rate, notes = 1e4 * alarms / words, len(findings) - alarms
    print(f"{len(texts)} articles, {words:,} words: {alarms} alarms, {rate:.2f} per 10,000 words; {notes} infos")
    print(f"{speed:,.0f} words a second")
    for document, finding in findings:
        around = document.prose[max(0, finding.span.start - 70) : finding.span.end + 50]
        severity = finding.severity or "error"
        yield {"file": document.path, "severity": severity, "message": finding.message, "around": around}


def _touches(document: Document, finding: Finding, case: Planted) -> bool:
    span = document.source_map.to_source(finding.span)
    return span.start < case.end and span.end > case.start


def _restored(document: Document, finding: Finding, case: Planted) -> str:
    span = document.source_map.to_source(finding.span)
    return case.text[: span.start] + finding.suggestions[0] + case.text[span.end :] if finding.suggestions else ""


def _kinds(text: str, path: str, case: Planted, name: str) -> Iterator[str]:
    """What is known of a folded name, without the slip: all cases, then narrower kinds."""
    yield "all"
    yield "again in the article" if case.sort == "repeated" else "once in the article"
    mentions, people = Mentions(read(text, path)), People.known()
    words = mentions.document.words
    here = (m for m in mentions.all if m.form.name == name and words[m.place].start >= case.start)
    mention = next(here, None)
    beside = (walk(mentions.document, mention.place) for walk in (name_before, name_after)) if mention else ("", "")
    before, after = beside
    if people.after(before).named(name) or people.before(after).named(name):
        yield "person of the gazetteer, full name"
    elif name in people:
        yield "name of the gazetteer alone"
    elif case.sort == "once":
        yield "once, not in the gazetteer"


def _options() -> argparse.Namespace:
    parser = parser_of("benchmarks.names", __doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--cases", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--articles", type=int, help="as many articles, drawn at random")
    parser.add_argument("--repository", action="store_true", help="let the other articles of a folder speak, too")
    parser.add_argument("--write", type=Path, help="a JSON file for the misses and alarms")
    return parser.parse_args()


if __name__ == "__main__":
    main()

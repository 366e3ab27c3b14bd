"""How well lost sentence breaks are found, on articles that no model has seen.

    python -m benchmarks.breaks FOLDER... [--model FILE] [--cases 4000] [--write FILE]

Prints, for the model of `missing-sentence-break`, the share of deleted full stops that it finds at fixed rates of
false alarms, by the kind of word that began the sentence; then, for every form in which a break is lost, what all
rules of the family find together, their alarms on the articles as they stand, and their speed. Alarms that
`labels/missing-sentence-break.tsv` calls true are faults of the published text and count for nothing. `--write` lists
misses and alarms, to be read one by one.
"""

import argparse
import json
import random
import time
from collections import Counter, defaultdict
from pathlib import Path

from benchmarks.articles import TEXTS, articles_in, texts_of
from benchmarks.command import parser_of
from benchmarks.lost_stops import measured
from benchmarks.planting.breaks import FORMS, planted
from benchmarks.planting.case import Articles, Planted
from copydesk.formats import read
from copydesk.text.document import Document
from copydesk_rules import RULES
from copydesk_rules.sentences.breaks.model import BreakModel

_FAMILY = [rule for rule in RULES if rule.family == "sentences"]


def main() -> None:
    """Measure and print."""
    options = _options()
    texts = texts_of(articles_in(options.folders, TEXTS))
    documents = {path: read(text, path) for path, text in texts.items()}
    words = sum(len(text.split()) for text in texts.values())
    print(f"{len(texts)} articles, {words:,} words")
    model = BreakModel.read(options.model) if options.model else BreakModel.shipped()
    result = measured(model, documents.values(), options.cases)
    print("\n".join(result.table()))
    missed = sorted(case for case in result.lost if case.score < model.thresholds["warning"])
    listing: dict[str, object] = {"alarms": result.alarms[:400], "missed stops": missed}
    if not options.model:
        listing |= _forms(texts, options.cases // 8) | _clean(documents, words)
    if options.write:
        options.write.write_text(json.dumps(listing, ensure_ascii=False, indent=1), encoding="utf-8")


def _forms(texts: dict[str, str], cases: int) -> dict[str, list[str]]:
    """Print what the family finds of each form; give the misses."""
    small = Articles(texts).small
    missed: dict[str, list[str]] = defaultdict(list)
    for form in FORMS:
        rng = random.Random(form)
        order = sorted(texts)
        rng.shuffle(order)
        found: Counter[str] = Counter()
        for path in order:
            case = planted(form, texts[path], rng, small) if found.total() < cases else None
            if case is not None:
                severity = _severity(case, path)
                found[severity] += 1
                if severity == "missed":
                    missed[form].append(case.text[max(0, case.start - 60) : case.end + 40])
        tried = max(1, found.total())
        told = (found["error"] + found["warning"]) / tried
        print(f"{form:24} {tried:5} planted   found {1 - found['missed'] / tried:.3f}, not counting remarks {told:.3f}")
    return {f"missed {form}": texts for form, texts in missed.items()}


def _severity(case: Planted, path: str) -> str:
    """The gravest severity of what the family finds at a planted place; `missed` where it finds nothing."""
    document = read(case.text, path)
    found = {"missed"}
    for rule in _FAMILY:
        for finding in rule.findings(document, {}):
            span = document.source_map.to_source(finding.span)
            if span.start < case.end and span.end > case.start:
                found.add(finding.severity or rule.severity)
    return next(severity for severity in ("error", "warning", "info", "missed") if severity in found)


def _clean(documents: dict[str, Document], words: int) -> dict[str, list[str]]:
    """Print the alarms of the family on the articles as they stand, and its speed; give the alarms."""
    found: dict[str, list[str]] = defaultdict(list)
    seconds: dict[str, float] = dict.fromkeys((rule.name for rule in _FAMILY), 0.0)
    for rule in _FAMILY:
        for path, document in documents.items():
            before = time.process_time()
            findings = list(rule.findings(document, {}))
            seconds[rule.name] += time.process_time() - before
            for finding in findings:
                around = document.prose[max(0, finding.span.start - 60) : finding.span.end + 40]
                found[f"{rule.name} {finding.severity or rule.severity}"].append(f"{Path(path).name}: {around!r}")
    for name, places in sorted(found.items()):
        print(f"{name:36} {len(places):5} alarms   {1e4 * len(places) / words:.3f} per 10,000 words")
    for name, spent in [*seconds.items(), ("all together", sum(seconds.values()))]:
        print(f"{name:36} {words / spent:12,.0f} words a second of CPU")
    return dict(found)


def _options() -> argparse.Namespace:
    parser = parser_of("benchmarks.breaks", __doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--model", type=Path, help="a model's file, in place of the one that ships")
    parser.add_argument("--cases", type=int, default=4000)
    parser.add_argument("--write", type=Path, help="a JSON file for the misses and alarms")
    return parser.parse_args()


if __name__ == "__main__":
    main()

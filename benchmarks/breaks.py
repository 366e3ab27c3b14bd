"""How well lost sentence breaks are found, on articles that no model has seen.

    python -m benchmarks.breaks FOLDER... [--model FILE] [--cases 4000] [--write FILE]

Prints, for the model of `missing-sentence-break`, the share of deleted full stops that it finds at fixed rates of
false alarms, by the kind of word that began the sentence; then, for every form in which a break is lost, what all
rules of the family find together, and their alarms on the articles as they stand. Alarms that
`labels/missing-sentence-break.tsv` calls true are faults of the published text and count for nothing. `--write` lists
misses and alarms, to be read one by one.
"""

import argparse
import json
import random
from collections import defaultdict
from pathlib import Path

from benchmarks.planting.breaks import FORMS, planted, small_words
from copydesk.formats import read
from copydesk.text.document import Document
from copydesk_rules import RULES
from copydesk_rules.sentences.break_model import BreakModel
from training.measuring import measured


def main() -> None:
    """Measure and print."""
    options = _options()
    texts = {path.as_posix(): path.read_text(encoding="utf-8") for folder in options.folders for path in _files(folder)}
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
    family = [rule for rule in RULES if rule.family == "sentences"]
    small = small_words(iter(texts.values()))
    missed: dict[str, list[str]] = defaultdict(list)
    for form in FORMS:
        rng = random.Random(form)
        order = sorted(texts)
        rng.shuffle(order)
        found = tried = 0
        for path in order:
            case = planted(form, texts[path], rng, small) if tried < cases else None
            if case is None:
                continue
            document = read(case.text, path)
            spans = [
                document.source_map.to_source(finding.span)
                for rule in family
                for finding in rule.findings(document, {})
            ]
            hit = any(span.start < case.end and span.end > case.start for span in spans)
            tried, found = tried + 1, found + hit
            if not hit:
                missed[form].append(case.text[max(0, case.start - 60) : case.end + 40])
        print(f"{form:24} {tried:5} planted   found {found / max(1, tried):.3f}")
    return {f"missed {form}": texts for form, texts in missed.items()}


def _clean(documents: dict[str, Document], words: int) -> dict[str, list[str]]:
    """Print the alarms of the family on the articles as they stand, and give them."""
    found: dict[str, list[str]] = defaultdict(list)
    for path, document in documents.items():
        for rule in RULES:
            for finding in rule.findings(document, {}) if rule.family == "sentences" else ():
                severity = finding.severity or rule.severity
                around = document.prose[max(0, finding.span.start - 60) : finding.span.end + 40]
                found[f"{rule.name} {severity}"].append(f"{Path(path).name}: {around!r}")
    for name, places in sorted(found.items()):
        print(f"{name:36} {len(places):5} alarms   {1e4 * len(places) / words:.3f} per 10,000 words")
    return dict(found)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in (".txt", ".md"))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.breaks", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--model", type=Path, help="a model's file, in place of the one that ships")
    parser.add_argument("--cases", type=int, default=4000)
    parser.add_argument("--write", type=Path, help="a JSON file for the misses and alarms")
    return parser.parse_args()


if __name__ == "__main__":
    main()

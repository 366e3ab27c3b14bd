"""Trains the model of forms of verbs.

    python -m training.verb_forms FOLDER... [--out rules/copydesk_rules/data/verb-forms.model]

FOLDER holds articles whose licence allows it, in plain text or Markdown. For each verb the model learns what stands
around the form without an ending and around the others where they are right; a form is most likely wrong where all
that stands around speaks for another one. Needs scikit-learn (pip install '.[train]').
"""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import takewhile
from operator import attrgetter
from pathlib import Path

from benchmarks.command import parser_of
from copydesk import Document, Span
from copydesk_rules.grammar.learned_forms.forms import all_forms, choices
from copydesk_rules.grammar.learned_forms.model import FORMAT, SOURCE
from copydesk_rules.grammar.learned_forms.surroundings import VERSION, around, hashes
from training.corpora import digest, documents
from training.hashed import Place, fitted

_OUT = Path("rules/copydesk_rules/data") / SOURCE.name
_MOST = 1_000_000
"""Words of a folder that are read: one subject is not to outweigh the others."""
_SIZE = 1 << 18
"""Weights of a group."""


def main() -> None:
    """Read the articles, fit each group of verbs and write the model."""
    parser = parser_of("training.verb_forms", __doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, default=_OUT)
    arguments = parser.parse_args()
    groups, parts = {}, []
    for name, places in sorted(_found(arguments.folders).items()):
        if not (places[False] and places[True]):
            print(f"{name}: not learned, as one of the two forms is in no article")
            continue
        weights, scale, bias = fitted(places[False], places[True], most=_SIZE)
        seen = [len(places[False]), len(places[True])]
        groups[name] = {"size": len(weights), "scale": scale, "bias": bias, "seen": seen}
        parts.append(weights)
        print(name, groups[name])
    header = {
        "format": FORMAT,
        "features": VERSION,
        "corpora": {folder.name: digest(folder) for folder in arguments.folders},
        "groups": groups,
    }
    arguments.out.write_bytes(json.dumps(header).encode() + b"\n" + b"".join(parts))


def _found(folders: Iterable[Path]) -> dict[str, dict[bool, list[Place]]]:
    """What stands around each form, by the group of its verb and by whether it is the second one."""
    found: dict[str, dict[bool, list[Place]]] = defaultdict(lambda: {False: [], True: []})
    for folder in folders:
        for document in _read(folder):
            for span in _verbs(document):
                near = around(document.prose, *span)
                for choice in choices(document.text(span)):
                    found[choice.group][choice.is_second].append(hashes(near, choice.base))
    return found


def _read(folder: Path) -> Iterator[Document]:
    """The articles of a folder, up to so many words."""
    words = 0

    def fits(document: Document) -> bool:
        nonlocal words
        words += len(document.words)
        return words <= _MOST

    return takewhile(fits, documents(folder))


def _verbs(document: Document) -> Iterator[Span]:
    """The forms of verbs in running text without code."""
    running = [
        span for span in map(attrgetter("span"), document.blocks_of("paragraph", "quote")) if _runs(document, span)
    ]
    starts = [span.start for span in running]
    for word in document.words_written(all_forms()):
        at = bisect_right(starts, word.start) - 1
        if at >= 0 and word.end <= running[at].end:
            yield Span(word.start, word.end)


def _runs(document: Document, span: Span) -> bool:
    text = document.text(span)
    return "\ufffc" not in text and text.rstrip()[-1:] in '.!?"”’)'


if __name__ == "__main__":
    main()

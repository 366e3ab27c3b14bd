"""Trains the weights of name-typo on names that are misspelt on purpose.

python -m training.names FOLDER... [--out rules/copydesk_rules/data/name-weights.tsv]

FOLDER holds articles whose licence allows it, in plain text, Markdown or HTML. In each of many copies of
an article one name is misspelt by a slip of the fingers; the model learns to tell these slips from the names that are
unknown and right. Needs scikit-learn (pip install '.[train]').
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from copydesk.formats import SUFFIXES, FrontMatterError, read
from copydesk.text.document import Document
from copydesk.text.span import Span
from copydesk_rules.names.clues import clues
from copydesk_rules.names.folding import folded
from copydesk_rules.names.mentions import Mentions
from copydesk_rules.names.people import everybody, name_parts
from copydesk_rules.names.strength import features
from copydesk_rules.names.suspects import Suspect, is_known, suspects
from training.slips import slip

_OUT = Path("rules/copydesk_rules/data/name-weights.tsv")
_SEED = 1
_SLIPS_PER_ARTICLE = 6
_TRIES = 8
_SHORTEST = 4
_FAME = 4
"""How steeply mentions in the news rise with a person’s weight in the gazetteer."""


class Example(NamedTuple):
    """The features of one form that may be meant, and whether it is."""

    features: dict[str, float]
    is_right: bool


def main() -> None:
    """Read the articles, make the examples, fit the weights and write them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, default=_OUT)
    args = parser.parse_args()
    documents = list(_documents(args.folders))
    rng = random.Random(_SEED)
    examples = [*_right_names(documents), *_misspelt_names(documents, rng), *_famous_names(documents, rng)]
    weights = _fit(examples)
    args.out.write_text(_written(weights, args.folders, examples), encoding="utf-8")
    print(
        f"{len(documents)} articles, {len(examples)} examples, {sum(e.is_right for e in examples)} of them right forms"
    )
    print(f"wrote {args.out}")


def _documents(folders: Sequence[Path]) -> Iterator[Document]:
    for path in sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in SUFFIXES):
        try:
            document = read(path.read_text(encoding="utf-8"), path.name)
        except FrontMatterError as error:
            print(f"{path}:{error.line}: {error}; left out")
            continue
        if document.blocks:
            yield read(document.prose, f"{path.stem}.txt")


def _right_names(documents: Sequence[Document]) -> Iterator[Example]:
    """Unknown names of untouched articles: whatever they are near to, it is not meant."""
    for document in documents:
        mentions = Mentions(document)
        for suspect in suspects(mentions):
            yield from _examples(suspect, mentions, "")


def _misspelt_names(documents: Sequence[Document], rng: random.Random) -> Iterator[Example]:
    """Names that were misspelt, one a copy of the article."""
    common = Counter(word.text for document in documents for word in document.words if word.text.islower())
    for document in documents:
        places = [
            m for m in Mentions(document).all if folded(m.written) not in common and _is_inside(document, m.place)
        ]
        for mention in rng.sample(places, min(_SLIPS_PER_ARTICLE, len(places))):
            wrong = next((w for _ in range(_TRIES) if (w := slip(mention.written, rng)) != mention.written), None)
            if wrong:
                start = document.words[mention.place].start
                text = document.prose[:start] + wrong + document.prose[start + len(mention.written) :]
                yield from _misspelt(text, document.path, wrong, mention.name)


def _misspelt(text: str, path: str, wrong: str, right: str) -> Iterator[Example]:
    mentions = Mentions(read(text, path))
    for suspect in suspects(mentions):
        if suspect.written == wrong:
            yield from _examples(suspect, mentions, right)


def _famous_names(documents: Sequence[Document], rng: random.Random) -> Iterator[Example]:
    """Misspelt family names of people of the gazetteer, oftener of better known ones, as if in one of the articles.

    The training texts are no news, and hardly name the people that news is about.
    """
    people = [(person, name_parts(person.name)) for person in everybody()]
    people = [(person, parts) for person, parts in people if len(parts) > 1 and len(parts[-1]) >= _SHORTEST]
    chosen = rng.choices(people, [person.weight**_FAME for person, _ in people], k=len(documents))
    for document, (_, parts) in zip(documents, chosen, strict=True):
        wrong = slip(parts[-1], rng)
        if wrong != parts[-1] and not is_known(wrong):
            suspect = Suspect(wrong.title(), wrong, Span(0, 0), parts[-2], "", ("", ""))
            yield from _examples(suspect, Mentions(document), parts[-1])


def _examples(suspect: Suspect, mentions: Mentions, right: str) -> Iterator[Example]:
    for clue in clues(suspect, mentions):
        yield Example(features(suspect, clue), clue.right == right)


def _is_inside(document: Document, index: int) -> bool:
    """Whether a word stands inside a sentence, where its capital is its own."""
    start = document.words[index].start
    before = document.prose[max(0, start - 2) : start]
    return before[1:] == " " and (before[0].isalpha() or before[0] == ",")


def _fit(examples: Sequence[Example]) -> dict[str, float]:
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer()
    table = vectorizer.fit_transform(example.features for example in examples)
    model = LogisticRegression(C=1.0, max_iter=5000, fit_intercept=False)
    model.fit(table, [example.is_right for example in examples])
    return dict(zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True))


def _written(weights: dict[str, float], folders: Sequence[Path], examples: Sequence[Example]) -> str:
    header = [
        "# Weights of name-typo: feature, log-odds that it adds. Written by python -m training.names.",
        f"# Trained on: {', '.join(folder.name for folder in folders)}; {len(examples)} examples, seed {_SEED}.",
    ]
    return "\n".join([*header, *(f"{name}\t{weight:.3f}" for name, weight in sorted(weights.items()))]) + "\n"


if __name__ == "__main__":
    main()

"""Trains the weights of name-typo on names that are misspelt on purpose.

    python -m training.names FOLDER... --people FILE --places FILE [--out rules/copydesk_rules/data/name-weights.tsv]

FOLDER holds articles whose licence allows it, in plain text, Markdown or HTML. In each of many copies of
an article one name is misspelt by a slip of the fingers; the model learns to tell these slips from the names that are
unknown and right. Needs scikit-learn (pip install '.[train]').
"""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.articles import articles_in
from benchmarks.command import parser_of
from benchmarks.planting.slips import slip
from copydesk import Names, Repository
from copydesk.formats import FrontMatterError, read
from copydesk.text.document import Document
from copydesk.text.span import Span
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.evidence.clues import Clue, clues, established
from copydesk_rules.names.evidence.house import House
from copydesk_rules.names.evidence.strength import features
from copydesk_rules.names.evidence.suspects import Suspect, suspects
from copydesk_rules.names.evidence.usage import ESTABLISHED, Usage, used
from copydesk_rules.names.gazetteer.capitals import listed_names
from copydesk_rules.names.gazetteer.known import KNOWN, RARE, is_plural, standing
from copydesk_rules.names.gazetteer.people import everybody, name_parts
from copydesk_rules.names.noting import names_of

_OUT = Path("rules/copydesk_rules/data/name-weights.tsv")
_SEED = 1
_SLIPS_PER_ARTICLE = 6
_TRIES = 8
_SHORTEST = 4
_ROUNDS, _RIGHT = 2, 1
"""Names that are put into each article: misspelt ones, and how many right ones for each of them."""
_IN_LONGER_NAMES = 0.4
"""The share of places and words of titles with another name after them: “London Bridge”, “Governor of Texas”."""
_BEFORE_PLACES = ("in", "the", "of", "and", "", "from", "with", "that", "near", "at", "to")
_BEFORE_DAYS = ("on", "in", "last", "next", "of", "since", "late", "until", "and", "5", "21", "said", "here", "")
_LEFT_OUT = "in the article, and fame of the word"
"""A feature whose weight is not kept: the training texts name few places, and those hardly twice, as news does."""
_ROLE_WORDS, _ROLE_WORDS_BY_CHANCE = (0.66, 0.21, 0.13), (0.93, 0.06, 0.01)
"""The shares of names near to which no word of the person's role stands, one or more; those of anybody else's role."""
_FAME, _FAME_OF_PLACES = 4, 7
"""How steeply mentions in the news rise with a person’s weight in the gazetteer, and with a place’s."""


class Example(NamedTuple):
    """The features of one form that may be meant, and whether it is."""

    features: dict[str, float]
    is_right: bool


def main() -> None:
    """Read the articles, make the examples, fit the weights and write them."""
    parser = parser_of("training.names", __doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--people", type=Path, required=True, help="names of people, in the first column")
    parser.add_argument("--places", type=Path, required=True, help="names of places, likewise")
    parser.add_argument("--out", type=Path, default=_OUT)
    args = parser.parse_args()
    documents = list(_documents(args.folders))
    examples = _made(documents, _first_fields(args.people), _first_fields(args.places))
    weights = _fit(examples)
    del weights[_LEFT_OUT]
    args.out.write_text(_written(weights, args.folders, examples), encoding="utf-8")
    print(
        f"{len(documents)} articles, {len(examples)} examples, {sum(e.is_right for e in examples)} of them right forms"
    )
    print(f"wrote {args.out}")


def _made(documents: list[Document], people: Sequence[str], places: Sequence[str]) -> list[Example]:
    """The examples of misspelt names and of right ones."""
    rng = random.Random(_SEED)
    several = documents * _ROUNDS
    usage = _usage(documents)
    return [
        *_right_names(documents, usage),
        *_misspelt_names(documents, usage, rng),
        *_famous_names(several, rng),
        *_famous_places(several, rng),
        *_unknown_people(several * _RIGHT, people, rng),
        *_unknown_places(several, places, rng),
    ]


def _first_fields(path: Path) -> list[str]:
    return [line.split("\t")[0] for line in path.read_text(encoding="utf-8").splitlines()]


def _documents(folders: Sequence[Path]) -> Iterator[Document]:
    for path in articles_in(folders):
        try:
            document = read(path.read_text(encoding="utf-8"), path.name)
        except FrontMatterError as error:
            print(f"{path}:{error.line}: {error}; left out")
            continue
        if document.blocks:
            yield read(document.prose, f"{path.stem}.txt")


def _right_names(documents: Sequence[Document], usage: Usage) -> Iterator[Example]:
    """Unknown names of untouched articles: whatever they are near to, it is not meant."""
    for number, document in enumerate(documents):
        mentions = Mentions(document)
        for suspect in suspects(mentions):
            yield from _examples(suspect, mentions, "", usage if number % 2 else None)


def _misspelt_names(documents: Sequence[Document], usage: Usage, rng: random.Random) -> Iterator[Example]:
    """Names that were misspelt, one a copy of the article."""
    common = Counter(word.text for document in documents for word in document.words if word.text.islower())
    for number, document in enumerate(documents):
        places = [mention for mention in Mentions(document).all if mention.form.name not in common]
        for mention in rng.sample(places, min(_SLIPS_PER_ARTICLE, len(places))):
            wrong = next(
                (w for _ in range(_TRIES) if (w := slip(mention.form.written, rng)) != mention.form.written), None
            )
            if wrong:
                start = document.words[mention.place].start
                text = document.prose[:start] + wrong + document.prose[start + len(mention.form.written) :]
                misspelt = Mentions(read(text, document.path))
                suspect = next((each for each in suspects(misspelt) if each.written == wrong), None)
                if suspect:
                    yield from _examples(suspect, misspelt, mention.form.name, usage if number % 2 else None)


def _famous_names(documents: Sequence[Document], rng: random.Random) -> Iterator[Example]:
    """Misspelt family names of people of the gazetteer, oftener of better known ones, as if in one of the articles.

    The training texts are no news, and hardly name the people that news is about.
    """
    people = [(person.weight, name_parts(person.name)) for person in everybody()]
    people = [(weight, parts) for weight, parts in people if len(parts) > 1 and len(parts[-1]) >= _SHORTEST]
    chosen = rng.choices(people, [weight**_FAME for weight, _ in people], k=len(documents))
    for document, (_, parts) in zip(documents, chosen, strict=True):
        suspect = _slipped(parts[-1], rng, before=parts[-2])
        if suspect:
            role_words = rng.choices(range(3), _ROLE_WORDS)[0]
            yield from _examples(suspect, Mentions(document), parts[-1], role_words=role_words)


def _famous_places(documents: Sequence[Document], rng: random.Random) -> Iterator[Example]:
    """Misspelt places and bodies, likewise."""
    listed = list(listed_names())
    chosen = rng.choices(listed, [weight**_FAME_OF_PLACES for *_, weight in listed], k=len(documents))
    for document, (parts, kind, _) in zip(documents, chosen, strict=True):
        at = rng.randrange(len(parts))
        before, after = parts[at - 1] if at else "", parts[at + 1] if at + 1 < len(parts) else ""
        if len(parts) == 1 and rng.random() < _IN_LONGER_NAMES:
            after = rng.choice(listed)[0][0]
        beside = (rng.choice(_BEFORE_DAYS if kind == "calendar" else _BEFORE_PLACES), "")
        suspect = _slipped(parts[at], rng, before=before, after=after, linked=(before, after), words_beside=beside)
        if suspect:
            yield from _examples(suspect, Mentions(document), parts[at])


def _slipped(name: str, rng: random.Random, **fields: Any) -> Suspect | None:
    """A folded name with a slip in it, in its surroundings; None where the slip makes a known name of it."""
    wrong = slip(name, rng) if len(name) >= _SHORTEST else name
    if wrong == name or standing(wrong) == KNOWN:
        return None
    return Suspect(wrong.title(), wrong, Span(0, 0), is_rare=standing(wrong) == RARE, **fields)


def _unknown_people(documents: Sequence[Document], names: Sequence[str], rng: random.Random) -> Iterator[Example]:
    """Right names of people who are not in the gazetteer, as if in one of the articles."""
    known = {person.name for person in everybody()}
    for document, name in zip(documents, rng.sample(names, len(documents)), strict=True):
        parts = name_parts(name)
        if name not in known and len(parts) > 1:
            mentions = Mentions(document)
            role_words = rng.choices(range(3), _ROLE_WORDS_BY_CHANCE)[0]
            yield from _right(mentions, parts[-1], role_words=role_words, before=parts[-2])
            yield from _right(mentions, parts[0], role_words=role_words, after=parts[1])


def _unknown_places(documents: Sequence[Document], names: Sequence[str], rng: random.Random) -> Iterator[Example]:
    """Right names of places, of which the gazetteer has not all, likewise."""
    for document, name in zip(documents, rng.sample(names, len(documents)), strict=True):
        parts = name_parts(name)
        beside = (rng.choice(_BEFORE_PLACES), "")
        for at, part in enumerate(parts):
            before, after = parts[at - 1] if at else "", parts[at + 1] if at + 1 < len(parts) else ""
            linked = (before, after)
            yield from _right(Mentions(document), part, before=before, after=after, linked=linked, words_beside=beside)


def _right(mentions: Mentions, name: str, role_words: int = 0, **around: Any) -> Iterator[Example]:
    """What is near to a folded name that is right, where nobody knows it."""
    if len(name) >= _SHORTEST and standing(name) != KNOWN and not is_plural(name):
        suspect = Suspect(name.title(), name, Span(0, 0), is_rare=standing(name) == RARE, **around)
        yield from _examples(suspect, mentions, "", role_words=role_words)


def _examples(
    suspect: Suspect, mentions: Mentions, right: str, usage: Usage | None = None, role_words: int = 0
) -> Iterator[Example]:
    """What speaks for each form near to a suspect; `usage` is what the other articles add, in half of the examples.

    `role_words` is how many words of their role stand near to a person who was put into the article.
    """
    found = {clue.right: clue for clue in clues(suspect, mentions, House.of(Names()))}
    for other, cost in established(suspect, usage) if usage else ():
        articles = usage.others(other, {"names": {form.name for form, _ in mentions.all}}) if usage else 0
        if articles >= ESTABLISHED:
            found[other] = (found.get(other) or Clue(other, cost))._replace(articles=articles)
    for clue in found.values():
        if role_words and (clue.follows or clue.precedes) and right in ("", clue.right):
            clue = clue._replace(role_words=role_words)  # noqa: PLW2901
        yield Example(features(suspect, clue), clue.right == right)


def _usage(documents: Sequence[Document]) -> Usage:
    """What the articles establish, as if they were one repository."""
    facts = {
        str(number): {"date": "", "names": names_of(Mentions(document)), "people": "", "suspects": (), "doubtful": ()}
        for number, document in enumerate(documents)
    }
    return used(Repository(facts, ()), Names(), whole=True)


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

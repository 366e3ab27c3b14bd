"""Makes the model's vocabulary: classes from tagged text, habits from running text."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from training.corpora import Article

_CLASSES = {
    **dict.fromkeys(("NN",), "N"), "NNS": "S", "NNP": "P", "NNPS": "P", "VB": "b", "VBP": "p", "VBZ": "z", "VBD": "d",
    "VBN": "n", "VBG": "g", "MD": "m", "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R", "RBR": "R", "RBS": "R", "WRB": "W",
    "DT": "D", "PDT": "D", "WDT": "W", "IN": "I", "TO": "O", "CC": "C", "PRP": "Q", "PRP$": "H", "WP": "W", "WP$": "W",
    "CD": "#", "EX": "E", "UH": "U", "RP": "I", "FW": "F",
}  # fmt: skip
_WORD = re.compile(r"[a-z][a-z'-]{0,23}")
_RARE_SHARE = 0.1
_MOST_CLASSES = 3
_FEWEST_TAGGED, _FEWEST_SEEN, _FEWEST_NAMED = 2, 4, 30
_CASES, _LAST, _FIRST = (0.02, 0.15, 0.6, 0.95), (0.005, 0.02, 0.06, 0.15), (0.002, 0.02, 0.1, 0.3)
_LEADS = (0.01, 0.04, 0.12, 0.35)
_MARKS = "\"'“”‘’()[].,;:!?…"


def tagged_words(folder: Path) -> Iterator[tuple[str, str]]:
    """The words of a tagged folder with their Penn tags: CoNLL-U, or text of `word_TAG`."""
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".conllu":
            for line in path.read_text(encoding="utf-8").splitlines():
                columns = line.split("\t")
                if len(columns) > 4 and columns[0].isdigit():
                    yield columns[1], columns[4]
        elif path.suffix == ".txt" and path.name != "categories.txt":
            for token in path.read_text(encoding="utf-8", errors="replace").split():
                word, _, tag = token.rpartition("_")
                yield word, tag


def vocabulary(tagged: Iterable[Path], articles: Iterable[Article]) -> dict[str, list[str]]:
    """Words by their code: kind and levels, as `Vocabulary` wants them."""
    kinds = _kinds(tagged)
    seen = _Seen(articles)
    groups: dict[str, list[str]] = defaultdict(list)
    for word in sorted(set(kinds) | set(seen.total)):
        total = seen.total[word]
        tagged_often = sum(kinds.get(word, Counter()).values()) >= _FEWEST_TAGGED
        if not _WORD.fullmatch(word) or not (tagged_often or total >= _FEWEST_SEEN):
            continue
        case = seen.case(word)
        kind = _kind(kinds.get(word, Counter()), word)
        if case in "34" and total < _FEWEST_NAMED:
            continue
        groups[f"{kind} {case}{seen.level_last(word)}{seen.level_first(word)}{seen.level_leads(word)}"].append(word)
    return dict(sorted(groups.items()))


def _kinds(tagged: Iterable[Path]) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for folder in tagged:
        for word, tag in tagged_words(folder):
            if word.isascii() and tag in _CLASSES:
                counts[word.lower()][_CLASSES[tag]] += 1
    return counts


def _kind(counts: Counter[str], word: str) -> str:
    from copydesk_rules.sentences.breaks.vocabulary import kind_by_ending

    total = sum(counts.values())
    named = counts["P"] / total if total else 0
    common = {kind: count for kind, count in counts.items() if kind != "P"} if named < 0.9 else dict(counts)
    size = sum(common.values())
    if size < _FEWEST_TAGGED:
        return kind_by_ending(word)
    kept = [
        kind
        for kind, count in sorted(common.items(), key=lambda item: (-item[1], item[0]))
        if count >= _RARE_SHARE * size
    ]
    return "".join(kept[:_MOST_CLASSES])


class _Seen:
    """Where running text writes its words: small, capitalised inside, first, last, before a name."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self.small, self.inside, self.first, self.last = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
        self.leads = Counter[str]()
        for article in articles:
            for paragraph in article.paragraphs:
                for sentence in paragraph:
                    self._take([chunk.strip(_MARKS) for chunk in sentence])
                    self.leads.update(
                        word.lower() for word, after in pairwise(sentence) if word.islower() and _is_name(after)
                    )
        self.total = self.small + self.inside + self.first

    def _take(self, words: list[str]) -> None:
        for index, word in enumerate(words):
            if not word:
                continue
            lower = word.lower().replace("’", "'").removesuffix("'s")
            if not lower:
                continue
            if index == 0:
                self.first[lower] += 1
            elif word[0].isupper():
                self.inside[lower] += 1
            else:
                self.small[lower] += 1
            if index == len(words) - 1:
                self.last[lower] += 1

    def case(self, word: str) -> str:
        within = self.small[word] + self.inside[word]
        return _level(self.inside[word] / within, _CASES) if within else "1"

    def level_last(self, word: str) -> str:
        return _level((self.last[word] + 0.2) / (self.total[word] + 5), _LAST)

    def level_first(self, word: str) -> str:
        return _level((self.first[word] + 0.05) / (self.total[word] + 5), _FIRST)

    def level_leads(self, word: str) -> str:
        return _level((self.leads[word] + 0.1) / (self.total[word] + 5), _LEADS)


def _is_name(written: str) -> bool:
    """Whether what follows a word is a name, by its capital alone: “I” is none, nor is a quotation."""
    return written[0].isupper() and written.strip(_MARKS).partition("'")[0].partition("’")[0] != "I"


def _level(share: float, bounds: tuple[float, ...]) -> str:
    return str(sum(share >= bound for bound in bounds))

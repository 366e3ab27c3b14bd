"""What can be measured of a text: how many words, sentences and syllables it has."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from math import sqrt

from copydesk.patterns import Regex
from copydesk.text.sentences import sentences
from copydesk.text.span import Span
from copydesk.text.words import words
from copydesk.vale.unit import Unit
from copydesk.vale.view import View

_VOWELS = Regex(r"[aeiouy]+")
_SILENT = Regex(r"(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$")
_PARAGRAPH = Regex(r"\S(?:.|\n(?!\n))*")
_CODE = Regex(r"^[ \t>]*(?:```|~~~)|<pre\b", re.MULTILINE | re.IGNORECASE)
_LONG, _COMPLEX = 6, 3

Measures = Mapping[str, float]

NAMES = (
    *"words sentences paragraphs characters syllables complex_words polysyllabic_words long_words".split(),
    *"list blockquote pre heading_h1 heading_h2 heading_h3 heading_h4 heading_h5 heading_h6".split(),
)
"""What formulas can ask for."""


def of(view: View, unit: Unit) -> Measures:
    """The measures of a text by the names that Vale's formulas have for them, dots in them as `_`."""
    found = [word.text for word in words(unit.text)]
    if not found:
        return {}
    syllables = [count_syllables(word) for word in found]
    return {
        "words": len(found),
        "sentences": _sentences(unit.text),
        "paragraphs": max(1, unit.text.strip().count("\n\n") + 1),
        "characters": sum(len(word) for word in found),
        "syllables": sum(syllables),
        "complex_words": sum(count >= _COMPLEX for count in syllables),
        "polysyllabic_words": sum(count >= _COMPLEX for count in syllables),
        "long_words": sum(len(word) > _LONG for word in found),
        **_elements(view),
    }


def _sentences(text: str) -> int:
    return max(1, sum(len(list(sentences(text, Span(*each.span())))) for each in _PARAGRAPH.finditer(text)))


def _elements(view: View) -> dict[str, float]:
    """How many headings of each level, items of lists, quotations and stretches of code the article has."""
    counts = Counter(part for parts in view.scopes for part in parts)
    return {
        **{f"heading_h{level}": counts[f"h{level}"] for level in range(1, 7)},
        "list": counts["list"],
        "blockquote": counts["blockquote"],
        "pre": len(_CODE.findall(view.document.source)),
    }


def count_syllables(word: str) -> int:
    """How many syllables an English word has, by its vowels."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    count = len(_VOWELS.findall(plain)) - (1 if _SILENT.search(plain) else 0)
    return max(1, count)


def _flesch_kincaid(measures: Measures) -> float:
    per_sentence = measures["words"] / measures["sentences"]
    return 0.39 * per_sentence + 11.8 * measures["syllables"] / measures["words"] - 15.59


def _gunning_fog(measures: Measures) -> float:
    share = measures["complex_words"] / measures["words"]
    return 0.4 * (measures["words"] / measures["sentences"] + 100 * share)


def _coleman_liau(measures: Measures) -> float:
    hundred = measures["words"] / 100
    return 0.0588 * measures["characters"] / hundred - 0.296 * measures["sentences"] / hundred - 15.8


def _smog(measures: Measures) -> float:
    return 1.0430 * sqrt(measures["polysyllabic_words"] * 30 / measures["sentences"]) + 3.1291


def _automated(measures: Measures) -> float:
    per_word = measures["characters"] / measures["words"]
    return 4.71 * per_word + 0.5 * measures["words"] / measures["sentences"] - 21.43


GRADES: dict[str, Callable[[Measures], float]] = {
    "Flesch-Kincaid": _flesch_kincaid,
    "Gunning Fog": _gunning_fog,
    "Coleman-Liau": _coleman_liau,
    "SMOG": _smog,
    "Automated Readability": _automated,
}
"""The school grade that a text is fit for, by each of the formulas that Vale knows."""

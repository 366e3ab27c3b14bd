"""Whether a paragraph belongs to its article: it has little in common with the rest where it was pasted by mistake."""

from collections.abc import Sequence

from copydesk_rules.duplicates.fingerprints import decoded, is_fact, is_word

_WEIGHT_OF_FACT = 2
"""As many other words a name or figure counts for, if both have it."""
_STRANGE = 0.08
"""The share of its words below which a paragraph is strange to the others, as one in sixteen that belong there is."""


def is_strange(words: str, others: Sequence[str]) -> bool:
    """Whether a paragraph has next to no name, figure or longer word in common with the others of its article.

    All are given as their words' numbers. A paragraph without others is not strange to them.
    """
    rest = {number for other in others for number in decoded(other)}
    weighed = {number: _weight(number) for number in decoded(words)}
    common = sum(weight for number, weight in weighed.items() if number in rest)
    return bool(rest) and common < _STRANGE * sum(weighed.values())


def _weight(number: int) -> int:
    return _WEIGHT_OF_FACT if is_fact(number) else int(is_word(number))

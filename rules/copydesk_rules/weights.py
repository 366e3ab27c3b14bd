"""Weights of a hashed linear model, a byte each."""

from array import array
from collections.abc import Sequence


class Weights:
    """Weights of features by their numbers; a score is their sum in points, times `scale`, plus `bias`."""

    def __init__(self, weights: bytes, scale: float, bias: float) -> None:
        self._weights = array("b", weights)
        self._scale = scale
        self._bias = bias

    def __getitem__(self, number: int) -> int:
        return self._weights[number]

    def points(self, numbers: Sequence[int]) -> int:
        """The sum of the weights of some features."""
        weights = self._weights
        return sum([weights[number] for number in numbers])

    def points_of_hashes(self, hashes: Sequence[int]) -> int:
        """The same of features by their hashes, where the number of weights is a power of two."""
        weights, mask = self._weights, len(self._weights) - 1
        return sum([weights[number & mask] for number in hashes])

    def score(self, points: int) -> float:
        """The score that a sum of weights gives, in log odds."""
        return points * self._scale + self._bias

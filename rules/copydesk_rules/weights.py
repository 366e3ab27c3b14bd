"""Hashed linear models: their files, and their weights, a byte each."""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any


def opened(model: bytes, what: str, versions: tuple[int, int]) -> tuple[Mapping[str, Any], bytes]:
    """The header of a model, which is a line of JSON, and all that stands after it.

    Raises ValueError, with `what` it is a model of, for one of another format or other features than `versions`.
    """
    import json  # a run over articles that ask no model does not need it

    line, _, rest = model.partition(b"\n")
    header: Mapping[str, Any] = json.loads(line)
    if (header["format"], header["features"]) != versions:
        raise ValueError(f"{what} was made for other features: train it again")
    return header, rest


def parts(rest: bytes, sizes: Iterable[int]) -> Iterator[bytes]:
    """The parts of a model after its header, of these sizes."""
    return (rest[start:end] for start, end in pairwise(accumulate(sizes, initial=0)))


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

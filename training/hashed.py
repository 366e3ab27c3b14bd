"""Weights of a hashed linear model, fitted to the hashes of what stands around two sorts of words."""

from collections.abc import Sequence
from itertools import chain
from typing import Any, NamedTuple

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

_STRENGTH = 1.0
_FEWEST = 3
"""Times that a feature is seen in the training texts, fewer of which are chance."""
_ROOM = 2
"""Weights for each feature, so that few features share one."""
_LARGEST = 127

Place = Sequence[int]
"""The hashes of what stands around a word."""


class Fitted(NamedTuple):
    """Weights as bytes, and what takes their sum to log odds for the second sort, were both as frequent."""

    weights: bytes
    scale: float
    bias: float


def fitted(first: Sequence[Place], second: Sequence[Place], most: int | None = None) -> Fitted:
    """Weights that tell two sorts of places apart, no more than `most` of them."""
    rows = [*first, *second]
    numbers, counts = numpy.unique(numpy.concatenate([numpy.array(row) for row in rows]), return_counts=True)
    common = set(numbers[counts >= _FEWEST].tolist())
    size = 1 << (len(common) * _ROOM - 1).bit_length()
    size = min(size, most) if most else size
    columns = [sorted({number & (size - 1) for number in row if number in common}) for row in rows]
    ends = numpy.cumsum([0, *map(len, columns)])
    flat = numpy.fromiter(chain.from_iterable(columns), dtype=numpy.int32, count=int(ends[-1]))
    matrix = csr_matrix((numpy.ones(len(flat), dtype=numpy.float32), flat, ends), shape=(len(rows), size))
    labels = [0] * len(first) + [1] * len(second)
    model: Any = LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=300).fit(matrix, labels)
    scale = float(abs(model.coef_[0]).max()) / _LARGEST
    weights = numpy.rint(model.coef_[0] / scale).astype(numpy.int8)
    return Fitted(weights.tobytes(), scale, float(model.intercept_[0]))

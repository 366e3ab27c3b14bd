"""From examples to weights."""

from array import array
from typing import Any, NamedTuple

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from copydesk_rules.sentences.breaks import gap_fields
from copydesk_rules.sentences.breaks.gap_features import Features
from copydesk_rules.sentences.breaks.gaps import Chunks
from training.examples import Example

_LARGEST = 127
_STRENGTH = 0.1
_LIKELY = 0.5
"""The score from which it matters that gate and sieve let a break pass."""


class Fitted(NamedTuple):
    """Weights as bytes, and what takes their sum to a score."""

    weights: bytes
    scale: float
    bias: float


class Rows:
    """Gaps as rows of a sparse matrix of features."""

    def __init__(self, table: tuple[str, ...], size: int) -> None:
        self._features = Features(table, size)
        self._size = size
        self._columns = array("i")
        self._ends = [0]

    def add(self, codes: list[int]) -> None:
        """Take a gap in, by the codes of its fields."""
        self._columns.extend(sorted(set(self._features.numbers(codes))))
        self._ends.append(len(self._columns))

    def matrix(self) -> csr_matrix:
        """The rows so far."""
        columns = numpy.array(self._columns, dtype=numpy.int32)
        data = numpy.ones(len(columns), dtype=numpy.float32)
        return csr_matrix((data, columns, numpy.array(self._ends)), shape=(len(self._ends) - 1, self._size))


def fields(example: Example, known: Chunks) -> tuple[str, ...]:
    """The fields of an example's gap."""
    near = gap_fields.near(known, example.words, example.place)
    far = gap_fields.far(known, example.words, example.place, example.passage, example.own)
    if example.told is not None:
        far = far._replace(inside=str(example.told[0]), heads=str(example.told[1]), pair="0")
    return near + far


def fitted(rows: Rows, labels: list[int], strength: float) -> Fitted:
    """Weights for the rows, in steps of a scale that they fit into a byte with."""
    model = LogisticRegression(C=strength, solver="liblinear", random_state=1, tol=0.01)
    model.fit(rows.matrix(), numpy.array(labels))
    return _packed(model.coef_[0], float(model.intercept_[0]))


def mean(models: list[Fitted]) -> Fitted:
    """The model whose scores are the mean of the models' scores."""
    weights = sum(_unpacked(model) for model in models) / len(models)
    return _packed(weights, sum(model.bias for model in models) / len(models))


def _packed(weights: Any, bias: float) -> Fitted:
    scale = float(numpy.percentile(numpy.abs(weights[weights != 0]), 99.97) / _LARGEST)
    small = numpy.clip(numpy.round(weights / scale), -_LARGEST, _LARGEST).astype(numpy.int8)
    return Fitted(small.tobytes(), scale, bias)


def _unpacked(model: Fitted) -> Any:
    return numpy.frombuffer(model.weights, dtype=numpy.int8).astype(numpy.float64) * model.scale


def sums(rows: Rows, model: Fitted) -> Any:
    """The scores of the rows."""
    return rows.matrix() @ _unpacked(model) + model.bias


def gate(rows: Rows, labels: list[int], scores: Any, lost: float) -> Fitted:
    """A small model that passes all but a small share of the breaks that the large one finds, and few other gaps."""
    model = fitted(rows, labels, _STRENGTH)
    likely = sums(rows, model)[(numpy.array(labels) == 1) & (scores > _LIKELY)]
    return model._replace(bias=model.bias - float(numpy.quantile(likely, lost)))

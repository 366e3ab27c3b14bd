"""The learned model of forms of verbs: its file, and how much likelier it finds one form than another."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from copydesk_rules.data_tables import DATA
from copydesk_rules.grammar.learned_forms.surroundings import VERSION
from copydesk_rules.weights import Weights, opened, parts

SOURCE = DATA / "verb-forms.model"
FORMAT = 1


class FormsModel:
    """Weights for each group of verbs, whose sum is the log odds for the second of two forms."""

    def __init__(self, groups: Mapping[str, Weights]) -> None:
        self._groups = groups

    @staticmethod
    @cache
    def shipped() -> "FormsModel":
        """The model that comes with copydesk."""
        return FormsModel.read(SOURCE.read_bytes())

    @staticmethod
    def read(model: bytes) -> "FormsModel":
        """The model in a file: a line of JSON, and the weights of one group after the other, a byte each.

        Raises ValueError for one of another format or other features.
        """
        header, rest = opened(model, "the model of forms of verbs", (FORMAT, VERSION))
        groups: Mapping[str, Any] = header["groups"]
        weights = parts(rest, (group["size"] for group in groups.values()))
        return FormsModel(
            {
                name: Weights(part, group["scale"], group["bias"])
                for (name, group), part in zip(groups.items(), weights, strict=True)
            }
        )

    def odds(self, group: str, hashes: Sequence[int]) -> float:
        """The log odds for the second of two forms of a verb of the group."""
        weights = self._groups[group]
        return weights.score(weights.points_of_hashes(hashes))

"""One rule at work on a text, as it is in an article: with stets, severities and all."""

from collections.abc import Mapping, Sequence

from copydesk.config import Config
from copydesk.desk import Fixing, check_text
from copydesk.problem import Problem
from copydesk.registry import load
from copydesk_rules.sentences.breaks.chunk import Chunk
from copydesk_rules.sentences.breaks.model import BreakModel

_REGISTRY = load()


def problems(text: str, rule: str, others: Mapping[str, str] | None = None, *, path: str = "a.md") -> Sequence[Problem]:
    """The problems of a rule in a text, in order; `others` are further articles of its repository, by path."""
    return check_text(text, path, _REGISTRY, Config(select=(rule,)), Fixing(), others=others).problems


def corrections(text: str, rule: str) -> list[tuple[str, str]]:
    """The words that a rule marks, each with what it would rather read."""
    return [(problem.excerpt.marked, problem.suggestions[0]) for problem in problems(text, rule)]


def sides(text: str) -> tuple[list[Chunk], list[Chunk]]:
    """The chunks before and after the gap of a sentence, which a “|” shows."""
    left, right = (BreakModel.shipped().chunks.of(half.split()) for half in text.split("|"))
    return left, right

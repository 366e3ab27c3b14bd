"""Corrects the text of an article, and looks at what came of it until nothing is left to correct."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto

from copydesk import fix, record
from copydesk.config.model import Config
from copydesk.engine import settled
from copydesk.examine import Examined, examine
from copydesk.finding import Severity
from copydesk.named_tuple import NamedTuple
from copydesk.problem import Problem
from copydesk.suppress import UNUSED
from copydesk.texts import Article


class Fixing(NamedTuple):
    """Which fixes to apply: none unless `safe`, the unsafe ones too with `unsafe`; `write` them to the file or not."""

    safe: bool = False
    unsafe: bool = False
    write: bool = False


class Outcome(Enum):
    """What came of correcting an article: another text, the one that it had, or somebody else's meanwhile."""

    CHANGED = auto()
    AS_IT_WAS = auto()
    OVERTAKEN = auto()


class Corrected(NamedTuple):
    """A corrected text, the problems that were corrected, and what a look at the text gave, if it was looked at."""

    source: str
    applied: tuple[Problem, ...]
    examined: Examined | None


def corrected(article: Article, source: str, problems: Iterable[Problem], fixing: Fixing) -> Corrected:
    """A text of an article, with these problems, corrected until nothing is left to correct."""
    examined: dict[str, Examined] = {}

    def check_again(text: str) -> Sequence[Problem]:
        if text not in examined:
            examined[text] = examine(article, text, is_reported=True)
        return counting(text, settled(record.read(examined[text].record, article.path)))

    def counting(text: str, found: Iterable[Problem]) -> Sequence[Problem]:
        """The problems that are to be corrected; the rules of the repository have the last word on unused stets."""
        return article.counted(text, [problem for problem in found if problem.rule != UNUSED])

    fixed = fix.until_stable(
        source, counting(source, problems), check_again, unsafe=fixing.unsafe, least=least(article.config)
    )
    return Corrected(fixed.source, fixed.applied, examined.get(fixed.source))


def is_fixable(problem: Problem, fixing: Fixing, config: Config) -> bool:
    """Whether a problem can be corrected, at the first or the second of its places."""
    places = (problem, problem.turned)
    return any(fix.fixable(each, unsafe=fixing.unsafe, least=least(config)) for each in places if each)


def least(config: Config) -> Severity:
    """A remark that does not fail the run is not acted on either, unless the user made remarks count."""
    return "info" if config.fail_on == "info" else "warning"

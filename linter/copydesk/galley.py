"""An article under review: its text as it is by now, and the problems in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from copydesk.desk import Fixing, check_text
from copydesk.examine import opened
from copydesk.problem import Problem
from copydesk.shifting import moved
from copydesk.texts import Article


@dataclass(frozen=True, slots=True)
class Galley:
    """An article with a text and the problems in that which count.

    `judged` are those of them that only all articles show, and `dismissed` the rules and words that the article shows
    by itself, and all articles do not; None until that has to be known.
    """

    article: Article
    text: str
    problems: Sequence[Problem]
    judged: Sequence[Problem] | None = None
    dismissed: frozenset[tuple[str, str]] = frozenset()

    def sorted_out(self) -> "Galley":
        """The same, with what it shows by itself told from what all articles show."""
        if self.judged is not None:
            return self
        alone = self._alone(self.text)
        judged = [problem for problem in self.problems if problem not in alone]
        dismissed = frozenset(_words(problem, self.text) for problem in alone if problem not in self.problems)
        return replace(self, judged=judged, dismissed=dismissed)

    def changed(self, text: str) -> "Galley":
        """The galley with another text, into which what all articles show moves along with the words that it marks."""
        document, _ = opened(text, self.article.path)
        return self.checked(text, moved(self.judged or (), self.text, document))

    def checked(self, text: str, judged: Sequence[Problem] = ()) -> "Galley":
        """The galley with another text, which is checked, and what all articles show in it."""
        alone = [problem for problem in self._alone(text) if _words(problem, text) not in self.dismissed]
        problems = sorted({*alone, *judged}, key=lambda problem: problem.order)
        return replace(self, text=text, problems=problems, judged=judged)

    def _alone(self, text: str) -> Sequence[Problem]:
        """The problems that count which the article shows by itself."""
        article = self.article
        found = check_text(text, article.path, article.registry, article.config, Fixing()).problems
        return article.counted(text, found)


def _words(problem: Problem, text: str) -> tuple[str, str]:
    return problem.rule, text[problem.start.offset : problem.end.offset]

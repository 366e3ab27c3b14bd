"""The texts of a run's articles, for the reports that show them or count their bytes."""

from pathlib import Path

from copydesk.cli.session import Session
from copydesk.problem import Failure
from copydesk.texts import Texts


class ArticleTexts:
    """Gives the text of an article by its path, as it is when the report is written."""

    def __init__(self, session: Session, texts: Texts) -> None:
        self._session = session
        self._texts = texts
        self._given: dict[str, str] = {}

    def keep(self, path: str, text: str) -> None:
        """Keep the text of an article that lies in no file."""
        self._given[path] = text

    def __call__(self, path: str) -> str:
        """The text; nothing where it can no longer be read."""
        if path in self._given:
            return self._given[path]
        text = self._texts.read(path, self._session.config(Path(path).parent))
        return "" if isinstance(text, Failure) else text

"""One look at one article: its text goes in, and what was found in it and what it says of itself come out."""

from collections.abc import Mapping
from functools import lru_cache

from copydesk import record
from copydesk.engine import Checked, gather, lint
from copydesk.formats import FrontMatterError, read, read_without_front_matter
from copydesk.named_tuple import NamedTuple
from copydesk.problem import Failure
from copydesk.text.document import Document
from copydesk.texts import Article


class Examined(NamedTuple):
    """What one look at an article gave: a record of what was found in it by itself, and its facts, by rule.

    `is_whole` is False where a rule failed: another time it may not.
    """

    record: str
    facts: Mapping[str, str]
    is_whole: bool


def examine(article: Article, source: str, *, is_reported: bool) -> Examined:
    """Check a text as the article's, or only gather the facts where it is not reported on."""
    document, unread = opened(source, article.path)
    if is_reported:
        checked = lint(document, article.registry, article.config, article.place)
    else:
        facts, failures = gather(document, article.registry, article.config)
        checked = Checked(failures=tuple(failures), facts=facts)
    everything = Checked(checked.problems, (*unread, *checked.failures), checked.stets)
    return Examined(record.written(everything, article.path), checked.facts, not checked.failures)


@lru_cache(maxsize=1)  # an article is judged after it was examined: one alone is not read again for that
def opened(source: str, path: str) -> tuple[Document, tuple[Failure, ...]]:
    """A text as a document.

    Front matter that cannot be read is a failure, and the article after it is read all the same.
    """
    try:
        return read(source, path), ()
    except FrontMatterError as error:
        return read_without_front_matter(source, path), (Failure(path, str(error), error.line),)

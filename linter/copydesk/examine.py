"""One look at one article: its text in, and out what was found in it and what it tells of itself."""

from collections.abc import Mapping
from typing import NamedTuple

from copydesk import record
from copydesk.engine import Checked, gather, lint
from copydesk.formats import FrontMatterError, read, read_without_front_matter
from copydesk.problem import Failure
from copydesk.text.document import Document
from copydesk.texts import Article


class Examined(NamedTuple):
    """What one look at an article gave: a record of what was found in it by itself, and its facts, by rule.

    `is_whole` is False where a rule failed, or the front matter could not be read.
    """

    record: str
    facts: Mapping[str, str]
    is_whole: bool


def examine(article: Article, source: str, *, is_reported: bool) -> Examined:
    """Check a text as the article's, or only gather the facts where it is not reported on."""
    document, failures = opened(source, article.path)
    if is_reported:
        checked = lint(document, article.registry, article.config, article.place)
        failures = (*failures, *checked.failures)
        checked = Checked(checked.problems, failures, checked.stets, checked.facts)
    else:
        facts, unknown = gather(document, article.registry, article.config)
        failures = (*failures, *unknown)
        checked = Checked(facts=facts)
    return Examined(record.written(checked, article.path), checked.facts, not failures)


def opened(source: str, path: str) -> tuple[Document, tuple[Failure, ...]]:
    """A text as a document.

    Front matter that cannot be read is a failure, and the article after it is read all the same.
    """
    try:
        return read(source, path), ()
    except FrontMatterError as error:
        return read_without_front_matter(source, path), (Failure(path, str(error), error.line),)

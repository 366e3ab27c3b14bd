"""`copydesk style test`: runs the examples of styles."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from copydesk.cli.output import emit
from copydesk.cli.session import Session
from copydesk.config import ConfigError
from copydesk.numbers import counted
from copydesk.paths import is_path
from copydesk.registry import load, shipped_styles
from copydesk.rules import Rule
from copydesk.style.books import Book, read
from copydesk.style.mistakes import StyleError
from copydesk.testing import broken_examples


def run(args: argparse.Namespace) -> int:
    """Run the examples of the styles that are named, or else of the configuration's; 1 if one is not as it says."""
    books = _books(args)
    complaints = [complaint for book in books for complaint in _complaints(book)]
    emit(complaints)
    rules = [rule for book in books for rule in book.rules]
    examples = sum(len(rule.examples) for rule in rules)
    counts = f"{counted(len(rules), 'rule')} with {counted(examples, 'example')} in {counted(len(books), 'style')}"
    emit([f"{counts}: {counted(len(complaints), 'complaint') if complaints else 'all is well'}"])
    return int(bool(complaints))


def _books(args: argparse.Namespace) -> list[Book]:
    """The styles to test. Raises ConfigError if there are none, or one has a mistake in it."""
    from glob import escape

    config = Session(args).config(Path())
    named = [escape(str(Path(name).absolute())) if is_path(name) else name for name in args.files]
    if not named and not config.styles:
        raise ConfigError("style test", "the configuration names no styles; name the file of one")
    try:
        return read(named or config.styles, shipped_styles(), load(config.plugins).names)
    except StyleError as error:
        raise ConfigError(error.place or "style test", error.message) from error


def _complaints(book: Book) -> Iterator[str]:
    """What is wrong in a style, each with its place."""
    for rule in book.rules:
        line, column = book.places.of((rule.name.partition(".")[2],))
        for complaint in _about(rule):
            yield f"{book.path}:{line}:{column}: {rule.name}: {complaint}"


def _about(rule: Rule) -> Iterator[str]:
    if not rule.bad:
        yield 'there is no example of what it finds; give it one: bad = ["… [[what it finds]] …"]'
    yield from broken_examples(rule, strict=False)

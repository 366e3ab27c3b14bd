"""From styles to their documentation: a page for each, and a page of the keys of a style file."""

from collections.abc import Iterable, Iterator

from copydesk.rules import Bad, Rule
from copydesk.style.books import Book
from copydesk.style.keys import FILE, RULE, Key
from copydesk.style.kinds import KINDS


def page(book: Book) -> str:
    """A style's page in Markdown: what it is for, and its rules with their reasons and examples."""
    lines = [f"# {book.name}", "", book.about.strip(), "", "```toml", f'styles = ["{book.name}"]', "```", ""]
    for rule in book.rules:
        lines += _rule(rule)
    return "\n".join(lines).rstrip() + "\n"


def contents(books: Iterable[Book]) -> str:
    """The page that leads to the styles that ship, with the keys of a style file."""
    lines = ["# Styles", "", "The styles that ship, off until a configuration names them:", ""]
    for book in books:
        about = " ".join(book.about.partition("\n\n")[0].split()).partition(". ")[0].rstrip(".")
        lines.append(f"- [{book.name}]({book.name}.md), {len(book.rules)} rules: {about[:1].lower()}{about[1:]}.")
    lines += ["", "Your own are files in the same form: [your style book in ten minutes](../style-book.md).", ""]
    lines += ["## The keys of a style file", ""]
    lines += ["At the top of the file, for all of its rules:", "", *_table(FILE)]
    lines += ["In a table with the name of a rule, besides those:", "", *_table(RULE)]
    lines += ["A rule has one of these, which says what it looks for, and the keys that go with it:", ""]
    for kind in KINDS.values():
        lines += _table(kind.keys)
    return "\n".join(lines).rstrip() + "\n"


def _rule(rule: Rule) -> Iterator[str]:
    summary, _, more = rule.doc.partition("\n\n")
    state = "" if rule.default else ", only where it is selected"
    yield from (f"## {rule.name}", "", f"{summary} Severity `{rule.severity}`{state}.", "")
    yield from (more, "") if more else ()
    yield from ("```text", *map(_bad, rule.bad), "```", "")
    if rule.good:
        yield from ("Left alone:", "", "```text", *(good.text for good in rule.good), "```", "")


def _bad(bad: Bad) -> str:
    return bad.text if bad.fixed is None else f"{bad.text}\n    → {bad.fixed}"


def _table(keys: Iterable[Key]) -> Iterator[str]:
    yield from ("| key | takes | means |", "|---|---|---|")
    yield from (f"| `{key.name}` | {key.kind.expects} | {key.doc} |" for key in keys)
    yield ""

"""Writes the pages of the styles that ship into docs/styles/; `make docs` runs it."""

from pathlib import Path

from copydesk.registry import shipped_styles
from copydesk.style.books import read
from copydesk.style.pages import contents, page

_FOLDER = Path(__file__).parent / "styles"


def main() -> None:
    """Write a page for each style, and one that leads to them; pages of styles that are gone are removed."""
    books = read(sorted(path.stem for path in shipped_styles().glob("*.toml")), shipped_styles())
    pages = {f"{book.name}.md": page(book) for book in books} | {"README.md": contents(books)}
    _FOLDER.mkdir(exist_ok=True)
    for name, text in pages.items():
        (_FOLDER / name).write_text(text, encoding="utf-8")
    for stale in set(_FOLDER.glob("*.md")) - {_FOLDER / name for name in pages}:
        stale.unlink()


if __name__ == "__main__":
    main()

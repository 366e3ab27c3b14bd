"""Writes the README's table of rules from the rules; `make docs` runs it."""

from pathlib import Path

from copydesk.explain import table
from copydesk_rules import RULES

_README = Path(__file__).parent.parent / "README.md"
_BEGIN = "<!-- rules: this table is written by `make docs` -->\n"
_END = "<!-- end of rules -->\n"


def main() -> None:
    """Put the table between its two marks."""
    before, _, rest = _README.read_text(encoding="utf-8").partition(_BEGIN)
    _, _, after = rest.partition(_END)
    _README.write_text(f"{before}{_BEGIN}\n{table(RULES, 'docs/rules/')}\n{_END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()

"""Lists of one entry a line: words, and codespell's `wrong->right`."""

from pathlib import Path

from copydesk.style.mistakes import FileError
from copydesk.wordlists.entries import Words, Wrong

_REMARKS = ("#", "//")


def read(text: str, path: Path) -> Words:
    """The words of a list.

    A line is a word that is right, `wrong->right`, `wrong->one, other,` or, where a person should look, `wrong->right,
    reason`; `!word` is wrong and nothing is known to be right. What follows ` #` is a remark.

    Raises FileError for a line that says nothing of a word.
    """
    words = Words()
    for number, line in enumerate(text.splitlines(), 1):
        entry = line.partition(" #")[0].strip() if "#" in line else line.strip()
        wrong, arrow, right = entry.partition("->")
        if arrow:
            if not wrong:
                raise FileError(path, "there is no word before “->”", number)
            words.forbid(replacement(wrong.strip(), right.strip()))
        elif entry.startswith("!"):
            words.forbid(Wrong(entry[1:].strip()))
        elif entry and not entry.startswith(_REMARKS):
            words.accept(entry.strip("*+"))
    return words


def replacement(wrong: str, right: str) -> Wrong:
    """A wrong word and what codespell's notation says of it: choices end in a comma, a part without is a reason."""
    if "," not in right:
        return Wrong(wrong, (right,) if right else ())
    *choices, reason = (part.strip() for part in right.split(","))
    return Wrong(wrong, tuple(choice for choice in choices if choice), reason)

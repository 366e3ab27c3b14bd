"""What the values of options may be, and what is said of others."""

import argparse

from copydesk.paths import visible

_MOST_DIGITS = 9


def path(text: str) -> str:
    """A path that is not empty."""
    if not text:  # an unset variable of a script, which must not become the whole folder
        raise argparse.ArgumentTypeError("a path is empty")
    return text


def text(given: str) -> str:
    """A text that is not blank; the bytes of an argument need not be text."""
    if any("\udc80" <= sign <= "\udcff" for sign in given):
        raise argparse.ArgumentTypeError(f"“{visible(given)}” is not UTF-8")
    if not given.strip():  # the same, of a loop over lines
        raise argparse.ArgumentTypeError("it is empty")
    return given


def pattern(given: str) -> str:
    """A pattern that could fit a path."""
    from copydesk.config.parse import flaw_of_glob

    if wrong := flaw_of_glob(text(given)):
        raise argparse.ArgumentTypeError(f"“{given}” {wrong}")
    return given


def word(given: str) -> str:
    """A text with a letter and without a space."""
    if len(text(given).split()) > 1 or not any(sign.isalpha() for sign in given):
        raise argparse.ArgumentTypeError(f"“{given}” is not one word")
    return given.strip()


def revision(text: str) -> str:
    """A revision of git that is not empty."""
    if not text:  # the same, of a CI
        raise argparse.ArgumentTypeError("the revision is empty")
    return text


def names(text: str) -> list[str]:
    """Names of rules and families, with commas between them."""
    found = [name.strip() for name in text.split(",") if name.strip()]
    if not found:  # an unset variable of a script, which must not select the usual rules
        raise argparse.ArgumentTypeError("no rule is named")
    return found


def jobs(text: str) -> str:
    """A number of processes, or “auto”."""
    if text != "auto" and not is_positive(text):
        raise argparse.ArgumentTypeError(f"expected a positive number or “auto”, not “{text}”")
    return text


def number(text: str) -> int:
    """A whole number from 1 on."""
    if not is_positive(text):
        raise argparse.ArgumentTypeError(f"expected a positive number, not “{text}”")
    return int(text)


def is_positive(text: str) -> bool:
    """Whether a text is a whole number from 1 on, of no more than nine figures."""
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS and int(text) > 0

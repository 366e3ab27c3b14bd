"""The right name nearest to a wrong one, for messages that help."""

from collections.abc import Iterable


def nearest(name: str, names: Iterable[str]) -> str:
    """The end of a message that names the right name nearest to a wrong one, if one is near."""
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(names), n=1, cutoff=0.6)
    return f"; did you mean “{close[0]}”?" if close else ""

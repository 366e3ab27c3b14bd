"""The dots that lead the eye from one column of a table to the next: “Monday......8.25”."""

from copydesk import Regex

_LEADERS = Regex(r"\.{4,}[\w$£€-]")


def stand_in(prose: str, place: int) -> bool:
    """Whether the paragraph around a place of the prose is a table whose columns such dots hold apart."""
    end = prose.find("\n\n", place)
    return bool(_LEADERS.search(prose, prose.rfind("\n\n", 0, place) + 1, end if end > 0 else len(prose)))

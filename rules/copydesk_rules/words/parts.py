"""Words that are a part of something longer."""

_JOINING = frozenset("'’-_/@\ufffc")
"""Beside a word, these make it a part of something longer."""


def is_part(prose: str, start: int, end: int) -> bool:
    """Whether a word is a part of something longer: a compound, an address, or what goes on in code."""
    return prose[max(0, start - 1) : start] in _JOINING or prose[end : end + 1] in _JOINING

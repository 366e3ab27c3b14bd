"""Vale: its configuration is used as it is."""

from collections.abc import Iterator
from pathlib import Path

from copydesk.numbers import counted
from copydesk.takeover.taken import Taken, existing
from copydesk.vale.loading import load

_NAMES = (".vale.ini", "_vale.ini", "vale.ini")


def find(folder: Path) -> Iterator[Taken]:
    """What can be taken over from Vale in a folder. Raises StyleError for a configuration that cannot be used."""
    for path in existing(folder, _NAMES)[:1]:
        loaded = load(str(path), path)
        styles = {rule.name.partition(".")[0] for rule in loaded.rules}
        counts = f"{counted(sum(rule.default for rule in loaded.rules), 'rule')} of {counted(len(styles), 'style')}"
        left = tuple(note.partition(": ")[2] for note in loaded.notes)
        yield Taken("Vale", path.name, vale=path.name, counts=counts, left=left)

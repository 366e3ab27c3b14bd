"""cspell: its configuration is a word list as it is."""

from collections.abc import Iterator
from pathlib import Path

from copydesk.paths import real
from copydesk.takeover.taken import Taken, existing, patterns, word_counts
from copydesk.wordlists import cspell
from copydesk.wordlists.structured import tables, texts

_TAKEN = frozenset(
    "words userWords ignoreWords flagWords suggestWords import ignorePaths dictionaryDefinitions $schema version name"
    " id description language enabled files noConfigSearch readonly useGitignore gitignoreRoot globRoot cache".split()
)
"""Settings that are taken over, or that have no meaning for copydesk."""


def find(folder: Path) -> Iterator[Taken]:
    """What can be taken over from cspell in a folder. Raises FileError for a file that cannot be read."""
    for path in existing(folder, (*cspell.NAMES, "package.json")):
        settings = cspell.settings(path)
        if settings:
            words = cspell.of_table(settings, path, frozenset({real(path)}))
            defined = [each.get("name") for each in tables(settings, "dictionaryDefinitions")]
            bundled = [name for name in texts(settings, "dictionaries", path) if name not in defined]
            left = [key for key in settings if key not in _TAKEN | {"dictionaries"}]
            left += [f"the dictionaries {', '.join(bundled)}, which are part of cspell"] if bundled else []
            source = path.relative_to(folder).as_posix()
            yield Taken(
                "cspell",
                source,
                words=(source,) if words else (),
                exclude=patterns(texts(settings, "ignorePaths", path)),
                counts=word_counts(len(words.accepted), len(words.wrong)),
                left=tuple(left),
            )

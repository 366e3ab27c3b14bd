"""What git says has changed, where a command is to look at nothing else, and the texts as they are staged."""

import argparse
from pathlib import Path

from copydesk import files
from copydesk.changes import Changes, ChangesError, inner_repositories, since, staged
from copydesk.cli.arguments import looked_at
from copydesk.cli.articles import Found, paths_in
from copydesk.config import Config, ConfigError
from copydesk.problem import Failure
from copydesk.texts import OnDisk


def changes_of(args: argparse.Namespace, found: Found) -> Changes | None:
    """What changed, where only that is to be looked at. Raises ConfigError where git cannot tell."""
    if not args.staged and args.diff_base is None:
        return None
    if "-" in args.paths or args.stdin_filename:
        raise ConfigError("command line", "standard input has no changed lines; name files or folders")
    paths = looked_at(args)
    inner = inner_repositories(paths, {path.parent for path in paths_in(found)})
    try:
        return staged(paths, inner) if args.staged else since(args.diff_base, paths, inner)
    except ChangesError as error:
        raise ConfigError("--staged" if args.staged else "--diff-base", str(error)) from None


class Staged(OnDisk):
    """The texts of files as they are staged, where that is not what lies in the folder."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes

    def read(self, path: str, config: Config) -> str | Failure:
        """The text that is staged, or the file's."""
        if not self._changes.differs(Path(path)):
            return super().read(path, config)
        try:
            return files.decode(self._changes.content(Path(path)), path)
        except ChangesError as error:
            return Failure(path, f"what is staged cannot be read: {error}")

    def write(self, path: str, before: str, after: str) -> bool | Failure:
        """Write the file, unless it was edited after it was staged."""
        if not self._changes.differs(Path(path)):
            return super().write(path, before, after)
        if not Path(path).exists():
            return Failure(
                path, "it is staged but not in the folder, so it was not corrected; check it out to correct it"
            )
        what = "it has changes that are not staged, so it was not corrected"
        return Failure(path, f"{what}; stage them, or use --fix without --staged")

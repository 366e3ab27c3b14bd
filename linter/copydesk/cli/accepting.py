"""Accepting a word or a name for all articles: where it is written down, and how."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from copydesk.accepting import ACCEPT
from copydesk.cli.settings_file import TakeBack, rewrite
from copydesk.config import Config, ConfigError
from copydesk.config.discovery import NAMES
from copydesk.config.names import parse_names
from copydesk.named_tuple import NamedTuple
from copydesk.paths import shown
from copydesk.rules import Rule


class Accepted(NamedTuple):
    """What was accepted that was not before, the file in which it stands, and what takes it out again, if anything."""

    new: Sequence[str]
    path: Path
    take_back: TakeBack | None


def refuse_isolated(args: argparse.Namespace, command: str) -> None:
    """Raise ConfigError where a command is to write into a configuration that it is not to read."""
    if args.isolated:
        what = f"“{command}” writes where the configuration says, which --isolated leaves out; leave out one of them"
        raise ConfigError("command line", what)


def acceptable(rule: Rule) -> Literal["word", "name"] | None:
    """What the marked text of a rule's problem can be accepted as: None where only the article can be changed."""
    return "word" if ACCEPT in rule.options else "name" if rule.names else None


def accept(text: str, rule: Rule, config: Config) -> Accepted:
    """Accept the marked text of a rule's problem. Raises ConfigError or OutputError where that cannot be written."""
    return accept_words([text], rule.name, config) if ACCEPT in rule.options else accept_names([text], config)


def accepted_words(rule: str, config: Config) -> list[str]:
    """The words and patterns that a configuration lets a rule accept."""
    return list(config.rules.get(rule, {}).get(ACCEPT, ()))


def accept_words(words: Sequence[str], rule: str, config: Config) -> Accepted:
    """Add words to those that a rule accepts, in the configuration, with those of the files that it extends.

    All else in the file stays as it is. Raises ConfigError or OutputError where it cannot be written.
    """
    path = Path(config.origin) if config.origin else Path(config.root, NAMES[0])
    known = accepted_words(rule, config)
    new = [word for word in dict.fromkeys(words) if word not in known]

    def change(text: str) -> str:
        from copydesk.config_file import with_accepted

        return with_accepted(text, [*known, *new], rule, ACCEPT, is_shared=path.name == "pyproject.toml")

    return Accepted(new, path, rewrite(path, change) if new else None)


def accept_names(forms: Sequence[str], config: Config) -> Accepted:
    """Add forms to those that the newsroom's names accept. Raises ConfigError or OutputError, as for words."""
    path, new = names_path(config), list[str]()

    def change(text: str) -> str:
        from copydesk.names_file import with_accepted

        after, found = with_accepted(text, forms)
        new.extend(found)
        return after

    return Accepted(new, path, rewrite_names(config, change))


def names_path(config: Config) -> Path:
    """Where the newsroom's names lie."""
    return Path(config.root, config.names)


def rewrite_names(config: Config, change: Callable[[str], str]) -> TakeBack | None:
    """Change the newsroom's names, as `rewrite` does; what came of it is read before it takes the old one's place."""

    def verified(text: str) -> str:
        after = change(text)
        try:
            parse_names(after, shown(names_path(config)))
        except ConfigError as error:  # its line is one of a text that is not there
            raise ConfigError(shown(names_path(config)), f"not changed: {error.message}") from None
        return after

    return rewrite(names_path(config), verified)

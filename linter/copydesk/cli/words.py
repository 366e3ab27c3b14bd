"""`copydesk words`: the words that the house accepts, and what is known of a word."""

import argparse
import re
from collections.abc import Iterable, Mapping, MutableMapping
from pathlib import Path
from typing import Any

from copydesk import files
from copydesk.cli.output import OutputError, emit
from copydesk.cli.session import Session
from copydesk.config import Config, ConfigError
from copydesk.desk import Fixing, check_text
from copydesk.lexicon import Lexicon
from copydesk.paths import shown

_RULE, _OPTION = "misspelling", "accept"
_LISTED = "listed-word"
_NAME = "copydesk.toml"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def run(args: argparse.Namespace) -> int:
    """Accept words, list those that are accepted, or tell what is known of some; 1 if `why` knows one to be wrong."""
    session = Session(args)
    config = session.config(Path())
    if args.action == "accept":
        return _accept(args.words, config)
    if args.action == "list":
        emit(sorted(_accepted(config), key=str.casefold))
        return 0
    told = [_known_of(word, config, session) for word in args.words]
    emit(line for _, line in told)
    return int(any(wrong for wrong, _ in told))


def _accept(words: Iterable[str], config: Config) -> int:
    """Add words to the configuration, whose comments and order stay as they are."""
    for word in words:
        _verify(word)
    known = _accepted(config)
    new = list(dict.fromkeys(word for word in words if word not in known))
    path = Path(config.root, Path(config.origin).name) if config.origin else Path(_NAME)
    if new:
        _write(path, [*known, *new])
    had = len(set(words)) - len(new)
    also = f"; {had} {'was' if had == 1 else 'were'} there already" if had else ""
    emit([f"{shown(path)}: accepted {', '.join(new) or 'nothing new'}{also}"])
    return 0


def _verify(word: str) -> None:
    """Raise ConfigError for what no article has as one word, and for a pattern that is none."""
    if not _is_pattern(word):
        if not _WORD.fullmatch(word):
            raise ConfigError("words accept", f"“{word}” is not one word; patterns stand between slashes: /kube.*/")
        return
    try:
        re.compile(word[1:-1])
    except re.error as error:
        raise ConfigError("words accept", f"“{word}” is not a pattern that Python's re takes: {error}") from None


def _write(path: Path, words: list[str]) -> None:
    """Put the words into a configuration file, which is made if it is not there."""
    import tomlkit  # slow to import, and nothing else writes configurations

    try:
        path.touch()
        before = path.read_bytes().decode()
        document = tomlkit.parse(before)
        table: MutableMapping[str, Any] = document
        for key in (*(("tool", "copydesk") if path.name == "pyproject.toml" else ()), "rules", _RULE):
            table = table.setdefault(key, tomlkit.table(is_super_table=key != _RULE))
        accept = table.setdefault(_OPTION, tomlkit.array())
        for word in words:
            if word not in accept:
                accept.append(word)
        if not files.replace(path, before, tomlkit.dumps(document)):
            raise ConfigError(shown(path), "it was changed while words were put into it; try again")
    except OSError as error:
        raise OutputError(str(path), error) from None


def _known_of(word: str, config: Config, session: Session) -> tuple[bool, str]:
    """Whether something speaks against a word, and what is known of it, in a line."""
    by = next((entry for entry in _accepted(config) if _fits(word, entry)), None)
    if by:
        return False, f"{word}: accepted by {config.origin}" + (f", as {by}" if by.lower() != word.lower() else "")
    registry = session.registry(config)
    rules = {rule.name: rule for rule in registry.rules if rule.name in (_RULE, _LISTED)}
    only = config._replace(select=tuple(rules), ignore=(), extend_select=(), per_file_ignores={})
    problems = check_text(f"{word}\n", "word.txt", registry, only, Fixing()).problems
    if problems:
        others = ", ".join(problems[0].suggestions[1:])
        return True, f"{word}: {problems[0].severity}: {problems[0].message}" + (f"; or {others}" if others else "")
    if word in rules[_RULE].accepted:
        return False, f"{word}: right by the lists of the configuration, {registry.packages[_LISTED]}"
    uses = Lexicon.of(config.language).frequency(word)
    if uses:
        return False, f"{word}: in the list of words, where it stands for {uses:,} uses"
    return False, f"{word}: in no list by itself, but made of known words, a term, or near to no other word"


def _accepted(config: Config) -> list[str]:
    """The words and patterns that a configuration accepts."""
    table: Mapping[str, Any] = config.rules.get(_RULE, {})
    return list(table.get(_OPTION, ()))


def _fits(word: str, entry: str) -> bool:
    return bool(re.fullmatch(entry[1:-1], word)) if _is_pattern(entry) else entry.lower() == word.lower()


def _is_pattern(entry: str) -> bool:
    return len(entry) > len("//") and entry[0] == entry[-1] == "/"

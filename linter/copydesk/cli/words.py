"""`copydesk words`: the words that the house accepts, and what is known of a word."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

from copydesk.accepting import flaw, is_pattern, let_pass
from copydesk.cli.accepting import accept_words, accepted_words, refuse_isolated
from copydesk.cli.output import emit
from copydesk.cli.session import Session
from copydesk.config import Config, ConfigError
from copydesk.desk import Fixing, check_text
from copydesk.faults import WENT_ON
from copydesk.lexicon import Lexicon
from copydesk.paths import shown
from copydesk.rules import RuleStoppedError

_RULE = "misspelling"
_LISTED = "listed-word"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def run(args: argparse.Namespace) -> int:
    """Accept words, list those that are accepted, or say what is known of some; 1 if `why` knows one to be wrong."""
    if args.action == "accept":
        refuse_isolated(args, "words accept")
    session = Session(args)
    config = session.config(Path())
    if args.action == "accept":
        return _accept(args.words, config)
    if args.action == "list":
        emit(sorted(accepted_words(_RULE, config), key=str.casefold))
        return 0
    try:
        answers = [_known_of(word, config, session) for word in args.words]
    except RuleStoppedError as error:
        raise ConfigError(config.origin or "", str(error).removesuffix(WENT_ON)) from None
    emit(line for _, line in answers)
    return int(any(wrong for wrong, _ in answers))


def _accept(words: Sequence[str], config: Config) -> int:
    """Add words to the configuration, whose comments and order stay as they are."""
    for word in words:
        _verify(word)
    accepted = accept_words(words, _RULE, config)
    had = len(set(words)) - len(accepted.new)
    also = f"; {had} {'was' if had == 1 else 'were'} there already" if had else ""
    emit([f"{shown(accepted.path)}: accepted {', '.join(accepted.new) or 'nothing new'}{also}"])
    return 0


def _verify(word: str) -> None:
    """Raise ConfigError for what no article has as one word, and for a pattern that is none."""
    wrong = flaw(word)
    if not (is_pattern(word) or _WORD.fullmatch(word)):
        wrong = f"“{word}” is not one word; patterns stand between slashes: /kube.*/"
    if wrong:
        raise ConfigError("words accept", wrong)


def _known_of(word: str, config: Config, session: Session) -> tuple[bool, str]:
    """Whether something speaks against a word, and what is known of it, in a line."""
    by = next((entry for entry in accepted_words(_RULE, config) if let_pass([word], [entry])), None)
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
    if not config.speaks(rules[_RULE]):
        return False, f"{word}: not accepted, and of the language “{config.language}” copydesk has no list of words"
    uses = Lexicon.of(config.language).frequency(word)
    if uses:
        return False, f"{word}: in the list of words, where it stands for {uses:,} uses"
    return False, f"{word}: in no list by itself, but made of known words, a term, or near to no other word"

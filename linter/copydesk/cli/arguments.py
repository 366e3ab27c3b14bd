"""The arguments of a run: what it looks at, and how a message repeats them that says what to type next."""

import argparse
from collections.abc import Iterator, Sequence
from os.path import normpath
from pathlib import PurePath

_LONGEST = 60
"""Characters of paths that a message repeats; of more, it says “…”."""

_PLAIN = frozenset("./_-")
"""What a shell takes as it is, besides letters and digits."""

_SWITCHES = ("isolated", "no_baseline", "staged")
_VALUES = ("config", "baseline", "diff_base", "select", "ignore", "extend_select", "stdin_filename")


def looked_at(args: argparse.Namespace) -> list[str]:
    """The files and folders that a command looks at: the current folder where it names none."""
    return args.paths or ["."]


def repeated(args: argparse.Namespace) -> str:
    """The arguments that say what was looked at, each after a space, so that the same can be corrected."""
    return "".join(f" {argument}" for argument in _repeated(args))


def named_baseline(args: argparse.Namespace) -> str:
    """The argument that names a baseline, after a space; nothing where the configuration does."""
    return f" --baseline {_quoted(args.baseline)}" if args.baseline else ""


def paths(named: Sequence[str]) -> str:
    """Paths as arguments of a command, or “…” where they are many.

    They are in order, without those in a folder that is named too, so that a report is the same however they are named.
    """
    known = set(map(normpath, named))
    outer = (path for path in sorted(known) if known.isdisjoint(_around(path)))
    joined = " ".join(_quoted(f"./{path}" if _is_like_option(path) else path) for path in outer)
    return joined if len(joined) <= _LONGEST else "…"


def _quoted(argument: str) -> str:
    """An argument as a shell takes it. Most need no `shlex`, whose import takes a hundredth of a short run."""
    if argument and argument.isascii() and all(sign.isalnum() or sign in _PLAIN for sign in argument):
        return argument
    from shlex import quote

    return quote(argument)


def _is_like_option(path: str) -> bool:
    return path.startswith("-") and path != "-"


def _around(path: str) -> Iterator[str]:
    """The folders in which a path lies, as far as its text tells."""
    if not path.startswith(".."):
        yield from map(str, PurePath(path).parents)


def _repeated(args: argparse.Namespace) -> Iterator[str]:
    for name in _SWITCHES:
        if getattr(args, name):
            yield f"--{name.replace('_', '-')}"
    for name in _VALUES:
        value = getattr(args, name)
        if value is not None:
            yield f"--{name.replace('_', '-')} {_quoted(value if isinstance(value, str) else ','.join(value))}"
    for pattern in args.exclude or ():
        yield f"--exclude {_quoted(pattern)}"
    if args.fail_on == "info":  # else it does not change what is corrected
        yield "--fail-on info"
    named = paths(["-"] if args.stdin_filename and not args.paths else looked_at(args))
    if named != ".":
        yield named

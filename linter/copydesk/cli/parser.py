"""The command's words: subcommands, options, and their help."""

import argparse
import os
from collections.abc import Callable, Sequence

from copydesk.cli import values
from copydesk.cli.lazy_parser import LazyParser
from copydesk.cli.output import emit
from copydesk.problem import SEVERITIES
from copydesk.report import FORMATS


def parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of the whole command line; each subcommand is run by the module of its name.

    Where the arguments begin with a subcommand it has no others: to make all of them takes a sixtieth of a short run.
    """
    top = LazyParser(prog="copydesk", description="An editorial linter for article repositories.")
    top.set_defaults(**_WITHOUT)
    top.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    commands = top.add_subparsers(prog=top.prog, dest="command", required=True, metavar="COMMAND")
    asked = set(arguments[:1]) & _COMMANDS.keys()
    for name in asked or _COMMANDS:
        text, add_arguments = _COMMANDS[name]
        commands.add_parser(name, help=text, arguments=add_arguments)
    return top


def _explain(explain: argparse.ArgumentParser) -> None:
    explain.add_argument("rule", metavar="RULE|PATH:LINE:COLUMN", help="a rule's name, or a place in an article")
    _configuration(explain)


def _rules(rules: argparse.ArgumentParser) -> None:
    rules.add_argument("--output-format", choices=("text", "markdown", "json"), default="text", help="text, unless set")
    rules.add_argument("--docs", metavar="FOLDER", type=values.path, help="write a page for each rule into this folder")
    _configuration(rules)


def _style(style: argparse.ArgumentParser) -> None:
    actions = style.add_subparsers(required=True, metavar="COMMAND")
    test = actions.add_parser("test", help="run the examples of styles")
    test.add_argument(
        "files", nargs="*", type=values.path, metavar="STYLE", help="files of styles; else the configuration's"
    )
    _configuration(test)


def _schema(schema: argparse.ArgumentParser) -> None:
    schema.add_argument(
        "of", nargs="?", choices=("configuration", "report"), default="configuration",
        help="what the schema is of; without, the configuration",
    )  # fmt: skip
    _configuration(schema)


def _importing(importing: argparse.ArgumentParser) -> None:
    _folder(importing)
    importing.add_argument("--write", action="store_true", help="write what would only be shown")
    importing.set_defaults(command="importing")


def _clean(clean: argparse.ArgumentParser) -> None:
    _folder(clean)
    _configuration(clean)


def _paths(command: argparse.ArgumentParser, text: str = "files and folders") -> None:
    command.add_argument("paths", nargs="*", type=values.path, metavar="PATH", help=text)


def _folder(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "folder", nargs="?", type=values.path, default=".", metavar="FOLDER", help="the current one without"
    )


def _words(words: argparse.ArgumentParser) -> None:
    actions = words.add_subparsers(dest="action", required=True, metavar="COMMAND")
    for action, text in (
        ("accept", "take words for right from now on, or patterns such as /kube.*/"),
        ("list", "the words that are accepted"),
        ("why", "whether a word is known, accepted, or taken for a misspelling"),
    ):
        command = actions.add_parser(action, help=text)
        if action != "list":
            taken = values.word if action == "why" else values.text  # a pattern may have a space
            command.add_argument("words", nargs="+", type=taken, metavar="WORD")
        _configuration(command)


def _names_actions(names: argparse.ArgumentParser) -> None:
    """The subcommands of `names`."""
    actions = names.add_subparsers(dest="action", required=True, metavar="COMMAND")
    learn = actions.add_parser("learn", help="write the names that the articles establish")
    _paths(learn, "files and folders; the current one without")
    learn.add_argument(
        "--fewest", type=values.number, default=3, metavar="N", help="articles that have to use a name (3)"
    )
    add = actions.add_parser("add", help="add a person or a place, or more forms of one")
    _added_name(add)
    accept = actions.add_parser("accept", help="accept forms as right")
    accept.add_argument("forms", nargs="+", type=values.text, metavar="FORM")
    listed = actions.add_parser("list", help="show the newsroom's names")
    listed.add_argument("--output-format", choices=("text", "json"), default="text", help="text, unless set")
    why = actions.add_parser("why", help="which list or rule decides about a name")
    why.add_argument("words", nargs="+", type=values.text, metavar="NAME")
    taken = actions.add_parser("import", help="add the people of a published list")
    taken.add_argument("file", type=values.path, metavar="FILE")
    taken.add_argument("--from", dest="source", choices=("popolo", "congress", "csv", "wikidata"),
                       help="the form of the list; without, its name and content tell")  # fmt: skip
    for command in (learn, add, accept, listed, why, taken):
        _configuration(command)


def _added_name(add: argparse.ArgumentParser) -> None:
    add.add_argument("name", type=values.text, metavar="NAME", help="the form that the house uses")
    add.add_argument("--place", action="store_true", help="it is a place")
    add.add_argument("--variant", action="append", default=[], metavar="FORM", help="a form that is right, too")
    add.add_argument("--never", action="append", default=[], metavar="FORM", help="a form that is always wrong")
    add.add_argument("--role", default="", help="who that is, for messages")


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from copydesk import __version__

        emit([f"copydesk {__version__}"])
        parser.exit()


def _check(check: argparse.ArgumentParser) -> None:
    _paths(check, "files and folders; - is standard input")
    fixing = check.add_argument_group("fixing")
    fixing.add_argument("--fix", action="store_true", help="correct what can be corrected safely")
    fixing.add_argument("--unsafe-fixes", action="store_true", help="with --fix or --diff: the unsafe corrections too")
    fixing.add_argument(
        "--diff",
        action="store_true",
        help="show the corrections as a patch, change nothing; 1 if there are any, whatever else is wrong",
    )
    _selection(check.add_argument_group("rules"))
    _part(check.add_argument_group("what counts"))
    _output(check.add_argument_group("output"))
    _running(check.add_argument_group("running"))
    _configuration(check)


def _selection(group: argparse._ArgumentGroup) -> None:
    for option, text in (
        ("--select", "run only these rules or families"),
        ("--ignore", "leave these rules or families out"),
        ("--extend-select", "run these besides the ones that run anyway"),
    ):
        group.add_argument(
            option, metavar="RULE", type=values.names, action="extend", help=f"{text}; commas between them"
        )


def _exclusion(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--exclude",
        metavar="PATTERN",
        type=values.pattern,
        action="append",
        help="leave these files alone, besides those of the configuration; as in .gitignore",
    )


def _part(group: argparse._ArgumentGroup, *, staged: bool = True) -> None:
    _exclusion(group)
    changed = group.add_mutually_exclusive_group()
    changed.add_argument(
        "--diff-base", metavar="REV", type=values.revision, help="only what changed since the branch parted from REV"
    )
    if staged:
        changed.add_argument("--staged", action="store_true", help="only what is staged, as it is staged")
    known = group.add_mutually_exclusive_group()
    known.add_argument(
        "--baseline", metavar="FILE", type=values.path, help="leave out the problems that this file knows"
    )
    known.add_argument("--no-baseline", action="store_true", help="report the known problems too")


def _baseline(command: argparse.ArgumentParser) -> None:
    _paths(command)
    command.add_argument("--update", action="store_true", help="only take out what is gone; nothing new is added")
    command.add_argument("--baseline", metavar="FILE", type=values.path, help="the file to write")
    _exclusion(command.add_argument_group("what counts"))
    _selection(command.add_argument_group("rules"))
    _cost(command.add_argument_group("running"))
    _configuration(command)


def _review(command: argparse.ArgumentParser) -> None:
    _paths(command)
    command.add_argument("--fail-on", choices=SEVERITIES[::-1], help="with “info”, ask about remarks too")
    _selection(command.add_argument_group("rules"))
    _part(command.add_argument_group("what counts"), staged=False)
    _configuration(command)


def _output(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--output-format",
        choices=FORMATS,
        metavar="FORMAT",
        help=f"text (github in its Actions), or one of {', '.join(FORMATS[1:])}",
    )
    group.add_argument(
        "--output-file", metavar="FILE", type=values.path, help="write the report there instead of to standard output"
    )
    group.add_argument("--fail-on", choices=SEVERITIES[::-1], help="the mildest severity that makes the run fail")
    group.add_argument("--exit-zero", action="store_true", help="exit with 0 even if there are problems")
    group.add_argument("--statistics", action="store_true", help="count the problems of each rule")
    group.add_argument("--quiet", "-q", action="store_true", help="no summary line")


def usual_format() -> str:
    """The format for whoever reads the output: GitHub Actions says that it does."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def _running(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--stdin-filename", metavar="FILE", help="the path under which standard input is checked")
    _cost(group)
    group.add_argument("--show-files", action="store_true", help="list the files that would be checked")
    group.add_argument("--show-settings", action="store_true", help="show the settings for the first path")


def _cost(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--no-cache", action="store_true", help="read nothing from the cache and write nothing to it")
    group.add_argument("--jobs", metavar="N", help="processes to use, or “auto”", type=values.jobs, default="auto")


def _configuration(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("configuration").add_mutually_exclusive_group()
    group.add_argument("--config", metavar="FILE", type=values.path, help="use this configuration file for all files")
    group.add_argument("--isolated", action="store_true", help="read no configuration file")


_WITHOUT: dict[str, object] = {
    "paths": (), "stdin_filename": None, "no_cache": True, "jobs": "1", "select": None, "ignore": None,
    "extend_select": None, "fail_on": None, "baseline": None, "no_baseline": False, "diff_base": None, "staged": False,
    "quiet": False, "statistics": False, "exclude": None,
}  # fmt: skip
"""What holds for a subcommand that has no such argument."""

_COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": ("report problems, and correct them on request", _check),
    "explain": ("what a rule finds and why; or why there is, or is not, a problem at a place", _explain),
    "names": ("look after the newsroom's own names", _names_actions),
    "rules": ("the table of rules", _rules),
    "baseline": ("record what is there today, so that only new problems are reported", _baseline),
    "style": ("work on house style", _style),
    "schema": ("the JSON Schema of the configuration, or of the JSON report", _schema),
    "server": ("serve an editor: problems while one writes, and their corrections", _configuration),
    "review": ("decide on the problems one by one, with one key each", _review),
    "import": ("take over the settings of codespell, cspell, typos and Vale", _importing),
    "init": ("write a commented copydesk.toml", _folder),
    "clean": ("remove what was kept from earlier runs", _clean),
    "words": ("the words that your articles may use, and what is known of a word", _words),
}
"""The subcommands in the order of the help: what each does, and its arguments."""

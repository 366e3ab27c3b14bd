"""`copydesk names`: look after the newsroom's own names."""

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from copydesk import files
from copydesk.cli.accepting import accept_names, names_path, refuse_isolated, rewrite_names
from copydesk.cli.arguments import looked_at
from copydesk.cli.output import complain, emit
from copydesk.cli.session import Session
from copydesk.config import Config, ConfigError
from copydesk.formats import FrontMatterError, front_matter, read
from copydesk.name_sources import SourceError, form_of, people_in
from copydesk.newsroom import Names, Person, Place
from copydesk.numbers import counted
from copydesk.paths import shown, why
from copydesk.patterns import Regex
from copydesk.problem import Failure
from copydesk.registry import BUILTIN
from copydesk.text.document import Document

_AUTHOR = Regex(r"^(?:\.\. |:)?(?:authors?|byline)\s*[:=](.+)$", re.MULTILINE | re.IGNORECASE)


def run(args: argparse.Namespace) -> int:
    """Do what the subcommand says; 0 if that went well."""
    if args.action not in _READING:
        refuse_isolated(args, f"names {args.action}")
    session = Session(args)
    config = session.config(Path())
    done: int = _ACTIONS[args.action](args, session, config)
    return done


def _learn(args: argparse.Namespace, session: Session, config: Config) -> int:
    """Write the names that the articles establish; 2 where an article could not be read, and nothing is written then.

    A name that only the missing articles establish would be taken for one that is gone.
    """
    from copydesk.names_file import with_learned

    place = shown(names_path(config))
    seen = [_sightings(item, session) for item in files.discover(looked_at(args), session.settings)]
    failures = [item for item in seen if isinstance(item, Failure)]
    for failure in failures:
        complain(failure)
    if failures:
        complain(f"{place} was left as it is: it is learned from all articles, or not at all")
        return 2
    if not seen:
        complain(f"there are no articles to learn names from; {place} was left as it is")
        return 2
    names = _knowledge().learned(seen, args.fewest)
    take_back = rewrite_names(config, lambda text: with_learned(text, names))
    before, after = set(config.newsroom.learned), set(names)
    found = f"{counted(len(names), 'name')} in {counted(len(seen), 'article')}"
    emit([f"{found}: {len(after - before)} new, {len(before - after)} gone"])
    emit([f"Wrote {place}" if take_back else f"{place} is as it was"])
    return 0


def _sightings(item: Path | Failure, session: Session) -> Any:
    """The names of an article that could be learned, or why it cannot be read."""
    source = item if isinstance(item, Failure) else files.read(item, session.config(item.parent))
    if isinstance(source, Failure):
        return source
    try:
        document = read(source, str(item))
    except FrontMatterError as error:
        return Failure(str(item), str(error), error.line)
    return _knowledge().sightings(document, _author(document))


def _author(document: Document) -> str:
    """Who wrote an article, where its front matter says so, or what stands before a text of reStructuredText."""
    end = front_matter.end(document.source)
    if document.format == "rst":
        text = (block.extent.start for block in document.blocks if block.kind not in ("title", "summary"))
        end = next(text, len(document.source))
    found = _AUTHOR.search(document.source, 0, end)
    return found[1].strip() if found else ""


def _add(args: argparse.Namespace, _: Session, config: Config) -> int:
    known = config.newsroom
    is_known_place = args.name in {place.name for place in known.places} - {person.name for person in known.people}
    is_place = args.place or (is_known_place and not args.role)
    forms = args.name, tuple(args.variant), tuple(args.never)
    return _put(config, [Place(*forms) if is_place else Person(*forms, role=args.role)])


def _import(args: argparse.Namespace, _: Session, config: Config) -> int:
    try:
        text = Path(args.file).read_text(encoding="utf-8-sig")
        people = people_in(text, args.source or form_of(args.file, text))
    except OSError as error:
        raise ConfigError(args.file, f"cannot be read: {why(error)}") from None
    except UnicodeDecodeError:
        raise ConfigError(args.file, "cannot be read: it is not UTF-8") from None
    except SourceError as error:
        raise ConfigError(args.file, str(error)) from None
    return _put(config, people)


def _put(config: Config, entries: Sequence[Person | Place]) -> int:
    from copydesk.names_file import with_entries

    counts = []

    def change(text: str) -> str:
        new, added, completed = with_entries(text, config.newsroom, entries)
        counts.append((added, completed))
        return new

    rewrite_names(config, change)
    added, completed = counts[0]
    kept = len(entries) - added - completed
    emit([f"{shown(names_path(config))}: {added} added, {completed} completed, {kept} as before"])
    return 0


def _accept(args: argparse.Namespace, _: Session, config: Config) -> int:
    new = accept_names(args.forms, config).new
    emit([f"Accepted {', '.join(new)}" if new else "Accepted already"])
    return 0


def _list(args: argparse.Namespace, _: Session, config: Config) -> int:
    names = config.newsroom
    if args.output_format == "json":
        emit([json.dumps(_as_json(names), ensure_ascii=False, indent=2)])
    elif names:
        emit(_lines(names))
    else:
        emit([f"No names in {shown(names_path(config))}: copydesk names add NAME, or copydesk names learn"])
    return 0


def _lines(names: Names) -> Iterator[str]:
    for entry in names.entries:
        more = [f"also {', '.join(entry.variants)}"] if entry.variants else []
        more += [f"never {', '.join(entry.never)}"] if entry.never else []
        role = getattr(entry, "role", "")
        yield f"{entry.name}{f' ({role})' if role else ''}{': ' if more else ''}{'; '.join(more)}"
    yield from (f"{form}: accepted" for form in names.accept)
    yield from (f"{name}: learned" for name in names.learned)


def _as_json(names: Names) -> dict[str, Any]:
    people, places = ([entry._asdict() for entry in entries] for entries in (names.people, names.places))
    return {"person": people, "place": places, "accept": names.accept, "learned": names.learned}


def _why(args: argparse.Namespace, _: Session, config: Config) -> int:
    knowledge = _knowledge()
    for word in args.words:
        emit([word, *(f"  {reason}" for reason in knowledge.reasons(word, config.newsroom))])
    return 0


def _knowledge() -> Any:
    """What the built-in rules know of names; they are known to the engine by name only."""
    return import_module(f"{BUILTIN}.names.knowledge")


_ACTIONS = {"learn": _learn, "add": _add, "accept": _accept, "list": _list, "why": _why, "import": _import}
_READING = ("list", "why")

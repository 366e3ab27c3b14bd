"""The settings and the rules of a command: configuration files, with the command line on top of them."""

import argparse
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from pathlib import Path

from copydesk import files
from copydesk.cli.arguments import looked_at
from copydesk.cli.caches import Caches
from copydesk.cli.overrides import given, laid_over, lists_of
from copydesk.config import Config, ConfigError
from copydesk.config.discovery import Configurations
from copydesk.config.parse import verify
from copydesk.crew import Crew, Outcomes, Task, alone, processors, together_if_long
from copydesk.desk import Article, Fixing, Result, check
from copydesk.problem import Failure
from copydesk.registry import PluginError, Registry, load
from copydesk.style.mistakes import StyleError
from copydesk.suppress import FAMILY, UNUSED
from copydesk.texts import Texts


class Session:
    """What a run knows before it opens an article; every configuration is read and verified once."""

    def __init__(self, args: argparse.Namespace) -> None:
        self._args = args
        self.folders: tuple[str, ...] = () if args.stdin_filename else tuple(looked_at(args))
        """The files and folders that are looked through anyway."""
        only = Path(args.config) if args.config else None
        self._configurations = Configurations(only, isolated=args.isolated)
        self._overrides = given(args)
        self._folders: dict[Path, Config | Failure] = {}
        self._verified: dict[tuple[str, str | None], Config] = {}
        self._registries: dict[tuple[object, ...], Registry] = {}
        self._rules = self.registry  # one method for all articles: each time that it is asked for, it is a new object
        self._caches = Caches(not args.no_cache, self.registry)

    def settings(self, folder: Path) -> Config | Failure:
        """The settings that hold in a folder, or why they cannot be used."""
        if folder not in self._folders:
            try:
                self._folders[folder] = self._on_top(self._configurations.of(folder))
            except ConfigError as error:
                self._folders[folder] = Failure(error.origin, error.message)
        return self._folders[folder]

    def depends_on(self, path: Path) -> bool:
        """Whether the settings, or the rules and names that they bring, may be others once a file has changed."""
        return self._configurations.depend_on(path)

    def reads(self, path: Path) -> bool:
        """Whether settings that were looked at come from a file, by its absolute path."""
        return self._configurations.read_from(path)

    def config(self, folder: Path) -> Config:
        """The settings that hold in a folder. Raises ConfigError where they cannot be used."""
        found = self.settings(folder)
        if isinstance(found, Failure):
            raise ConfigError(found.path, found.message)
        return found

    def registry(self, config: Config) -> Registry:
        """The rules for a configuration: the built-in ones, and those of its plug-ins and styles.

        Raises ConfigError for a plug-in or style that is broken.
        """
        brought = (config.plugins, config.styles, config.vale, config.words)
        key = (repr(brought), config.root if config.vale else "")
        if key not in self._registries:
            try:
                self._registries[key] = load(*brought, origin=config.origin or "", root=config.root)
            except PluginError as error:
                raise ConfigError(config.origin or "", str(error)) from error
            except StyleError as error:
                raise ConfigError(error.place or config.origin or "", error.message) from error
        return self._registries[key]

    def summary(self, rule: str) -> str:
        """The first line of the documentation of a rule that may run somewhere; nothing for any other name."""
        return self._summaries.get(rule, "")

    @cached_property
    def _summaries(self) -> Mapping[str, str]:
        """The first lines of all of them, which most reports have no use for."""
        registries = map(self.registry, self._verified.values())
        return {rule.name: rule.summary for registry in registries for rule in registry.rules}

    def check(
        self, articles: Iterable[Article], texts: Texts, fixing: Fixing, others: Iterable[Article]
    ) -> list[Result]:
        """The results of articles, in order; what is found out about them is kept, even if the run is broken off."""
        try:
            return list(check(articles, texts, fixing, others, stores=self._caches.of, crew=self._crew()))
        finally:
            self._caches.write()

    def article(self, path: Path) -> Article:
        """The article at a path, with what holds for it."""
        config = self.config(path.parent)
        return Article(path.as_posix(), files.relative(path, config), self._rules, config)

    def _crew(self) -> Crew:
        """Who examines the articles: this process, or as many as the command asks for, where that is worth it."""
        asked = self._args.jobs
        jobs = processors() if asked == "auto" else int(asked)
        if jobs == 1:
            return alone

        def together(tasks: Iterator[Task]) -> Outcomes:
            from copydesk.workers import Workers

            return Workers(partial(_make_articles, self._args), jobs)(tasks)

        return together if asked != "auto" else lambda tasks: together_if_long(tasks, together)

    def close(self) -> None:
        """Close the caches, once everything has been checked."""
        self._caches.close()

    def notes(self) -> list[str]:
        """What of the styles is left out, each thing once."""
        return list(dict.fromkeys(note for registry in self._registries.values() for note in registry.notes))

    def _on_top(self, found: Config) -> Config:
        """A configuration with the command line on top of it, both verified."""
        key = (found.root, found.origin)
        if key not in self._verified:
            config = laid_over(found, self._overrides, lambda: self.registry(found).rules)
            if not self._caches.know(config):
                rules = self.registry(found).rules
                verify(found, rules, extra=(UNUSED, FAMILY))
                verify(Config(**lists_of(self._overrides)), rules, extra=(UNUSED, FAMILY))
            self._verified[key] = config
        return self._verified[key]


def _make_articles(args: argparse.Namespace) -> Callable[[str], Article]:
    """What makes an article of a path, in a process of its own."""
    session = Session(argparse.Namespace(**{**vars(args), "no_cache": True}))
    return lambda path: session.article(Path(path))

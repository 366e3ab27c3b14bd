"""The table of settings: each key of a configuration file, what it takes, and what it is for."""

from copydesk.kinds import (
    FLAG,
    LANGUAGE,
    NAMES_BY_PATTERN,
    PATH,
    PATHS,
    SEVERITY,
    SIZE,
    TABLES,
    TEXTS,
    VALE,
    Kind,
)
from copydesk.named_tuple import NamedTuple


class Setting(NamedTuple):
    """A key of the configuration, and the kind of value that it takes."""

    key: str
    kind: Kind
    doc: str
    example: str

    @property
    def field(self) -> str:
        """The name of the setting in Config."""
        return self.key.replace("-", "_")


SETTINGS: tuple[Setting, ...] = (
    Setting("select", TEXTS, "Run only these rules or families.", 'select = ["names", "duplicates"]'),
    Setting("ignore", TEXTS, "Rules or families to leave out.", 'ignore = ["could-of"]'),
    Setting("extend-select", TEXTS, "Rules to run besides the default ones.", 'extend-select = ["style"]'),
    Setting("exclude", TEXTS, "Files to leave alone, also when named outright; patterns as in .gitignore.",
            'exclude = ["drafts/", "*.draft.md"]'),
    Setting("extend-exclude", TEXTS, "The same, added to what an extended file excludes.",
            'extend-exclude = ["archive/"]'),
    Setting("respect-gitignore", FLAG, "Leave alone what fits .gitignore when searching folders.",
            "respect-gitignore = true"),
    Setting("per-file-ignores", NAMES_BY_PATTERN, "Rules or families to leave out of some files.",
            '[per-file-ignores]\n"letters/*" = ["style"]'),
    Setting("roots", TEXTS, "Folders whose articles are evidence for what is checked: names, words, paragraphs in use.",
            'roots = ["articles/"]'),
    Setting("plugins", TEXTS, "Installed plug-ins whose rules may run; no other plug-in is loaded.",
            'plugins = ["acme"]'),
    Setting("styles", TEXTS,
            "Styles that hold: files of your own, relative to this file, and those that copydesk brings, by name.",
            'styles = ["style/*.toml", "wire"]'),
    Setting("words", TEXTS,
            "Word lists of yours, relative to this file: plain ones, and those of codespell, cspell, typos, Hunspell.",
            'words = ["words.txt", "cspell.json"]'),
    Setting("vale", VALE,
            "A Vale configuration whose rules run too, relative to this file; or in a table what it would say.",
            'vale = ".vale.ini"'),
    Setting("language", LANGUAGE, "The language of the articles; rules that are for English only stay off in others.",
            'language = "es"'),
    Setting("names", PATH, "The newsroom’s own names, relative to this file; copydesk names writes it.",
            'names = "names.toml"'),
    Setting("fail-on", SEVERITY, "The mildest severity that makes a run fail.", 'fail-on = "warning"'),
    Setting("max-file-size", SIZE, "Larger files are not read.", "max-file-size = 10_000_000"),
    Setting("baseline", PATH, "The file of known problems, which are not reported; copydesk baseline writes it.",
            'baseline = "copydesk-baseline.jsonl"'),
    Setting("rules", TABLES, "Severity and options of a rule; copydesk explain RULE shows its options.",
            '[rules.duplicate-paragraph]\nseverity = "warning"\nminimum-words = 12'),
)  # fmt: skip

EXTENDS = Setting(
    "extends",
    PATHS,
    "Configuration files to start from; paths are relative to this file.",
    'extends = "../copydesk.toml"',
)

"""From a rule to its documentation, which is made of the rule alone."""

from collections.abc import Iterable, Iterator

from copydesk.config.kinds import LANGUAGES
from copydesk.patterns import Regex
from copydesk.rules import Bad, Good, Rule

_UNSEEN = Regex(r"[\x7f-\x9f]")
"""Control characters of old encodings, of which a reader of an example would see nothing."""

_BADGES = {True: "on by default", False: "off by default"}


def page(rule: Rule) -> str:
    """A rule's page in Markdown: what it finds and why, its options and its examples, with what is made of them."""
    return "\n".join(_page(rule)).rstrip() + "\n"


def table(rules: Iterable[Rule], folder: str = "") -> str:
    """A Markdown table of rules, by family and name, each linked to its page in the folder."""
    rows = ["| rule | family | severity | fix | what it finds |", "|---|---|---|---|---|"]
    for rule in sorted(rules, key=lambda rule: (rule.family, rule.name)):
        name = f"[{rule.name}]({folder}{rule.name}.md)"
        severity = rule.severity if rule.default else f"{rule.severity}, off by default"
        rows.append(f"| {name} | {rule.family} | {severity} | {has_fix(rule)} | {rule.summary} |")
    return "\n".join(rows) + "\n"


def has_fix(rule: Rule) -> str:
    """“yes” for a rule whose examples show a fix, else a dash."""
    return "yes" if any(bad.fixed is not None for bad in rule.bad) else "–"


def _page(rule: Rule) -> Iterator[str]:
    yield from (f"# {rule.name}", "", rule.doc, "")
    languages = f" Only for {_listed(rule.languages)}." if rule.languages else ""
    yield from (f"Family `{rule.family}`, severity `{rule.severity}`, {_BADGES[rule.default]}.{languages}", "")
    if rule.options:
        yield from ("## Options", "", "```toml", f"[rules.{rule.name}]")
        yield from (f"{name} = {_toml(value)}" for name, value in rule.options.items())
        yield from ("```", "")
    if rule.bad:
        yield from ("## It finds", "")
    for bad in rule.bad:
        yield from _bad(bad)
    if rule.good:
        yield from ("## It leaves alone", "")
    for good in rule.good:
        yield from _example(good.text, good)


def _listed(languages: tuple[str, ...]) -> str:
    return ", ".join(LANGUAGES.get(language, language) for language in languages)


def _bad(bad: Bad) -> Iterator[str]:
    yield from _example(bad.text, bad)
    if bad.fixed is not None:
        yield from ("which is corrected to", "")
        yield from _fenced(bad.fixed)


def _example(text: str, example: Good | Bad) -> Iterator[str]:
    if example.options:
        settings = ", ".join(f"`{name} = {_toml(value)}`" for name, value in example.options.items())
        yield from (f"With {settings}:", "")
    for path, other in example.others.items():
        yield from (f"Beside `{path}`:", "")
        yield from _fenced(other)
    if example.others:
        yield from (f"In `{example.path}`:", "")
    yield from _fenced(text)


def _fenced(text: str) -> Iterator[str]:
    fence = "````" if "```" in text else "```"
    shown = _UNSEEN.sub(lambda sign: f"<U+{ord(sign[0]):04X}>", text)
    yield from (f"{fence}text", shown, fence, "")


def _toml(value: object) -> str:
    """A value as a TOML file would hold it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, list | tuple | frozenset):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    return str(value)

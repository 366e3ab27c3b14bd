"""From a rule to its documentation, which is made of the rule alone."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from json import dumps

from copydesk.kinds import LANGUAGES
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
        yield from _section("It finds", rule.bad, "`[[…]]` marks what is reported.")
        yield from _section("It leaves alone", rule.good)


def _section(title: str, examples: Sequence[Good | Bad], lead: str = "") -> Iterator[str]:
    if examples:
        yield from (f"## {title}", "")
        yield from (lead, "") if lead else ()
    for is_line, alike in groupby(examples, _is_line):
        group = list(alike)
        yield from _lines(group) if is_line else chain.from_iterable(map(_example, group))


def _listed(languages: tuple[str, ...]) -> str:
    return ", ".join(LANGUAGES.get(language, language) for language in languages)


def _is_line(example: Good | Bad) -> bool:
    """Whether an example is one line, which needs no setting and no other article."""
    return not (example.options or example.others or "\n" in example.text or "```" in example.text)


def _lines(examples: Sequence[Good | Bad]) -> Iterator[str]:
    """Examples of a line each in one block: as a patch, where the rule corrects them."""
    if all(_fixed(example) is None for example in examples):
        yield from _fenced("\n".join(example.text for example in examples))
        return
    patches = (
        f"- {example.text}\n+ {fixed}" if (fixed := _fixed(example)) is not None else f"  {example.text}"
        for example in examples
    )
    yield from _fenced("\n\n".join(patches), "diff")


def _fixed(example: Good | Bad) -> str | None:
    return example.fixed if isinstance(example, Bad) else None


def _example(example: Good | Bad) -> Iterator[str]:
    if example.options:
        settings = ", ".join(f"`{name} = {_toml(value)}`" for name, value in example.options.items())
        yield from (f"With {settings}:", "")
    for path, other in example.others.items():
        yield from (f"Beside `{path}`:", "")
        yield from _fenced(other)
    if example.others:
        yield from (f"In `{example.path}`:", "")
    yield from _fenced(example.text)
    if (fixed := _fixed(example)) is not None:
        yield from ("which is corrected to", "")
        yield from _fenced(fixed)


def _fenced(text: str, kind: str = "text") -> Iterator[str]:
    fence = "````" if "```" in text else "```"
    shown = _UNSEEN.sub(lambda sign: f"<U+{ord(sign[0]):04X}>", text)
    yield from (f"{fence}{kind}", shown, fence, "")


def _toml(value: object) -> str:
    """A value as a TOML file would hold it: texts, numbers and lists of them are written there as in JSON."""
    return dumps(sorted(value) if isinstance(value, frozenset) else value, ensure_ascii=False)

"""Plug-ins and rules that do not work: each is told by name, and everything else goes on."""

from collections.abc import Callable

import pytest
from desks import Desk

_GOOD = "It could of been worse.\n"
_REPORTED = "good.md:1:4: error: could-of: “could of been” should be “could have been” [could have been]"
_HEAD = "from copydesk import Bad, Finding, Fix, Good, Span, rule\n"
_RULE = '''
@rule(Bad("[[x]]"), family="acme")
def broken_rule(document):
    """A rule that does not work."""
    {body}

RULES = (broken_rule,)
'''

Install = Callable[[str, str], None]


@pytest.fixture
def install(desk: Desk) -> Install:
    """Installs a plug-in that one of two folders of articles names."""

    def put(name: str, source: str) -> None:
        desk.install(name, source)
        desk.write("letters/copydesk.toml", f'plugins = ["{name}"]\n')
        desk.write("letters/a.md", "One.\n\nTwo.\n")
        desk.write("good.md", _GOOD)

    return put


@pytest.mark.parametrize(
    ("source", "message"),
    [
        pytest.param("import nosuch\n", "cannot be loaded at SITE/acme_rules.py:1: ModuleNotFoundError: No module named 'nosuch'", id="import"),
        pytest.param("RULES = (\n", "cannot be loaded: SyntaxError: '(' was never closed (acme_rules.py, line 1)", id="syntax"),
        pytest.param("", "cannot be loaded: AttributeError: module 'acme_rules' has no attribute 'RULES'", id="no rules"),
        pytest.param("RULES = 1\n", "cannot be loaded: TypeError: 'int' object is not iterable", id="no list"),
        pytest.param("raise SystemExit\n", "cannot be loaded at SITE/acme_rules.py:1: SystemExit", id="a script that ends"),
    ],
)  # fmt: skip
def test_plugin_that_cannot_be_loaded(source: str, message: str, install: Install, desk: Desk) -> None:
    install("acme", source)
    done = desk.run("check", "--output-format", "concise")
    told = message.replace("SITE", str(desk.folder.parent / "site"))
    assert done.err == f"copydesk: letters/copydesk.toml: plug-in “acme” {told}\n"
    assert (done.status, done.lines[0]) == (2, _REPORTED)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        pytest.param(
            _HEAD + _RULE.format(body="yield").replace('family="acme"', 'family="acme", severity="fatal"'),
            "rule “broken-rule” has no severity 'fatal'",
            id="an unknown severity",
        ),
        pytest.param("RULES = (len,)\n", "<built-in function len> is not a rule; make it with @copydesk.rule", id="no rule"),
        pytest.param(
            _HEAD + _RULE.format(body="yield").replace("broken_rule", "could_of"),
            "rule “could-of” exists already in “copydesk_rules”",
            id="a name that is taken",
        ),
    ],
)  # fmt: skip
def test_plugin_whose_rules_are_none(source: str, message: str, install: Install, desk: Desk) -> None:
    install("acme", source)
    done = desk.run("check", "--output-format", "concise")
    assert done.err == f"copydesk: letters/copydesk.toml: plug-in “acme”: {message}\n"
    assert (done.status, done.lines[0]) == (2, _REPORTED)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        pytest.param("1 / 0", "ZeroDivisionError: division by zero", id="it raises"),
        pytest.param("return None", "TypeError: 'NoneType' object is not iterable", id="it gives nothing"),
        pytest.param("raise SystemExit(3)", "SystemExit: 3", id="it ends the program"),
        pytest.param("yield 'x'", "TypeError: a rule gives findings, not 'x'", id="it gives no finding"),
        pytest.param(
            "yield Finding((0, 1), 'x')",
            "TypeError: the span of a finding must be a Span, not (0, 1)",
            id="its span is none",
        ),
        pytest.param(
            "yield Finding(Span(0, 1), 5)",
            "TypeError: the message of a finding must be a text, not 5",
            id="its message is no text",
        ),
        pytest.param(
            "yield Finding(Span(0, 1), 'x', 'y')",
            "TypeError: suggestions of a finding must be a tuple of texts, not 'y'",
            id="its suggestions are one text",
        ),
        pytest.param(
            "yield Finding(Span(0, 1), 'x', severity='fatal')",
            "TypeError: the severity of a finding must be “error”, “warning” or “info”, not 'fatal'",
            id="its severity is none",
        ),
        pytest.param(
            "yield Finding(Span(0, 1), 'x', fix='y')",
            "TypeError: the fix of a finding must be a Fix, not 'y'",
            id="its fix is none",
        ),
        pytest.param(
            "yield Finding(Span(0, 1), 'x', fix=Fix.replace(Span(0, 1), 'y', 'sure'))",
            "TypeError: the safety of a finding must be “safe” or “unsafe”, not 'sure'",
            id="its safety is none",
        ),
        pytest.param(
            "yield Finding(Span(3, 99), 'There.')",
            "ValueError: Span(start=3, end=99) is no place in the prose, which has 17 characters",
            id="it finds something after the end",
        ),
        pytest.param("raise ValueError('a\\n b')", "ValueError: a b", id="it says why on two lines"),
        pytest.param("document.nosuch()", "AttributeError: 'Document' object has no attribute 'nosuch'", id="a wrong name"),
    ],
)  # fmt: skip
def test_rule_that_fails_is_told_and_the_others_go_on(body: str, message: str, install: Install, desk: Desk) -> None:
    install("acme", _HEAD + _RULE.format(body=body))
    desk.write("letters/b.md", "It could of been.\n")
    done = desk.run("check", "--output-format", "concise", "letters/b.md", "good.md")
    file = desk.folder.parent / "site/acme_rules.py"
    line = next(line for line in (6, 3) if f"{file}:{line}: " in done.err)  # that of the fault, or of the rule
    what = f"rule “broken-rule” of “acme” failed at {file}:{line}: {message}; the other rules went on"
    assert done.err == f"copydesk: letters/b.md: {what}\n"
    assert [line[:18] for line in done.lines[:2]] == ["good.md:1:4: error", "letters/b.md:1:4: "]
    assert done.status == 2


def test_fixes_that_undo_each_other_end(install: Install, desk: Desk) -> None:
    source = (
        _HEAD
        + "from copydesk import Fix\n"
        + _RULE.format(
            body="""for old, new in (("One", "Two"), ("Two", "One")):
        at = document.prose.find(old)
        if at >= 0:
            yield Finding(Span(at, at + 3), "No.", fix=Fix.replace(Span(at, at + 3), new, "safe"))"""
        )
    )
    install("acme", source)
    desk.write("letters/a.md", "One.\n")
    assert desk.run("check", "--fix", "letters/a.md").status == 1


def test_reason_that_fails_is_told_beside_the_others(install: Install, desk: Desk) -> None:
    """`copydesk explain` asks rules why they are silent, and one of them cannot tell."""
    install("acme", _HEAD + _RULE.format(body="yield from ()").replace('"acme"', '"acme", why=lambda *_: 1 / 0'))
    done = desk.run("explain", "letters/a.md:1:1")
    told = ("broken-rule is silent: its “why” failed at", f"{desk.folder.parent / 'site/acme_rules.py'}:3:")
    assert (done.status, all(part in done.out for part in told), "misspelling is silent" in done.out) == (0, True, True)

"""A third party's rules: installed with pip, run only where the configuration names them."""

from pathlib import Path

import pytest
from installations import PLUGIN, Installation

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("installation")]  # which one process makes for all

_ARTICLE = "# Acme Inc says that the bridge over the river is closed until next year\n"
_NAMED = 'plugins = ["acme"]\n'


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_text(_ARTICLE)
    return path


def _reported(installation: Installation, folder: Path) -> list[str]:
    """Place and name of what the plug-in's rules report in a folder."""
    lines = installation.run("copydesk", "check", "--output-format", "concise", cwd=folder).stdout.splitlines()
    return [line.split(" ")[0] + line.split(" ")[2] for line in lines if "acme-phrase" in line or "headline" in line]


def test_rules_of_a_plugin_run_where_the_configuration_names_it(installation: Installation, article: Path) -> None:
    assert _reported(installation, article.parent) == []
    (article.parent / "copydesk.toml").write_text(_NAMED)
    assert _reported(installation, article.parent) == ["a.md:1:3:acme-phrase:", "a.md:1:3:long-headline:"]


def test_options_and_selection_hold_for_the_rules_of_a_plugin(installation: Installation, article: Path) -> None:
    article.with_name("copydesk.toml").write_text(f"{_NAMED}[rules.long-headline]\nmaximum-words = 20\n")
    assert _reported(installation, article.parent) == ["a.md:1:3:acme-phrase:"]
    article.with_name("copydesk.toml").write_text(f'{_NAMED}ignore = ["acme"]\n')
    assert _reported(installation, article.parent) == []


def test_fix_of_a_plugin_is_applied(installation: Installation, article: Path) -> None:
    article.with_name("copydesk.toml").write_text(_NAMED)
    installation.run("copydesk", "check", "--fix", cwd=article.parent)
    assert article.read_text() == _ARTICLE.replace("Acme Inc", "Acme")


def test_explain_and_rules_show_the_rules_of_a_plugin(installation: Installation, article: Path) -> None:
    article.with_name("copydesk.toml").write_text(_NAMED)
    page = installation.run("copydesk", "explain", "long-headline", cwd=article.parent).stdout
    assert page.startswith("# long-headline\n\nA title that is too long for the front page.")
    assert "maximum-words = 10" in page
    assert "  acme-phrase " in installation.run("copydesk", "rules", cwd=article.parent).stdout


def test_rules_of_a_plugin_are_not_shown_where_it_is_not_named(installation: Installation, article: Path) -> None:
    done = installation.run("copydesk", "explain", "long-headline", cwd=article.parent)
    assert (done.returncode, done.stderr) == (
        2,
        "copydesk: explain: no rule “long-headline”; did you mean “repeated-headline”?\n",
    )


def test_plugin_tests_its_rules_with_what_copydesk_gives_it(installation: Installation, tmp_path: Path) -> None:
    done = installation.run("python", "-m", "pytest", "-q", "-p", "no:cacheprovider", str(PLUGIN), cwd=tmp_path)
    assert (done.returncode, done.stdout.splitlines()[-1][:8]) == (0, "2 passed")


def test_installation_is_one_of_its_own(installation: Installation, tmp_path: Path) -> None:
    where = "import copydesk, copydesk_rules; print(copydesk.__file__, copydesk_rules.__file__)"
    found = installation.run("python", "-c", where, cwd=tmp_path).stdout
    assert found.count(str(installation.folder)) == 2

"""A run imports what it needs and nothing else, so that an editor or a hook does not wait for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from desks import Desk

_ARTICLE = "The minister said that the the bridge would be closed.\n"
_NEEDLESS = set(
    "asyncio concurrent.futures copydesk.cli.patch copydesk.cli.settings copydesk.explain copydesk.formats.rst"
    " copydesk.testing dataclasses"
    " difflib email gzip hashlib http importlib.metadata inspect logging multiprocessing numpy pickle platformdirs regex"
    " rich socket spellchecker ssl subprocess textwrap threading tomllib unittest uuid xml yaml".split()
)
_MOST_MODULES = 100
"""Modules of others that a run may import besides those of Python's own start: 92 were needed with Python 3.11."""


def _imported(*args: str) -> set[str]:
    """The modules that Python imports for these arguments, for a user whose cache is at the usual place."""
    command = [sys.executable, "-X", "importtime", *args]
    around = {**os.environ, "HOME": str(Path(os.environ["XDG_CACHE_HOME"]).parent)}
    del around["XDG_CACHE_HOME"]
    around.pop("COVERAGE_PROCESS_CONFIG", None)  # which imports a lot more
    done = subprocess.run(command, env=around, capture_output=True, text=True, check=False)
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip() for line in lines}


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A run after which no other one has to compile word lists, expressions or code."""
    folder = tmp_path_factory.mktemp("first")
    (folder / "a.md").write_text(f"---\ntitle: >\n  The bridge\n---\n{_ARTICLE}")
    subprocess.run([sys.executable, "-m", "copydesk", "check", "a.md"], cwd=folder, capture_output=True, check=False)


@pytest.fixture
def warm(compiled: None, desk: Desk) -> Desk:
    """A desk with an article that was checked before."""
    desk.write("a.md", _ARTICLE)
    assert desk.run("check", "a.md").status == 1
    return desk


@pytest.mark.usefixtures("warm")
def test_a_run_for_one_file_imports_nothing_needless() -> None:
    assert _imported("-m", "copydesk", "check", "a.md") & _NEEDLESS == set()


@pytest.mark.usefixtures("warm")
def test_a_run_that_keeps_nothing_opens_no_database() -> None:
    assert "sqlite3" not in _imported("-m", "copydesk", "check", "--no-cache", "a.md")


@pytest.mark.usefixtures("warm")
def test_a_run_for_one_file_imports_few_modules() -> None:
    imported = _imported("-m", "copydesk", "check", "a.md") - _imported("-c", "pass")
    assert len({name for name in imported if not name.startswith("copydesk")}) <= _MOST_MODULES


@pytest.mark.parametrize(
    ("name", "content", "module"),
    [
        pytest.param("a.md", f"---\ntitle: The bridge\n---\n{_ARTICLE}", None, id="flat front matter"),
        pytest.param("a.md", f"---\ntitle: >\n  The bridge\n---\n{_ARTICLE}", "yaml", id="front matter in YAML"),
        pytest.param("a.md", f"+++\ntitle = 'The bridge'\n+++\n{_ARTICLE}", "tomllib", id="front matter in TOML"),
        pytest.param("copydesk.toml", "exclude = ['drafts/']\n", "tomllib", id="a configuration"),
    ],
)
def test_what_reads_a_format_is_imported_where_that_is_there(
    name: str, content: str, module: str | None, warm: Desk
) -> None:
    warm.write(name, content)
    assert _imported("-m", "copydesk", "check", "a.md") & _NEEDLESS == {module} - {None}


def test_help_does_not_load_a_rule(desk: Desk) -> None:
    assert not {name for name in _imported("-m", "copydesk", "check", "--help") if name.startswith("copydesk_rules")}


@pytest.mark.usefixtures("warm")
def test_run_that_finds_all_in_the_cache_does_not_load_a_rule() -> None:
    again = ("-m", "copydesk", "check", "a.md")
    assert not {name for name in _imported(*again) if name.startswith("copydesk_rules")}

"""The HTML page: articles with their problems marked, everything in them shown as text."""

import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest
from desks import PATIENCE, Desk

_CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
_ARTICLE = """\
# <script>document.title = "owned"</script> The bridge

The minister said that the the bridge would be closed & the road <img src=x onerror="document.title='owned'"> too.

It could of been worse: the the ferry still goes.
"""


@pytest.fixture
def page(desk: Desk) -> Path:
    desk.write("a'b\"<i>.md", _ARTICLE)
    assert desk.run("check", "--output-format", "html", "--output-file", "page.html", ".").status == 1
    return desk.folder / "page.html"


def test_marked_lines_read_as_the_article_does(page: Path) -> None:
    lines = re.findall(r'<span class="text">(.*?)</span></div>', page.read_text(), re.DOTALL)
    assert [unescape(re.sub(r"<[^>]*>", "", line)) for line in lines] == [*_ARTICLE.splitlines(), ""]


def test_page_needs_no_network(page: Path) -> None:
    tags = re.findall(r"<(?!/)(\w+)([^<>]*)>", page.read_text())
    assert not [tag for tag, attributes in tags if re.search(r'\b(?:src=|href="(?!#))', attributes)]


@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["LF", "CR LF"])
def test_page_that_lies_beside_the_articles_is_none_of_them(page: Path, desk: Desk, ends: str) -> None:
    page.write_text(page.read_text(encoding="utf-8"), encoding="utf-8", newline=ends)
    assert "page.html" not in desk.run("check", "--output-format", "concise").out
    assert desk.run("check", "page.html").status == 0


def test_page_without_problems_says_so(desk: Desk) -> None:
    desk.write("a.md", "All is well.\n")
    done = desk.run("check", "--output-format", "html")
    assert (done.status, "No problems in 1 article" in done.out) == (0, True)


def test_charts_lead_to_the_articles_and_say_their_bars_in_words(page: Path) -> None:
    text = page.read_text()
    assert set(re.findall(r'<th scope="row"><a href="#([^"]*)"', text)) == set(
        re.findall(r'<article id="([^"]*)"', text)
    )
    assert 'role="img" aria-label="3 errors"' in text


def _dom(page: Path, script: str, folder: Path, *options: str) -> str:
    """The page as Chromium has it after running a script in it."""
    tried = page.with_name("tried.html")
    tried.write_text(page.read_text() + f"<script>{script}</script>")
    command = [_CHROMIUM or "", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
    command += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
    command += [f"--user-data-dir={folder}", *options, "--dump-dom", tried.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE).stdout


@pytest.mark.skipif(_CHROMIUM is None, reason="needs Chromium")
def test_browser_shows_scripts_as_text_and_filters_by_rule(page: Path, tmp_path: Path) -> None:
    script = """
        document.querySelector('.filter input[value="doubled-word"]').click();
        const shown = [...document.querySelectorAll(".notes li")].filter((note) => note.offsetParent !== null);
        document.body.dataset.shown = shown.map((note) => note.dataset.rule).join(" ");
        document.body.dataset.marked = document.querySelectorAll("mark:not(.off)").length;
    """
    dom = _dom(page, script, tmp_path / "profile")
    assert "<title>copydesk: 3 problems</title>" in dom
    assert 'data-shown="could-of"' in dom
    assert 'data-marked="1"' in dom


@pytest.mark.skipif(_CHROMIUM is None, reason="needs Chromium")
def test_browser_filters_by_severity_and_counts_what_is_shown(desk: Desk, tmp_path: Path) -> None:
    desk.write("a.md", "She signed a three year deal for the the bridge.\n")
    desk.run("check", "--output-format", "html", "--output-file", "page.html", "a.md")
    script = """
        document.querySelector('.filter input[value="error"]').click();
        const shown = [...document.querySelectorAll(".notes li")].filter((note) => note.offsetParent !== null);
        document.body.dataset.shown = shown.map((note) => note.dataset.rule).join(" ");
    """
    dom = _dom(desk.folder / "page.html", script, tmp_path / "profile")
    assert 'data-shown="missing-hyphen"' in dom
    assert "<output>1</output> of\n2 problems" in dom


@pytest.mark.skipif(_CHROMIUM is None, reason="needs Chromium")
@pytest.mark.parametrize(("width", "is_open"), [(500, False), (1280, True)])
def test_browser_folds_the_counts_away_on_a_narrow_screen(
    page: Path, tmp_path: Path, width: int, is_open: bool
) -> None:
    script = "document.body.dataset.open = document.querySelector('aside details').open;"
    assert f'data-open="{str(is_open).lower()}"' in _dom(
        page, script, tmp_path / "profile", f"--window-size={width},800"
    )

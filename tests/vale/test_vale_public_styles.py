"""Styles that others wrote: a package of the npm registry with 57 rules of three styles runs as it is.

`@commercetools-docs/writing-style` (MIT) carries Google's style, write-good and one of its own. It is fetched for the
test and nothing of it is kept.
"""

import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from valepackages import Package

from copydesk.vale.loading import load

_PACKAGE = "@commercetools-docs/writing-style@3.4.2"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def styles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the package."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed, which fetches the styles")
    folder = tmp_path_factory.mktemp("styles")
    fetched = subprocess.run(
        [npm, "pack", _PACKAGE, "--silent"], cwd=folder, capture_output=True, text=True, check=False
    )
    if fetched.returncode:
        pytest.skip(f"the npm registry gives no {_PACKAGE}: {fetched.stderr.strip().splitlines()[-1:]}")
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


_ARTICLE = """\
# The bridge.

The bridge was closed at 9 PM in order to do repairs, e.g. on the deck.  There is a new deck, 20GB of plans and
a (XYZ) contract. There is hope; everything will be fine!

We quickly reopened it the the next day. Click Here: This is a list of item(s), as he said "so".
So the 5th lane was added January 5, 2020.

Perhaps the previously-closed lane is O.K. but the guys from the dept. of roads think outside the box.
"""


def test_every_rule_is_read(styles: Path) -> None:
    loaded = load(str(styles / ".vale.ini"), styles)
    assert len(loaded.rules) == 59  # with Vale's own spelling and repetition
    assert len({rule.name.partition(".")[0] for rule in loaded.rules}) == 4
    assert [note.partition(": ")[2] for note in loaded.notes] == [
        "files “*.mdx” are not read as “md”: name them on the command line"
    ]


def test_each_style_finds_what_it_promises(styles: Path) -> None:
    found = _package(styles, "Vale, Google, write-good, commercetools").result(_ARTICLE)
    assert not found.failures
    marked = {(problem.rule, problem.excerpt.marked) for problem in found.problems}
    assert marked >= _EXPECTED


def test_the_packages_own_configuration_holds(styles: Path) -> None:
    found = Package(styles, load(str(styles / ".vale.ini"), styles)).result(_ARTICLE)
    rules = {problem.rule for problem in found.problems}
    assert "write-good.Illusions" in rules
    assert rules.isdisjoint({"Google.WordList", "write-good.Weasel", "Vale.Repetition"})  # which it switches off


def _package(styles: Path, names: str) -> Package:
    ini = styles / "all.ini"
    ini.write_text(
        f"StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = {names}\nVale.Spelling = NO\n"
    )
    return Package(styles, load(str(ini), styles))


_EXPECTED = {
    ("Google.HeadingPunctuation", "e."),
    ("Google.Passive", "was closed"),
    ("Google.WordList", "in order to"),
    ("Google.Latin", "e.g. "),
    ("Google.Spacing", "k.  T"),
    ("Google.Units", "20GB"),
    ("Google.Acronyms", "XYZ"),
    ("Google.Semicolons", ";"),
    ("Google.Exclamation", "e!"),
    ("Google.Colons", ": T"),
    ("Google.OptionalPlurals", "item(s)"),
    ("Google.Quotes", '"so".'),
    ("Google.Ordinal", "5th"),
    ("Google.LyHyphens", " previously-"),
    ("Vale.Repetition", "the the"),
    ("write-good.E-Prime", "be"),
    ("write-good.Illusions", "the the"),
    ("write-good.So", "So "),
    ("write-good.ThereIs", "There is"),
    ("write-good.TooWordy", "in order to"),
    ("write-good.Weasel", "quickly"),
    ("commercetools.CorporateSpeak", "think outside the box"),
}

"""What git ignores is left alone when a folder is searched; git itself is the judge."""

from pathlib import Path

import pytest
from desks import Desk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from repositories import git

_FILES = [
    "a.md",
    "b.md",
    "build/a.md",
    "build/b.md",
    "letters/a.md",
    "letters/build/a.md",
    "letters/2022/b.md",
    "ä ö.md",
]

_CASES = [
    pytest.param({".gitignore": "b.md\n"}, id="a name, in every folder"),
    pytest.param({".gitignore": "/b.md\n"}, id="a name in this folder only"),
    pytest.param({".gitignore": "build/\n"}, id="a folder, wherever it is"),
    pytest.param({".gitignore": "/build\n"}, id="a folder in this one"),
    pytest.param({".gitignore": "letters/**/b.md\n"}, id="two stars"),
    pytest.param({".gitignore": "*.md\n!a.md\n"}, id="all but one name"),
    pytest.param({".gitignore": "build/\n!build/a.md\n"}, id="no way back into an ignored folder"),
    pytest.param({".gitignore": "build/*\n!build/a.md\n"}, id="a way back into a folder that is not ignored itself"),
    pytest.param({".gitignore": "*\n!*/\n!a.md\n"}, id="nothing but a name"),
    pytest.param({".gitignore": "letters/**\n!**/a.md\n"}, id="nothing in a folder but a name"),
    pytest.param({".gitignore": "/**\n!/letters\n!/letters/a.md\n"}, id="nothing but a path"),
    pytest.param({".gitignore": "b.md\n", "letters/.gitignore": "!b.md\n"}, id="a deeper file that takes it back"),
    pytest.param({"letters/.gitignore": "/a.md\n"}, id="a deeper file alone"),
    pytest.param({"letters/.gitignore": "*\n"}, id="a folder that ignores all that is in it"),
    pytest.param({".gitignore": "\\\n!\nb.md\n"}, id="lines that are no patterns"),
    pytest.param({".gitignore": "# b.md\n\n  \na.md   \n"}, id="comments and blanks"),
    pytest.param({".gitignore": "ä*\n[!b].md\n2?22\n"}, id="letters beyond ASCII, sets and question marks"),
    pytest.param({".gitignore": "\\a.md\n\\!b.md\nä\\ ö.md\n[]]\n[z-a]\n"}, id="escapes, and sets that are none"),
    pytest.param({".gitignore": b"\xff\xfe\nb.md\n"}, id="bytes that are not UTF-8"),
    pytest.param({".gitignore": "\ufeffb.md\r\na\fb.md\n"}, id="a byte order mark, and what ends a line elsewhere"),
    pytest.param({".git/info/exclude": "b.md\n"}, id="what is ignored in this clone alone"),
]


@pytest.fixture
def tree(desk: Desk) -> Desk:
    git(desk.folder, "init", "--quiet")
    for name in _FILES:
        desk.write(name, "The pier.\n")
    return desk


def _not_ignored(*folders: str) -> list[str]:
    listing = ("ls-files", "-z", "--others", "--exclude-standard", *folders)
    found = git(Path(), "-c", "core.excludesFile=/dev/null", *listing)
    return sorted(name for name in found.split("\0") if name.endswith(".md"))


@pytest.mark.parametrize("ignoring", _CASES)
def test_folder_is_searched_as_git_would(ignoring: dict[str, str | bytes], tree: Desk) -> None:
    for name, patterns in ignoring.items():
        tree.write(name, patterns)
    assert tree.run("check", "--show-files").lines == _not_ignored()


@pytest.mark.parametrize("ignoring", _CASES)
def test_folder_of_a_repository_is_searched_as_git_would(ignoring: dict[str, str | bytes], tree: Desk) -> None:
    for name, patterns in ignoring.items():
        tree.write(name, patterns)
    assert tree.run("check", "--show-files", "letters").lines == _not_ignored("letters")


_PIECES = ["*", "*.md", "a.md", "b.md", "build", "letters/", "/build", "letters/*", "**/build", "build/**", "*/", "?.*"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["", "!"]), st.sampled_from(_PIECES)).map("".join), min_size=1, max_size=4))
def test_any_patterns_mean_what_git_takes_them_to_mean(tree: Desk, patterns: list[str]) -> None:
    tree.write(".gitignore", "\n".join(patterns))
    assert tree.run("check", "--show-files").lines == _not_ignored()


def test_work_tree_is_searched_by_the_rules_of_its_repository(tree: Desk) -> None:
    git(tree.folder, "commit", "--quiet", "--allow-empty", "--message=a")
    git(tree.folder, "worktree", "add", "--quiet", "--detach", "build/tree")
    tree.write(".git/info/exclude", "b.md\n")
    for name in ("a.md", "b.md"):
        tree.write(f"build/tree/{name}", "The pier.\n")
    assert tree.run("check", "--show-files", "build/tree").lines == ["build/tree/a.md"]


def test_what_is_named_outright_is_checked_though_git_ignores_it(tree: Desk) -> None:
    tree.write(".gitignore", "build/\nb.md\n")
    done = tree.run("check", "--show-files", "build", "b.md", "letters")
    assert done.lines == ["b.md", "build/a.md", "build/b.md", "letters/a.md"]


def test_configuration_may_ask_for_what_git_ignores(tree: Desk) -> None:
    tree.write(".gitignore", "*.md\n")
    tree.write("letters/copydesk.toml", "respect-gitignore = false\n")
    found = tree.run("check", "--show-files").lines
    assert found == ["letters/2022/b.md", "letters/a.md", "letters/build/a.md"]


def test_no_repository_is_needed(desk: Desk) -> None:
    desk.write("letters/a.md", "The pier.\n")
    desk.write("letters/b.md", "The pier.\n")
    desk.write("letters/.gitignore", "b.md\n")
    assert desk.run("check", "--show-files").lines == ["letters/a.md"]


def test_link_to_a_folder_of_a_repository_is_searched_by_its_rules(tree: Desk) -> None:
    tree.write(".gitignore", "/letters/a.md\n")
    link = tree.folder.parent / "elsewhere"
    link.symlink_to(tree.folder / "letters")
    found = tree.run("check", "--show-files", str(link)).lines
    assert found == [f"{link}/2022/b.md", f"{link}/build/a.md"]

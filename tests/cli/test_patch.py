"""`--diff` is a patch that git takes, and applying it does what `--fix` does."""

import os
from pathlib import Path

import pytest
from desks import Desk
from repositories import Repository

_ARTICLE = "It could of been.\n"
_ARTICLES = {
    "plain": ("a.md", _ARTICLE),
    "below": ("letters/2024/a.md", _ARTICLE),
    "space": ("a b/c d.md", _ARTICLE),
    "letters of other scripts": ("é/日本.md", _ARTICLE),
    "quotes and backslashes": ('q"uo\\te.md', _ARTICLE),
    "tab": ("a\tb.md", _ARTICLE),
    "newline": ("a\nb.md", _ARTICLE),
    "bytes that are no text": (os.fsdecode(b"caf\xe91.md"), _ARTICLE),
    "dash": ("-a.md", _ARTICLE),
    "no newline at the end": ("a.md", _ARTICLE.rstrip()),
    "a blank line less": ("a.md", f"{_ARTICLE}\nA paragraph that stands here twice, word for word, as it is.\n" * 2),
    "line ends of Windows": ("a.md", "It could of been.\r\n\r\nIt stood.\r\n"),
    "line ends of old Macs": ("a.md", "It could of been.\r\rIt stood."),
    "mixed line ends": ("a.md", "It could of been.\r\n\nIt stood.\n\r\nIt should of been.\r\n"),
    "byte order mark": ("a.md", "\ufeffIt could of been.\n"),
    "other line separators": ("a.md", "It could of\u2028been.\x0bIt should of been.\x85It stood.\n"),
    "lines that look like a patch": ("a.txt", "--- a/b.md\n+++ b/b.md\n@@ -1 +1 @@\nIt could of been.\n"),
    "far apart": ("a.md", _ARTICLE + "\nIt stood.\n" * 30 + "\n" + _ARTICLE),
}


@pytest.mark.parametrize("name", _ARTICLES)
@pytest.mark.parametrize("tracked", [True, False], ids=["tracked", "new"])
def test_git_applies_it(name: str, tracked: bool, desk: Desk, tmp_path: Path) -> None:
    repository = Repository(desk.folder)
    path, text = _ARTICLES[name]
    file = desk.write(path, text)
    if tracked:
        repository.commit()
    patch = tmp_path / "patch"
    assert desk.run("check", "--diff", "--unsafe-fixes", "--output-file", str(patch)).status == 1
    assert file.read_bytes().decode() == text
    repository.git("apply", str(patch))
    applied = file.read_bytes()
    assert "of been" not in applied.decode()
    file.write_bytes(text.encode())
    desk.run("check", "--fix", "--unsafe-fixes")
    assert file.read_bytes() == applied


def test_all_at_once_and_back_again(desk: Desk, tmp_path: Path) -> None:
    repository = Repository(desk.folder)
    for number, (path, text) in enumerate(_ARTICLES.values()):
        desk.write(f"{number}/{path}", text)
    repository.commit()
    desk.run("check", "--diff", "--unsafe-fixes", "--output-file", str(tmp_path / "patch"))
    repository.git("apply", "--index", str(tmp_path / "patch"))
    assert desk.run("check", "--diff", "--unsafe-fixes").status == 0
    repository.git("apply", "--index", "--reverse", str(tmp_path / "patch"))
    assert repository.git("status", "--porcelain") == ""


@pytest.mark.parametrize("apply_in", [".", "letters"])
def test_made_in_a_folder_below_it_applies_in_every_folder(
    apply_in: str, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = Repository(desk.folder)
    path = desk.write("letters/a.md", _ARTICLE)
    monkeypatch.chdir(desk.folder / "letters")
    desk.run("check", "--diff", "--output-file", str(tmp_path / "patch"))
    repository.git("-C", apply_in, "apply", str(tmp_path / "patch"))
    assert path.read_text() == "It could have been.\n"


def test_symbolic_link_is_followed_and_its_file_changed_once(desk: Desk, tmp_path: Path) -> None:
    repository = Repository(desk.folder)
    path = desk.write("real.md", _ARTICLE)
    (desk.folder / "link.md").symlink_to("real.md")
    desk.run("check", "--diff", "--output-file", str(tmp_path / "patch"))
    repository.git("apply", str(tmp_path / "patch"))
    assert path.read_text() == "It could have been.\n"


def test_outside_of_a_repository_names_are_relative_to_the_folder(desk: Desk) -> None:
    desk.write("sub/a.md", _ARTICLE)
    assert desk.run("check", "--diff", str(desk.folder)).lines[:2] == ["--- a/sub/a.md", "+++ b/sub/a.md"]

"""How often technical articles use a word is counted from several publishers, and the pet word of one counts nothing."""

import sys
from pathlib import Path

import pytest

from training import technical_uses

_ARTICLE = "The parameter is a parameter of the `argument` again. The house is near the house.\n"


def test_words_of_several_publishers_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.md").write_text(_ARTICLE, encoding="utf-8")
    (tmp_path / "one" / "b.md").write_text("A snapshot of the snapshot.\n", encoding="utf-8")
    out = tmp_path / "uses.tsv"
    folders = [str(tmp_path / name) for name in ("one", "two", "three")]
    monkeypatch.setattr(sys, "argv", ["technical_uses", *folders, "--out", str(out)])
    technical_uses.main()
    words = [line.split("\t")[0] for line in out.read_text(encoding="utf-8").splitlines()[1:]]
    assert "parameter" in words
    assert not {"snapshot", "argument"} & set(words)

"""The model of words that are written for one another can be made again, byte for byte."""

from pathlib import Path

import pytest
from training_runs import trained

from copydesk_rules.spelling.confusions.rivals import read
from copydesk_rules.spelling.confusions.surroundings import around

pytest.importorskip("sklearn", reason="training needs pip install '.[train]'")

_TEXT = "They sold their boat and {} nets. There was a storm, and there were {} waves. Ann saw their {} house."


def test_the_same_texts_make_the_same_model_of_the_words_that_they_hold(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for number, word in enumerate("old new good small red green".split()):
        (tmp_path / "texts" / f"{number}.txt").write_text(_TEXT.format(word, word, word), encoding="utf-8")
    made = trained("confusions", tmp_path, "1")
    assert made == trained("confusions", tmp_path, "2")
    pairs = read(made)
    assert set(pairs) == {"their", "there"}
    near = around("They sold there boat", 10, 15)
    assert pairs["there"][0].surplus("there", near) > pairs["there"][0].surplus("their", near)

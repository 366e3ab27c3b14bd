"""The model of forms of verbs can be made again, byte for byte."""

from pathlib import Path

import pytest
from training_runs import trained

from copydesk_rules.grammar.learned_forms.forms import choices
from copydesk_rules.grammar.learned_forms.model import FormsModel
from copydesk_rules.grammar.learned_forms.surroundings import around, hashes

pytest.importorskip("sklearn", reason="training needs pip install '.[train]'")

_TEXT = "The {0} boat belongs to Ann. Many {0} boats belong to the firm. It arrives today, and they arrive at night."


def test_the_same_texts_make_the_same_model_of_the_verbs_that_they_hold(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for number, word in enumerate("old new good small red green".split()):
        (tmp_path / "texts" / f"{number}.txt").write_text(_TEXT.format(word), encoding="utf-8")
    made = trained("verb_forms", tmp_path, "1")
    assert made == trained("verb_forms", tmp_path, "2")
    (choice,) = choices("belongs")
    model = FormsModel.read(made)

    def odds(before: str, after: str) -> float:
        near = around(f"{before}belongs{after}", len(before), len(f"{before}belongs"))
        return model.odds(choice.group, hashes(near, choice.base))

    assert odds("The blue boat ", " to us.") > 0 > odds("Many blue boats ", " to us.")

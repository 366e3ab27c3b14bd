"""The model of forms of verbs can be made again, byte for byte."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from copydesk_rules.grammar.learned_forms.forms import choices
from copydesk_rules.grammar.learned_forms.model import FormsModel
from copydesk_rules.grammar.learned_forms.surroundings import around, hashes

pytest.importorskip("sklearn", reason="training needs pip install '.[train]'")

_ROOT = Path(__file__).parents[2]
_TEXT = "The {0} boat belongs to Ann. Many {0} boats belong to the firm. It arrives today, and they arrive at night."


def _made(folder: Path, seed: str) -> bytes:
    out = folder / f"{seed}.model"
    command = [sys.executable, "-m", "training.verb_forms", "--out", out, folder / "texts"]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    subprocess.run(command, cwd=_ROOT, env=environment, check=True, capture_output=True)
    return out.read_bytes()


def test_the_same_texts_make_the_same_model_of_the_verbs_that_they_hold(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for number, word in enumerate("old new good small red green".split()):
        (tmp_path / "texts" / f"{number}.txt").write_text(_TEXT.format(word), encoding="utf-8")
    made = _made(tmp_path, "1")
    assert made == _made(tmp_path, "2")
    (choice,) = choices("belongs")
    model = FormsModel.read(made)

    def odds(before: str, after: str) -> float:
        near = around(f"{before}belongs{after}", len(before), len(f"{before}belongs"))
        return model.odds(choice.group, hashes(near, choice.base))

    assert odds("The blue boat ", " to us.") > 0 > odds("Many blue boats ", " to us.")

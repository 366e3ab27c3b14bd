"""The model of lost stops can be made again, byte for byte."""

from pathlib import Path

import pytest
from training_runs import trained

from copydesk_rules.sentences.breaks.model import BreakModel

pytest.importorskip("sklearn", reason="training needs pip install '.[train]'")

_SENTENCES = [
    "The minister met the envoy in Geneva on Monday.",
    "He said the talks had been long.",
    "They signed a deal that the company had asked for.",
    "In the end, the president of the club left for Kyiv.",
    "“It was a cold day,” she said.",
    "Nobody knew what the report would say about the river.",
    "She told him the moment he came that the ferry was late.",
]
_TAGGED = (
    "The_DT minister_NN met_VBD the_DT envoy_NN in_IN Geneva_NNP ._. He_PRP said_VBD talks_NNS were_VBD long_JJ ._."
)


def test_the_same_texts_make_the_same_model(tmp_path: Path) -> None:
    for name in ("texts", "tagged"):
        (tmp_path / name).mkdir()
    (tmp_path / "tagged" / "a.txt").write_text(" ".join([_TAGGED] * 3), encoding="utf-8")
    for number in range(4):
        lines = [" ".join(_SENTENCES[(number + step) % len(_SENTENCES)] for step in range(4)) for number in range(5)]
        (tmp_path / "texts" / f"{number}.txt").write_text("\n\n".join(lines), encoding="utf-8")
    made = trained("breaks", tmp_path, "1", "--tagged", tmp_path / "tagged")
    assert made == trained("breaks", tmp_path, "2", "--tagged", tmp_path / "tagged")
    header = BreakModel.read(tmp_path / "1.model").header
    assert set(header["corpora"]) == {"texts"}
    assert header["fitted"]["breaks"] > 100

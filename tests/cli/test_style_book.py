"""The guide to the style book, followed step by step: its files are written and its commands give what it shows."""

import re
from pathlib import Path

from desks import Desk

_GUIDE = Path(__file__).parent.parent.parent / "docs" / "style-book.md"
_BLOCK = re.compile(r"^```(?P<language>\w+)(?: (?P<file>\S+))?\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
_CALL = re.compile(r"^\$ copydesk (?P<args>.*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)


def test_the_guide_does_what_it_says(desk: Desk) -> None:
    calls = 0
    written: dict[str, str] = {}
    for block in _BLOCK.finditer(_GUIDE.read_text(encoding="utf-8")):
        if name := block["file"]:
            written[name] = f"{written[name]}\n{block['text']}" if name in written else block["text"]
            desk.write(name, written[name])
        for call in _CALL.finditer(block["text"]) if block["language"] == "console" else ():
            done = desk.run(*call["args"].split())
            assert (call["args"], done.err + done.out) == (call["args"], call["output"])
            calls += 1
    assert calls > 5

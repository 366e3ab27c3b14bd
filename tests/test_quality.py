"""What other checkers report is understood, and counted as what copydesk reports is."""

import datetime
import json
import sys
from pathlib import Path

import pytest

from benchmarks import quality
from benchmarks.peers import Peer
from benchmarks.quality_page import Alarms, Column, Page, Score, written
from benchmarks.reports import READ, Report, reports

_TEXT = "“Ok.”\nHe recieved a letter.\n"
_AT = _TEXT.index("recieved")
_BYTES = len(_TEXT[:_AT].encode())

_SAID = {
    "typos": '{"type":"typo","path":"./a.txt","line_num":2,"byte_offset":3,"typo":"recieved","corrections":["received"]}',
    "codespell": "./a.txt:2: recieved ==> received",
    "cspell": "a.txt:2:4 - Unknown word (recieved) Suggestions: [received*]",
    "proselint": json.dumps(
        {"result": {"file:///x/a.txt": {"diagnostics": [{"span": [_AT + 1, _AT + 9], "replacements": "received"}]}}}
    ),
    "harper": json.dumps(
        [
            {
                "file": "a.txt",
                "lints": [
                    {
                        "span": {"char_start": _AT, "char_end": _AT + 8},
                        "suggestions": ["Replace with: “received”", "Remove error"],
                    }
                ],
            }
        ]
    ),
    "LingoTweaker": json.dumps({"path": "a.txt", "offset": _BYTES, "length": 8, "suggestions": ["received"]}),
}


@pytest.mark.parametrize("name", sorted(READ))
def test_report_of_a_peer_is_read(name: str, tmp_path: Path) -> None:
    program = tmp_path / name
    program.write_text(f"#!{sys.executable}\nprint({_SAID[name]!r})\n", encoding="utf-8")
    program.chmod(0o755)
    peer = Peer(name, "1", "", (str(program),))
    (said,) = reports(peer, {"a.txt": _TEXT}, tmp_path)
    assert said == Report("a.txt", _AT, _AT + len("recieved"), ("received",))


def test_page_of_copydesk_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    paragraph = (
        "The harbour board met on the pier, and said that the bridge would be open to all from the first of May."
    )
    (tmp_path / "bridge.txt").write_text(f"Bridge opens\n\n{paragraph} Nobody was sorry.\n" * 2, encoding="utf-8")
    (tmp_path / "pier.txt").write_text(
        f"Pier closes\n\n{paragraph}\n\nIt will be sold.\n" + "It was late. " * 20, "utf-8"
    )
    monkeypatch.setattr("benchmarks.peers.found", lambda *_: ([], []))
    monkeypatch.setattr(sys, "argv", ["quality", str(tmp_path), "--cases", "2", "--clean", "1"])
    quality.main()
    printed = capsys.readouterr().out
    assert "| word doubled | 2 | 100 / 100 |" in printed


def test_page_says_what_each_found_and_at_what_price() -> None:
    columns = [
        Column("copydesk", "0.1.0", {"name": Score(40, 30, 29)}, Alarms(4, 10_000)),
        Column("harper", "2.0", {"name": Score(10, 5, 1)}, Alarms(50, 2_500)),
    ]
    text = written(Page(datetime.date(2026, 1, 2), ["news"], columns, 3, 40))
    assert "| planted | errors | copydesk 0.1.0 | harper 2.0 * |" in text
    assert "| name | 40 | 75 / 72 | 50 / 10 |" in text
    assert "| reports in 10,000 words | | 4.0 | 200.0 |" in text
    assert "called 3 real errors, which leaves\n  1.00 in 10,000 words" in text
    assert "had 10 errors of each kind and 10 articles: one error more or less is 10 points" in text

"""The learned rule: what it must be silent about, and what its file must hold."""

import json
import re
from pathlib import Path

import pytest

import copydesk_rules
from copydesk.finding import Finding
from copydesk.formats import read
from copydesk_rules.sentences.breaks import gap_features, gap_fields
from copydesk_rules.sentences.breaks.gap_features import Codes, Features
from copydesk_rules.sentences.breaks.model import BreakModel
from copydesk_rules.sentences.breaks.passage import Passage
from copydesk_rules.sentences.missing_sentence_break import missing_sentence_break

_FILE = Path(copydesk_rules.__file__).parent / "data" / "missing-sentence-break.model"


def _found(text: str, path: str = "article.md", **options: object) -> list[Finding]:
    return list(missing_sentence_break.findings(read(text, path), options))


@pytest.mark.parametrize(
    "text",
    [
        "The talks were held in Washington D.C. on Monday, said John Kirby, the spokesman of the Pentagon.",
        "She lives at No. 10 Downing Street and works for the U.S. Department of State in Washington.",
        "On Tuesday he read The Grapes of Wrath and then I told him that Monday was a holiday in France.",
        "Russian president Vladimir Putin and US secretary of state Antony Blinken met NATO and EU leaders in May.",
        "The British, French and German ministers told the BBC that they would meet again in Geneva.",
        "He met J. R. R. Tolkien, C. S. Lewis and Mr Smith of the University of Oxford in December.",
        "- `transform` **string**\\\n  If the endpoints may be used by all, the mill of the town is open to them.",
        "# The Minister Said The Talks Were Over The Deal Is Dead",
        "- The minister\n- The deputy of the minister\n- The ambassador",
        "| The minister | The talks |\n|---|---|\n| He left early | They went on |",
        "The curfew tolls the knell of day\nThe herd winds o'er the lea\nThe plowman plods his way\nAnd leaves me.",
    ],
    ids=[
        "initials",
        "abbreviations",
        "titles",
        "roles",
        "nationalities",
        "names",
        "label",
        "heading",
        "list",
        "table",
        "verse",
    ],
)
def test_silent(text: str) -> None:
    assert _found(text) == []


def test_message_shows_both_halves_and_fix_is_for_a_person() -> None:
    (finding,) = _found("The minister said the talks had been constructive The two sides will meet again on Monday.")
    assert "had been constructive" in finding.message
    assert "The two sides will" in finding.message
    assert finding.fix is not None
    assert finding.fix.safety == "unsafe"


def test_a_book_is_read_a_stretch_at_a_time_up_to_its_end() -> None:
    kept = "The talks in Geneva went on for a week, and the ministers met again on Monday.\n\n" * 3_000
    lost = "The minister said the talks had been constructive The two sides will meet again on Monday.\n\n"
    text = f"{lost}{kept}{lost}{kept}{lost}"
    places = [finding.span.start for finding in _found(text, "book.txt")]
    assert places == [match.start() for match in re.finditer("The two sides", text)]


def test_one_finding_a_sentence() -> None:
    text = "He said the talks had been good They will meet again on Monday The minister was pleased with them."
    assert len(_found(text, remarks=True)) == 1


def test_hard_wrapped_paragraph_is_read_over_its_lines() -> None:
    text = "The minister said the talks had been constructive\nThe two sides will meet again on Monday.\n"
    assert len(_found(text)) == 1


def test_features_are_those_the_model_was_trained_with() -> None:
    text = "They signed a preliminary deal US secretary of state Antony Blinken said on Monday."
    passage, known = Passage([text]), BreakModel.shipped().chunks
    (words,) = passage.paragraphs
    place = known.candidates(words)[0]
    near = gap_fields.near(known, words, place)
    far = gap_fields.far(known, words, place, passage, 1)
    assert (near.l2, near.l1, near.r1x, near.r2, near.case) == ("preliminary", "deal", "A", "secretary", "A")
    assert (far.verb, far.head, far.tail, far.run, far.next) == ("signed", "a", "VDJN", "1", "secretary")
    codes = Codes().of([*near, *far])
    assert codes[:3] == [210144, 180502, 114634]
    assert Features(gap_features.GATE_TABLE, 1 << 15).numbers(codes)[:3] == [30596, 18811, 7348]


@pytest.mark.parametrize(
    ("word", "habits"),
    [("Kyiv", (0, 2, 1)), ("May", (1, 0, 1)), ("Talks", (1, 0, 2)), ("Geneva", (0, 0, 0)), ("The", (0, 0, 1))],
)
def test_an_article_tells_how_it_writes_a_word(word: str, habits: tuple[int, int, int]) -> None:
    text = "The talks began in Kyiv. “Kyiv may host them,” he said in Kyiv’s hall."
    passage = Passage([text, "May came. Talks went on.\nTalks!"])
    assert passage.habits(word) == habits


def test_header_says_what_the_model_was_made_from() -> None:
    header = json.loads(_FILE.read_bytes().partition(b"\n")[0])
    assert {"features", "thresholds", "corpora", "tagged", "seed", "inventions", "lists"} <= set(header)
    assert header["thresholds"]["error"] > header["thresholds"]["warning"] > header["thresholds"]["info"]


def test_file_is_small() -> None:
    assert _FILE.stat().st_size <= 600_000


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Both governments reached a tentative agreement French foreign minister Ana Colon welcomed it.", "warning"),
        (
            "Some of the regulars say they know a few traditionalist Everton fans will reel at any attempt to call it otherwise.",
            "info",
        ),
        ("The talks had been constructive The two sides will meet again on Monday.", "error"),
        ("The mill and its pond belong to an old firm in Leeds It has three owners.", "warning"),
        ("The growers will not get it “We have been told,” said Lind.", "warning"),
    ],
)
def test_what_is_certain_introduces_or_joins_clauses_is_more_than_a_remark(text: str, severity: str) -> None:
    (found,) = missing_sentence_break.check(read(text, "a.md"))
    assert found.severity == severity


@pytest.mark.parametrize(("stop", "severity"), [("", "info"), (".", "error")])
def test_remarks_only_where_hardly_a_sentence_ends_in_a_stop(stop: str, severity: str) -> None:
    turn = "so we went down to the harbour and the boat was not there any more you know"
    turns = [turn, "The talks had been constructive The two sides will meet again on Monday", turn, turn]
    (finding,) = _found("".join(f"Reed: {one}{stop}\n\n" for one in turns))
    assert finding.severity == severity


_OF_HALLAM = "The talks of Hallam were long. Then came Hallam, and with Hallam a clerk. The mill of Hallam was sold."


@pytest.mark.parametrize(
    "text",
    [
        "They say that the people had to hold the power in their hands yet later Hallam argues that they were too few.",
        "It can be found in the old book, and it is for this reason Hallam argues that the only trade is that of the mill.",
        "They had councils long before the others did, for decades, yet Hallam argues that the town has nothing to teach us.",
    ],
)
def test_a_name_that_the_text_has_again_and_again_follows_anything(text: str) -> None:
    before, after = (_found(f"{others} {text}") for others in (_OF_HALLAM[:30], f"{_OF_HALLAM} And so did Hallam."))
    assert [finding.severity for finding in before] == ["warning"]
    assert {finding.severity for finding in after} <= {"info"}

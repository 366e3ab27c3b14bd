"""Where two whole clauses meet, so that a lost stop of which the model is not certain is said aloud."""

import pytest

from copydesk_rules.sentences import clauses
from copydesk_rules.sentences.break_model import BreakModel
from copydesk_rules.sentences.chunk import Chunk

MEET = {
    "an article": "The rest of the money went to the schools of the valley | The growers have not seen it.",
    "a noun and its verb far off": "The mill has an old owner | The streets, and the fields by them, are his.",
    "a pronoun after a name": "The mill belongs to an old firm in Leeds | It has three owners.",
    "a contraction before the gap": "It’s very sad | The growers have gone.",
    "a contraction after the gap": "The growers have gone | There’s nobody at the mill.",
    "an article after an ordinary word with a capital": "They will vote in the New Year | The council has not met.",
    "a letter that is an article": "They have bought a third of the firm | A merger would be too dear.",
    "a title": "The council has voted for the plan | Mr Lind is not pleased.",
    "a quotation": "The growers have lost the trees | “I was up all night,” Lind said.",
    "a name and what is said": "The growers have lost a third of the trees | Ann Lind said: “We were up all night.”",
    "a name and what is told": "The ferry will not be sold this year | Acme said that it had no need to.",
    "a name after a day": "The ferry was sold on Monday | Acme said that it had no need of it.",
    "an adverb that may be a preposition": "The mill has been shut ever since | The growers have gone.",
    "but and a name after a name": "The mill belongs to an old firm in Leeds | But Lind has sold it.",
    "that with its verb": "The firm has three owners | That makes it hard to sell.",
}
DO_NOT_MEET = {
    "no verb before the gap": "A bridge too far | The growers have gone.",
    "no verb after the gap": "They called him the king of the mill | The Baker, no less.",
    "a name of a work after a name": "They sang Down by Sea | The Mill is not in it.",
    "a name of a work that goes on": "They played We Will Go | On as the last song was asked for.",
    "a letter": "The survey shows that its prominent | A ring has many gaps.",
    "initials": "The council buys new | IT systems that work.",
    "a question that is asked": "They know | What is asked of them.",
    "I after one who might have been told of": "The mill is a place | I have been to.",
    "a contraction after a name": "They found the maps of Zheng | He’s men had drawn.",
    "who is told": "The captain told the crew | Our rough land was near.",
    "what is said": "The council has always said | Mr Lind would go.",
    "a feeling": "She was amazed | Mr Lind was in his office.",
    "a word in quotation marks": "She was “amazed” | Mr Lind was in his office.",
    "what has emerged": "It has also emerged | Mr Lind would go.",
    "an office": "The report is by the head of the port | Mr Lind said.",
    "an office after as": "He stood out in boots and as the first persident | Mr Lind says he was there.",
    "a preposition": "They were asked about | Mr Lind was asked too.",
    "a possessive": "They sang the firm’s | The Mill is Shut.",
    "a name": "They have seen the valley | Kenya is far.",
    "a role and its bearer": "The ferry will be sold by May and manager | Ann Lind said: “We are sad.”",
    "a name goes on": "The ferry will be sold and Ann | Lind said: “We are sad.”",
    "an introduction": "When asked if the ferry would be sold | Lind said: “We do not know.”",
    "an introduction with a participle": "Asked why it had been sold | Lind said: “We do not know.”",
    "claims that somebody has": "The council has rejected | Lind’s claims that it was sold.",
    "a preposition before a title": "It was sold after | The Mill was shown.",
    "a phrase in quotation marks": "The page shows a friendly | “You may need this” sign.",
}


def _sides(text: str) -> tuple[list[Chunk], list[Chunk]]:
    left, right = (BreakModel.shipped().chunks.of(half.split()) for half in text.split(" | "))
    return left, right


@pytest.mark.parametrize("text", MEET.values(), ids=MEET.keys())
def test_meet(text: str) -> None:
    assert clauses.meet(*_sides(text))


@pytest.mark.parametrize("text", DO_NOT_MEET.values(), ids=DO_NOT_MEET.keys())
def test_do_not_meet(text: str) -> None:
    assert not clauses.meet(*_sides(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They have gone.", True),
        ("It’s gone.", False),
        ("We Are Here is a song.", False),
        ("They, too, have gone.", False),
        ("They the people.", False),
    ],
)
def test_a_pronoun_with_its_verb(text: str, expected: bool) -> None:
    assert clauses.is_pronoun_with_verb(_sides(f"It | {text}")[1]) is expected

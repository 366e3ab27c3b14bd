"""Forms of verbs that a model finds unlikely: what the rules say of whole sentences, and what they leave alone."""

import pytest

from copydesk import Finding
from copydesk.formats import read
from copydesk_rules.grammar.verb_form import verb_form
from copydesk_rules.grammar.wrong_number import wrong_number

_WRONG = (
    ("The ferry takes an hour, and a steward show the passengers to their seats.", "show", "shows"),
    ("There is a bus that leave the square at nine.", "leave", "leaves"),
    ("In dry years the farmer require more of it than the town.", "require", "requires"),
    ("This include the cost of repairs to the roof.", "include", "includes"),
    ("He fears that the fields that is left will be sold.", "is", "are"),
    ("Most modern buses requires a lift for wheelchairs.", "requires", "require"),
    ("The council said the rules will applies from May.", "applies", "apply"),
    ("The roads is the main problem for the farms here.", "is", "are"),
    ("Two of the ships had reject the offer of help.", "reject", "rejected"),
    ("The report was publish in full on the day of the vote.", "publish", "published"),
    ("The firm expects the film to released at the end of May.", "released", "be released"),
    ("The plan could led to the loss of the pier.", "led", "lead"),
)
_RIGHT = (
    "Details of how the insect controls its depth are published today.",
    "The findings of a new report add weight to the argument.",
    "Images of the war accompany the text. The success of beef exports is putting more demand on supply.",
    "The crowd are on their feet, and the team have won; the police say so, and so do the sheep farmers.",
    "They saw the bus leave the square. If she were ill, it is right that he stay at home.",
    "A study finds that it works, and Miles says so. The lawyer, of Hill Partners, says it is over.",
    "The company has cut jobs and says more cuts are likely. This list of names shows who came.",
    "The virus spread to infected birds, led to rises in prices, and was a forerunner to spoken language.",
    "The best thing that we can do is talk to the growers. There will be need for it, and it can be mean.",
    "Might makes right, he wrote; all they do is copy. The servers of the-firm.example are down.",
    "The think tank meets here, and the tax take is used for roads. Love, friendship and trust are needs.",
    "Prices of U.S. corn have risen. The harbour and its ferry and a former U.S. senator are in the news.",
    "The shoes of his are worn, but mine were new. Nobody knows why the powers that be continue to wait for it.",
    "It was a risk to infected or weak calves, due in part to increased rain. He went from silly to jailed or fined.",
    "A clerk raising two sons who was hurt is better. As clans go, the al-Hill are large.",
    "Supernovae occur when a star dies; the data show it, and these species live on. We’ll have the results soon.",
)


def _findings(text: str) -> list[Finding]:
    document = read(text, "article.txt")
    return [finding for rule in (wrong_number, verb_form) for finding in rule.findings(document, {})]


@pytest.mark.parametrize(("text", "written", "right"), _WRONG)
def test_a_form_that_the_words_around_make_unlikely_is_told(text: str, written: str, right: str) -> None:
    assert [(text[slice(*found.span)], found.suggestions) for found in _findings(text)] == [(written, (right,))]


@pytest.mark.parametrize("text", _RIGHT)
def test_a_form_that_may_be_right_is_left_alone(text: str) -> None:
    assert not _findings(text)

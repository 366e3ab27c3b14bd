"""What speaks against a lost full stop that the model sees, by the words before the gap and those after it."""

import pytest

from copydesk_rules.sentences import doubts
from copydesk_rules.sentences.break_model import BreakModel

SURE_TO_BE_NONE = {
    "a number lacks its noun": "The firm has lent about two billion | Canadian dollars to the port.",
    "an adjective lacks its noun": "They want to break into the highly competitive | Kenyan market for tea.",
    "a clause without that after an adjective": "She told reporters it is possible | Kenya will be asked again.",
    "a clause without that after a noun": "One trader said he had the feeling | Kenya had been asked not to sell.",
    "a clause without that after the one who is told": "The minister told a business lunch | Kenya could sell more tea.",
    "a verb lacks its object": "The port has never threatened | Mombasa with a strike.",
    "an infinitive lacks its object": "The bank agreed to compensate | Mombasa for the loss.",
    "a clause without which": "They spoke of the important role | Kenya plays in the talks.",
    "a title": "They sang the old theme tune | The Ballad of Lamu for us.",
    "a phrase of the sentence": "The words that we use | “Good luck” are said to all who sail.",
    "a song that is sung": "The crew at sea still belt out | “Over the Bar” on a Sunday.",
    "the one that I tell of": "They spent a year in a town | I barely know, one by the sea.",
    "what I know is": "I turned the corner, and the next thing | I know is that it was dark.",
    "the words of a headline": "The page with the headline | “The mill is dead” was put up at the door.",
    "who said it": "“I could not sleep for a week,” American world number one | Lind told the hall.",
    "who said it, with a full name": '"It was cold," the former club captain | Ann Lind said.',
    "what happens in the hall": "(Laughter from those who sit at the back) | The next item is the bridge.",
    "a list of some of them": "The shops sell many brands, among them | Kisii and two more.",
}
DOUBTFUL = {
    "what somebody said": "Questioned by us, the minister said | Kenya had not been asked.",
    "what somebody said last week": "The buyer, who lives here, said last week | Kenya had not been asked.",
    "names of those who were just told of": "She said the party figures | Ann Mott and Bo Lind would stay.",
    "an office before a name": "Asked by us, football federation spokesman | Ann Mott left the hall.",
    "a song": "They won a suit over the use of a drum in their song | Pass it On.",
    "a newspaper": "He began a regular column in | The Lamu Times and was sent to the coast.",
    "an introduction before I": "And in my personal opinion | I think it was a mistake.",
    "one of several letters": "The team took the first place in group | A with three wins.",
    "an introduction without a comma": "The goal was near, but once again | Martyn kept it out.",
    "a clause without its comma": "The boys can win, so even if we were down | I still feel good.",
    "no verb before it": "Late last month | Social Affairs minister Bo Lind left.",
    "the object of a verb, and its owner": "The room was still as the judge challenged | Kenya’s reasons for it.",
    "somebody with a rank of letters": "The makers of the game and its CEO | Ann Mott believe in it.",
    "what I tell more of": "I turned the corner, and the next thing | I hear is that it was dark.",
    "a pronoun for God": "The roof was left open so that God could watch | His team play.",
    "a title after a preposition": "He was asked about his gift to | And Bread for All last week.",
    "who said what a mark turned the wrong way ends": "“I thought I did it for him,“ | Ann says of it now.",
    "somebody's husband": "She will not have the time this year as her husband | John has a show in the spring.",
    "a record": "They wrote to me about their latest EP | That Which We Keep and the tour.",
    "who wrote the words above": "Harvey Lind | It is time to cook again.",
    "a name that goes on": "They believed that Lear Siegler | Holding Corp was for sale.",
}
BROKEN = {
    "an opener": "The talks had been constructive | The two sides will meet again.",
    "a name after a noun": "The talks ended in the old town | Kenya will sell more tea.",
    "a name after what was quoted": "“It is over,” the minister said | Kenya will sell more tea.",
    "a name after what was quoted and who said it": "“It is over,” said the world number one | Lind says so too.",
    "a name after a year": "The port was built in 1984 | Mombasa has grown since then.",
    "a name after a rank": "She is the world number one | Moscow is her home.",
    "a name with a verb in the passive": "It was the best film of the year | Wasp was made by a baker.",
    "I and a verb with its object": "They sold the old house in town | I remember the day well.",
    "a title of respect": "They have never been asked to compensate | Mr Lind said so.",
}


def _is_doubtful(text: str, *, is_unsure: bool) -> bool:
    chunks = BreakModel.shipped().chunks
    left, right = (chunks.of(half.split()) for half in text.split("|"))
    return doubts.is_doubtful(left, right, is_unsure=is_unsure)


@pytest.mark.parametrize("text", SURE_TO_BE_NONE.values(), ids=SURE_TO_BE_NONE)
def test_some_gaps_are_no_breaks_however_sure_the_model_is(text: str) -> None:
    assert _is_doubtful(text, is_unsure=False)


@pytest.mark.parametrize("text", DOUBTFUL.values(), ids=DOUBTFUL)
def test_some_gaps_are_breaks_only_where_the_model_is_sure(text: str) -> None:
    assert _is_doubtful(text, is_unsure=True)
    assert not _is_doubtful(text, is_unsure=False)


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_a_sentence_may_end_before_an_opener_a_name_or_a_title_of_respect(text: str) -> None:
    assert not _is_doubtful(text, is_unsure=True)

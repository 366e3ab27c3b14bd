"""What speaks against a lost full stop that the model sees, by the words before the gap and those after it."""

import pytest
from running import sides

from copydesk_rules.sentences.breaks import doubts

SURE_TO_BE_NONE = {
    "a number lacks its noun": "The firm has lent about two billion | Canadian dollars to the port.",
    "an adjective lacks its noun": "They want to break into the highly competitive | Kenyan market for tea.",
    "a compound with a number lacks its noun": "They furnished their house with a two-room | Lamu table from the sale.",
    "a verb after a comma lacks its object": "Ann Lind, who is a baker, attributes | Mombasa’s good flour to the sun.",
    "a compound lacks its noun": "They paid for it with their second-level | Mill Club points.",
    "a clause without that after an adjective": "She told reporters it is possible | Kenya will be asked again.",
    "a clause without that after a noun": "One trader said he had the feeling | Kenya had been asked not to sell.",
    "a clause without that after the one who is told": "The minister told a business lunch | Kenya could sell more tea.",
    "a verb lacks its object": "The port has never threatened | Mombasa with a strike.",
    "an infinitive lacks its object": "The bank agreed to compensate | Mombasa for the loss.",
    "an infinitive after a verb lacks its object": "I would like to say that you do not need to use | Twisted’s forms.",
    "an infinitive after used lacks its object": "It is a web that the spiders used to trap | Mombasa and its men.",
    "either of two": "A mill is in the set of them if for all mills on the list, either | Lamu grinds as much of it or more.",
    "other lacks its noun": "They are kept as they were, and the values in other | Fields are not changed.",
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
    "what somebody received": "They asked to look into payments | Kenya has received from abroad.",
    "what somebody sent yesterday": "It came from a series of letters | Kenya sent on the first of May.",
    "every time": "The shilling has lost nearly every time | Kenya asked for more.",
    "concerns that": "They called for an inquiry, citing concerns | Kenya could have broken the law.",
    "a verb of saying and none before it": "In a few words on Monday, she said | Kenya is asking for time.",
    "a verb after don't": "That is why people don't trust | Mombasa with it.",
    "what I tell you": "I did not think so, but let me tell you today | I love this town.",
    "the worst that I know of": "By the way, this was the worst deal | I think I have ever seen.",
    "a number after a name": "They led their friends through World War | Two against all others.",
    "a rank with its number": "The mill in the old town has been granted | Grade II listed status by the board.",
    "a letter and its verb": "They are not the same (for example, factory | A makes more of them).",
    "a letter and brackets": "The work takes two units of raw material | A (which is made in an hour).",
    "the moment that I tell of": "What I remember best is of the moment | I saw that it could be done.",
    "what I was good at": "There was a lot more of it to do, all of it stuff | I was worse at than baking.",
    "a clause after and": "I have spent a year among them, and there | I find that the old rule still holds.",
    "a former office": "They met at the bridge with then | President Ann Lind.",
    "a former office in one word": "It was told to all who came, even then-US | Representative Ann Lind.",
    "a party that is voted for": "The fact is that people who do not vote | Labour are worried.",
    "a share": "And, by the way, the county is only ten percent | Republican, so it was no shock.",
    "a channel's number": "It can be seen at half past nine on BBC | One on Monday and for a month after.",
    "a first office": "It came out two days after | First Minister Ann Lind said that she would go.",
    "many more": "They had asked for it, and many more | Kenyans would have come.",
    "a word in quotation marks": "It was no tax, and did not play the role | “Austrian” theory gives it.",
    "what something is called": "A sign called the charges against Lind | “A lie of the press.”",
    "what is sung": "The men on the boats still sing | “Who is the king of them all?”",
    "a proverb": "They like to quote the old Chinese curse | “May you live long” to all.",
    "a verb after an adverb lacks its object": "Ann Lind, who has previously addressed | Mombasa’s many ills, said so.",
    "what somebody had": "The paper tells of a meeting | Kenya recently had with a bank.",
    "what somebody has promised": "They will go on with the old plan | Kenya has promised.",
    "in case": "They sent more sacks of flour to the mill in case | Kenya asked for more of it.",
    "a police force and an office after a quotation": '"It is over," Mombasa | Police Chief Ann Lind said.',
    "words after a preposition": "It is no accident that the thought behind | 'Do this and be paid' came late.",
}
REMARKS = {
    "a class of shares": "He noted that the more valuable | A stock would only be sold to bakers.",
    "a day in words": "The firm said that as of March | One it is open to all.",
    "an acronym that a name goes on from": "She is the head of the ABC | Delegation in Lamu and has spoken to them.",
    "a firm behind its noun": "They sold their only subsidiary | Hill und Sohn rose to nine marks.",
    "a name that is explained": "It comes from the goods and services | Tax (GST) that was brought in last year.",
    "the name of a show": "The mayor said on the channel | “Today,” said the town.",
    "what somebody said": "Asked by us as he left, the minister said | Kenya had not been asked.",
    "I after an introduction": "It was a step to peace, and with one notable exception | I hope that all agree.",
    "I after an age": "She was born a cook, by six years old | I knew it.",
    "a name that begins with First": "They had a mill before, and in some ways | First Mill Bakers is one too.",
    "what is right": "They are the least likely to ask for more, and it is right | Kenya is looking at it.",
    "an office with capitals": "They were asked in May, and the Minister for Foreign Affairs | Kenya Lind has said so.",
    "what something shows": "They said that the order of the town shows | Kenya is failing them.",
    "what was called so": "The cook, who baked for them, said it was “unfortunate” | Lind had not been asked.",
    "somebody's age": "Tom Hill, 54, and retired window cleaner | Ann Lind, 75, from Leeds left on Monday.",
    "a union": "It was hard when my wife tried to join the union | Unite as a nurse.",
    "capitals": "You can ask it not to ask you (see MORE TO READ | Asking the program) at once.",
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
    "a story that somebody tells of": "The bank gave weight to the story | Lind says that all know it.",
    "somebody's neighbour": "It will not be left without a word by its neighbour | Kenya, as we know.",
    "a newspaper after it spoke": "She made the remarks on the day after | The Lamu Times had asked her.",
    "somebody's husband": "She will not have the time this year as her husband | John has a show in the spring.",
    "a record": "They wrote to me about their latest EP | That Which We Keep and the tour.",
    "who wrote the words above": "Harvey Lind | It is time to cook again.",
    "I after the time": "We went to the mill that day | I was glad of it.",
    "I after here and there": "They like to sleep here and there | I find that odd.",
    "a name that goes on": "They believed that Lear Siegler | Holding Corp was for sale.",
}
BROKEN = {
    "an opener": "The talks had been constructive | The two sides will meet again.",
    "one of them": "It was shown to all who work for the BBC | One of them left at once.",
    "the first of them": "It came out two days after | First they went to the hall.",
    "a year after a name": "The talks ended in the town | Ann Lind, 1984, is the name of a book.",
    "a name after it is an adjective": "It is a town where rent is high | Kenya will sell more tea.",
    "a name after a noun": "The talks ended in the old town | Kenya will sell more tea.",
    "a name after what was quoted": "“It is over,” the minister said | Kenya will sell more tea.",
    "a name after what was quoted and who said it": "“It is over,” said the world number one | Lind says so too.",
    "a name after a year": "The port was built in 1984 | Mombasa has grown since then.",
    "a name after a rank": "She is the world number one | Moscow is her home.",
    "a name with a verb in the passive": "It was the best film of the year | Wasp was made by a baker.",
    "I and a verb with its object": "They sold the old house in town | I remember the day well.",
    "a title of respect after a subordinate clause": "It is so even when they were painful | Mr Lind told us.",
    "a letter that is none": "The roles that they had were not for them | A report of the bank said so.",
    "what was said before": "The price of it fell, the bank said | The past months have been slow.",
    "a title of respect": "They have never been asked to compensate | Mr Lind said so.",
}


def _is_doubtful(text: str, *, is_unsure: bool) -> bool:
    return doubts.is_doubtful(*sides(text), is_unsure=is_unsure)


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


@pytest.mark.parametrize("text", REMARKS.values(), ids=REMARKS)
def test_some_gaps_are_remarks_where_the_model_is_sure(text: str) -> None:
    left, right = sides(text)
    assert doubts.is_remark(left, right)
    assert not doubts.is_doubtful(left, right, is_unsure=False)


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_breaks_are_no_remarks(text: str) -> None:
    assert not doubts.is_remark(*sides(text))

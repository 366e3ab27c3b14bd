"""Where two whole clauses meet, so that a lost stop of which the model is not certain is said aloud."""

import pytest
from running import sides

from copydesk_rules.sentences.breaks import clauses
from copydesk_rules.sentences.breaks.beginnings import kind_of

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
    "who said it, after what was said": "The ferry is not safe, the harbour master said | It was built for the lakes.",
    "a pronoun that may stand before a noun": "They all feel sorry for her | They have known her for years.",
    "a month after a name": "It was bought by a firm from Leeds | In January 2004, nobody knew of it.",
    "a verb that is a noun more often": "The owner has gone | It now accounts for ten mills.",
    "a bidding": "See our list for more of them | The list has been there for a year.",
    "an adverb": "It is hard to sell the mill to others | Currently the firm has three owners.",
    "an adverb and a comma": "They do not grow wheat in the valley | Rather, they are buying it from the south.",
    "several of something": "They left soon after the ferry was sold by the port | Experts said the port had been right.",
    "several of something, told of": "The firm owns a third of the mill | Shares in the mill were up by a tenth.",
    "a name, after an adverb": "They have all been here before and they left together | Kenya wants the bridge.",
    "a name with its object": "They had a sale in a hall by the mill | Lind has built the house by the lake.",
    "a name that is something": "The money went to the growers of these trees | Kenya is the home of the fig.",
    "a name of which something is told": "They did not reach the end of the road | Lind, 31, has lost the race.",
    "a name after when it was": "They bought the ferry last year | Lind said that they should.",
    "a name with what it asks somebody to do": "They sat in the hall | Acme requires bakers to sell the loaves.",
    "I and an object": "It was a very bad start for them | I think it was a bad day.",
    "a bidding after the gap": "They have put the list of the mills on sale | See the end of it for more.",
    "please, after a name": "The mill belongs to an old firm in Leeds | Please do not write to it.",
    "a phrase that no name begins with": "The ferry is much faster now | For example, it takes an hour to the lakes.",
    "several of something of which some are told": "They left the mill | Firms such as Acme have bought it.",
    "a name after what is now so": "The third of the ferries is now available | Orva is the third of them.",
    "a name after who said what": "The road is shut, the harbour master says | Orva has lost its only way out.",
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
    "a title in quotation marks": "They gave out a paper entitled | “The mill has been shut.”",
    "a day, and who said it": "On Monday the harbour master said | They would all go.",
    "what was asked, after an introduction": "If it rains, the harbour master said | They would all go.",
    "a clause with nothing for its verb": "They spoke of the fees | Mallory will pay to the court.",
    "a clause that tells of a day": "They spoke of the day | Lind built the house.",
    "what a winger is called": "They lost the ball and the winger | Lind has built a wall.",
    "what a captain is called": "They lost the ball to the captain | Lind has built a wall.",
    "what is claimed without that": "It was revealed last year | Lind has built a wall.",
    "a name in a clause of time": "When they left the house last year | Lind has built a wall.",
    "a name after an introduction": "In the year they left the house | Lind built a wall.",
    "an adjective that lacks its noun": "It took up the case of six unnamed | Roma refused a place in the camp.",
    "two objects": "They spoke of the prize | Acme gave the owner of the mill.",
    "what somebody is to do to a noun": "They spoke of the loaves | Acme requires bakers to sell by noon.",
    "what is doubtful": "They left the town for it, but it was doubtful | Kenya would build the road.",
    "a principle in quotation marks": "They say that the principle | “Let us all go there!” often leads to a bad end.",
    "what a place is called": "They sat in a street | Lind dubbed “the home of bread.”",
    "what somebody thinks of everything": "They have done everything | Lind thinks she will do in Leeds.",
    "a month before a noun": "They left the house in a February | Lind said they had built.",
    "I without an object": "They spoke of the mill | I bought last year.",
    "what was shown of Mr Lind": "It was discovered | Mr Lind had been at the mill.",
    "Mr Lind after an introduction": "They are friends, but in the past | Mr Lind has called him a fool.",
    "Mr Lind's claim, which is addressed": "They will also address | Mr Lind's claim that it was sold.",
    "an office and who holds it": "It was led by the deputy head of the ministry of trade | Lind is among those who left.",
    "and then": "They bake, they eat, they bake again, and then | A baker sleeps.",
    "a name after what was so bad": "It was so bad | Orva has lost its only way out.",
    "a bidding that is a title": "They have all gone to see the new film | Read the Mill.",
    "a name after what is said on a day": "On Monday, which was wet, the harbour master says | Orva has lost its way.",
    "several of something after a name": "They met on the board of the Mill | Users are free to say so.",
    "a phrase in quotation marks": "The page shows a friendly | “You may need this” sign.",
}


def _meet(text: str, kind: str = "", *, is_likely: bool = False) -> bool:
    left, right = sides(text)
    return clauses.meet(left, right, kind or kind_of(right), is_likely=is_likely)


@pytest.mark.parametrize("text", MEET.values(), ids=MEET.keys())
def test_meet(text: str) -> None:
    assert _meet(text)


@pytest.mark.parametrize("text", DO_NOT_MEET.values(), ids=DO_NOT_MEET.keys())
def test_do_not_meet(text: str) -> None:
    assert not _meet(text)


@pytest.mark.parametrize(
    ("text", "meets"),
    [
        ("A survey of all of the mills | We want to hear from you.", True),
        ("They have put it on sale | Many such boats end up in the south.", True),
        ("They sang a part of Down by Sea | Many such boats end up in the south.", False),
        ("A survey of all of the mills | Mr Lind wants to hear from you.", False),
    ],
)
def test_one_half_needs_no_verb_where_the_model_is_sure(text: str, meets: bool) -> None:
    assert _meet(text, is_likely=True) is meets


@pytest.mark.parametrize(
    ("text", "meets"),
    [
        ("The council has sold the mills to a firm | Traffic on the road is slower.", True),
        ("The council has sold the mills to a firm | Traffic on the road.", False),
        ("They met there, and the insurrectionary | Staff was made.", False),
        ("They have all of them gone to Leeds | Traffic on the road is slower.", False),
    ],
)
def test_a_noun_that_is_small_elsewhere_needs_its_verb(text: str, meets: bool) -> None:
    assert _meet(text, "noun") is meets


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They have gone.", "subject"),
        ("It’s gone.", "head"),
        ("We Are Here is a song.", "head"),
        ("They, too, have gone.", "head"),
        ("They the people.", "head"),
        ("Everyone has gone.", "head"),
        ("In May they left.", "opener"),
        ("I have gone.", "I"),
        ("Mr Lind has gone.", "title"),
        ("“They have all gone,” Lind said.", "spoken"),
        ("“They have gone” is a song.", "quotation"),
        ("“They Have All Gone,” Lind said.", "quotation"),
        ("Lind said: “They have gone.”", "speaker"),
        ("Currently the mill is shut.", "adverb"),
        ("Rather, it is shut.", "adverb"),
        ("Last week the mill was shut.", "clause"),
        ("According to Lind, it is shut.", "adverb"),
        ("For example, it is shut.", "adverb"),
        ("See the list of them.", "bidding"),
        ("Read more of it there.", "bidding"),
        ("Please go home at once.", "bidding"),
        ("Read the Docs is good.", "word"),
        ("Farmers have gone.", "nouns"),
        ("Farmers such as Lind have gone.", "nouns"),
        ("Shares in the mill were cheap.", "nouns"),
        ("Farmers who have gone.", "word"),
        ("Bread is dear.", "word"),
        ("Lind has gone.", "name"),
    ],
)
def test_kinds_of_beginnings(text: str, kind: str) -> None:
    assert kind_of(sides(f"It | {text}")[1]) == kind

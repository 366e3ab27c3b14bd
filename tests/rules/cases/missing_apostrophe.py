from copydesk import Bad, Good

CASES = (
    Bad(
        "The filter [[wont]] match it, those who come [[wont]] bump into it, and a table [[cant]] be sent.",
        fixed="The filter won't match it, those who come won't bump into it, and a table can't be sent.",
    ),
    Bad(
        "They blame [[Indias]] foreign policy, as Ben Pathak knew. [[Pathaks]] family was told by [[Taiwans]] head.",
        fixed="They blame India's foreign policy, as Ben Pathak knew. Pathak's family was told by Taiwan's head.",
    ),
    Good(
        "Ben Pathak came. The Pathaks family home. Anna Robert met Roberts sister. The two Polands met; Georges left."
    ),
    Bad(
        "They beat [[analysts]] forecasts. It was in his [[mothers]] kitchen. Ann O'Dowd left; [[O'Dowds]] play ran.",
        fixed="They beat analysts' forecasts. It was in his mother's kitchen. Ann O'Dowd left; O'Dowd's play ran.",
    ),
    Bad(
        "The [[councils]] own survey was late. She washed the [[childs]] hair, and its [[clubs]] own report said so.",
        fixed="The council's own survey was late. She washed the child's hair, and its club's own report said so.",
    ),
    Bad("I [[don]] remember it, and they [[don]] care.", fixed="I don't remember it, and they don't care."),
    Good("We don masks. The councils own houses, and the clubs own the land. The banks own two of them."),
    Bad("Ms [[Walsh]] family said it.", fixed="Ms Walsh's family said it."),
    Good("He drove Ms Walsh home on Friday, and sent Mr Hill home.", path="a.txt"),
    Good("The Mr Walsh family; Mr Hill home-made jam; Ms Walsh told her family.", path="a.txt"),
    Good("Many Fatima Ortens complain of it, said Ann Orten."),
    Good("The analysts forecast rain; our fathers lived here, and our mothers too."),
    Good("These nights out; five years experience has taught us nothing of."),
    Good("Both banks presidents are new, and the clubs leaders met."),
    Good("# McCarthys win again\n\nThe brothers John McCarthy and Bob McCarthy won. John McCarthy is glad."),
    Bad(
        "A fifth of the [[worlds]] oil is in one of the [[worlds]] biggest ships, in the [[nations]] capital city.",
        fixed="A fifth of the world's oil is in one of the world's biggest ships, in the nation's capital city.",
    ),
    Good("The worlds of art and sport; all the worlds that he made; the nations most at risk."),
    Bad(
        "It is in three [[week's]] time, at two [[month's]] notice.",
        fixed="It is in three weeks' time, at two months' notice.",
    ),
    Good("It is in a week's time, at one month's notice; on day two month's end came."),
    Good("She is a Sri Lankan. Money from Sri Lankans working abroad fell."),
    Bad(
        "He got two [[years]] imprisonment and six [[months]] probation, on a few [[hours]] rest, ten [[minutes]] walk"
        " from her, who has three [[weeks]] unpaid leave.",
        fixed="He got two years' imprisonment and six months' probation, on a few hours' rest, ten minutes' walk"
        " from her, who has three weeks' unpaid leave.",
    ),
    Good("After two days rest on the laurels of others. In three years work began, and in two weeks leave the farm."),
    Good("It was a 14 days delay to all; for six years service in the town was poor; in ten minutes drive them home."),
)

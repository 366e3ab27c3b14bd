from copydesk import Bad, Good

CASES = (
    Bad("She was [[one of the one of the]] first.", fixed="She was one of the first."),
    Bad("They [[are coming to are coming to]] the end.", fixed="They are coming to the end."),
    Bad(
        "[[The mill on the hill was shut in May, the mill on the hill was shut in May]], the owner said.",
        fixed="The mill on the hill was shut in May, the owner said.",
    ),
    Bad("What a long and very hard day [[it is it is]].", fixed="What a long and very hard day it is."),
    Bad("The price may [[rise to rise to]] ten pounds.", fixed="The price may rise to ten pounds."),
    Bad(
        "The fine [[relates to relates to]] a fund that [[went to went to]] seed, at a 9 [[per cent per cent]] loss.",
        fixed="The fine relates to a fund that went to seed, at a 9 per cent loss.",
    ),
    Bad("She said [[he thought he thought]] he was lost.", fixed="She said he thought he was lost."),
    Bad("Frost was seen [[in orchards in orchards]] in the valley.", fixed="Frost was seen in orchards in the valley."),
    Good("They walked hand in hand in hand, and he knows he knows he knows. It is in and in and in again."),
    Good("They peer to peer to peer, and you can go door to door to sell it."),
    Good("They have the power to take to take advantage of, and a day-to-day to-day list."),
    Good("They are going to have to have a reason. A tool like this we have to have to be able to go on."),
    Good("She won 6-1 6-1 and sang “la la la la”, and Duran Duran Duran Duran answered."),
    Good("The cart can be moved from place to place to help the team."),
    Good("I like plays. I mean, love them love them. Do you know him know him?"),
    Good(
        "It is a copy of a friend’s copy of a friend’s copy. She told fact after fact after fact, time and time again."
    ),
    Good("It fell at 9.8 metres per second per second, as sad as sad can be."),
    Good("Trade moves from plans to plans to plans, and what leads to leads to follow is a guess."),
    Good("They got used to day to day work, and went from shops to door to door sales."),
    Good("It is a league of leagues of leagues. The bread will end, and millions and millions will starve."),
    Good("Not to know which is which is no shame."),
    Good("They chase after fact after fact. “We want Ann! We want Ann! We want Ann! We want Ann! We want Ann!”"),
    Good("Is it kernel? Is it kernel? That we do, that we do."),
    Good(f"The crowd sang {'la, ' * 19}la all night, and {'come on, come on, ' * 9}come on."),
    Good(
        "<p>Mill to challenge the baker, and to open a shop</p>" * 3,
        path="a.html",
    ),
)

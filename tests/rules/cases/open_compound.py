from copydesk import Bad, Good

CASES = (
    Bad(
        "She is [[a figure head]] and a [[free lance writer]], who [[was over looked]].",
        fixed="She is a figurehead and a freelance writer, who was overlooked.",
    ),
    Bad(
        "A [[hotel over looking]] the bay, seen [[world wide,]] has [[one short coming]].",
        fixed="A hotel overlooking the bay, seen worldwide, has one shortcoming.",
    ),
    Bad(
        "The talks ended in [[a stale mate]], as all knew [[before hand.]] The [[flag ship store]] is shut.",
        fixed="The talks ended in a stalemate, as all knew beforehand. The flagship store is shut.",
    ),
    Good("The game that they came over looking at; a six-figure head start; a US flag ship; with the seas over seas."),
    Good("They wash it before hand cream; a world wide open; the way side effects work; along side roads."),
    Good(
        "For some one hundred; a heavy weight of stone; the free lances of old; in all ways but one; any one of them."
    ),
    Bad(
        "They [[broke in to the]] shop and [[ran in to trouble]] with [[an every day]] key at [[a low turn out]].",
        fixed="They broke into the shop and ran into trouble with an everyday key at a low turnout.",
    ),
    Good(
        "They broke in to steal it, every day they could; it will turn out well; he went in to see; they came in to help."
    ),
    Bad(
        "Prices may fall [[in the short-term,]] after [[a crack down on]] fraud [[in the lead up to]] the vote brought"
        " [[wide-spread]] [[cut backs]].",
        fixed="Prices may fall in the short term, after a crackdown on fraud in the lead-up to the vote brought"
        " widespread cutbacks.",
    ),
    Good("They crack down on fraud in the short-term market, and lead up to the hill; he cut back the roses."),
)

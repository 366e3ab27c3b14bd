from copydesk import Bad, Good

CASES = (
    Bad(
        "It is true [[to a certain extend]]; they [[got rid off]] it, and [[took responsibility of the]] loss.",
        fixed="It is true to a certain extent; they got rid of it, and took responsibility for the loss.",
    ),
    Good("It goes to a certain extent. The tool adds classes to that extend it; they extend the line to some extent."),
    Bad(
        "[[After much adieu]] it became [[a fully pledged]] bank; do not [[take it on face value]], [[at her back and call]].",
        fixed="After much ado it became a fully fledged bank; do not take it at face value, at her beck and call.",
    ),
    Good("The shares were fully pledged, with interest on face value; he went back and called. He bade them adieu."),
    Bad(
        "[[It looks like that the]] walls stood [[feet a part,]] and [[are in need for]] paint.",
        fixed="It looks like the walls stood feet apart, and are in need of paint.",
    ),
    Good(
        "They came on mass transit. The day he fell a part of me died. He was for years a part of the club, and played a part from the start."
    ),
    Bad(
        "They [[left on mass.]] I am [[curious to why]] it [[goes along way to]] help, [[if they had have]] known; it [[remains in tact]].",
        fixed="They left en masse. I am curious as to why it goes a long way to help, if they had known; it remains intact.",
    ),
    Good(
        "There is a clue to why it goes along way too fast. She has lessons in tact, and of the house they had have not."
    ),
)

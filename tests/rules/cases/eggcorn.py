from copydesk import Bad, Good

CASES = (
    Bad(
        "It is true [[to a certain extend]]; they [[got rid off]] it, and [[took responsibility of]] the loss.",
        fixed="It is true to a certain extent; they got rid of it, and took responsibility for the loss.",
    ),
    Good("It goes to a certain extent. The tool adds classes to that extend it; they extend the line to some extent."),
    Bad(
        "After [[much adieu]] it became [[a fully pledged]] bank; do not [[take it on face value]], [[at her back and call]].",
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
    Bad(
        "There are [[lot's of]] reasons, [[the good new is]], to [[feel tree to]] come.",
        fixed="There are lots of reasons, the good news is, to feel free to come.",
    ),
    Bad(
        "The hull was [[left in tact]], and they lived there [[for along time]], [[as oppose to]] here.",
        fixed="The hull was left intact, and they lived there for a long time, as opposed to here.",
    ),
    Bad(
        "He was [[lost at see]], [[at the some time]] as she was [[laying on the floor]].",
        fixed="He was lost at sea, at the same time as she was lying on the floor.",
    ),
    Bad(
        "It [[comprises of]] two parts, of which they [[got rid off]] one, and was [[well-know]].",
        fixed="It comprises two parts, of which they got rid of one, and was well-known.",
    ),
    Bad(
        "It was [[the death nail]] for what was [[in its hay day]] the best-run mill, [[and every since]].",
        fixed="It was the death knell for what was in its heyday the best-run mill, and ever since.",
    ),
    Bad("It fell [[all of sudden]], but they went.", fixed="It fell all of a sudden, but they went."),
    Bad("[[Brussel sprouts]] won a [[noble prize for]] taste.", fixed="Brussels sprouts won a Nobel Prize for taste."),
    Good("The guest stared in disbelief; for the some 20 farms there; he was laying bricks; the lot's owner came."),
    Good("He put mint sauce on the lamb for supper, with an award as a noble prize; the hedge, fond of it, grew."),
    Good("It was in tactful words; not us; a but without an if; so one likes it; he knows it, and off he goes."),
    Good("It is the word’s most common sense; the stress is in the word; he discussed about 40 of them."),
    Bad(
        "It is [[all together different]], as they [[jumped onto conclusions]] on what had not [[all ready begun]].",
        fixed="It is altogether different, as they jumped to conclusions on what had not already begun.",
    ),
    Good("They sang all together, and were all ready to begin; it jumped onto the roof; put it all together now."),
    Good("It is a plan to force major partners to pay."),
    Bad(
        "A man [[accused to trying]] to rob it [[told reports that]] it was [[a sea of change in]] his life.",
        fixed="A man accused of trying to rob it told reporters that it was a sea change in his life.",
    ),
    Bad(
        "It tells of [[World War I and II]], of [[heavy causalities]] and of [[a waive of]] strikes.",
        fixed="It tells of World Wars I and II, of heavy casualties and of a wave of strikes.",
    ),
    Good("It told reports from rumours. The accused to try is he; the gold metal shone; she waved his letter at him."),
)

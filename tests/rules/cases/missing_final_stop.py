from copydesk import Bad, Good

CASES = (
    Bad(
        "The talks ended on Monday. They were said to be [[constructive]]\n\n[talks]: https://talks.example\n\n"
        "The minister left at noon.",
        fixed="The talks ended on Monday. They were said to be constructive.\n\n[talks]: https://talks.example\n\n"
        "The minister left at noon.",
        path="a.md",
    ),
    Good("When: Friday and Saturday of next week, at the old harbour\n\nIt rained. It did. Nobody was there."),
    Good("The talks ended on Monday\n\nThey were said to be constructive. Nobody left."),
    Good("It was a long day for all. The following will be there\n\n- the minister\n- her deputy"),
    Good("It was a long day. Then we run the program\n\n```\nrun\n```\n\nIt ends."),
    Good("Image: the minister and her deputy. They have met before in the capital\n\nIt rained. It did."),
    Good(
        "It rained. It did. It is told below.\n\nFigure 20-1: The bridge as it was when the rain had ended\n\nIt did."
    ),
    Good("By John Smith. He has written for this paper since 1999 and lives in Leeds\n\nIt rained. It did."),
    Good(
        "The release is out today. It took us longer than we thought. Your team, Ann Lee Tom Day\n\nIt rained. It did."
    ),
    Good(
        "Whales of the south\n\nHumpback whales were filmed off Tonga as they fed their young\n\n"
        "Scientists have filmed humpback whales while they were feeding. The whales were seen off Tonga."
    ),
    Good(
        "# My neighbour reads the small ads\n\nAs he lives next to a man who reads nothing else, a teacher has to ask"
        " himself what is for sale. Ann Brandt considers the case from where an editor sits\n\n"
        "I suspect that I am the first to ask. It rained. It did."
    ),
    Good("It was a long day. The office of the old harbour is closed again. Source: Harbour News agency"),
    Good(
        "It rained. I have to tell the House of the following two acts: Old Bridge (Repair) Act 1995 Lamu Port Act 1996"
    ),
    Good("It rained.\n\nThe list of all of them would look as\n\n(define (all x) (apply (list x) x))\n\nIt did. So."),
    Good("I wandered lonely as a cloud\n\nThat floats on high over vales and hills\n\nWhen all at once I saw a crowd"),
)

from copydesk import Bad, Good

CASES = (
    Bad("The ferry had room for 30[[, But]] nobody came.", fixed="The ferry had room for 30. But nobody came."),
    Bad(
        "The traders feared the worst in spring[[, Traders]] said so, and it came.",
        fixed="The traders feared the worst in spring. Traders said so, and it came.",
    ),
    Bad(
        "The ferry sank at noon[[, Luckily]], all were saved.", fixed="The ferry sank at noon. Luckily, all were saved."
    ),
    Bad(
        "“All of the valley was ill,” Ann Lind said[[, But]] the mill had a doctor.",
        fixed="“All of the valley was ill,” Ann Lind said. But the mill had a doctor.",
    ),
    Bad(
        "The watch expired when the storms moved east, Lind said[[, The]] other watch has not.",
        fixed="The watch expired when the storms moved east, Lind said. The other watch has not.",
    ),
    Good("In his letter, he said, The ferry is old. They cried, and she added, But the mill is older."),
    Bad(
        "It was not clear who stands for them[[, Officials]] said that nobody does.",
        fixed="It was not clear who stands for them. Officials said that nobody does.",
    ),
    Good("In the end, Rangers were out. A song, Places in the Heart, was on."),
    Good("She sang of gales that never bent the oak, That looks on storms, Or bends with those who bend."),
    Good("> O moon above the mill, But slowly, slowly! They have one news item titled, What would have been?"),
    Good(
        "Our agency, Within, coordinated it. The share of those who use the Nightly compiler rose, Nightly users say."
    ),
    Good(
        "<p>He told us so [Ann Lind, <b>Instead of a mill</b>, p. 13], and then in <a href='b'>part 2, <em>After the"
        " flood</em></a>.</p><p>Mott, Jo, <b>The coming of the ferry</b>, Oslo, 1990.</p>",
        path="a.html",
    ),
    Good("See Bo Lind, *The coming of the mill*, on it."),
)

"""A preposition that does not go with the word before it."""

from copydesk import Bad, Good, phrases
from copydesk_rules.data_tables import DATA

wrong_preposition = phrases(
    DATA / "prepositions.tsv",
    Bad("It [[depends of]] the rain, [[owing of]] the roof.", fixed="It depends on the rain, owing to the roof."),
    Bad("The [[invasion into]] Ukraine began.", fixed="The invasion of Ukraine began."),
    Bad(
        "It is barred [[in accordance to]] the law, [[resulting to]] fines, [[on the outset]].",
        fixed="It is barred in accordance with the law, resulting in fines, at the outset.",
    ),
    Bad(
        "It was [[aware on this]], and, [[in conjunction to]] it, was [[awaiting for]] rain.",
        fixed="It was aware of this, and, in conjunction with it, was awaiting rain.",
    ),
    Bad(
        "The law [[came to effect on]] Monday, [[at the eve of]] the vote, and he was [[found guilty for]] theft.",
        fixed="The law came into effect on Monday, on the eve of the vote, and he was found guilty of theft.",
    ),
    Good("Incomes were more equal than they are today."),
    Good("They came to effect a change, and were deprived, off and on, of sleep."),
    Good("Many were afraid from the start and left of their own accord, the most eligible of them in need for years."),
    Good("They are married with a child, depend on your point of view, and participate on a reasonable basis."),
    Good("It depends on the rain; despite the roof, he was accused of it and is responsible for it."),
    Good("The invasion of Ukraine; similar to it; on the other hand, to some extent."),
    name="wrong-preposition",
    family="grammar",
    severity="info",
    safety="unsafe",
    languages=("en",),
    doc="""A preposition that does not go with the word before it, such as “depends of”.

    A remark only: which preposition a word takes is partly a matter of house style, and a few of these pairs are right
    where a new phrase begins. Set phrases that never are, such as “despite of”, are found by `eggcorn`.
    """,
)

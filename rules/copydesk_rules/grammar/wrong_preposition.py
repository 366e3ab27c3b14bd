"""A preposition that does not go with the word before it."""

from copydesk import Bad, Good, phrases
from copydesk_rules.data_tables import DATA

wrong_preposition = phrases(
    DATA / "prepositions.tsv",
    Bad(
        "She was [[satisfied from]] it, and [[interested on]] art.",
        fixed="She was satisfied with it, and interested in art.",
    ),
    Bad("The [[invasion into]] Ukraine began.", fixed="The invasion of Ukraine began."),
    Bad(
        "It was [[compliant to]] the law, [[resulting to]] fines, [[in the contrary]].",
        fixed="It was compliant with the law, resulting in fines, on the contrary.",
    ),
    Bad(
        "It was [[aware on this]], and was [[awaiting for]] rain.",
        fixed="It was aware of this, and was awaiting rain.",
    ),
    Bad(
        "The law [[came to effect in]] May, and he was [[found guilty for]] theft.",
        fixed="The law came into effect in May, and he was found guilty of theft.",
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
    doc="""A preposition that does not go with the word before it, such as “interested on”.

    A remark only: which preposition a word takes is partly a matter of house style, and a few of these pairs are right
    where a new phrase begins. Those that are wrong in every sentence, such as “despite of”, are found by `eggcorn`.
    """,
)

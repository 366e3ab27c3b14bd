from copydesk import Bad, Good

CASES = (
    Bad("Prices (and [[taxes).Wages]] did not.", fixed="Prices (and taxes). Wages did not."),
    Bad('He was [[clear."We]] go," he said.', fixed='He was clear. "We go," he said.'),
    Bad('"It was [[long.""It]] was not," she said.', fixed='"It was long." "It was not," she said.'),
    Bad(
        "The sale is on 23 [[June.Bidders]], who were few, may come.",
        fixed="The sale is on 23 June. Bidders, who were few, may come.",
    ),
    Bad(
        "They met Ann [[Thomas.Thomas]], a baker, left. He knows the [[Basin.I]] don't.",
        fixed="They met Ann Thomas. Thomas, a baker, left. He knows the Basin. I don't.",
    ),
    Bad(
        '"We left," said [[Brandt."I]] was late," he said.',
        fixed='"We left," said Brandt. "I was late," he said.',
    ),
    Bad(
        "The fans of Gen.G wept and [[sang.Keria]] wept, too.",
        fixed="The fans of Gen.G wept and sang. Keria wept, too.",
    ),
    Bad(
        "Bake `brie` until it is [[soft.Please]] let it cool.",
        fixed="Bake `brie` until it is soft. Please let it cool.",
    ),
    Bad(
        "Nobody needs the log for more than a week or [[two.Keeping]] it longer is a waste of `disk` and of time.",
        fixed="Nobody needs the log for more than a week or two. Keeping it longer is a waste of `disk` and of time.",
    ),
    Bad("The talks had [[ended.the]] minister left.", fixed="The talks had ended. The minister left."),
    Bad(
        "He said ‘it is over’ and 'it is [[done'.The]] day was over.",
        fixed="He said ‘it is over’ and 'it is done'. The day was over.",
    ),
    Good("See ticker.NewFormatter for more of it."),
    Good("Use `f()` of sort.Sort or the context.Context type."),
    Good("Call `object.The()` or list.Add(item) or type.Name = 1."),
    Good("The d.School and the i.Lab; dot.Rural is its name, and dot.Rural it stays."),
)

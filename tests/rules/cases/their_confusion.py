from copydesk import Bad, Good

CASES = (
    Bad("[[There]] going to the beach.", fixed="They're going to the beach."),
    Bad("He lives over [[their]]. [[They're]] is no road.", fixed="He lives over there. There is no road."),
    Bad(
        "[[Their]] encrypted with keys. [[Their]] on their tenth flag. No! [[Their]] brave. Spell [[there]] names.",
        fixed="They're encrypted with keys. They're on their tenth flag. No! They're brave. Spell their names.",
    ),
    Bad(
        "The pills help if [[their]] were taken at once, and they rest when [[their]] have time.",
        fixed="The pills help if they were taken at once, and they rest when they have time.",
    ),
    Bad(
        "They held it over [[there]] heads, and lost [[there]] lives.",
        fixed="They held it over their heads, and lost their lives.",
    ),
    Bad("Because of [[they're]] age [[their]] not allowed in.", fixed="Because of their age they're not allowed in."),
    Bad(
        "The two leaders put aside [[there]] differences, and farmers moved [[there]] cattle.",
        fixed="The two leaders put aside their differences, and farmers moved their cattle.",
    ),
    Bad("The state knows [[there]] going to be late.", fixed="The state knows they're going to be late."),
    Good("I hate it when I am standing there trying to be brave, and he sat there about to weep."),
    Good("Most people there own a car; they're there on their own; their will be done."),
    Good("Those who live there are going to stay; there is theirs."),
    Bad(
        "He went [[their]] by train, and stayed [[their]] for a week.",
        fixed="He went there by train, and stayed there for a week.",
    ),
    Good("They changed their by-laws for their for-profit schools. They write their for there."),
    Bad(
        "It closed at £33, [[there]] lowest since May. They fled from [[there]] homes when [[there]] convoy came under fire.",
        fixed="It closed at £33, their lowest since May. They fled from their homes when their convoy came under fire.",
    ),
    Bad(
        "He leaves his wife, Moira, [[there]] three sons and a dog, and [[there]] nearest branch is far. They help [[there]] family.",
        fixed="He leaves his wife, Moira, their three sons and a dog, and their nearest branch is far. They help their family.",
    ),
    Good("The fights there last year; being there blocks the view; what is there online."),
    Bad("They will strike if [[there]] demands are not met.", fixed="They will strike if their demands are not met."),
    Good("They will go if there needs to be a vote; if there demands rise, prices do."),
    Bad(
        "They want to go [[their]] next summer, and live over [[they're]]. [[There]] teacher gave them work.",
        fixed="They want to go there next summer, and live over there. Their teacher gave them work.",
    ),
    Good("They went their separate ways, and stayed their last night there."),
    Bad("The girls said [[their]] tired of it.", fixed="The girls said they're tired of it."),
    Good("I know their happy home and their late father; they think their proud past helps."),
)

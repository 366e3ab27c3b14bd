from copydesk import Bad, Good

CASES = (
    Bad("The firm opened [[it's]] largest shop in Leeds.", fixed="The firm opened its largest shop in Leeds."),
    Good("It opens early, when it's busiest in town, and it's highest just before noon."),
    Bad("He says [[its]] snowing in the hills.", fixed="He says it's snowing in the hills."),
    Bad(
        "[[Its]] unclear who won, [[its]] not known why, and [[its]] only a game.",
        fixed="It's unclear who won, it's not known why, and it's only a game.",
    ),
    Bad(
        "He knows that [[its]] wrong. [[Its]] big enough for us, and [[it's]] wheels are round.",
        fixed="He knows that it's wrong. It's big enough for us, and its wheels are round.",
    ),
    Bad(
        "A dog and [[its']] tail; [[it's]] shares were sold, as [[it’s]] running costs have doubled.",
        fixed="A dog and its tail; its shares were sold, as its running costs have doubled.",
    ),
    Bad("The club says [[it's]] new owners have a plan.", fixed="The club says its new owners have a plan."),
    Bad(
        "Nobody can tell you how [[its]] made! The museum will reopen [[it's]] doors on Saturday.",
        fixed="Nobody can tell you how it's made! The museum will reopen its doors on Saturday.",
    ),
    Bad(
        "“[[Its]] taking them a year,” she said. It may lose [[it’s]] tiles in a storm, though [[its]] prone to leak.",
        fixed="“It’s taking them a year,” she said. It may lose its tiles in a storm, though it’s prone to leak.",
    ),
    Good("The tent we slept in it's leaking; get in it's raining; of it's being so we knew nothing."),
    Bad(
        "They will inspect [[it’s]] walls. The crop never got [[it’s]] roots down.",
        fixed="They will inspect its walls. The crop never got its roots down.",
    ),
    Good("The box it came in it's easy to open; what it has lost it's sure to find; this translates to it's cheaper."),
    Good("It's own up or pay; it's its own fault, and it's a long way."),
    Good("That is what it's in it's second that matters; the state it's in its own words."),
    Good("The firm and its not-for-profit arm; its A-team; its the-end-is-near tone."),
    Good("Striding on, its unusually thin neck stretches to the roof."),
    Bad(
        "It rose to 3%, [[it's]] highest since May. She said that [[it's]] importance went far. “[[Its]] her own name.”",
        fixed="It rose to 3%, its highest since May. She said that its importance went far. “It's her own name.”",
    ),
    Bad("The firm said [[its]] going to close.", fixed="The firm said it's going to close."),
    Good("He said its going rate fell."),
    Good("They asked the firm to delay its up to two-million-dollar sale, and its up to 40 new shops."),
    Bad("She said [[its]] up to the mayor.", fixed="She said it's up to the mayor."),
)

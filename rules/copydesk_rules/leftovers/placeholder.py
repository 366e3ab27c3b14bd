"""A note to fill something in later."""

from copydesk import Bad, Good, pattern

placeholder = pattern(
    r"\b(?:TKTK(?:TK)*|T/K|XX(?:XX)+)\b"
    r"|\[(?:NAME|FULL NAME|TITLE|DATE|PLACE|CITY|COUNTRY|NUMBER|QUOTE|LINK|PHOTO|CAPTION|SOURCE|TK|TBC|TBD)\]"
    r"|\[(?:insert|fill in) [^\]]{3,40}\]|\b[Ll]orem ipsum dolor\b",
    Bad("The minister, [[TKTK]], said [[[insert quote here]]]."),
    Bad("[[Lorem ipsum dolor]] sit amet."),
    Bad("The bridge is [[XXXX]] metres long, said [[[NAME]]]."),
    Good("Tk is a toolkit; XXX Corps fought at Arnhem; Super Bowl XXX; $XX a day."),
    Good("She put lorem ipsum where the text would go; see [check the issues] for more."),
    Good("The witness [name withheld] said so, and he [the minister] agreed."),
    name="placeholder",
    family="leftovers",
    severity="warning",
    message="“{0}” looks like a note to fill something in",
    doc="""A note to fill something in, such as “TKTK” or “[NAME]”.

    Writers leave it so that they can go on; readers must not see it. “TK” alone, Roman numerals and square brackets
    with an explanation in them are left alone.
    """,
)

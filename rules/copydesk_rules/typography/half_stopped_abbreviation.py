"""An abbreviation of two letters with a stop after the first one only."""

from copydesk import Bad, Good, pattern

half_stopped_abbreviation = pattern(
    r"(?:e(?<![\w.].)\.g|i(?<![\w.].)\.e|[ap](?<=\d .)(?<![\w.].)\.m)(?![\w.])",
    Bad("It pays for work ([[e.g]] scheduling) and more.", fixed="It pays for work (e.g. scheduling) and more."),
    Bad("They met at 10 [[a.m]] today, [[i.e]], late.", fixed="They met at 10 a.m. today, i.e., late."),
    Good("It pays for work (e.g. scheduling, i.e. plans, eg meals) at 10 a.m. or 5 p.m., and at 6am."),
    Good("See e.g.example and i.e.x; the file e.go is in p.m."),
    name="half-stopped-abbreviation",
    family="typography",
    severity="warning",
    languages=("en",),
    signs=("e.g", "i.e", "a.m", "p.m"),
    message="“{0}” lacks its second stop: “{0}.”",
    replacement="{0}.",
    safety="safe",
    doc="""An abbreviation of two letters with a stop after the first one only, such as “e.g” for “e.g.”.

    Some houses write these with both stops, some with none; nobody writes them with one.
    """,
)

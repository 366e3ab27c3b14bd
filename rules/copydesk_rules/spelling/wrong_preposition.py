"""A preposition that does not go with the word before it."""

from copydesk import Bad, Good, phrases

wrong_preposition = phrases(
    {
        "despite of": "despite",
        "according with": "according to",
        "depends of": "depends on",
        "depend of": "depend on",
        "depending of": "depending on",
        "dependent of": "dependent on",
        "interested on": "interested in",
        "discuss about": "discuss",
        "discussed about": "discussed",
        "discusses about": "discusses",
        "emphasize on": "emphasize",
        "emphasise on": "emphasise",
        "emphasized on": "emphasized",
        "emphasised on": "emphasised",
        "consists on": "consists of",
        "consist on": "consist of",
        "comply to": "comply with",
        "complies to": "complies with",
        "invasion into": "invasion of",
        "responsible of": "responsible for",
        "similar with": "similar to",
        "inspite of": "in spite of",
        "accused for": "accused of",
        "suspected for": "suspected of",
        "suffered of": "suffered from",
        "lacking of": "lacking",
        "in the other hand": "on the other hand",
        "at the same token": "by the same token",
        "to great extend": "to a great extent",
        "to some extend": "to some extent",
        "to a certain extend": "to a certain extent",
        "to the extend that": "to the extent that",
    },
    Bad("It [[depends of]] the rain, [[despite of]] the roof.", fixed="It depends on the rain, despite the roof."),
    Bad("The [[invasion into]] Ukraine began.", fixed="The invasion of Ukraine began."),
    Good("It depends on the rain; despite the roof, he was accused of it and is responsible for it."),
    Good("The invasion of Ukraine; similar to it; on the other hand, to some extent."),
    name="wrong-preposition",
    family="spelling",
    severity="info",
    safety="unsafe",
    languages=("en",),
    doc="""A preposition that does not go with the word before it, such as “despite of”.

    A remark only: what goes with what is partly a matter of the house, and a few of these stand rightly where a new
    phrase begins.
    """,
)

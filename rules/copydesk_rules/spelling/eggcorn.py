"""A set phrase with a word in it that only sounds right."""

from copydesk import Bad, Good, phrases
from copydesk_rules.data_tables import DATA

eggcorn = phrases(
    DATA / "eggcorns.tsv",
    Bad("It is [[a mute point]].", fixed="It is a moot point."),
    Bad(
        "The storm [[wrecked havoc]] and [[has lead to]] floods.",
        fixed="The storm wreaked havoc and has led to floods.",
    ),
    Bad(
        "They hold the [[reigns of power]] and [[struck a cord]] in [[unchartered waters]].",
        fixed="They hold the reins of power and struck a chord in uncharted waters.",
    ),
    Bad(
        "[[On of the most]] useful tools is [[well-know]]; it came [[in the mean time,]] and [[for awhile]] it helped.",
        fixed="One of the most useful tools is well-known; it came in the meantime, and for a while it helped.",
    ),
    Bad("The mill was [[struck by lightening]].", fixed="The mill was struck by lightning."),
    Good("He made it safer by lightening the load, in two late-breaking moves in the mean time to repair."),
    Bad(
        "It rained for [[a day or to.]] It was seen [[from every angel,]] and [[from another angel and]] by night.",
        fixed="It rained for a day or two. It was seen from every angle, and from another angle and by night.",
    ),
    Good("An Air Force major and Air Force Major Hill came for a day or to see the coast for a week or to rest."),
    Good("It is a moot point that the sneak peek piqued my interest."),
    Good("He carved a head of her; no body can fall up, and no body could be found. For to many he was a saint."),
    Good("The men we have there say so. It came at no cost to much of us. Every thing, every place is old."),
    Bad(
        "It [[depends of the]] rain, [[despite of]] the dam, [[at the eve of]] a vote. [[Yesterday night]] he"
        " [[couldn't hardly]] see.",
        fixed="It depends on the rain, despite the dam, on the eve of a vote. Last night he could hardly see.",
    ),
    Good("The dog lay down, its heart breaking."),
    Bad(
        "It is [[years a head of]] us; they [[have there say in]] it.",
        fixed="It is years ahead of us; they have their say in it.",
    ),
    Good("The mountain peaked; the mute pointed to show real gain; the queen's reign in England has led to this."),
    Good("Lead in the water may alter boys’ growth, and alter boys for good."),
    name="eggcorn",
    family="spelling",
    languages=("en",),
    severity="error",
    safety="unsafe",
    doc="""A set phrase with a word in it that only sounds right, such as “a mute point”.

    Other set phrases that a wrong word spoils are found as well: “despite of”, “couldn’t hardly”.

    Every word of it is in the dictionary, so no spell-checker sees it. The table holds only phrases that are wrong in
    every context.
    """,
)

"""A compound in two words that should be one, or have a hyphen."""

from copydesk import Bad, Good, phrases
from copydesk_rules.data_tables import DATA

open_compound = phrases(
    DATA / "compounds.tsv",
    Bad("There was [[no where to]] go.", fixed="There was nowhere to go."),
    Bad(
        "She is [[self employed]], with little [[self esteem]].", fixed="She is self-employed, with little self-esteem."
    ),
    Bad(
        "The dough is pleased [[with it self]]; knead it [[in stead]], or put it [[some where warm]].",
        fixed="The dough is pleased with itself; knead it instead, or put it somewhere warm.",
    ),
    Bad("They did it [[them selves]], [[out side the]] hall.", fixed="They did it themselves, outside the hall."),
    Bad(
        "An [[eye witness]] wrote a [[text book]], and a [[co worker]] with a [[far reaching]] plan read"
        " it [[over night]].",
        fixed="An eyewitness wrote a textbook, and a co-worker with a far-reaching plan read it overnight.",
    ),
    Good("They ended up coming down stairs, as council tax payers of the grass roots do. The sun rises."),
    Good("There was nowhere to go. No, where is it? She is self-employed; the self and the other; her true self."),
    Good("They came with, out of the blue. The selves; him, selfishly; in, side by side."),
    Good("They took the North Valley Rail Road at noon."),
    Good("It could be cause for concern, and was moved under Standing Order 9."),
    Good("These and other wise investments paid off for the West Country side; I mean while it lasts."),
    name="open-compound",
    family="spelling",
    languages=("en",),
    severity="warning",
    safety="unsafe",
    message="“{wrong}” is written “{right}”",
    doc="""A compound that is written as two words but should be one, or have a hyphen, such as “self employed”.

    Both halves are in the dictionary, so no spell-checker sees it. Some hyphens that do not belong are found as well:
    “wide-spread”, and “in the short-term” where no noun follows. The table holds only pairs that are wrong in every
    context; what some write open and others do not, such as “health care”, is left to `mixed-spelling`.
    """,
)

"""What `copydesk explain` says of a rule of Vale's."""

from copydesk.paths import shown
from copydesk.vale.definition import Definition

_PURPOSES = {
    "capitalization": "The capitals of a text that are not those of the style.",
    "conditional": "Something that is there without what has to come with it.",
    "consistency": "Two ways to write the same thing in one article.",
    "existence": "Something that is not to be there.",
    "metric": "An article whose measures are out of bounds.",
    "occurrence": "Something that is there too often, or not often enough.",
    "readability": "A text that is too hard to read.",
    "repetition": "The same thing twice in a row.",
    "spelling": "A word that no dictionary holds.",
    "substitution": "Something that is written otherwise.",
}


def documentation(definition: Definition) -> str:
    """A rule's documentation: what it says, of what kind it is, and where it comes from."""
    said = [
        definition.description,
        f"It says: “{definition.message}”",
        f"See {definition.link}." * bool(definition.link),
    ]
    origin = f"A rule of Vale's kind `{definition.extends}`, from {shown(definition.path)}."
    return "\n\n".join([_PURPOSES[definition.extends], *(part for part in said if part), origin])

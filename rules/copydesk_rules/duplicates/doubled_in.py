"""Words that the grammar or speech of other languages than English doubles."""

DOUBLED_IN = {
    # an article or a pronoun after the pronoun of a clause, and what is said twice to stress it
    "de": frozenset("der die das den dem sie ihr ihre ihren es sehr ganz".split()),
    # a pronoun and the same one once more, as the object, and a verb's particle before a preposition
    "nl": frozenset("die dat het je u ze zijn haar hun aan op in uit voor door over heel zeer".split()),
    "fr": frozenset("nous vous très".split()),
    "es": frozenset("muy casi ya".split()),
    "pt": frozenset("muito quase logo já".split()),
    # “step by step” and its like
    "it": frozenset("passo piano mano via quasi molto ben bene così poco appena proprio subito terra".split()),
    "ru": frozenset("очень чуть еле".split()),
}
"""By language, the words that stand twice in a row in right sentences: “die Werte, die die Gruppe teilt”."""

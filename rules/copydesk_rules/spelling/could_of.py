"""“Of” where “have” is meant."""

from copydesk import Bad, Good, phrases

_MODALS = ("could", "should", "would", "must", "might", "couldn't", "shouldn't", "wouldn't", "mightn't")
# Only before a participle: “he could of course” and “more than he would of his own accord” are right.
_PARTICIPLES = (
    "been had done gone come seen made taken given got gotten known thought said told won lost left"
    " found kept liked loved wanted used tried helped happened worked played started stopped asked"
    " stayed".split()
)

could_of = phrases(
    {f"{modal} of {word}": f"{modal} have {word}" for modal in _MODALS for word in _PARTICIPLES},
    Bad("It [[could of been]] worse.", fixed="It could have been worse."),
    Bad(
        "[[Should of known]] better: they [[wouldn’t of come]].",
        fixed="Should have known better: they wouldn't have come.",
    ),
    Good("He could of course have been there."),
    Good("Take what you would of the rest; it must, of late, have been hard."),
    name="could-of",
    family="spelling",
    severity="error",
    safety="safe",
    doc="""“Could of” for “could have”.

    The two sound alike in speech: “could’ve”. Reported only before a participle, so that “could of course” stays.
    """,
)

"""What shows that a verb is in its base form, and in no wrong number: “if she were”, “that he have”, “she need not”.

The first two are lists of alternatives for an expression that looks at the sentence so far.
"""

from copydesk import Regex

SUPPOSED = r"if|provid(?:ed|ing) that|though|unless|lest|whether|wish\w*|suppos\w+|imagin\w+|in case"
"""What is thought of and may not be so."""
DEMANDED = (
    r"demand\w*|ask\w*|insist\w*|propos\w*|suggest\w*|recommend\w*|requir\w*|order\w*|request\w*|prefer\w*|urg\w+"
    r"|stipulat\w*|mandat\w*|instruct\w*|plea(?:s|d(?:s|ed|ing)?)?|ruling|ruled|decree\w*|motion|interests? that"
    r"|necessary|essential|important|vital|imperative|condition|rather"
    r"|(?:natural|right|proper|fitting|fair|crucial|critical|desirable|advisable|preferable|appropriate) that"
)
"""What somebody asks for."""
WISHED = Regex(rf"\b(?:{SUPPOSED}|{DEMANDED})\b")
"""What stands earlier in a sentence that holds either."""
NEED_NOT = Regex(r" (?:not|only|never|hardly|scarcely|be|have|no)\b")
"""What stands after “need” where that is like “must”, and has one form: “she need not go”."""

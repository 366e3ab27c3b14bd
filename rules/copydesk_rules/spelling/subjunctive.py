"""Words that a subjunctive may follow, which looks like a verb in the wrong number: “if she were”, “that he have”.

Each is a list of alternatives for an expression that looks at the sentence so far.
"""

SUPPOSED = r"if|though|unless|lest|whether|wish\w*|suppos\w+|imagin\w+"
"""What is thought of and may not be so."""
DEMANDED = (
    r"demand\w*|ask\w*|insist\w*|propos\w*|suggest\w*|recommend\w*|requir\w*|order\w*|request\w*|prefer\w*|urg\w+"
    r"|stipulat\w*|instruct\w*|necessary|essential|important|vital|imperative|condition|rather"
    r"|(?:natural|right|proper|fitting|fair|crucial|critical|desirable|advisable|preferable|appropriate) that"
)
"""What somebody asks for."""

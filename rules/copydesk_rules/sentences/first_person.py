"""What shows that “I” is the pronoun: the verb or adverb after it."""

AFTER_I = (
    r"(?:am|was|have|had|think|thought|know|knew|will|would|can|could|do|did|(?:do|did|ca|could|wo|would|have|had|was)"
    r"n['’]t|want|wanted|love|loved|like|liked|need|needed|feel|felt|see|saw|say|said|show|told|found|got|get|went|go"
    r"|just|never|really|also|always|still|hope|believe|guess|mean|wish|suppose|should|must|may|might|asked|came|decided"
    r"|gave|heard|kept|left|looked|made|met|moved|read|started|stopped|take|took|tried|used)\b"
)
"""An expression for it, without the space before."""

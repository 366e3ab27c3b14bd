"""Verbs of saying."""

SAYING = frozenset(
    "say says said saying believe believes believed think thinks thought hope hopes hoped claim claims claimed know"
    " knows knew fear fears feared estimate estimates estimated suggest suggests suggested suggesting insist insists"
    " insisted feel feels felt understand understands understood warn warns warned add adds added adding expect"
    " expects expected argue argues argued mean means meant meaning ensure ensuring suspect suspects suspected concede"
    " conceded admit admits admitted deny denies denied predict predicts predicted stress stresses stressed assume"
    " assumes assumed conclude concludes concluded confirm confirms confirmed hear heard find decided agreed promise"
    " promises promised promising vow vows vowed pledge pledges pledged".split()
)
"""Verbs before a clause without “that”: “he said Kenya would”."""
TELLING = frozenset("tell tells told telling assure assures assured warn warned remind reminded convince".split())
"""The same with somebody between: “told the court Kenya would”."""
QUOTING = frozenset(
    "state states stated write writes wrote reply replies replied ask asks asked answer answers answered shout shouts"
    " shouted joke jokes joked tweet tweets tweeted declare declares declared recall recalls recalled explain explains"
    " explained note notes noted continue continues continued read reads comment commented chant chants chanted yell"
    " yells yelled scream screams screamed whisper whispers whispered mutter mutters muttered cry cries cried exclaim"
    " exclaims exclaimed blurt blurts blurted respond responds responded".split()
)
"""Verbs before what somebody said or wrote in quotation marks."""
UTTERING = SAYING | QUOTING
SPEAKING = UTTERING | TELLING
"""Verbs of whoever says something, in quotation marks or without."""

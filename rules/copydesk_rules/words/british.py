"""Letters that British spelling has where American spelling has others; the word lists are American."""

SURE = (("our", "or"), ("tre", "ter"), ("is", "iz"), ("ys", "yz"), ("ogue", "og"), ("ence", "ense"))
"""Pairs, British first, that show British spelling in names as well as in words."""
ALL = (*SURE, ("lle", "le"), ("lli", "li"), ("ae", "e"), ("ck", "k"), ("mme", "m"), ("scep", "skep"))
"""Those, and pairs that only show it in words."""

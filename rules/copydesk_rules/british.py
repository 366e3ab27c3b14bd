"""What British spelling has where American has something else: the word lists are American."""

SURE = (("our", "or"), ("tre", "ter"), ("is", "iz"), ("ys", "yz"), ("ogue", "og"), ("ence", "ense"))
"""Letters that tell so much of names, too."""
ALL = (*SURE, ("lle", "le"), ("lli", "li"), ("ae", "e"), ("ck", "k"), ("mme", "m"), ("scep", "skep"))

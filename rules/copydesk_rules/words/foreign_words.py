"""Small words and endings of other languages, which stand in names and quotations of an English article."""

PARTICLES = frozenset(
    "de van von vom der den del della di da des dos das du la las le los al el bin ben ibn bint ter ten zu af av y"
    " e".split()
)
"""Words inside the names of people: “Ursula von der Leyen”."""
ENGLISH_TOO = frozenset(("e", "ten"))
"""Those of them that stand in English text for other reasons, too."""
FOREIGN_WORDS = PARTICLES - ENGLISH_TOO | frozenset(
    # Spanish and Portuguese
    "un una unos unas es en que por para su sus esa ese esta este como mas pero muy todo todos voy lo nuestra nuestras"
    " nuestro nuestros aos em uma nas pelo pela seu sua desde sobre não mais"
    # French
    " les et est une dans pour sur avec sans ou au aux qui ce ces cette notre nous vous il elle ne pas chez leur"
    # Italian and Latin
    " gli dei degli dell delle che nel nella sono sul sulla nad cum sed quod"
    # German and Dutch
    " dem ein eine einer und zum zur mit nicht ist im auf für bei aus oder ihre über het een voor niet zijn uit"
    # Danish, Swedish, Polish and Tagalog
    " og och dla przez ng".split()
)
"""Articles, prepositions and the like that are no English words: “Fondation pour l’Enfance”."""
SPECIES = ("us", "um", "is", "ae", "ii", "i", "a", "ens", "or", "ense", "are", "ale", "ile")
"""Endings of the second word in the Latin name of a species: “Crocodilus porosus”."""

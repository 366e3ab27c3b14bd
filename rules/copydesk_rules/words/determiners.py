"""Words that begin a noun phrase."""

DEMONSTRATIVES = ("this", "that", "these", "those")
POSSESSIVES = ("my", "your", "his", "her", "its", "our", "their")
INDEFINITE = ("a", "an", "another", "every", "each", "any", "some", "no")
DETERMINERS = frozenset(("the", "a", "an", *DEMONSTRATIVES, *POSSESSIVES))
"""Those of which a noun phrase has one and no more: “the book”, never “the my book”."""

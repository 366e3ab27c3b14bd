"""Words that begin a noun's phrase."""

DEMONSTRATIVES = ("this", "that", "these", "those")
POSSESSIVES = ("my", "your", "his", "her", "its", "our", "their")
INDEFINITE = ("a", "an", "another", "every", "each", "any", "some", "no")
DETERMINERS = frozenset(("the", "a", "an", *DEMONSTRATIVES, *POSSESSIVES))
"""Those of them that no noun goes without, and no other one stands beside."""

"""The parts of `name-typo`: which names may be misspelt, what speaks for a right form, and the verdict."""

"""What stands before somebody's name."""

COURTESY_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx")
HONORIFICS = frozenset((*COURTESY_TITLES, "Dr", "Sir", "Lord", "Lady", "Prof", "Professor"))
"""Before a name these begin a sentence more often than they end one."""

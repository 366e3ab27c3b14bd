"""Slips that show without a score: in long names, and in names that lists know but what stands beside them does not."""

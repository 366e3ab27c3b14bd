"""How words go together: verbs and their subjects, small words that are missing or too many, pairs."""

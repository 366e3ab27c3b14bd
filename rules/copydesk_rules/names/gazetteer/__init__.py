"""The names that lists know: people, places, organisations, and words that are always capitalised."""

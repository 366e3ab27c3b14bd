"""The parts of `missing-word`: the phrases that need a small word, by what they are and where they are written."""

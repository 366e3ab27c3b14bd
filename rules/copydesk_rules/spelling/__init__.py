"""Words that are not spelt as they are meant."""

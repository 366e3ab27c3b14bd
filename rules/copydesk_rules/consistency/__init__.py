"""Whether an article agrees with itself."""

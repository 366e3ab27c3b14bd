"""The parts of `misspelling`: which words nobody knows, what they may have been meant to be, and why some are right."""

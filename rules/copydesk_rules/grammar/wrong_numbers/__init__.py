"""The parts of `wrong-number`: a module for each kind of place where verbs and nouns lose their number."""

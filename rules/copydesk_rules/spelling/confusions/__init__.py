"""The parts of the rules for confusions: tables of contexts, a learned model, and what excuses a word."""

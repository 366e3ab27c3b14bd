"""Runs the styles that people already have for Vale: its configuration, its rules, its vocabularies, unchanged."""

"""Word lists that people already have: plain ones, and those of codespell, cspell, typos and Hunspell."""

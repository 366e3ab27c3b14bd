"""A language server: problems while one writes, and their corrections, in any editor that speaks the protocol."""

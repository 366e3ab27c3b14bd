"""Names of people and places."""

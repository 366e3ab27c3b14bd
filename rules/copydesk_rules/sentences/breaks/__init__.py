"""The model of lost full stops, and what is known of words that it cannot learn."""

"""What was left in the text and was never meant for readers."""

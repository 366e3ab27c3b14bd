"""What stands twice: words, and whole paragraphs."""

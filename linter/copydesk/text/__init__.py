"""What is written and where: spans, words, sentences, documents. Nothing here reads or writes a file."""

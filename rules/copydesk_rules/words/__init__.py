"""What English words are: their forms, and what they stand for."""

"""Where one sentence ends and the next begins."""

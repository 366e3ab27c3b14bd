"""What an article itself says of its names: where it mentions them, and whom and what it means by them."""

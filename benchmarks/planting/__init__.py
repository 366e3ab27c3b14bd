"""Errors to plant in clean articles, one in a copy, in the forms in which editors meet them."""

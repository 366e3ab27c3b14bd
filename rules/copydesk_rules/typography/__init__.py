"""Quotation marks, brackets, spaces and the marks between words."""

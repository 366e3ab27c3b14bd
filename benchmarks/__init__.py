"""Figures of quality and speed, one command each. They are measured, never asserted."""

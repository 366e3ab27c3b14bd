"""Makes the models that copydesk ships from text whose licence allows it; no part of what is installed."""

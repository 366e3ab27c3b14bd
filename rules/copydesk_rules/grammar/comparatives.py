"""Adjectives that are compared by their ending."""

COMPARATIVES = tuple(
    "better bigger brighter broader busier cheaper cleaner clearer closer colder cooler darker deeper easier fairer"
    " faster greater happier harder healthier heavier higher hotter larger lighter longer louder lower narrower nearer"
    " nicer older poorer quicker quieter richer safer sharper shorter simpler slower smaller smarter softer stabler"
    " stricter stronger taller thicker thinner tighter tougher warmer weaker wealthier wider worse younger".split()
)

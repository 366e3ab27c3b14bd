"""Adjectives that are compared by their ending."""

from copydesk import Lexicon

COMPARATIVES = tuple(
    "better bigger bolder braver brighter broader busier calmer cheaper cleaner clearer cleverer closer colder"
    " cooler costlier darker deadlier deeper dirtier drier duller easier fairer fancier faster fiercer firmer fitter"
    " fresher friendlier funnier gentler grander greater greener handier happier harder harsher healthier heartier"
    " heavier higher hotter keener kinder larger lazier leaner lighter likelier livelier lonelier longer looser"
    " louder lower luckier meaner messier milder narrower nearer neater newer nicer noisier older poorer prettier"
    " pricier prouder quicker quieter rarer richer riskier rougher safer saner scarier shallower sharper shorter"
    " simpler sleeker slimmer slower smaller smarter smoother softer stabler steadier steeper stiffer stricter"
    " stronger sweeter taller tastier thicker thinner tidier tighter tinier tougher trickier uglier warmer weaker"
    " wealthier wetter wider wiser worse worthier younger".split()
)


def positive_of(comparative: str) -> str:
    """The adjective that a comparative is made of by its ending: “big” for “bigger”."""
    stem = comparative.removesuffix("er")
    if stem.endswith("i"):
        return f"{stem[:-1]}y"
    made = (stem, f"{stem}e", stem[:-1] if stem[-1] == stem[-2] else stem)
    return max(made, key=Lexicon.of("en").frequency)

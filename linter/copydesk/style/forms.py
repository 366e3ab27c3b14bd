"""Forms of words: plurals, and the article that a word asks for."""

_IRREGULAR = {"man": "men", "woman": "women", "person": "people", "child": "children"}
_REGULAR = ("human", "german", "roman", "norman", "ottoman", "shaman", "talisman", "caiman")
"""What ends like these, and is made of none of them."""
_VOWELS = "aeiou"


def plural(phrase: str) -> str:
    """The phrase with its last word in the plural, or a verb at its end in the third person."""
    for one, many in _IRREGULAR.items():
        if phrase.endswith(one) and not phrase.lower().endswith(_REGULAR):
            return phrase.removesuffix(one) + many
    if phrase.endswith(("s", "x", "z", "ch", "sh")):
        return f"{phrase}es"
    if phrase.endswith("y") and phrase[-2:-1] not in _VOWELS:
        return f"{phrase[:-1]}ies"
    return f"{phrase}s"


def article(text: str) -> str | None:
    """“a” or “an”, whichever a text asks for before it; None where its letters do not tell."""
    word = text.lower()
    if word.startswith(("hour", "honest", "honour", "honor", "heir")):
        return "an"
    if not word[:1].isalpha() or word.startswith(("u", "eu", "ew", "one", "once")) or text[:2].isupper():
        return None
    return "an" if word[0] in _VOWELS else "a"

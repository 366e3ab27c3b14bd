"""Sentence breaks to take out of clean articles: one in a copy, in the forms in which they are lost."""

import random
import re
from collections.abc import Callable

from benchmarks.planting.case import Articles, Planted

_BREAK = re.compile(r"(?<=[a-z]{2})(?P<stop>[.?!])(?P<quote>[”\"’']?) (?=(?P<opening>[“\"]?)(?P<next>[A-Z][\w’']*))")
_ABBREVIATION = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Sgt|Rev|Sen|Rep|Gov|Jr|Sr|Inc|Ltd|Co|Corp|vs|etc|No|Jan|Feb|Mar|Apr|Jun"
    r"|Jul|Aug|Sep|Sept|Oct|Nov|Dec|approx|Mt|Ft|al|fig|eds?|pp)$"
)
_PARAGRAPH_END = re.compile(r"(?<=[a-z]{2})\.(?P<quote>[”\"]?)(?=\n\n)")
_ATTRIBUTED = re.compile(r"[,?!][”\"] (?:he|she|[A-Z]\w+|(?:Mr|Ms|Mrs|Dr) [A-Z]\w+) said(?P<stop>\.) (?=[A-Z])")


def _stop(text: str, match: re.Match[str]) -> Planted:
    gap = match["quote"] + " "
    new = text[: match.start()] + gap + text[match.end() :]
    return Planted(new, match.start() - 2, match.start() + len(gap) + 2, match["opening"] + match["next"])


def _space(text: str, match: re.Match[str]) -> Planted:
    new = text[: match.end() - 1] + text[match.end() :]
    return Planted(new, match.start() - 1, match.end() + 1, match["opening"] + match["next"])


def _lower(text: str, match: re.Match[str]) -> Planted:
    start = match.start("next")
    new = text[:start] + text[start].lower() + text[start + 1 :]
    return Planted(new, start, match.end("next"), match["opening"] + match["next"])


def _glued(text: str, match: re.Match[str]) -> Planted:
    new = text[: match.start()] + match["quote"] + text[match.end() :]
    return Planted(new, match.start() - 2, match.start() + 2, match["opening"] + match["next"])


def _paragraph(text: str, match: re.Match[str]) -> Planted:
    return Planted(text[: match.start()] + text[match.start() + 1 :], match.start() - 2, match.start(), "")


def _attributed(text: str, match: re.Match[str]) -> Planted:
    new = text[: match.start("stop")] + text[match.end("stop") :]
    return Planted(new, match.start("stop") - 2, match.start("stop") + 2, text[match.end() :].split(maxsplit=1)[0])


def _doubled(text: str, match: re.Match[str]) -> Planted:
    start = match.start()
    return Planted(f"{text[:start]}.{text[start:]}", start - 1, start + 2, match["next"])


FORMS: dict[str, tuple[re.Pattern[str], Callable[[str, re.Match[str]], Planted]]] = {
    "stop deleted": (_BREAK, _stop),
    "space deleted": (_BREAK, _space),
    "small letter": (_BREAK, _lower),
    "glued": (_BREAK, _glued),
    "paragraph without stop": (_PARAGRAPH_END, _paragraph),
    "stop after a quotation": (_ATTRIBUTED, _attributed),
    "two stops": (_BREAK, _doubled),
}
"""Each form in which a break is lost: where it can be, and how the text then reads."""


def planted(form: str, text: str, rng: random.Random, lower: frozenset[str]) -> Planted | None:
    """The text with one break lost in this form, or None where it offers no place.

    `lower` are the words that the articles write small: only they can lose their capital unseen.
    """
    expression, plant = FORMS[form]
    places = [match for match in expression.finditer(text) if _is_fair(form, text, match, lower)]
    return plant(text, rng.choice(places)) if places else None


def lost(form: str, text: str, rng: random.Random, articles: Articles) -> Planted | None:
    """The text with one break lost in this form; sorted by what kind of word began the next sentence."""
    case = planted(form, text, rng, articles.small)
    if case is None or not case.sort:
        return case
    first = case.sort.strip('“"')
    sort = "a quotation" if first != case.sort else "a plain word" if articles.is_small(first) else "a name"
    return case._replace(sort=f"before {sort}")


def _is_fair(form: str, text: str, match: re.Match[str], lower: frozenset[str]) -> bool:
    if _ABBREVIATION.search(text, max(0, match.start() - 12), match.start()):
        return False
    if form == "small letter":
        return match["next"].lower() in lower and match["next"] != "I"
    return form != "two stops" or match["stop"] == "."

"""What `name-typo` notes of an article: its names, and which of them may be misspelt for which others."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from copydesk import Document, Names, Span
from copydesk_rules.links import is_in_own_address
from copydesk_rules.names.article.mentions import Mentions
from copydesk_rules.names.evidence.clues import clues
from copydesk_rules.names.evidence.house import House
from copydesk_rules.names.evidence.suspects import Suspect, suspects
from copydesk_rules.names.evidence.usage import own
from copydesk_rules.names.evidence.verdicts import Candidate, candidate, candidates, decisive
from copydesk_rules.names.folding import folded
from copydesk_rules.names.gazetteer.people import People
from copydesk_rules.names.slips.confusions import confusions
from copydesk_rules.names.slips.cut_possessives import cut_possessives
from copydesk_rules.names.slips.fellows import misfits
from copydesk_rules.names.slips.given_names import given_names
from copydesk_rules.names.slips.hyphenated import hyphenated
from copydesk_rules.names.slips.inner_capitals import inner_capitals
from copydesk_rules.names.slips.longer_names import in_longer_names
from copydesk_rules.names.slips.lookalikes import lookalikes
from copydesk_rules.names.slips.place_slips import place_slips
from copydesk_rules.names.slips.repeated_slips import repeated_slips
from copydesk_rules.names.slips.second_mentions import second_mentions
from copydesk_rules.names.slips.short_names import short_names
from copydesk_rules.names.slips.two_spellings import two_spellings
from copydesk_rules.names.slips.wrong_marks import wrong_marks

_BY_THEIR_PLACE = (
    lookalikes,
    misfits,
    hyphenated,
    inner_capitals,
    in_longer_names,
    place_slips,
    repeated_slips,
    short_names,
    given_names,
    second_mentions,
    cut_possessives,
    two_spellings,
)
"""Where the names come from that lists hold, and that are slips by what stands beside them."""
_Weighed = tuple[Suspect, list[Candidate]]
"""A suspect, and the forms that may be meant by it, the likeliest first."""


def noted(document: Document, *, names: Names = Names()) -> Mapping[str, Any]:  # noqa: B008  a value that never changes
    """The facts of an article: forms that are always wrong, names that may be misspelt, and the names it uses."""
    house = House.of(names)
    mentions = Mentions.of(document)
    wrong = (*confusions(document, house), *wrong_marks(mentions, house))
    right = own(names).keys()
    by_place = {found[0].span.start: found for slips in reversed(_BY_THEIR_PLACE) for found in slips(mentions)}
    known = list(by_place.values())
    taken = right | {clue.right for _, clue, _ in known}
    weighed = [
        *((each, candidates(each, clues(each, mentions, house), mentions, house)) for each in suspects(mentions)),
        *((each, [candidate(each, clue, value, mentions, house)]) for each, clue, value in known),
    ]
    found = [
        (suspect, forms)
        for suspect, forms in weighed
        if suspect.name not in taken and not any(confusion.span.overlaps(suspect.span) for confusion in wrong)
        if not (forms and is_in_own_address(document, suspect.span))
    ]
    return {
        "date": str(document.date or ""),
        "names": names_of(mentions),
        "people": "\n".join(sorted(people_of(mentions))),
        "wrong": [(confusion.span.start, confusion.wrong, confusion.right) for confusion in wrong],
        "suspects": [[_as_facts(suspect), forms] for suspect, forms in _without_circles(found)],
        "doubtful": [suspect.name for suspect, forms in weighed if decisive(forms)],
    }


def _without_circles(found: list[_Weighed]) -> list[_Weighed]:
    """The suspects and their forms; of two, each the likeliest form of the other, only the likelier slip."""
    strengths = {suspect.name: (forms[0].right, forms[0].strength) for suspect, forms in found if forms}
    return [(suspect, forms) for suspect, forms in found if not _is_the_right_one(suspect.name, strengths)]


def _is_the_right_one(name: str, strengths: Mapping[str, tuple[str, float]]) -> bool:
    other, strength = strengths.get(name, ("", 0.0))
    back, stronger = strengths.get(other, ("", 0.0))
    return back == name and strength < stronger


def people_of(mentions: Mentions) -> set[str]:
    """The people whom an article names, as it writes them: a given name, and the name after it."""
    texts = mentions.document.words.texts
    return {
        f"{before} {form.written}"
        for form, place in mentions.all
        if place and (before := texts[place - 1])[0].isupper() and _is_given(before) and not form.written.isupper()
    }


@lru_cache(maxsize=4096)
def _is_given(word: str) -> bool:
    return People.known().namesakes(folded(word)) > 0


def suspect_of(facts: Sequence[Any]) -> Suspect:
    """A suspect again, as far as other articles can speak about it."""
    written, name, start, before, after, is_rare, opens = facts
    return Suspect(written, name, Span(start, start + len(written)), before, after, is_rare=is_rare, opens=opens)


def candidate_of(facts: Sequence[Any]) -> Candidate:
    """A candidate again."""
    right, strength, forms, *others = facts
    return Candidate(right, strength, tuple(forms), *others)


def _as_facts(suspect: Suspect) -> tuple[Any, ...]:
    start = suspect.span.start
    return suspect.written, suspect.name, start, suspect.before, suspect.after, suspect.is_rare, suspect.opens


def names_of(mentions: Mentions) -> dict[str, str]:
    """The names that may be others' right forms, as they are written: none that is more likely an ordinary word."""
    return {form.name: form.written for form, _ in mentions.all if not (form.is_word or form.written.isupper())}

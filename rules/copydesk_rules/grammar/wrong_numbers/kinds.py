"""The kinds of places at which a number may be wrong."""

from collections import Counter
from itertools import chain

from copydesk import Document, Span
from copydesk_rules.grammar.speech import may_be_said
from copydesk_rules.grammar.wrong_numbers.agreement import disagreements
from copydesk_rules.grammar.wrong_numbers.both import wrong_after_both
from copydesk_rules.grammar.wrong_numbers.clause_starts import clauses_of
from copydesk_rules.grammar.wrong_numbers.clauses_of_one import wrong_in_clauses_of_one
from copydesk_rules.grammar.wrong_numbers.counted_nouns import singulars_of_many
from copydesk_rules.grammar.wrong_numbers.determined_nouns import beside_determiners, wrong_after_doing
from copydesk_rules.grammar.wrong_numbers.disagreement import Disagreements
from copydesk_rules.grammar.wrong_numbers.everybody import wrong_after_everyone
from copydesk_rules.grammar.wrong_numbers.existentials import wrong_after_among, wrong_after_here, wrong_after_there
from copydesk_rules.grammar.wrong_numbers.heads_of_phrases import wrong_after_phrase
from copydesk_rules.grammar.wrong_numbers.long_subjects import wrong_after_long
from copydesk_rules.grammar.wrong_numbers.measures import ages, lengths, sums, units_of_many
from copydesk_rules.grammar.wrong_numbers.named_subjects import wrong_after_named
from copydesk_rules.grammar.wrong_numbers.numbers_of_subjects import wrong_after_subject
from copydesk_rules.grammar.wrong_numbers.one_of_several import singulars_of_one
from copydesk_rules.grammar.wrong_numbers.opening_subjects import wrong_after_opening
from copydesk_rules.grammar.wrong_numbers.parted_subjects import wrong_after_parted
from copydesk_rules.grammar.wrong_numbers.persons_named import wrong_after_persons
from copydesk_rules.grammar.wrong_numbers.plain_clauses import wrong_in_plain_clauses
from copydesk_rules.grammar.wrong_numbers.plurals_of_one import plurals_of_one
from copydesk_rules.grammar.wrong_numbers.pronouns import disagreeing, wrong_after_this
from copydesk_rules.grammar.wrong_numbers.relatives import wrong_in_relatives, wrong_of_persons
from copydesk_rules.grammar.wrong_numbers.short_subjects import wrong_after_short
from copydesk_rules.grammar.wrong_numbers.singled_out import wrong_of_one
from copydesk_rules.grammar.wrong_numbers.singulars import wrong_singulars
from copydesk_rules.quoted import is_in_italics
from copydesk_rules.words.nouns import names_several

_OF_CLAUSES = (
    wrong_after_this, disagreements, wrong_after_opening, wrong_after_subject, wrong_in_relatives, wrong_after_parted,
    wrong_after_long, wrong_after_here, wrong_after_both, wrong_after_everyone, wrong_after_phrase, wrong_after_doing,
    wrong_of_one, wrong_in_clauses_of_one, wrong_after_short, wrong_after_persons,
)  # fmt: skip
"""Those that ask where clauses begin."""
_ELSEWHERE = (
    disagreeing, wrong_of_persons, wrong_singulars, plurals_of_one,
    singulars_of_many, units_of_many, ages, wrong_after_named, lengths, sums, singulars_of_one, beside_determiners,
    wrong_in_plain_clauses, wrong_after_there, wrong_after_among,
)  # fmt: skip


_ON_PURPOSE = 3
"""How often an article takes a plural for one thing that is the name of one: “curses is a library”."""


def wrong_numbers(document: Document) -> Disagreements:
    """What disagrees at all of them, kind by kind: its place, the right form, and what it should agree with.

    Left out are subjects that are the name of something, “*errors* has the usual meaning”, “pandas has a list”, what a
    bracket goes on, “he resign[ed]”, and what may have been said so.
    """
    clauses = clauses_of(document)
    of_clauses = (kind(clauses) for kind in _OF_CLAUSES)
    found = dict[Span, tuple[str, str]]()
    for place, right, beside in chain(*of_clauses, *(kind(document) for kind in _ELSEWHERE)):
        found.setdefault(place, (right, beside))
    times = Counter(beside.lower() for _, beside in found.values())
    for place, (right, beside) in found.items():
        is_name = times[beside.lower()] >= _ON_PURPOSE and names_several(beside.lower())
        is_apart = _is_term(document, beside, place.start - 1) or document.prose.startswith("[", place.end)
        if not (is_name or is_apart or may_be_said(document, place, beside)):
            yield place, right, beside


def _is_term(document: Document, word: str, end: int) -> bool:
    """Whether the name of a thing ends at a place: by itself in italics, or small though a sentence begins with it."""
    span = Span(max(0, end - len(word)), end)
    if document.text(span) != word:
        return False
    return is_in_italics(document, span) or (word[:1].islower() and document.begins_sentence(span.start))

"""Whether a sentence holds what was said and who said it already, so that a capital after it begins another one.

“The bridge is shut, the mayor said Lind left” makes no claim about Lind: what the mayor said stands before the comma.
The model sees “said Lind”, which is reported speech nine times in ten.
"""

from collections.abc import Iterator, Sequence

from copydesk_rules.sentences import asking
from copydesk_rules.sentences.breaks.chunk import Chunk, Side
from copydesk_rules.sentences.breaks.finite import is_verb
from copydesk_rules.sentences.breaks.gaps import Chunks

_SAYS, _TELLS = frozenset("said says added adds".split()), frozenset("told tells".split())
"""The verbs of those who are named after what they said, alone and with somebody who hears it."""
_SAYING = _SAYS | _TELLS
"""All of them."""
_LONGEST_SPEAKER, _LONGEST_TAIL, _LONGEST_SUBJECT = 8, 6, 15
_SPEAKERS = frozenset("he she they we police officials prosecutors".split())
_NO_SPEAKER = asking.WHEN | asking.JOINING | frozenset("then yet still instead later which who that".split())
"""Words that tell when something was said, or lead on to it, and no part of who said it."""
_NOUNS, _NAMED = "NS", "NSPA"
"""The classes of a noun and of several of something; the same with names."""
_COMPARING = frozenset(("as", "than"))
"""Words that need no verb of their own: “rated as unsafe”, “more than that”."""
_PHRASES = "gnIRT"
"""The classes of what begins a phrase that a subject follows: “At noon, the man ran”, “Offered a job, he left”."""


def places_after_speaker(chunks: Chunks, words: Sequence[str]) -> Iterator[int]:
    """The places in a paragraph before which a sentence has ended with who said it, and a capital begins another."""
    near = _places_after_saying(words) if not _SAYING.isdisjoint(words) else ()
    for place in chunks.candidates(words) if near else ():
        if place in near:
            start, end = chunks.sentence(words, place)
            if _is_attributed(chunks.of(words[start:place])) and _is_sentence(chunks.of(words[place:end])):
                yield place


def _places_after_saying(words: Sequence[str]) -> set[int]:
    """The places not far after a verb of saying that stands not far after a comma."""
    said = [
        at
        for at, word in enumerate(words)
        if word in _SAYING and any(before[-1] == "," for before in words[max(0, at - _LONGEST_SPEAKER - 1) : at])
    ]
    return {place for at in said for place in range(at + 1, at + _LONGEST_TAIL + 2)}


def _is_attributed(left: Side) -> bool:
    """Whether the words are a clause, a comma, somebody, and “said”: “it is over, the mayor said on Monday”."""
    said = _said(left)
    comma = next((at for at in range(said - 1, 0, -1) if left[at].trail), -1)
    if comma < 1 or left[comma].trail != ",":
        return False
    return _is_speaker(left[comma + 1 : said]) and _is_clause(left[: comma + 1])


def _said(left: Side) -> int:
    """Where the verb of saying stands with which the words end, but for who heard it, where and when; -1 for none."""
    for at in range(len(left) - 1, max(0, len(left) - _LONGEST_TAIL - 2), -1):
        if left[at].trail:
            return -1
        if left[at].core in _SAYING:
            tail = left[at + 1 :]
            is_whole = _is_tail(tail) if left[at].core in _SAYS else _is_hearer(tail)
            return at if is_whole else -1
    return -1


def _is_tail(tail: Side) -> bool:
    """Whether the words tell when or where something was said: “today”, “on Monday”, “in a statement”."""
    if all(chunk.core.lower() in asking.WHEN for chunk in tail):
        return True
    return tail[0].core in asking.PREPOSITIONS and tail[0].core != "of" and _is_phrase(tail)


def _is_hearer(tail: Side) -> bool:
    """Whether the words are those to whom something was said, in small letters: “reporters”, “the court on Monday”."""
    return bool(tail) and tail[0].kind[0] in "DHNSJ" and not tail[0].capital and _is_phrase(tail)


def _is_phrase(tail: Side) -> bool:
    """Whether nouns and what goes with them end with one, in small letters, or with a day."""
    if any(chunk.part in ("s", "j") or (chunk.capital and chunk.kind[0] != "T") for chunk in tail):
        return False
    is_over = tail[-1].kind[0] in f"{_NOUNS}T" and tail[-1].kind[-1:] != "'"
    return is_over and not any(is_verb(tail, at) for at in range(1, len(tail) - 1))


def _is_speaker(words: Side) -> bool:
    """Whether the words name somebody and do nothing else."""
    if not 0 < len(words) <= _LONGEST_SPEAKER or words[0].core.lower() in _NO_SPEAKER or words[0].kind[0] in "IRT":
        return False
    last = words[-1]
    is_somebody = last.core.lower() in _SPEAKERS or (last.kind[0] in _NAMED and last.kind[-1:] != "'")
    return is_somebody and not any(
        chunk.part in ("s", "j") or is_verb(words, at) for at, chunk in enumerate(words) if at
    )


def _is_clause(words: Side) -> bool:
    """Whether the words are a clause by themselves: a subject, and more verbs than clauses inside of it have."""
    clause = words
    if _opens_phrase(words[0]):
        start = next((at for at, chunk in enumerate(words) if chunk.trail), len(words)) + 1
        clause = words[start:]
        verb = next((at for at in range(1, len(clause)) if is_verb(clause, at)), len(clause))
        if any(chunk.trail for chunk in clause[:verb]):  # “If Lind, the mayor, is guilty, police said Mott would”
            return False
    if not clause or not _begins(clause[0]) or any(_leads(clause, at) for at in range(len(clause))):
        return False
    verbs = sum(is_verb(clause, at) for at in range(1, len(clause)))
    return verbs > sum(chunk.part == "s" and chunk.core not in _COMPARING for chunk in clause)


def _opens_phrase(first: Chunk) -> bool:
    """Whether a word begins a phrase or a clause after which the subject comes: “At”, “If”, “Offered”."""
    is_participle = first.kind[0] in _PHRASES or first.kind[:2] == "dn"
    return is_participle or first.core.lower() in asking.ADVERBIAL | asking.SUBORDINATING


def _begins(chunk: Chunk) -> bool:
    """Whether a clause may begin with a word: a noun, a pronoun or what stands before a noun."""
    word = chunk.core.lower()
    is_subject = chunk.kind[0] not in "gnIRW" or word in asking.DETERMINERS or chunk.name
    return is_subject and chunk.part not in ("s", "j")


def _leads(clause: Side, at: int) -> bool:
    """Whether a clause that cannot stand alone begins there: “if”, “but although”."""
    if clause[at].core.lower() not in asking.SUBORDINATING or clause[at].core in _COMPARING:
        return False
    before = clause[at - 1] if at else None
    return before is None or before.core.lower() in asking.BEFORE_SUBORDINATING


def _is_sentence(right: Side) -> bool:
    """Whether a sentence begins there: no day of the week and no list, but a verb soon."""
    first = right[0]
    if first.kind[0] == "T" or (first.trail and not (right[1:] and right[1].core.isdigit())):
        return False
    return any(is_verb(right, at) for at in range(1, min(len(right), _LONGEST_SUBJECT)))

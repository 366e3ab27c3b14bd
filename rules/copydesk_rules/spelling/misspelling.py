"""A word that is spelt in no right way."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from copydesk import Bad, Document, Finding, Fix, Good, Severity, Span, in_case_of, rule
from copydesk_rules.spelling.capitalised import guesses_at_capitalised, is_name
from copydesk_rules.spelling.corrections import Guess, Speller
from copydesk_rules.spelling.places import is_left_alone
from copydesk_rules.spelling.reasons import why_silent
from copydesk_rules.spelling.vocabulary import Vocabulary

_SURE, _LIKELY, _THINKABLE = 3.2, 1.9, 0.5
_AGAIN = 1.0
"""How much surer it has to be for each further time that the article spells the word so."""
_SHOWN = 3
_FEWEST_LETTERS = 4
_FOREIGN, _FEW = 0.12, 12
"""The share of its different words, and the number besides, from which an article with unknown ones is in no language
that is checked."""


@rule(
    Bad("They speak the same [[langauge]].", fixed="They speak the same language."),
    Bad(
        "It was [[definately]] a [[neccesary]] step for the [[enviroment]].",
        fixed="It was definitely a necessary step for the environment.",
    ),
    Bad("The council’s [[goverment]]’s plans.", fixed="The council’s government’s plans."),
    Bad(
        "[[Accomodation]] is dear.\n\n## Notes on [[Infrastrucure]]",
        fixed="Accommodation is dear.\n\n## Notes on Infrastructure",
    ),
    Good("Mr Shepard, of Batchelor, met Walter Salles and Ben Wratten. Liffe said nothing."),
    Good("The kubelet is async; the multisig wallet and its mempool need a rebase."),
    Good("The colour of the neighbour’s organisation; the color of the neighbor’s organization."),
    Good("An unreplaceable, non-linear, machine-readable skillset with a dataset’s metadata."),
    Good("See `langauge`, langauge.txt, /langauge, @langauge, #langauge and https://example.org/langauge."),
    Good("The froblin is small. A froblin, as all froblins, sleeps; so does the froblin."),
    Good("The word “langauge” and the *weltschmerz* of it; Crocodilus porosus was dancin’."),
    family="spelling",
    severity="error",
    why=why_silent,
)
def misspelling(document: Document, *, accept: tuple[str, ...] = (), language: str = "en") -> Iterator[Finding]:
    """A word that is spelt in no right way.

    An error where only one correction is likely, a warning where others are too, a remark where the word is only
    unknown and near to a known one. British, American, Canadian and Australian forms are all right, and so are
    compounds, derivations, terms of computing, and words that the article uses again and again. Left alone are code,
    addresses, file names, Latin names, and words set off by quotation marks or italics. `accept` lists words that are
    right in your articles, or patterns between slashes, as in `/kube.*/`; `language` is en, es, fr, de, it, pt or nl.
    """
    texts = {word.text for word in document.words}
    suspects = {text for text in texts if _is_suspect(text, language)}
    if not suspects or len(suspects) > _FOREIGN * len(texts) + _FEW:
        return
    suspects -= _accepted(suspects, accept)
    times = Counter(_plain(word.text).lower() for word in document.words if word.text in suspects)
    speller = Speller.of(language)
    for index, word in enumerate(document.words):
        if word.text in suspects and not is_left_alone(document, index, suspects):
            written = _plain(word.text)
            if written[0].islower():
                guesses = speller.guesses(written, texts)
            else:
                guesses = guesses_at_capitalised(document, word, written.lower(), speller)
            severity = _severity(guesses, times[written.lower()])
            if severity and not (severity == "info" and written[0].isupper()):
                yield _finding(document, Span(word.start, word.start + len(written)), guesses, severity)


@cache
def _is_suspect(text: str, language: str) -> bool:
    """Whether the word is written like a word of the language, and is none that is known."""
    plain = _plain(text)
    lower = plain.lower()
    if not (plain.isalpha() and len(plain) >= _FEWEST_LETTERS and plain[1:] == lower[1:]):
        return False
    return lower not in Vocabulary.of(language) and (plain == lower or not is_name(lower))


def _accepted(suspects: set[str], accept: tuple[str, ...]) -> set[str]:
    """Those of the suspects that the house accepts."""
    literal = {word.lower() for word in accept}
    patterns = [re.compile(word[1:-1]) for word in accept if len(word) > 1 and word[0] == word[-1] == "/"]
    return {
        text
        for text in suspects
        if _plain(text).lower() in literal or any(pattern.fullmatch(_plain(text)) for pattern in patterns)
    }


def _plain(text: str) -> str:
    """The word without the ending of a possessive."""
    return text[:-2] if text.endswith(("'s", "’s")) else text


def _severity(guesses: list[Guess], times: int) -> Severity | None:
    """How sure the best guess is, in a text that spells the word so this many times; None if it is no guess at all."""
    if not guesses:
        return None
    sureness = guesses[0].sureness - _AGAIN * (times - 1)
    if sureness < _THINKABLE:
        return None
    if sureness < _LIKELY:
        return "info"
    return "error" if sureness >= _SURE else "warning"


def _finding(document: Document, span: Span, guesses: list[Guess], severity: Severity) -> Finding:
    written = document.text(span)
    rights = tuple(in_case_of(written, guess.right) for guess in guesses[:_SHOWN])
    if severity == "info":
        return Finding(
            span, f"“{written}” is in no list of words; did you mean “{rights[0]}”?", rights, severity=severity
        )
    fix = Fix.replace(span, rights[0], "safe" if severity == "error" else "unsafe")
    return Finding(span, f"“{written}” looks like a misspelling of “{rights[0]}”", rights, fix, severity)

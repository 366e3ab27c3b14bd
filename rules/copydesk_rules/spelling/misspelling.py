"""A misspelt word."""

from collections import Counter
from collections.abc import Iterator

from copydesk import Bad, Document, Finding, Fix, Good, Repository, Span, in_case_of, repository_rule
from copydesk_rules.spelling.misspellings.corrections import LISTED
from copydesk_rules.spelling.misspellings.unknown_words import LIKELY, Facts, unknown_words

_SURE = 3.2
"""The sureness from which a misspelling is an error."""
_LISTED_LANGUAGES = ("en", "de", "es", "eu", "fr", "it", "lv", "nl", "pt", "ru")
"""Those of which pyspellchecker carries the words."""
_ESTABLISHED = 3
"""Articles that have a word, from which on its spelling is taken for right."""
_SURER_THAN_USE = LISTED / 2
"""The sureness above which a misspelling is reported however many articles share it: half that of listed ones."""


def _why_silent(document: Document, span: Span, *, accept: tuple[str, ...] = (), language: str = "en") -> str | None:
    from copydesk_rules.spelling.misspellings.reasons import why_silent  # for a person who asks; no run needs it

    return why_silent(document, span, accept=accept, language=language)


@repository_rule(
    Bad("They speak the same [[langauge]].", fixed="They speak the same language."),
    Bad(
        "It was [[definately]] a [[neccesary]] step for the [[enviroment]].",
        fixed="It was definitely a necessary step for the environment.",
    ),
    Bad("A low-[[incmoe]] town; a [[nucler]]-powered ship.", fixed="A low-income town; a nuclear-powered ship."),
    Bad("A [[disagreem ent]] on [[leg islation]].", fixed="A disagreement on legislation."),
    Bad("She [[tooked]] the [[freezed]] peas and [[wrotes]] home.", fixed="She took the frozen peas and wrote home."),
    Bad("The council’s [[goverment]]’s plans.", fixed="The council’s government’s plans."),
    Bad(
        "[[Alot]] of it is in [[thier]] hands. [[Accomodation]] is dear.\n\n## Notes on [[Infrastrucure]]",
        fixed="A lot of it is in their hands. Accommodation is dear.\n\n## Notes on Infrastructure",
    ),
    Bad(
        "They sent [[informa tion]] at the end [[ofthe]] week, and more [[informationabout]] it.",
        fixed="They sent information at the end of the week, and more information about it.",
    ),
    Good("Felicita Oberhuber made lutes, as luthiers do. Horacia Bell, a doula, sang."),
    Good("The kubelet is async; the multisig wallet and its mempool need a rebase."),
    Good("The colour of the neighbour’s organisation; the color of the neighbor’s organization."),
    Good("They pre-emptively co-opted it, non-hierarchically.", path="a.txt"),
    Good("An unreplaceable, non-linear, machine-readable skillset with a dataset’s metadata."),
    Good("“We were workin on it,” he said, and took the insulin, maturin and all."),
    Good("See `langauge`, langauge.txt, /langauge, @langauge, #langauge and https://example.org/langauge."),
    Good("The froblin is small. A froblin, as all froblins, sleeps; so does the froblin."),
    gather=unknown_words,
    family="spelling",
    severity="error",
    languages=_LISTED_LANGUAGES,
    why=_why_silent,
)
def misspelling(repository: Repository[Facts]) -> Iterator[tuple[str, Finding]]:
    """A misspelt word.

    An error where only one correction is likely, a warning where several are, or where the article has no code and
    one slip makes the word of a common one (of a less common one, too, if hardly another word of the article is
    unknown), and a remark where it is merely unknown and close to a known one. The fix of an error is safe, with
    five exceptions: it changes the number of a noun, as in “informations”; an article may be glued to the word;
    either of two words may be meant; it makes two words of what may be a single one with a slip; or the article has
    code, and the word, which no list of misspellings has, may be the name of a program. A quotation with several
    unknown words keeps the spelling of whoever wrote it.

    British, American, Canadian and Australian forms are all right, and so are compounds, derivations, terms of
    computing, and words that the article uses again and again or that several articles use. Left alone are code,
    addresses, file names, Latin names, words set off by quotation marks or italics, words that an editor altered in
    brackets (“[e]ventually”), lines of listings, sentences of another language, and what is introduced as a name.

    `accept` lists words that are right in your articles, or patterns between slashes, as in `/kube.*/`; `copydesk words
    accept` adds to it. `language` is that of the configuration; in languages other than English only words in small
    letters are checked, and English words and possible forms of known words are left alone.
    """
    articles = Counter(word for facts in repository.facts.values() for word in facts["unknown"])
    for path in repository.checked:
        facts = repository.facts[path]
        for written, start, guesses in facts["cases"]:
            sureness = guesses[0][1]
            if sureness > _SURER_THAN_USE or articles[written.lower()] < _ESTABLISHED:
                rights = tuple(in_case_of(written, right) for right, _ in guesses)
                yield path, _finding(written, start, rights, sureness, has_code=facts["has_code"])


def _finding(written: str, start: int, rights: tuple[str, ...], sureness: float, *, has_code: bool) -> Finding:
    span = Span(start, start + len(written))
    if sureness < LIKELY:
        message = f"“{written}” is in no list of words; did you mean “{rights[0]}”?"
        return Finding(span, message, rights, severity="info")
    sure = sureness >= _SURE
    may_be_program = has_code and sureness <= _SURER_THAN_USE
    is_safe = sure and not may_be_program and _is_plain(written, rights, sureness)
    fix = Fix.replace(span, rights[0], "safe" if is_safe else "unsafe")
    message = f"“{written}” looks like a misspelling of “{rights[0]}”"
    return Finding(span, message, rights, fix, "error" if sure else "warning")


def _is_plain(written: str, rights: tuple[str, ...], sureness: float) -> bool:
    """Whether nothing but the first correction can be meant, and the sentence around need not change with it."""
    is_ambiguous = sureness > _SURER_THAN_USE and len(rights) > 1
    may_be_one = " " in rights[0] and any(" " not in right for right in rights)
    return not (is_ambiguous or may_be_one) and written not in (f"{rights[0]}s", f"{rights[0]}a")

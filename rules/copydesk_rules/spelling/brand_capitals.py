"""Names of firms, products and programs with other capitals than their owners write: “Github”, “FaceBook”."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache

from copydesk import Bad, Document, Edit, Finding, Fix, Good, Regex, Repository, Severity, Span, repository_rule
from copydesk_rules.data_tables import rows
from copydesk_rules.listings import is_code_line
from copydesk_rules.quoted import is_in_italics, is_mentioned
from copydesk_rules.spelling.misspellings.unknown_words import accepted
from copydesk_rules.words.possessives import without_possessive

_BEFORE, _AFTER = "@#$&+~=/\\_-.:<{[`'’", "@#$&+~=/\\_`>}]"
"""Signs beside a word that make it a part of an address, of a program's name or of code."""
_WORD_BEFORE, _WORD_AFTER = Regex(r"\b(\w+) \Z"), Regex(r" (\w+)\b")
_LONGEST = 16
_NETWORKS = frozenset(
    "facebook twitter tumblr digg reddit pinterest whatsapp linkedin instagram youtube telegram flipboard".split()
)
_HABIT = 5
"""Articles from which on a form is taken for house style, if no more of them have the right one: one remark for all."""

Place = tuple[int, int, str]
"""Where a name stands in the prose, and how it should be written."""
Facts = tuple[list[str], list[tuple[str, Severity, list[Place]]]]
"""The names that an article writes right, and those that it does not: as it first has them, how sure, and where."""


def _gathered(document: Document, *, accept: tuple[str, ...] = ()) -> Facts:
    """The names of an article that the table has, in its form and in others."""
    brands = _brands()
    if not (named := document.folded_vocabulary & brands.keys()):
        return [], []
    right = [brands[name][0] for name in sorted(named) if brands[name][0] in document.vocabulary]
    if all(document.folded.count(name) == document.prose.count(brands[name][0]) for name in named):
        return right, []  # as in most articles
    written = (text for text in document.vocabulary if text.lower() in named or text[:-2].lower() in named)
    slips = {text: meant for text in written if (meant := _meant(text, named))}
    for text in accepted({*slips}, accept):
        del slips[text]
    return right, list(_slips(document, slips)) if slips else []


@repository_rule(
    Bad("The code is on [[Github]], and videos on [[YouTUBE]].", fixed="The code is on GitHub, and videos on YouTube."),
    Bad(
        "She left [[Github]]. Github’s rules, and three Githubs, were no help.",
        fixed="She left GitHub. GitHub’s rules, and three GitHubs, were no help.",
    ),
    Bad("They sold it on [[Ebay]] with two old [[Iphones]].", fixed="They sold it on eBay with two old iPhones."),
    Bad("A post on [[FaceBook]] told of it.", fixed="A post on Facebook told of it."),
    Bad("It runs on [[MacOS]], but for [[javascript]].", fixed="It runs on macOS, but for JavaScript."),
    Good("EBay and eBay, GITHUB and GitHub’s, Facebook. MacOS is old."),
    Good("See Github.com, @Github, https://Github.example/Github, Github/acme and `Github`."),
    Good("The acme-Github plugin needs github-actions."),
    Good("Some write “Github”, others *Github*.", path="a.md"),
    Good("We met on Github and Youtube.", options={"accept": ["Github", "/You.*/"]}),
    Bad("[[Github]] has it.", fixed="GitHub has it.", others={f"z{n}.md": "Github has it." for n in range(9)}),
    Good("Github has it.", path="z.md", others={f"{n}.md": "Github has it." for n in range(9)}),
    Good("Send it: Facebook Twitter Whatsapp Linkedin Reddit"),
    gather=_gathered,
    family="spelling",
    languages=("en",),
    severity="warning",
)
def brand_capitals(repository: Repository[Facts]) -> Iterator[tuple[str, Finding]]:
    """A firm, product or program with other capitals than its owner writes: “Github”, “Youtube”, “FaceBook”.

    Reported once an article, at the first place; the fix corrects all places. A form that five articles have, and no
    fewer than have the owner's, is taken for house style: one remark for all of them. Small letters (“javascript”) and
    capitals that some houses use (“MacOS”) are remarks, too. Left alone are capitals throughout, a first capital where
    the name has none (“EBay”), addresses, handles, names of files, code, buttons (“Facebook Whatsapp”), and words that
    are only mentioned.

    A house that writes one of these in its own way lists it in `accept`, or in a word list.
    """
    writing, right, first = Counter[str](), Counter[str](), dict[str, str]()
    for path, (names, slips) in repository.facts.items():
        right.update(names)
        for form, _, _ in slips:
            writing[form] += 1
            first.setdefault(form, path)
    for path in repository.checked:
        for form, severity, places in repository.facts[path][1]:
            articles = writing[form]
            if articles < _HABIT or articles < right[places[0][2]]:
                yield path, _finding(form, places, severity)
            elif path == first[form]:
                yield path, _finding(form, places, "info", articles)


@cache
def _brands() -> dict[str, tuple[str, tuple[str, ...]]]:
    """The names and their plurals, each with the forms that are remarks, by their folded forms."""
    table = {}
    for right, remarks in (row.split("\t") for row in rows("brands.tsv")):
        for ending in ("", "s"):
            table[f"{right.lower()}{ending}"] = right + ending, tuple(form + ending for form in remarks.split())
    return table


def _meant(text: str, named: frozenset[str]) -> tuple[str, Severity] | None:
    """The name that a word is written for in another way, and how sure that is."""
    written = without_possessive(text)
    if written.lower() not in named:
        return None
    right, remarks = _brands()[written.lower()]
    if written in remarks:
        return right, "info"
    stem, first_capital = written.removesuffix("s"), right[0].upper() + right[1:]
    if written in (right, first_capital) or stem.isupper() or written.islower() or _has_held_shift(written):
        return None
    return right, "warning"


def _has_held_shift(word: str) -> bool:
    """Whether it begins with two capitals and has no other: “GIthub”, which `doubled-capital` tells."""
    return word[:2].isupper() and word[2:].islower()


def _slips(document: Document, slips: dict[str, tuple[str, Severity]]) -> Iterator[tuple[str, Severity, list[Place]]]:
    """The names that an article writes in another way, each with all its places."""
    found = defaultdict[tuple[str, Severity], list[Place]](list)
    first = dict[tuple[str, Severity], str]()
    for word in document.words_written(slips):
        (right, severity), written = slips[word.text], without_possessive(word.text)
        span = Span(word.start, word.start + len(written))
        if _is_running(document, span, right):
            name = right.removesuffix("s"), severity
            found[name].append((*span, right))
            first.setdefault(name, written)
    yield from ((first[name], name[1], places) for name, places in found.items())


def _is_running(document: Document, span: Span, right: str) -> bool:
    """Whether the name is used in a text, and is neither a part of an address or of code nor only mentioned."""
    prose, (start, end), written = document.prose, span, document.text(span)
    before, after = prose[max(0, start - 1) : start], prose[end : end + 2]
    if (before and before in _BEFORE) or (after and after[0] in _AFTER) or (after[:1] == "." and after[1:].isalnum()):
        return False
    if after[:1] == "-" and after[1:].isalnum() and (written.islower() or not after[1:].islower()):
        return False  # “github-actions” may be a program, and “Github-hosted” is none
    if (written[1:] == right[1:] and document.begins_sentence(start)) or _is_in_bar(document, span):
        return False
    return not (is_mentioned(document, span) or is_in_italics(document, span) or is_code_line(document, start))


def _is_in_bar(document: Document, span: Span) -> bool:
    """Whether nothing stands between it and another network, as on buttons: “Facebook Whatsapp linkedin”."""
    before = _WORD_BEFORE.left_of(document.folded, span.start, _LONGEST)
    after = _WORD_AFTER.match(document.folded, span.end)
    return any(beside is not None and beside[1] in _NETWORKS for beside in (before, after))


def _finding(form: str, places: list[Place], severity: Severity, articles: int = 0) -> Finding:
    start, end, right = places[0]
    times = f"; the article has it {len(places)} times" if len(places) > 1 else ""
    often = f"; {articles} articles have it" if articles else times
    edits = tuple(Edit(Span(begin, stop), whole) for begin, stop, whole in places)
    message = f"“{form}” is written “{right}”{often}"
    return Finding(Span(start, end), message, (right,), Fix(edits, "unsafe"), severity)

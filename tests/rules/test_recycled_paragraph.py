"""A paragraph in two articles of many: which of the two is reported, and what is said of the other."""

import random
from collections.abc import Iterable, Mapping, Sequence

import pytest

from copydesk import Document, Finding
from copydesk.facts import Noted, Repository, noted
from copydesk.formats import read
from copydesk_rules.duplicates.recycled_paragraph import recycled_paragraph

_WORDS = (
    "harbour ferry council winter treasurer budget bridge engine captain ticket island weather minister passage quay"
    " timetable railway pier customs fishery lantern market parish regatta seaman shipyard tariff tide voyage warehouse"
).split()
_PARAGRAPH = (
    "The council voted on Tuesday to keep the night ferry for another two winters, against the advice of its own"
    " treasurer, who had called it a luxury that the islands could no longer pay for."
)
_EDITED = _PARAGRAPH.replace("voted on Tuesday", "has voted on Tuesday").replace("could no longer", "can not")


def _paragraph(rng: random.Random) -> str:
    return f"The {' and the '.join(rng.choices(_WORDS, k=14))} were late again that day, or so it was said."


def _articles(count: int) -> dict[str, str]:
    rng = random.Random(5)
    return {f"{number:04d}.md": "\n\n".join(_paragraph(rng) for _ in range(6)) for number in range(count)}


def _found(texts: dict[str, str], checked: Sequence[str] = ()) -> list[tuple[str, str, str, str, int]]:
    """The path, the marked words and the message of all that is found, and the path and line of its second place."""
    documents = {path: read(text, path) for path, text in sorted(texts.items())}
    return [
        (
            path,
            documents[path].text(finding.span),
            finding.message,
            also.path,
            documents[also.path].line(also.span.start),
        )
        for path, finding in _judged(documents, checked)
        if (also := finding.also)
    ]


def _judged(documents: Mapping[str, Document], checked: Sequence[str] = ()) -> Iterable[tuple[str, Finding]]:
    facts = {
        path: noted(recycled_paragraph.facts(document, recycled_paragraph.options))
        for path, document in documents.items()
    }
    repository = Repository(Noted(tuple(facts), facts.__getitem__), tuple(checked) or tuple(facts))
    return recycled_paragraph.judged(repository, recycled_paragraph.options)


def test_one_paragraph_in_two_of_many_articles_is_found_and_both_places_are_named() -> None:
    texts = _articles(300)
    texts["0042.md"] += f"\n\n{_PARAGRAPH}\n"
    texts["0217.md"] = f"{_PARAGRAPH}\n\n{texts['0217.md']}"
    assert _found(texts) == [("0217.md", _PARAGRAPH, "This paragraph also stands in another article", "0042.md", 13)]


def test_edited_paragraph_is_found_too() -> None:
    texts = _articles(300)
    texts["0042.md"] += f"\n\n{_PARAGRAPH}\n"
    texts["0217.md"] = f"{_EDITED}\n\n{texts['0217.md']}"
    said = "This paragraph stands in another article in nearly the same words"
    assert _found(texts) == [("0217.md", _EDITED, said, "0042.md", 13)]


def test_later_article_is_reported_by_its_date() -> None:
    texts = {
        "a.md": f"---\ndate: 2024-03-05\n---\n\n{_PARAGRAPH}\n",
        "b.md": f"---\ndate: 2024-02-01\n---\n\n{_PARAGRAPH}\n",
    }
    assert [path for path, *_ in _found(texts)] == ["a.md"]


def test_article_that_is_checked_alone_is_reported_whatever_its_date() -> None:
    texts = {"a.md": _PARAGRAPH, "b.md": f"Ferries\n\n{_PARAGRAPH}\n"}
    said = "This paragraph also stands in another article"
    assert _found(texts, checked=["a.md"]) == [("a.md", _PARAGRAPH, said, "b.md", 3)]


def test_articles_that_are_not_checked_are_not_reported() -> None:
    texts = {"a.md": _PARAGRAPH, "b.md": _PARAGRAPH, "c.md": "A ferry."}
    assert _found(texts, checked=["c.md"]) == []


def test_paragraphs_that_two_articles_share_are_one_problem() -> None:
    rng = random.Random(9)
    shared = [_paragraph(rng) for _ in range(6)]
    texts = {"a.md": "\n\n".join(shared), "b.md": "\n\n".join(["Ferries", *shared])}
    [(path, words, message, *other)] = _found(texts)
    assert (path, words) == ("b.md", shared[0])
    assert message == "This paragraph and those at lines 5, 7, 9 and 2 more also stand in another article"
    assert other == ["a.md", 1]


def test_of_several_paragraphs_it_is_said_that_some_were_changed() -> None:
    same = _paragraph(random.Random(9))
    texts = {"a.md": f"{same}\n\n{_PARAGRAPH}", "b.md": f"{same}\n\n{_EDITED}"}
    [(_, _, message, *_)] = _found(texts)
    said = "This paragraph and the one at line 3 also stand in another article, some of them with changes"
    assert message == said


def test_what_three_articles_carry_is_boilerplate_in_other_words_too() -> None:
    note = (
        "This report was written with the help of {} readers, who sent us their tickets, their letters and their bills."
    )
    texts = {f"{number}.md": note.format(number) for number in range(20, 26)}
    assert _found(texts) == []
    assert _found(dict.fromkeys(("a.md", "b.md", "c.md"), _PARAGRAPH)) == []


def test_paragraphs_about_different_code_are_not_the_same() -> None:
    text = "Call `{}` with the name of the file that you have chosen, and mind that it may take some time to come back to you."
    assert _found({"a.md": text.format("open"), "b.md": text.format("close")}) == []


_SHIPS = (
    "Ships called at the harbour all year with crates of tea, said the customs officers, whose ledgers fill a whole"
    " room of the old fort by now."
)
_FERRIES = (
    "On Tuesday the council had heard from its treasurer what each winter of the night ferry costs the islands, which"
    " are short of money."
)


@pytest.mark.parametrize(
    ("title", "other", "rest", "severity"),
    [
        ("Ferry 1.2 is out", "Ferry 1.3 is out", _SHIPS, "info"),
        ("Results of the harbour survey 2021", "Results of the harbour survey for 2022", _SHIPS, "info"),
        ("The night ferry stays", "The night ferry stays", _SHIPS, None),
        ("The night ferry stays", "Tea and tonnage", _SHIPS, None),
        ("The night ferry stays", "Council and treasurer fall out", _FERRIES, "info"),
        ("The night ferry stays", "Council and treasurer fall out", "", "info"),
    ],
)
def test_it_is_a_remark_where_it_belongs_to_both_articles_or_they_are_a_series(
    title: str, other: str, rest: str, severity: str | None
) -> None:
    documents = {
        f"{number}.md": read(f"---\ntitle: {title}\n---\n{_PARAGRAPH}\n\n{rest}\n", f"{number}.md")
        for number, (title, rest) in enumerate(((title, _FERRIES), (other, rest)))
    }
    assert [finding.severity for _, finding in _judged(documents)] == [severity]
